"""What is offered while a search is typed: qualifiers, values with counts, at the right place."""

from __future__ import annotations

import pytest

from curator.content import Status
from curator.library import Facets
from curator.library.completion import complete
from curator.library.months import months_named, with_month, with_month_not, without_month, without_months
from curator.library.query import parse_query

FACETS = Facets(
    total=9,
    status={Status.PUBLISHED: 5, Status.DRAFT: 3, Status.ABSENT: 1},
    topics={"AI": 5, "AI Ethics": 4, "Robotics": 3, "Ethics": 2},
    providers={"Aisle": 2, "The Ledger": 1},
    collections={"_learning/videos": 3, "_learning/courses": 1, "_news": 5},
    problems=1,
)


def offered(query: str) -> list[tuple[str, int | None]]:
    """What is offered at the `|` of the query."""
    cursor = query.index("|")
    return [(one.text, one.count) for one in complete(query.replace("|", ""), cursor, FACETS, ("stars",))]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("pub|", [("published:", None)]),
        ("PRO|", [("provider:", None), ("problem:", None)]),
        ("st|", [("stars:", None)]),
        ("published:|", [("published:true", 5), ("published:false", 3), ("published:absent", 1)]),
        ("x published:f|", [("published:false", 3)]),
        ("-published:t|", [("published:true", 5)]),
        ("topic:eth|", [("topic:Ethics", 2), ('topic:"AI Ethics"', 4)]),
        ('topic:"AI E|', [('topic:"AI Ethics"', 4)]),
        ("topic:Robotics|", []),
        ("topic:robo|tics", [("topic:Robotics", 3)]),
        ("in:_l|", [("in:_learning", 4), ("in:_learning/videos", 3), ("in:_learning/courses", 1)]),
        ("provider:led|", [('provider:"The Ledger"', 1)]),
        ("has:prob|", [("has:problem", 1)]),
        ("heat:>|", [("heat:>=50", None)]),
        ("rob|", [("topic:Robotics", 3)]),
        ("ai|", [("topic:AI", 5), ('topic:"AI Ethics"', 4), ("provider:Aisle", 2)]),
        ("nothing|", []),
        ("nosuch:x|", []),
    ],
)
def test_what_is_offered(query: str, expected: list[tuple[str, int | None]]) -> None:
    assert offered(query) == expected


def test_between_words_every_qualifier_is_offered() -> None:
    assert [text for text, _count in offered("a | b")][:3] == ["published:", "quality:", "heat:"]


@pytest.mark.parametrize(
    ("query", "text", "result"),
    [
        ("x pub| y", "published:", "x published: y"),
        ("-topic:ro|", "topic:Robotics", "-topic:Robotics"),
        ("(to|)", "topic:", "(topic:)"),
        ("to|pic:AI", "topic:", "topic:AI"),
        ('x topic:"AI E|', 'topic:"AI Ethics"', 'x topic:"AI Ethics"'),
    ],
)
def test_it_takes_the_place_of_what_was_typed(query: str, text: str, result: str) -> None:
    cursor, plain = query.index("|"), query.replace("|", "")
    one = next(one for one in complete(plain, cursor, FACETS) if one.text == text)
    assert plain[: one.start] + one.text + plain[one.end :] == result


@pytest.mark.parametrize(
    ("query", "months"),
    [
        ("after:2026-03-01 before:2026-04-01", {"2026-03": True}),
        ("before:2027-01-01 x after:2026-11-01", {"2026-11": True, "2026-12": True}),
        ("-(after:2026-03-01 before:2026-04-01)", {"2026-03": False}),
        ("after:2026-03-01", {}),
        ("after:2026-03-02 before:2026-04-01", {}),
        ("after:2026-03-01 before:2026-04-01 before:2027-01-01", {}),
        ("x OR after:2026-03-01 before:2026-04-01", {}),
    ],
)
def test_months_in_a_search(query: str, months: dict[str, bool]) -> None:
    assert months_named(query) == months


MARCH = "after:2026-03-01 before:2026-04-01"


@pytest.mark.parametrize(
    ("made", "result"),
    [
        (with_month("x", "2026-03"), f"x {MARCH}"),
        (with_month(f"{MARCH} x", "2025-12"), "x after:2025-12-01 before:2026-01-01"),
        (with_month(MARCH, "2026-05", also=True), "after:2026-03-01 before:2026-06-01"),
        (with_month("after:2020-01-01 x", "2026-03"), f"x {MARCH}"),
        (with_month(f"-({MARCH}) x", "2026-03"), f"x {MARCH}"),
        (with_month_not("x", "2026-03"), f"x -({MARCH})"),
        (with_month_not(f"{MARCH} x", "2026-03"), f"x -({MARCH})"),
        (without_month(f"a -({MARCH}) b", "2026-03"), "a b"),
        (without_month(f"a {MARCH} b", "2026-03"), "a b"),
        (without_month(f"a {MARCH} b", "2026-04"), f"a {MARCH} b"),
        (without_months(f"a {MARCH} -(b c)"), "a -(b c)"),
    ],
)
def test_months_come_and_go(made: str, result: str) -> None:
    assert made == result
    parse_query(made)
