"""A search while it is typed and clicked together: tokens, values added, excluded and taken out."""

from __future__ import annotations

import pytest

from curator.library.conditions import bounds
from curator.library.query import Qualifier, Word, parse_query, query_parts
from curator.library.refining import with_also, with_not, with_only, with_range, without_value
from curator.library.tokens import Token, TokenKind, spelled, token_at, tokens


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", []),
        ("robots  cars", ["robots", "cars"]),
        ('category:news -topic:"AI Ethics" x', ["category:news", '-topic:"AI Ethics"', "x"]),
        ("(a:1 OR b:2)", ["(", "a:1", "OR", "b:2", ")"]),
        ('topic:"not clo', ['topic:"not clo']),
        ('x "not clo', ["x", '"not clo']),
        ("topic:", ["topic:"]),
        ("https://a.example/b:c", ["https://a.example/b:c"]),
        ("- a", ["-", "a"]),
        ("-(a b)", ["-", "(", "a", "b", ")"]),
        ("ORACLE OR", ["ORACLE", "OR"]),
        ('a"b c"', ["a", '"b c"']),
    ],
)
def test_tokens_are_what_one_sees(query: str, found: list[str]) -> None:
    assert [query[token.start : token.end] for token in tokens(query)] == found


@pytest.mark.parametrize(
    "query",
    ['a -b:c (d OR "e f") g:"h \\" i" x:y:z', "in:_news/x quality:>=70 -heat:..5", "é:x 12:30 a.b:c"],
)
def test_tokens_agree_with_the_grammar(query: str) -> None:
    """Each qualifier and word of what is parsed is a token at the same place."""

    def leaves(term: object) -> list[tuple[str, str, int]]:
        if isinstance(term, Qualifier):
            return [(term.key, term.value, term.position)]
        if isinstance(term, Word):
            return [("", term.text, term.position)]
        inner = getattr(term, "terms", None) or (getattr(term, "term", None),)
        return [leaf for one in inner for leaf in leaves(one)]

    kinds = (TokenKind.WORD, TokenKind.QUALIFIER)
    seen = [
        (token.key, token.value, token.start + query.startswith("-", token.start))
        for token in tokens(query)
        if token.kind in kinds
    ]
    assert seen == leaves(parse_query(query))


def test_the_token_at_the_cursor() -> None:
    query = "ab  topic:x"
    assert token_at(query, 0) is None
    assert token_at(query, 2) == Token(TokenKind.WORD, 0, 2, "", "ab", 0)
    assert token_at(query, 3) is None
    assert token_at(query, 11) == Token(TokenKind.QUALIFIER, 4, 11, "topic", "x", 10)


@pytest.mark.parametrize(
    "value",
    ["AI", "AI Ethics", 'the "new" web', "back\\slash", "(odd)", "OR", "é:x", "//x", "a*", "absent", ""],
)
def test_any_value_can_be_asked_for(value: str) -> None:
    (term,) = parse_query(spelled("topic", value)).terms
    assert isinstance(term, Qualifier)
    assert (term.key, term.value) == ("topic", value)
    assert term.quoted or value.isalpha() or value in ("é:x", "back\\slash")
    assert not (value in ("a*", "absent") and not term.quoted)


def test_parts_have_their_places() -> None:
    query = '  a  -b:"c d" (e OR f)  g OR h '
    assert [query[part.start : part.end] for part in query_parts(query)] == [
        "a",
        '-b:"c d"',
        "(e OR f)",
        "g OR h",
    ]


ONLY, ALSO, NOT, OUT = with_only, with_also, with_not, without_value


@pytest.mark.parametrize(
    ("query", "change", "value", "result"),
    [
        ("", ONLY, "AI", "topic:AI"),
        ("robots", ONLY, "AI Ethics", 'robots topic:"AI Ethics"'),
        ("topic:NLP robots", ONLY, "AI", "topic:AI robots"),
        ("topic:NLP x -topic:b", ONLY, "AI", "topic:AI x"),
        ("topic:NLP OR topic:b x", ONLY, "AI", "topic:AI x"),
        ("(topic:NLP OR x) y", ONLY, "AI", "(topic:NLP OR x) y topic:AI"),
        ("", ALSO, "AI", "topic:AI"),
        ("topic:NLP x", ALSO, "AI", "topic:NLP OR topic:AI x"),
        ('(topic:NLP OR topic:"b c") x', ALSO, "AI", 'topic:NLP OR topic:"b c" OR topic:AI x'),
        ("-topic:AI topic:b", ALSO, "AI", "topic:b OR topic:AI"),
        ("-topic:b", ALSO, "AI", "-topic:b topic:AI"),
        ("", NOT, "AI", "-topic:AI"),
        ("topic:ai x", NOT, "AI", "x -topic:AI"),
        ("topic:AI OR topic:b", NOT, "AI", "topic:b -topic:AI"),
        ("x topic:ai y", OUT, "AI", "x y"),
        ("topic:a OR topic:AI OR topic:b", OUT, "AI", "topic:a OR topic:b"),
        ("-(topic:a OR topic:AI OR topic:b)", OUT, "AI", "-(topic:a OR topic:b)"),
        ("-(topic:a OR topic:AI) z", OUT, "AI", "-topic:a z"),
        ('topic:"AI" -topic:AI', OUT, "AI", ""),
        ("(topic:AI OR x)", OUT, "AI", "(topic:AI OR x)"),
        ("title:AI", OUT, "AI", "title:AI"),
    ],
)
def test_values_come_and_go(query: str, change: object, value: str, result: str) -> None:
    assert change(query, "topic", value) == result  # type: ignore[operator]
    parse_query(result)


@pytest.mark.parametrize(
    ("query", "low", "high", "result"),
    [
        ("", 50, 80, "quality:50..80"),
        ("x quality:>=70 y", 50, None, "x quality:50.. y"),
        ("quality:1..2", None, 40, "quality:..40"),
        ("x quality:1..2 y", None, None, "x y"),
        ("quality:absent", 5, 6, "quality:5..6"),
        ("-quality:5", 5, 6, "-quality:5 quality:5..6"),
        ("heat:3", -1, 0.5, "heat:3 quality:-1..0.5"),
    ],
)
def test_ranges(query: str, low: float | None, high: float | None, result: str) -> None:
    assert with_range(query, "quality", low, high) == result
    if low is not None or high is not None:
        value = result.partition("quality:")[2].split()[0] if "-quality" not in query else "5..6"
        assert bounds(value) == (low, high)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        (">=70", (70, None)),
        ("<=70", (None, 70)),
        (">70", (71, None)),
        ("<70.5", (None, 70)),
        ("70", (70, 70)),
        ("=-1", (-1, -1)),
        ("10..", (10, None)),
        ("..", None),
        ("x", None),
    ],
)
def test_what_range_a_comparison_is(text: str, span: object) -> None:
    assert bounds(text) == span
