"""The one door to a folder of articles: open it, ask it, change it, take the change back."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from curator.content import Article, Profile, Site, detect
from curator.directories import Directories
from curator.frontmatter import Document
from curator.library import store
from curator.library.asking import Arrived, Asked, Progress
from curator.library.catalogue import Catalogue
from curator.library.directories import folder_name
from curator.library.duplicates import Duplicates, Found
from curator.library.editing import Editing
from curator.library.errors import (
    FolderError,
    HistoryDamaged,
    IndexFailure,
    NoSuchArticle,
    StoreError,
    StoreReason,
)
from curator.library.gestures import Changes, Entry, Gesture
from curator.library.history import Step
from curator.library.history_file import Keeping
from curator.library.index import Index, IndexDamaged
from curator.library.journal import Journal
from curator.library.outlook import Outlook, outlook
from curator.library.past import Past
from curator.library.query import asks_whether
from curator.library.rows import Facets, IndexReport, Row
from curator.library.rules.counting import fields_of, spread_of
from curator.library.rules.number_fields import NumberField
from curator.library.rules.spread import Spread
from curator.library.rules.suggestions import Suggested, suggest
from curator.library.scan import unreadable
from curator.library.sitting import Sitting
from curator.library.spelling import as_spelled
from curator.library.triage_file import TriageFile
from curator.library.view import View
from curator.library.watch_post import WatchPost
from curator.library.write_lock import WriteLock


class Library:
    """An open content folder. May be used from several threads; several processes may have it open.

    Attributes:
        root: the folder, all links resolved.
        label: its name for people.
        profile: what kind of site it is.
        site: what surrounds the articles.
        answers: the file in which is kept what addresses answered when they were asked for.
        triage: remembers how far the editor came in going through articles.
    """

    def __init__(self, root: Path, label: str, directories: Directories) -> None:
        """For `open`, which also reads the folder."""
        name = folder_name(root)
        self.root = root
        self.label = label
        self.profile: Profile = detect(root)
        self.site = Site(root, self.profile)
        lock = WriteLock(directories.data / f"{name}.lock", keeps=True)
        self.triage = TriageFile(directories.data / f"{name}.triage")
        self.answers = directories.cache / "links.json"
        self._watch_file = directories.data / f"{name}.watch"
        self._sitting = Sitting()
        self._journal = Journal(root, directories.data / f"{name}.history", lock)
        try:
            self._catalogue = Catalogue(
                root,
                self.profile,
                directories.cache / f"{name}.index",
                self._journal.file,
            )
        except BaseException:
            self._journal.close()
            raise
        self._duplicates = Duplicates(root, self._catalogue)

    @classmethod
    def open(
        cls,
        root: Path,
        directories: Directories,
        *,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Library:
        """Open a folder: look through it and read what is new or changed since the last time.

        Args:
            progress: called with how many files are read, and of how many.
            cancelled: asked between files; True ends it.

        Raises FolderError: missing, no folder, unreadable. Cancelled. IndexFailure.
        """
        library = cls.open_as_stored(root, directories)
        try:
            library._catalogue.synchronise(progress, cancelled)
            library._sweep()
        except BaseException:
            library.close()
            raise
        return library

    @classmethod
    def open_as_stored(cls, root: Path, directories: Directories) -> Library:
        """Open a folder as it was found the last time, without looking through it: at once, and empty the
        first time. `refresh` then brings it up to date, while it can be asked.

        Raises FolderError: missing, no folder, unreadable. IndexFailure.
        """
        try:
            real = Path(os.path.realpath(root, strict=True))
            if not stat.S_ISDIR(os.stat(real).st_mode):  # noqa: PTH116
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        except OSError as error:
            raise FolderError(unreadable(root, error)) from error
        library = cls(real, Path(os.path.normpath(root.absolute())).name or str(real), directories)
        try:
            library._journal.look_after()
            library._catalogue.report_stored()
        except BaseException:
            library.close()
            raise
        return library

    # -- asking ---------------------------------------------------------------------------------------------

    @property
    def index(self) -> Index:
        """What is remembered of the articles, for the rooms of this floor that remember more of them."""
        return self._catalogue.index

    @property
    def report(self) -> IndexReport:
        """What the last indexing did."""
        return self._catalogue.report

    @property
    def notes(self) -> tuple[str, ...]:
        """What the editor should know of this folder: settings and data files that could not be read, ..."""
        own = list(self._journal.notes)
        if self._catalogue.index.is_temporary:
            own.append("The index cannot be kept, so the folder is read anew each time it is opened.")
        return (*self.profile.notes, *self.site.notes, *own)

    def select(self, query: str = "", sort: str = "-date", limit: int | None = None) -> list[Row]:
        """The articles that `query` selects, in order; see `selection.SORT_KEYS`.

        What has no value to sort by comes last. Raises QueryError; ValueError for an unknown sort key.
        """
        self._prepare(query)
        return self._catalogue.asked(lambda selection: selection.rows(query, sort, limit))

    def view(
        self,
        query: str = "",
        sort: str = "-date",
        *,
        also: Collection[int] = (),
        cancelled: Asked | None = None,
    ) -> View:
        """The same as `select` for lists of any length: the rows are read where they are looked at.

        The articles with the ids `also` are in it too, whether `query` selects them or not.
        Raises QueryError; ValueError for an unknown sort key; Cancelled.
        """
        self._prepare(query, cancelled)
        return self._catalogue.asked(lambda selection: selection.view(query, sort, also, cancelled))

    def prepare_letters(self, *, cancelled: Asked | None = None) -> None:
        """Make ready for the first letters of a search, which then take a quarter of the time; to be said
        again after changes, for it does nothing as long as they were few. Raises Cancelled."""
        self._catalogue.asked(lambda selection: selection.prepare_letters(cancelled))

    def view_of(self, ids: Sequence[int]) -> View:
        """These articles in this order, whatever they hold."""
        return self._catalogue.asked(lambda selection: selection.view_of(ids))

    def ids_of(self, paths: Sequence[str]) -> Sequence[int]:
        """The id of each of these articles in all views; 0 for a path that is none."""
        return self._catalogue.asked(lambda selection: selection.ids_of(paths))

    def keys(self) -> frozenset[str]:
        """Every top-level key that an article has or had."""
        return self._catalogue.asked(lambda selection: selection.keys())

    def kept_fields(self, ids: Sequence[int]) -> list[tuple[str, str]]:
        """Path, and what the index keeps of the fields, of each of these articles that is there, in order;
        see `known.known_fields`. "" for a file that could not be read."""
        return self._catalogue.asked(lambda selection: selection.kept_fields(ids))

    def addresses(self) -> dict[str, str]:
        """Path -> where the article comes from, for all articles that say so."""
        return self._catalogue.asked(lambda selection: selection.addresses())

    def articles_at(self, addresses: Collection[str]) -> dict[str, str]:
        """Address -> path of the article that comes from there, for those of the addresses that are an
        article's of this folder, however they are spelled (scheme, `www.`, tracking, a slash at the end)."""
        return self._catalogue.asked(lambda selection: selection.articles_at(addresses))

    def count(self, query: str = "") -> int:
        """How many articles `query` selects. Raises QueryError."""
        self._prepare(query)
        return self._catalogue.asked(lambda selection: selection.count(query))

    def facets(self, query: str = "", *, cancelled: Asked | None = None) -> Facets:
        """What the articles that `query` selects are like. Raises QueryError, Cancelled."""
        self._prepare(query, cancelled)
        return self._catalogue.asked(lambda selection: selection.facets(query, cancelled))

    def number_fields(self, query: str = "", *, cancelled: Asked | None = None) -> tuple[NumberField, ...]:
        """The numbers that the articles of `query` have. Raises QueryError, Cancelled."""
        return self._catalogue.asked(lambda selection: selection.marked(query, fields_of, cancelled))

    def spread(
        self,
        field: NumberField,
        query: str = "",
        only: Sequence[int] | None = None,
        *,
        cancelled: Asked | None = None,
    ) -> Spread:
        """How a number is spread over the articles of `query`, or over those of them whose ids are `only`
        given. Raises QueryError, Cancelled."""
        return self._catalogue.asked(
            lambda selection: selection.marked(
                query, lambda marked: spread_of(marked, field, only), cancelled
            )
        )

    def suggest_rules(self, dismissed: Collection[str] = (), *, cancelled: Asked | None = None) -> Suggested:
        """The rules that the editor's decisions suggest, without those `dismissed`. Raises Cancelled."""
        unwanted = frozenset(dismissed)
        return self._catalogue.asked(
            lambda one: one.marked("", lambda marked: suggest(marked, unwanted), cancelled)
        )

    def find_duplicates(
        self,
        paths: Collection[str] | None = None,
        *,
        beside: bool = False,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Found:
        """The groups of articles that tell the same, which `is:duplicate` selects from now on. Asked again,
        only what changed meanwhile is looked at; with `paths`, of that only these files.

        With `beside` a process of low priority looks where there are many articles, and leaves this one's
        time and memory alone.
        Raises Cancelled; asked again it goes on from there.
        """
        return self._duplicates.find(self.profile, paths, progress, cancelled, beside=beside)

    def expect_duplicates(self) -> None:
        """They are being looked for: until `find_duplicates` answers, `is:duplicate` selects nothing instead
        of looking for them itself."""
        self._catalogue.note_duplicates(())

    def row(self, path: str) -> Row:
        """The row of one article, as the index has it. Raises NoSuchArticle."""
        row = self._catalogue.asked(lambda selection: selection.row(path))
        if row is None:
            raise NoSuchArticle(f"There is no article {path} in {self.label}.")
        return row

    def document(self, path: str) -> Document:
        """One file as it is now. Raises StoreError, frontmatter.ReadError."""
        return Document.parse(store.read(store.inside(self.root, path)).data, path)

    def article(self, path: str) -> Article:
        """One file as it is now. Raises StoreError, frontmatter.ReadError."""
        return Article.from_document(self.document(path), self.profile)

    def relative(self, file: Path) -> str:
        """The path by which the library knows `file`. Raises StoreError when it is not in the folder."""
        place = Path(os.path.realpath(file.parent)) / file.name
        if not place.is_relative_to(self.root) or place == self.root:
            raise StoreError(f"it does not lie in {self.root}", StoreReason.OUTSIDE)
        path = place.relative_to(self.root).as_posix()
        return path if self._catalogue.index.has(path) else as_spelled(self.root, path)

    @property
    def past(self) -> Past:
        """What was done in the folder."""
        return Past(self._journal, self.profile)

    # -- changing -------------------------------------------------------------------------------------------

    def apply(
        self,
        gesture: Gesture,
        *,
        dry_run: bool = False,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Changes:
        """Make the edits of a gesture, each against what its file holds now: one entry in the history.

        A file that cannot be edited, or whose field another program changed meanwhile, is refused and
        stops no other. Stopped by `cancelled`, what is written stays, is the entry, and can be undone.
        With `dry_run` the answer is the same and nothing is written.

        Raises FolderError, HistoryError, BusyError: then no file was changed.
        """
        return self._edited(
            lambda editing: editing.apply(gesture, dry_run, progress, cancelled), Step.APPLY, dry_run
        )

    def undo(
        self,
        entry: int | None = None,
        *,
        paths: Collection[str] | None = None,
        dry_run: bool = False,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Changes:
        """Take an entry back, without a number the last one: to the very bytes where a file still holds what
        was written, else field by field where the field does. An interrupted entry is rolled back by it.
        With `dry_run` the answer is the same and nothing is written.

        With `paths` only in these of its files; the entry is undone when it is in all of them.
        Raises HistoryError when there is nothing to undo; BusyError.
        """
        return self._edited(
            lambda editing: editing.step(Step.UNDO, entry, paths, dry_run, progress, cancelled),
            Step.UNDO,
            dry_run,
        )

    def redo(
        self,
        entry: int | None = None,
        *,
        paths: Collection[str] | None = None,
        dry_run: bool = False,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Changes:
        """Repeat an entry that was undone, without a number the one undone last; finish an interrupted one.
        As `undo` otherwise."""
        return self._edited(
            lambda editing: editing.step(Step.REDO, entry, paths, dry_run, progress, cancelled),
            Step.REDO,
            dry_run,
        )

    def outlook(self, entry: Entry) -> Outlook:
        """How far an interrupted entry came, and what finishing it and rolling it back would do.

        Raises as `undo` with `dry_run`.
        """
        history = self._journal.readable()
        back, finish = self.undo(entry.id, dry_run=True), self.redo(entry.id, dry_run=True)
        if entry.cut == "undo":
            back, finish = finish, back
        return outlook(entry, history.states(entry.id), history.meant(entry.id), finish, back)

    def undo_since(
        self,
        entry: int,
        paths: Iterable[str],
        *,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Changes:
        """Take back in these files what the entries younger than `entry` did to them, the youngest first.

        The answer is of all of them together. Raises BusyError, HistoryError.
        """
        meant = frozenset(paths)
        total = Changes(undone=True)
        with self._catalogue.working:
            entries = self.past.edits_since(entry, meant)
            for number, one in enumerate(entries, 1):
                if total.cancelled or (cancelled is not None and cancelled()):
                    return replace(total, cancelled=True)
                total = total.with_more(
                    self.undo(one.id, paths=self.past.done_in(one.id, meant), cancelled=cancelled)
                )
                if progress is not None:
                    progress(number, len(entries))
        return total

    def keep_history(self, keeping: Keeping) -> None:
        """How much of the history is kept from now on; what is too much goes with the next change."""
        self._journal.keep(keeping)

    def restore(
        self,
        label: str,
        paths: Iterable[str],
        *,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Changes:
        """Give these articles back what they had before this library was opened, where it changed them: one
        gesture. What others changed meanwhile stays. Raises as `apply`."""
        with self._catalogue.working:
            if self._journal.history is None:
                return Changes(label=label, unchanged=tuple(paths))
            back = self._sitting.restoring(label, paths, self._journal.history, self.root)
            done = self.apply(back.gesture, progress=progress, cancelled=cancelled)
        return replace(
            done,
            undone=True,
            unchanged=(*back.untouched, *done.unchanged),
            refused=(*back.refused, *done.refused),
        )

    # -- keeping up -----------------------------------------------------------------------------------------

    def refresh(
        self,
        paths: Collection[str] | None = None,
        *,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
        arrived: Arrived | None = None,
    ) -> Changes:
        """Look what others changed on disk since: `added`, `removed` and `updated` of the answer.

        `arrived` is called a few times a second while rows come in, with how many: they can be asked for.

        With `paths` only these files are looked at; they may be there, be gone, or be no articles at all.
        What holds what the index has of it is in none of the lists.

        Raises FolderError when the folder is not there any more; what was read of it stays to be seen.
        """
        with self._catalogue.working:
            self._check_folder()
            if not self._catalogue.index.is_in_place():  # another process began a new one
                self._catalogue.index.reopen()
                self._catalogue.synchronise(progress, cancelled, arrived)
                return Changes(updated=tuple(self._catalogue.index.paths()))
            if paths is not None:
                seen = self._catalogue.reread(paths, cancelled)
                return Changes(
                    added=tuple(seen.added), removed=tuple(seen.removed), updated=tuple(seen.updated)
                )
            profile = detect(self.root)
            if profile != self.profile:
                self.profile, self.site = profile, Site(self.root, profile)
                self._catalogue.adopt(profile)
            done = self._catalogue.synchronise(progress, cancelled, arrived)
            self._sweep()
        return Changes(added=tuple(done.added), removed=tuple(done.removed), updated=tuple(done.updated))

    def outdated(self, *, cancelled: Asked | None = None) -> frozenset[str] | None:
        """The files that others may have changed since they were read: what `refresh` should look at.

        None: it is another kind of site now, so that all has to be read. Changes nothing and waits for
        nobody who does. Raises FolderError, Cancelled.
        """
        self._check_folder()
        if detect(self.root) != self.profile:
            return None
        return self._catalogue.outdated(cancelled)

    def rebuild(self, *, progress: Progress | None = None, cancelled: Asked | None = None) -> IndexReport:
        """Throw the index away and read every file anew."""
        self._catalogue.rebuild(progress, cancelled)
        return self.report

    def note_changed(self, paths: Collection[str] | None) -> None:
        """Let `is:changed` select these, which git said differ from its last commit; None: git says nothing
        of this folder, and to ask for `is:changed` is a QueryError. No file is looked at for that."""
        self._catalogue.note_changed(paths)

    def watch_post(self) -> WatchPost:
        """Where it is settled which of the processes that have this folder open watches it."""
        return WatchPost(self._watch_file, self._catalogue.index)

    def close(self) -> None:
        """Close the files in the user's own directories."""
        self._duplicates.close()
        self.triage.close()
        self._catalogue.close()
        self._journal.close()
        self._journal.lock.close()

    # -- inside ---------------------------------------------------------------------------------------------

    def _prepare(self, query: str, cancelled: Asked | None = None) -> None:
        """Find out what only this query asks for."""
        if not self._catalogue.knows_duplicates and asks_whether(query, "duplicate"):
            self.find_duplicates(cancelled=cancelled)

    def _edited(self, act: Callable[[Editing], Changes], step: Step, dry_run: bool) -> Changes:
        """What `act` does with an editing. Raises FolderError, HistoryError, BusyError, IndexFailure."""
        with self._catalogue.working:
            self._check_folder()
            try:
                history = self._journal.history if dry_run else self._journal.writable()
                self._catalogue.index.use_history(self._journal.file)
                editing = Editing(self.root, self.profile, self._catalogue.index, history, self._journal.lock)
                changes = act(editing)
            except HistoryDamaged as damaged:
                error = self._journal.start_anew(damaged)
                self._catalogue.index.use_history(self._journal.file)
                raise error from damaged
            except IndexDamaged as damaged:
                self._catalogue.rebuild()
                raise IndexFailure(
                    "The index of the folder was damaged and has been built anew. No file was changed: "
                    "others may have changed some since you saw them. Look at the list again."
                ) from damaged
        return changes if dry_run else self._noted(changes, step)

    def _noted(self, changes: Changes, step: Step) -> Changes:
        self._sitting.note(changes, step)
        return changes

    def _check_folder(self) -> None:
        try:
            if stat.S_ISDIR(os.stat(self.root).st_mode):  # noqa: PTH116
                return
        except FileNotFoundError:
            pass
        except OSError as error:
            raise FolderError(f"{unreadable(self.root, error)} No file was changed.") from error
        raise FolderError(f"The folder {self.root} is not there any more; no file was changed.")

    def _sweep(self) -> None:
        """Remove the temporary files that were seen when the folder was looked through."""
        if self._catalogue.littered:
            self._journal.look_after([self.root / folder for folder in self._catalogue.littered])
