"""Two versions of a file, kept small and given back exactly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.library.delta import Delta


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"", b""),
        (b"a", b""),
        (b"", b"a"),
        (b"aaa", b"aaaa"),
        (b"aaaa", b"aaa"),
        (b"abcabc", b"abc"),
        (b"one two", b"one and two"),
        (b"\xff\x00\r\n", b"\xff\x01\r\n"),
    ],
)
def test_both_versions_come_back(before: bytes, after: bytes) -> None:
    delta = Delta.between(before, after)
    assert delta.both() == (before, after)
    assert (delta.before, delta.after) == (before, after)


@given(st.binary(max_size=40), st.binary(max_size=40), st.binary(max_size=40), st.binary(max_size=40))
def test_both_versions_come_back_whatever_they_share(
    head: bytes, old: bytes, new: bytes, tail: bytes
) -> None:
    before, after = head + old + tail, head + new + tail
    assert Delta.between(before, after).both() == (before, after)


def test_one_changed_line_in_a_long_file_costs_little() -> None:
    before = b"published: false\n" + b"x: a line of text that goes on\n" * 1000
    delta = Delta.between(before, before.replace(b"false", b"true"))
    assert len(delta.packed) + len(delta.middle) < len(before) / 20
