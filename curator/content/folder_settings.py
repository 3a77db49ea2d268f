"""`.curator.yaml`, the one settings file in a content folder: what the team says about its own site."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic import Field as Setting

from curator.content.checks.rules import ALL_RULES, Rules
from curator.content.datafile import DataFileError, is_there, read_data
from curator.content.fields import Field, Kind, label_of
from curator.content.file_names import fault_in_rule
from curator.content.profile import PRESETS, Profile
from curator.content.roles import with_roles
from curator.content.templates import fault_in_template
from curator.frontmatter import Path as KeyPath
from curator.frontmatter import format_path
from curator.frontmatter.errors import shortened

SETTINGS_FILE = ".curator.yaml"
_PLAIN = {"extra_forbidden": "there is no such setting", "missing": "this setting is missing"}

_Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
_Words = Annotated[list[_Word], Setting(max_length=500)]
_Number = Annotated[int, Setting(ge=-1_000_000_000, le=1_000_000_000)]
"""A number that every slider takes, whoever wrote the file."""
_Step = Annotated[int, Setting(ge=1, le=1_000_000_000)]


def _as_list(keys: Any) -> Any:
    """One key as a list of it; none as an empty one."""
    return ([keys] if keys.strip() else []) if isinstance(keys, str) else keys


_Keys = Annotated[
    list[_Word],
    BeforeValidator(_as_list, json_schema_input_type=str | Annotated[list[_Word], Setting(max_length=20)]),
    Setting(max_length=20),
]
Role = Literal[
    "title",
    "excerpt",
    "published",
    "quality",
    "heat",
    "date",
    "provider",
    "topics",
    "images",
    "related",
    "original_url",
    "web_url",
    "amp_url",
    "cdn_amp_url",
    "type",
    "category",
    "secured",
]
"""The roles of `content.roles`, for whoever reads the schema."""
_Extension = Annotated[str, StringConstraints(pattern=r"^\.[A-Za-z0-9]+$", max_length=20)]


class ProfileError(ValueError):
    """`.curator.yaml` cannot be used; `line` is 1-based, None where there is no one line; `place` is that of
    the value that is wrong."""

    def __init__(self, message: str, line: int | None = None, place: KeyPath = ()) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.place = place

    def __str__(self) -> str:
        place = SETTINGS_FILE if self.line is None else f"{SETTINGS_FILE}:{self.line}"
        return f"{place}: {self.message}"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(_Strict):
    """The range of a number's slider."""

    minimum: _Number
    maximum: _Number
    step: _Step = 1

    @model_validator(mode="after")
    def _in_order(self) -> Span:
        if self.minimum >= self.maximum:
            raise ValueError("the minimum has to be below the maximum")
        return self


class FieldSettings(_Strict):
    """A field that the team adds, or describes anew."""

    key: _Word
    label: _Word | None = None
    kind: Kind | None = None
    minimum: _Number | None = None
    maximum: _Number | None = None
    step: _Step | None = None
    choices: _Words | None = None
    vocabulary: Literal["topics"] | None = None
    column: bool | None = None

    def applied_to(self, field: Field) -> Field:
        """`field` as this describes it; what is not said stays."""
        said = self.model_dump(exclude_none=True, exclude={"choices"})
        choices = field.choices if self.choices is None else tuple(self.choices)
        return Field(
            key=self.key,
            label=said.get("label") or field.label or label_of(self.key),
            kind=self.kind or field.kind,
            minimum=said.get("minimum", field.minimum),
            maximum=said.get("maximum", field.maximum),
            step=said.get("step", field.step),
            choices=choices,
            parts=field.parts,
            many=field.many,
            vocabulary=self.vocabulary or field.vocabulary,
            column=field.column if self.column is None else self.column,
            or_text=field.or_text,
        )


class FolderSettings(_Strict):
    """The content of `.curator.yaml`, which may come with a stranger's repository: every key is plain data of
    bounded size; none names a program, an address or a file. `views` (saved views) is the library's, with
    bounds of its own, and only let through."""

    profile: _Word | None = None
    label: _Word | None = None
    collections: _Words | None = None
    exclude: _Words = []
    extensions: Annotated[list[_Extension], Setting(max_length=50)] | None = None
    absent_means_published: bool | None = None
    file_name: Annotated[str, StringConstraints(min_length=1, max_length=200)] | None = None
    template: Annotated[dict[_Word, Any], Setting(max_length=200)] | None = None
    roles: dict[Role, _Keys] = {}
    inverted: Annotated[list[_Word], Setting(max_length=20)] | None = None
    required: Annotated[list[Role], Setting(max_length=50)] | None = None
    excerpt_length: Annotated[int, Setting(ge=0, le=100_000)] | None = None
    quality: Span | None = None
    heat: Span | None = None
    fields: Annotated[list[FieldSettings], Setting(max_length=500)] = []
    views: Any = None
    checks: dict[str, Any] = {}
    not_duplicates: Annotated[list[Annotated[_Words, Setting(min_length=2)]], Setting(max_length=10_000)] = []

    @field_validator("checks")
    @classmethod
    def _known_checks(cls, wishes: dict[str, Any]) -> dict[str, Any]:
        ALL_RULES.changed(wishes)
        return wishes

    @field_validator("file_name")
    @classmethod
    def _usable_rule(cls, rule: str | None) -> str | None:
        fault = fault_in_rule(rule) if rule is not None else ""
        if fault:
            raise ValueError(fault)
        return rule

    @field_validator("template")
    @classmethod
    def _writable_template(cls, template: dict[str, Any] | None) -> dict[str, Any] | None:
        fault = fault_in_template(template) if template is not None else ""
        if fault:
            raise ValueError(fault)
        return template

    @model_validator(mode="after")
    def _known_profile(self) -> FolderSettings:
        if self.profile is not None and self.profile not in PRESETS:
            raise ValueError(f"there is no profile {self.profile!r}; there are {', '.join(PRESETS)}")
        return self

    def applied_to(self, profile: Profile) -> Profile:
        """`profile` with what this file says instead."""
        wanted: dict[str, tuple[str, ...]] = {
            role: tuple(dict.fromkeys(keys)) for role, keys in self.roles.items()
        }
        profile = with_roles(profile, wanted)
        fields = {field.key: field for field in profile.fields}
        for role, span in (("quality", self.quality), ("heat", self.heat)):
            key = profile.key(role)
            if span is not None and key:
                change = FieldSettings(key=key, **span.model_dump())
                fields[key] = change.applied_to(profile.field(key))
        for change in self.fields:
            fields[change.key] = change.applied_to(fields.get(change.key, Field(change.key, "")))
        update: dict[str, Any] = {
            "fields": tuple(fields.values()),
            "excluded": (*profile.excluded, *self.exclude),
            "label": self.label or profile.label,
        }
        if self.collections is not None:
            update["collections"] = tuple(name.strip("/") for name in self.collections)
        if self.extensions is not None:
            update["extensions"] = tuple(extension.lower() for extension in self.extensions)
        if self.absent_means_published is not None:
            update["absent_means_published"] = self.absent_means_published
        if self.file_name is not None:
            update["file_name"] = self.file_name
        if self.template is not None:
            update["template"] = self.template
        if self.inverted is not None:
            update["inverted"] = tuple(self.inverted)
        if self.required is not None:
            update["required"] = tuple(self.required)
        if self.excerpt_length is not None:
            update["excerpt_length"] = self.excerpt_length
        return profile.with_changes(**update)


def rules_for(root: Path, profile: Profile) -> Rules:
    """The checks to be made in the folder `root`: as its kind of site has them, then as its settings say.

    Settings that cannot be used are passed over; `detect` notes them.
    """
    rules = ALL_RULES.changed(profile.checks)
    try:
        settings = read_settings(root)
    except ProfileError:
        return rules
    return rules if settings is None else rules.changed(settings.checks)


def read_settings(root: Path) -> FolderSettings | None:
    """The settings of the folder `root`; None when it has none. Raises ProfileError."""
    path = root / SETTINGS_FILE
    if not is_there(path):
        return None
    try:
        file = read_data(path)
    except DataFileError as error:
        raise ProfileError(error.message, error.line) from error
    try:
        return settings_of(file.values)
    except ProfileError as error:
        raise ProfileError(error.message, file.line(error.place)) from error


def settings_of(values: Mapping[str, Any]) -> FolderSettings:
    """The settings that these values of the file mean. Raises ProfileError with the place that is wrong."""
    try:
        return FolderSettings.model_validate(dict(values))
    except ValidationError as error:
        first = error.errors()[0]
        place = tuple(first["loc"])
        message = _PLAIN.get(first["type"]) or str(first["msg"]).removeprefix("Value error, ")
        where = f"{format_path(place)}: " if place else ""
        raise ProfileError(shortened(f"{where}{message}", 300), place=place) from error
