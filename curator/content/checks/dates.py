"""Dates that cannot be read, that lie ahead, or that are not the one in the file's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from curator.content.checks.look import Found, Look, name_of
from curator.content.checks.problem import Fix
from curator.content.dates import date_in_name, parse_date
from curator.content.fields import Kind
from curator.frontmatter import Set, Timestamp

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"([A-Za-z]{3,9})\.?"
_FORMS = (
    re.compile(r"(?P<year>\d{4})[/.](?P<month>\d\d?)[/.](?P<day>\d\d?)"),
    re.compile(rf"(?P<name>{_MONTH}) (?P<day>\d\d?)(?:st|nd|rd|th)?,? (?P<year>\d{{4}})"),
    re.compile(rf"(?P<day>\d\d?)(?:st|nd|rd|th|\.)? (?P<name>{_MONTH}),? (?P<year>\d{{4}})"),
    re.compile(r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)"),
)


def unreadable_dates(look: Look) -> Iterator[Found]:
    """Text in a date's place that names no point in time."""
    for path, field, value in look.scalars:
        if field.kind is not Kind.DATETIME or not isinstance(value, str) or parse_date(value) is not None:
            continue
        meant = date_meant(value)
        fixes = (Fix(f"Write {meant}", (Set(path, Timestamp(meant)),), is_sure=True),) if meant else ()
        yield Found("bad-date", path, f"{name_of(look.profile, path)} is no date: {value[:40]!r}", fixes)


def date_meant(text: str) -> str | None:
    """The ISO date that other ways of writing one can only mean; None for `03/04/2022`, which has two."""
    plain = " ".join(text.split())
    for form in _FORMS:
        if (found := form.fullmatch(plain)) is not None:
            parts = found.groupdict()
            short = (parts.get("name") or "")[:3].lower()
            month = _MONTHS.index(short) + 1 if short in _MONTHS else int(parts.get("month") or 0)
            iso = f"{parts['year']}-{month:02}-{int(parts['day']):02}"
            return iso if parse_date(iso) is not None else None
    try:
        moment = parsedate_to_datetime(plain)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def future_dates(look: Look) -> Iterator[Found]:
    """An article's own date that lies ahead."""
    key = look.key("date")
    value = look.doc.get((key,)) if key else None
    moment = parse_date(value) if isinstance(value, str) else None
    days = look.rules["future-date"].number("days")
    if moment is not None and moment > look.around.now + timedelta(days=days):
        yield Found("future-date", (key,), f"{look.profile.field(key).label} lies ahead: {value}")


def dates_in_names(look: Look) -> Iterator[Found]:
    """An article's own date that is another one than its file's name has."""
    name = re.split(r"[/\\]", look.doc.source)[-1]
    named, key = date_in_name(name), look.key("date")
    value = look.doc.get((key,)) if key else None
    moment = parse_date(value) if isinstance(value, str) else None
    if named is None or moment is None:
        return
    if _days_between(moment, named) > look.rules["date-name"].number("days"):
        yield Found(
            "date-name",
            (key,),
            f"{look.profile.field(key).label} is {str(value)[:10]}, the file's name has {named:%Y-%m-%d}",
        )


def _days_between(moment: datetime, named: datetime) -> int:
    """Whole days between them, by the calendar of the zone that the date is written in."""
    return abs((moment.date() - named.date()).days)
