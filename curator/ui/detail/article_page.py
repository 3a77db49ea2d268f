"""The page of one article: picture, title, origin, the card of the decision, excerpt, and the tabs below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curator.content import plain_text
from curator.frontmatter import ABSENT
from curator.ui.detail.cover import Cover
from curator.ui.detail.decision_card import DecisionCard
from curator.ui.detail.excerpt import BEGINNING, LONGEST_TEXT, Excerpt
from curator.ui.detail.history_page import HistoryPage
from curator.ui.detail.images_page import ImagesPage
from curator.ui.detail.in_place import InPlaceText
from curator.ui.detail.intents import setting
from curator.ui.detail.origin import Origin
from curator.ui.detail.past import PastEntry
from curator.ui.detail.plain import bounded
from curator.ui.detail.preview_page import PreviewPage
from curator.ui.detail.related_page import RelatedPage
from curator.ui.detail.shown import Shown
from curator.ui.detail.tabs import Tabs
from curator.ui.fields.page import FieldsPage
from curator.ui.pictures import Pictures
from curator.ui.source.page import SourcePage
from curator.ui.theme import Text, Theme
from curator.ui.wording import number

_SIDE = 18


class ArticlePage(QWidget):
    """Shows one article and tells what the editor decides about it.

    Signals:
        wanted(Intent): what the editor decided.
        typing(str, bool): a value of this key is (no longer) being typed.
        refused(str): what was typed cannot be taken, and why.
        open_wanted(str), copy_wanted(str): an address shall be opened, a text copied.
        check_wanted(str, object): an address shall be asked for, the function told the answer in words.
        undo_wanted(int), redo_wanted(int): an entry of the history.
        history_wanted(): the history is looked at: `show_history` is awaited.
        picture_wanted(int): the picture at this position of the article's list shall be shown large.
        reached(QWidget, QRect): the keyboard is there now: scroll it into view.
    """

    wanted = Signal(object)
    typing = Signal(str, bool)
    refused = Signal(str)
    open_wanted = Signal(str)
    copy_wanted = Signal(str)
    check_wanted = Signal(str, object)
    undo_wanted = Signal(int)
    redo_wanted = Signal(int)
    history_wanted = Signal()
    picture_wanted = Signal(int)
    reached = Signal(object, QRect)

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Shown | None = None
        self._filled: dict[str, Shown] = {}
        self.cover = Cover(theme, pictures)
        self.title = InPlaceText(theme, Text.TITLE, self.tr("Title"), one_line=True, line_gap=2)
        self.origin = Origin(theme, pictures)
        self.card = DecisionCard(theme)
        self.excerpt = Excerpt(theme, self.tr("Excerpt"))
        self.fields = FieldsPage(theme, pictures, self.tr("All fields"))
        self.related_page = RelatedPage(self.fields.kit)
        self.images_page = ImagesPage(self.fields.kit)
        self.related, self.images = self.related_page.entries, self.images_page.entries
        self.source = SourcePage(theme)
        self.preview = PreviewPage(theme, pictures)
        self.history = HistoryPage(theme)
        self.tabs = Tabs(theme, self.tr("Parts of the article"), _SIDE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = self._theme.px
        fields = QWidget()
        inside = QVBoxLayout(fields)
        inside.setContentsMargins(px(_SIDE - 4), 0, px(_SIDE - 4), px(8))
        inside.addWidget(self.fields)
        for page, label, content in (
            ("related", self.tr("Related"), self.related_page),
            ("images", self.tr("Images"), self.images_page),
            ("fields", self.tr("Fields"), fields),
            ("source", self.tr("Source"), self.source),
            ("preview", self.tr("Preview"), self.preview),
            ("history", self.tr("History"), self.history),
        ):
            self.tabs.add_page(page, label, content)
        body = QVBoxLayout()
        body.setContentsMargins(px(_SIDE - 4), px(9), px(_SIDE - 4), 0)
        body.setSpacing(0)
        body.addWidget(self.title)
        body.addLayout(self._inset(self.origin, 3))
        body.addSpacing(px(10))
        body.addLayout(self._inset(self.card))
        body.addSpacing(px(7))
        body.addWidget(self.excerpt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(0)
        column.addWidget(self.cover)
        column.addLayout(body)
        column.addSpacing(px(2))
        column.addWidget(self.tabs)
        column.addStretch(1)

    def _inset(self, widget: QWidget, top: int = 0) -> QVBoxLayout:
        """Give `widget` the margin that a text edited in place has inside of it."""
        px = self._theme.px
        layout = QVBoxLayout()
        layout.setContentsMargins(px(4), px(top) if top else 0, px(4), 0)
        layout.addWidget(widget)
        return layout

    def _connect(self) -> None:
        self.title.committed.connect(lambda text: self._set_text("title", self.tr("Edit the title"), text))
        self.title.typing.connect(lambda typing: self._tell_typing("title", typing))
        text = self.excerpt.text
        text.committed.connect(lambda text: self._set_text("excerpt", self.tr("Edit the excerpt"), text))
        text.typing.connect(lambda typing: self._tell_typing("excerpt", typing))
        self.cover.clicked.connect(lambda: self.picture_wanted.emit(0))
        self.images_page.picture_wanted.connect(self.picture_wanted)
        self.origin.open_wanted.connect(self.open_wanted)
        self.origin.copy_wanted.connect(self.copy_wanted)
        self.card.wanted.connect(self.wanted)
        self.card.typing.connect(self._tell_typing)
        self.card.refused.connect(self.refused)
        for page in (self.related_page, self.images_page):
            page.wanted.connect(self.wanted)
            page.refused.connect(self.refused)
            page.open_wanted.connect(self.open_wanted)
            page.copy_wanted.connect(self.copy_wanted)
            page.reached.connect(self.reached)
        deeds = self.fields.deeds
        deeds.wanted.connect(self.wanted)
        deeds.typing.connect(self.typing)
        deeds.refused.connect(self.refused)
        deeds.open_wanted.connect(self.open_wanted)
        deeds.copy_wanted.connect(self.copy_wanted)
        deeds.check_wanted.connect(self.check_wanted)
        self.history.undo_wanted.connect(self.undo_wanted)
        self.history.redo_wanted.connect(self.redo_wanted)
        self.preview.open_wanted.connect(self.open_wanted)
        self.tabs.turned_to.connect(lambda _page: self._fill())

    # -- what it shows -----------------------------------------------------------------------------

    def offer_topics(self, choices: Callable[[], Sequence[str]]) -> None:
        """Complete topics from what `choices()` gives when typing begins."""
        self.card.offer_topics(choices)

    def show_article(self, shown: Shown) -> None:
        """Show the article; what is being typed stays, and so does where the keyboard is."""
        if self._shown is not None and self._shown.path != shown.path:
            self._take_back()
        self._shown = shown
        article = shown.article
        seed = article.provider.name or article.provider.domain or shown.path
        images = article.images
        self.cover.show_image(images[0] if images else None, seed, article.heading)
        self._show_text(self.title, "title", self.tr("No title: {name}").format(name=article.heading))
        self._show_text(self.excerpt, "excerpt", self.tr("No excerpt. Click to write one."))
        self.origin.show_origin(shown)
        self.card.show_article(shown)
        self.tabs.rename("related", self.tr("Related {n}").format(n=number(len(article.related))))
        for page in ("related", "images"):
            self.tabs.offer(page, bool(shown.key(page)))
        self.tabs.rename("images", self.tr("Images {n}").format(n=number(len(images))))
        self._fill()

    def show_history(self, path: str, entries: Sequence[PastEntry]) -> None:
        self.history.show_entries(path, entries)

    def commit(self) -> None:
        """Decide on whatever is being typed, as if focus left."""
        self.title.commit()
        self.excerpt.text.commit()
        self.card.commit()
        self.fields.commit()
        self.related_page.commit()
        self.images_page.commit()

    def _take_back(self) -> None:
        """Leave nothing that was typed for one article in the editors of another."""
        self.title.take_back()
        self.excerpt.text.take_back()
        self.card.take_back()
        self.fields.take_back()
        self.related_page.form.take_back()
        self.images_page.form.take_back()

    def _fill(self) -> None:
        """Fill the tab that is in front; the others are filled when they are turned to."""
        shown, page = self._shown, self.tabs.current
        if shown is None:
            return
        if page == "history":
            self.history_wanted.emit()
        if self._filled.get(page) is shown:
            return
        self._filled[page] = shown
        if page == "related":
            self.related_page.show_article(shown)
        elif page == "images":
            self.images_page.show_article(shown)
        elif page == "fields":
            self.fields.show_fields(shown)
        elif page == "source":
            self.source.want(shown.path)
        elif page == "preview":
            self.preview.show_article(shown)

    def _show_text(self, place: InPlaceText | Excerpt, role: str, placeholder: str) -> None:
        assert self._shown is not None
        key = self._shown.key(role)
        value = self._shown.value(key)
        place.setVisible(bool(key))
        written = self._shown.written((key,))
        editor = place.text if isinstance(place, Excerpt) else place
        editor.setPlaceholderText(placeholder)
        long = len(written)
        editable = not isinstance(value, list | dict) and long <= LONGEST_TEXT
        if isinstance(value, list | dict):
            written = self.tr("(not a text: see Fields)")
        shown = written if editable else bounded(written, BEGINNING)
        place.show_text(shown, plain_text(shown), editable=editable)
        if isinstance(place, Excerpt):
            place.tell_length(long)

    # -- what is decided ---------------------------------------------------------------------------

    def _set_text(self, role: str, label: str, text: str) -> None:
        assert self._shown is not None
        key = self._shown.key(role)
        self.wanted.emit(setting(label, key, text if text else ABSENT))

    def _tell_typing(self, role: str, typing: bool) -> None:
        if self._shown is not None:
            self.typing.emit(self._shown.key(role), typing)
