"""The three parts of an open folder side by side: sidebar, list, and the article in detail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from curator.ui.article_list import ArticleList
from curator.ui.empty_state import EmptyState
from curator.ui.outline import WIDTHS
from curator.ui.selection_bar import SelectionBar
from curator.ui.sidebar import Sidebar
from curator.ui.theme import Theme


class Workspace(QSplitter):
    """Lays out the parts; they know nothing of each other.

    Attributes:
        empty: shown instead of the list when there is nothing to list.
    """

    def __init__(
        self,
        theme: Theme,
        sidebar: Sidebar,
        view: ArticleList,
        bar: SelectionBar,
        detail: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._view = view
        self.empty = EmptyState(theme, self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(view)
        self._pages.addWidget(self.empty)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._middle = column
        column.addWidget(self._pages, 1)
        column.addWidget(bar)
        for place, part in enumerate((sidebar, middle, detail)):
            self.addWidget(part)
            self.setCollapsible(place, place != 1)
            self.setStretchFactor(place, (0, 3, 2)[place])
        self.setHandleWidth(1)
        self.setSizes([theme.px(width) for width in WIDTHS])

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip above the list."""
        self._middle.insertWidget(self._middle.indexOf(self._pages), strip)

    def show_list(self) -> None:
        self._pages.setCurrentWidget(self._view)

    def show_empty(self) -> None:
        self._pages.setCurrentWidget(self.empty)

    def restore(self, widths: Sequence[int]) -> None:
        """Take up widths that were remembered; nonsense is ignored."""
        if len(widths) == self.count() and all(width >= 0 for width in widths) and widths[1] > 0:
            self.setSizes(list(widths))
