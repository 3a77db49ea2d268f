"""One field of the form: a tick, what the articles hold now, and, once ticked, what is to be done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from curator.frontmatter import Absent, Value
from curator.library.bulk import FieldEdit
from curator.ui.bulk_edit.find_input import Away
from curator.ui.bulk_edit.inputs import Input
from curator.ui.bulk_edit.offered import Do, Offered
from curator.ui.bulk_edit.verb_form import VerbForm
from curator.ui.bulk_planning import value_text
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.plain import mnemonic_free, one_line
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class FieldRow(QFrame):
    """Attributes:
        offered: the field. tick: whether it is to be changed. form: what is to be done.
    Signals:
        changed(): `edit` may give another one now.
    """

    changed = Signal()

    def __init__(
        self,
        offered: Offered,
        vocabulary: Callable[[], Sequence[str]],
        away: Away,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.offered = offered
        self.tick = QCheckBox(mnemonic_free(offered.label), self)
        self.tick.setFont(theme.font(Text.BODY))
        self.tick.setMinimumWidth(theme.px(190))
        self.now = ElidedLabel(theme, Text.PLAIN, "muted", self)
        self.form = VerbForm(offered, vocabulary, away, theme, self)
        self.verbs = self.form.verbs
        self.form.hide()
        head = QHBoxLayout()
        head.addWidget(self.tick)
        head.addWidget(self.now, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(4), theme.px(5), theme.px(4), theme.px(5))
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self.form)
        self.tick.toggled.connect(self._ticked)
        self.form.changed.connect(self.changed)

    @property
    def input(self) -> Input | None:
        """With what it is to be done, once the field was ticked."""
        return self.form.input

    def show_values(self, values: Sequence[Value | Absent], *, is_all: bool) -> None:
        """Say what the field holds now in the articles; of `is_all` False, in the first ones."""
        text = told_values(values)
        if not is_all and text:
            text = self.tr("{values} (in the first {n})").format(values=text, n=number(len(values)))
        self.now.show_text(text)
        self.form.know(values)

    def choose(self, do: Do) -> None:
        """Choose what is to be done, as the editor does."""
        self.form.choose(do)

    def edit(self) -> FieldEdit:
        """What is asked for. Raises ValueError, with a sentence for the editor, while it is not clear."""
        return self.form.edit()

    def words(self) -> str:
        """What is asked for, in short."""
        return self.form.words()

    def _ticked(self, on: bool) -> None:
        self.form.setVisible(on)
        if on:
            self.form.begin()
        self.changed.emit()


def told_values(values: Sequence[Value | Absent]) -> str:
    """The value that all have, or in how many it differs, and how many have none."""
    if not values:
        return ""
    counts = Counter(value_text(value) for value in values)
    absent = counts.pop(None, 0)
    if not counts:
        return _tr("no key")
    parts = []
    if len(counts) == 1:
        parts.append(one_line(next(iter(counts)) or "", 120) or _tr("empty"))
    else:
        parts.append(_tr("different in {n}").format(n=number(counts.total())))
    if absent:
        parts.append(_tr("no key in {n}").format(n=number(absent)))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldRow", text)
