"""The way of a new article: the dialog, what it will be called while it is typed, and the gesture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from curator.content.templates import Known
from curator.content.web_page import read_page
from curator.frontmatter import EditRefused
from curator.library import Cancelled, FileCreation, Gesture, Library
from curator.library.gestures import FileWish
from curator.library.shelf import Shelf
from curator.library.web.page import fetch_page
from curator.library.web.reach import Reach, is_any_host, is_public
from curator.ui.parts import Parts
from curator.ui.shelving import words
from curator.ui.shelving.new_dialog import NewDialog
from curator.ui.tasks import Task
from curator.ui.wording import said


class Making(QObject):
    """Attributes:
    dialog: the form, None while it is not open.
    """

    def __init__(self, parts: Parts, do: Callable[[str, tuple[FileWish, ...]], None]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._do = do
        self._trying: Task | None = None
        self._creation: FileCreation | None = None
        self._fetching: Task | None = None
        self._checked = ""
        self.dialog: NewDialog | None = None
        parts.session.closed.connect(self._close)

    def ask(self) -> None:
        """Open the form, with the collection of the article that is shown."""
        row = self._parts.view.current_row()
        here = "" if row is None else row.collection

        self._parts.session.read(places, lambda offered: self._open(offered, here))

    def _open(self, offered: list[tuple[str, str]], here: str) -> None:
        parts = self._parts
        if not offered:
            parts.notice.tell(
                self.tr("This site has no folder for articles yet. Make one, or name it in .curator.yaml.")
            )
            return
        if self.dialog is not None:
            return
        dialog = self.dialog = NewDialog(parts.theme, offered, here, parts.window)
        dialog.altered.connect(self._try)
        dialog.wanted.connect(self._make)
        dialog.fetch_wanted.connect(self._fetch)
        dialog.stop_wanted.connect(self._stop)
        dialog.finished.connect(self._ended)
        dialog.open()

    def _try(self) -> None:
        """Look how the file will be called, and whether it can be made."""
        dialog = self.dialog
        if dialog is None:
            return
        if self._trying is not None:
            self._trying.drop()
        self._look_for_double(dialog)
        place, known, name = dialog.place(), dialog.known(), dialog.name.text()
        if not known.title and not name.strip():
            dialog.show_path("", self.tr("Give it a title."))
            return
        if dialog.day.text().strip() and known.day is None:
            dialog.show_path("", self.tr("This is no date; one is written like 2026-03-24."))
            return

        def work(library: Library) -> tuple[FileCreation | None, str]:
            try:
                creation = Shelf(library).new(place, known, name)
            except EditRefused as error:
                return None, said(error)
            tried = library.apply(Gesture("", (creation,)), dry_run=True)
            return creation, said(tried.refused[0].reason) if tried.refused else ""

        def show(found: tuple[FileCreation | None, str]) -> None:
            self._creation, fault = found
            if self.dialog is dialog:
                dialog.show_path(self._creation.path if self._creation is not None else "", fault)

        self._trying = self._parts.session.read(work, show)

    def _fetch(self, address: str) -> None:
        """Fetch the page, once, and show what it says, to be checked."""
        dialog = self.dialog
        if dialog is None:
            return
        dialog.show_fetching()

        def work(_library: Library, task: Task) -> Known:
            page = fetch_page(address, is_allowed=self._reach(), cancelled=task.cancelled)
            return read_page(page.data, page.address, page.charset)

        def show(known: Known) -> None:
            self._fetching = None
            if self.dialog is dialog:
                told = "" if known.title else self.tr("The page says nothing of an article.")
                dialog.show_fetched(known if known.title else None, told)
                self._checked = ""
                self._look_for_double(dialog)

        def failed(error: Exception) -> None:
            self._fetching = None
            if self.dialog is dialog:
                dialog.show_fetched(None, "" if isinstance(error, Cancelled) else said(error))

        self._fetching = self._parts.session.beside(work, show, failed)

    def _reach(self) -> Reach:
        """Where pages may come from: from where pictures may."""
        return is_any_host if self._parts.preferences.settings.private_pictures else is_public

    def _stop(self) -> None:
        """Wait for the page no longer."""
        task, self._fetching = self._fetching, None
        if task is not None:
            task.drop()
        if self.dialog is not None:
            self.dialog.show_fetched(None, "")

    def _look_for_double(self, dialog: NewDialog) -> None:
        """Warn where an article of this address is there already."""
        address = dialog.address.text().strip()
        if address == self._checked:
            return
        self._checked = address
        if not address:
            dialog.tell("")
            return

        def show(found: dict[str, str]) -> None:
            if self.dialog is dialog and address == dialog.address.text().strip():
                double = found.get(address, "")
                if double:
                    told = self.tr("An article of this address is there already: {path}")
                    dialog.tell(told.format(path=double), warns=True)
                elif dialog.warns:
                    dialog.tell("")

        self._parts.session.glance(lambda library: library.articles_at([address]), show)

    def _make(self) -> None:
        dialog, creation = self.dialog, self._creation
        if dialog is None or creation is None:
            return
        label = self.tr("New article {title}").format(title=_shortened(dialog.known(), creation))
        dialog.accept()
        self._do(label, (creation,))

    def _ended(self) -> None:
        dialog, self.dialog = self.dialog, None
        self._creation = None
        self._checked = ""
        if dialog is not None:
            self._stop()
            dialog.deleteLater()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()


def places(library: Library) -> list[tuple[str, str]]:
    """The collections that an article can be put into, each with its name for people."""
    return [
        (one, library.profile.collection_label(one) if one else words.the_folder_itself())
        for one in Shelf(library).collections()
    ]


def _shortened(known: Known, creation: FileCreation) -> str:
    title = known.title or creation.path.rpartition("/")[2]
    return title if len(title) <= 80 else f"{title[:79]}…"
