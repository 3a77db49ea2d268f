"""Ids as SQLite gives them, and masks over them: however many, in parts."""

from __future__ import annotations

import random
from array import array

import pytest

from curator.frontmatter import Set
from curator.library import SORT_KEYS, Gesture
from curator.library.lookups import chosen, how_many, ids_of_text, with_these
from tests.library.conftest import Open, Write, article


@pytest.mark.parametrize("total", [0, 1, 8_191, 8_192, 8_193, 30_000])
def test_ids_come_out_of_their_text_in_their_order(total: int) -> None:
    ids = random.Random(total).sample(range(1, 10 * total + 2), total)
    assert ids_of_text(",".join(map(str, ids))) == array("I", ids)


def test_no_text_is_no_ids() -> None:
    assert ids_of_text(None) == array("I")


@pytest.mark.parametrize("total", [0, 1, 8_192, 8_193, 30_000])
def test_a_mask_chooses_and_counts_all_of_them(total: int) -> None:
    by_chance = random.Random(total)
    ids = array("I", by_chance.sample(range(total), total))
    mask = bytes(by_chance.randrange(2) for _ in range(total))
    wanted = [one for one in ids if mask[one]]
    assert list(chosen(ids, mask)) == wanted
    assert how_many(ids, mask) == len(wanted)


def test_ids_that_no_article_has_are_in_no_mask() -> None:
    assert with_these(bytes([0, 1, 0, 0]), [7, 3, 4, 2]) == bytes([0, 1, 1, 1])


def test_few_of_many_are_in_the_order_that_all_have(write: Write, open_library: Open) -> None:
    by_chance = random.Random(5)
    write(
        {
            f"_news/{number}.md": article(
                f"title: {by_chance.choice('abc')} {number % 25}\nheat: {by_chance.randrange(5)}"
                f"\ndate: 2026-03-{by_chance.randrange(10, 20)}"
            )
            for number in range(200)
        }
    )
    library = open_library()

    def compare() -> None:
        for sort in (*SORT_KEYS, *(f"-{key}" for key in SORT_KEYS)):
            few = library.view("title:7", sort).ids
            assert 0 < len(few) < 200 // 16
            wanted = set(few)
            assert list(few) == [one for one in library.view("", sort).ids if one in wanted], sort

    compare()
    library.apply(Gesture.same("Heat", ["_news/7.md"], [Set(("heat",), 99)]))
    compare()
