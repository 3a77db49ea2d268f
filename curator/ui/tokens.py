"""The colours of the window, by what they mean; a light and a dark set. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours, each "#rrggbb".

    surface is the paper, chrome the sidebar and status bar, card a group on the paper, field an input on it;
    *_soft is the calm background that goes with a colour of the same name.
    """

    dark: bool
    surface: str
    chrome: str
    card: str
    field: str
    hover: str
    line: str
    line_strong: str
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
    track="#e2e5ea",
    text="#1c2330",
    muted="#687182",
    accent="#2f6fed",
    accent_fill="#2f6fed",
    accent_fill_hover="#2560d8",
    on_accent="#ffffff",
    accent_soft="#e5eefe",
    heat="#e2662b",
    good="#15804f",
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
    track="#2c3038",
    text="#e7eaf0",
    muted="#949cab",
    accent="#6b9bff",
    accent_fill="#4d82f3",
    accent_fill_hover="#5f90f8",
    on_accent="#ffffff",
    accent_soft="#243250",
    heat="#f08a4b",
    good="#4cc38a",
    good_soft="#173327",
    warn="#e3b341",
    warn_soft="#3a2f14",
    danger="#f0695a",
    danger_soft="#3d2020",
    knob="#ffffff",
)
