"""A text edited in place, with its length, and what HTML entities in it mean to a reader."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from curator.content import plain_text
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.in_place import InPlaceText
from curator.ui.detail.plain import bounded
from curator.ui.detail.wrapped_label import WrappedLabel
from curator.ui.theme import Text, Theme
from curator.ui.wording import number

LONGEST_TEXT = 6_000
"""Characters of a text that is edited in place: lines of more are not broken within the time of an eye."""

BEGINNING = 2_000
"""Characters that are shown of a longer one."""

_LONGEST_READING = 1_000


class Excerpt(QWidget):
    """The text with a small line below it that tells how long it is.

    Attributes:
        reading: while a text with HTML entities is edited, the text as a reader sees it.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
        *,
        one_line: bool = False,
        quiet: bool = False,
    ) -> None:
        """`quiet`: nothing is said of a text that is not being edited."""
        super().__init__(parent)
        self._one_line = one_line
        self._quiet = quiet
        self.text = InPlaceText(theme, Text.PLAIN, name, one_line=one_line, line_gap=4)
        self.reading = WrappedLabel(theme)
        self.reading.setContentsMargins(theme.px(4), 0, theme.px(4), theme.px(2))
        self.reading.hide()
        self.note = ElidedLabel(theme, Text.SMALL, "muted")
        self._decoded = False
        self._editable = True
        self._length = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addWidget(self.reading)
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

    def tell_length(self, length: int) -> None:
        """Say that the text is this long, of which perhaps only the beginning is shown."""
        if length != self._length:
            self._length = length
            self._tell()

    def _tell(self) -> None:
        self._show_reading()
        editing = self.text.editing
        length = len(self.text.raw_text()) if editing else self._length
        parts = [
            self.tr("1 character")
            if length == 1
            else self.tr("{n} characters", n=length).format(n=number(length))
        ]
        if not editing and (not length or self._quiet):
            parts = []
        if self._decoded:
            told = self.tr("HTML entities as the file has them")
            parts.append(told if editing else self.tr("HTML entities shown decoded"))
        if not self._editable:
            parts.append(self.tr("not edited here"))
        if editing and self._one_line:
            parts.append(self.tr("Enter keeps, Esc takes back"))
        elif editing:
            parts.append(self.tr("Ctrl+Enter keeps, Esc takes back"))
        self.note.show_text(" · ".join(parts))
        self.note.setVisible(bool(parts) or not self._quiet)

    def _show_reading(self) -> None:
        """While entities are typed, what a reader will see of them."""
        written = self.text.raw_text() if self.text.editing else ""
        reading = plain_text(written[: 2 * _LONGEST_READING])
        self.reading.setVisible(self.text.editing and reading != written[: 2 * _LONGEST_READING])
        if not self.reading.isHidden():
            told = self.tr("Reads: {text}")
            self.reading.setText(told.format(text=bounded(reading, _LONGEST_READING)))
