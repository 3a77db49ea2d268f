"""Ids as SQLite gives them, and masks over them: however many, in parts."""

from __future__ import annotations

import random
from array import array

import pytest

from curator.library.lookups import chosen, how_many, ids_of_text


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
