"""The edits that take edits back."""

import pytest

from curator.frontmatter import Document, Edit, FieldChange, Insert, Move, Remove, Rename, Set, Unset, diff
from curator.frontmatter.values import ABSENT

TEXT = b"""---
title: 'It''s'   # kept
flag: yes
when: 2022-03-24T20:25:00Z
num: 0x1F
desc: >-
  folded
  text
none:
topics:
  - A   # a
  - "B"
flow: [x, 'y', z]
m:
  k: |
    text

  l: 2
---
Body
"""


@pytest.mark.parametrize(
    "edits",
    [
        (Set(("title",), "New: title"),),
        (Set(("flag",), False),),
        (Set(("when",), "yesterday"),),
        (Set(("num",), 5),),
        (Set(("desc",), "one"),),
        (Set(("none",), "x"),),
        (Set(("none", "deep", "er"), 1),),
        (Set(("new",), [1, 2]),),
        (Set(("m", "new"), 1),),
        (Set(("topics", 0), "C"),),
        (Insert(("topics",), "C"),),
        (Insert(("flow",), "w", 1),),
        (Insert(("new",), "w"),),
        (Move(("topics",), 0, 1),),
        (Move(("flow",), 2, 0),),
        (Remove(("topics",), 1),),
        (Remove(("flow",), 2),),
        (Unset(("flag",)),),
        (Unset(("when",)),),
        (Unset(("none",)),),
        (Unset(("flow",)),),
        (Unset(("m", "l")),),
        (Unset(("absent",)),),
        (Rename(("desc",), "other"),),
        (Rename(("m", "k"), "on"), Rename(("m", "on"), "x")),
        (Set(("flag",), False), Unset(("num",)), Insert(("topics",), "C"), Set(("title",), "x")),
    ],
)
def test_the_inverse_gives_back_the_bytes(edits: tuple[Edit, ...]) -> None:
    document = Document.parse(TEXT)
    after = document.apply(*edits)
    assert after.apply(*document.inverse(*edits)).data == TEXT


def test_the_inverse_holds_where_other_fields_changed_meanwhile() -> None:
    document = Document.parse(TEXT)
    edit = Set(("flag",), False)
    elsewhere = document.apply(edit, Set(("num",), 99), Unset(("none",)))
    back = elsewhere.apply(*document.inverse(edit))
    assert back.spelling(("flag",)) == "yes"
    assert back.get(("num",)) == 99


def test_differences() -> None:
    before = Document.parse(b"---\na: 1\nb: {c: 1, d: 2}\nt: [x, y]\nu: [x]\ngone: 1\n---\n")
    after = Document.parse(b"---\na: '1'\nb: {c: 1, d: 3}\nt: [x, z]\nu: [x, y]\nnew: ~\n---\n")
    assert diff(before, after) == [
        FieldChange(("a",), 1, "1"),
        FieldChange(("b", "d"), 2, 3),
        FieldChange(("t", 1), "y", "z"),
        FieldChange(("u",), ["x"], ["x", "y"]),
        FieldChange(("gone",), 1, ABSENT),
        FieldChange(("new",), ABSENT, None),
    ]
    assert diff(before, before) == []
