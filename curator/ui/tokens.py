"""The colours of the window, by what they mean; a light and a dark set. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours, each "#rrggbb".

    surface is the paper, chrome the sidebar and status bar, card a group on the paper, field an input on it;
    *_soft is the calm background that goes with a colour of the same name. line and line_strong only adorn;
    edge draws what has to be seen: the box of a tick, the groove of a switch, the bars of drafts.

    Each pair of them that is read meets WCAG 2.2, level AA, which a test holds.
    """

    dark: bool
    surface: str
    chrome: str
    card: str
    field: str
    hover: str
    line: str
    line_strong: str
    edge: str
    track: str
    text: str
    muted: str
    accent: str
    accent_fill: str
    accent_fill_hover: str
    on_accent: str
    accent_soft: str
    heat: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    danger: str
    danger_soft: str
    knob: str


LIGHT = Tokens(
    dark=False,
    surface="#ffffff",
    chrome="#eff1f4",
    card="#f6f7f9",
    field="#ffffff",
    hover="#f3f5f8",
    line="#e2e5ea",
    line_strong="#c6ccd6",
    edge="#7f8ca3",
    track="#e2e5ea",
    text="#1c2330",
    muted="#636c7c",
    accent="#1c62eb",
    accent_fill="#2f6fed",
    accent_fill_hover="#2560d8",
    on_accent="#ffffff",
    accent_soft="#e5eefe",
    heat="#e16225",
    good="#147b4c",
    good_soft="#def5e9",
    warn="#8a6100",
    warn_soft="#fdf1d3",
    danger="#c03a2c",
    danger_soft="#fce8e5",
    knob="#ffffff",
)

DARK = Tokens(
    dark=True,
    surface="#1d2026",
    chrome="#191b20",
    card="#16181d",
    field="#23272f",
    hover="#252932",
    line="#2c3038",
    line_strong="#464d5a",
    edge="#687286",
    track="#2c3038",
    text="#e7eaf0",
    muted="#949cab",
    accent="#6b9bff",
    accent_fill="#2e6cf1",
    accent_fill_hover="#2260e0",
    on_accent="#ffffff",
    accent_soft="#243250",
    heat="#f08a4b",
    good="#4cc38a",
    good_soft="#173327",
    warn="#e3b341",
    warn_soft="#3a2f14",
    danger="#f17466",
    danger_soft="#3d2020",
    knob="#ffffff",
)
