"""The article in a document's front matter: read-only views that show what is there and never alter it."""

from __future__ import annotations

import html
import re
from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from curator.content.dates import date_in_name
from curator.content.fields import Mismatch
from curator.content.profile import Profile
from curator.content.views import RELATED_NAMES, Image, Provider, Related, as_date, as_number, as_text
from curator.frontmatter import Document, Value


class Status(StrEnum):
    """Whether an article is on the site, as its own file says."""

    PUBLISHED = "published"
    DRAFT = "draft"
    ABSENT = "absent"
    """No `published` key, or one that is neither true nor false (that is in `Article.invalid`)."""
    BROKEN = "broken"
    """The file cannot be read; such a file has a row and no Article."""


def plain_text(text: str) -> str:
    """`text` with its HTML entities decoded, for showing; the value in the file stays as it is."""
    return html.unescape(text)


def title_from_name(name: str) -> str:
    """A readable title out of a file's name, for a file that has none: `2022-03-24-on-air.md` is "On air".
    In one line, whatever the name holds."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,9}$", "", re.split(r"[/\\]", name)[-1])
    words = " ".join(re.sub(r"[-_]", " ", re.sub(r"^\d{4}-\d\d?-\d\d?-", "", stem)).split())
    return words[:1].upper() + words[1:]


class Article(BaseModel):
    """What one document means under a profile.

    Lists (`topics`, `images`, `related`) have one entry for each entry of the file's list, so
    positions are those of the file. `other` holds every top-level key that no attribute shows;
    `invalid` names every value of the wrong type.
    """

    model_config = ConfigDict(frozen=True)

    source: str
    title: str
    excerpt: str
    published: bool | None
    status: Status
    quality: int | float | None
    heat: int | float | None
    date: datetime | None
    date_text: str
    provider: Provider
    topics: tuple[str, ...]
    images: tuple[Image, ...]
    related: tuple[Related, ...]
    original_url: str
    web_url: str
    amp_url: str
    cdn_amp_url: str
    type: str
    category: str
    secured_size: int | None
    other: dict[str, Any]
    invalid: tuple[Mismatch, ...]

    @property
    def heading(self) -> str:
        """The title, or one made of the file's name when the file has none."""
        return self.title or title_from_name(self.source)

    @property
    def url(self) -> str:
        """The address to open: the original, else the web address, else the AMP ones."""
        return self.original_url or self.web_url or self.amp_url or self.cdn_amp_url

    @classmethod
    def from_document(cls, doc: Document, profile: Profile) -> Article:
        """Read `doc` under `profile`. Never fails: what is of the wrong type is missing and in `invalid`."""
        return _Reader(doc, profile).article()


class _Reader:
    """Reads one document by the profile's roles."""

    def __init__(self, doc: Document, profile: Profile) -> None:
        self._doc = doc
        self._profile = profile
        self._shown: set[str] = set()
        self._names = names_in_related(profile)

    def article(self) -> Article:
        self._value("published")
        published = self._profile.published(self._doc.values)
        article: dict[str, Any] = {
            "source": self._doc.source,
            "title": self._text("title"),
            "excerpt": self._text("excerpt"),
            "published": published,
            "status": status_of(published),
            "quality": as_number(self._value("quality")),
            "heat": as_number(self._value("heat")),
            "date": as_date(self._value("date")) or date_in_name(re.split(r"[/\\]", self._doc.source)[-1]),
            "date_text": self._text("date"),
            "provider": Provider.model_validate(self._value("provider")),
            "topics": self._words("topics"),
            "images": tuple(Image.model_validate(item) for item in self._entries("images")),
            "related": tuple(Related.of(item, self._names) for item in self._entries("related")),
            "original_url": self._text("original_url"),
            "web_url": self._text("web_url"),
            "amp_url": self._text("amp_url"),
            "cdn_amp_url": self._text("cdn_amp_url"),
            "type": self._text("type"),
            "category": ", ".join(self._words("category")),
            "secured_size": self._secured_size(),
        }
        values = self._doc.values
        other = {key: value for key, value in values.items() if key not in self._shown}
        invalid = tuple(
            mismatch
            for key, value in values.items()
            for mismatch in self._profile.field(key).mismatches(value, (key,))
        )
        return Article.model_construct(**article, other=other, invalid=invalid)

    def _value(self, role: str) -> Value:
        """The value under the role's key, which is noted as shown; None also when the key is absent."""
        key = self._key(role)
        if not key or key not in self._doc.values:
            return None
        self._shown.add(key)
        return self._doc.values[key]

    def _key(self, role: str) -> str:
        return self._profile.key(role, self._doc.values)

    def _text(self, role: str) -> str:
        value = self._value(role)
        if isinstance(value, bool | int | float):
            return self._doc.spelling((self._key(role),)) or as_text(value)
        return as_text(value)

    def _entries(self, role: str) -> list[Any]:
        value = self._value(role)
        if isinstance(value, list):
            return value
        is_group = bool(self._profile.field(self._key(role)).parts)
        return [value] if is_group and value is not None else []

    def _words(self, role: str) -> tuple[str, ...]:
        value = self._value(role)
        if isinstance(value, list):
            return tuple(as_text(item) for item in value)
        text = as_text(value)
        if self._profile.field(self._key(role)).or_text:
            return tuple(text.split())
        return (text,) if text else ()

    def _secured_size(self) -> int | None:
        key = self._key("secured")
        if not key or key not in self._doc.values:
            return None
        value = self._value("secured")
        text = value if isinstance(value, str) else self._doc.text(key) or ""
        return len(text.encode("utf-8", "surrogatepass"))


def names_in_related(profile: Profile) -> dict[str, str]:
    """What a site's own keys in related entries are called by `Related`."""
    return {
        key: name
        for role, name in RELATED_NAMES.items()
        for key in profile.roles.get(role, ())[:1]
        if key not in RELATED_NAMES.values()
    }


def status_of(published: bool | None) -> Status:
    """The status that a `published` value means by itself."""
    if published is None:
        return Status.ABSENT
    return Status.PUBLISHED if published else Status.DRAFT
