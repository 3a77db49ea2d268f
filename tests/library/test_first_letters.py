"""The first letters of a search, prepared: they find what they find without it, whatever changes."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from curator.frontmatter import Set
from curator.library import Cancelled, Gesture, Library, lookups
from curator.library.ordering import Ids
from tests.library.conftest import Open, Write, article

WORDS = (
    *("alpha", "also", "Beta", "été", "Ärger", "9 lives", "übung", "Käse", "kappa", "ж", "x-ray"),
    "'quoted'",
)
QUERIES = (
    *("a", "A", "al", "AL", "b", "be", "e", "é", "9", "k", "ka", "K", "ж", "x", "-a", "a b", "a OR k"),
    "title:a",
)


@pytest.fixture
def library(write: Write, open_library: Open) -> Library:
    by_chance = random.Random(3)
    write(
        {
            f"_news/{number}.md": article(
                f'title: "{" ".join(by_chance.sample(WORDS, 2))}"\nheat: {number % 9}'
            )
            for number in range(90)
        }
    )
    return open_library()


def compare(library: Library) -> None:
    for query in QUERIES:
        shown = {row.path for row in library.view(query).rows(0, 1000)}
        assert shown == {row.path for row in library.select(query)}, query


def named(title: str, *numbers: int) -> Gesture:
    return Gesture.same("Title", [f"_news/{number}.md" for number in numbers], [Set(("title",), title)])


def test_they_find_the_same(library: Library) -> None:
    library.prepare_letters()
    compare(library)


def test_after_edits_too(library: Library, write: Write) -> None:
    library.prepare_letters()
    library.apply(named("kilo beta", 3))
    compare(library)
    library.apply(named("zeta", 3, 4, 5))
    library.apply(named("alpha", 5))  # without a look in between
    compare(library)
    write({"_news/new.md": article("title: also new")})
    library.refresh()
    compare(library)
    (library.root / "_news" / "new.md").unlink()
    (library.root / "_news" / "89.md").unlink()
    library.refresh()
    compare(library)
    library.apply(named("kilo", *range(80)))  # so many that it has to be done again
    compare(library)
    library.prepare_letters()
    compare(library)
    library.undo()
    compare(library)


def test_the_full_text_search_is_not_asked_again(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Sequence[object]] = []
    find = lookups._ids

    def noted(connection: object, query: str, values: tuple[object, ...]) -> Ids:
        if "MATCH" in query:
            asked.append(values)
        return find(connection, query, values)  # type: ignore[arg-type]

    library.prepare_letters()
    monkeypatch.setattr(lookups, "_ids", noted)
    for query in ("a", "A", "al", "k"):
        assert library.view(query)
    library.prepare_letters()
    assert asked == []
    library.view("alp")
    assert asked == [('"alp" *',)]


def test_it_can_be_stopped_and_done_later(library: Library) -> None:
    answers = iter([False, False, True])
    with pytest.raises(Cancelled):
        library.prepare_letters(cancelled=lambda: next(answers))
    compare(library)
    library.prepare_letters()
    compare(library)


def test_an_empty_folder_has_none(open_library: Open) -> None:
    library = open_library()
    library.prepare_letters()
    assert not library.view("a")
