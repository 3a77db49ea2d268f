"""Views of the groups inside an article: pictures, provider, related entries. Read-only; they never fail."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from curator.content.dates import parse_date
from curator.content.fields import is_number


def as_text(value: Any) -> str:
    """A scalar as text; "" for anything else."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value) if is_number(value) else ""


def as_number(value: Any) -> int | float | None:
    """A number that can be shown; None for anything else."""
    return value if is_number(value) else None


def as_flag(value: Any) -> bool | None:
    """True or false; None for anything else."""
    return value if isinstance(value, bool) else None


def as_date(value: Any) -> datetime | None:
    """The point in time that a date's text names; None for anything else."""
    return parse_date(value) if isinstance(value, str) else None


def _entries(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else ()


_T = TypeVar("_T")
_Text = Annotated[str, BeforeValidator(as_text)]
_Number = Annotated[int | float | None, BeforeValidator(as_number)]
_Flag = Annotated[bool | None, BeforeValidator(as_flag)]
_Date = Annotated[datetime | None, BeforeValidator(as_date)]
_Entries = Annotated[tuple[_T, ...], BeforeValidator(_entries)]


class View(BaseModel):
    """A view of one value of the file, kept in `raw`. What does not have the right type reads as missing."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    text_is: ClassVar[str] = ""
    """The key that a bare text in the place of a group stands for; "" when it means nothing."""

    raw: Any = None

    @model_validator(mode="before")
    @classmethod
    def _keep_raw(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return {**value, "raw": value}
        named = {cls.text_is: value} if cls.text_is and isinstance(value, str) else {}
        return {**named, "raw": value}


ADDRESS_KEYS = ("url", "path", "src", "image")
"""The keys under which a picture's address may stand, the first one preferred."""


class Image(View):
    """A picture of an article, of a provider (its logo) or of a related entry."""

    text_is: ClassVar[str] = "url"

    url: _Text = Field("", validation_alias=AliasChoices(*ADDRESS_KEYS))
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
    provider: Provider = Provider()
    images: _Entries[Image] = ()

    @property
    def url(self) -> str:
        """The address to open: the web address, else the original, else the AMP ones."""
        return self.web_url or self.original_url or self.amp_url or self.cdn_amp_url

    @classmethod
    def of(cls, entry: Any, names: Mapping[str, str]) -> Related:
        """The view of an entry of a site that has other names: `names` are its own -> those of this view."""
        if not isinstance(entry, dict) or names.keys().isdisjoint(entry):
            return cls.model_validate(entry)
        renamed = {names[key]: value for key, value in entry.items() if key in names}
        return cls.model_validate({**entry, **renamed}).model_copy(update={"raw": entry})


RELATED_NAMES = {
    "title": "title",
    "excerpt": "excerpt",
    "date": "publishedDateTime",
    "original_url": "originalUrl",
    "web_url": "webUrl",
    "amp_url": "ampWebUrl",
    "cdn_amp_url": "cdnAmpWebUrl",
    "type": "type",
    "quality": "quality",
    "provider": "provider",
    "images": "images",
}
"""By which name a related entry's value of each role is viewed."""
