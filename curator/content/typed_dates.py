"""Dates as people type them, turned into the way a file writes them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from curator.content.dates import parse_date, shifted_date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = {"today": 0, "tomorrow": 1, "yesterday": -1}
_MOVED = re.compile(r"([+-])\s*(\d{1,5})\s*([dwhm])", re.IGNORECASE)
_DOTTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_DAY_MONTH = re.compile(r"(\d{1,2})\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})")
_MONTH_DAY = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_STEPS = {"d": timedelta(days=1), "w": timedelta(weeks=1), "h": timedelta(hours=1), "m": timedelta(minutes=1)}


def typed_date(text: str, current: str, today: date) -> str:
    """The date that `text` means where the file has `current` ("" or no date: nothing usable) now.

    A date in one of the forms that files have is taken exactly as it is typed. "today", "24.3.2026",
    "24 March 2026", "March 24, 2026" name a day: the time and the zone that are there stay as they are
    written. "+3d", "-2h", "+1w" and "+30m" move what is there. Raises ValueError, with a sentence for the
    editor, for anything else.
    """
    text = text.strip()
    if parse_date(text) is not None:
        return text
    moved = _MOVED.fullmatch(text)
    if moved is not None:
        by = int(moved[2]) * _STEPS[moved[3].lower()]
        return shifted_date(current, -by if moved[1] == "-" else by)
    day = _named_day(text, today)
    if day is None:
        raise ValueError(f"{text[:40]!r} is no date; one is written like 2026-03-24T20:25:00Z or 2026-03-24")
    return on_day(current, day)


def on_day(current: str, day: date) -> str:
    """`current` on another day, its time and zone as they are written; the day alone where it is no date."""
    moment = parse_date(current)
    if moment is None:
        return day.isoformat()
    return shifted_date(current, timedelta(days=(day - moment.date()).days))


def _named_day(text: str, today: date) -> date | None:
    if text.lower() in _DAYS:
        return today + timedelta(days=_DAYS[text.lower()])
    if match := _DOTTED.fullmatch(text):
        return _day(match[3], int(match[2]), match[1])
    if match := _DAY_MONTH.fullmatch(text):
        return _day(match[3], _month(match[2]), match[1])
    if match := _MONTH_DAY.fullmatch(text):
        return _day(match[3], _month(match[1]), match[2])
    return None


def _month(name: str) -> int:
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
