"""The article in a document's front matter: read-only views that show what is there and never alter it."""

from __future__ import annotations

import html
import re
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from curator.content.dates import date_in_name, parse_date
from curator.content.fields import Mismatch, is_number
from curator.content.profile import Profile
from curator.frontmatter import ABSENT, Absent, Document, Value


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
    """A readable title out of a file's name, for a file that has none: `2022-03-24-on-air.md` is "On air"."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,9}$", "", re.split(r"[/\\]", name)[-1])
    words = re.sub(r"^\d{4}-\d\d?-\d\d?-", "", stem).replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, bool) or is_number(value) else ""


def _number(value: Any) -> int | float | None:
    return value if is_number(value) else None


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _date(value: Any) -> datetime | None:
    return parse_date(value) if isinstance(value, str) else None


def _entries(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else ()


_T = TypeVar("_T")
_Text = Annotated[str, BeforeValidator(_text)]
_Number = Annotated[int | float | None, BeforeValidator(_number)]
_Flag = Annotated[bool | None, BeforeValidator(_flag)]
_Date = Annotated[datetime | None, BeforeValidator(_date)]
_Entries = Annotated[tuple[_T, ...], BeforeValidator(_entries)]


class View(BaseModel):
    """A view of one value of the file, kept in `raw`. What does not have the right type reads as missing."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    raw: Any = None

    @model_validator(mode="before")
    @classmethod
    def _keep_raw(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return {**value, "raw": value}
        named = {cls.text_is: value} if cls.text_is and isinstance(value, str) else {}
        return {**named, "raw": value}

    text_is: ClassVar[str] = ""
    """The key that a bare text in the place of a group stands for; "" when it means nothing."""


class Image(View):
    """A picture of an article, of a provider (its logo) or of a related entry."""

    text_is: ClassVar[str] = "url"

    url: _Text = Field("", validation_alias=AliasChoices("url", "path"))
    width: _Number = None
    height: _Number = None
    title: _Text = Field("", validation_alias=AliasChoices("title", "alt"))
    is_cached: _Flag = Field(None, alias="isCached")


class Author(View):
    """A person behind an article."""

    text_is: ClassVar[str] = "name"

    name: _Text = ""


class Provider(View):
    """Who brought an article out."""

    text_is: ClassVar[str] = "name"

    name: _Text = ""
    domain: _Text = ""
    images: _Entries[Image] = ()
    authors: _Entries[Author] = ()

    @property
    def logo(self) -> str:
        """The address of the provider's logo as the article has it, or ""."""
        return next((image.url for image in self.images if image.url), "")


def _provider(value: Any) -> Any:
    return {} if value is None else value


class Related(View):
    """An entry of an article's related list. `related[i]` of the view is `related[i]` of the file."""

    title: _Text = ""
    excerpt: _Text = ""
    date: _Date = Field(None, alias="publishedDateTime")
    date_text: _Text = Field("", alias="publishedDateTime")
    original_url: _Text = Field("", alias="originalUrl")
    web_url: _Text = Field("", alias="webUrl")
    amp_url: _Text = Field("", alias="ampWebUrl")
    cdn_amp_url: _Text = Field("", alias="cdnAmpWebUrl")
    type: _Text = ""
    quality: _Number = None
    provider: Annotated[Provider, BeforeValidator(_provider)] = Provider()
    images: _Entries[Image] = ()

    @property
    def url(self) -> str:
        """The address to open: the web address, else the original, else the AMP ones."""
        return self.web_url or self.original_url or self.amp_url or self.cdn_amp_url


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

    def article(self) -> Article:
        published = _flag(self._value("published"))
        date = self._value("date")
        secured_size = self._secured_size()
        article: dict[str, Any] = {
            "source": self._doc.source,
            "title": self._text("title"),
            "excerpt": self._text("excerpt"),
            "published": published,
            "status": status_of(published),
            "quality": _number(self._value("quality")),
            "heat": _number(self._value("heat")),
            "date": _date(date) or date_in_name(re.split(r"[/\\]", self._doc.source)[-1]),
            "date_text": self._text("date"),
            "provider": Provider.model_validate(_provider(_present(self._value("provider")))),
            "topics": self._words("topics"),
            "images": tuple(Image.model_validate(item) for item in self._entries("images")),
            "related": tuple(Related.model_validate(item) for item in self._entries("related")),
            "original_url": self._text("original_url"),
            "web_url": self._text("web_url"),
            "amp_url": self._text("amp_url"),
            "cdn_amp_url": self._text("cdn_amp_url"),
            "type": self._text("type"),
            "category": ", ".join(self._words("category", split=False)),
            "secured_size": secured_size,
        }
        values = self._doc.values
        other = {key: value for key, value in values.items() if key not in self._shown}
        invalid = tuple(
            mismatch
            for key, value in values.items()
            for mismatch in self._profile.field(key).mismatches(value, (key,))
        )
        return Article.model_construct(**article, other=other, invalid=invalid)

    def _value(self, role: str) -> Value | Absent:
        key = self._profile.key(role, self._doc.values)
        if not key or key not in self._doc.values:
            return ABSENT
        self._shown.add(key)
        return self._doc.values[key]

    def _text(self, role: str) -> str:
        value = self._value(role)
        if isinstance(value, int | float) and (spelled := self._doc.spelling((self._key(role),))) is not None:
            return spelled
        return _text(_present(value))

    def _key(self, role: str) -> str:
        return self._profile.key(role, self._doc.values)

    def _entries(self, role: str) -> list[Any]:
        value = _present(self._value(role))
        if isinstance(value, list):
            return value
        return [] if value is None or not self._profile.field(self._key(role)).parts else [value]

    def _words(self, role: str, split: bool = True) -> tuple[str, ...]:
        value = _present(self._value(role))
        if isinstance(value, list):
            return tuple(_text(item) for item in value)
        text = _text(value)
        return (
            tuple(text.split())
            if split and self._profile.field(self._key(role)).or_text
            else (text,) * bool(text)
        )

    def _secured_size(self) -> int | None:
        value = self._value("secured")
        if isinstance(value, Absent):
            return None
        if isinstance(value, str):
            return len(value.encode("utf-8", "surrogatepass"))
        return len((self._doc.text(self._key("secured")) or "").encode("utf-8"))


def status_of(published: bool | None) -> Status:
    """The status that a `published` value means by itself."""
    if published is None:
        return Status.ABSENT
    return Status.PUBLISHED if published else Status.DRAFT


def _present(value: Value | Absent) -> Any:
    return None if isinstance(value, Absent) else value
