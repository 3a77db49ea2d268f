"""The seven edits, each a plain value: what is to change, not how the text will change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from curator.frontmatter.values import Path, Value

KeyOrder: TypeAlias = Mapping[tuple[str, ...], Sequence[str]]
"""The order of keys in each kind of mapping, by the path with list positions left out: `()` is the root,
`("related", "provider")` the provider of any related entry."""

NO_ORDER: KeyOrder = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Set:
    """The value at `path` becomes `value`; an absent key is inserted, with the parents it needs.

    Attributes:
        after, before: the neighbour of an absent key, instead of where the key order puts it.
        below: with `after`, how many of the blank and comment lines behind that neighbour stay above.
        spelling: the source to write, if it means `value` there (it is not trusted).
    """

    path: Path
    value: Value
    after: str | None = None
    before: str | None = None
    below: int | None = None
    spelling: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Unset:
    """The key, or list item, at `path` goes with its value. Nothing happens where there is none."""

    path: Path


@dataclass(frozen=True, slots=True)
class Insert:
    """`value` becomes item `index` of the list at `path`; None appends. An absent list is created.

    Attributes:
        spelling: the item's source to write, if it means `value` there (it is not trusted).
    """

    path: Path
    value: Value
    index: int | None = None
    spelling: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Remove:
    """Item `index` of the list at `path` goes."""

    path: Path
    index: int


@dataclass(frozen=True, slots=True)
class Move:
    """Item `source` of the list at `path` goes to position `target`, counted after the move."""

    path: Path
    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Rename:
    """The key at `path` is called `name`; its place, its value and every comment stay. `name` must be free.

    Attributes:
        spelling: the key's source to write, if it means `name` there (it is not trusted).
    """

    path: Path
    name: str
    spelling: str | None = field(default=None, repr=False)

    @property
    def renamed(self) -> Path:
        """Where the value is found afterwards."""
        return (*self.path[:-1], self.name)


@dataclass(frozen=True, slots=True)
class Reorder:
    """The items of the list at `path` stand in another order: item `order[n]` comes to position n.

    Attributes:
        order: each position of the list once.
    """

    path: Path
    order: tuple[int, ...]


Edit: TypeAlias = Set | Unset | Insert | Remove | Move | Rename | Reorder
