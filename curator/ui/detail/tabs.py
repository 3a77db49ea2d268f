"""Tabs whose page is as high as its own content, so that the pane around them scrolls as one.

Where they have no room they move together, and then the last ones go into a menu: none is cut.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QVBoxLayout, QWidget

from curator.ui.detail.icon_button import IconButton
from curator.ui.detail.plain import mnemonic_free
from curator.ui.theme import Text, Theme

_GAPS = (18, 15, 12)
"""Between two tabs, the widest that there is room for."""


class _Bar(QTabBar):
    """Words in a line; the current one is underlined.

    Attributes:
        gap: behind each word, in pixels of the pictures.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.gap = _GAPS[0]
        self.setFont(theme.font(Text.BODY))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(self.word(index) + self._theme.px(self.gap), self._theme.px(36))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._theme.px(36))

    def word(self, index: int) -> int:
        """How wide the word of a tab is."""
        return self.fontMetrics().horizontalAdvance(self.tabText(index).replace("&&", "&"))

    def move_together(self, gap: int) -> None:
        """Leave this much between two tabs."""
        if gap != self.gap:
            self.gap = gap
            if self.count():
                self.setTabText(0, self.tabText(0))  # Qt asks for the sizes anew

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px = self._theme.px
        for index in range(self.count()):
            if not self.isTabVisible(index):
                continue
            place = self.tabRect(index).adjusted(0, 0, -px(self.gap), 0)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place.translate(px(self.gap), 0)
            current = index == self.currentIndex()
            painter.setPen(self._theme.color("text" if current else "muted"))
            text = self.tabText(index).replace("&&", "&")
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
            if current:
                line = place.adjusted(0, place.height() - px(2), 0, 0)
                painter.fillRect(line, self._theme.color("accent"))
                if self.hasFocus():
                    painter.setPen(self._theme.color("accent"))
                    painter.drawRect(place.adjusted(-2, px(5), 1, -px(5)))


class Tabs(QWidget):
    """A bar of tabs over the current page.

    Attributes:
        bar: the tabs for which there is room. more: the button whose menu has the others.
    Signals:
        turned_to(str): this page is in front now.
    """

    turned_to = Signal(str)

    def __init__(self, theme: Theme, name: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: dict[str, QWidget] = {}
        self._hidden: set[str] = set()
        self._side = theme.px(side)
        self.bar = _Bar(theme)
        self.bar.setAccessibleName(name)
        self.more = IconButton(theme, "more", self.tr("More parts of the article"))
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.more.hide()
        top = QHBoxLayout()
        top.setContentsMargins(self._side, 0, theme.px(8), 0)
        top.setSpacing(0)
        top.addWidget(self.bar, 1)
        top.addWidget(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addSpacing(theme.px(9))
        self.bar.currentChanged.connect(self._turn)

    @property
    def current(self) -> str:
        return str(self.bar.tabData(self.bar.currentIndex()) or "")

    def add_page(self, page: str, label: str, content: QWidget) -> None:
        """Add `content` under the name `page`, shown as `label`."""
        self._pages[page] = content
        content.setVisible(len(self._pages) == 1)
        self._column.addWidget(content)
        index = self.bar.addTab(mnemonic_free(label))
        self.bar.setTabData(index, page)
        if len(self._pages) == 1:
            self._turn(index)
        self._fit()

    def rename(self, page: str, label: str) -> None:
        index = self._index(page)
        if index >= 0 and self.bar.tabText(index) != mnemonic_free(label):
            self.bar.setTabText(index, mnemonic_free(label))
            self._fit()

    def offer(self, page: str, possible: bool) -> None:
        """Show or hide the tab of `page`; when it was in front, the first one comes there."""
        if possible is (page not in self._hidden):
            return
        self._hidden ^= {page}
        if not possible and page == self.current:
            self.turn_to(next(name for name in self._pages if name not in self._hidden))
        self._fit()

    def offered(self) -> list[str]:
        """The pages that can be turned to, those of the menu too."""
        return [page for page in self._pages if page not in self._hidden]

    def turn_to(self, page: str) -> None:
        index = self._index(page)
        if index >= 0 and page not in self._hidden:
            self._fit(page)  # before it is in front: Qt would scroll to it
            self.bar.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        y = self.bar.geometry().bottom()
        painter.drawLine(0, y, self.width(), y)

    def _index(self, page: str) -> int:
        """Where the tab of a page is; -1 for none."""
        return next((at for at in range(self.bar.count()) if self.bar.tabData(at) == page), -1)

    def _fit(self, front: str = "") -> None:
        """Show the tabs for which there is room, the one in `front` (the current one) always, and put the
        others into the menu."""
        pages, front = self.offered(), front or self.current
        words = {page: self.bar.word(self._index(page)) for page in pages}
        room = self.width() - self._side - self._theme.px(8)

        def needed(some: list[str], gap: int) -> int:
            return sum(words[page] + self._theme.px(gap) for page in some)

        gap = next((gap for gap in _GAPS if needed(pages, gap) <= room), _GAPS[-1])
        shown = list(pages)
        if needed(pages, gap) > room:
            room -= self.more.sizeHint().width()
            while len(shown) > 1 and needed(shown, gap) > room:
                shown.remove(next(page for page in reversed(shown) if page != front))
        self.bar.move_together(gap)
        for page in self._pages:
            index = self._index(page)
            if self.bar.isTabVisible(index) != (page in shown):
                self.bar.setTabVisible(index, page in shown)
        menu = self.more.menu()
        menu.clear()
        for page in pages:
            if page not in shown:
                text = self.bar.tabText(self._index(page))
                menu.addAction(text).triggered.connect(partial(self.turn_to, page))
        self.more.setVisible(not menu.isEmpty())

    def _turn(self, index: int) -> None:
        page = self.bar.tabData(index)
        for name, content in self._pages.items():
            content.setVisible(name == page)
        if page:
            self.turned_to.emit(page)
