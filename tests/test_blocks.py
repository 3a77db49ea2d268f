"""Merging by top-level keys without a parser: what it does agrees with the real merge; it does the usual."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.blocks import merge_blocks
from curator.frontmatter import Document, EditRefused, ReadError, Remove, Set, merge, same
from tests.frontmatter.nasty import Edits, Nasty


def text_conflict(_base: bytes, ours: bytes, _theirs: bytes) -> tuple[bytes, bool]:
    return ours, True


def file(yaml: str, body: str = "Body\n") -> bytes:
    return f"---\n{yaml}---\n{body}".encode()


USUAL = """\
# made by a program
category: news
title: "A: \\"title\\" # of \\u00e9"
excerpt: 'it''s'
at: 2020-10-29T18:18:14Z
heat: -1
published: false

provider:
  name: Name of: it
  images:
    - url: http://a.example/x y#z
      width: 50
topics:
- AI # comment
- "M: L"
lists:
  -   - a
      - b
  - - c
nothing:
tags: [a b, c-d]
none: []
long: >-
  a: b
  "never closed

   deeper
last: 1
""".replace("Name of: it", "Name of it")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (("heat: -1", "heat: 5"), ("published: false", "published: true")),
        (("- AI # comment\n", ""), ("heat: -1\n", "heat: 2\nquality: 5\n")),
        (("title: ", "other: 1\ntitle: "), ("last: 1", "last: 2")),
        (("category: news\n", ""), ("last: 1", "last: 2")),
        (("# made by", "# changed by"), ("   deeper", "   deep")),
    ],
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_the_usual_needs_no_parser(ours: tuple[str, str], theirs: tuple[str, str], line_break: str) -> None:
    base, mine, other, both = (
        file(text).replace(b"\n", line_break.encode())
        for text in (USUAL, USUAL.replace(*ours), USUAL.replace(*theirs),
                     USUAL.replace(*ours).replace(*theirs))
    )  # fmt: skip
    for first, second in ((mine, other), (other, mine)):
        assert merge_blocks(base, first, second) == both
        assert merge(base, first, second, text_conflict).data == both
    Document.parse(both)


@pytest.mark.parametrize(
    ("base", "ours", "theirs"),
    [
        ("a: 1\n", "a: 2\n", "a: 3\n"),
        ("a: 1\nb: 1\n", "b: 1\n", "a: 2\nb: 1\n"),
        ("a: 1\n", "a: 1\nb: 1\n", "a: 1\nc: 1\n"),
        ("a: 1\nb: 1\n", "b: 1\na: 1\n", "a: 1\nc: 1\nb: 1\n"),
        ("t:\n- a\n- b\n", "t:\n- a\n", "t:\n- a\n- b\n- c\n"),
    ],
)
def test_what_both_sides_changed_is_left_to_the_merge(base: str, ours: str, theirs: str) -> None:
    assert merge_blocks(file(base), file(ours), file(theirs)) is None


@pytest.mark.parametrize(
    "block",
    [
        "x: 'over\n  lines'\n",
        "x: \"over\nb: lines\"\n",
        "x: plain\n  over lines\n",
        "x: &a 1\n",
        "x: *a\n",
        "x: !!str 1\n",
        "<<: {c: 1}\n",
        "x: a: b\n",
        "x: a:\n",
        "x: [a,\nb]\n",
        "x: [a, {b: 1}]\n",
        "x: \t1\n",
        "x: a\u2028b\n",
        "x: \"\\ud83d\"\n",
        "x: \"\\q\"\n",
        "x: \"\\u00g9\"\n",
        "x: \"\\u00\"\n",
        "x: \"a\" b\n",
        "x: \"a\"#b\n",
        "x: 'a'b'\n",
        "x: [a, ]\n",
        "x: [a b: c]\n",
        "x:\n    y:\n  z: 1\n",
        "x:\n  - a\n  y: 1\n",
        "x: 1\n  y: 1\n",
        "x: 1\n- a\n",
        "x: |\n    a\n  b\n",
        "x: |2\n   a\n",
        "? x\n: 1\n",
        "'x': 1\n",
        "x: 1\nx: 2\n",
        "---a\n",
        "...\n",
        "just text\n",
        "x: %a\n",
        "x: @a\n",
        "x: - a\n",
        "x: \x7f\n",
    ],
)  # fmt: skip
def test_what_is_not_of_the_plainest_kind_is_left_to_the_merge(block: str) -> None:
    versions = [file(f"a: {a}\n{block}b: {b}\n") for a, b in ((1, 1), (2, 1), (1, 2))]
    assert merge_blocks(versions[0], versions[1], versions[2]) is None


@pytest.mark.parametrize(
    "base",
    [
        b"",
        b"no front matter\n",
        b"---\na: 1\n",
        b"---\n---\n",
        b"\xef\xbb\xbf---\na: 1\n---\n",
        b"---\na: \xff\n---\n",
    ],
)
def test_what_is_no_front_matter_is_left_to_the_merge(base: bytes) -> None:
    assert merge_blocks(base, base + b"x", base + b"y") is None


def test_sides_that_agree_need_nothing() -> None:
    one, other = b"any \xff", b"\x00thing"
    assert merge_blocks(one, other, other) == merge_blocks(one, one, other) == other
    assert merge_blocks(other, one, other) == one


def test_bodies() -> None:
    base, ours, theirs = (
        file(f"a: {a}\nb: {b}\n", body) for a, b, body in ((1, 1, "B"), (2, 1, "B"), (1, 2, "T"))
    )
    assert merge_blocks(base, ours, theirs) == file("a: 2\nb: 2\n", "T")
    assert merge_blocks(base, ours + b"O", theirs) is None


@given(st.randoms(use_true_random=False), st.randoms(use_true_random=False))
@settings(max_examples=100, suppress_health_check=list(HealthCheck))
def test_nasty_documents_are_merged_as_the_merge_does_or_not_at_all(mine: Random, other: Random) -> None:
    base = Nasty(mine).document()
    try:
        document = Document.parse(base)
        ours, theirs = (document.apply(Edits(chance).edit(document.values)).data for chance in (mine, other))
    except ReadError:
        # nobody can read it: then it is not to be merged by its keys either
        assert merge_blocks(base, b"\n".join((b"---", b"a_first: 1", base[4:])), base + b"x") is None
        return
    except EditRefused:
        return
    quick = merge_blocks(base, ours, theirs)
    if quick is not None:
        whole = merge(base, ours, theirs, text_conflict)
        assert whole.clean
        assert same(dict(Document.parse(quick).values), dict(Document.parse(whole.data).values))


@given(st.randoms(use_true_random=False))
@settings(max_examples=100)
def test_plain_documents_with_lines_moved_about_are_merged_alike_or_not_at_all(chance: Random) -> None:
    """Lines of a usual file, some of them gone, doubled, moved in or out: many of these are no YAML."""
    lines = USUAL.splitlines()
    for _ in range(chance.randrange(4)):
        at = chance.randrange(len(lines))
        match chance.randrange(4):
            case 0:
                del lines[at]
            case 1:
                lines.insert(chance.randrange(len(lines)), lines[at])
            case 2:
                lines[at] = " " * chance.randrange(4) + lines[at]
            case _:
                lines[at] = lines[at][chance.randrange(3) :]
    text = "".join(f"{line}\n" for line in lines)
    base, ours, theirs = (file(f"a_first: {a}\n{text}z_last: {z}\n") for a, z in ((1, 1), (2, 1), (1, 2)))
    quick = merge_blocks(base, ours, theirs)
    if quick is None:
        return
    assert quick == file(f"a_first: 2\n{text}z_last: 2\n")
    document = Document.parse(base)
    assert [key for key in document.values if document.line((key,))] == list(document.values)
    try:
        edited = document.apply(Set(("z_last",), 2))
    except EditRefused:
        return
    assert edited.data == theirs


def test_removing_from_a_list_while_another_field_changes() -> None:
    base = Document.parse(file(USUAL))
    ours = base.apply(Remove(("topics",), 0))
    theirs = base.apply(Set(("heat",), 9))
    assert merge_blocks(base.data, ours.data, theirs.data) == ours.apply(Set(("heat",), 9)).data
