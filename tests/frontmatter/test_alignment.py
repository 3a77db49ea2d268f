"""Runs of two sequences: whole, in order, right about what is equal, and found in bounded time."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.frontmatter.alignment import Run, runs

WORDS = st.lists(st.sampled_from("abcde"), max_size=30)


def check(a: list[str], b: list[str]) -> int:
    """How many pieces are equal; the runs cover both sides and alternate."""
    found = runs(a, b)
    assert [piece for run in found for piece in a[run.start : run.end]] == a
    assert [piece for run in found for piece in b[run.other_start : run.other_end]] == b
    for run in found:
        assert run.equal == (a[run.start : run.end] == b[run.other_start : run.other_end])
    assert all(one.equal != two.equal for one, two in pairwise(found))
    return sum(run.end - run.start for run in found if run.equal)


@given(WORDS, WORDS)
def test_runs_cover_both_sides(a: list[str], b: list[str]) -> None:
    check(a, b)


@given(WORDS, WORDS)
def test_runs_cover_both_sides_where_there_are_too_many_pairs(a: list[str], b: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("curator.frontmatter.alignment.MAX_PAIRS", 3)
        check([*a, "x", *b, "y"], ["x", *b, *a, "y", "z"])


def test_what_differs_stands_between_what_is_equal() -> None:
    assert runs(list("abXcd"), list("abYZcd")) == [
        Run(True, 0, 2, 0, 2),
        Run(False, 2, 3, 2, 4),
        Run(True, 3, 5, 4, 6),
    ]
    assert runs([], []) == []
    assert runs(["a"], []) == [Run(False, 0, 1, 0, 0)]


@pytest.mark.parametrize("length", [20_000, 40_000])
def test_no_sequence_takes_long(length: int) -> None:
    same, blank = ["x"] * length, [line for at in range(length // 2) for line in (f"line {at}", "")]
    started = time.process_time()
    assert check(same, [*same[: length // 3], "y", *same]) >= length // 3
    assert check(["a", *same, "b"], ["c", *same[:-7], "d"]) >= 0
    assert check(blank, [*blank[: length // 2], "new", "", *blank[length // 2 + 1 :]]) > length - 10
    assert check(blank, [*reversed(blank)]) > 0
    assert time.process_time() - started < 20
