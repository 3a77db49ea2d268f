"""What the index remembers of fields: enough to tell a field that changed from one that did not."""

from __future__ import annotations

import pytest

from curator.frontmatter import ABSENT, Document, Path
from curator.library.known import Known, known_fields

LONG = "x" * 300
TEXT = f"""title: "A"
n: 1
date: 2022-03-24
topics:
- a
- b
# a comment

images:
  - url: one
    alt: {LONG}
secured: "{LONG}"
empty:
"""


def document(text: str) -> Document:
    return Document.parse(f"---\n{text}---\nBody\n".encode())


def known(text: str) -> Known:
    seen = document(text)
    return Known(known_fields(seen.front_matter, seen.values))


@pytest.mark.parametrize(
    ("before", "after", "path", "is_same"),
    [
        ("n: 1", "n: 2", ("title",), True),
        ("n: 1", "n: 2", ("n",), False),
        ("n: 1", "n: 1.0", ("n",), False),
        ("n: 1", 'n: "1"', ("n",), False),
        ("2022-03-24", '"2022-03-24"', ("date",), False),
        ('"A"', "'A'", ("title",), True),
        ("- a\n- b", "  - a\n  - b", ("topics",), True),
        ("- a\n- b", "- b\n- a", ("topics", 0), False),
        ("- b", "- c", ("topics", 0), True),
        ("url: one", "url: two", ("images", 0, "alt"), False),
        ("url: one", "url: two", ("secured",), True),
        (f'secured: "{LONG}"', f'secured: "{LONG}y"', ("secured",), False),
        (f'secured: "{LONG}"', "secured: s", ("secured",), False),
        ("n: 1\n", "", ("n",), False),
        ("n: 1\n", "", ("m",), True),
        ("n: 1\n", "n: 1\nm: 2\n", ("m",), False),
        ("empty:", "empty: null", ("empty",), True),
        ("empty:", "empty: ''", ("empty",), False),
    ],
)
def test_which_field_is_another_one(before: str, after: str, path: Path, is_same: bool) -> None:
    assert before in TEXT
    assert known(TEXT).is_same(path, document(TEXT.replace(before, after))) is is_same


def test_what_was_there() -> None:
    seen = known(TEXT)
    assert seen.get(("title",)) == "A"
    assert seen.get(("topics", 1)) == "b"
    assert seen.get(("none",)) is ABSENT
    assert seen.get(("secured",)) is None
    assert seen.get(("images", 0, "url")) is None


def test_large_values_are_not_kept() -> None:
    fields = known_fields(document(TEXT).front_matter, document(TEXT).values)
    assert LONG not in fields
    assert len(fields) < 400


def test_line_ends_do_not_count() -> None:
    seen = document(TEXT)
    windows = Document.parse(seen.data.replace(b"\n", b"\r\n"))
    assert known_fields(windows.front_matter, windows.values) == known_fields(seen.front_matter, seen.values)


@pytest.mark.parametrize(
    "text",
    [
        f"a: &x {LONG}\nb: *x\n",
        f"a: &x 1\nb: [*x, {LONG}]\n",
        f"base: &x {{k: {LONG}}}\nb:\n  <<: *x\n",
        f"<<: {{b: 1}}\nc: {LONG}\n",
        f'a: "x\nb: y"\nb: {LONG}\n',
        f" a: 'x\nb: y'\n b: {LONG}\n",
        f"{{a: 1, b: {LONG}}}\n",
        f"a: 1\nb: 2\na: {LONG}\n",
        f"? a\n: {LONG}\nb: 1\n",
        "# nothing\n",
        f'"a": {LONG}\nb: 1\n',
        f"a:\n  - 1\nb: {LONG * 100}\n",
        f"# {LONG * 100}\na: 1\nb: 2\n",
    ],
)
def test_nothing_that_changed_counts_as_the_same(text: str) -> None:
    """Whatever the text: all of it is the same as itself, and a changed value is never the same as before."""
    before = document(text)
    seen = known(text)
    assert all(seen.is_same((key,), before) for key in before.values)
    for change in (("x 1", "x 2"), ("y", "z"), ("b: 1", "b: 2"), (LONG, LONG[1:]), ("a: 1", "a: 7")):
        after = document(text.replace(*change))
        for key, value in before.values.items():
            if after.values.get(key) != value:
                assert not seen.is_same((key,), after), (key, change)
