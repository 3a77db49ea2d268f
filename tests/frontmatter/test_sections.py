"""Reading one entry again tells the same as reading the whole text again."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given

from curator.frontmatter import (
    Document,
    Edit,
    EditRefused,
    Insert,
    Remove,
    Rename,
    Set,
    Unset,
    sections,
    syntax,
)
from curator.frontmatter.meaning import meaning_in_parts, meaning_of
from curator.frontmatter.parsing import parse
from tests.frontmatter.nasty import Edits
from tests.frontmatter.test_properties import chances, document_of, relaxed

ENTRIES = (
    "# before\n"
    "title: One\n"
    "heat: 5 # so far\n"
    "topics:\n- a\n# of b\n- b\n"
    "text: |\n  lines\n\n  more\n\n"
    "plain: goes\n  on\n"
    "empty:\n"
    "quoted: 'a\n\n  b'\n"
    "flow: [1,\n2]\n"
    "last: {a: 1}\n"
    "# behind\n"
)


class Told:
    """What was read in part."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.parts: list[str] = []
        read = sections._read

        def telling(section: str, is_followed: bool) -> sections._Read | None:
            found = read(section, is_followed)
            if found is not None:
                self.parts.append(section)
            return found

        monkeypatch.setattr(sections, "_read", telling)
        sections._read_again.cache_clear()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    return Told(monkeypatch)


def document(text: str) -> Document:
    return Document.parse(f"---\n{text}---\nBody\n".encode())


def check_same(after: Document) -> None:
    """What was told of the new text is what reading all of it tells."""
    whole = Document.parse(after.data)
    assert after.meaning == whole.meaning
    assert after.values == whole.values
    assert list(after.values) == list(whole.values)
    assert after.tree.comments() == whole.tree.comments()


@pytest.mark.parametrize(
    ("edit", "part"),
    [
        (Set(("title",), "Two"), "title: Two\n"),
        (Set(("heat",), 6), "heat: 6 # so far\n"),
        (Unset(("heat",)), ""),  # with its comment
        (Set(("new",), 1), "last: {a: 1}\nnew: 1\n# behind\n"),
        (Set(("topics", 0), "c"), "topics:\n- c\n# of b\n- b\n"),
        (Insert(("topics",), "c"), "topics:\n- a\n# of b\n- b\n- c\n"),
        (Set(("text",), "other\n"), "text: |\n  other\n\n"),
        (Set(("plain",), "went"), "plain: went\n"),
        (Set(("empty",), ["x"]), "empty:\n- x\n"),
        (Set(("quoted",), "b"), "quoted: 'b'\n"),
        (Remove(("flow",), 0), "flow: [2]\n"),
        (Set(("last", "b"), 2), "last: {a: 1, b: 2}\n# behind\n"),
        (Unset(("title",)), ""),
        (Rename(("title",), "name"), "name: One\n"),
    ],
)
def test_only_the_entry_is_read(edit: Edit, part: str, told: Told) -> None:
    after = document(ENTRIES).apply(edit)
    assert told.parts == [part]
    told.parts.clear()
    check_same(after)


@pytest.mark.parametrize(
    "text",
    [
        "a: &x 1\nb: *x\nheat: 5\n",
        "a: !!str 1\nheat: 5\n",
        "<<: {a: 1}\nheat: 5\n",
        "heat: 5\na: 1\na: 2\n",
        "? heat\n: 5\nb: 1\n",
        "{heat: 5, b: 1}\n",
        " heat: 5\n b: 1\n",
        "heat: 5\n? b\n: 1\n",
        "heat: 5\u2028b: 1\n",
        "heat: 5\nnext-key: 0\nnext: 1\n",
    ],
)
def test_where_entries_are_no_worlds_of_their_own_the_result_is_the_same(text: str) -> None:
    try:
        after = document(text).apply(Set(("heat",), 6))
    except EditRefused:
        return
    assert after.values["heat"] == 6
    check_same(after)


@pytest.mark.parametrize(
    "spelling", ["6\nother: 1", "[6", "'6", "6\nheat: 7", "|\n", "&x 6", "# 6", "6\n---", "a: b", "\ufeff6"]
)
def test_what_reaches_beyond_the_entry_is_not_taken_for_it(spelling: str) -> None:
    after = document("title: One\nheat: 5\nnext: 1\n").apply(Set(("heat",), 6, spelling=spelling))
    assert after.data == b"---\ntitle: One\nheat: 6\nnext: 1\n---\nBody\n"


def test_a_change_of_two_entries_is_not_one_of_one(told: Told) -> None:
    before = document("a: 1\nb: 2\n")
    assert before.apply(Set(("a",), 2), Set(("b",), 3)).values == {"a": 2, "b": 3}
    assert told.parts == ["a: 2\n", "b: 3\n"]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("title: Why?\nurl: https://a.example/?b\n", "title: Why?\nurl: https://a.example/?b\nfree: true\n"),
        ("title: a\nurl: b?\nfree: false\n", "title: a\nurl: b?\nfree: true\n"),
    ],
)
def test_a_question_mark_in_a_value_costs_no_scan(
    monkeypatch: pytest.MonkeyPatch, text: str, after: str
) -> None:
    def scan(_text: str) -> syntax.Tokens:
        raise AssertionError("the tokens are not needed")

    before = document(text)
    monkeypatch.setattr(syntax, "Tokens", scan)
    assert before.apply(Set(("free",), True)).front_matter == after


@given(chances)
@relaxed
def test_any_edit_of_any_text_is_told_as_reading_all_of_it_tells(chance: Random) -> None:
    now = document_of(chance)
    for _ in range(5):
        try:
            now = now.apply(Edits(chance).edit(now.values))
        except EditRefused:
            continue
        check_same(now)


@pytest.mark.parametrize(
    "text", ["", ENTRIES, "a: &x [1, {b: 2}]\nc: *x\n", "? {a: 1}\n: 2\na: !!str 3\na: 4\n"]
)
def test_a_meaning_in_parts_is_the_whole_meaning(text: str) -> None:
    root = parse(text).root
    assert meaning_in_parts(root) == meaning_of(root)
    assert meaning_of(root) == meaning_in_parts(root)
    assert meaning_in_parts(root) == meaning_in_parts(parse(text + "# behind\n").root)
    other = parse(text + "other: 1.5\n").root
    assert meaning_in_parts(other) != meaning_in_parts(root)
    assert meaning_in_parts(other) != meaning_in_parts(parse(text + "other: 1\n").root)
    assert meaning_in_parts(other) != meaning_of(parse(text + "another: 1.5\n").root)
