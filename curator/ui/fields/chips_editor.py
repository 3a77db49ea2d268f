"""A list of texts as chips, completed from the site's vocabulary and from what is in use."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout

from curator.content import as_text
from curator.ui.detail.chips import Chips
from curator.ui.detail.plain import one_line
from curator.ui.detail.text_list import adding, removing
from curator.ui.fields.editor import Editor, Kit
from curator.ui.fields.place import FieldPlace


class ChipsEditor(Editor):
    """Adding one and removing one change exactly its lines."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.chips = Chips(kit.theme, name)
        line = QHBoxLayout(self)
        line.setContentsMargins(kit.theme.px(4), kit.theme.px(3), 0, kit.theme.px(3))
        line.addWidget(self.chips, 1)
        self.chips.offer(self._choices)
        self.chips.added.connect(self._add)
        self.chips.removed.connect(self._remove)
        self.chips.typing.connect(self.typing)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on; a focus proxy would keep Tab from the chips."""
        self.chips.add.setFocus(event.reason())

    def show_place(self, place: FieldPlace) -> None:
        super().show_place(place)
        value = place.value
        if isinstance(value, list):
            texts = tuple(as_text(entry) for entry in value)
        else:
            texts = tuple(place.written.split()) if place.field.or_text else ()
        known = frozenset(place.shown.site.topics()) if place.field.vocabulary == "topics" else frozenset()
        self.chips.show_texts(texts, known)

    def commit(self) -> None:
        self.chips.commit()

    def take_back(self) -> None:
        self.chips.input.take("")

    def _choices(self) -> list[str]:
        return [] if self.place is None else list(self.kit.choices(self.place))

    def _add(self, text: str) -> None:
        place = self.place
        assert place is not None
        edit = adding(place.path, place.value, self.chips.texts, text, splits=place.field.or_text)
        self.edited.emit(
            self.tr("Add “{text}” to {name}").format(text=one_line(text, 40), name=self.name), (edit,)
        )

    def _remove(self, position: int) -> None:
        place = self.place
        assert place is not None
        text = one_line(self.chips.texts[position], 40)
        edit = removing(place.path, place.value, self.chips.texts, position, splits=place.field.or_text)
        self.edited.emit(self.tr("Remove “{text}” from {name}").format(text=text, name=self.name), (edit,))
