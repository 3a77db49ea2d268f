"""Groups of keys and lists of entries: a line that says what is in them, and their rows when opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from curator.content import Kind, core_schema
from curator.frontmatter import Insert, Value
from curator.ui.detail.origin import Logo
from curator.ui.detail.plain import one_line, tooltip
from curator.ui.fields.editor import Editor, Kit
from curator.ui.fields.form import Rows
from curator.ui.fields.new_key import NewKey
from curator.ui.fields.place import FieldPlace, Places
from curator.ui.theme import Text
from curator.ui.wording import number

_TITLES = ("title", "name", "url", "webUrl", "originalUrl", "id")


class _Opener(QPushButton):
    """Words that end in an ellipsis where there is no room; then the tool tip has all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""

    def show_text(self, words: str) -> None:
        self._words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self.iconSize().width() - 2 * self.fontMetrics().averageCharWidth()
        fitting = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(fitting.replace("&", "&&"))
        self.setToolTip(tooltip(self._words) if fitting != self._words else "")


class Opened(Editor):
    """What opens under its line.

    Attributes:
        open: the line, which opens and closes it. rows: what is inside, once it was opened.
    """

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.rows: Rows | None = None
        self._below = QWidget()
        self._inside = QVBoxLayout(self._below)
        self._inside.setContentsMargins(kit.theme.px(12), 0, 0, kit.theme.px(4))
        self._inside.setSpacing(0)
        self._below.hide()
        self.open = _Opener()
        self.open.setProperty("look", "opener")
        self.open.setCheckable(True)
        self.open.setFont(kit.theme.font(Text.PLAIN))
        self.open.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.open.toggled.connect(self._open)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(kit.theme.px(6))
        self.line.addWidget(self.open, 1)
        self.setFocusProxy(self.open)
        kit.theme.changed.connect(self._draw)
        self._draw()

    def below(self) -> QWidget:
        return self._below

    def show_place(self, place: FieldPlace) -> None:
        super().show_place(place)
        told = self.summary(place)
        self.open.show_text(told)
        self.open.setAccessibleName(f"{self.name}: {told}")
        if not self._below.isHidden():
            self._fill()

    def commit(self) -> None:
        if self.rows is not None:
            self.rows.commit()

    def take_back(self) -> None:
        """Another article: nothing typed stays, and what was opened is closed."""
        if self.rows is not None:
            self.rows.take_back()
        self.open.setChecked(False)

    def summary(self, place: FieldPlace) -> str:
        """What is inside, in a few words."""
        raise NotImplementedError

    def places(self, place: FieldPlace) -> Sequence[FieldPlace]:
        """What is inside."""
        raise NotImplementedError

    def begun(self) -> None:
        """What else stands inside, made when it is first opened."""

    def _draw(self) -> None:
        name = "chevron-down" if self.open.isChecked() else "chevron-right"
        self.open.setIcon(self.kit.theme.icon(name, "muted", 12))
        side = self.kit.theme.px(12)
        self.open.setIconSize(QSize(side, side))

    def _open(self, on: bool) -> None:
        self._draw()
        self._below.setVisible(on)
        if not on or self.place is None:
            return
        if self.rows is None:
            self.rows = Rows(self.kit, self.name)
            self._inside.addWidget(self.rows)
            self.begun()
        self._fill()

    def _fill(self) -> None:
        if self.rows is not None and self.place is not None:
            self.rows.show_places(self.places(self.place))


class GroupEditor(Opened):
    """A group of keys; one with a domain shows the picture of its organisation."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.logo = Logo(kit.theme, kit.pictures)
        self.new_key: NewKey | None = None
        self.line.insertWidget(0, self.logo)

    def show_place(self, place: FieldPlace) -> None:
        super().show_place(place)
        domain = _text_in(place.value, "domain")
        self.logo.setVisible(bool(domain))
        self.logo.show_logo(self.kit.logo(domain) if domain else "", _text_in(place.value, "name") or domain)
        if self.new_key is not None:
            self.new_key.show_group(place, tuple(place.value) if isinstance(place.value, dict) else ())

    def summary(self, place: FieldPlace) -> str:
        value = place.value
        if not isinstance(value, dict):
            return self.tr("nothing in it yet")
        count = len(value)
        told = self.tr("1 key") if count == 1 else self.tr("{n} keys", n=count).format(n=number(count))
        title = title_of(value)
        return f"{title} · {told}" if title else told

    def places(self, place: FieldPlace) -> Sequence[FieldPlace]:
        value = place.value
        return Places(place.shown, place.path, list(value) if isinstance(value, dict) else [])

    def begun(self) -> None:
        assert self.place is not None
        self.new_key = NewKey(self.kit)
        self._inside.addWidget(self.new_key)
        value = self.place.value
        self.new_key.show_group(self.place, tuple(value) if isinstance(value, dict) else ())


class ListEditor(Opened):
    """A list of groups, of lists, or of anything that is no text."""

    def __init__(self, kit: Kit, name: str) -> None:
        super().__init__(kit, name)
        self.add = QPushButton(self.tr("Add an entry"))
        self.add.setProperty("look", "link")
        self.add.setAccessibleName(self.tr("Add an entry to {name}").format(name=name))
        self.add.clicked.connect(self._add)

    def summary(self, place: FieldPlace) -> str:
        count = len(place.value) if isinstance(place.value, list) else 0
        if not count:
            return self.tr("no entries")
        return self.tr("1 entry") if count == 1 else self.tr("{n} entries", n=count).format(n=number(count))

    def places(self, place: FieldPlace) -> Sequence[FieldPlace]:
        count = len(place.value) if isinstance(place.value, list) else 0
        return Places(place.shown, place.path, range(count))

    def begun(self) -> None:
        self._inside.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self) -> None:
        place = self.place
        assert place is not None
        told = self.tr("Add an entry to {name}").format(name=self.name)
        self.edited.emit(told, (Insert(place.path, new_entry(place)),))


def new_entry(place: FieldPlace) -> Value:
    """The value of a new entry, like those that are there: a group begins with its first key."""
    entries = place.value if isinstance(place.value, list) else []
    like = entries[-1] if entries else None
    field = place.field.entry()
    if isinstance(like, dict):
        return {next(iter(like), "title"): ""}
    if field.kind is Kind.OBJECT:
        return {field.parts[0].key if field.parts else "title": ""}
    if isinstance(like, bool):
        return False
    if isinstance(like, int | float):
        return 0
    return core_schema("")


def title_of(value: Value) -> str:
    """What a group of keys calls itself."""
    for key in _TITLES:
        text = _text_in(value, key)
        if text:
            return one_line(text, 80)
    return ""


def _text_in(value: object, key: str) -> str:
    text = value.get(key) if isinstance(value, dict) else ""
    return text if isinstance(text, str) else ""
