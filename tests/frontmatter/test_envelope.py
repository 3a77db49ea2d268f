"""The three notations' fences, on bytes."""

import pytest

from curator.frontmatter import Document, EditRefused, ReadError, Reason, Set
from curator.frontmatter.envelope import Notation, cut


@pytest.mark.parametrize(
    ("data", "notation", "text", "closing", "body"),
    [
        (b"---\na: 1\n---\nx", Notation.YAML, "a: 1\n", b"---\n", b"x"),
        (b"+++ \r\na = 1\r\n+++\t\r\nx", Notation.TOML, "a = 1\r\n", b"+++\t\r\n", b"x"),
        (b"+++\n+++", Notation.TOML, "", b"+++", b""),
        (b'{"a": "}{"}\n{}', Notation.JSON, '{"a": "}{"}', b"\n", b"{}"),
        (
            b'{\n "a": {"b": "\\"}"}\n}  \r\n\r\nx',
            Notation.JSON,
            '{\n "a": {"b": "\\"}"}\n}',
            b"  \r\n",
            b"\r\nx",
        ),
        (b'{"a":1} text', Notation.JSON, '{"a":1}', b"", b" text"),
        (b"{}", Notation.JSON, "{}", b"", b""),
    ],
)
def test_what_stands_at_the_start_tells_the_notation(
    data: bytes, notation: Notation, text: str, closing: bytes, body: bytes
) -> None:
    for bom in (b"", b"\xef\xbb\xbf"):
        envelope = cut(bom + data)
        assert (envelope.notation, envelope.text) == (notation, text)
        assert (envelope.closing, envelope.body) == (closing, body)
        assert envelope.join() == bom + data


@pytest.mark.parametrize(
    ("data", "reason", "line"),
    [
        (b"{{< figure >}}\n", Reason.NO_FRONT_MATTER, 1),
        (b"{% include x %}\n", Reason.NO_FRONT_MATTER, 1),
        (b"{: .lead}\n", Reason.NO_FRONT_MATTER, 1),
        (b"++\na = 1\n++\n", Reason.NO_FRONT_MATTER, 1),
        (b"+++\na = 1\n---\n", Reason.NO_CLOSING_FENCE, 1),
        (b'{\n "a": "}\n', Reason.UNCLOSED_BRACKET, 1),
        (b"+++\na = '\xff'\n+++\n", Reason.NOT_UTF_8, 2),
        (b'{\n"a": "\xff"}', Reason.NOT_UTF_8, 2),
        (b"+++\na: 1\n+++\n", Reason.INVALID_TOML, 2),
        (b"+++\na = 1\na = 2\n+++\n", Reason.INVALID_TOML, 3),
        (b'+++\na = 1\n\nb = "x\n+++\n', Reason.UNCLOSED_QUOTE, 4),
        (b"+++\na = 1\nb = [1,\nc = 2\n+++\n", Reason.INVALID_TOML, 4),
        (b"+++\na = 1\nb = [1,\n\n+++\n", Reason.INVALID_TOML, 4),
        (b"+++\na = 2024-13-45\n+++\n", Reason.INVALID_TOML, 2),
        (b"+++\na = " + b"[" * 100 + b"]" * 100 + b"\n+++\n", Reason.TOO_DEEP, 2),
        (b"+++\n" + b"a." * 50_000 + b"a = 1\n+++\n", Reason.TOO_DEEP, 2),
        (b'{\n "a": 1\n "b": 2\n}', Reason.INVALID_JSON, 3),
        (b"{\n 'a': 1\n}", Reason.INVALID_JSON, 2),
        (b'{\n "a": 1,\n}', Reason.INVALID_JSON, 3),
        (b'{\n "a": NaN\n}', Reason.INVALID_JSON, 2),
        (b'{\n "a": 01\n}', Reason.INVALID_JSON, 2),
        (b'{\n "a": "x\ny"\n}', Reason.UNCLOSED_QUOTE, 2),
        (b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}", Reason.TOO_DEEP, 1),
        (b'{"a":' * 70 + b"1" + b"}" * 70, Reason.TOO_DEEP, 1),
        (b'{"a": ' + b"9" * 5000 + b"}", Reason.BAD_VALUE, 1),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(data: bytes, reason: Reason, line: int) -> None:
    with pytest.raises(ReadError) as refused:
        Document.parse(data)
    assert (refused.value.reason, refused.value.line) == (reason, line)


@pytest.mark.parametrize("line", [b'a = """\n+++ x\n"""', b"# ends so +++"])
def test_a_line_that_some_take_for_the_fence_is_not_edited(line: bytes) -> None:
    document = Document.parse(b"+++\n" + line + b"\n+++\n")
    with pytest.raises(EditRefused) as refused:
        document.apply(Set(("b",), 1))
    assert refused.value.reason is Reason.AMBIGUOUS_FENCE


def test_many_statements_take_no_time() -> None:
    lines = b"".join(b"[a.b%d]\nc = 1\n" % at for at in range(20_000))
    document = Document.parse(b"+++\n" + lines + b"+++\n")
    assert len(document.values["a"]) == 20_000  # type: ignore[arg-type]
