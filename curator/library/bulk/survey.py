"""What the fields of some articles hold now, read fast: for a form that says so. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from curator.frontmatter import Absent, Document, FrontMatterError, Path, Value
from curator.frontmatter.values import value_at
from curator.library import store
from curator.library.errors import StoreError
from curator.library.fast_reading import read_fast
from curator.library.library import Library
from curator.library.simple_yaml import Doubt, trust


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found.

    Attributes:
        values: for each field asked for, its value in each article that can be read.
        keys: the top-level keys that there are, the commonest first.
        articles: how many were read.
    """

    values: dict[Path, list[Value | Absent]]
    keys: tuple[str, ...]
    articles: int


def survey(library: Library, articles: Iterable[str], fields: Iterable[Path]) -> Survey:
    """Read these articles (paths); those that cannot be read are left out. For any thread."""
    found: dict[Path, list[Value | Absent]] = {field: [] for field in fields}
    keys: dict[str, int] = {}
    read = 0
    for path in articles:
        try:
            values = quick_values(store.read(store.inside(library.root, path)).data, path)
        except (StoreError, FrontMatterError):
            continue
        read += 1
        for key in values:
            keys[key] = keys.get(key, 0) + 1
        for field, each in found.items():
            each.append(value_at(values, field))
    return Survey(found, tuple(sorted(keys, key=lambda key: -keys[key])), read)


def quick_values(data: bytes, path: str) -> dict[str, Value]:
    """The values of a file's bytes, read by the fast reader where it is sure. Raises FrontMatterError."""
    fast = read_fast(data)
    if fast is not None:
        try:
            trust(fast.values)
            return fast.values
        except Doubt:
            pass
    return Document.parse(data, path).values
