"""Finds out which addresses of articles answer: collects them first, so that one knows how many there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from curator.frontmatter import FrontMatterError
from curator.library.asking import Asked, Progress
from curator.library.errors import Cancelled, StoreError
from curator.library.library import Library
from curator.library.link_check import LinkCheck, places_in


@dataclass(frozen=True, slots=True)
class Addresses:
    """The web addresses of some articles.

    Attributes:
        paths: address -> the articles that it stands in.
        due: how many of them were not asked for lately; hosts: at how many hosts these are.
        seconds: how long asking takes at least, for the rests between two questions to one host.
    """

    paths: Mapping[str, frozenset[str]]
    due: int
    hosts: int
    seconds: float

    def concerned(self, addresses: Iterable[str]) -> frozenset[str]:
        """The articles in which one of these addresses stands."""
        return frozenset(path for one in addresses for path in self.paths.get(one, ()))


def collect(
    library: Library,
    paths: Iterable[str],
    check: LinkCheck,
    *,
    links: bool = True,
    images: bool = True,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
) -> Addresses:
    """The addresses in these articles, of `links` and of `images`. Files that cannot be read have none.

    Asks nobody. Raises Cancelled.
    """
    todo = list(paths)
    found: dict[str, set[str]] = {}
    for number, path in enumerate(todo, 1):
        if cancelled is not None and cancelled():
            raise Cancelled("Collecting addresses was stopped.")
        try:
            document = library.document(path)
        except (FrontMatterError, StoreError):
            continue
        for place in places_in(document, library.profile):
            if images if place.is_image else links:
                found.setdefault(place.address, set()).add(path)
        if progress is not None:
            progress(number, len(todo))
    hosts = check.due(found)
    most = max(map(len, hosts.values()), default=0)
    return Addresses(
        {address: frozenset(where) for address, where in found.items()},
        sum(map(len, hosts.values())),
        len(hosts),
        max(0, most - 1) * check.rest,
    )
