"""What a folder gives all articles in it: Eleventy's directory data files in JSON, and Hugo's `cascade`.

Read by https://www.11ty.dev/docs/data-template-dir/ and https://gohugo.io/content-management/front-matter/#cascade;
data files that are programs, and cascades that name their targets, are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from curator.content.by_default import NO_DEFAULTS, Default, Defaults
from curator.content.datafile import DataFileError, is_there, read_data
from curator.frontmatter import Value

_TARGETS = ("_target", "target")


def eleventy_data(root: Path, folders: Iterable[str]) -> Defaults:
    """Of a folder `posts` the files `posts.json` and `posts.11tydata.json`; the latter counts more."""
    return _defaults(
        Default(path=f"{folder}/", values=values, origin=name)
        for folder in folders
        for ending in (".json", ".11tydata.json")
        for name, values in _read(root, f"{folder}/{folder.rpartition('/')[2]}{ending}")
    )


def hugo_cascades(root: Path, folders: Iterable[str]) -> Defaults:
    """Of each of the folders what the `cascade` of its `_index.md` gives the pages below it."""
    return _defaults(
        Default(path=f"{folder}/", values=cascade, origin=name)
        for folder in folders
        for name, values in _read(root, f"{folder}/_index.md")
        for cascade in _without_targets(values.get("cascade"))
    )


def _defaults(scopes: Iterable[Default]) -> Defaults:
    found = tuple(scopes)
    return Defaults(scopes=found) if found else NO_DEFAULTS


def _read(root: Path, name: str) -> Iterator[tuple[str, dict[str, Value]]]:
    if not is_there(root / name):
        return
    try:
        yield name, read_data(root / name).values
    except DataFileError:
        return  # a program of the site's would not read it either


def _without_targets(cascade: Value) -> Iterator[dict[str, Value]]:
    for entry in cascade if isinstance(cascade, list) else [cascade]:
        if isinstance(entry, dict) and not any(key in entry for key in _TARGETS):
            yield entry
