"""The numbers that a rule can be about: those of the profile, and those found in the articles."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal

from curator.content import Kind, Profile
from curator.library.qualifiers import own_qualifiers
from curator.library.query import is_key

ROLES = ("quality", "heat")
"""What an article has numbers for whatever their keys are; the names of their columns and qualifiers too."""


@dataclass(frozen=True, slots=True)
class NumberField:
    """A number at the top level of an article.

    Attributes:
        key: the key in the files.
        label: what it is called.
        role: of `ROLES`; "" for any other number.
        low, high: the range that the profile declares; None where it declares none.
    """

    key: str
    label: str
    role: str = ""
    low: float | None = None
    high: float | None = None

    @property
    def qualifier(self) -> str | None:
        """What the search language calls it; None where it cannot: an odd key, or a word of its own."""
        if self.role:
            return self.role
        return self.key if is_key(self.key) and self.key.lower() not in own_qualifiers() else None

    def within(self, low: float | None, high: float | None) -> str | None:
        """The search for what has this number from `low` to `high`, both included; None: it has no words."""
        if self.qualifier is None:
            return None
        return f"{self.qualifier}:{_plain(low)}..{_plain(high)}"


def number_fields(profile: Profile, found: Collection[str]) -> tuple[NumberField, ...]:
    """The numbers that can be asked for: quality and heat, what else the profile declares, any other.

    `found`: the top-level keys under which articles hold numbers; where there are none, quality and heat.
    """
    fields = []
    taken = set(profile.roles.get("published", ()))
    for role in ROLES:
        keys = profile.roles.get(role, ())
        if keys and (not found or any(key in found for key in keys)):
            low, high = profile.quality_range if role == "quality" else profile.heat_range
            fields.append(NumberField(keys[0], profile.field(keys[0]).label, role, low, high))
        taken.update(keys)
    declared = [field for field in profile.fields if field.kind is Kind.NUMBER]
    for field in declared:
        if field.key in found and field.key not in taken:
            fields.append(NumberField(field.key, field.label, "", field.minimum, field.maximum))
    taken.update(field.key for field in declared)
    fields.extend(NumberField(key, profile.field(key).label) for key in sorted(set(found) - taken))
    return tuple(fields)


def _plain(value: float | None) -> str:
    """A number as the search language writes it: no exponent, no rounding."""
    if value is None:
        return ""
    return str(int(value)) if float(value).is_integer() else format(Decimal(repr(float(value))), "f")
