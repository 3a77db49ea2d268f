"""New, duplicate, rename, move and trash: the actions, the way from each to its gesture, the list's menu."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu

from curator.library import Changes, FileMove, Gesture, Library, StoreError
from curator.library.gestures import FileWish
from curator.library.shelf import Prepared, Shelf
from curator.ui.parts import Parts
from curator.ui.row_pages import ChosenRows
from curator.ui.shelving import words
from curator.ui.shelving.making import Making, places
from curator.ui.shelving.plan_dialog import PlanDialog
from curator.ui.shelving.rename_dialog import RenameDialog
from curator.ui.tasks import Task
from curator.ui.wording import said

_DELETE = ["Del", "Ctrl+Backspace"] if sys.platform == "darwin" else ["Del"]
_Prepare = Callable[[Shelf, list[str]], Prepared]
_OneDialog = TypeVar("_OneDialog", PlanDialog, RenameDialog)


class Shelving(QObject):
    """Attributes:
    new, duplicate, rename, move, trash: the actions. menu: of the list.
    making: the way of a new article. dialog: the one that is open, None while there is none.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._task: Task | None = None
        self.dialog: PlanDialog | RenameDialog | None = None
        add = parts.actions.add
        self.new = add("new_article", self.tr("&New Article…"), "Ctrl+N")
        self.duplicate = add("duplicate", self.tr("&Duplicate"), "Ctrl+Shift+N")
        self.rename = add("rename", self.tr("Rena&me…"), "F2")
        self.move = add("move_to_collection", self.tr("Mo&ve to Collection…"), "Ctrl+Shift+M")
        self.trash = add("move_to_trash", self.tr("Move to &Trash"), _DELETE)
        self.making = Making(parts, self._do)
        for action, act in (
            (self.new, self.making.ask),
            (self.duplicate, self._duplicate),
            (self.rename, self._rename),
            (self.move, self._move),
            (self.trash, self._trash),
        ):
            action.triggered.connect(act)
            action.setEnabled(False)
        for action in (self.rename, self.trash):  # a field has its own meaning of these keys
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            parts.view.addAction(action)
        self._fill_menus()
        parts.view.menu_wanted.connect(self._show_menu)
        parts.session.opened.connect(lambda _library: self.new.setEnabled(True))
        parts.session.closed.connect(self._closed)
        parts.session.changed.connect(self._arrived)
        parts.chosen.settled.connect(self._settle)

    # -- what is asked for --------------------------------------------------------------------------

    def _duplicate(self) -> None:
        rows = self._parts.view.selected()
        if len(rows) == 1:
            self._prepared(rows, Shelf.copies, lambda prepared: self._do_all(self.tr("Duplicate"), prepared))
            return
        self._ask(
            rows,
            Shelf.copies,
            self.tr("Duplicate"),
            self.tr("Each copy lies beside its original and is not published."),
            words.to_duplicate,
        )

    def _rename(self) -> None:
        rows = self._parts.view.selected()
        if len(rows) > 1:
            self._ask(
                rows,
                Shelf.by_rule,
                self.tr("Rename by rule"),
                self.tr(
                    "Files are called as this site calls its articles. Addresses on the site may change with "
                    "the names; what links to them stays as it is."
                ),
                words.to_rename,
            )
            return
        row = self._parts.view.selected_row()
        if row is not None:
            self._ask_name(row.path)

    def _ask_name(self, path: str) -> None:
        parts = self._parts
        dialog = self._open(RenameDialog(parts.theme, path, parts.window))
        name = path.rpartition("/")[2]

        def ruled(prepared: Prepared) -> None:
            target = next((wish.target for wish in prepared.files if isinstance(wish, FileMove)), name)
            reason = said(prepared.refused[0].reason) if prepared.refused else ""
            dialog.show_rule("" if reason else target.rpartition("/")[2], reason)

        def look(typed: str) -> None:
            def try_it(library: Library) -> tuple[str, str]:
                wish = Shelf(library).renamed(path, typed)
                tried = library.apply(Gesture("", (wish,)), dry_run=True)
                return wish.target, said(tried.refused[0].reason) if tried.refused else ""

            parts.session.read(try_it, lambda found: dialog.show_result(typed, *found))

        def do(typed: str) -> None:
            library = parts.session.library
            if library is not None:
                self._do(self.tr("Rename"), (Shelf(library).renamed(path, typed),))

        dialog.typed.connect(look)
        dialog.wanted.connect(do)
        parts.session.read(lambda library: Shelf(library).by_rule([path]), ruled)

    def _move(self) -> None:
        rows = self._parts.view.selected()

        def show(places: list[tuple[str, str]]) -> None:
            if not places:
                self._parts.reports.say(self.tr("This site has no other folder for articles"))
                return
            dialog = self._dialog_for(
                self.tr("Move to collection"),
                self.tr("The files go there as they are; what links to them stays as it is."),
                words.to_collection,
                places,
            )

            def prepare(place: str) -> None:
                self._prepared(rows, lambda shelf, paths: shelf.moved(paths, place), dialog.show_prepared)

            dialog.place_chosen.connect(prepare)
            dialog.wanted.connect(
                lambda files: self._do(self.tr("Move to {name}").format(name=dialog.place()), files)
            )
            prepare(dialog.place())

        row = self._parts.view.selected_row() if len(rows) == 1 else None
        here = None if row is None else row.collection
        self._parts.session.read(lambda library: [one for one in places(library) if one[0] != here], show)

    def _trash(self) -> None:
        rows = self._parts.view.selected()
        label = self.tr("Move to Trash")
        if len(rows) == 1:
            self._prepared(rows, Shelf.trashed, lambda prepared: self._do_all(label, prepared))
            return
        self._ask(
            rows,
            Shelf.trashed,
            label,
            self.tr("Their pictures stay. Undo brings the files back, also when the trash was emptied."),
            words.to_trash,
        )

    # -- the way there ------------------------------------------------------------------------------

    def _ask(
        self, rows: ChosenRows, prepare: _Prepare, title: str, told: str, verb: Callable[[int], str]
    ) -> None:
        dialog = self._dialog_for(title, told, verb)
        dialog.wanted.connect(lambda files: self._do(title, files))

        def show(prepared: Prepared) -> None:
            if prepared.files or prepared.refused:
                dialog.show_prepared(prepared)
            else:
                dialog.reject()
                self._parts.reports.say(words.already_so(len(prepared.unchanged)))

        self._prepared(rows, prepare, show)

    def _dialog_for(
        self,
        title: str,
        told: str,
        verb: Callable[[int], str],
        offered: list[tuple[str, str]] | None = None,
    ) -> PlanDialog:
        parts = self._parts
        return self._open(PlanDialog(parts.theme, title, told, verb, parts.window, offered))

    def _open(self, dialog: _OneDialog) -> _OneDialog:
        self.dialog = dialog
        dialog.finished.connect(lambda _code: self._ended(dialog))
        dialog.open()
        return dialog

    def _ended(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        if self._task is not None:
            self._task.drop()
            self._task = None
        dialog.deleteLater()

    def _prepared(self, rows: ChosenRows, prepare: _Prepare, show: Callable[[Prepared], None]) -> None:
        """Prepare away from the UI thread, then show it."""
        if self._task is not None:
            self._task.drop()

        def work(library: Library, _task: Task) -> Prepared:
            return prepare(Shelf(library), [row.path for row in rows])

        label = self.tr("Looking at the files") if len(rows) > 1 else ""
        self._task = self._parts.session.beside(work, show, self._refused, label)

    def _do_all(self, label: str, prepared: Prepared) -> None:
        if prepared.refused:
            self._parts.notice.tell(
                self.tr("{file} is left as it is: {reason}").format(
                    file=prepared.refused[0].path, reason=said(prepared.refused[0].reason)
                )
            )
        else:
            self._do(label, prepared.files)

    def _do(self, label: str, files: tuple[FileWish, ...]) -> None:
        self._parts.session.apply(Gesture(label, files), self._tell)

    def _tell(self, changes: Changes) -> None:
        """Say what became of it, and offer to take it back."""
        session, entry = self._parts.session, changes.entry
        if changes.changed and entry is not None:
            self._parts.notice.offer(words.done(changes), self.tr("Undo"), lambda: session.take_back(entry))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, StoreError):
            self._parts.notice.tell(said(error))
        else:
            self._parts.session.failed.emit(said(error))

    # -- what follows -------------------------------------------------------------------------------

    def _arrived(self, changes: Changes) -> None:
        """Go to the article that has come, or come back, or has another name."""
        arrived = changes.arrived
        if not arrived:
            return

        def go(ids: list[int]) -> None:
            if ids and ids[0]:
                self._parts.listing.show_also(ids[0])

        self._parts.session.glance(lambda library: list(library.ids_of(arrived[:1])), go)

    def _settle(self) -> None:
        count, broken = self._parts.view.selected_count(), self._parts.view.selected_broken()
        self.duplicate.setEnabled(count > broken)
        for action in (self.rename, self.move, self.trash):
            action.setEnabled(count > 0)

    def _closed(self) -> None:
        self.new.setEnabled(False)
        if self.dialog is not None:
            self.dialog.reject()

    def _fill_menus(self) -> None:
        parts = self._parts
        file, article = parts.menus.file, parts.menus.article
        file.insertAction(file.actions()[0], self.new)
        file.insertSeparator(file.actions()[1])
        article.addSeparator()
        for action in (self.duplicate, self.rename, self.move, self.trash):
            article.addAction(action)
        self.menu = QMenu(parts.view)
        own: tuple[QAction | None, ...] = (
            parts.actions.publish,
            parts.actions.unpublish,
            None,
            parts.actions.open_original,
            None,
            self.duplicate,
            self.rename,
            self.move,
            None,
            self.trash,
        )
        for one in own:
            if one is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(one)

    def _show_menu(self, place: QPoint) -> None:
        if self._parts.view.selected_count():
            self.menu.popup(place)
