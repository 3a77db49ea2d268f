"""Prepares the gestures of articles that come, move and go, by the site's rules: what will be called how, and
what cannot be. Reads the folder and writes nothing; `Library.apply` does.

An article's own pictures and the addresses under which others name it stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from curator.content.templates import Known, copy_of, new_article
from curator.frontmatter import Document, FrontMatterError
from curator.library.errors import StoreError
from curator.library.gestures import FileCreation, FileMove, FileTrashing, FileWish, Refusal
from curator.library.library import Library
from curator.library.naming import Naming
from curator.library.planned import refusal
from curator.library.tokens import spelled

_MODELS = 5


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is to be done to some files.

    Attributes:
        unchanged: files that are already as they should be.
        refused: files to which it cannot be done.
    """

    files: tuple[FileWish, ...]
    unchanged: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()


class Shelf:
    """Where the articles of a library stand."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._profile = library.profile
        self._naming = Naming(library.root, library.profile)

    def collections(self) -> list[str]:
        """The folders that an article can be put into: those that hold some, and the site's for drafts."""
        profile = self._profile
        drafts = {folder for folder in profile.draft_folders if profile.collect(f"{folder}/a.md") == folder}
        plain = {one for one in profile.collections if "*" not in one}
        used = set(self._library.facets().collections)
        offered = used | drafts if used else drafts | plain
        return sorted(offered, key=lambda name: (name.lstrip("_").casefold(), name))

    def new(self, collection: str, known: Known, name: str = "") -> FileCreation:
        """The file of a new article, called `name` or else by the site's rule; in the form of its youngest
        neighbour. Raises EditRefused."""
        now = datetime.now().astimezone()
        document = new_article(self._profile, collection, known, next(self._models(collection), None), now)
        if name.strip():
            return FileCreation(self._naming.named(collection, name), document.data)
        day = (known.day or now).date()
        return FileCreation(self._naming.new(collection, known.title, day), document.data)

    def copies(self, paths: Iterable[str]) -> Prepared:
        """Copies of these articles beside them. None is published."""

        def copy(path: str, document: Document) -> FileCreation:
            return FileCreation(self._naming.copy(path), copy_of(document, self._profile, path).data)

        return self._each(paths, copy)

    def renamed(self, path: str, name: str) -> FileMove:
        """One article under the name that the editor gives it, in its folder; without an ending it keeps
        its own."""
        folder, _, old = path.rpartition("/")
        ending = "." + old.rpartition(".")[2] if "." in old else ""
        name = name.strip()
        if not name.lower().endswith(self._profile.extensions):
            name += ending
        return FileMove(path, f"{folder}/{name}" if folder else name)

    def by_rule(self, paths: Iterable[str]) -> Prepared:
        """These articles under the names that the site's rule gives them."""
        return self._each(paths, lambda path, document: FileMove(path, self._naming.by_rule(path, document)))

    def moved(self, paths: Iterable[str], collection: str) -> Prepared:
        """These articles in another collection; a day comes into the name where the rule there wants it."""

        def move(path: str, document: Document | None) -> FileMove:
            if self._profile.collect(path) == collection:
                return FileMove(path, path)
            return FileMove(path, self._naming.moved(path, collection, document))

        return self._each(paths, move, unreadable=lambda path: move(path, None))

    def trashed(self, paths: Iterable[str]) -> Prepared:
        """These articles in the system's trash."""
        return Prepared(tuple(FileTrashing(path) for path in paths))

    # -- inside ---------------------------------------------------------------------------------------------

    def _each(
        self,
        paths: Iterable[str],
        make: Callable[[str, Document], FileCreation | FileMove],
        unreadable: Callable[[str], FileCreation | FileMove] | None = None,
    ) -> Prepared:
        files: list[FileWish] = []
        unchanged: list[str] = []
        refused: list[Refusal] = []
        for path in paths:
            try:
                try:
                    wish = make(path, self._library.document(path))
                except FrontMatterError:
                    if unreadable is None:
                        raise
                    wish = unreadable(path)
            except (StoreError, FrontMatterError) as error:
                refused.append(refusal(path, error))
                continue
            if isinstance(wish, FileMove) and wish.target == path:
                unchanged.append(path)
            else:
                files.append(wish)
        return Prepared(tuple(files), tuple(unchanged), tuple(refused))

    def _models(self, collection: str) -> Iterator[Document]:
        """The youngest articles of a collection that can be read, one after another."""
        query = spelled("in", collection) if collection else ""
        for row in self._library.select(query, "-date", _MODELS):
            try:
                yield self._library.document(row.path)
            except (StoreError, FrontMatterError):
                continue
