"""Views and facets: held against `select`, which asks in another way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import product
from pathlib import Path
from random import Random

import pytest

from curator.frontmatter import Set
from curator.library import SORT_KEYS, Cancelled, Gesture, Library, QueryError, lookups, selection
from tests.library.conftest import Open, Write, article

QUERIES = (
    *(
        "",
        "robot",
        '"robot talk"',
        "robot ship",
        "-robot",
        "robot OR ship",
        "(robot OR ship) -talk",
        "title:robot",
    ),
    *(
        "published:true",
        "-published:true",
        "published:absent robot",
        "quality:>=2",
        "quality:1..3 heat:absent",
    ),
    *(
        'topic:"AI Ethics"',
        "-topic:AI",
        "provider:p1",
        "domain:example",
        "in:_news",
        "in:_learning/videos",
        "month:2022-03",
    ),
    *(
        "month:absent",
        "is:duplicate",
        "is:edited",
        "-is:edited",
        "has:problem",
        "has:image",
        "price:free",
        "price:*",
        "price:absent",
        "a*",
        "zzz",
    ),
    *("category:news type:article", "after:2022-02-01 before:2022-04-01", "published:true OR quality:2"),
)


@pytest.fixture
def library(write: Write, open_library: Open, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(lookups, "_DENSE", 3)  # some values are had by many articles here, some by few
    files: dict[str, str | bytes] = {}
    for number in range(60):
        lines = [
            f"title: {('Robot talk', 'A ship', 'robots ship a talk', 'Étude')[number % 4]} {number % 7}",
            f"excerpt: {'robot talk about ships' if number % 5 else 'none'}",
            f"category: {'news' if number % 2 else 'people'}",
        ]
        lines += [f"published: {'true' if number % 2 else 'false'}"] if number % 3 else []
        lines += [f"quality: {number % 4}"] if number % 5 else []
        lines += [f"heat: {number - 3}", "type: article"] if number % 7 else []
        lines += [f"publishedDateTime: 2022-0{number % 6 + 1}-05T10:00:00Z"] if number % 9 else []
        lines += [f"provider:\n  name: P{number % 3}\n  domain: p{number % 3}.example"] if number % 4 else []
        lines += ["topics: [AI, ai ethics]" if number % 2 else "topics: [AI Ethics]"] if number % 6 else []
        lines += [f"originalUrl: https://a.example/{number // 2}"] if number % 8 == 0 else []
        lines += ["images: [{url: a.png}]", "price: free"] if number % 10 == 0 else []
        folder = ("_news", "_news/2022", "_learning/videos", "_learning/courses")[number % 4]
        files[f"{folder}/{number:02}.md"] = article("\n".join(lines))
    files["_news/broken.md"] = "no front matter"
    write(files)
    opened = open_library()
    opened.apply(Gesture.same("Edit", ["_news/00.md", "_news/04.md"], [Set(("price",), "free")]))
    return opened


@pytest.mark.parametrize("query", QUERIES)
def test_a_view_is_what_is_selected(library: Library, query: str) -> None:
    for key, falling in product(SORT_KEYS, ("", "-")):
        rows = library.select(query, falling + key)
        view = library.view(query, falling + key)
        assert view.rows(0, len(view)) == rows
        assert len(view) == len(rows)
    assert [view.position(row.path) for row in rows] == list(range(len(rows)))
    assert view.paths([(0, len(view))]) == [row.path for row in rows]


@pytest.mark.parametrize("query", QUERIES)
def test_facets_count_what_is_selected(library: Library, query: str) -> None:
    rows = library.select(query)
    facets = library.facets(query)

    def counted(values: list[str]) -> dict[str, int]:
        return dict(sorted(Counter(values).items(), key=lambda pair: (-pair[1], pair[0])))

    assert facets.total == len(rows) == library.count(query)
    assert facets.status == Counter(row.status for row in rows)
    assert list(facets.collections.items()) == list(counted([row.collection for row in rows]).items())
    assert list(facets.providers.items()) == list(
        counted([row.provider for row in rows if row.provider]).items()
    )
    assert facets.categories == counted([row.category for row in rows if row.category])
    assert facets.types == counted([row.type for row in rows if row.type])
    assert facets.months == counted([row.date[:7] for row in rows if row.date])
    assert {name.casefold(): number for name, number in facets.topics.items()} == counted(
        [topic.casefold() for row in rows for topic in row.topics]
    )
    assert facets.problems == sum(bool(row.problem) for row in rows)
    assert facets.edited_today == sum(row.edited for row in rows)
    for numbers, histogram in (
        ([row.quality for row in rows], facets.quality),
        ([row.heat for row in rows], facets.heat),
    ):
        assert len(histogram.edges) == len(histogram.counts) + 1 == 41
        assert sum(histogram.counts) == sum(number is not None for number in numbers)


def test_a_histogram_puts_each_number_into_its_bar(write: Write, open_library: Open) -> None:
    numbers = [-5, 0, 3, 3.75, 75, 149, 150, 900]
    write({f"_news/{at}.md": article(f"quality: {number}") for at, number in enumerate(numbers)})
    histogram = open_library().facets().quality
    assert (histogram.edges[0], histogram.edges[1], histogram.edges[-1]) == (0, 3.75, 150)
    assert {at: count for at, count in enumerate(histogram.counts) if count} == {0: 3, 1: 1, 20: 1, 39: 3}


def test_a_view_stays_as_it_was_and_says_what_is_gone(library: Library, root: Path) -> None:
    view = library.view("", "path")
    paths = view.paths([(0, len(view))])
    (root / paths[3]).unlink()
    library.apply(Gesture.same("Title", [paths[5]], [Set(("title",), "New")]))
    library.refresh()
    assert len(view) == 61
    assert view.rows(3, 4)[0].problem == "the file is not there any more"
    assert view.rows(5, 6)[0].title == "New"
    assert view.paths([(2, 5)]) == [paths[2], paths[4]]
    assert view.position(paths[3]) is None
    after = library.view("", "path")
    assert after.paths([(0, len(after))]) == [*paths[:3], *paths[4:]]
    assert after.state != view.state
    assert after.ids[3] == view.ids[4]


def test_ranges_and_places_out_of_bounds(library: Library) -> None:
    view = library.view("", "path")
    paths = view.paths([(0, 61)])
    assert view.paths([(5, 7), (0, 2), (60, 90), (9, 9)]) == [*paths[5:7], *paths[0:2], paths[60]]
    assert view.rows(60, 100) == view.rows(60, 61)
    assert view.rows(70, 80) == []
    assert view.position("_news/no.md") is None


def test_what_others_write_is_in_the_next_view(library: Library, open_library: Open) -> None:
    other = open_library()
    assert len(library.view("heat:777")) == 0
    other.apply(Gesture.same("Heat", ["_news/04.md"], [Set(("heat",), 777)]))
    assert library.view("heat:777").paths([(0, 9)]) == ["_news/04.md"]
    assert library.facets("heat:777").total == 1


@pytest.mark.parametrize("seed", range(6))
def test_what_is_remembered_follows_every_change(library: Library, root: Path, seed: int) -> None:
    """After each of many changes views and facets are what a library says that remembers nothing."""
    chance = Random(seed)
    number = 100
    for _ in range(25):
        paths = [row.path for row in library.select("-has:problem")]
        some = chance.sample(paths, chance.choice((1, 1, 2, 45)))
        match chance.randrange(6):
            case 0:
                library.apply(Gesture.same("Publish", some, [Set(("published",), chance.random() < 0.5)]))
            case 1:
                library.apply(Gesture.same("Quality", some, [Set(("quality",), chance.randrange(5))]))
            case 2:
                edits = [Set(("title",), f"Zebra {chance.random()}"), Set(("topics",), ["New", "ai"])]
                library.apply(Gesture.same("Title", some, edits))
            case 3:
                for path in some[:3]:
                    (root / path).unlink()
                library.refresh()
            case 4:
                number += 1
                (root / f"_news/{number}.md").write_text(article(f"title: Robot {number}\ntopics: [aI, Zoo]"))
                library.refresh()
            case _:
                library.undo() if library.past.to_undo() else None
        for query, sort in product(("", "robot", "published:true -robot"), ("-date", "title", "-quality")):
            rows = library.select(query, sort)
            view = library.view(query, sort)
            assert view.paths([(0, len(view))]) == [row.path for row in rows]
            facets = library.facets(query)
            assert facets.total == len(rows)
            assert facets.status == Counter(row.status for row in rows)
            assert facets.collections == Counter(row.collection for row in rows)
            topics = Counter(topic for row in rows for topic in {name.casefold() for name in row.topics})
            assert {name.casefold(): count for name, count in facets.topics.items()} == topics
            assert sum(facets.quality.counts) == sum(row.quality is not None for row in rows)


def test_an_index_built_anew_is_not_taken_for_the_old_one(library: Library, root: Path) -> None:
    before = library.view("", "path")
    (root / "_news/00.md").unlink()
    library.rebuild()
    after = library.view("", "path")
    assert (len(before), len(after), library.facets().total) == (61, 60, 60)
    assert after.paths([(0, 60)]) == [row.path for row in library.select("", "path")]


def test_an_id_is_never_given_again(library: Library, root: Path) -> None:
    view = library.view("", "path")
    last = max(view.ids)
    path = view.paths([(list(view.ids).index(last), list(view.ids).index(last) + 1)])[0]
    (root / path).unlink()
    library.refresh()
    (root / "_news/zz.md").write_text(article("title: Z"))
    library.refresh()
    now = library.view("title:z", "path")
    assert now.ids[0] > last


@pytest.mark.parametrize("query", ["price:", "nokey:x", "(", "month:2022-13", "month:x"])
def test_a_bad_query_is_an_error(library: Library, query: str) -> None:
    for ask in (library.view, library.facets, library.select):
        with pytest.raises(QueryError):
            ask(query)


@pytest.mark.parametrize(
    "ask",
    [
        *(lambda library, key=key: library.view("", key) for key in sorted({*SORT_KEYS} - {"topics"})),
        *(lambda library, key=key: library.view("", f"-{key}") for key in sorted({*SORT_KEYS} - {"topics"})),
        *(lambda library, query=query: library.view(query) for query in QUERIES if "price" not in query),
        lambda library: library.facets(),
        lambda library: library.facets("robot quality:>=2"),
        lambda library: library.view("-has:related type:article has:problem problem:unreadable"),
    ],
)
def test_no_question_goes_through_the_rows_of_all_articles(
    library: Library, ask: Callable[[Library], object]
) -> None:
    """What a window asks for is in an index, or in the order of one: a row is long."""
    asked: list[str] = []
    with library.index.reading() as connection:
        connection.set_trace_callback(asked.append)
    ask(library)
    with library.index.reading() as connection:
        connection.set_trace_callback(None)
        questions = [one for one in asked if one.lstrip().startswith(("SELECT", "WITH"))]
        assert questions
        for question in questions:
            plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}")]
            assert "SCAN article" not in plan, question


def test_it_can_be_stopped(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selection, "_STEPS", 1)
    with pytest.raises(Cancelled):
        library.view("robot -price:free", cancelled=lambda: True)
    with pytest.raises(Cancelled):
        library.facets("price:free", cancelled=lambda: True)
    assert len(library.view("robot", cancelled=lambda: False)) == library.count("robot")
