"""Text, of one line or of many, edited where it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from curator.content import plain_text
from curator.frontmatter import ABSENT, Absent
from curator.ui.detail.excerpt import LONGEST_TEXT, Excerpt
from curator.ui.fields.editor import NO_KEY, Editor, Kit
from curator.ui.fields.long_text import LongTextBox
from curator.ui.fields.place import FieldPlace


class TextEditor(Editor):
    """Attributes:
    text: the text in place. long: what stands there for one that is too long for that.
    """

    def __init__(self, kit: Kit, name: str, *, one_line: bool) -> None:
        super().__init__(kit, name)
        self.text = Excerpt(kit.theme, name, one_line=one_line, quiet=True)
        self.long = LongTextBox(kit.theme, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addWidget(self.long)
        self.setFocusProxy(self.text.text)
        self.text.text.setPlaceholderText(self.tr("(no text)"))
        for part in (self.text.text, self.long):
            part.typing.connect(self.typing)
            part.committed.connect(self._typed)

    def show_place(self, place: FieldPlace) -> None:
        super().show_place(place)
        written = place.written
        is_long = len(written) > LONGEST_TEXT
        self.long.setVisible(is_long)
        self.text.setVisible(not is_long)
        if is_long:
            self.long.show_text(written)
        else:
            nothing = self.tr("(no value)") if place.value is None else self.tr("(empty text)")
            self.text.text.setPlaceholderText(NO_KEY if isinstance(place.value, Absent) else nothing)
            self.text.show_text(written, plain_text(written), editable=True)

    def commit(self) -> None:
        self.text.text.commit()
        self.long.commit()

    def take_back(self) -> None:
        self.text.text.take_back()
        self.long.take_back()

    def _typed(self, text: str) -> None:
        assert self.place is not None
        if not text:
            self.decided.emit(ABSENT)
            return
        try:
            value = self.place.typed(text)
        except ValueError as error:
            self.refuse(error)
            self.show_place(self.place)
            return
        self.decided.emit(value)
