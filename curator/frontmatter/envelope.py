"""A file's bytes cut into BOM, fences, front matter and body, and joined again into the same bytes.

The fences are found on bytes; only the front matter is decoded, and the body is never touched. What stands
at the start tells the notation: a line `---` YAML, a line `+++` TOML, an object in braces JSON.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from curator.frontmatter.errors import ReadError, Reason

MAX_FRONT_MATTER = 4 * 1024 * 1024
"""Bytes of front matter that are read at most. A usual article has 10 KB."""

_BOM = b"\xef\xbb\xbf"
_OPENING = re.compile(rb"(---|\+\+\+)[ \t]*\r?\n")
_BRACE = re.compile(rb"\{(?=\s*[\"}]|[ \t]*\r?\n)")
"""A brace alone on its line, or before a key or its like; `{{` and `{%` are of a template language."""
_CLOSING = {
    b"---": re.compile(rb"(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"),
    b"+++": re.compile(rb"\+\+\+[ \t]*(?:\r?\n|\Z)"),
}
_STRING_OR_BRACE = re.compile(rb'"(?:[^"\\\r\n]|\\[^\r\n])*+"?|[{}]')
"""A text without an end stops with its line, so that the rest is still told apart."""
_REST_OF_LINE = re.compile(rb"[ \t]*(?:\r?\n|\Z)|")


class Notation(StrEnum):
    """How front matter is written."""

    YAML = "yaml"
    TOML = "toml"
    JSON = "json"


_OTHER_FENCE = re.compile(r"^\+\+\+|\+\+\+[ \t]*\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Envelope:
    """One file, in five parts. `bom + opening + text + closing + body` are its bytes.

    Attributes:
        opening: the opening fence with its line break; nothing before JSON.
        text: the front matter, decoded; it is empty or ends with a line break, but for JSON, whose braces
            belong to it.
        closing: the closing fence with its line break; what ends the line behind JSON. `...` is kept, never
            written.
    """

    bom: bytes
    opening: bytes
    text: str
    closing: bytes
    body: bytes
    notation: Notation = Notation.YAML

    def join(self) -> bytes:
        """The file's bytes."""
        return b"".join((self.bom, self.opening, self.text.encode(), self.closing, self.body))

    def with_text(self, text: str) -> Envelope:
        """The same file with another front matter."""
        return Envelope(self.bom, self.opening, text, self.closing, self.body, self.notation)

    def emptied(self) -> Envelope:
        """The same file without any key."""
        return self.with_text("{}" if self.notation is Notation.JSON else "")

    @property
    def first_line(self) -> int:
        """The 1-based line of the file on which the front matter's text begins."""
        return 2 if self.opening else 1

    @property
    def line_break(self) -> str:
        """What ends the lines, as far as the first of them tells."""
        first = self.opening or self.text.partition("\n")[0].encode() + b"\n"
        return "\r\n" if first.endswith(b"\r\n") else "\n"

    def ambiguous_line(self) -> int | None:
        """The file's line that some site programs (Hugo, gray-matter and Astro; with `+++` Hugo and Zola)
        take for the closing fence and others do not."""
        at = -1
        if self.notation is Notation.YAML:
            at = 0 if self.text.startswith("---") else self.text.find("\n---") + 1 or -1
        elif self.notation is Notation.TOML and "+++" in self.text:
            found = _OTHER_FENCE.search(self.text)
            at = -1 if found is None else found.start()
        return None if at < 0 else 2 + self.text.count("\n", 0, at)


def cut(data: bytes, source: str = "") -> Envelope:
    """Cut `data` at its fences. Accepts what all readers accept: a first line `---`, closed by the
    first later line that is exactly `---` (or `...`, as Jekyll has it), blanks after it allowed; the same
    with `+++`; or an object in braces.

    Raises ReadError: NO_FRONT_MATTER, NO_CLOSING_FENCE, NOT_UTF_8, TOO_LARGE, UNCLOSED_BRACKET.
    """
    bom = _BOM if data.startswith(_BOM) else b""
    opening = _OPENING.match(data, len(bom))
    if opening is None:
        if _BRACE.match(data, len(bom)):
            return _braces(data, bom, source)
        raise ReadError(
            Reason.NO_FRONT_MATTER, "the file does not start with a line ---", line=1, source=source
        )
    fence = opening[1]
    start = opening.end()
    limit = start + MAX_FRONT_MATTER
    closing = _find_closing(data, fence, start, limit)
    if closing is None:
        if len(data) > limit:
            raise _too_large(source)
        shown = fence.decode()
        raise ReadError(
            Reason.NO_CLOSING_FENCE,
            f"the front matter that opens with {shown} here is never closed by a line {shown}",
            line=1,
            source=source,
        )
    text = _decoded(data[start : closing.start()], 2, source)
    notation = Notation.YAML if fence == b"---" else Notation.TOML
    return Envelope(bom, data[len(bom) : start], text, closing.group(), data[closing.end() :], notation)


def _braces(data: bytes, bom: bytes, source: str) -> Envelope:
    """The file that begins with an object in braces: up to the one that closes the first."""
    depth = 0
    for found in _STRING_OR_BRACE.finditer(data, len(bom), len(bom) + MAX_FRONT_MATTER):
        depth += {b"{": 1, b"}": -1}.get(found[0], 0)
        if not depth:
            break
    else:
        if len(data) > len(bom) + MAX_FRONT_MATTER:
            raise _too_large(source)
        raise ReadError(
            Reason.UNCLOSED_BRACKET, "the '{' that opens here is never closed", line=1, source=source
        )
    text = _decoded(data[len(bom) : found.end()], 1, source)
    closing = _REST_OF_LINE.match(data, found.end())
    assert closing is not None
    return Envelope(bom, b"", text, closing[0], data[closing.end() :], Notation.JSON)


def _decoded(raw: bytes, first_line: int, source: str) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise ReadError(
            Reason.NOT_UTF_8,
            f"the text is not UTF-8 (byte 0x{raw[error.start]:02x})",
            line=first_line + raw.count(b"\n", 0, error.start),
            source=source,
        ) from None


def _too_large(source: str) -> ReadError:
    return ReadError(
        Reason.TOO_LARGE,
        f"the front matter is larger than {MAX_FRONT_MATTER // 1024 // 1024} MB",
        line=1,
        source=source,
    )


def _find_closing(data: bytes, fence: bytes, start: int, limit: int) -> re.Match[bytes] | None:
    """The closing fence, by `find` alone: a regular expression over the whole text costs 20 times more."""
    closing = _CLOSING[fence]
    other = b"\n..." if fence == b"---" else b"\n" + fence
    at = start
    stop = limit + len(b"\n---")
    dots = data.find(other, start - 1, stop)
    while 0 <= at <= limit:
        if found := closing.match(data, at):
            return found
        dashes = data.find(b"\n" + fence, at, stop)
        while 0 <= dots < at:
            dots = data.find(other, dots + 1, stop)
        nearest = [place for place in (dashes, dots) if place >= 0]
        if not nearest:
            return None
        at = min(nearest) + 1
    return None
