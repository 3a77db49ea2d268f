"""What the index keeps of one file: its row, and enough to find it and to tell later which field changed."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import NamedTuple

from curator.content import Profile, Status, Summary, as_text, plain_text, status_of, title_from_name
from curator.frontmatter import Document, FrontMatterError, Value
from curator.library.brief import brief_of, brief_of_text, with_date_keys
from curator.library.fast_reading import read_fast
from curator.library.kept_fields import is_date_of
from curator.library.known import known_fields, known_fields_of
from curator.library.rows import Row
from curator.library.signature import NO_SIGNATURE, Signature
from curator.library.simple_yaml import Doubt, trust

_CONFLICT = re.compile(rb"^<{7}[ \r\n].*^>{7}[ \r\n]", re.MULTILINE | re.DOTALL)
_EXCERPT = 2_000
_TEXT = 500


class Record(NamedTuple):
    """One file in the index.

    Attributes:
        signature: of the file that was read.
        settled: whether the signature is sure to change with the next write; else the file is read again.
        digest: of the file's bytes, or of the problem when they could not be read.
        known: the values of the top-level keys, see `known.Known`; "" for a file that cannot be read.
        brief: the short ones of those without a column, see `brief`.
        keys: the top-level keys.
        address: where the article comes from; articles with the same one are duplicates. "" if unknown.
        conflict: whether git's conflict markers stand in the file.
    """

    row: Row
    signature: Signature
    digest: bytes = b""
    known: str = ""
    brief: str = ""
    keys: tuple[str, ...] = ()
    address: str = ""
    conflict: bool = False
    settled: bool = False

    def seen_as(self, signature: Signature, settled: bool) -> Record:
        """The same record of a file that now has another signature."""
        row = self.row._replace(size=signature.size, mtime_ns=signature.storable_mtime)
        return self._replace(row=row, signature=signature, settled=settled)


def digest_of(data: bytes) -> bytes:
    """A digest that no two texts share."""
    return hashlib.blake2b(data, digest_size=16).digest()


def describe(
    path: str, collection: str, data: bytes, signature: Signature, profile: Profile, settled: bool = False
) -> Record:
    """The record of a file that holds `data`. Never fails: what cannot be read is a row that says why.

    Read by `fast_reading` where that leaves no doubt, else by `frontmatter`: the record is the same.
    """
    record = describe_fast(path, collection, data, signature, profile, settled)
    if record is not None:
        return record
    try:
        document = Document.parse(data, path)
    except FrontMatterError as error:
        return describe_broken(path, collection, str(error), signature, data, settled)
    return describe_document(path, collection, document, profile, signature, settled)


def describe_fast(
    path: str, collection: str, data: bytes, signature: Signature, profile: Profile, settled: bool = False
) -> Record | None:
    """The record of a file that holds `data`; None where only `frontmatter` can tell it for sure."""
    read = read_fast(data, profile.roles.get("related", ()))
    if read is None:
        return None
    seen = Summary(read.values, profile, _doubtful_spelling)
    try:
        if not read.is_sure:
            trust([*seen.provider, *seen.words("topics"), *seen.words("category"), *seen.images])
        return _record(
            path, collection, data, read.values, read.text, read.sections, seen, profile, signature, settled
        )
    except Doubt:
        return None


def describe_broken(
    path: str,
    collection: str,
    problem: str,
    signature: Signature,
    data: bytes | None = None,
    settled: bool = False,
) -> Record:
    """The record of a file whose front matter cannot be read; `data` if at least its bytes can."""
    row = Row(
        path=path,
        collection=_clean(collection),
        title=_clean(title_from_name(path)),
        status=Status.BROKEN,
        problem=_clean(problem),
        size=signature.size,
        mtime_ns=signature.storable_mtime,
    )
    digest = digest_of(problem.encode("utf-8", "replace") if data is None else data)
    return Record(row, signature, digest, conflict=_has_conflict(data or b""), settled=settled)


def describe_document(
    path: str,
    collection: str,
    document: Document,
    profile: Profile,
    signature: Signature = NO_SIGNATURE,
    settled: bool = False,
) -> Record:
    """The record of a file that holds, or is about to hold, `document`."""

    def spelled(key: str) -> str:
        return document.spelling((key,)) or as_text(document.values[key])

    seen = Summary(document.values, profile, spelled)
    text = document.yaml
    return _record(
        path, collection, document.data, document.values, text, None, seen, profile, signature, settled
    )


def _doubtful_spelling(_key: str) -> str:
    """A number where a text should be: shown as it is typed, which only `frontmatter` can tell."""
    raise Doubt


def _record(
    path: str,
    collection: str,
    data: bytes,
    values: dict[str, Value],
    text: str,
    sections: list[str] | None,
    seen: Summary,
    profile: Profile,
    signature: Signature,
    settled: bool,
) -> Record:
    published = seen.published
    address = seen.text("original_url") or seen.text("web_url")
    images = seen.images
    name, domain = seen.provider
    keys, in_rows = tuple(values), profile.role_keys.every
    known = known_fields(text, values) if sections is None else known_fields_of(text, sections, values)
    brief = brief_of_text(text, keys, in_rows) if sections is None else brief_of(sections, keys, in_rows)
    row = Row(
        path,
        _clean(collection),
        _shown(seen.text("title"), _TEXT) or _clean(title_from_name(path)),
        _shown(seen.text("excerpt"), _EXCERPT),
        _shown_again(name),
        _shown_again(domain),
        seen.sortable_date(path),
        _clean(seen.text("date")[:_TEXT]),
        tuple([topic for raw in seen.words("topics") if (topic := _clean(raw[:_TEXT]).strip())]),
        next((_clean(url) for url in images if url), ""),
        len(images),
        len(seen.entries("related")),
        seen.number("quality"),
        seen.number("heat"),
        published,
        status_of(published),
        _shown_again(", ".join(seen.words("category"))),
        _shown_again(seen.text("type")),
        "",
        signature.size,
        signature.storable_mtime,
    )
    date_keys, date_key = profile.roles.get("date", ()), seen.key("date")
    told = date_key if date_key and is_date_of(known, date_key, row.date_text) else None
    return Record(
        row,
        signature,
        digest_of(data),
        known,
        with_date_keys(brief, keys, date_keys, told),
        _clean_keys(keys),
        _clean(address.strip().rstrip("/")),
        _has_conflict(data),
        settled,
    )


def _shown(text: str, longest: int) -> str:
    """Text for a list: entities decoded, on one line, of bounded length."""
    if not text:
        return ""
    text = text[:longest]
    if "&" not in text and "  " not in text and text.isprintable():  # so all that is blank in it is blanks
        return text.strip(" ")
    return " ".join(_clean(plain_text(text) if "&" in text else text).split())


@lru_cache(maxsize=4096)
def _shown_again(text: str) -> str:
    """The same of what many files have alike."""
    return _shown(text, _TEXT)


def _clean(text: str) -> str:
    """Text that every reader takes: NUL and lone surrogates (of odd file names, of YAML escapes) replaced."""
    if "\0" in text:
        text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


@lru_cache(maxsize=4096)
def _clean_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of a file; many files have the same."""
    return tuple(map(_clean, keys))


def _has_conflict(data: bytes) -> bool:
    return b"<<<<<<<" in data and _CONFLICT.search(data) is not None
