"""The right side of the window: one article in detail, every edit of which goes out through the session."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from curator.library import Changes, Conflict, Row
from curator.ui.detail.addresses import Opener, open_in_browser, web_address
from curator.ui.detail.article_page import ArticlePage
from curator.ui.detail.conflict_dialog import ConflictDialog
from curator.ui.detail.history_page import MOST_ENTRIES
from curator.ui.detail.notice import Notice
from curator.ui.detail.plain import bounded
from curator.ui.detail.secured_strip import SecuredStrip
from curator.ui.detail.shown import Shown, Unreadable, load
from curator.ui.detail.style import detail_style
from curator.ui.detail.topic_choices import TopicChoices
from curator.ui.detail.unreadable_page import UnreadablePage
from curator.ui.detail.writing import Sent, Writing
from curator.ui.overlay_scroll_bar import OverlayScrollBar
from curator.ui.pictures import Pictures
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class DetailPane(QFrame):
    """Shows the current article. It reads and writes through the session only.

    Attributes:
        page: the parts of a readable article. unreadable: the page of a file that cannot be read.
        notice: what could not be done. several: that more than one article is selected.
        shown: what is shown now, None for nothing.
    """

    def __init__(
        self,
        session: Session,
        pictures: Pictures,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        open_address: Opener = open_in_browser,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._open_address = open_address
        self._path: str | None = None
        self._loading: Task | None = None
        self._topics = TopicChoices(session)
        self.shown: Shown | Unreadable | None = None
        self._writing = Writing(session, self)
        self.page = ArticlePage(theme, pictures)
        self.unreadable = UnreadablePage(theme)
        self.notice = Notice(theme, "warn", dismiss=True)
        self.several = Notice(theme, "info", dismiss=False)
        self.secured = SecuredStrip(theme)
        self.empty = QLabel(self.tr("Select an article to see it here."))
        self.scroll_area = QScrollArea()
        self.setAccessibleName(self.tr("Article in detail"))
        self.setObjectName("detail")
        self._lay_out()
        self._connect()
        self._restyle()
        self._front(None)

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.several, self.notice):
            column.addWidget(part)
        column.addWidget(self.scroll_area, 1)
        column.addWidget(self.secured)
        self.setMinimumWidth(self._theme.px(320))

    def _connect(self) -> None:
        page, writing = self.page, self._writing
        page.wanted.connect(writing.send)
        page.typing.connect(writing.hold)
        page.refused.connect(lambda reason: self.notice.tell(reason))
        page.open_wanted.connect(self.open_address)
        page.copy_wanted.connect(self._copy)
        page.history_wanted.connect(self._read_history)
        page.undo_wanted.connect(self._session.take_back)
        page.redo_wanted.connect(self._session.repeat)
        page.reached.connect(self._scroll_to)
        page.offer_topics(self._topics.known)
        page.card.topics.typing.connect(self._read_topics)
        self.unreadable.copy_wanted.connect(self._copy)
        self.unreadable.again_wanted.connect(self._session.refresh)
        self.unreadable.again_wanted.connect(self.reload)
        writing.ahead.connect(self._show)
        writing.stale.connect(self.reload)
        writing.refused.connect(self._tell_refusal)
        writing.conflicted.connect(self._ask)
        self._session.changed.connect(self._changed)
        self._session.closed.connect(lambda: self.show_row(None, 0))
        self._theme.changed.connect(self._restyle)

    # -- what it shows -----------------------------------------------------------------------------

    def show_row(self, row: Row | None, selected: int) -> None:
        """Show the article of `row`, the current one of `selected` articles; None: there is none to show.

        What is being typed for the article shown before is decided on first, as when focus leaves.
        """
        self.several.setVisible(selected > 1)
        if selected > 1:
            told = self.tr("{n} selected: the bar below the list edits all of them.")
            self.several.tell(told.format(n=number(selected)))
        path = None if row is None else row.path
        if path == self._path:
            return
        self.page.commit()
        self._path = path
        self.notice.hide()
        if path is None:
            self._drop_loading()
            self.shown = None
            self._writing.show(None)
            self._front(None)
        else:
            self.reload()

    def reload(self) -> None:
        """Read the article again and show what is in its file now."""
        path = self._path
        if path is None:
            return
        self._drop_loading()
        self._loading = self._session.read(
            lambda library: load(library, path), lambda shown: self._loaded(path, shown)
        )

    def commit(self) -> None:
        """Decide on whatever is being typed, as if focus left."""
        self.page.commit()

    def edit_title(self) -> None:
        """Let the editor type the title anew."""
        if isinstance(self.shown, Shown):
            self.scroll_area.ensureWidgetVisible(self.page.title)
            self.page.title.begin()

    def scroll_on(self) -> bool:
        """Scroll one page further; False when the end was in sight already."""
        bar = self.scroll_area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + bar.pageStep() * 9 // 10)
        return bar.value() != before

    def open_address(self, address: str) -> None:
        """Open an address of the article outside, if it is one of the web; else say that it is none."""
        url = web_address(address)
        if url is None:
            told = self.tr("Not opened: “{address}” is not a web address.")
            self.notice.tell(told.format(address=bounded(address, 200)))
        elif not self._open_address(url):
            self.notice.tell(self.tr("The system has no program that opens web addresses."))

    # -- of QWidget --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.edit_title()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.page.commit()
        super().hideEvent(event)

    # -- inside ------------------------------------------------------------------------------------

    def _loaded(self, path: str, shown: Shown | Unreadable) -> None:
        self._loading = None
        if path != self._path:
            return
        if self._writing.waiting and isinstance(self.shown, Shown) and self.shown.path == path:
            return  # what is on its way is newer than what was read
        self._show(shown)

    def _show(self, shown: Shown | Unreadable) -> None:
        another = self.shown is None or self.shown.path != shown.path
        self.shown = shown
        if isinstance(shown, Shown):
            self._writing.show(shown)
            self.page.show_article(shown)
            self.secured.show_size(shown.key("secured"), shown.article.secured_size)
            self._front(self.page)
        else:
            self._writing.show(None)
            self.unreadable.show_file(shown)
            self._front(self.unreadable)
        if another:
            self.scroll_area.verticalScrollBar().setValue(0)

    def _front(self, page: QWidget | None) -> None:
        for each in (self.page, self.unreadable):
            each.setVisible(each is page)
        self.empty.setVisible(page is None)
        if page is not self.page:
            self.secured.show_size("", None)

    def _changed(self, changes: Changes) -> None:
        if self.page.tabs.current == "history":
            self._read_history()
        if isinstance(self.shown, Unreadable) and self.shown.path in changes.paths:
            self.reload()

    def _read_history(self) -> None:
        path = self._path
        if path is not None:
            self._session.read(
                lambda library: library.history(MOST_ENTRIES, path=path),
                lambda entries: self.page.show_history(entries) if path == self._path else None,
            )

    def _read_topics(self, typing: bool) -> None:
        if typing:
            self._topics.read(self.page.card.topics.chips.refresh_choices)

    def _tell_refusal(self, reason: str, sent: Sent) -> None:
        told = self.tr("{what}: not done. {reason}").format(what=sent.intent.label, reason=reason)
        self.notice.tell(told, self.tr("Try again"), lambda: self._writing.send_again(sent))

    def _ask(self, conflict: Conflict, sent: Sent) -> None:
        shown = self.shown
        key = str(conflict.field[0]) if conflict.field else sent.intent.key
        label = shown.profile.field(key).label if isinstance(shown, Shown) else key
        dialog = ConflictDialog(self._theme, conflict, label, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda choice: self._writing.settle(conflict, sent, choice))
        dialog.open()

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)

    def _scroll_to(self, widget: QWidget, rect: QRect) -> None:
        center = widget.mapTo(self._content, rect.center())
        half = rect.height() // 2 + self._theme.px(8)
        QTimer.singleShot(0, self, lambda: self.scroll_area.ensureVisible(0, center.y(), 0, half))

    def _drop_loading(self) -> None:
        if self._loading is not None:
            self._loading.drop()
            self._loading = None

    def _restyle(self) -> None:
        self.setStyleSheet(detail_style(self._theme))
