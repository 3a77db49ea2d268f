"""The frame of the detail pane: strips above and below, and the page between them that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from curator.ui.detail.article_page import ArticlePage
from curator.ui.detail.notice import Notice
from curator.ui.detail.secured_strip import SecuredStrip
from curator.ui.detail.style import detail_style
from curator.ui.detail.unreadable_page import UnreadablePage
from curator.ui.overlay_scroll_bar import OverlayScrollBar
from curator.ui.theme import Text, Theme

_BY_TAB = Qt.FocusPolicy.TabFocus


class PaneFrame(QFrame):
    """Lays out the parts of the pane; one page at a time is in front.

    Attributes:
        page: the parts of a readable article. unreadable: the page of a file that cannot be read.
        empty: what stands there when nothing is selected.
        notice: what could not be done. several: that more than one article is selected.
        came_from: the way back to the article that was shown before.
        secured: the strip about the value that is kept exactly as it is.
        cover: what stands in front of all pages, None for nothing.
    """

    def __init__(self, page: ArticlePage, theme: Theme, parent: QWidget | None = None) -> None:
        """It has no style of its own before `dress` was called."""
        super().__init__(parent)
        self._theme = theme
        self.page = page
        self.unreadable = UnreadablePage(theme)
        self.notice = Notice(theme, "warn", dismiss=True)
        self.several = Notice(theme, "info", dismiss=False)
        self.came_from = Notice(theme, "info", dismiss=True)
        self.secured = SecuredStrip(theme)
        self.empty = QLabel(self.tr("Select an article to see it here."))
        self.cover: QWidget | None = None
        self._front: QWidget | None = None
        self._has_secured = False
        self.scroll_area = QScrollArea()
        self.setAccessibleName(self.tr("Article in detail"))
        self.setObjectName("detail")
        self._lay_out()
        theme.changed.connect(self.dress)

    def bring_to_front(self, page: QWidget | None) -> None:
        """Show this one of the pages; None: nothing is selected. A cover stays in front of it."""
        self._front = page
        for each in (self.page, self.unreadable):
            each.setVisible(each is page and self.cover is None)
        self.empty.setVisible(page is None and self.cover is None)
        if page is not self.page:
            self.secured.show_size("", None)
        if self.cover is not None:
            self._has_secured = not self.secured.isHidden()
            self.secured.hide()

    def add_cover(self, cover: QWidget) -> None:
        """Let the pane hold what others show in it: see `cover_with`."""
        cover.hide()
        layout = self._content.layout()
        assert layout is not None
        layout.addWidget(cover)

    def add_strip(self, strip: QWidget) -> None:
        """Put a strip above the page, below what could not be done."""
        self._column.insertWidget(self._column.indexOf(self.scroll_area), strip)

    def cover_with(self, cover: QWidget | None) -> None:
        """Show `cover` instead of any page; None: the page again."""
        if self.cover is not None:
            self.cover.hide()
            self.secured.setVisible(self._has_secured)
        self.cover = cover
        self.bring_to_front(self._front)
        if cover is not None:
            self.several.hide()
            cover.show()
        self.scroll_area.verticalScrollBar().setValue(0)

    def focus_chain(self) -> list[QWidget]:
        """What Tab comes to above the page, in order, whoever has put it there."""
        column = self.layout()
        assert column is not None
        found: list[QWidget] = []
        for place in range(column.indexOf(self.scroll_area)):
            item = column.itemAt(place)
            strip = None if item is None else item.widget()
            if strip is not None:
                found += [part for part in strip.findChildren(QWidget) if part.focusPolicy() & _BY_TAB]
        return found

    def scroll_on(self) -> bool:
        """Scroll one page further; False when the end was in sight already."""
        bar = self.scroll_area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + bar.pageStep() * 9 // 10)
        return bar.value() != before

    def scroll_to(self, widget: QWidget, rect: QRect) -> None:
        """Bring `rect` of `widget`, which is somewhere on the page, into view."""
        center = widget.mapTo(self._content, rect.center())
        half = rect.height() // 2 + self._theme.px(8)
        QTimer.singleShot(0, self, lambda: self.scroll_area.ensureVisible(0, center.y(), 0, half))

    def _lay_out(self) -> None:
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("look", "muted")
        self.empty.setFont(self._theme.font(Text.PLAIN))
        self._content = QWidget()
        self._content.setObjectName("detail-content")
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        for page in (self.page, self.unreadable, self.empty):
            inside.addWidget(page)
        self.scroll_area.setWidget(self._content)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        OverlayScrollBar(self.scroll_area)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.several, self.came_from, self.notice):
            column.addWidget(part)
        column.addWidget(self.scroll_area, 1)
        column.addWidget(self.secured)
        self.setMinimumWidth(max(320, self._theme.px(260)))  # larger text gives way to the list

    def dress(self) -> None:
        """Put on the style sheet of the theme, which takes as long as to make all the parts."""
        self.setStyleSheet(detail_style(self._theme))
