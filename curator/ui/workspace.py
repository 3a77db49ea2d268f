"""The three parts of an open folder side by side: sidebar, list, and the article in detail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from curator.ui.empty_state import EmptyState
from curator.ui.outline import WIDTHS
from curator.ui.theme import Theme


class Workspace(QSplitter):
    """Lays out the parts; they know nothing of each other. Made first, so that each part can be made in its
    place: to move a widget means to look through the style sheet for all that is in it once more.

    Attributes:
        middle, list_pages: the parents of the bar below the list, and of the list.
        empty: shown instead of the list when there is nothing to list.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setHandleWidth(1)
        self.middle = QWidget(self)
        self._column = QVBoxLayout(self.middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.list_pages = QStackedWidget(self.middle)
        self.empty = EmptyState(theme, self.list_pages)
        self._column.addWidget(self.list_pages, 1)

    def take(self, sidebar: QWidget, view: QWidget, bar: QWidget, detail: QWidget) -> None:
        """Lay these out."""
        self._view = self._below = view
        self._cover: QWidget | None = None
        self.list_pages.addWidget(view)
        self.list_pages.addWidget(self.empty)
        self.list_pages.setCurrentWidget(view)
        self._column.addWidget(bar)
        for part in (sidebar, self.middle, detail):
            self.addWidget(part)  # those made in here stand in it already, in the order they were made
        for place in range(self.count()):
            self.setCollapsible(place, place != 1)
            self.setStretchFactor(place, (0, 3, 1)[place])
        self.setSizes([self._theme.px(width) for width in WIDTHS])

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip above the list."""
        self._column.insertWidget(self._column.indexOf(self.list_pages), strip)

    def add_page(self, page: QWidget) -> None:
        """Let the pages have one more: see `cover_list`."""
        self.list_pages.addWidget(page)

    def cover_list(self, page: QWidget | None) -> None:
        """Show `page` in the place of the list, whatever the list shows meanwhile; None: the list again."""
        self._cover = page
        self._turn_to(self._below)

    def show_list(self) -> None:
        self._turn_to(self._view)

    def show_empty(self) -> None:
        self._turn_to(self.empty)

    def _turn_to(self, page: QWidget) -> None:
        self._below = page
        self.list_pages.setCurrentWidget(self._cover or page)

    def restore(self, widths: Sequence[int]) -> None:
        """Take up widths that were remembered; nonsense is ignored."""
        if len(widths) == self.count() and all(width >= 0 for width in widths) and widths[1] > 0:
            self.setSizes(list(widths))
