"""A file's bytes cut into BOM, fences, YAML text and body, and joined again into the same bytes.

The fences are found on bytes; only the front matter is decoded, and the body is never touched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from curator.frontmatter.errors import ReadError, Reason

MAX_FRONT_MATTER = 4 * 1024 * 1024
"""Bytes of front matter that are read at most. A usual article has 10 KB."""

_BOM = b"\xef\xbb\xbf"
_OPENING = re.compile(rb"---[ \t]*\r?\n")
_CLOSING = re.compile(rb"(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")


@dataclass(frozen=True, slots=True)
class Envelope:
    """One file, in five parts. `bom + opening + yaml + closing + body` are its bytes.

    Attributes:
        yaml: the YAML text, decoded; it is empty or ends with a line break.
        closing: the closing fence with its line break; `...` is kept, never written.
    """

    bom: bytes
    opening: bytes
    yaml: str
    closing: bytes
    body: bytes

    def join(self) -> bytes:
        """The file's bytes."""
        return b"".join((self.bom, self.opening, self.yaml.encode(), self.closing, self.body))

    def with_yaml(self, yaml: str) -> Envelope:
        """The same file with another front matter."""
        return Envelope(self.bom, self.opening, yaml, self.closing, self.body)

    def ambiguous_line(self) -> int | None:
        """The file's line that some site programs (Hugo, gray-matter and Astro) take for the closing fence
        and others (Jekyll) do not."""
        at = 0 if self.yaml.startswith("---") else self.yaml.find("\n---") + 1
        if not at and not self.yaml.startswith("---"):
            return None
        return 2 + self.yaml.count("\n", 0, at)


def cut(data: bytes, source: str = "") -> Envelope:
    """Cut `data` at its fences. Accepts what all readers accept: a first line `---`, closed by the
    first later line that is exactly `---` (or `...`, as Jekyll has it), blanks after it allowed.

    Raises ReadError: NO_FRONT_MATTER, NO_CLOSING_FENCE, NOT_UTF_8, TOO_LARGE.
    """
    bom = _BOM if data.startswith(_BOM) else b""
    opening = _OPENING.match(data, len(bom))
    if opening is None:
        raise ReadError(
            Reason.NO_FRONT_MATTER, "the file does not start with a line ---", line=1, source=source
        )
    start = opening.end()
    limit = start + MAX_FRONT_MATTER
    closing = _find_closing(data, start, limit)
    if closing is None:
        if len(data) > limit:
            raise ReadError(
                Reason.TOO_LARGE,
                f"the front matter is larger than {MAX_FRONT_MATTER // 1024 // 1024} MB",
                line=1,
                source=source,
            )
        raise ReadError(
            Reason.NO_CLOSING_FENCE,
            "the front matter that opens with --- here is never closed by a line ---",
            line=1,
            source=source,
        )
    raw = data[start : closing.start()]
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise ReadError(
            Reason.NOT_UTF_8,
            f"the text is not UTF-8 (byte 0x{raw[error.start]:02x})",
            line=2 + raw.count(b"\n", 0, error.start),
            source=source,
        ) from None
    return Envelope(bom, data[len(bom) : start], text, closing.group(), data[closing.end() :])


def _find_closing(data: bytes, start: int, limit: int) -> re.Match[bytes] | None:
    """The closing fence, by `find` alone: a regular expression over the whole text costs 20 times more."""
    at = start
    stop = limit + len(b"\n---")
    dots = data.find(b"\n...", start - 1, stop)
    while 0 <= at <= limit:
        if found := _CLOSING.match(data, at):
            return found
        dashes = data.find(b"\n---", at, stop)
        while 0 <= dots < at:
            dots = data.find(b"\n...", dots + 1, stop)
        nearest = [place for place in (dashes, dots) if place >= 0]
        if not nearest:
            return None
        at = min(nearest) + 1
    return None
