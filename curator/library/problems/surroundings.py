"""What surrounds the articles of a folder for the checks, kept up to date as the index changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from curator.content import Around, Rules, rules_for
from curator.content.checks import Cluster, clusters, leads
from curator.library.asking import Asked
from curator.library.errors import Cancelled
from curator.library.filling import State
from curator.library.image_sizes import sizes_of
from curator.library.library import Library
from curator.library.link_check import dead_in
from curator.library.problems.own_places import Coming, OwnPlaces
from curator.library.problems.table import FindingTable, Role

Size = tuple[int, int]

_AT_ONCE = 500
"""Articles that are looked at before it is asked again whether to go on."""


class Surroundings:
    """Not for several threads at once.

    Attributes:
        rules: the checks that are wanted; own: where the articles come from. Both as of the last `renew`.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._table = FindingTable(library.index)
        self.rules: Rules = rules_for(library.root, library.profile)
        self.own = OwnPlaces()
        self._state: State | None = None  # of the index, up to which `own` is known
        self._names: dict[Role, Mapping[str, int]] = {"topics": {}, "provider": {}}
        self._clusters: dict[Role, list[Cluster]] = {"topics": [], "provider": []}
        self._known: frozenset[str] = frozenset()
        self._size_of: Callable[[str], Size | None] = sizes_of(library.site)
        self._site = library.site

    def renew(self, cancelled: Asked | None = None, *, numbered: bool = False) -> Around:
        """What surrounds the articles now. Raises Cancelled.

        Args:
            numbered: what was noted of their places when they were looked at still holds.
        """
        library = self._library
        self.rules = rules_for(library.root, library.profile)
        topics = library.site.topics()
        if library.site is not self._site or self._state is None:
            self._site, self._size_of = library.site, sizes_of(library.site)
        self._renew_own(cancelled, numbered)
        for role in self._names:
            known = frozenset(topics) if role == "topics" else frozenset()
            names = self._table.names(role)
            if names != self._names[role] or (role == "topics" and known != self._known):
                self._names[role] = names
                self._clusters[role] = clusters(names, known)
        self._known = frozenset(topics)
        return Around(
            topics=topics,
            own=self.own,
            topic_leads=leads(self._clusters["topics"]),
            provider_leads=leads(self._clusters["provider"]),
            dead=dead_in(library.answers),
            size_of=self._size_of,
        )

    def spellings(self, role: Role) -> list[Cluster]:
        """The names that the folder spells in several ways, as of the last `renew`."""
        return self._clusters[role]

    def look_at_pictures_anew(self) -> None:
        """Forget the sizes of images that were looked at."""
        self._size_of = sizes_of(self._site)

    def _renew_own(self, cancelled: Asked | None, numbered: bool) -> None:
        """Where the folder's own articles come from: only those that changed are looked at again."""
        with self._table.coming_since(self._state, numbered=numbered) as since:
            if since.state != self._state:
                before = self.own if since.is_more else OwnPlaces()
                self.own = before.changed(_one_by_one(since.coming, cancelled), since.gone)
                self._state = since.state


def _one_by_one(coming: Iterable[Coming], cancelled: Asked | None) -> Iterator[Coming]:
    for number, article in enumerate(coming):
        if number % _AT_ONCE == 0 and cancelled is not None and cancelled():
            raise Cancelled("Looking for problems was stopped.")
        yield article
