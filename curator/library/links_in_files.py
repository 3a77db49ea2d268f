"""Reads the addresses out of front matter without parsing it: fast enough for every file of a large folder.

Good for candidates only: what looks like an address under a key of addresses is taken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from curator.content import Kind, Profile
from curator.content.addresses import canonical
from curator.frontmatter import Document, FrontMatterError, Value
from curator.library.known import APART, CUT

_OTHER_NOTATIONS = (b"+++", b"{")
_OWN_ROLES = ("original_url", "web_url", "amp_url", "cdn_amp_url")


class LinkReader:
    """Reads the files of one kind of site."""

    def __init__(self, profile: Profile) -> None:
        own = [key for role in _OWN_ROLES for key in profile.roles.get(role, ())]
        self._left_out = [f"{CUT}{key}{CUT}" for key in ("", *own)]
        related = profile.key("related")
        parts = (
            [part.key for part in profile.field(related).parts if part.kind is Kind.URL] if related else []
        )
        parts = list(dict.fromkeys([*parts, *own])) if related else []
        self._own = _pattern(rb"^(?:%s)", own)
        self._related = _pattern(rb"^[ ]*(?:-[ ]+|[ ]+)(?:%s)", parts)
        self._list = re.compile(
            rb"^%s[ \t]*:[ \t]*\r?\n((?:[ \t-].*(?:\n|\Z)|\r?\n)*)" % re.escape(related.encode()),
            re.MULTILINE,
        )
        self._has_related = bool(related and parts)
        self._keys = own, related, parts

    def read(self, data: bytes) -> tuple[frozenset[str], frozenset[str]]:
        """The canonical addresses of the article itself, and those of its related entries."""
        if data.startswith(_OTHER_NOTATIONS):
            return self._read_closely(data)
        end = data.find(b"\n---", 3)
        front = data[: end + 1] if end >= 0 else data
        own = _addresses(self._own, front)
        found = self._list.search(front) if self._has_related else None
        return own, _addresses(self._related, found[1]) if found else frozenset()

    def read_kept(self, fields: str) -> frozenset[str] | None:
        """The canonical addresses of the article itself in what the index keeps of its fields; None where it
        keeps only digests of them, or nothing. See `known.known_fields`."""
        if not fields or (CUT in fields and any(sign in fields for sign in self._left_out)):
            return None
        found = _addresses(self._own, fields.replace(APART, "\n").encode("utf-8", "surrogatepass"))
        return found if found or "://" not in fields else None  # another notation, perhaps

    def _read_closely(self, data: bytes) -> tuple[frozenset[str], frozenset[str]]:
        """As `read`, for front matter whose lines look otherwise; seldom, so it may take longer."""
        try:
            values = Document.parse(data).values
        except FrontMatterError:
            return frozenset(), frozenset()
        own, related, parts = self._keys
        entries = values.get(related)
        groups = [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
        return _canonical(values, own), frozenset().union(*(_canonical(group, parts) for group in groups))


def _canonical(values: Mapping[str, Value], keys: Iterable[str]) -> frozenset[str]:
    return frozenset(canonical(text) for key in keys if isinstance(text := values.get(key), str)) - {""}


def _pattern(start: bytes, keys: list[str]) -> re.Pattern[bytes] | None:
    if not keys:
        return None
    names = b"|".join(re.escape(key.encode()) for key in keys)
    return re.compile(start % names + rb"[ ]*:[ ]+[\"']?(https?://[^\s\"']+)", re.MULTILINE)


def _addresses(pattern: re.Pattern[bytes] | None, text: bytes) -> frozenset[str]:
    if pattern is None:
        return frozenset()
    found = (canonical(address.decode("utf-8", "replace")) for address in pattern.findall(text))
    return frozenset(found) - {""}
