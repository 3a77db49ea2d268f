"""Dates as YAML, Jekyll and file names write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from curator.content import date_in_name, parse_date


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-03-24T20:25:00Z", datetime(2022, 3, 24, 20, 25, tzinfo=UTC)),
        ("2022-03-24t20:25:00z", datetime(2022, 3, 24, 20, 25, tzinfo=UTC)),
        ("2022-03-24", datetime(2022, 3, 24, tzinfo=UTC)),
        ("2022-3-4", datetime(2022, 3, 4, tzinfo=UTC)),
        ("2022-03-24 20:25", datetime(2022, 3, 24, 20, 25, tzinfo=UTC)),
        ("2022-03-24 20:25:01.5", datetime(2022, 3, 24, 20, 25, 1, 500_000, tzinfo=UTC)),
        ("2022-03-24 20:25:01.123456789 Z", datetime(2022, 3, 24, 20, 25, 1, 123_456, tzinfo=UTC)),
        ("2022-03-24 20:25:00 +0100", datetime(2022, 3, 24, 20, 25, tzinfo=timezone(timedelta(hours=1)))),
        ("2022-03-24 20:25:00 -5", datetime(2022, 3, 24, 20, 25, tzinfo=timezone(timedelta(hours=-5)))),
        (
            "2022-03-24T20:25:00-03:30",
            datetime(2022, 3, 24, 20, 25, tzinfo=timezone(-timedelta(hours=3, minutes=30))),
        ),
        ("2022-03-24 20:25:00 UTC", datetime(2022, 3, 24, 20, 25, tzinfo=UTC)),
    ],
)
def test_a_date_is_a_point_in_time(text: str, moment: datetime) -> None:
    found = parse_date(text)

    assert found == moment
    assert found is not None
    assert found.tzinfo is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tomorrow",
        "2022",
        "2022-13-01",
        "2022-02-30",
        "0000-01-01",
        "2022-03-24T25:00:00Z",
        "2022-03-24T20:25:00+99",
        "0001-01-01T00:00:00+05:00",
        "9999-12-31T23:59:59-05:00",
        "2022-03-24T",
        "٢٠٢٢-03-24",
        "2022-03-24" + " " * 100,
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert parse_date(text) is None


def test_the_date_in_a_files_name() -> None:
    assert date_in_name("2022-03-24-on-air.md") == datetime(2022, 3, 24, tzinfo=UTC)
    assert date_in_name("on-air-2022-03-24.md") is None
    assert date_in_name("2022-13-24-on-air.md") is None
