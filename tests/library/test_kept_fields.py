"""Values read out of what the index keeps, held against the document they were kept of."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.frontmatter import Document
from curator.library.kept_fields import field_of, number_keys
from curator.library.known import known_fields

LONG = "x" * 300
DOCUMENTS = {
    "plain": "weight: 3\nprice: free\nflag: true\nnone:\nsign: -0.5\nword: yes\nzero: 012",
    "quoted": "\"odd key\": 7\n'it''s': \"a: b\"\nweight: \"3\"\nx: 'true'",
    "comments": "# first\nweight: 5 # kilos\n# between\nother: 1",
    "large": f"title: {LONG}\nweight: 4\nlist:\n  - a\n  - 2\nbody: '{LONG}'",
    "lists": f"tags: [a, 1, true]\nlist:\n- b\n- 2.5\ngroup: {{a: 1}}\nend: {LONG}",
    "aliases": f"base: &b 5\nweight: *b\nend: {LONG}",
    "at the start of a line": f'text: "one\ntwo: 3"\nweight: 2\nend: {LONG}',
    "a key inside a key": f"weight: 1\nweight:x: 2\nmy weight: 3\nend: {LONG}",
    "spaces": f"weight : 3\nwe: 2\nend: {LONG}",
    "addresses": f'a: https://x.example/a?b=c&d=%20#e\nb: "https://x.example/ö"\nc: a:b\nend: {LONG}',
    "quotes": f'a: "a \\" b"\nb: "a" # b\nc: \'it\'\'s\'\nd: ""\ne: "\\x41"\nend: {LONG}',
    "words": f"a: 12:30\nb: 2022-03-24T10:00:00Z\nc: 1.2.3\nd: No\ne: 2022-02-31\nend: {LONG}",
    "odd numbers": f"a: .inf\nb: 1e3\nc: 0x1F\nd: 1_000\ne: 1:30\nf: 2022-03-24\nend: {LONG}",
}


def kept(yaml: str) -> tuple[Document, str]:
    document = Document.parse(f"---\n{yaml}\n---\n".encode())
    return document, known_fields(document.front_matter, document.values)


@pytest.mark.parametrize("yaml", DOCUMENTS.values(), ids=DOCUMENTS)
def test_each_value_is_what_the_document_says(yaml: str) -> None:
    document, fields = kept(yaml)
    for key, value in document.values.items():
        found = field_of(fields, key)
        assert found is not None, key
        if found == '""':
            assert len(str(value)) > 100
        elif value == float("inf"):
            assert json.loads(found) == ["inf"]
        else:
            assert json.loads(found) == [value], key
            assert type(json.loads(found)[0]) is type(value) or isinstance(value, str), key
    for absent in ("nosuch", "weigh", "eight", "two", "x", ""):
        if absent not in document.values:
            assert field_of(fields, absent) is None, absent


@pytest.mark.parametrize("yaml", DOCUMENTS.values(), ids=DOCUMENTS)
def test_the_keys_of_numbers_are_found(yaml: str) -> None:
    document, fields = kept(yaml)
    numbers = {key for key, value in document.values.items() if type(value) in (int, float)}
    assert set(json.loads(number_keys(fields))) <= numbers
    plain = {key for key in numbers if document.spelling((key,)) is not None and not yaml.count("&")}
    assert plain - set(json.loads(number_keys(fields))) <= {"a", "c", "e"}  # no usual numbers


@given(
    st.dictionaries(
        st.text("abc x'", min_size=1, max_size=4).map(str.strip).filter(bool),
        st.one_of(st.integers(), st.booleans(), st.text("ab: #'\"\\n-1.", max_size=12), st.none()),
        min_size=1,
        max_size=6,
    ),
    st.booleans(),
)
def test_whatever_is_written_is_read(values: dict[str, object], long: bool) -> None:
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in values.items()]
    document, fields = kept("\n".join([*lines, *([f"end: {LONG}"] if long else [])]))
    for key, value in document.values.items():
        if key != "end":
            assert json.loads(field_of(fields, key) or "null") == [value]


def test_nothing_is_known_of_nothing() -> None:
    assert field_of(None, "a") is None
    assert field_of("", "a") is None
    assert number_keys(None) == "[]"
