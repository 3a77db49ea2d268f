"""The search language over a real index: which articles each query selects."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from curator.frontmatter import Set
from curator.library import Directories, Gesture, Library, QueryError, Row
from tests.library.conftest import Open, Write, article

ARTICLES = {
    "_news/robots.md": article("""
category: news
title: "Harbour robots learn to sort cargo"
excerpt: "Robots &amp; cranes in the café."
publishedDateTime: 2022-03-24T20:25:00Z
originalUrl: "https://gate.example/robots"
type: article
quality: 134
heat: 212
published: true
provider:
  name: Gate Field
  domain: news.gate.example
topics:
  - Robotics
  - AI Ethics
images:
  - url: "https://gate.example/1.jpg"
related:
  - title: "Another one"
"""),
    "_news/cameras.md": article("""
category: news
title: "City pauses camera trial"
excerpt: "An audit found blind spots."
publishedDateTime: 2022-03-01T00:00:00Z
webUrl: "https://gate.example/robots/"
type: video
quality: 70
heat: -1
published: false
provider:
  name: Gate
  domain: gate.example
topics: [AI Ethics]
"""),
    "_learning/videos/lesson.md": article("""
title: "Échange of ideas"
publishedDateTime: 2022-02-28T23:59:59Z
quality: 69.5
price: Free
levels: [Beginner, "Advanced"]
members: 120
removed: true
ratings:
  count: 4
"""),
    "_news/sparse.md": article("title: Sparse\nprice: ''\n"),
    "_news/broken.md": "---\ntitle: [unclosed\n---\n",
    "_news/merge.md": '---\n<<<<<<< ours\ntitle: "A"\n=======\ntitle: "B"\n>>>>>>> theirs\n---\n',
}
ROBOTS, CAMERAS, LESSON, SPARSE, BROKEN, MERGE = ARTICLES


@pytest.fixture
def edited(write: Write, open_library: Open) -> Library:
    """A library of its own, to be edited."""
    write(ARTICLES)
    return open_library()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One library for all questions."""
    base = tmp_path_factory.mktemp("search")
    for name, text in ARTICLES.items():
        file = base / "site" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    opened = Library.open(base / "site", Directories(base / "config", base / "data", base / "cache"))
    yield opened
    opened.close()


def test_everything_is_a_row(library: Library) -> None:
    assert {row.path for row in library.select()} == set(ARTICLES)


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ("robot", {ROBOTS}),
        ("ROB CAR", {ROBOTS}),
        ("robots cameras", set()),
        ("cafe", {ROBOTS}),
        ("echange", {LESSON}),
        ("gate", {ROBOTS, CAMERAS}),
        ("ethics", {ROBOTS, CAMERAS}),
        ('"camera trial"', {CAMERAS}),
        ('"camera tri"', set()),
        ('"trial camera"', set()),
        ("robots & cranes", {ROBOTS}),
        ('"robots & cranes"', {ROBOTS}),
        ("amp", set()),
        ("-robots in:_news", {CAMERAS, SPARSE, BROKEN, MERGE}),
        ("robots OR camera", {ROBOTS, CAMERAS}),
        ("(robots OR camera) quality:>100", {ROBOTS}),
        ("robots OR camera quality:>100", {ROBOTS}),
        ("-(robots OR camera) -has:problem", {LESSON, SPARSE}),
        ("published:true", {ROBOTS}),
        ("published:false", {CAMERAS}),
        ("published:absent", {LESSON, SPARSE}),
        ("PUBLISHED:TRUE", {ROBOTS}),
        ("quality:>=70", {ROBOTS, CAMERAS}),
        ("quality:>70", {ROBOTS}),
        ("quality:70", {CAMERAS}),
        ("quality:=70", {CAMERAS}),
        ("quality:<70", {LESSON}),
        ("quality:<=69.5", {LESSON}),
        ("quality:69..70", {CAMERAS, LESSON}),
        ("quality:..70", {CAMERAS, LESSON}),
        ("quality:70..", {ROBOTS, CAMERAS}),
        ("quality:absent", {SPARSE}),
        ("heat:-1", {CAMERAS}),
        ("heat:-5..0", {CAMERAS}),
        ('topic:"AI Ethics"', {ROBOTS, CAMERAS}),
        ('topic:"ai ethics"', {ROBOTS, CAMERAS}),
        ("topic:AI", set()),
        ("topic:AI*", {ROBOTS, CAMERAS}),
        ("topic:absent", {LESSON, SPARSE}),
        ("provider:gate", {CAMERAS}),
        ('provider:"Gate Field"', {ROBOTS}),
        ("provider:gat*", {ROBOTS, CAMERAS}),
        ("domain:gate.example", {ROBOTS, CAMERAS}),
        ("domain:news.gate.example", {ROBOTS}),
        ("domain:ate.example", set()),
        ("category:news", {ROBOTS, CAMERAS}),
        ("type:video", {CAMERAS}),
        ("type:absent", {LESSON, SPARSE}),
        ("in:_news", {ROBOTS, CAMERAS, SPARSE, BROKEN, MERGE}),
        ("in:_learning", {LESSON}),
        ("in:_learning/videos/", {LESSON}),
        ("in:_new", set()),
        ("after:2022-03-01", {ROBOTS, CAMERAS}),
        ("before:2022-03-01", {LESSON}),
        ("after:2022-03-01 before:2022-03-24", {CAMERAS}),
        ("before:2022-03-25", {ROBOTS, CAMERAS, LESSON}),
        ("has:image", {ROBOTS}),
        ("has:related", {ROBOTS}),
        ("has:problem", {BROKEN, MERGE}),
        ("has:conflict", {MERGE}),
        ("is:duplicate", {ROBOTS, CAMERAS}),
        ("is:edited", set()),
        ("title:sparse", {SPARSE}),
        ("excerpt:blind", {CAMERAS}),
        ("title:blind", set()),
        ("price:free", {LESSON}),
        ("price:fr*", {LESSON}),
        ("price:*", {LESSON, SPARSE}),
        ('price:""', {SPARSE}),
        ("price:absent", {ROBOTS, CAMERAS}),
        ('price:"absent"', set()),
        ("levels:beginner", {LESSON}),
        ("levels:Advanced", {LESSON}),
        ("levels:adv", set()),
        ("members:>100", {LESSON}),
        ("members:100..120", {LESSON}),
        ("members:120", {LESSON}),
        ("removed:true", {LESSON}),
        ("removed:false", set()),
        ("ratings:*", {LESSON}),
        ("AI: robots", {ROBOTS}),
        ("Robots: camera", set()),
        ("Ethics: robots", {ROBOTS}),
        ("–", set(ARTICLES)),
        ("100%", set()),
        ("'; DROP TABLE article; --", set()),
        ('"robots"" OR"', set()),
        ("NEAR(a b)", set()),
        ("ti^tle", set()),
        ("featuredContent:absent", {ROBOTS, CAMERAS, LESSON, SPARSE}),
        ("featuredContent:x", set()),
    ],
)
def test_what_a_query_selects(library: Library, query: str, paths: set[str]) -> None:
    assert {row.path for row in library.select(query)} == paths
    assert library.count(query) == len(paths)
    assert library.facets(query).total == len(paths)


@pytest.mark.parametrize(
    ("query", "position", "part"),
    [
        ("robots colour:red", 7, 'no qualifier "colour"'),
        ("published:maybe", 10, "true, false or absent"),
        ("quality:high", 8, "takes a number"),
        ("quality:", 8, "missing"),
        ("-heat:..", 6, "takes a number"),
        ("after:yesterday", 6, "takes a date"),
        ("before:2022-13-01", 7, "takes a date"),
        ("has:picture", 4, "image, related, problem or conflict"),
        ("is:new", 3, "duplicate, edited or changed"),
        ("robots title:", 13, "missing"),
    ],
)
def test_a_bad_query_is_an_error_that_names_the_place(
    library: Library, query: str, position: int, part: str
) -> None:
    for ask in (library.select, library.count, library.facets):
        with pytest.raises(QueryError, match=part) as caught:
            ask(query)
        assert caught.value.position == position


@pytest.mark.parametrize(
    ("sort", "first", "last"),
    [
        ("-date", ROBOTS, SPARSE),
        ("date", LESSON, SPARSE),
        ("title", BROKEN, SPARSE),
        ("-title", SPARSE, BROKEN),
        ("quality", LESSON, SPARSE),
        ("-quality", ROBOTS, SPARSE),
        ("heat", CAMERAS, SPARSE),
        ("provider", CAMERAS, SPARSE),
        ("topics", CAMERAS, SPARSE),
        ("status", BROKEN, ROBOTS),
        ("path", LESSON, SPARSE),
        ("collection", LESSON, SPARSE),
        ("type", ROBOTS, SPARSE),
        ("category", CAMERAS, SPARSE),
    ],
)
def test_the_order(library: Library, sort: str, first: str, last: str) -> None:
    paths = [row.path for row in library.select(sort=sort)]
    assert (paths[0], paths[-1]) == (first, last)
    assert library.select(sort=sort, limit=1)[0].path == first


def test_an_unknown_sort_key_is_named(library: Library) -> None:
    with pytest.raises(ValueError, match='no sort key "colour"'):
        library.select(sort="-colour")


def test_a_row_shows_what_the_article_has(library: Library) -> None:
    assert library.row(ROBOTS)._replace(size=0, mtime_ns=0) == Row(
        path=ROBOTS,
        collection="_news",
        title="Harbour robots learn to sort cargo",
        excerpt="Robots & cranes in the café.",
        provider="Gate Field",
        domain="news.gate.example",
        date="2022-03-24T20:25:00Z",
        date_text="2022-03-24T20:25:00Z",
        topics=("Robotics", "AI Ethics"),
        image="https://gate.example/1.jpg",
        images=1,
        related=1,
        quality=134,
        heat=212,
        published=True,
        status=library.article(ROBOTS).status,
        category="news",
        type="article",
    )


def test_a_broken_file_is_a_row_with_its_reason_and_line(library: Library) -> None:
    row = library.row(BROKEN)
    assert (row.status, row.title, row.published) == ("broken", "Broken", None)
    assert row.problem.startswith("line 2: ")


def test_facets_count_what_is_selected(library: Library) -> None:
    library.find_duplicates()
    facets = library.facets()
    assert facets.status == {"absent": 2, "broken": 2, "draft": 1, "published": 1}
    assert facets.collections == {"_news": 5, "_learning/videos": 1}
    assert facets.topics == {"AI Ethics": 2, "Robotics": 1}
    assert list(facets.topics) == ["AI Ethics", "Robotics"]
    assert facets.providers == {"Gate": 1, "Gate Field": 1}
    assert (facets.total, facets.problems, facets.duplicates, facets.edited_today) == (6, 2, 2, 0)
    assert library.facets("camera").topics == {"AI Ethics": 1}


def test_an_edit_is_found_as_an_edit_until_it_is_undone(edited: Library) -> None:
    edited.apply(Gesture.same("Quality", [SPARSE, ROBOTS], [Set(("quality",), 99)]))
    assert {row.path for row in edited.select("is:edited")} == {SPARSE, ROBOTS}
    assert [row.path for row in edited.select() if row.edited] == [ROBOTS, SPARSE]
    assert edited.facets().edited_today == 2
    assert edited.count("quality:99") == 2
    edited.undo()
    assert edited.count("is:edited") == 0
    assert not any(row.edited for row in edited.select())


def test_the_words_of_an_edited_field_are_found_anew(edited: Library) -> None:
    edited.apply(Gesture.same("Title", [SPARSE], [Set(("title",), "Plentiful harvest")]))
    assert [row.path for row in edited.select("harv")] == [SPARSE]
    assert edited.count("sparse") == 0
    edited.apply(Gesture.same("Topics", [SPARSE], [Set(("topics",), ["Farming"])]))
    assert edited.count("topic:farming") == edited.count("farm") == 1
    edited.undo()
    assert edited.count("topic:farming") == edited.count("farm") == 0


def test_a_key_that_an_edit_brings_in_is_a_qualifier_at_once(edited: Library) -> None:
    with pytest.raises(QueryError):
        edited.count("colour:red")
    edited.apply(Gesture.same("Colour", [SPARSE], [Set(("colour",), "Red")]))
    assert edited.count("colour:red") == 1


def test_articles_are_found_by_where_they_come_from_however_that_is_spelled(
    open_library: Open, write: Write
) -> None:
    write(ARTICLES)
    library = open_library()
    asked = ["http://www.gate.example/robots/?utm_source=a", "https://gate.example/other", "javascript:x", ""]
    assert library.articles_at(asked) == {asked[0]: "_news/cameras.md"}
