"""Tells the size of images of the site's own."""

from __future__ import annotations

from collections.abc import Callable

from curator.content import Site
from curator.content.image_size import image_size


def sizes_of(site: Site) -> Callable[[str], tuple[int, int] | None]:
    """What tells the size of an image of the site's own, each file looked at once."""
    known: dict[str, tuple[int, int] | None] = {}

    def size_of(address: str) -> tuple[int, int] | None:
        if address not in known:
            file = site.local_file(address)
            known[address] = None if file is None else image_size(file)
        return known[address]

    return size_of
