"""Numbers counted in a real index, for queries, for a few articles, and for any key of any kind of site."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.content import Status
from curator.library import Library
from curator.library.rules.number_fields import NumberField, number_fields
from curator.library.rules.spread import Spread
from curator.library.rules.threshold import Keyless, Threshold
from tests.library.conftest import Open, Write, article


def news(place: int, yaml: str) -> dict[str, str | bytes]:
    return {f"_news/a{place}.md": article(f"title: A{place}\n{yaml}")}


@pytest.fixture
def library(write: Write, open_library: Open) -> Library:
    lines = [
        "quality: 80\nheat: 5\npublished: true\nweight: 3",
        "quality: 80\nheat: -1\npublished: false\nweight: 2.5",
        "quality: 20\npublished: true\nweight: 10",
        "quality: 70\nweight: heavy",
        "quality: high\npublished: false\nweight: [4]",
        "published: true\nweight: 1.0e+300",
        "quality: 69.5\npublished: maybe",
    ]
    for place, yaml in enumerate(lines):
        write(news(place, yaml))
    write(
        {
            "_news/broken.md": '---\ntitle: "x\n---\n',
            "_learning/b.md": article("quality: 70\npublished: false"),
        }
    )
    return open_library()


def paths(library: Library, spread: Spread, rule: Threshold, *signs: bool) -> list[str]:
    changing = spread.changing(rule, signs=signs or (True, False))
    return [row.path for row in library.view_of(changing.ids).rows(0, len(changing))]


def field(library: Library, key: str) -> NumberField:
    return next(one for one in library.number_fields() if one.key == key)


def test_quality_is_counted_by_status_and_what_has_none_is_named(library: Library) -> None:
    spread = library.spread(field(library, "quality"))
    assert list(spread.values) == [20, 69.5, 70, 80]
    assert (spread.total, spread.numbered, spread.broken) == (9, 6, 1)
    assert spread.without == {Status.PUBLISHED: 1, Status.DRAFT: 1, Status.ABSENT: 0}
    assert not spread.is_whole()
    counts = spread.counts(Threshold(70))
    assert (counts.publish, counts.unpublish, counts.keyless, counts.follows) == (2, 1, 2, 1)
    assert paths(library, spread, Threshold(70)) == ["_news/a1.md", "_learning/b.md", "_news/a2.md"]
    assert paths(library, spread, Threshold(70, Keyless.SET), False) == ["_news/a6.md", "_news/a2.md"]


@pytest.mark.parametrize(
    ("query", "values"),
    [("in:_news", [20, 69.5, 70, 80]), ("in:_learning", [70]), ("published:true", [20, 80]), ("nothing", [])],
)
def test_only_the_view_is_counted(library: Library, query: str, values: list[float]) -> None:
    assert list(library.spread(field(library, "quality"), query).values) == values


def test_only_the_chosen_articles_are_counted(library: Library) -> None:
    ids = library.view("quality:80", "path").ids
    spread = library.spread(field(library, "heat"), "", ids)
    assert (list(spread.values), spread.total) == ([-1, 5], 2)


def test_any_number_that_articles_have_can_be_counted(library: Library) -> None:
    assert [one.key for one in library.number_fields()] == ["quality", "heat", "weight"]
    weight = field(library, "weight")
    assert weight == NumberField("weight", "Weight")
    spread = library.spread(weight)
    assert list(spread.values) == [2.5, 3, 10]
    assert (spread.numbered, sum(spread.without.values())) == (3, 5)


def test_a_band_can_be_searched_for(library: Library) -> None:
    weight = field(library, "weight").within(2, 3) or "-"
    quality = field(library, "quality").within(69.5, None) or "-"
    assert (weight, quality) == ("weight:2..3", "quality:69.5..")
    assert library.count(weight or "") == 2
    assert library.count(quality or "") == 5
    assert NumberField("odd key", "Odd key").within(0, 1) is None
    assert NumberField("month", "Month").within(0, 1) is None
    assert NumberField("n", "N").within(-0.0000001, 1e15) == "n:-0.0000001..1000000000000000"


def test_the_profile_says_which_numbers_there_are(library: Library) -> None:
    profile = library.profile
    assert [one.role for one in number_fields(profile, ())] == ["quality", "heat"]
    assert [one.key for one in number_fields(profile, {"members", "heat", "zeta"})] == [
        "heat",
        "members",
        "zeta",
    ]
    (heat, *_others) = number_fields(profile, {"heat"})
    assert (heat.low, heat.high) == (-1, 250)


def test_a_key_may_have_any_name(write: Write, open_library: Open) -> None:
    odd = "o'd\"d; -- k%"
    write({"_news/a.md": article('title: A\n"o\'d\\"d; -- k%": 7\npublished: false')})
    library = open_library()
    found = next(one for one in library.number_fields() if one.key == odd)
    assert list(library.spread(found).values) == [7]
    assert found.within(0, 1) is None


def test_where_a_site_says_draft_the_status_is_the_other_way_round(
    root: Path, write: Write, open_library: Open
) -> None:
    (root / ".curator.yaml").write_text("profile: hugo\n")
    write(
        {
            "content/a.md": article("title: A\nweight: 5\ndraft: true"),
            "content/b.md": article("title: B\nweight: 1\ndraft: false"),
            "content/c.md": article("title: C\nweight: 9"),
        }
    )
    library = open_library()
    (weight,) = library.number_fields()
    spread = library.spread(weight)
    counts = spread.counts(Threshold(5))
    assert (counts.publish, counts.unpublish, counts.keyless) == (1, 1, 1)
    assert paths(library, spread, Threshold(5, Keyless.AS_DRAFT)) == [
        "content/c.md",
        "content/a.md",
        "content/b.md",
    ]
