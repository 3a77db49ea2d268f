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


def date_in_name(name: str) -> datetime | None:
    """The date that starts a file's name, as Jekyll has it: `2022-03-24-title.md`."""
    match = _NAME.match(name)
    return parse_date(match[1]) if match else None
