"""From a file or a folder inside a site to the site's own folder."""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path

# what stands in the top folder of a site, whatever makes it
_MARKS = (
    ".curator.yaml",
    *(f"_config.{ending}" for ending in ("yml", "yaml", "toml")),
    *(f"hugo.{ending}" for ending in ("toml", "yaml", "yml", "json")),
    *(f"astro.config.{ending}" for ending in ("mjs", "js", "ts", "mts", "cjs")),
)
_ENDINGS = frozenset({".md", ".markdown", ".mkd", ".mdx", ".html", ".njk", ".liquid"})
"""Of what any kind of site has for articles; whether a file is one is the folder's own to say."""


def may_be_article(place: Path) -> bool:
    """Whether this is a file that one would open to see the article in it."""
    return place.suffix.lower() in _ENDINGS and os.path.isfile(place)  # noqa: PTH113 - see `_is_there`


def content_folder(folder: Path, opened: Collection[Path]) -> Path:
    """The nearest folder upwards, `folder` itself included, that is known as the top of a content folder.

    That is one of `opened` (what the window had open: its history is meant), one with a site's own
    settings file, or one under git; a home folder under git does not count. Else `folder` itself.
    """
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home fails where there is none
    for above in (folder, *folder.parents):
        if above in opened or any(map(_is_there, (above / mark for mark in _MARKS))):
            return above
        if above != home and os.path.lexists(above / ".git"):
            return above
    return folder


def _is_there(mark: Path) -> bool:
    return os.path.isfile(mark)  # noqa: PTH113 - pathlib raises for a folder that may not be looked into
