"""The page of related articles: cards to open, edit, move, sort, remove; and more of them to be added."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from curator.content import Kind, is_number
from curator.frontmatter import Reorder, Value
from curator.ui.detail.add_related import AddRelated
from curator.ui.detail.entries_page import EntriesPage
from curator.ui.detail.entry_form import EntryForm
from curator.ui.detail.entry_list import EntryList
from curator.ui.detail.intents import Intent
from curator.ui.detail.listings import addresses_of, with_own
from curator.ui.detail.own_articles import OwnArticles
from curator.ui.detail.shown import Shown
from curator.ui.fields.editor import Kit
from curator.ui.wording import number


class RelatedPage(EntriesPage):
    """See the module.

    Signals:
        visit_wanted(str): the article of the folder at this path shall be shown.
    """

    visit_wanted = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        theme, pictures = kit.theme, kit.pictures
        entries = EntryList(
            theme,
            pictures,
            self.tr("Related articles"),
            ("visit", "edit", "open", "remove"),
            editable=True,
            nothing=self.tr("No related articles."),
        )
        form = EntryForm(kit, self.tr("Related article"), closable=True)
        super().__init__(theme, "related", entries, form, parent)
        self._own_articles: OwnArticles | None = None
        self._own: Mapping[str, str] = {}
        self._asked: tuple[str, tuple[str, ...]] | None = None
        self.popover: AddRelated | None = None
        self.add_button = self.button(self.tr("Add…"))
        self.sort_button = self.button(self.tr("Sort by quality"))
        self.head.addStretch(1)
        form.setParent(entries)
        form.hide()
        form.closed.connect(self._close_form)
        entries.installEventFilter(self)
        form.installEventFilter(self)
        entries.edit_wanted.connect(self.edit)
        entries.visit_wanted.connect(self.visit_wanted)
        self.add_button.clicked.connect(self.ask_for_more)
        self.sort_button.clicked.connect(self._sort)

    def use(self, own: OwnArticles) -> None:
        """Mark, search and add articles of this folder."""
        self._own_articles = own

    # -- what it shows -----------------------------------------------------------------------------

    def show_article(self, shown: Shown) -> None:
        if self._shown is not None and self._shown.path != shown.path:
            self._own, self._asked = {}, None
        if self.follow_entry(shown):
            self.fill_form()
        elif self.form.isVisible():
            self._close_form()
        self._show_entries()
        self._place_form()
        self.sort_button.setEnabled(self._order() is not None)
        self._mark_own()

    def edit(self, row: int) -> None:
        """Let the editor change the values of the entry at `row`, over its card."""
        self.form.commit()
        self._row = row
        self._entry = self.items()[row]
        self.fill_form()
        self.entries.setCurrentIndex(self.entries.entry_model.index(row))
        self.form.show()
        self.form.raise_()
        self._place_form()
        self.form.focus_first()
        self.reached.emit(self.form, self.form.rect())

    def commit(self) -> None:
        """Decide on whatever is being typed."""
        self.form.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if event.type() in moved and self.form.isVisibleTo(self.entries):
            self._place_form()
        return super().eventFilter(watched, event)

    def _show_entries(self) -> None:
        shown = self._shown
        if shown is not None:
            listed = with_own(shown.related, shown.article.related, self._own, shown.path)
            self.entries.show_entries(listed)

    def _place_form(self) -> None:
        """The form lies over the card that it is of, and over those below as far as it is high."""
        if self._row < 0 or not self.form.isVisibleTo(self.entries):
            self.entries.leave_room(0)
            return
        side = self._theme.px(10)
        card = self.entries.visualRect(self.entries.entry_model.index(self._row))
        width = max(self.entries.width() - 2 * side, 1)
        self.form.fit(width)
        place = QRect(side, card.top(), width, self.form.minimumSizeHint().height())
        if place != self.form.geometry():
            self.form.setGeometry(place)
        self.entries.leave_room(place.bottom() + side)

    def _close_form(self) -> None:
        row, self._row = self._row, -1
        had_focus = self.form.isAncestorOf(self.focusWidget() or self)
        self.form.hide()
        self.entries.leave_room(0)
        if had_focus and row >= 0:
            self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_own(self) -> None:
        """Ask which entries are articles of this folder, once for the addresses that are there."""
        shown, own = self._shown, self._own_articles
        if shown is None or own is None:
            return
        addresses = tuple(
            dict.fromkeys(address for entry in shown.article.related for address in addresses_of(entry))
        )
        asked = (shown.path, addresses)
        if asked == self._asked:
            return
        self._asked = asked

        def answered(found: Mapping[str, str]) -> None:
            if self._asked == asked and found != self._own:
                self._own = found
                self._show_entries()

        if addresses:
            own.find(addresses, answered)

    # -- what is decided ---------------------------------------------------------------------------

    def label_of(self, verb: str, count: int = 1) -> str:
        if verb == "remove" and count > 1:
            return self.tr("Remove {n} related entries", n=count).format(n=number(count))
        return {
            "add": self.tr("Add a related entry"),
            "edit": self.tr("Edit a related entry"),
            "move": self.tr("Move a related entry"),
            "remove": self.tr("Remove a related entry"),
        }[verb]

    def ask_for_more(self) -> None:
        """Let the editor name an address, or find an article of this folder."""
        own = self._own_articles
        if own is None:
            return
        self.popover = AddRelated(self._theme, own.search, self)
        self.popover.address_chosen.connect(self._add_address)
        self.popover.article_chosen.connect(self._add_article)
        self.popover.destroyed.connect(self._forget_popover)
        self.popover.open_above(self.add_button)

    def _forget_popover(self) -> None:
        self.popover = None

    def _add_address(self, address: str) -> None:
        """An address of an own article brings all that the article has."""
        own, shown = self._own_articles, self._shown
        assert own is not None
        assert shown is not None

        def found(paths: Mapping[str, str]) -> None:
            if self._shown is None or self._shown.path != shown.path:
                return
            if address in paths and paths[address] != shown.path:
                self._add_article(paths[address])
            else:
                self.add({self._address_key(): address})

        own.find((address,), found)

    def _add_article(self, path: str) -> None:
        own, shown = self._own_articles, self._shown
        assert own is not None
        assert shown is not None

        def made(entry: Value) -> None:
            if self._shown is not None and self._shown.path == shown.path:
                self.add(entry)

        own.entry(path, self.key, made)

    def _address_key(self) -> str:
        """The key under which an entry has its web address on this kind of site."""
        assert self._shown is not None
        urls = [part.key for part in self.field.parts if part.kind is Kind.URL]
        named = self._shown.profile.roles.get("web_url", ())
        return next((key for key in urls if key in named), urls[0] if urls else "url")

    def _sort(self) -> None:
        order = self._order()
        if order is not None:
            self.form.commit()
            label = self.tr("Sort the related entries by quality")
            self.wanted.emit(Intent(label, (Reorder((self.key,), order),)))

    def _order(self) -> tuple[int, ...] | None:
        """The order by falling quality, those without one last; None where that is how they stand."""
        shown = self._shown
        if shown is None or not isinstance(shown.value(self.key), list):
            return None
        worth = [entry.quality if is_number(entry.quality) else None for entry in shown.article.related]
        order = sorted(range(len(worth)), key=lambda at: (worth[at] is None, -(worth[at] or 0)))
        return tuple(order) if order != sorted(order) else None
