"""Checks many articles against each other and their folder, and mends what may be mended. Asks no network."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from curator.content import (
    Around,
    Fix,
    Problem,
    Rules,
    Severity,
    check_data,
    mend,
    rules_for,
)
from curator.content.addresses import canonical
from curator.content.checks import Cluster, Mended, clusters, leads
from curator.frontmatter import Set
from curator.library import store
from curator.library.asking import Asked, Progress
from curator.library.errors import Cancelled, NoSuchArticle, StoreError
from curator.library.gestures import FileEdits, FileRepair, Gesture
from curator.library.image_sizes import sizes_of
from curator.library.library import Library
from curator.library.rows import Row


@dataclass(frozen=True, slots=True)
class Mending:
    """What mending would do: the gesture to apply, and what becomes of each file of it."""

    gesture: Gesture
    files: dict[str, Mended]


class Checker:
    """The checks of one open folder, as its settings want them at the moment that this is made.

    Attributes:
        rules: the checks that are made.
    """

    def __init__(self, library: Library, around: Around | None = None, rules: Rules | None = None) -> None:
        """With `around` and `rules` what they say, else what holds when they are asked for first."""
        self._library = library
        self.rules: Rules = rules or rules_for(library.root, library.profile)
        if around is not None:
            self.around = around

    @cached_property
    def around(self) -> Around:
        """What surrounds each article; made of the index when it is asked for first."""
        own = {canonical(address): path for path, address in self._library.addresses().items()}
        own.pop("", None)
        return Around(
            topics=self._library.site.topics(),
            own=own,
            topic_leads=leads(self.spellings("topics")),
            provider_leads=leads(self.spellings("provider")),
            size_of=sizes_of(self._library.site),
        )

    @cached_property
    def _names(self) -> dict[str, Counter[str]]:
        names: dict[str, Counter[str]] = {"topics": Counter(), "provider": Counter()}
        for row in self._library.select("", "path"):
            names["topics"].update(row.topics)
            if row.provider:
                names["provider"][row.provider] += 1
        return names

    def spellings(self, role: Literal["topics", "provider"]) -> list[Cluster]:
        """The names that the folder spells in several ways, to be shown and renamed as a whole."""
        known = frozenset(self._library.site.topics()) if role == "topics" else frozenset()
        return clusters(self._names[role], known)

    def check(self, path: str) -> list[Problem]:
        """What is wrong with one file as it is on disk now."""
        try:
            data = store.read(store.inside(self._library.root, path)).data
        except StoreError as error:
            return [Problem(str(error.reason), Severity.ERROR, (), None, str(error))]
        return check_data(data, path, self._library.profile, self.around, self.rules)

    def run(
        self,
        paths: Iterable[str] | None = None,
        *,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Iterator[tuple[str, Problem]]:
        """Each problem with its path, file by file; without `paths` those of the whole folder.

        Raises Cancelled between two files.
        """
        todo = self._all() if paths is None else list(paths)
        for number, path in enumerate(todo, 1):
            if cancelled is not None and cancelled():
                raise Cancelled("Checking was stopped.")
            for problem in self.check(path):
                yield path, problem
            if progress is not None:
                progress(number, len(todo))

    def fixing(self, path: str, problem: Problem, fix: Fix) -> Gesture:
        """The gesture that makes one fix. To see it first, apply it with `dry_run`.

        Raises StoreError, NoSuchArticle.
        """
        return Gesture(f"{fix.label} in 1 article", (self.change_for(path, problem, fix),))

    def change_for(self, path: str, problem: Problem, fix: Fix) -> FileEdits | FileRepair:
        """What a gesture takes to make one fix. Raises StoreError, NoSuchArticle."""
        if fix.data is None:
            return FileEdits(path, fix.edits)
        data = store.read(store.inside(self._library.root, path)).data
        if fix not in [one for now in self.check(path) if now.code == problem.code for one in now.fixes]:
            raise NoSuchArticle(f"{path} is not as it was checked; check it again.")
        return FileRepair(path, data, fix.data)

    def mending(
        self,
        paths: Iterable[str] | None = None,
        *,
        wanted: Callable[[Problem], bool] = lambda _problem: True,
        choose: Callable[[Problem], Fix | None] = lambda problem: problem.sure_fix,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Mending:
        """The fix that `choose` takes, the sure one unless told otherwise, of each of the problems that are
        `wanted`, as one gesture. Writes nothing.

        Raises Cancelled. What cannot be read from disk is passed over.
        """
        todo = self._all() if paths is None else list(paths)
        files: dict[str, Mended] = {}
        changes: list[FileEdits | FileRepair] = []
        for number, path in enumerate(todo, 1):
            if cancelled is not None and cancelled():
                raise Cancelled("Checking was stopped; no file was changed.")
            try:
                data = store.read(store.inside(self._library.root, path)).data
            except StoreError:
                continue
            found = mend(data, path, self._library.profile, self.around, self.rules, wanted, choose)
            if found.after != found.before:
                files[path] = found
                changes.append(
                    FileRepair(path, found.before, found.after)
                    if found.edits is None
                    else FileEdits(path, found.edits)
                )
            if progress is not None:
                progress(number, len(todo))
        count = sum(len(found.mended) for found in files.values())
        problems = "1 problem" if count == 1 else f"{count:,} problems"
        articles = "1 article" if len(files) == 1 else f"{len(files):,} articles"
        return Mending(Gesture(f"Mend {problems} in {articles}", tuple(changes)), files)

    def renaming(self, role: Literal["topics", "provider"], cluster: Cluster, name: str) -> Gesture:
        """The gesture that gives every spelling of a cluster the one `name`."""
        rows = self._library.select("", "path")
        files = [edits for row in rows if (edits := self.renamed(row, role, cluster, name)) is not None]
        articles = "1 article" if len(files) == 1 else f"{len(files):,} articles"
        others = len({spelling for spelling, _ in cluster.spellings} - {name})
        return Gesture(f"Write {name} for {others} other spelling(s) in {articles}", tuple(files))

    def renamed(
        self, row: Row, role: Literal["topics", "provider"], cluster: Cluster, name: str
    ) -> FileEdits | None:
        """The edits that give an article the one `name` of a cluster; None where it has no other spelling.

        Raises StoreError, frontmatter.ReadError.
        """
        others = {spelling for spelling, _ in cluster.spellings} - {name}
        if role == "topics" and others.intersection(row.topics):
            edits = self._topic_edits(row.path, others, name)
            return FileEdits(row.path, edits) if edits else None
        if role == "provider" and row.provider in others:
            key = self._library.profile.key("provider")
            group = isinstance(self._library.document(row.path).get((key,)), dict)
            return FileEdits(row.path, (Set((key, "name") if group else (key,), name),))
        return None

    def _topic_edits(self, path: str, others: set[str], name: str) -> tuple[Set, ...]:
        """One edit of the whole list, each name once."""
        key = self._library.profile.key("topics")
        topics = self._library.document(path).get((key,))
        if not isinstance(topics, list):
            return ()
        renamed = [name if str(topic).strip() in others else topic for topic in topics]
        return (Set((key,), list(dict.fromkeys(map(str, renamed)))),)

    def _all(self) -> list[str]:
        return [row.path for row in self._library.select("", "path")]
