"""A key that the date stands under is found by the column of the date: the same articles as without it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.content import parse_date
from curator.frontmatter import Set
from curator.library import Gesture, Library
from curator.library.brief import UNSURE, telling, with_date_keys
from curator.library.kept_fields import field_of, is_date_of
from tests.library.conftest import Open, Write, article

LONG = "x" * 300
SPELLED = (
    *("2026-03-01T04:20:11Z", "2026-03-01t04:20:11z", "2026-03-01", "2026-03-01T04:20:11+01:00", "2026-3-1"),
    *(
        "2026-03-01 04:20:11 +0100",
        "2026-03-01 04:20",
        "2026-03-31T23:30:00-05:00",
        "2026-04-01T00:30:00+02:00",
    ),
    *('"2026-03-01T04:20:11Z"', "'2026-03-01'", '"2026-03-01 "', '"2026\\u002d03-01"', "!!str 2026-03-01"),
    *("2026-03-01T04:20:11Z # early", f"2026-03-01 # {LONG}", "2026-13-45", "2026-03-01T99:00:00Z", "1234"),
    *(
        "2026",
        "2_026",
        "2026.0",
        "0x7EA",
        "0o7",
        "1:30",
        "true",
        "yes",
        "null",
        "~",
        "",
        "[2026-03-01, 2026]",
    ),
    *("{a: 2026-03-01}", "soon", "Straße", "ſoon", f'"{LONG}"', f"2026-03-01{LONG}", ">-\n  2026-03-01"),
    *(
        "\n  2026-03-01",
        "\n  - 2026-03-01T04:20:11Z\n  - soon",
        "&a 2026-03-01",
        "*b",
        "2026-03-01T04:20:11.5Z",
    ),
    *("  2026-03-01T04:20:11Z  ", "2026-03-01T04:20:11Z\n", "0001-01-01T00:00:00+10:00", "2026-03-01 Z"),
)
VALUES = (
    *("2026-03", "2026-03*", "2026-03-01", "2026*", "2026", ">=2000", "..2026", '"2026"', '"2026-03*"', "*"),
    *(
        "2026-03-01T04:20:11Z",
        "2026-03-01t04:20:11z",
        "2026-03-01T*",
        "2026-03-01t0*",
        "absent",
        "true",
        "false",
    ),
    *(
        "soon",
        "S*",
        "strasse",
        "STRASSE",
        "ſ*",
        "1:30",
        "7ea*",
        '"*"',
        '"absent"',
        '"true"',
        "2026-04-01T00:30*",
    ),
    *(
        "2026-03-01\\ *",
        '"2026-03-01 04:20"',
        '"2026-03-01 "',
        "~*",
        "x*",
        "0x7ea",
        "2026-03-01t04:20:11+01:00",
    ),
)
KEYS = ("date", "publishDate", "pubDate")
"""As the settings below prefer them."""

SETTINGS = f"profile: everyday\nroles:\n  date: [{', '.join(KEYS)}]\n"


def files() -> dict[str, str]:
    """Each spelling under each key alone, and two or three keys in one article, in either order."""
    end = f"end: {LONG}"
    found = {}
    for number, spelling in enumerate(SPELLED):
        other = SPELLED[(7 * number + 3) % len(SPELLED)]
        before = "x: &b 2026-03-01\n" if "*b" in (spelling, other) else ""
        for key in KEYS:
            found[f"_news/{number}-{key}.md"] = article(f"{before}title: a\n{key}: {spelling}\n{end}")
            found[f"_news/{number}-{key}-short.md"] = article(f"{before}{key}: {spelling}")
        for one, two in (KEYS[:2], KEYS[1::-1], KEYS[1:], KEYS[::2]):
            text = f"{before}{one}: {spelling}\n{two}: {other}\n{end}"
            found[f"_news/{number}-{one}-{two}.md"] = article(text)
        found[f"_news/2026-03-01-{number}.md"] = article(f"{before}{KEYS[2]} : {spelling}\n{end}")
        found[f"_news/{number}-quoted.md"] = article(f'{before}"date": {spelling}\n{end}')
        found[f"_news/{number}-windows.md"] = article(f"date: {spelling}\n{end}").replace("\n", "\r\n")
    found["_news/2026-03-02-named.md"] = article(f"title: a\n{end}")
    found["_news/flow.md"] = article("{date: 2026-03-01, title: a}")
    found["_news/inside.md"] = article(f'title: "a\ndate: 2026-03-01"\npubDate: 2026-03-01\n{end}')
    found["_news/whole.md"] = article(f'date: 2026-03-01\n"long": {LONG}')
    found["_news/large.md"] = article(f'date: 2026-03-01\n"long": {100 * LONG}')
    found["_news/odd.md"] = article(f'"a\\x1f": 1\ndate: 2026-03-01\n{end}')
    found["_news/broken.md"] = "---\ndate: [2026\n---\n"
    found["_news/none.md"] = "no front matter"
    return found


@pytest.fixture
def library(root: Path, write: Write, open_library: Open) -> Library:
    write(files())
    (root / ".curator.yaml").write_text(SETTINGS)
    return open_library()


def queries() -> Iterator[str]:
    for key in KEYS:
        yield from (f"{key}:{value}" for value in VALUES)
        yield f"-{key}:2026*"
    yield "date:2026* OR pubDate:2026*"


def compare(library: Library) -> None:
    for query in queries():
        view = library.view(query, "path")
        shown = {row.path for row in view.rows(0, len(view))}
        assert shown == {row.path for row in library.select(query)}, query


def test_a_search_finds_the_same_as_in_the_fields(library: Library) -> None:
    assert library.profile.roles["date"] == KEYS
    compare(library)


def test_after_edits_too(library: Library) -> None:
    compare(library)  # so that something is remembered
    paths = [f"_news/{number}-{key}.md" for number in (0, 5) for key in KEYS]
    library.apply(Gesture.same("Date", paths, [Set(("date",), "2026-03-07")]))
    compare(library)
    library.apply(Gesture.same("Date", paths[1:2], [Set(("pubDate",), "2026-03-08")]))
    compare(library)
    library.undo()
    library.undo()
    compare(library)


def test_most_are_told_by_the_column(library: Library) -> None:
    """Else there would be nothing to compare."""
    connection = sqlite3.connect(library._catalogue.index.file)
    for key in KEYS:
        (number,) = connection.execute(
            "SELECT count(*) FROM known JOIN article ON id = article "
            f"WHERE date_text <> '' AND coalesce({telling(key, KEYS).elsewhere}, 0) = 0"
        ).fetchone()
        assert number >= 20, key
    connection.close()


@given(
    st.from_regex(r"[0-9]{4}-[0-9]{1,2}-[0-9]{2}[T ]?[0-9: .+Z-]{0,20}", fullmatch=True),
    st.sampled_from("\"' "),
)
def test_what_is_seen_at_a_glance_is_what_is_kept(date: str, quote: str) -> None:
    for fields in (
        f"a: 1\x1edate: {quote}{date}{quote}\x1e",
        f"date: {quote}{date}{quote}\nb: 1",
        f"date: {date}",
    ):
        if is_date_of(fields, "date", date):
            assert field_of(fields, "date") == f'["{date}"]'


@pytest.mark.parametrize("date", ["2026-03-01", "2026-03-01T04:20:11Z", "2026-03-01 04:20:11.5 +0100"])
def test_dates_as_most_are_written_are_seen(date: str) -> None:
    assert parse_date(date) is not None
    assert is_date_of(f"a: 1\x1edate: {date}\n\x1eb: 1", "date", date)
    assert is_date_of(f'date: "{date}"\x1eb: 1', "date", date)
    assert not is_date_of(f"date: {date} # so\x1eb: 1", "date", date)
    assert not is_date_of(f"\x1fdate\x1f0123\x1edate: {date}", "date", date)


def test_a_brief_says_what_the_column_does_not_tell() -> None:
    brief = "\x1eprice\x1f: free\x1e"
    assert with_date_keys(brief, ("date", "price"), KEYS, "date") == brief
    assert with_date_keys("", ("date",), KEYS, "date") == ""
    assert with_date_keys("", ("date",), KEYS, None) == "\x1edate\x1f\x1e"
    assert with_date_keys("", ("pubDate",), KEYS, "pubDate") == "\x1epubDate\x1f\x1f\x1e"
    assert with_date_keys(brief, KEYS, KEYS, "date") == f"\x1epublishDate\x1f\x1epubDate\x1f{brief}"
    assert with_date_keys(UNSURE, ("pubDate",), KEYS, "pubDate") == UNSURE
