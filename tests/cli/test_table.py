"""Tables fit the terminal, stay aligned in every script, and print nothing that steers it."""

from __future__ import annotations

import pytest

from curator.cli.cells import cells, cut, harmless, one_line
from curator.cli.table import Column, table

COLUMNS = (
    Column("Heat", right=True, rank=1),
    Column("Title", least=6),
    Column("Path", least=6, keep_end=True, rank=2),
)


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("日本", 4),
        ("ｶﾅ", 2),
        ("한글 a", 6),
        ("a\u200db", 2),
        ("🙂", 2),
    ],
)
def test_cells(text: str, width: int) -> None:
    assert cells(text) == width


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("abcdef", 6, "abcdef"),
        ("abcdef", 5, "abcd…"),
        ("日本語", 6, "日本語"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"),
        ("abc", 1, "…"),
        ("abc", 0, ""),
    ],
)
def test_cut(text: str, width: int, expected: str) -> None:
    assert cut(text, width) == expected


def test_cut_keeps_the_end_of_a_path() -> None:
    assert cut("_news/2026-03-24-harbour.md", 12, keep_end=True) == "…-harbour.md"
    assert cut("ab日本", 4, keep_end=True) == "…本"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("two\n lines\tand  blanks ", "two lines and blanks"),
        ("\x1b[31mred\x07", "\\x1b[31mred\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("abc\u202edcb", "abc\\u202edcb"),
        ("caf\udce9", "caf\\udce9"),
        ("naïve 日本 🙂", "naïve 日本 🙂"),
    ],
)
def test_nothing_steers_the_terminal(text: str, expected: str) -> None:
    assert one_line(text) == expected


def test_a_tab_is_no_danger() -> None:
    assert harmless("a\tb") == "a\tb"


def test_columns_are_as_wide_as_what_they_hold() -> None:
    assert table(COLUMNS, [("7", "Robots", "a.md"), ("-1", "日本の記事", "b.md")], 80) == [
        "Heat  Title       Path",
        "   7  Robots      a.md",
        "  -1  日本の記事  b.md",
    ]


def test_what_is_too_long_is_cut_the_widest_first() -> None:
    rows = [("7", "A title of many words", "_news/robots.md"), ("12", "短い題名です", "_a/b.md")]
    assert table(COLUMNS, rows, 32) == [
        "Heat  Title         Path",
        "   7  A title of …  …s/robots.md",
        "  12  短い題名です  _a/b.md",
    ]


@pytest.mark.parametrize("width", [1, 5, 10, 14, 17, 20, 25, 40, 200])
def test_no_line_is_wider_than_asked_for(width: int) -> None:
    rows = [("1234", "Title " * 30, "_news/" * 20), ("", "題" * 50, ""), ("5", "", "x\ny")]
    assert all(cells(line) <= width for line in table(COLUMNS, rows, width))


@pytest.mark.parametrize(
    ("width", "headings"),
    [
        (80, ["Heat", "Title", "Path"]),
        (20, ["Heat", "Title", "Path"]),
        (19, ["Heat", "Title"]),
        (11, ["Title"]),
    ],
)
def test_columns_without_room_are_left_out_by_rank(width: int, headings: list[str]) -> None:
    assert table(COLUMNS, [("1", "t" * 50, "p" * 50)], width)[0].split() == headings


def test_no_rows_still_have_headings() -> None:
    assert table(COLUMNS, [], 80) == ["Heat  Title  Path"]
