"""The excerpt: long text edited in place, with its length and a word on HTML entities in it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.in_place import InPlaceText
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class Excerpt(QWidget):
    """The text with a small line below it that tells how long it is."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = InPlaceText(theme, Text.PLAIN, name, one_line=False, line_gap=4)
        self.note = ElidedLabel(theme, Text.SMALL, "muted")
        self._decoded = False
        self._editable = True
        self._length = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text)
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        line.addWidget(self.note, 1)
        column.addLayout(line)
        self.text.count_changed.connect(lambda _count: self._tell())
        self.text.typing.connect(lambda _typing: self._tell())

    def show_text(self, written: str, resting: str, *, editable: bool) -> None:
        """Show the excerpt: `written` as the file has it, `resting` with its entities decoded."""
        self._editable = editable
        self._decoded = written != resting
        self._length = len(written)
        self.text.show_text(written, resting, editable=editable)
        self._tell()

    def _tell(self) -> None:
        editing = self.text.editing
        length = len(self.text.raw_text()) if editing else self._length
        parts = [
            self.tr("1 character") if length == 1 else self.tr("{n} characters").format(n=number(length))
        ]
        if not length and not editing:
            parts = []
        if self._decoded:
            told = self.tr("HTML entities as the file has them")
            parts.append(told if editing else self.tr("HTML entities shown decoded"))
        if not self._editable:
            parts.append(self.tr("not edited here"))
        if editing:
            parts.append(self.tr("Ctrl+Enter keeps, Esc takes back"))
        self.note.show_text(" · ".join(parts))
