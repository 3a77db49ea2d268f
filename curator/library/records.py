"""What the index keeps of one file: its row, and enough to find it and to tell later which field changed."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import UTC

from curator.content import Article, Profile, Status, plain_text, title_from_name
from curator.frontmatter import Document, FrontMatterError
from curator.library.known import known_fields
from curator.library.rows import Row
from curator.library.signature import NO_SIGNATURE, Signature

_CONFLICT = re.compile(rb"^<{7}[ \r\n].*^>{7}[ \r\n]", re.MULTILINE | re.DOTALL)
_EXCERPT = 2_000
_TEXT = 500


@dataclass(frozen=True, slots=True)
class Record:
    """One file in the index.

    Attributes:
        signature: of the file that was read.
        settled: whether the signature is sure to change with the next write; else the file is read again.
        digest: of the file's bytes, or of the problem when they could not be read.
        known: the values of the top-level keys, see `known.Known`; "" for a file that cannot be read.
        keys: the top-level keys.
        address: where the article comes from; articles with the same one are duplicates. "" if unknown.
        conflict: whether git's conflict markers stand in the file.
    """

    row: Row
    signature: Signature
    digest: bytes = b""
    known: str = ""
    keys: tuple[str, ...] = ()
    address: str = ""
    conflict: bool = False
    settled: bool = False

    def seen_as(self, signature: Signature, settled: bool) -> Record:
        """The same record of a file that now has another signature."""
        row = self.row._replace(size=signature.size, mtime_ns=signature.storable_mtime)
        return replace(self, row=row, signature=signature, settled=settled)


def digest_of(data: bytes) -> bytes:
    """A digest that no two texts share."""
    return hashlib.blake2b(data, digest_size=16).digest()


def describe(path: str, collection: str, data: bytes, signature: Signature, profile: Profile) -> Record:
    """The record of a file that holds `data`. Never fails: what cannot be read is a row that says why."""
    try:
        document = Document.parse(data, path)
    except FrontMatterError as error:
        return describe_broken(path, collection, str(error), signature, data)
    return describe_document(path, collection, document, profile, signature)


def describe_broken(
    path: str, collection: str, problem: str, signature: Signature, data: bytes | None = None
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
    return Record(row, signature, digest, conflict=_has_conflict(data or b""))


def describe_document(
    path: str, collection: str, document: Document, profile: Profile, signature: Signature = NO_SIGNATURE
) -> Record:
    """The record of a file that holds, or is about to hold, `document`."""
    article = Article.from_document(document, profile)
    row = Row(
        path=path,
        collection=_clean(collection),
        title=_shown(article.title, _TEXT) or _clean(title_from_name(path)),
        excerpt=_shown(article.excerpt, _EXCERPT),
        provider=_shown(article.provider.name, _TEXT),
        domain=_shown(article.provider.domain, _TEXT),
        date=_sortable(article),
        date_text=_clean(article.date_text[:_TEXT]),
        topics=tuple(topic for raw in article.topics if (topic := _clean(raw[:_TEXT]).strip())),
        image=next((_clean(image.url) for image in article.images if image.url), ""),
        images=len(article.images),
        related=len(article.related),
        quality=article.quality,
        heat=article.heat,
        published=article.published,
        status=article.status,
        category=_shown(article.category, _TEXT),
        type=_shown(article.type, _TEXT),
        size=signature.size,
        mtime_ns=signature.storable_mtime,
    )
    return Record(
        row,
        signature,
        digest_of(document.data),
        known_fields(document.values),
        tuple(_clean(key) for key in document.values),
        _clean((article.original_url or article.web_url).strip().rstrip("/")),
        _has_conflict(document.data),
    )


def _sortable(article: Article) -> str:
    if article.date is None:
        return ""
    try:
        return article.date.astimezone(UTC).isoformat(timespec="seconds")[:19] + "Z"
    except OverflowError:
        return ""


def _shown(text: str, longest: int) -> str:
    """Text for a list: entities decoded, on one line, of bounded length."""
    return " ".join(_clean(plain_text(text[:longest])).split())


def _clean(text: str) -> str:
    """Text that every reader takes: NUL and lone surrogates (of odd file names, of YAML escapes) replaced."""
    text = text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _has_conflict(data: bytes) -> bool:
    return b"<<<<<<<" in data and _CONFLICT.search(data) is not None
