"""Dates as people type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.content import on_day, parse_date, typed_date

TODAY = date(2026, 3, 24)


@pytest.mark.parametrize(
    ("text", "current", "after"),
    [
        ("2026-04-01", "2026-03-24T20:25:00Z", "2026-04-01"),
        (" 2026-04-01 10:00 +2 ", "", "2026-04-01 10:00 +2"),
        ("today", "2025-01-01T20:25:00+01:00", "2026-03-24T20:25:00+01:00"),
        ("Tomorrow", "2025-01-01", "2026-03-25"),
        ("yesterday", "", "2026-03-23"),
        ("1.4.2026", "2026-3-24 20:25", "2026-4-01 20:25"),
        ("1 April 2026", "never", "2026-04-01"),
        ("Apr 1st, 2026", "2026-03-24T20:25:00.500Z", "2026-04-01T20:25:00.500Z"),
        ("+3d", "2026-03-30T20:25:00Z", "2026-04-02T20:25:00Z"),
        ("- 1w", "2026-03-30", "2026-03-23"),
        ("+30m", "2026-03-24T23:45:00-05:00", "2026-03-25T00:15:00-05:00"),
    ],
)
def test_what_is_typed(text: str, current: str, after: str) -> None:
    assert typed_date(text, current, TODAY) == after


@pytest.mark.parametrize(
    ("text", "current"),
    [
        ("", ""),
        ("soon", "2026-03-24"),
        ("31.2.2026", ""),
        ("1 Foo 2026", ""),
        ("+1d", "never"),
        ("+1h", "2026-03-24"),
    ],
)
def test_what_is_no_date(text: str, current: str) -> None:
    with pytest.raises(ValueError, match=r"date|time"):
        typed_date(text, current, TODAY)


@given(
    st.datetimes(),
    st.dates(),
    st.sampled_from(("%Y-%m-%d", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%d %H:%M:%S +0530", "%Y-%m-%dT%H:%M-08:00")),
)
def test_another_day_keeps_all_that_is_not_the_day(moment: object, day: date, form: str) -> None:
    written = f"{moment:{form}}"
    if parse_date(written) is None or not date(2, 1, 1) < day < date(9998, 1, 1):
        return
    after = on_day(written, day)
    assert parse_date(after) is not None
    assert after[:10] == day.isoformat()
    assert after[10:] == written[10:]
    assert on_day(after, day) == after
    assert on_day(after, day + timedelta(days=1)) != after
