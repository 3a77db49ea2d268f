"""Edits as an editor makes them: the exact bytes afterwards, or the refusal by its name and line."""

import pytest

from curator.frontmatter import (
    Document,
    Edit,
    EditRefused,
    Insert,
    KeyOrder,
    Move,
    Reason,
    Remove,
    Rename,
    Reorder,
    Set,
    Timestamp,
    Unset,
    Value,
)

NEWS: KeyOrder = {
    (): (
        "category",
        "title",
        "type",
        "quality",
        "heat",
        "published",
        "provider",
        "topics",
        "images",
        "related",
    ),
    ("related",): ("title", "webUrl", "provider", "quality"),
    ("related", "provider"): ("name", "domain"),
}


def edited(text: str, *edits: Edit, order: KeyOrder = NEWS) -> str:
    return Document.parse(f"---\n{text}---\nBody\n".encode()).apply(*edits, order=order).data.decode()[4:-9]


@pytest.mark.parametrize(
    ("before", "edit", "after"),
    [
        # scalars
        ("published: false\n", Set(("published",), True), "published: true\n"),
        ("published: no # c\n", Set(("published",), True), "published: true # c\n"),
        ("heat:\t-1\n", Set(("heat",), 5), "heat:\t5\n"),
        ('title: "A \\u2014 B"\n', Set(("title",), "é"), 'title: "\\u00e9"\n'),
        ("title: A\n", Set(("title",), "A, b"), "title: A, b\n"),
        ("title: |\n  one\n", Set(("title",), "a\n\nb\n"), "title: |\n  a\n\n  b\n"),
        ("title: |\n  one\n", Set(("title",), ""), 'title: ""\n'),
        ("title: |2\n   led\n  in\n", Set(("title",), "x\n"), "title: |2\n  x\n"),
        ("title: |+\n  one\n\nb: 1\n", Set(("title",), "two\n"), "title: |+\n  two\nb: 1\n"),
        ("title: |+\n  one\n\nb: 1\n", Set(("title",), "two"), "title: |-\n  two\nb: 1\n"),
        ("a: [x, y]\n", Set(("a", 1), "z, w"), 'a: [x, "z, w"]\n'),
        ("a: {b}\n", Set(("a", "b"), 1), "a: {b: 1}\n"),
        ("a: {b: }\n", Set(("a", "c"), 1), "a: {b: , c: 1 }\n"),
        ("a: {b:  , c: 1}\n", Unset(("a", "c")), "a: {b: }\n"),
        ("a: {b: , c: 1}\n", Set(("a", "b"), 1), "a: {b: 1 , c: 1}\n"),
        ("a: &x\nb: 1\n", Set(("a",), 1), "a: &x 1\nb: 1\n"),
        ("a: !!str 5\n", Set(("a",), "6"), 'a: !!str "6"\n'),
        ("a:\n  - \n  - x\n", Set(("a", 0), "z"), "a:\n  - z \n  - x\n"),
        ("a: 2022-03-24\n", Set(("a",), Timestamp("2022-03-25")), "a: 2022-03-25\n"),
        # an absent key goes where its siblings have it
        ("type: x\nheat: 1\nother: 2\n", Set(("published",), True),
         "type: x\nheat: 1\npublished: true\nother: 2\n"),
        ("topics: []\nzzz: 1\n", Set(("published",), True), "published: true\ntopics: []\nzzz: 1\n"),
        ("zzz: 1\n", Set(("published",), True), "zzz: 1\npublished: true\n"),
        ("", Set(("published",), True), "published: true\n"),
        ("# c\n", Set(("published",), True), "# c\npublished: true\n"),
        ("{a: 1}\n", Set(("published",), True), "{a: 1, published: true}\n"),
        ("{}\n", Set(("published",), True), "{published: true}\n"),
        ("a: 1\n", Set(("on",), 1), 'a: 1\n"on": 1\n'),
        ("a: 1\n", Set(("two words",), 1), "a: 1\ntwo words: 1\n"),
        ("title: 'x'\n", Set(("category",), "it: is"), "category: 'it: is'\ntitle: 'x'\n"),
        (
            "related:\n  - title: \"A\"\n    quality: 1\n  - title: \"B\"\n",
            Set(("related", 1, "quality"), 2),
            "related:\n  - title: \"A\"\n    quality: 1\n  - title: \"B\"\n    quality: 2\n",
        ),
        (
            "related:\n  - quality: 1\n",
            Set(("related", 0, "title"), "A"),
            "related:\n  - title: A\n    quality: 1\n",
        ),
        (
            "related:\n  - title: A\n    quality: 1\n",
            Set(("related", 0, "provider", "name"), "P"),
            "related:\n  - title: A\n    provider:\n      name: P\n    quality: 1\n",
        ),
        ("seo:\nb: 1\n", Set(("seo", "title"), "x"), "seo:\n  title: x\nb: 1\n"),
        ("seo: {} # c\n", Set(("seo", "title"), "x"), "seo: # c\n  title: x\n"),
        ("seo: ~ # c\n", Set(("seo", "title"), "x"), "seo: # c\n  title: x\n"),
        # a list in a paragraph of its own, as the others are
        (
            "type: x\n\nprovider:\n  name: P\n\nimages:\n  - url: u\n",
            Set(("topics",), ["AI"]),
            "type: x\n\nprovider:\n  name: P\n\ntopics:\n  - AI\n\nimages:\n  - url: u\n",
        ),
        # collections change by the fewest lines
        ("topics:\n  - A # a\n  - B\n", Set(("topics",), ["A", "C"]), "topics:\n  - A # a\n  - C\n"),
        ("topics:\n  - A # a\n  - B # b\n", Set(("topics",), ["B", "A"]), "topics:\n  - B # b\n  - A # a\n"),
        ("topics: [A, B, C]\n", Set(("topics",), ["A", "C"]), "topics: [A, C]\n"),
        ("m:\n  a: 1 # a\n  b: 2\n", Set(("m",), {"a": 1, "c": 3}), "m:\n  a: 1 # a\n  c: 3\n"),
        ("topics:\n- A\n", Set(("topics",), []), "topics: []\n"),
        ("topics: x # c\n", Set(("topics",), ["A"]), "topics: # c\n  - A\n"),
        ("topics:\n  - A\n", Set(("topics",), "x"), "topics: x\n"),
        # out goes what is named, and nothing else
        ("a: 1\n# about b\nb: 2 # b\n\nc: 3\n", Unset(("b",)), "a: 1\n# about b\n\nc: 3\n"),
        ("a: 1\n", Unset(("a",)), ""),
        ("a: 1\n", Unset(("b",)), "a: 1\n"),
        ("a:\n  b: 1\nc: 1\n", Unset(("a", "b")), "a: {}\nc: 1\n"),
        ("a: # c\n  - x\n", Unset(("a", 0)), "a: [] # c\n"),
        ("r:\n  - a: 1\n    b: 2\n", Unset(("r", 0, "a")), "r:\n  - b: 2\n"),
        ("m: {a: 1, b: 2, c: 3}\n", Unset(("m", "b")), "m: {a: 1, c: 3}\n"),
        ("m: {a: 1, b: 2,}\n", Unset(("m", "b")), "m: {a: 1,}\n"),
        ("m: [\n  a, # a\n  b # b\n]\n", Remove(("m",), 1), "m: [\n  a # a\n]\n"),
        ("m: [\n  a, # a\n  b # b\n]\n", Remove(("m",), 0), "m: [\n  b # b\n]\n"),
        ("? a\n: 1\n? b\n: 2\n", Unset(("a",)), "? b\n: 2\n"),
        ("? b\n: 2\n", Set(("a",), 1, before="b"), "a: 1\n? b\n: 2\n"),
        # a key is called otherwise, and nothing else happens
        ("a: 1 # a\n# b\nb  :  'x' # c\n", Rename(("b",), "new"), "a: 1 # a\n# b\nnew  :  'x' # c\n"),
        ("m:\n  - a: 1\n    b: 2\n", Rename(("m", 0, "a"), "new"), "m:\n  - new: 1\n    b: 2\n"),
        ('{"a":1,"b":2}\n', Rename(("a",), "new"), '{"new":1,"b":2}\n'),
        ("a: |\n  x\n\n  y\nb: 1\n", Rename(("a",), "longer name"), "longer name: |\n  x\n\n  y\nb: 1\n"),
        ("'a': 1\n", Rename(("a",), "yes"), "'yes': 1\n"),
        ("a: 1\n", Rename(("a",), "on"), '"on": 1\n'),
        ("a: 1\n", Rename(("a",), "a"), "a: 1\n"),
        ("? a\n: 1\n", Rename(("a",), "b"), "? b\n: 1\n"),
        # lists
        ("t:\n- A\n- B\n", Insert(("t",), "C", 1), "t:\n- A\n- C\n- B\n"),
        ("t:\n- A\n- B\n", Insert(("t",), "C", 0), "t:\n- C\n- A\n- B\n"),
        ("t: [A, B]\n", Insert(("t",), "C", 0), "t: [C, A, B]\n"),
        ("t: [\n  A,\n]\n", Insert(("t",), "C"), "t: [\n  A,\n  C,\n]\n"),
        ("t: []\n", Insert(("t",), "C"), "t: [C]\n"),
        ("u:\n- x\nt: []\n", Insert(("t",), "C"), "u:\n- x\nt:\n- C\n"),
        ("heat: 1\n", Insert(("topics",), "AI"), "heat: 1\ntopics:\n  - AI\n"),
        (
            "related:\n  - title: \"A\"\n    webUrl: \"u\"\n",
            Insert(("related",), {"title": "B", "webUrl": "v", "provider": {"name": "P"}}),
            "related:\n  - title: \"A\"\n    webUrl: \"u\"\n  - title: \"B\"\n    webUrl: \"v\"\n"
            "    provider:\n      name: P\n",
        ),
        ("t:\n- - a\n  - b\n- c\n", Move(("t", 0), 1, 0), "t:\n- - b\n  - a\n- c\n"),
        ("t: [a, b, c]\n", Reorder(("t",), (2, 0, 1)), "t: [c, a, b]\n"),
        ("t:\n- a\n# b\n- b\n\n- c\n", Reorder(("t",), (1, 2, 0)), "t:\n# b\n- b\n- c\n\n- a\n"),
        ("t:\n  - A\n\n  # b\n  - B\n", Move(("t",), 1, 0), "t:\n  # b\n  - B\n\n  - A\n"),
        ("t:\n  - &x A\n  - B\n", Move(("t",), 0, 1), "t:\n  - B\n  - &x A\n"),
        ("t: [A, 'B', C]\n", Move(("t",), 2, 0), "t: [C, A, 'B']\n"),
        ("t:\n  - |\n    x\n  - y\n", Move(("t",), 0, 1), "t:\n  - y\n  - |\n    x\n"),
    ],
)  # fmt: skip
def test_edits(before: str, edit: Edit, after: str) -> None:
    assert edited(before, edit) == after
    assert edited(before.replace("\n", "\r\n"), edit).replace("\r\n", "\n") == after


@pytest.mark.parametrize(
    ("before", "edit", "reason", "line"),
    [
        ("a: 1\na: 2\n", Set(("a",), 3), Reason.DUPLICATE_KEY, 3),
        ("a: 1\na: 2\n", Unset(("a",)), Reason.DUPLICATE_KEY, 3),
        ("a: &x 1\nb: *x\n", Set(("a",), 2), Reason.ANCHOR, 2),
        ("a: &x\n  k: 1\nb: *x\n", Set(("a", "k"), 2), Reason.ANCHOR, 2),
        ("a: &x [1]\nb: *x\n", Insert(("a",), 2), Reason.ANCHOR, 2),
        ("a: &x [1]\nb: *x\n", Insert(("b",), 2), Reason.ALIAS, 3),
        ("a: [&x 1, *x]\n", Move(("a",), 0, 1), Reason.ANCHOR, 2),
        ("m: &m {k: 1}\nn:\n  <<: *m\n", Set(("n", "k"), 2), Reason.MERGE_KEY, None),
        ("m: &m {k: 1}\nn:\n  <<: *m\n", Unset(("n", "k")), Reason.MERGE_KEY, None),
        ("a: !!int 5\n", Set(("a",), "x"), Reason.TAG, 2),
        ("a: ! 5\n", Set(("a",), 6), Reason.TAG, 2),
        ("a: ! x\n", Set(("a",), "6"), Reason.TAG, 2),
        ("a: !!set {x}\n", Set(("a",), 1), Reason.UNKNOWN_TAG, 2),
        ("a:\n  - x # mine\n", Set(("a",), 1), Reason.COMMENT, 2),
        ("a: [b: 1]\n", Set(("a", 0, "c"), 1), Reason.BARE_PAIR, 2),
        ("a: [b: 1]\n", Unset(("a", 0, "b")), Reason.BARE_PAIR, 2),
        ("a: 1\n", Set(("a", "b"), 1), Reason.NOT_A_MAPPING, 2),
        ("a: [x]\n", Set(("a", "b"), 1), Reason.NOT_A_MAPPING, 2),
        ("a: 1\n", Insert(("a",), 1), Reason.NOT_A_LIST, None),
        ("a: [x]\n", Insert(("a",), 1, 3), Reason.NO_SUCH_PATH, None),
        ("a: [x]\n", Remove(("a",), 1), Reason.NO_SUCH_PATH, None),
        ("a: [x]\n", Move(("a",), 0, 1), Reason.NO_SUCH_PATH, None),
        ("a: [x]\n", Set(("a", 1), 1), Reason.NO_SUCH_PATH, None),
        ("a: 1\n", Rename(("b",), "c"), Reason.NO_SUCH_PATH, None),
        ("a: [x]\n", Rename(("a", 0), "c"), Reason.NO_SUCH_PATH, None),
        ("a: 1\nb: 2\n", Rename(("a",), "b"), Reason.DUPLICATE_KEY, 2),
        ("&x a: 1\nb: *x\n", Rename(("a",), "c"), Reason.EXPLICIT_KEY, 2),
        ("m: &m {k: 1}\nn:\n  <<: *m\n", Rename(("n", "k"), "j"), Reason.MERGE_KEY, None),
        ("m: &m {k: 1}\nn: *m\n", Rename(("m", "k"), "j"), Reason.ANCHOR, 2),
        ("a: 1\n", Set((), {}), Reason.NO_SUCH_PATH, None),
        ("a: 1\n", Set(("a",), float("nan")), Reason.UNWRITABLE, None),
        ("a: 1\n", Set(("a",), "\ud83d"), Reason.UNWRITABLE, None),
        ("a: 1\n", Set(("a",), Timestamp("yesterday")), Reason.UNWRITABLE, None),
        ("a: 1\n", Set(("k" * 2000,), 1), Reason.UNWRITABLE, None),
        ("a: 1\n", Set(("a",), "x" * 5_000_000), Reason.TOO_LARGE, 2),
        ("a: 'x\n\n---y'\nb: 1\n", Set(("b",), 2), Reason.AMBIGUOUS_FENCE, 4),
    ],
)  # fmt: skip
def test_refusals(before: str, edit: Edit, reason: Reason, line: int | None) -> None:
    with pytest.raises((EditRefused, ValueError)) as refused:
        edited(before, edit)
    assert getattr(refused.value, "reason", None) is reason
    assert getattr(refused.value, "line", None) == line


def test_several_edits_are_one_after_another() -> None:
    result = edited("t:\n  - A\nq: 1\n", Insert(("t",), "B"), Move(("t",), 1, 0), Unset(("q",)))
    assert result == "t:\n  - B\n  - A\n"


def test_an_edit_that_changes_nothing_is_the_same_document() -> None:
    document = Document.parse(b"---\na: [1, 'x']\nb: ~\n---\n")
    edits = (Set(("a",), [1, "x"]), Set(("b",), None), Unset(("c",)), Move(("a",), 1, 1))
    assert document.apply(*edits) is document


def test_a_refused_edit_after_others_leaves_the_document() -> None:
    document = Document.parse(b"---\na: 1\nb: 1\nb: 2\n---\n")
    with pytest.raises(EditRefused):
        document.apply(Set(("a",), 2), Set(("b",), 3))
    assert document.data == b"---\na: 1\nb: 1\nb: 2\n---\n"


def test_what_would_take_too_long_is_refused_at_once() -> None:
    many: list[Value] = [f"x{number}" for number in range(5_000)]
    document = Document.parse(b"---\na:\n" + b"".join(f"- {item}\n".encode() for item in many) + b"---\n")
    with pytest.raises(EditRefused) as refused:
        document.apply(Set(("a",), many[::-1]))
    assert refused.value.reason is Reason.TOO_LARGE
    assert "4,999 single changes" in refused.value.message
    assert document.apply(Set(("a", 4_000), "y"), Remove(("a",), 17)).get(("a", 3_999)) == "y"
