"""What the index remembers of a file's fields, so that "did this field change since?" has an answer."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Sequence
from functools import cached_property

from curator.frontmatter import Absent, Document, FrontMatterError, Path, Value, same

_SMALL = 200  # characters; of a longer source only the digest is kept
_LARGEST = 16_384  # characters of a text that cannot be cut at its keys
APART = "\x1e"  # between sources; YAML allows neither of the two in any file
CUT = "\x1f"  # before a key and before the digest of its source, which stand for that
SECTION = re.compile(r"\n(?=[^ \n\t#-])")


class Known:
    """The top-level fields of a file as the index saw it: sources, and digests of large ones."""

    def __init__(self, fields: str) -> None:
        """`fields` is what `known_fields` wrote."""
        self._text = fields

    def is_same(self, path: Path, now: Document) -> bool:
        """Whether the field at `path` is the same in `now`. A part of a large field counts as all of it, and
        what cannot be told counts as another."""
        fields = known_fields(now.yaml, now.values)
        if fields == self._text:
            return True
        key = str(path[0])
        if key in self._digests:  # what an alias in it means, its source does not tell
            return Known(fields)._digests.get(key) == self._digests[key] and not now.tree.aliases()
        return self._small is not None and same(self._small.get(path), now.get(path))

    def get(self, path: Path) -> Value | Absent:
        """The value at `path`; None where only a digest is known."""
        if self._small is None or str(path[0]) in self._digests:
            return None
        return self._small.get(path)

    @cached_property
    def _digests(self) -> dict[str, str]:
        """The digests of the large fields' sources."""
        parts = self._text.split(APART)
        return dict(part[1:].split(CUT) for part in parts if part.startswith(CUT))

    @cached_property
    def _small(self) -> Document | None:
        """The small fields; None where they cannot be read without the large ones."""
        small = [part for part in self._text.split(APART) if not part.startswith(CUT)]
        if not small and "" in self._digests:
            return None
        try:
            return Document.parse("\n".join(("---", *small, "---", "")).encode())
        except FrontMatterError:
            return None


def known_fields(text: str, keys: Collection[str]) -> str:
    """The text to keep of front matter with these top-level keys, in their order: its source, in which
    digests stand for the sources of large values.

    It is cut before each line that does not begin with a blank, a comment or a list item. Where these are not
    the lines of the keys, it stays whole: a value goes on at the start of a line, or a key is written twice.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    if len(text) <= _SMALL:
        return text or "\n"  # nothing at all is for a file that cannot be read
    sections = SECTION.split(text)
    if len(sections) != len(keys):
        return _known_whole(text)
    for key, section in zip(keys, sections, strict=True):
        if len(section) > _SMALL and not section.startswith(f"{key}:") and len(section.rstrip()) > _SMALL:
            return _known_whole(text)
    return _known_sections(sections, keys)


def known_fields_of(text: str, sections: Sequence[str], keys: Collection[str]) -> str:
    """The same of a text that is cut already, each section with its key at its very start; its lines end with
    LF, and none does at the end of a section."""
    if len(text) <= _SMALL:
        return text
    return _known_sections(sections, keys) + "\n" * (len(sections[-1].rstrip()) <= _SMALL)


def _known_sections(sections: Sequence[str], keys: Collection[str]) -> str:
    return APART.join(
        [
            section
            if len(section) <= _SMALL or len(source := section.rstrip()) <= _SMALL
            else f"{CUT}{key}{CUT}{_digest(source)}"
            for key, section in zip(keys, sections, strict=True)
        ]
    )


def _known_whole(text: str) -> str:
    """All of it together."""
    return text if len(text) <= _LARGEST else f"{CUT}{CUT}{_digest(text)}"


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
