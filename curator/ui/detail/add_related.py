"""The panel that adds a related article: an address, or an article of this folder found by searching."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from curator.library import Row
from curator.ui.detail.addresses import web_address
from curator.ui.detail.plain import one_line, tooltip
from curator.ui.popover import Popover
from curator.ui.theme import Text, Theme
from curator.ui.wording import day

Search = Callable[[str, Callable[[list[Row]], None], Callable[[str], None]], None]
"""Searches: query, what is called with the rows, what is called with why the query cannot be understood."""

_SCHEMES = frozenset({"javascript", "file", "data", "mailto", "vbscript", "about", "blob"})
_PATH = Qt.ItemDataRole.UserRole


class AddRelated(Popover):
    """One line for both: what is typed is an address, or a search in the search language.

    Signals:
        address_chosen(str): add this address.
        article_chosen(str): add the article at this path.
    """

    address_chosen = Signal(str)
    article_chosen = Signal(str)

    def __init__(self, theme: Theme, search: Search, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._search = search
        self.set_title(self.tr("Add a related article"))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Address, or search in this folder"))
        self.field.setPlaceholderText(self.tr("Address, or search in this folder"))
        self.field.setMinimumWidth(theme.px(360))
        self.hint = QLabel(self)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setFont(theme.font(Text.SMALL))
        self.hint.setProperty("look", "muted")
        self.hint.setWordWrap(True)
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("Articles found"))
        self.found.setFixedHeight(theme.px(260))
        self.found.setUniformItemSizes(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setFrameShape(QListWidget.Shape.NoFrame)
        self.found.itemActivated.connect(self._choose)
        self.found.itemClicked.connect(self._choose)
        for part in (self.field, self.hint, self.found):
            self.body.addWidget(part)
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._choose_current)
        self.field.setFocus()
        self._look("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through what was found while the keyboard stays in the line."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self.found.count():
            row = self.found.currentRow() + step
            self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
        else:
            super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------

    def _look(self, text: str) -> None:
        typed = text.strip()
        if web_address(typed) is not None:
            self._list(())
            item = self._item(self.tr("Add this address"), one_line(typed, 200), typed, "")
            self.found.insertItem(0, item)
            self.found.setCurrentRow(0)
            self.hint.setText(self.tr("Enter adds the address. An article of this folder brings all it has."))
        elif _has_scheme(typed):
            self._list(())
            self.hint.setText(self.tr("Only addresses that begin with http:// or https:// can be added."))
        else:
            self._search(typed, lambda rows: self._found(text, rows), lambda why: self._refused(text, why))

    def _found(self, text: str, rows: Sequence[Row]) -> None:
        if text != self.field.text():
            return
        self._list(rows)
        if rows:
            self.hint.setText(self.tr("Words and qualifiers as in the search field, such as topic:robotics."))
        else:
            self.hint.setText(self.tr("No article of this folder matches."))

    def _refused(self, text: str, why: str) -> None:
        if text == self.field.text():
            self._list(())
            self.hint.setText(why)

    def _list(self, rows: Sequence[Row]) -> None:
        self.found.clear()
        for row in rows:
            second = " · ".join(part for part in (row.provider or row.domain, day(row.date[:10], 0)) if part)
            self.found.addItem(self._item(one_line(row.title, 200), one_line(second, 100), "", row.path))
        if rows:
            self.found.setCurrentRow(0)

    def _item(self, first: str, second: str, address: str, path: str) -> QListWidgetItem:
        item = QListWidgetItem(f"{first}\n{second}" if second else first)
        item.setToolTip(tooltip(path or address))
        item.setData(_PATH, (path, address))
        item.setSizeHint(QSize(self._theme.px(200), self._theme.px(42)))
        return item

    def _choose_current(self) -> None:
        item = self.found.currentItem()
        if item is not None:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        path, address = item.data(_PATH)
        self.close()
        if path:
            self.article_chosen.emit(path)
        else:
            self.address_chosen.emit(address)


def _has_scheme(text: str) -> bool:
    """Whether this is meant as an address of some kind, not as a search (which has colons too)."""
    scheme, colon, rest = text.partition(":")
    return bool(colon) and (rest.startswith("//") or scheme.lower() in _SCHEMES)
