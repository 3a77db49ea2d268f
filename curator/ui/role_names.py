"""What the fields that the window knows by their role are called on one kind of site."""

from __future__ import annotations

from curator.content import EVERYDAY, Profile
from curator.ui.wording import said


def role_name(profile: Profile | None, role: str, usual: str) -> str:
    """What the field that plays `role` is called; `usual` where that is what the window calls it anyway."""
    key = profile.key(role) if profile is not None else ""
    if profile is None or not key:
        return usual
    label = profile.field(key).label
    return usual if label == EVERYDAY.field(EVERYDAY.key(role)).label else said(label)
