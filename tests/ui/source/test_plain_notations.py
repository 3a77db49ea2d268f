"""The colours of front matter in TOML and JSON: what each piece of each line is."""

from curator.ui.source.lexing import lex
from curator.ui.source.pieces import Kind, State

K, T, V, C = Kind.KEY, Kind.TEXT, Kind.VALUE, Kind.COMMENT


def _pieces(text: str) -> tuple[list[list[tuple[str, Kind]]], int]:
    state, found = int(State.NOTHING), []
    for line in text.split("\n"):
        pieces, state = lex(line, state)
        found.append([(line[start:end], kind) for start, end, kind in pieces])
    return found, state


def test_toml() -> None:
    lines, state = _pieces(
        "+++\n"
        "# top\n"
        'title = "A # b" # c\n'
        "date = 2026-03-24 07:32:00Z\n"
        "a.'b c' = [1, 0xFF, true]\n"
        'long = """one\n'
        'title = 2"""\n'
        "[extra.deep] # d\n"
        "x = { y = 'z', n = -1.5 }\n"
        "\n"
        "+++\n"
        "# Heading"
    )
    assert lines == [
        [("+++", Kind.FENCE)],
        [("# top", C)],
        [("title", K), ('"A # b"', T), ("# c", C)],
        [("date", K), ("2026-03-24 07:32:00Z", V)],
        [("a.'b c'", K), ("1", V), ("0xFF", V), ("true", V)],
        [("long", K), ('"""one', T)],
        [('title = 2"""', T)],
        [("[extra.deep]", Kind.HEADING), ("# d", C)],
        [("x", K), ("y", K), ("'z'", T), ("n", K), ("-1.5", V)],
        [],
        [("+++", Kind.FENCE)],
        [("# Heading", Kind.HEADING)],
    ]
    assert state == State.BODY


def test_json() -> None:
    lines, state = _pieces('{\n  "a": "}{",\n  "b": [1, {"c": null}]\n}\n\n**bold** {')
    assert lines == [
        [],
        [('"a"', K), ('"}{"', T)],
        [('"b"', K), ("1", V), ('"c"', K), ("null", V)],
        [],
        [],
        [("**bold**", Kind.STRONG)],
    ]
    assert state == State.BODY


def test_a_text_that_begins_with_a_brace_of_another_kind_is_no_json() -> None:
    for line in ("{{< figure >}}", "{% include x %}", "{: .lead}"):
        assert lex(line, State.NOTHING)[1] == State.BODY


def test_odd_lines_take_no_time() -> None:
    for line in ('"' * 2_000, "'" * 1_999, "a." * 1_000, "[" * 2_000, '"a' * 1_000, "{" * 2_000):
        for state in (State.TOML, State.TOML_DOUBLE, State.TOML_SINGLE, State.JSON | 1 << 4):
            lex(line, state)
