"""Merges three versions of a front-matter file by their top-level keys, where that needs no YAML parser.

Only for speed: git starts the merge driver once per file, and getting ready to read YAML takes most of such a
run. Files of the plainest kind in which no key was changed on both sides are merged here; everything else is
left to `curator.frontmatter.merge`, with whose result this one agrees. Imports next to nothing.
"""

from __future__ import annotations

import re

MAX_BYTES = 1024 * 1024

# What YAML 1.1 takes for a line break or refuses: a file with one of these is not of the plainest kind.
_STRANGE = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)")
_LINE = re.compile(r"( *)((?:- +)*)(?:([A-Za-z_][\w-]*):(?=\Z| ))? *(.*?) *\Z")
_QUOTED = re.compile(
    r'(?:"(?:[^"\\]|\\["\\/ 0abtnvfreN_LP]|\\x[0-9A-Fa-f]{2}|\\u(?![dD][89A-Fa-f])[0-9A-Fa-f]{4})*"'
    r"|'(?:[^']|'')*')(?: +#.*)?"
)
_FLOW = re.compile(r"\[(?:[A-Za-z0-9_][\w ./-]*(?:, *[A-Za-z0-9_][\w ./-]*)*)?\]|\{\}")
_BLOCK_HEADER = re.compile(r"[|>][-+]?")
_NO_PLAIN_START = frozenset("-?:,[]{}#&*!|>'\"%@`=<")
_NUMBER = re.compile(r"-\d[\d.]*")


class _File:
    """One version: the text of each top-level key by its name, and of what stands before the first as ""."""

    __slots__ = ("blocks", "body", "closing", "opening")

    def __init__(self, opening: str, blocks: dict[str, str], closing: str, body: str) -> None:
        self.opening = opening
        self.blocks = blocks
        self.closing = closing
        self.body = body


def merge_blocks(base: bytes, ours: bytes, theirs: bytes) -> bytes | None:
    """The merged file, without any conflict; None where that is not sure to be what a merge gives."""
    if ours == theirs or base == theirs:
        return ours
    if base == ours:
        return theirs
    old, mine, other = _read(base), _read(ours), _read(theirs)
    if old is None or mine is None or other is None:
        return None
    if len({(version.opening, version.closing) for version in (old, mine, other)}) > 1:
        return None
    body = _taken(old.body, mine.body, other.body)
    blocks = _merged(old.blocks, mine.blocks, other.blocks)
    if body is None or blocks is None:
        return None
    return "".join((mine.opening, *blocks, mine.closing, body)).encode()


def _taken(base: str | None, ours: str | None, theirs: str | None) -> str | None:
    """The side that was changed; None where both were, differently."""
    if base == theirs or ours == theirs:
        return ours
    return theirs if base == ours else None


def _merged(base: dict[str, str], ours: dict[str, str], theirs: dict[str, str]) -> list[str] | None:
    """The texts of the merged blocks, if only one side has other keys, or other ones first, than the base."""
    if list(base) == list(theirs):
        lead, follow = ours, theirs
    elif list(base) == list(ours):
        lead, follow = theirs, ours
    else:
        return None
    if any(key not in lead and text != follow[key] for key, text in base.items()):
        return None  # removed on one side, changed on the other
    merged: list[str] = []
    for key, text in lead.items():
        taken = _taken(base[key], text, follow[key]) if key in base else text
        if taken is None:
            return None
        merged.append(taken)
    return merged


def _read(data: bytes) -> _File | None:
    """The version in its parts, if it is of the plainest kind and sure to be valid YAML."""
    if len(data) > MAX_BYTES:
        return None
    try:
        lines = data.decode().split("\n")
    except UnicodeDecodeError:
        return None
    if lines[0].rstrip("\r") != "---":
        return None
    end = next((at for at, line in enumerate(lines) if at and line.startswith(("---", "..."))), 0)
    if not end or lines[end].rstrip("\r") != "---" or end + 1 == len(lines):
        return None
    if _STRANGE.search("\n".join(lines[:end]) + "\n"):
        return None
    blocks: dict[str, str] = {}
    shape = _Shape()
    name = ""
    gathered: list[str] = []
    for line in lines[1:end]:
        key = shape.take(line.rstrip("\r"))
        if key is None:
            return None
        if key:
            blocks[name] = "".join(gathered)
            if key in blocks:
                return None
            name, gathered = key, []
        gathered.append(line + "\n")
    if not name:
        return None
    blocks[name] = "".join(gathered)
    return _File(lines[0] + "\n", blocks, lines[end] + "\n", "\n".join(lines[end + 1 :]))


class _Shape:
    """Follows mappings and lists line by line. Every scalar but a block scalar stands on one line."""

    def __init__(self) -> None:
        self.open: list[tuple[int, str]] = []  # column and kind of the collections that a line is in
        self.expecting = True  # whether the line before leaves its value to deeper lines
        self.block: int | None = None  # inside a block scalar: the column that its lines are right of
        self.block_indent = 0

    def take(self, line: str) -> str | None:
        """The top-level key that begins with this line, "" where none does, None where it is not plain."""
        bare = line.lstrip(" ")
        if self.block is not None:
            inside = self._take_block_line(line, bare)
            if inside is not False:
                return "" if inside else None
        if not bare or bare[0] == "#":
            return ""
        found = _LINE.match(line)
        if found is None:
            return None
        indent, dashes, key, value = found.groups()
        column = len(indent)
        if not self._enter(column, dashes, key):
            return None
        kind = self._kind(value)
        if kind is None or (not key and (not dashes or kind == "nothing")):
            return None
        self.expecting = kind == "nothing"
        if kind == "block":
            self.block, self.block_indent = self.open[-1][0], 0
        return key if column == 0 and not dashes else ""

    def _take_block_line(self, line: str, bare: str) -> bool | None:
        """True: it is part of the block scalar. False: it is behind its end. None: who knows."""
        indent = len(line) - len(bare)
        assert self.block is not None
        if not bare:
            return True if self.block_indent or not indent else None
        if indent <= self.block:
            self.block = None
            return False
        self.block_indent = self.block_indent or indent
        return True if indent >= self.block_indent else None

    def _enter(self, column: int, dashes: str, key: str | None) -> bool:
        """Find the line's place among the open collections; False where it has none."""
        kinds = ["list"] * dashes.count("-") + (["mapping"] if key else [])
        if not kinds:
            return False
        while self.open and self.open[-1][0] > column:
            self.open.pop()
            self.expecting = False
        if self.open and self.open[-1] == (column, "list") and kinds[0] == "mapping":
            self.open.pop()  # the list stood right below its key
            self.expecting = False
        if self.open and self.open[-1] == (column, kinds[0]):
            pass
        elif self.expecting and self._may_open(column, kinds[0]):
            self.open.append((column, kinds[0]))
        else:
            return False
        for kind in kinds[1:]:
            dash, rest = dashes[:1], dashes[1:].lstrip(" ")
            column += len(dash) + len(dashes) - 1 - len(rest)
            dashes = rest
            self.open.append((column, kind))
        return True

    def _may_open(self, column: int, kind: str) -> bool:
        if not self.open:
            return column == 0 and kind == "mapping"
        above, kind_above = self.open[-1]
        return column > above or (column == above and kind_above == "mapping" and kind == "list")

    @staticmethod
    def _kind(value: str) -> str | None:
        """ "nothing", "scalar" or "block"; None where the value is of another kind than the plainest."""
        if not value or value[0] == "#":
            return "nothing"
        if value[0] in "\"'":
            return "scalar" if _QUOTED.fullmatch(value) else None
        value = value.partition(" #")[0].rstrip(" ")  # a comment
        if _BLOCK_HEADER.fullmatch(value):
            return "block"
        if value[0] in "[{":
            return "scalar" if _FLOW.fullmatch(value) else None
        if value[0] in _NO_PLAIN_START and not _NUMBER.fullmatch(value):
            return None
        return None if ": " in value or value[-1] == ":" else "scalar"
