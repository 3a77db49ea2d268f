"""The right side of the window: one article in detail, every edit of which goes out through the session."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from curator.library import Changes, Conflict, Row
from curator.ui.detail.address_check import AskAddress, answer_in_words, ask_network
from curator.ui.detail.addresses import Opener, open_in_browser, web_address
from curator.ui.detail.article_page import ArticlePage
from curator.ui.detail.bringing_in import BringingIn
from curator.ui.detail.conflict_dialog import ConflictDialog
from curator.ui.detail.history_page import MOST_ENTRIES
from curator.ui.detail.own_articles import OwnArticles
from curator.ui.detail.pane_frame import PaneFrame
from curator.ui.detail.past import past_change, past_entries
from curator.ui.detail.plain import bounded
from curator.ui.detail.shown import Shown, Unreadable, load
from curator.ui.detail.topic_choices import TopicChoices
from curator.ui.detail.writing import Sent, Writing
from curator.ui.fields.choices import FieldChoices
from curator.ui.session import Session
from curator.ui.source.editing import SourceEditing
from curator.ui.tasks import Task
from curator.ui.theme import Theme
from curator.ui.wording import number, said


class DetailPane(PaneFrame):
    """Shows the current article. It reads and writes through the session only.

    Attributes:
        shown: what is shown now, None for nothing.
        sources: what reads and writes the text of the file, of a readable one and of one that is not.
        bringing_in: makes files of this computer images of the article.
    Signals:
        visit_wanted(str): the article of the folder at this path shall be shown.
        compare_wanted(): the fields of all that is selected shall be shown.
        turned_to(object): this Shown or Unreadable is shown now, another one or anew; None: nothing is.
    """

    visit_wanted = Signal(str)
    compare_wanted = Signal()
    turned_to = Signal(object)

    def __init__(
        self,
        session: Session,
        page: ArticlePage,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        open_address: Opener = open_in_browser,
        ask_address: AskAddress = ask_network,
    ) -> None:
        """`page` is made before, and the pane dressed (`dress`) afterwards: each is a step of its own, so
        that the window answers between them."""
        super().__init__(page, theme, parent)
        self._session = session
        self._open_address = open_address
        self._ask_address = ask_address
        self._path: str | None = None
        self._loading: Task | None = None
        self._topics = TopicChoices(session)
        self._choices = FieldChoices(session, self)
        self.shown: Shown | Unreadable | None = None
        self._writing = Writing(session, self)
        self.sources = (
            SourceEditing(session, self.page.source, theme, self),
            SourceEditing(session, self.unreadable.editor, theme, self),
        )
        self.bringing_in = BringingIn(session, self.page.images_page, self.notice, theme, self)
        self._connect()
        self.bring_to_front(None)

    def _connect(self) -> None:
        page, writing = self.page, self._writing
        page.wanted.connect(writing.send)
        page.typing.connect(writing.hold)
        page.refused.connect(lambda reason: self.notice.tell(reason))
        page.open_wanted.connect(self.open_address)
        page.copy_wanted.connect(self._copy)
        page.history_wanted.connect(self._read_history)
        page.undo_wanted.connect(lambda entry: self._step(self._session.take_back, entry))
        page.redo_wanted.connect(lambda entry: self._step(self._session.repeat, entry))
        page.history.change_wanted.connect(self._read_change)
        page.reached.connect(self.scroll_to)
        page.check_wanted.connect(self._check)
        page.related_page.use(OwnArticles(self._session))
        page.related_page.visit_wanted.connect(self.visit_wanted)
        page.images_page.files_dropped.connect(
            lambda files: self.bringing_in.begin(page.images_page.article, files)
        )
        page.offer_topics(self._topics.known)
        page.fields.offer(self._choices)
        page.card.topics.typing.connect(self._read_topics)
        self.unreadable.copy_wanted.connect(self._copy)
        self.unreadable.again_wanted.connect(self._session.refresh)
        self.unreadable.again_wanted.connect(self.reload)
        writing.ahead.connect(self._show)
        writing.stale.connect(self.reload)
        writing.refused.connect(self._tell_refusal)
        writing.conflicted.connect(self._ask)
        for source in self.sources:
            source.told.connect(self.notice.tell)
        self._session.changed.connect(self._changed)
        self._session.closed.connect(lambda: self.show_row(None, 0))

    # -- what it shows -----------------------------------------------------------------------------

    def show_row(self, row: Row | None, selected: int) -> None:
        """Show the article of `row`, the current one of `selected` articles; None: there is none to show.

        What is being typed for the article shown before is decided on first, as when focus leaves.
        """
        if selected > 1 and self.cover is None:
            told = self.tr("{n} selected: the bar below the list edits all of them.")
            compare = self.tr("Compare their fields")
            self.several.tell(told.format(n=number(selected)), compare, self.compare_wanted.emit)
        else:
            self.several.hide()
        path = None if row is None else row.path
        if path == self._path:
            return
        self.commit()
        self._path = path
        self.notice.hide()
        if path is None:
            self._drop_loading()
            self.shown = None
            self._writing.show(None)
            self.bring_to_front(None)
            self.turned_to.emit(None)
        else:
            self.reload()

    def reload(self) -> None:
        """Read the article again and show what is in its file now."""
        path = self._path
        if path is None:
            return
        self._drop_loading()
        self._loading = self._session.glance(
            lambda library: load(library, path), lambda shown: self._loaded(path, shown)
        )

    def commit(self) -> None:
        """Decide on whatever is being typed, as if focus left."""
        self.page.commit()
        for source in self.sources:
            source.commit()

    def edit_title(self) -> None:
        """Let the editor type the title anew."""
        if isinstance(self.shown, Shown):
            self.scroll_area.ensureWidgetVisible(self.page.title)
            self.page.title.begin()

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
        self.commit()
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
            self.bring_to_front(self.page)
        else:
            self._writing.show(None)
            self.unreadable.show_file(shown)
            self.bring_to_front(self.unreadable)
        if another:
            self.scroll_area.verticalScrollBar().setValue(0)
        self.turned_to.emit(shown)

    def _changed(self, changes: Changes) -> None:
        if self.page.tabs.current == "history":
            self._read_history()
            self._tell_history(changes)
        if self.shown is None or self.shown.path not in changes.paths:
            return
        if isinstance(self.shown, Unreadable):
            self.reload()
        elif not changes.label and self.shown.path in changes.updated:  # what a gesture did has a label
            self.notice.tell(self.tr("Reloaded from disk: another program changed this article."))

    def _read_history(self) -> None:
        path = self._path
        if path is not None:
            self._session.read(
                lambda library: past_entries(library, path, MOST_ENTRIES),
                lambda entries: self.page.show_history(path, entries) if path == self._path else None,
            )

    def _read_change(self, entry: int) -> None:
        path = self._path
        if path is not None:
            self._session.read(
                lambda library: past_change(library, entry, path),
                lambda change: self.page.history.show_change(entry, change) if path == self._path else None,
            )

    def _step(self, act: Callable[[int, Collection[str]], None], entry: int) -> None:
        """Take an entry back, or repeat it, in the article shown."""
        if self._path is not None:
            act(entry, [self._path])

    def _tell_history(self, changes: Changes) -> None:
        """Say at its entry why something was not taken back."""
        refused = [said(refusal.reason) for refusal in changes.refused if refusal.path == self._path]
        if changes.entry is not None and refused:
            self.page.history.tell(changes.entry, refused[0])

    def _read_topics(self, typing: bool) -> None:
        if typing:
            self._topics.read(self.page.card.topics.chips.refresh_choices)

    def _tell_refusal(self, reason: str, sent: Sent) -> None:
        told = self.tr("{what}: not done. {reason}").format(what=sent.intent.label, reason=reason)
        self.notice.tell(told, self.tr("Try again"), lambda: self._writing.send_again(sent))

    def _ask(self, conflict: Conflict, sent: Sent) -> None:
        shown = self.shown
        key = str(conflict.field[0]) if conflict.field else sent.intent.key
        label = said(shown.profile.field(key).label) if isinstance(shown, Shown) else key
        dialog = ConflictDialog(self._theme, conflict, label, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda choice: self._writing.settle(conflict, sent, choice))
        dialog.open()

    def _check(self, address: str, tell: Callable[[str], None]) -> None:
        """Ask the network for an address, once, and say what came of it."""
        ask = self._ask_address
        self._session.beside(
            lambda _library, task: ask(address, task.cancelled),
            lambda answer: tell(answer_in_words(answer)),
            lambda error: tell(said(error)),
        )

    def _copy(self, text: str) -> None:
        QApplication.clipboard().setText(text)

    def _drop_loading(self) -> None:
        if self._loading is not None:
            self._loading.drop()
            self._loading = None
