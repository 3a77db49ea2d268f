"""What an article shows, by role, and under which keys one kind of site has it; the keys may be any.

A role is a name of Curator's ("published", "quality"); which key plays it the profile says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from curator.content import everyday
from curator.content.fields import Field, Kind, find_field, label_of
from curator.content.profile import Profile

ROLES = tuple(everyday.ROLES)
"""Every role, the most seen first."""

_ANY_FORM = frozenset({"provider", "images"})
"""Roles whose value may be a text, a group or a list: what of it does not fit would only be complained of."""


def field_for(role: str, key: str, fields: Sequence[Field], before: str = "") -> Field:
    """The field that `key` is when it plays `role`: as `fields` have it, else made like that of the key
    `before`, which played the role until now, else like that of the everyday kind of site."""
    known = next((field for field in fields if field.key == key), None)
    if known is not None:
        return known
    like = next((field for field in fields if field.key == before), None)
    like = like or find_field(everyday.FIELDS, everyday.ROLES[role][0])
    kind = Kind.ANY if role in _ANY_FORM else like.kind
    return replace(like, key=key, label=label_of(key), kind=kind)


def with_roles(profile: Profile, wanted: Mapping[str, tuple[str, ...]]) -> Profile:
    """The profile where the roles `wanted` stand under other keys; () takes a role away.

    A new key takes the place of the one that had its role, in the order of the keys and in the template too;
    that one goes, unless it plays another.
    """
    if not wanted:
        return profile
    fields = list(profile.fields)
    played = {**profile.roles, **wanted}
    in_use = {key for keys in played.values() for key in keys}
    renamed: dict[str, str] = {}
    for role, keys in wanted.items():
        gone = [key for key in profile.roles.get(role, ()) if key not in keys]
        before = gone[0] if gone else ""
        place = next((at for at, field in enumerate(fields) if field.key == before), len(fields))
        known = {field.key for field in fields}
        fields[place:place] = [field_for(role, key, fields, before) for key in keys if key not in known]
        fields = [field for field in fields if field.key not in gone or field.key in in_use]
        renamed |= {key: keys[0] for key in gone if keys and key not in in_use}
    return profile.with_changes(
        fields=tuple(fields),
        roles={role: keys for role, keys in played.items() if keys},
        collection_orders={
            folder: tuple(dict.fromkeys(renamed.get(key, key) for key in order))
            for folder, order in profile.collection_orders.items()
        },
        template={renamed.get(key, key): value for key, value in profile.template.items()},
    )
