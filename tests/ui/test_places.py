"""Sets of places: the same answers as sets of numbers, however they came to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.ui.places import Places

TOTAL = 12
steps = st.lists(
    st.tuples(
        st.sampled_from(["put", "take", "turn"]), st.integers(-2, TOTAL + 2), st.integers(-2, TOTAL + 2)
    )
)


@given(steps)
def test_they_are_a_set_of_numbers(steps: list[tuple[str, int, int]]) -> None:
    places, expected = Places(TOTAL), set[int]()
    for name, first, last in steps:
        before, one = places.copy(), set(range(max(0, first), min(last, TOTAL - 1) + 1))
        if name == "put":
            places.put(first, last)
            expected |= one
        elif name == "take":
            places.put(first, last, False)
            expected -= one
        else:
            places.turn(first, last)
            expected ^= one
        assert (before == places) == (set(_all(before)) == expected)
    assert set(_all(places)) == expected
    assert len(places) == len(expected)
    assert bool(places) == bool(expected)
    assert [place in places for place in range(-1, TOTAL + 1)] == [
        place in expected for place in range(-1, TOTAL + 1)
    ]
    assert places.among(range(0, TOTAL, 2)) == len(expected & set(range(0, TOTAL, 2)))


def _all(places: Places) -> list[int]:
    return [place for first, last in places.runs() for place in range(first, last + 1)]


@pytest.mark.parametrize(
    ("within", "runs"),
    [
        ((0, None), [(0, 2), (5, 5), (8, 11)]),
        ((1, 8), [(1, 2), (5, 5), (8, 8)]),
        ((3, 4), []),
        ((6, 99), [(8, 11)]),
    ],
)
def test_runs(within: tuple[int, int | None], runs: list[tuple[int, int]]) -> None:
    places = Places(TOTAL, [(0, 2), (5, 5), (8, 11)])
    assert list(places.runs(*within)) == runs


@given(st.permutations(range(8)), st.sets(st.integers(0, 7)), st.sets(st.integers(0, 7)))
def test_what_is_chosen_stays_chosen_wherever_it_goes(
    order: list[int], chosen: set[int], gone: set[int]
) -> None:
    old = list(range(8))
    new = [article for article in order if article not in gone] + [99]
    carried = Places(8, ((place, place) for place in chosen)).carried(old, new)
    assert carried.total == len(new)
    assert {new[place] for place in _all(carried)} == chosen - gone
