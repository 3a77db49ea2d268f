"""YAML and ISO 8601 dates as points in time; the text as written is kept by whoever holds it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

# https://yaml.org/type/timestamp.html, with the zone also as +0100 (Jekyll writes that)
_DATE = re.compile(
    r"(\d{4})-(\d\d?)-(\d\d?)"
    r"(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d)(?::(\d\d)(?:\.(\d+))?)?"
    r"[ \t]*(?:([Zz]|UTC)|([+-])(\d\d?)(?::?(\d\d))?)?)?",
    re.ASCII,
)
_NAME = re.compile(r"(\d{4}-\d\d?-\d\d?)-", re.ASCII)


def parse_date(text: str) -> datetime | None:
    """The point in time that `text` names, always with a zone (UTC when it names none).

    None when it is no date, or one that no calendar has.
    """
    match = _DATE.fullmatch(text.strip()) if len(text) <= 64 else None
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, _, sign, zone_hours, zone_minutes = match.groups()
    offset = timedelta(hours=int(zone_hours or 0), minutes=int(zone_minutes or 0))
    micro = int((fraction or "")[:6].ljust(6, "0"))
    try:
        zone = timezone(-offset if sign == "-" else offset) if sign else UTC
        moment = datetime(
            int(year),
            int(month),
            int(day),
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            micro,
            tzinfo=zone,
        )
        moment.astimezone(UTC)  # the first and last days of the calendar have no UTC equivalent
    except (ValueError, OverflowError):
        return None
    return moment


def shifted_date(text: str, by: timedelta) -> str:
    """`text` with its date and time moved by `by`; its zone, digits and signs stay as they are written.

    Raises ValueError, with a sentence for the editor, when it is no date, when a date without a time is
    moved by a part of a day, and when the calendar ends.
    """
    at = len(text) - len(text.lstrip())
    match = _DATE.fullmatch(text.strip())
    if match is None or parse_date(text) is None:
        raise ValueError(f"{text[:40]!r} is not a date")
    if match[4] is None and by % timedelta(days=1):
        raise ValueError(f"{text.strip()} has no time, so it can only be moved by whole days")
    digits = [int(match[group] or 0) for group in range(1, 7)]
    try:
        moved = datetime(*digits) + by  # type: ignore[arg-type]  # six of them
    except OverflowError as error:
        raise ValueError(f"{text.strip()} would leave the calendar") from error
    if by % timedelta(minutes=1) and match[6] is None:
        raise ValueError(f"{text.strip()} has no seconds to move")
    parts = (moved.year, moved.month, moved.day, moved.hour, moved.minute, moved.second)
    for group in range(6, 0, -1):
        start, end = match.span(group)
        if start >= 0:
            written = f"{parts[group - 1]:0{end - start}d}"
            text = text[: at + start] + written + text[at + end :]
    if parse_date(text) is None:
        raise ValueError("the date would leave the calendar")
    return text


def date_in_name(name: str) -> datetime | None:
    """The date that starts a file's name, as Jekyll has it: `2022-03-24-title.md`."""
    match = _NAME.match(name)
    return parse_date(match[1]) if match else None
