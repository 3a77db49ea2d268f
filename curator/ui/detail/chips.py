"""Chips: short texts side by side, each with a way to remove it, and one to add another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from curator.ui.detail.chip import Chip, ChipInput
from curator.ui.detail.flow import FlowLayout
from curator.ui.detail.icon_button import IconButton
from curator.ui.theme import Theme
from curator.ui.wording import number

MOST_CHIPS = 100


class Chips(QWidget):
    """A list of texts as chips, with a button that adds one.

    Attributes:
        texts: what is shown, in the order of the file.
    Signals:
        added(str): this text shall be added at the end; never one that is there already.
        removed(int): the text at this position shall go.
        typing(bool): a new text is (no longer) being typed.
    """

    added = Signal(str)
    removed = Signal(int)
    typing = Signal(bool)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: list[Chip] = []
        self._known: Collection[str] = ()
        self._choices: Callable[[], Sequence[str]] = tuple
        self.texts: tuple[str, ...] = ()
        self._flow = FlowLayout(self, theme.px(8))
        self.add = IconButton(theme, "plus", "", size=12, token="text")
        self.add.setProperty("look", "chip")
        self.add.setFixedSize(theme.px(26), theme.px(26))
        self.add.clicked.connect(self.begin)
        self.input = ChipInput(theme)
        self.call(name)
        self.input.hide()
        self.input.entered.connect(self._entered)
        self.input.given_up.connect(self._end)
        self._rest = QLabel()
        self._rest.setTextFormat(Qt.TextFormat.PlainText)
        self._rest.setProperty("look", "muted")
        self._rest.hide()
        self._flow.addWidget(self._rest)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.input)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def call(self, name: str) -> None:
        """Let assistive programs call the texts so."""
        self.setAccessibleName(name)
        self.input.setAccessibleName(self.tr("New entry of {name}").format(name=name))
        self.add.rename(self.tr("Add to {name}").format(name=name))

    def offer(self, choices: Callable[[], Sequence[str]]) -> None:
        """Complete what is typed from what `choices()` gives when typing begins."""
        self._choices = choices

    def show_texts(self, texts: Sequence[str], known: Collection[str] = ()) -> None:
        """Show `texts`; those that are not in `known` are marked, unless nothing is known."""
        if tuple(texts) == self.texts and known == self._known:
            return
        focused = next((index for index, chip in enumerate(self._chips) if chip.hasFocus()), None)
        self.texts, self._known = tuple(texts), known
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(index, text) for index, text in enumerate(self.texts[:MOST_CHIPS])]
        left_out = len(self.texts) - len(self._chips)
        self._rest.setVisible(left_out > 0)
        self._rest.setText(self.tr("and {n} more").format(n=number(left_out)))
        if focused is not None:
            heir = self._chips[min(focused, len(self._chips) - 1)] if self._chips else self.add
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_tab_order()
        self.updateGeometry()

    def begin(self) -> None:
        """Let the editor type a new text."""
        self.add.hide()
        self.input.begin([text for text in self._choices() if text not in self.texts])
        self.typing.emit(True)

    def refresh_choices(self) -> None:
        """Offer what `choices()` gives now, if a text is being typed."""
        if not self.input.isHidden():
            self.input.offer([text for text in self._choices() if text not in self.texts])

    def commit(self) -> None:
        """Take what is typed now, if anything is."""
        if not self.input.isHidden():
            self.input.take(self.input.text())

    def _chip(self, index: int, text: str) -> Chip:
        chip = Chip(self._theme, text, bool(self._known) and text not in self._known, self)
        chip.removal_wanted.connect(lambda: self.removed.emit(index))
        self._flow.insert(index, chip)
        chip.show()
        return chip

    def _entered(self, text: str) -> None:
        if text not in self.texts:
            self.added.emit(text)
        self._end()

    def _end(self) -> None:
        self.add.show()
        if self.input.hasFocus():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.input.hide()
        self.typing.emit(False)

    def _set_tab_order(self) -> None:
        """Chips, button, line; what is new comes to where the button was."""
        chain: list[QWidget] = [*self._chips, self.add, self.input]
        QWidget.setTabOrder(self.add, chain[0])
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
