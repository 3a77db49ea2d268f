"""Merges three versions of a front-matter file by their top-level keys, where that needs no YAML parser.

Only for speed: git starts the merge driver once per file, and getting ready to read YAML takes most of such a
run. Files of the plainest kind in which no key was changed on both sides are merged here; everything else is
left to `curator.frontmatter.merge`, with whose result this one agrees. Imports next to nothing.
"""

from __future__ import annotations

MAX_BYTES = 1024 * 1024

# What YAML 1.1 takes for a line break or refuses: a file with one of these is not of the plainest kind.
_STRANGE = (
    *(chr(code) for code in (*range(0x0A), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0))),
    *"\u2028\u2029\ufeff\ufffe\uffff",
)
_NO_PLAIN_START = frozenset("-?:,[]{}#&*!|>'\"%@`=<")
_KEY_START = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_")
_KEY = _KEY_START | frozenset("0123456789-")
_ESCAPED = frozenset('"\\/ 0abtnvfreN_LPxu')
_HEX = frozenset("0123456789ABCDEFabcdef")
_FLOW_START = (_KEY | frozenset("0123456789")) - {"-"}
_FLOW = _KEY | frozenset(" ./")


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
    if _is_strange("\n".join(lines[:end]) + "\n"):
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


def _is_strange(text: str) -> bool:
    return any(sign in text for sign in _STRANGE) or text.count("\r") != text.count("\r\n")


def _parts(line: str) -> tuple[int, str, str, str]:
    """A line's indentation, its dashes with the blanks between them, its plain key, and the rest."""
    bare = line.lstrip(" ")
    at = 0
    while bare.startswith("- ", at):
        at += 2
        while bare.startswith(" ", at):
            at += 1
    dashes, rest = bare[:at], bare[at:]
    key, colon, value = rest.partition(":")
    if (
        not colon
        or value[:1] not in ("", " ")
        or not key
        or key[0] not in _KEY_START
        or not _KEY.issuperset(key)
    ):
        key, value = "", rest
    return len(line) - len(bare), dashes, key, value.strip(" ")


def _is_quoted(value: str) -> bool:
    """Whether the value is one quoted scalar, with a comment behind it or not."""
    quote = value[0]
    at = 1
    while True:
        end = value.find(quote, at)
        escape = value.find("\\", at, end) if quote == '"' else -1
        if end < 0:
            return False
        if escape >= 0:
            sign = value[escape + 1 : escape + 2]
            digits = {"x": 2, "u": 4}.get(sign, 0)
            code = value[escape + 2 : escape + 2 + digits]
            if sign not in _ESCAPED or not _is_code(code, digits):
                return False
            at = escape + 2 + digits
        elif quote == "'" and value.startswith("''", end):
            at = end + 2
        else:
            behind = value[end + 1 :]
            return not behind or (behind[0] == " " and behind.lstrip(" ").startswith("#"))


def _is_code(code: str, digits: int) -> bool:
    """Whether these are the digits of a character, and not of half of one."""
    return len(code) == digits and _HEX.issuperset(code) and not 0xD800 <= int(code or "0", 16) < 0xE000


def _is_plain_flow(value: str) -> bool:
    """Whether the value is a list of plain words on one line, or an empty mapping."""
    if value == "{}" or value == "[]":
        return True
    if value[0] != "[" or value[-1] != "]":
        return False
    items = [item.lstrip(" ") for item in value[1:-1].split(",")]
    return value[1:2] != " " and all(
        item and item[0] in _FLOW_START and _FLOW.issuperset(item) for item in items
    )


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
        column, dashes, key, value = _parts(line)
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

    def _enter(self, column: int, dashes: str, key: str) -> bool:
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
            return "scalar" if _is_quoted(value) else None
        value = value.partition(" #")[0].rstrip(" ")  # a comment
        if value[0] in "|>" and value[1:] in ("", "-", "+"):
            return "block"
        if value[0] in "[{":
            return "scalar" if _is_plain_flow(value) else None
        if value[0] in _NO_PLAIN_START and not (value[0] == "-" and value[1:].replace(".", "").isdecimal()):
            return None
        return None if ": " in value or value[-1] == ":" else "scalar"
