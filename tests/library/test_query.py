"""The grammar of the search language: what is read, and where it says that it cannot be read."""

from __future__ import annotations

import pytest

from curator.library import QueryError, parse_query
from curator.library.query import Every, Not, Qualifier, Some, Term, Word


def word(text: str, position: int, quoted: bool = False) -> Word:
    return Word(text, quoted, position)


def key(name: str, value: str, position: int, quoted: bool = False) -> Qualifier:
    return Qualifier(name, value, quoted, position, position + len(name) + 1)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("   ", ()),
        ("robot", (word("robot", 0),)),
        ("  two words ", (word("two", 2), word("words", 6))),
        ('"a phrase"', (word("a phrase", 0, True),)),
        (r'"say \"hi\" \\ there"', (word(r'say "hi" \ there', 0, True),)),
        ("quality:>=70", (key("quality", ">=70", 0),)),
        ('topic:"AI Ethics"', (key("topic", "AI Ethics", 0, True),)),
        ("-draft", (Not(word("draft", 1)),)),
        ('-"a b"', (Not(word("a b", 1, True)),)),
        ("-in:_news", (Not(key("in", "_news", 1)),)),
        ("heat:-1", (key("heat", "-1", 0),)),
        ("a OR b", (Some((word("a", 0), word("b", 5))),)),
        ("a OR b OR c", (Some((word("a", 0), word("b", 5), word("c", 10))),)),
        ("a OR b c", (Some((word("a", 0), word("b", 5))), word("c", 7))),
        ("a or b", (word("a", 0), word("or", 2), word("b", 5))),
        ("ORDER a", (word("ORDER", 0), word("a", 6))),
        ("a OR -b", (Some((word("a", 0), Not(word("b", 6)))),)),
        ("(a b) OR c", (Some((Every((word("a", 1), word("b", 3))), word("c", 9))),)),
        ("-(a OR b)", (Not(Every((Some((word("a", 2), word("b", 7))),))),)),
        ("(a)(b)", (Every((word("a", 1),)), Every((word("b", 4),)))),
        ("https://a.example/b", (word("https://a.example/b", 0),)),
        ("10:30", (word("10:30", 0),)),
        ("- a", (word("-", 0), word("a", 2))),
        ("face-rec", (word("face-rec", 0),)),
        ("a\tb\nc", (word("a", 0), word("b", 2), word("c", 4))),
    ],
)
def test_what_is_read(text: str, terms: tuple[Term, ...]) -> None:
    assert parse_query(text) == Every(terms)


@pytest.mark.parametrize(
    ("text", "position", "part"),
    [
        ('a "b', 2, "quotation mark"),
        ('topic:"AI', 6, "quotation mark"),
        ("a (b", 2, "never closed"),
        ("a b)", 3, "never opened"),
        ("a ()", 2, "nothing between"),
        ("OR a", 0, "none before"),
        ("a OR", 2, "none after"),
        ("(a OR )", 3, "none after"),
        ("a OR OR b", 5, "second time"),
        ("(" * 30 + "a" + ")" * 30, 20, "inside each other"),
        ("a " * 201, 400, "200 terms"),
        ("a" * 4001, 4000, "longer than"),
        ("a \ud800 b", 2, "half a character"),
    ],
)
def test_what_is_not_read_is_named_with_its_place(text: str, position: int, part: str) -> None:
    with pytest.raises(QueryError, match=part) as caught:
        parse_query(text)
    assert caught.value.position == position
