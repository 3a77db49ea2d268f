"""What a document asks of the notation that its front matter is written in, answered for each of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from curator.frontmatter.edits import KeyOrder
from curator.frontmatter.envelope import Envelope, Notation
from curator.frontmatter.json_reading import parse_json
from curator.frontmatter.json_splicing import JsonSplicer
from curator.frontmatter.meaning import Meaning
from curator.frontmatter.parsing import parse
from curator.frontmatter.patches import Change
from curator.frontmatter.sections import touched, values_after
from curator.frontmatter.splices import Splices
from curator.frontmatter.splicing import Splicer
from curator.frontmatter.syntax import Tree
from curator.frontmatter.toml_reading import TomlTree, parse_toml
from curator.frontmatter.toml_splicing import TomlSplicer
from curator.frontmatter.values import Value


class Written(ABC):
    """Front matter as it is written: its syntax, and how it can be changed."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree

    @abstractmethod
    def splices(
        self, values: dict[str, Value], meaning: Meaning, order: KeyOrder, line_break: str, source: str
    ) -> Splices[Any]:
        """What works out changes of the text, which means `values` and `meaning`; `line_break` is for lines
        without a neighbour to learn it from."""

    def agree(self, one: Meaning, other: Meaning) -> bool:
        """Whether the two mean the same."""
        return one == other

    def values_after(
        self, _values: dict[str, Value], _before: Meaning, _change: Change, _text: str
    ) -> dict[str, Value] | None:
        """The values of `_text`, which `_change` made of this one, if they are known to be what was meant
        without reading all of it; None if all has to be read. `_values` and `_before` are this text's."""
        return None


def read(envelope: Envelope, source: str) -> Written:
    """The front matter of a file. Raises ReadError with the line in the file."""
    return _READERS[envelope.notation](envelope, source)


class _Yaml(Written):
    def splices(
        self, values: dict[str, Value], meaning: Meaning, order: KeyOrder, line_break: str, source: str
    ) -> Splices[Any]:
        return Splicer(self.tree, values, meaning, order, line_break, source)

    def values_after(
        self, values: dict[str, Value], before: Meaning, change: Change, text: str
    ) -> dict[str, Value] | None:
        entry = touched(self.tree, change)
        return None if entry is None else values_after(self.tree, values, before, change, entry, text)


class _Toml(Written):
    tree: TomlTree

    def splices(
        self, values: dict[str, Value], meaning: Meaning, order: KeyOrder, line_break: str, source: str
    ) -> Splices[Any]:
        return TomlSplicer(self.tree, values, meaning, order, line_break, source)

    def agree(self, one: Meaning, other: Meaning) -> bool:
        return one == other or _unordered(one) == _unordered(other)


class _Json(Written):
    def splices(
        self, values: dict[str, Value], meaning: Meaning, order: KeyOrder, line_break: str, source: str
    ) -> Splices[Any]:
        return JsonSplicer(self.tree, values, meaning, order, line_break, source)


def _unordered(meaning: Meaning) -> Meaning:
    """A meaning in which the order of keys does not count: a table may be written in several places, so what
    is taken out of it can change which of its keys the text names first."""
    if meaning[0] == "seq":
        return [*meaning[:3], [_unordered(item) for item in meaning[3]]]
    if meaning[0] == "map":
        pairs = [[key, _unordered(value)] for key, value in meaning[3]]
        return [*meaning[:3], sorted(pairs, key=lambda pair: str(pair[0][2]))]
    return meaning


_READERS: dict[Notation, Callable[[Envelope, str], Written]] = {
    Notation.YAML: lambda envelope, source: _Yaml(parse(envelope.text, source)),
    Notation.TOML: lambda envelope, source: _Toml(parse_toml(envelope.text, envelope.first_line, source)),
    Notation.JSON: lambda envelope, source: _Json(parse_json(envelope.text, envelope.first_line, source)),
}
