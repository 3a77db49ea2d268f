"""What is read, and by which name, line and words everything else is refused."""

import pytest

from curator.frontmatter import ABSENT, Document, Path, ReadError, Reason, Timestamp, Value
from curator.frontmatter.envelope import MAX_FRONT_MATTER, cut


@pytest.mark.parametrize(
    "data",
    [
        b"---\n---\n",
        b"---\n---",
        b"---\na: 1\n---\nbody",
        b"\xef\xbb\xbf---\r\na: 1\r\n---\r\nbody\r\n",
        b"---  \na: 1\n--- \t\n\xff\xfe\x00 any bytes",
        b"---\na: 1\n...\nclosed as Jekyll allows\n---\n",
        b"---\na: 1\r\nb: 2\n---\n---\n---\n",
        b"---\n# only a comment\n---\n",
    ],
)
def test_parts_join_to_the_same_bytes(data: bytes) -> None:
    assert cut(data).join() == data
    document = Document.parse(data)
    assert document.data == data
    assert data.endswith(document.body)


@pytest.mark.parametrize(
    ("yaml", "values"),
    [
        ("", {}),
        ("# nothing\n", {}),
        ("a: 1\nb: 1.5\nc: yes\nd: ~\ne:\nf: text\n",
         {"a": 1, "b": 1.5, "c": True, "d": None, "e": None, "f": "text"}),
        ("a: 012\nb: 0x1F\nc: 1_000\nd: 1:30\n", {"a": 10, "b": 31, "c": 1000, "d": 90}),
        ("a: '1'\nb: \"true\"\nc: !!str 5\n", {"a": "1", "b": "true", "c": "5"}),
        ("a: 2022-03-24T20:25:00Z\nb: 2024-13-45\n",
         {"a": Timestamp("2022-03-24T20:25:00Z"), "b": "2024-13-45"}),
        ("a: [x, {y: z}]\nb:\n- 1\n-\n", {"a": ["x", {"y": "z"}], "b": [1, None]}),
        ("on: 1\n2024: 2\n? [a, b]\n: 3\n", {"on": 1, "2024": 2, "[a, b]": 3}),
        ("a: &x [1]\nb: *x\nm: {<<: {k: 1, l: 2}, k: 3}\n", {"a": [1], "b": [1], "m": {"k": 3, "l": 2}}),
        ("a: ! 5\nb: ! '5'\n", {"a": 5, "b": 5}),
        ("a: 1\na: 2\n", {"a": 2}),
        ("a: |\n  x\n  y\n\nb: >-\n  one\n  two\n", {"a": "x\ny\n", "b": "one two"}),
        ("a: =\nb: <<\n", {"a": "=", "b": "<<"}),
    ],
)  # fmt: skip
def test_values(yaml: str, values: dict[str, Value]) -> None:
    document = Document.parse(f"---\n{yaml}---\n".encode())
    assert document.values == values
    assert [type(value) for value in document.values.values()] == [type(value) for value in values.values()]


@pytest.mark.parametrize(
    ("data", "reason", "line", "words"),
    [
        (b"", Reason.NO_FRONT_MATTER, 1, "does not start with a line ---"),
        (b"# Title\n", Reason.NO_FRONT_MATTER, 1, "---"),
        (b"\n---\na: 1\n---\n", Reason.NO_FRONT_MATTER, 1, "---"),
        (b"--- # c\na: 1\n---\n", Reason.NO_FRONT_MATTER, 1, "---"),
        (b"\xff\xfe-\0-\0-\0", Reason.NO_FRONT_MATTER, 1, "---"),
        (b"---\na: 1\n", Reason.NO_CLOSING_FENCE, 1, "never closed"),
        (b"---\na: 1\n\n---x\n", Reason.NO_CLOSING_FENCE, 1, "never closed"),
        (b"---\na: 1\nb: caf\xe9\n---\n", Reason.NOT_UTF_8, 3, "0xe9"),
        (b"---\na: \x07\n---\n", Reason.BAD_CHARACTER, 2, "U+0007"),
        (b"---\na:\n\tb: 1\n---\n", Reason.TAB, 3, "tab"),
        (b"---\na: 1\ntitle: \"open\nb: 1\n---\n", Reason.UNCLOSED_QUOTE, 3, "never closed"),
        (b"---\na: [1, 2\nb: 1\n---\n", Reason.UNCLOSED_BRACKET, 2, "'['"),
        (b"---\ntitle: Robots: the end\n---\n", Reason.BARE_COLON, 2, "quotes"),
        (b"---\na: @x\n---\n", Reason.INVALID_YAML, 2, "'@'"),
        (b"---\n- a\n- b\n---\n", Reason.NOT_A_MAPPING, 2, "a list"),
        (b"---\njust text\n---\n", Reason.NOT_A_MAPPING, 2, "a single value"),
        (b"---\na: 1\nb: *x\n---\n", Reason.UNKNOWN_ALIAS, 3, "*x"),
        (b"---\na: &x [*x]\n---\n", Reason.ALIAS_LOOP, 2, "*x"),
        (b"---\na: !!python/object/apply:os.system ['ls']\n---\n", Reason.UNKNOWN_TAG, 2, "!!python/object"),
        (b"---\na: !secret x\n---\n", Reason.UNKNOWN_TAG, 2, "!secret"),
        (b"---\na: !!seq 1\n---\n", Reason.UNKNOWN_TAG, 2, "!!seq"),
        (b"---\na: !!int x\n---\n", Reason.BAD_VALUE, 2, "'x'"),
        (b"---\na: " + b"9" * 5000 + b"\n---\n", Reason.BAD_VALUE, 2, "999"),
        (b"---\nx: 1\na: " + b"[" * 100_000 + b"\n---\n", Reason.TOO_DEEP, 3, "deeper"),
        (b"---\na: " + b"{a: " * 100_000 + b"\n---\n", Reason.TOO_DEEP, 2, "deeper"),
        (b"---\n" + b"- " * 100_000 + b"\n---\n", Reason.TOO_DEEP, 2, "deeper"),
        (b"---\na: '" + b"x" * 30_000_000 + b"'\n---\n", Reason.TOO_LARGE, 1, "larger than 4 MB"),
        (b"---\na: [" + b"1," * 300_000 + b"]\n---\n", Reason.TOO_LARGE, 2, "200,000"),
    ],
)  # fmt: skip
def test_refused_by_name(data: bytes, reason: Reason, line: int, words: str) -> None:
    with pytest.raises(ReadError) as refused:
        Document.parse(data, "name.md")
    assert (refused.value.reason, refused.value.line) == (reason, line)
    assert words in refused.value.message
    assert str(refused.value) == f"line {line}: {refused.value.message}"
    assert refused.value.source == "name.md"


def test_aliases_that_would_fill_the_memory() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(ReadError) as refused:
        Document.parse(("---\n" + "\n".join(lines) + "\n---\n").encode())
    assert refused.value.reason is Reason.ALIAS_BOMB


def test_the_largest_front_matter_is_read() -> None:
    room = MAX_FRONT_MATTER - len("a: ''\n")
    document = Document.parse(b"---\na: '" + b"x" * room + b"'\n---\n")
    assert len(str(document.get(("a",)))) == room


DOCUMENT = Document.parse(
    b"---\ntitle: 'It''s'  # c\n"
    b"related:\n  - title: A\n    quality: 080\n  - title: |\n      B\n      C\n\nempty:\n---\n"
)


@pytest.mark.parametrize(
    ("path", "value", "spelling", "line"),
    [
        (("title",), "It's", "'It''s'", 2),
        (("related", 0, "quality"), "080", "080", 5),
        (("related", 1, "title"), "B\nC\n", "|\n      B\n      C", 6),
        (("empty",), None, "", 10),
        (("absent",), ABSENT, None, None),
        (("related", 2), ABSENT, None, None),
        (("title", "x"), ABSENT, None, None),
        (("title", 0), ABSENT, None, None),
    ],
)
def test_places(path: Path, value: Value, spelling: str | None, line: int | None) -> None:
    assert DOCUMENT.get(path) == value
    assert DOCUMENT.spelling(path) == spelling
    assert DOCUMENT.line(path) == line


def test_the_source_of_a_key() -> None:
    assert DOCUMENT.text("title") == "title: 'It''s'"
    assert DOCUMENT.text("empty") == "empty:"
    assert DOCUMENT.text("absent") is None


def test_repeated_keys_are_named_with_their_lines() -> None:
    document = Document.parse(b"---\na: 1\nb:\n  - c: 1\n    c: 2\na: 3\n---\n")
    assert document.repeated == ((("b", 0, "c"), 5), (("a",), 6))
