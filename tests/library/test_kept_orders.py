"""The order that a list had is kept for the next opening, and is never that of other articles."""

from __future__ import annotations

import os
import sqlite3
from array import array
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from curator.frontmatter import Set
from curator.library import SORT_KEYS, Gesture, Library
from tests.library.conftest import Open, Write, article


@pytest.fixture
def made(write: Write, open_library: Open) -> Library:
    """A folder with twenty articles; few have a date of their own."""
    write(
        {f"_news/{one}.md": article(f"heat: {one % 7}\ndate: 2026-03-{10 + one // 4}") for one in range(20)}
    )
    write({"_news/undated.md": article("title: a")})
    return open_library()


@contextmanager
def inside(library: Library) -> Iterator[sqlite3.Connection]:
    """The file of the index."""
    with closing(sqlite3.connect(library._catalogue.index.file)) as connection, connection:
        yield connection


def shown(library: Library, sort: str) -> list[int]:
    return list(library.view("", sort).ids)


def kept(library: Library) -> dict[str, list[int]]:
    """What is kept, by the first word of the order."""
    with inside(library) as connection:
        rows = connection.execute("SELECT name, ids FROM arranged").fetchall()
    return {name.split(" ")[0]: list(array("I", ids)) for name, ids in rows}


def test_the_order_of_the_list_is_there_at_the_next_opening(made: Library, open_library: Open) -> None:
    before = shown(made, "-date")
    made.close()
    assert kept(made)["nullif(date,"] == before
    turned = before[::-1]
    with inside(made) as connection:
        connection.execute(
            "UPDATE arranged SET ids = ? WHERE name LIKE '%date%'", (array("I", turned).tobytes(),)
        )
    assert shown(open_library(), "-date") == turned  # so it was taken from there


def test_all_other_orders_are_as_without_it(made: Library, open_library: Open) -> None:
    sorts = [sign + key for key in SORT_KEYS for sign in ("", "-")]
    before = {sort: shown(made, sort) for sort in sorts}
    found = list(made.view("-title:a", "-heat").ids)
    made.close()
    for sort in sorts:
        again = open_library()
        assert shown(again, sort) == before[sort]
        assert list(again.view("-title:a", "-heat").ids) == found
        again.close()


def test_after_an_edit_the_order_is_the_new_one(made: Library, open_library: Open) -> None:
    shown(made, "-heat")
    made.apply(Gesture.same("Heat", ["_news/3.md"], [Set(("heat",), 99)]))
    after = shown(made, "-heat")
    made.close()
    assert shown(open_library(), "-heat") == after
    assert kept(made)["heat"] == after


def test_what_was_kept_before_an_edit_is_not_taken(made: Library, open_library: Open, write: Write) -> None:
    before = shown(made, "-heat")
    made.close()
    write({"_news/new.md": article("heat: 50")})
    again = open_library()
    after = shown(again, "-heat")
    assert len(after) == len(before) + 1
    again.apply(Gesture.same("Heat", ["_news/3.md"], [Set(("heat",), 99)]))
    again.close()  # nobody has seen the list since
    assert kept(again)["heat"] == before  # of a state that is over
    last = open_library()
    assert [row.heat for row in last.view("", "-heat").rows(0, 2)] == [99, 50]


def test_closing_does_not_wait_for_another_process_that_writes(made: Library, open_library: Open) -> None:
    before = shown(made, "-date")
    with inside(made) as connection:
        connection.execute("BEGIN IMMEDIATE")
        made.close()
    assert not kept(made)
    assert shown(open_library(), "-date") == before


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away")
def test_an_index_that_is_gone_can_be_closed(made: Library) -> None:
    shown(made, "-date")
    made._catalogue.index.file.unlink()
    made.close()
