"""The texts that name a place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.frontmatter import Path, Timestamp, Value, format_path, parse_path, same


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("quality", ("quality",)),
        ("provider.name", ("provider", "name")),
        ("topics[0]", ("topics", 0)),
        ("related[2].images[0].url", ("related", 2, "images", 0, "url")),
        ('"a.b"."c d"[1]', ("a.b", "c d", 1)),
        ('"say \\"hi\\" \\\\"', ('say "hi" \\',)),
        ("x-y_z", ("x-y_z",)),
        ("é😀", ("é😀",)),
    ],
)
def test_paths(text: str, path: Path) -> None:
    assert parse_path(text) == path
    assert parse_path(format_path(path)) == path


@pytest.mark.parametrize(
    "text", ["", ".", "a.", ".a", "a[", "a[x]", "a[-1]", "a]", "[0]", 'a"b', '"open', "a[0]b"]
)
def test_not_paths(text: str) -> None:
    with pytest.raises(ValueError, match="position"):
        parse_path(text)


@given(st.lists(st.text(min_size=1), min_size=1), st.lists(st.integers(0, 10**6)))
def test_any_path_can_be_written(keys: list[str], indexes: list[int]) -> None:
    path: Path = (keys[0], *indexes, *keys[1:])
    assert parse_path(format_path(path)) == path


@pytest.mark.parametrize(
    ("a", "b", "equal"),
    [
        (1, 1, True),
        (1, True, False),
        (1, 1.0, False),
        ("1", 1, False),
        ("2022-03-24", Timestamp("2022-03-24"), False),
        (None, False, False),
        ([1, {"a": 0}], [1, {"a": 0}], True),
        ([1, {"a": 0}], [1, {"a": False}], False),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        (float("nan"), float("nan"), True),
    ],
)
def test_sameness_minds_the_type(a: Value, b: Value, equal: bool) -> None:
    assert same(a, b) is equal
