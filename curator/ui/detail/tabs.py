"""Tabs whose page is as high as its own content, so that the pane around them scrolls as one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from curator.ui.detail.plain import mnemonic_free
from curator.ui.theme import Text, Theme


class _Bar(QTabBar):
    """Words in a line; the current one is underlined."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.font(Text.BODY))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tabSizeHint(self, index: int) -> QSize:
        text = self.tabText(index).replace("&&", "&")
        gap = self._theme.px(18)
        return QSize(self.fontMetrics().horizontalAdvance(text) + gap, self._theme.px(36))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        px = self._theme.px
        for index in range(self.count()):
            place = self.tabRect(index).adjusted(0, 0, -px(18), 0)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                place.translate(px(18), 0)
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

    Signals:
        turned_to(str): this page is in front now.
    """

    turned_to = Signal(str)

    def __init__(self, theme: Theme, name: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: dict[str, QWidget] = {}
        self.bar = _Bar(theme)
        self.bar.setAccessibleName(name)
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(side), 0, 0, 0)
        top.addWidget(self.bar, 1)
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

    def rename(self, page: str, label: str) -> None:
        for index in range(self.bar.count()):
            if self.bar.tabData(index) == page and self.bar.tabText(index) != mnemonic_free(label):
                self.bar.setTabText(index, mnemonic_free(label))

    def offer(self, page: str, possible: bool) -> None:
        """Show or hide the tab of `page`; when it was in front, the first one comes there."""
        for index in range(self.bar.count()):
            if self.bar.tabData(index) == page and self.bar.isTabVisible(index) != possible:
                self.bar.setTabVisible(index, possible)

    def turn_to(self, page: str) -> None:
        for index in range(self.bar.count()):
            if self.bar.tabData(index) == page:
                self.bar.setCurrentIndex(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        y = self.bar.geometry().bottom()
        painter.drawLine(0, y, self.width(), y)

    def _turn(self, index: int) -> None:
        page = self.bar.tabData(index)
        for name, content in self._pages.items():
            content.setVisible(name == page)
        if page:
            self.turned_to.emit(page)
