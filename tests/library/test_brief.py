"""What briefs say of fields, and that a search finds by them what it finds in the fields themselves."""

from __future__ import annotations

import sqlite3

import pytest

from curator.frontmatter import Set
from curator.library import Gesture, Library
from curator.library.brief import LONGEST, UNSURE, articles_by_brief, brief_of, brief_of_text
from curator.library.kept_fields import field_of
from curator.library.known import SECTION
from tests.library.conftest import Open, Write, article

LONG = "x" * 300
PRICES = {
    "plain": "price: free",
    "upper": "price: Free",
    "double": 'price: "free"',
    "single": "price: 'free' # for all",
    "after": f"title: {LONG}\nprice: free\n\n\n# end",
    "windows": "title: a\r\nprice: free\r\nlevel: 1",
    "aliased": f"other: &a free\nend: {LONG}\nprice: *a",
    "folded": f"price: >-\n  free\nend: {LONG}",
    "list": "price: [free, 3]",
    "block": f"price:\n  - free\n  - 4\nend: {LONG}",
    "nothing": f"price:\nend: {LONG}",
    "long": f"price: {LONG}",
    "longer": f"price: free  # {LONG[:150]}\nend: {LONG}",
    "number": "price: 12",
    "quoted": f'"price": free\nend: {LONG}',
    "escaped": f'"pr\\u0069ce": free\nend: {LONG}',
    "spaced": f"price : free\nend: {LONG}",
    "flow": "{price: free, other: 1}",
    "at the start": f'text: "a\nprice: free"\nend: {LONG}',
    "another": "price:x: free\nmy price: free\nprices: free",
    "in a group": "group:\n  price: free",
    "in a text": "title: 'the price: free'",
    "odd": '"price\\x1f": free\nprice: free',
    "twice": f'text: "a\nb: 1"\nprice: free\nend: {LONG}',
    "nowhere": "title: a",
}
QUERIES = (
    *("price:free", "price:*", "price:absent", "price:fr*", "price:12", "price:>3", 'price:"free"'),
    *("-price:free", "price:x", "title:* price:free", "prices:free", "level:1", "group:*", "end:absent"),
    *("publishedDateTime:2022*", "publishedDateTime:absent", "text:*", "other:free"),
)


def files() -> dict[str, str]:
    found = {f"_news/{name}.md": article(yaml) for name, yaml in PRICES.items()}
    found["_news/dated.md"] = article("publishedDateTime: 2022-03-01T00:00:00Z\nprice: free")
    found["_news/broken.md"] = "---\nprice: [free\n---\n"
    return found


def shown(library: Library, query: str) -> set[str]:
    """What a list shows: found by briefs, where there are any."""
    view = library.view(query, "path")
    return {row.path for row in view.rows(0, len(view))}


def kept(library: Library, query: str) -> set[str]:
    """The same, each article asked for itself."""
    return {row.path for row in library.select(query)}


def test_a_search_finds_the_same_as_in_the_fields(write: Write, open_library: Open) -> None:
    write(files())
    library = open_library()
    for query in QUERIES:
        assert shown(library, query) == kept(library, query), query


def test_what_is_free(write: Write, open_library: Open) -> None:
    write(files())
    wrong = {"nothing", "long", "number", "at the start", "another", "in a group", "in a text", "nowhere"}
    right = {f"_news/{name}.md" for name in (*PRICES.keys() - wrong, "dated")}
    assert shown(open_library(), "price:free") == right


def test_edits_are_found(write: Write, open_library: Open) -> None:
    write(files())
    library = open_library()
    assert "_news/number.md" not in shown(library, "price:free")  # and the values are remembered
    library.apply(Gesture.same("Free", ["_news/number.md"], [Set(("price",), "free")]))
    library.apply(Gesture.same("Dear", ["_news/plain.md"], [Set(("price",), LONG)]))
    for query in QUERIES:
        assert shown(library, query) == kept(library, query), query
    assert "_news/number.md" in shown(library, "price:free")
    assert "_news/plain.md" not in shown(library, "price:free")


def test_what_is_alike_is_read_once() -> None:
    asked: list[str] = []

    def read(fields: str, key: str) -> str | None:
        asked.append(fields)
        return field_of(fields, key)

    connection = sqlite3.connect(":memory:")
    connection.create_function("field_of", 2, read)
    connection.execute("CREATE TABLE known (article INTEGER PRIMARY KEY, fields TEXT, brief TEXT)")
    for number in range(100):
        sections = [f"price: {'free' if number % 2 else 'dear'}", f"rank: {number}", "title: a"]
        brief = brief_of(sections, ("price", "rank", "title"), frozenset(["title"]))
        connection.execute("INSERT INTO known VALUES (?, ?, ?)", (number, "\n".join(sections), brief))
    found = dict(connection.execute(articles_by_brief("price")))
    connection.close()
    assert {value: len(ids.split(",")) for value, ids in found.items()} == {'["free"]': 50, '["dear"]': 50}
    assert len(asked) == 2


def test_short_fields_stand_in_a_brief() -> None:
    text = f"title: A\nprice: free\n\nlevels:\n  - a\nlong: {LONG}\nempty:\nsame: *a"
    keys = ("title", "price", "levels", "long", "empty", "same")
    brief = "\x1eprice\x1f: free\x1elevels\x1f:\n  - a\x1elong\x1f\x1eempty\x1f:\x1esame\x1f\x1e"
    assert brief_of(SECTION.split(text), keys, frozenset(["title"])) == brief
    assert brief_of_text(text.replace("\n", "\r\n"), keys, frozenset(["title"])) == brief


def test_an_article_without_such_keys_has_no_brief() -> None:
    assert brief_of_text("title: A", ("title",), frozenset(["title"])) == ""


@pytest.mark.parametrize("text", ["{a: 1, b: 2}", 'a: "x\ny: z"\nb: 2', "a: 1"])
def test_fields_that_cannot_be_told_apart_are_not_in_a_brief(text: str) -> None:
    assert brief_of_text(text, ("a", "b"), frozenset()) == UNSURE


def test_a_key_with_a_sign_that_stands_between_them_makes_it_unsure() -> None:
    assert brief_of_text("a: 1\nb: 2", ("a", "\x1f"), frozenset()) == UNSURE


@pytest.mark.parametrize("length", range(LONGEST - 2, LONGEST + 3))
@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_line_ends_behind_a_field_make_it_no_longer(length: int, end: str) -> None:
    """Who cuts the text need not leave them there."""
    field = "price: " + "x" * (length - len("price: "))
    brief = brief_of([field], ("price",), frozenset())
    assert brief == brief_of_text(field + end, ("price",), frozenset())
    assert (field.removeprefix("price") in brief) is (length <= LONGEST)
