"""A number, a yes or no, and what is kept exactly as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from curator.frontmatter import ABSENT, Absent, Value
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.icon_button import IconButton
from curator.ui.detail.number_pair import NumberPair
from curator.ui.detail.switch import Switch
from curator.ui.fields.editor import Editor, Kit
from curator.ui.fields.place import FieldPlace
from curator.ui.theme import Text
from curator.ui.wording import number


class NumberEditor(Editor):
    """A slider where the field has a range, and a box."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.pair = NumberPair(kit.theme, name, "accent", self._parsed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.pair, 1)
        self.pair.chosen.connect(self.decided)
        self.pair.typing.connect(self.typing)
        self.pair.refused.connect(kit.deeds.refused)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on; a focus proxy would keep Tab from the slider."""
        self.pair.box.setFocus(event.reason())

    def show_place(self, place: FieldPlace) -> None:
        super().show_place(place)
        low, high = place.field.minimum, place.field.maximum
        bounds = (low, high) if low is not None and high is not None else None
        self.pair.set_range(bounds, place.field.step)
        is_heat = place.path == (place.shown.key("heat"),)
        self.pair.slider.use_token("heat" if is_heat else "accent")
        note = self.pair.show_value(place.value, place.written)
        self.noted.emit(note)

    def commit(self) -> None:
        self.pair.commit()

    def take_back(self) -> None:
        self.pair.box.take_back()

    def _parsed(self, text: str) -> Value:
        assert self.place is not None
        return self.place.typed(text)


class FlagEditor(Editor):
    """A switch of three states: true, false, and no key at all."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.switch = Switch(kit.theme)
        self.switch.setAccessibleName(name)
        self.state = QLabel()
        self.state.setFont(kit.theme.font(Text.PLAIN))
        self.state.setProperty("look", "muted")
        self.clear = IconButton(kit.theme, "close", self.tr("No key: {name}").format(name=name), size=10)
        self.clear.clicked.connect(lambda: self._decide(ABSENT))
        line = QHBoxLayout(self)
        line.setContentsMargins(kit.theme.px(4), kit.theme.px(4), 0, kit.theme.px(4))
        line.setSpacing(kit.theme.px(10))
        line.addWidget(self.switch)
        line.addWidget(self.state)
        line.addWidget(self.clear)
        line.addStretch(1)
        self.setFocusProxy(self.switch)
        self.switch.clicked.connect(self._turn)

    def show_place(self, place: FieldPlace) -> None:
        super().show_place(place)
        value = place.value
        self.switch.show_state(value if isinstance(value, bool) else None)
        words = {True: self.tr("true"), False: self.tr("false")}
        none = self.tr("no key") if isinstance(value, Absent) else self.tr("no value")
        told = words[value] if isinstance(value, bool) else none
        self.state.setText(told)
        self.switch.setAccessibleDescription(told)
        self.clear.setVisible(not isinstance(value, Absent) and not place.is_entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not self.clear.isHidden():
            self._decide(ABSENT)
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        self._decide(self.switch.state is not True)

    def _decide(self, value: bool | Absent) -> None:
        self.decided.emit(value)


class LockedEditor(Editor):
    """A lock and a size. The value itself never comes here."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        lock = QLabel()
        lock.setPixmap(kit.theme.pixmap("lock", "muted", 13, self.devicePixelRatioF()))
        self.text = ElidedLabel(kit.theme, Text.PLAIN, "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(kit.theme.px(4), kit.theme.px(6), 0, kit.theme.px(6))
        line.addWidget(lock)
        line.addWidget(self.text, 1)

    def show_place(self, place: FieldPlace) -> None:
        super().show_place(place)
        size = size_of(place)
        told = self.tr("1 byte") if size == 1 else self.tr("{n} bytes", n=size).format(n=number(size))
        self.text.show_text(self.tr("{size}, kept exactly as it is").format(size=told))


class DeepEditor(Editor):
    """What lies too deep to be shown here."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.text = ElidedLabel(kit.theme, Text.PLAIN, "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(kit.theme.px(4), kit.theme.px(6), 0, kit.theme.px(6))
        line.addWidget(self.text, 1)
        self.text.show_text(self.tr("lies deeper than is shown here: see Source"))


def size_of(place: FieldPlace) -> int:
    """How many bytes the value has as text; of no text, its source."""
    value = place.value
    text = value if isinstance(value, str) else place.shown.doc.spelling(place.path) or ""
    return len(text.encode("utf-8", "surrogatepass"))
