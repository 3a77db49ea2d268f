"""Going through planned changes one by one: accept, skip, back, accept all that remain."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curator.ui.detail.plain import one_line
from curator.ui.preview.comparison import Comparison
from curator.ui.preview.model import PreviewModel
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class Review(QWidget):
    """Decides about the changes of a model, one after another; each decision is its tick.

    Signals:
        ended(): all were decided, or the editor wants the list back.
    """

    ended = Signal()

    def __init__(self, model: PreviewModel, field: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._places: Sequence[int] = ()
        self._at = 0
        self._decided: dict[int, bool] = {}
        self.position = QLabel(self)
        self.position.setProperty("look", "muted")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.px(4))
        self._bar.setAccessibleName(self.tr("Reviewed"))
        self.heading = QLabel(self)
        self.heading.setFont(theme.font(Text.STRONG))
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self._path = QLabel(self)
        self._path.setProperty("look", "muted")
        self._path.setFont(theme.font(Text.SMALL))
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.heading, self._path):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.comparison = Comparison(theme, field, self)
        self.to_list = self._button(self.tr("Back to the List"), self.ended.emit, QKeySequence("Esc"))
        self.accept_rest = self._button(
            self.tr("Accept All Remaining"), self.accept_remaining, QKeySequence("Shift+A")
        )
        self.back = self._button(self.tr("Back"), self.go_back, QKeySequence("B"), QKeySequence("Left"))
        self.skip = self._button(self.tr("Skip"), lambda: self.decide(False), QKeySequence("S"))
        self.accept = self._button(
            self.tr("Accept"), lambda: self.decide(True), QKeySequence("A"), QKeySequence("Right")
        )
        self.to_list.setProperty("look", "quiet")
        self.accept.setProperty("look", "primary")
        buttons = QHBoxLayout()
        for button in (self.to_list, self.accept_rest):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.back, self.skip, self.accept):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(10))
        for part in (self.position, self._bar):
            layout.addWidget(part)
        titles = QVBoxLayout()
        titles.setSpacing(theme.px(2))
        titles.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        titles.addWidget(self.heading)
        titles.addWidget(self._path)
        layout.addLayout(titles)
        layout.addWidget(self.comparison, 1)
        layout.addLayout(buttons)

    def start(self, places: Sequence[int], first: int) -> None:
        """Go through the changes at these `places`, beginning with the one at place `first`."""
        self._places = places
        self._decided = {}
        self._at = places.index(first) if first in places else 0
        self._show()
        self.comparison.setFocus()

    def decide(self, accepted: bool) -> None:
        """Accept or skip the change that is shown, and show the next one."""
        place = self._places[self._at]
        self._decided[place] = accepted
        self._model.tick([place], accepted)
        self._step()

    def accept_remaining(self) -> None:
        """Accept the change that is shown and all that follow."""
        self._model.tick(self._places[self._at :], True)
        self.ended.emit()

    def go_back(self) -> None:
        """Show the one before again, to decide anew."""
        if self._at:
            self._at -= 1
            self._show()

    def _step(self) -> None:
        if self._at + 1 < len(self._places):
            self._at += 1
            self._show()
        else:
            self.ended.emit()

    def _show(self) -> None:
        change = self._model.changes[self._places[self._at]]
        accepted = sum(self._decided.values())
        parts = [
            self.tr("{n} of {total}").format(n=number(self._at + 1), total=number(len(self._places))),
            self.tr("{n} accepted").format(n=number(accepted)),
            self.tr("{n} skipped").format(n=number(len(self._decided) - accepted)),
        ]
        before = self._decided.get(self._places[self._at])
        if before is not None:
            parts.append(self.tr("this one was accepted") if before else self.tr("this one was skipped"))
        elif not self._model.is_ticked(self._places[self._at]):
            parts.append(self.tr("not ticked"))
        self.position.setText(" · ".join(parts))
        self._bar.setRange(0, len(self._places))
        self._bar.setValue(self._at)
        self.heading.setText(one_line(change.row.title or change.row.path, 200))
        self._path.setText(one_line(change.row.path, 200))
        self.setAccessibleDescription(f"{self.position.text()}: {self.heading.text()}")
        self.back.setEnabled(self._at > 0)
        self.comparison.show_change(change)

    def _button(self, words: str, act: Callable[[], object], *keys: QKeySequence) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        for key in keys:
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        text = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{words} ({text})")
        button.setText(f"{words}  {text}")
        button.setAccessibleName(words)
        return button
