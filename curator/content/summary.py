"""What a list shows of an article, read from plain values: what `Article` means, without its models."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from curator.content.dates import date_in_name, parse_date
from curator.content.profile import Profile
from curator.content.views import ADDRESS_KEYS, as_number, as_text
from curator.frontmatter import Value

_SORTABLE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


class Summary:
    """An article's values by their roles. Answers as `Article.from_document` does, in a tenth of the time."""

    __slots__ = ("_found", "_keys", "_profile", "_spelled")

    def __init__(self, values: dict[str, Value], profile: Profile, spelled: Callable[[str], str]) -> None:
        """`spelled` gives a top-level number or flag as it is typed in the file."""
        self._keys = profile.role_keys.among(tuple(values))
        self._found = {role: values[key] for role, key in self._keys.items()}
        self._profile = profile
        self._spelled = spelled

    def key(self, role: str) -> str | None:
        """The key that a role stands under; None where it has none."""
        return self._keys.get(role)

    @property
    def published(self) -> bool | None:
        """True or false; None for anything else."""
        flag = self._found.get("published")
        if not isinstance(flag, bool):
            return None
        inverted = self._profile.inverted
        return flag is not (bool(inverted) and self._keys["published"] in inverted)

    @property
    def provider(self) -> tuple[str, str]:
        """Name and domain of who brought the article out."""
        value = self._found.get("provider")
        if isinstance(value, dict):
            return as_text(value.get("name")), as_text(value.get("domain"))
        return (value, "") if isinstance(value, str) else ("", "")

    @property
    def images(self) -> list[str]:
        """The address of each image."""
        return [_address(item) for item in self.entries("images")]

    def text(self, role: str) -> str:
        """A text; a number as it is typed; "" for anything else."""
        value = self._found.get(role)
        if isinstance(value, str):
            return value
        return self._spelled(self._keys[role]) if isinstance(value, bool | int | float) else ""

    def number(self, role: str) -> int | float | None:
        """A number that can be shown; None for anything else."""
        return as_number(self._found.get(role))

    def entries(self, role: str) -> Sequence[Value]:
        """The entries of a list; a group of keys alone counts as a list of it."""
        value = self._found.get(role)
        if isinstance(value, list):
            return value
        return [value] if value is not None and self._keys[role] in self._profile.role_keys.groups else ()

    def words(self, role: str) -> list[str]:
        """The texts of a list; a text alone is one of them, or several where the field says so."""
        value = self._found.get(role)
        if isinstance(value, list):
            return [item if isinstance(item, str) else as_text(item) for item in value]
        text = as_text(value)
        if text and self._keys[role] in self._profile.role_keys.texts:
            return text.split()
        return [text] if text else []

    def sortable_date(self, path: str) -> str:
        """The date in UTC as `YYYY-MM-DDTHH:MM:SSZ`, of the file's name where it has no other; "" if none."""
        value = self._found.get("date")
        date = None
        if isinstance(value, str):
            if _is_sortable(value):
                return str(value)
            date = parse_date(value)
        if date is None:
            date = date_in_name(path.replace("\\", "/").rpartition("/")[2])
        if date is None:
            return ""
        try:
            return date.astimezone(UTC).isoformat(timespec="seconds")[:19] + "Z"
        except OverflowError:
            return ""


def _address(image: Value) -> str:
    if isinstance(image, dict):
        for key in ADDRESS_KEYS:
            if key in image:
                return as_text(image[key])
        return ""
    return image if isinstance(image, str) else ""


def _is_sortable(text: str) -> bool:
    """Whether a date has the very form that dates are sorted by, as most have."""
    if _SORTABLE.fullmatch(text) is None:
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
