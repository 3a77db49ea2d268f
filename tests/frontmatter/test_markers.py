"""Files with conflict markers, cut into their sides."""

import pytest

from curator.frontmatter.markers import Sides, has_markers, sides

TWO = b"a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other branch\nd\n<<<<<<< HEAD\n=======\ne\n>>>>>>> x\n"
THREE = b"a\r\n<<<<<<< o\r\nb\r\n||||||| 1234\r\nw\r\n=======\r\nc\r\n>>>>>>> t\r\nd\r\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TWO, Sides(b"a\nb\nd\n", b"a\nc\nd\ne\n", b"a\nd\n", False, 2, 2)),
        (THREE, Sides(b"a\r\nb\r\nd\r\n", b"a\r\nc\r\nd\r\n", b"a\r\nw\r\nd\r\n", True, 2, 1)),
        (b"<<<<<<< o\nb\n=======\n>>>>>>> t", Sides(b"b\n", b"", b"", False, 1, 1)),
    ],
)
def test_sides(data: bytes, expected: Sides) -> None:
    assert has_markers(data)
    assert sides(data) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Heading\n=======\ntext\n",
        b">>>>>>> quoted mail\n",
        b" <<<<<<< indented\n=======\n>>>>>>> \n",
        b"<<<<<<<<< nine\n",
        b"<<<<<<< o\nb\n",
        b"<<<<<<< o\nb\n=======\nc\n",
        b"<<<<<<< o\nb\n>>>>>>> t\n",
        b"<<<<<<< o\n<<<<<<< o\n=======\n>>>>>>> t\n",
        b"<<<<<<< o\n=======\n=======\n>>>>>>> t\n",
    ],
)
def test_no_sides(data: bytes) -> None:
    assert sides(data) is None
