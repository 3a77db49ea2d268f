"""Three-way merges, field by field: the exact text, and only real conflicts."""

import os
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from curator.frontmatter import (
    ABSENT,
    Document,
    Edit,
    EditRefused,
    FrontMatterError,
    Insert,
    ReadError,
    Remove,
    Set,
    Unset,
    diff,
)
from curator.frontmatter.merge import FieldConflict, Merged, merge
from curator.frontmatter.threeway import merged_text
from tests.frontmatter.nasty import Edits, Nasty

CORPUS = Path(os.environ.get("CURATOR_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))


def no_text(*versions: bytes) -> tuple[bytes, bool]:
    raise AssertionError(f"no plain text is to be merged here: {versions}")


def as_text(_base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
    return b"<" + ours + b"|" + theirs + b">", True


def merged(base: str, ours: str, theirs: str) -> Merged:
    base, ours, theirs = (f"---\n{text}---\nBody\n" for text in (base, ours, theirs))
    return merge(base.encode(), ours.encode(), theirs.encode(), no_text)


def yaml_of(data: bytes) -> str:
    return data.decode().removeprefix("---\n").removesuffix("---\nBody\n")


BASE = "published: false\nheat: 1\ntitle: A\ntopics:\n  - AI\n  - ML\n"


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected"),
    [
        # neighbours in the text that no line merge can take
        ("published: false\nheat: 1\n", "published: true\nheat: 1\n", "published: false\nheat: 2\n",
         "published: true\nheat: 2\n"),
        ("a: {x: 1, y: 2}\n", "a: {x: 3, y: 2}\n", "a: {x: 1, y: 4}\n", "a: {x: 3, y: 4}\n"),
        # the same on both sides; one side only
        ("a: 1\n", "a: 2\n", "a: 2 # c\n", "a: 2 # c\n"),
        ("a: 1\nb: 1\n", "b: 1\n", "a: 1\nb: 2\n", "b: 2\n"),
        ("a: 1\n", "a: 1\nb: 1\n", "a: 1\nc: 1\n", "a: 1\nc: 1\nb: 1\n"),
        # comments, quotes and order of the side that changed them
        ("a: 1\nb: 1\nc: 1\n", "# mine\na: 1\nb: 1\nc: 1\n", "a: 1\nb: 1\nc: 2\n",
         "# mine\na: 1\nb: 1\nc: 2\n"),
        ("heat: 1\n", "heat: 1 # mine\n", "heat: 2\n", "heat: 2 # mine\n"),
        ("a: x\nb: 1\nc: 1\n", "a: 'x'\nb: 1\nc: 1\n", "a: x\nb: 1\nc: 2\n", "a: 'x'\nb: 1\nc: 2\n"),
        ("a: 1\nb: 1\n", "b: 1\na: 1\n", "a: 1\nb: 2\n", "b: 2\na: 1\n"),
        # lists of plain values as sets in order
        ("t:\n- A\n- B\n", "t:\n- A\n- B\n- C\n", "t:\n- A\n- B\n- D\n", "t:\n- A\n- B\n- C\n- D\n"),
        ("t:\n- A\n- B\n", "t:\n- B\n", "t:\n- A\n- B\n- D\n", "t:\n- B\n- D\n"),
        ("t: [A, B]\n", "t: [B, A]\n", "t: [A, B, C]\n", "t: [B, C, A]\n"),
        ("t: [A, A, B]\n", "t: [A, B]\n", "t: [A, A, B, C]\n", "t: [A, B, C]\n"),
        # lists of objects by identity
        (
            "r:\n- webUrl: u\n  q: 1\n- webUrl: v\n  q: 2\n",
            "r:\n- webUrl: v\n  q: 2\n",
            "r:\n- webUrl: u\n  q: 1\n- webUrl: v\n  q: 3\n- webUrl: w\n  q: 4\n",
            "r:\n- webUrl: v\n  q: 3\n- webUrl: w\n  q: 4\n",
        ),
        (
            "r:\n- url: u\n  q: 1\n  t: A\n",
            "r:\n- url: u\n  q: 2\n  t: A\n",
            "r:\n- url: u\n  q: 1\n  t: B\n",
            "r:\n- url: u\n  q: 2\n  t: B\n",
        ),
    ],
)  # fmt: skip
def test_no_conflict(base: str, ours: str, theirs: str, expected: str) -> None:
    result = merged(base, ours, theirs)
    assert yaml_of(result.data) == expected
    assert result.clean
    assert result.ours == result.data


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "expected", "conflict"),
    [
        (
            "a: 1\nq: 1\n",
            "a: 2\nq: 2\n",
            "a: 1\nq: 3\n",
            "a: 2\n<<<<<<< ours\nq: 2\n=======\nq: 3\n>>>>>>> theirs\n",
            FieldConflict(("q",), 1, 2, 3),
        ),
        (
            "q: 1\nz: 1\n",
            "z: 1\n",
            "q: 2\nz: 1\n",
            "z: 1\n<<<<<<< ours\n=======\nq: 2\n>>>>>>> theirs\n",
            FieldConflict(("q",), 1, ABSENT, 2),
        ),
        (
            "q: 1\nz: 1\n",
            "q: 2\nz: 1\n",
            "z: 1\n",
            "<<<<<<< ours\nq: 2\n=======\n>>>>>>> theirs\nz: 1\n",
            FieldConflict(("q",), 1, 2, ABSENT),
        ),
        (
            "r:\n- url: u\n  q: 1\n- url: v\n",
            "r:\n- url: v\n",
            "r:\n- url: u\n  q: 2\n- url: v\n",
            "r:\n<<<<<<< ours\n=======\n- url: u\n  q: 2\n>>>>>>> theirs\n- url: v\n",
            FieldConflict(("r", 0), {"url": "u", "q": 1}, ABSENT, {"url": "u", "q": 2}),
        ),
        (
            "a: 1\n",
            "a: [x]\n",
            "a: {k: 1}\n",
            "<<<<<<< ours\na: [x]\n=======\na:\n  k: 1\n>>>>>>> theirs\n",
            FieldConflict(("a",), 1, ["x"], {"k": 1}),
        ),
    ],
)
def test_conflicts(base: str, ours: str, theirs: str, expected: str, conflict: FieldConflict) -> None:
    result = merged(base, ours, theirs)
    assert yaml_of(result.data) == expected
    assert result.conflicts == (conflict,)
    assert Document.parse(result.ours).get(conflict.path) == (
        {"url": "v"} if conflict.path == ("r", 0) else conflict.ours
    )


def test_bodies_are_merged_as_text_only_if_both_sides_changed_them() -> None:
    base, ours, theirs = b"---\na: 1\n---\nB\n", b"---\na: 2\n---\nO\n", b"---\na: 1\nb: 1\n---\nT\n"
    assert merge(base, ours, b"---\na: 1\nb: 1\n---\nB\n", no_text).data == b"---\na: 2\nb: 1\n---\nO\n"
    assert merge(base, b"---\na: 2\n---\nB\n", theirs, no_text).data == b"---\na: 2\nb: 1\n---\nT\n"
    both = merge(base, ours, theirs, as_text)
    assert both.data == b"---\na: 2\nb: 1\n---\n<O\n|T\n>"
    assert both.ours == b"---\na: 2\nb: 1\n---\nO\n"
    assert both.body_conflicts
    assert not both.conflicts


@pytest.mark.parametrize("broken", [b"no front matter\n", b"---\na: [\n---\n", b"---\na: 1\n", b"\xff\xfe"])
def test_what_is_no_front_matter_is_merged_as_text(broken: bytes) -> None:
    result = merge(b"---\na: 1\n---\n", b"---\na: 2\n---\n", broken, as_text)
    assert result.data == b"<---\na: 2\n---\n|" + broken + b">"
    assert not result.clean


@pytest.mark.parametrize("place", ["bom", "opening", "closing"])
def test_fences_are_of_the_side_that_changed_them(place: str) -> None:
    base = b"---\na: 1\nb: 1\n---\n"
    changed = {
        "bom": b"\xef\xbb\xbf---\na: 1\nb: 1\n---\n",
        "opening": b"---  \na: 1\nb: 1\n---\n",
        "closing": b"---\na: 1\nb: 1\n--- \n",
    }[place]
    other = b"---\na: 2\nb: 1\n---\n"
    expected = changed.replace(b"a: 1", b"a: 2")
    assert merge(base, changed, other, no_text).data == expected
    assert merge(base, other, changed, no_text).data == expected


def test_line_breaks_of_a_file_stay_in_markers() -> None:
    result = merge(b"---\r\na: 1\r\n---\r\n", b"---\r\na: 2\r\n---\r\n", b"---\r\na: 3\r\n---\r\n", no_text)
    assert result.data == (b"---\r\n<<<<<<< ours\r\na: 2\r\n=======\r\na: 3\r\n>>>>>>> theirs\r\n---\r\n")


@pytest.mark.parametrize(
    ("base", "other", "preferred", "expected"),
    [
        ("a\nb\nc\n", "a\nB\nc\n", "a\nb\nC\n", "a\nB\nC\n"),
        ("a\nb\n", "x\na\nb\n", "a\nb\ny\n", "x\na\nb\ny\n"),
        ("a b c\n", "A b c\n", "a b C\n", "A b C\n"),
        ("a\n", "x\n", "y\n", "y\n"),
        ("a\nb\n", "b\n", "a\nB\n", "B\n"),
        ("a\n", "a\nx\n", "a\ny\n", "a\ny\n"),
        ("", "x\n", "", "x\n"),
    ],
)
def test_texts(base: str, other: str, preferred: str, expected: str) -> None:
    assert merged_text(base, other, preferred) == expected


# ------------------------------------------------------------------ what must hold always


@given(st.randoms(use_true_random=False), st.randoms(use_true_random=False))
@settings(max_examples=200, suppress_health_check=list(HealthCheck))
def test_edits_of_different_fields_never_conflict(mine: Random, other: Random) -> None:
    versions = _versions(mine, other)
    assume(versions is not None)
    base, ours, theirs = versions or []
    changed = [{change.path[0] for change in diff(base, side)} for side in (ours, theirs)]
    assume(not changed[0] & changed[1] and not base.repeated)
    result = merge(base.data, ours.data, theirs.data, as_text)
    assume(not result.body_conflicts)  # an anchor or a comment stood in the way, and it was merged as text
    assert result.clean
    document = Document.parse(result.data)
    for side, keys in zip((ours, theirs), changed, strict=True):
        assert not {change.path[0] for change in diff(side, document)} & keys


def _versions(mine: Random, other: Random) -> list[Document] | None:
    try:
        base = Document.parse(Nasty(mine).document())
        return [base, *(base.apply(Edits(chance).edit(base.values)) for chance in (mine, other))]
    except (ReadError, EditRefused):
        return None


def _updates() -> list[Path]:
    return sorted((CORPUS / "updates").glob("*"))


@pytest.mark.skipif(not _updates(), reason="the real updates are no part of the project")
def test_real_updates_merge_with_any_edit_as_if_it_was_made_later() -> None:
    conflicts = merges = 0
    for folder in _updates():
        before, after = (Document.parse((folder / name).read_bytes()) for name in ("before.md", "after.md"))
        edits: list[Edit] = [
            Set(("published",), not before.values.get("published")),
            Unset(("published",)),
            Set(("quality",), 55),
            Set(("title",), "New: title"),
            Set(("excerpt",), "New # excerpt"),
            Insert(("topics",), "New"),
            Remove(("topics",), 0),
        ]
        if before.get(("related", 0)) is not ABSENT:
            edits.append(Remove(("related",), 0))
        for edit in edits:
            edited, expected = before.apply(edit), after.apply(edit)
            for ours, theirs in ((edited, after), (after, edited)):
                result = merge(before.data, ours.data, theirs.data, no_text)
                merges += 1
                if before.get(edit.path) != after.get(edit.path):
                    conflicts += 1  # the program changed the same field: only that one may conflict
                    assert {conflict.path for conflict in result.conflicts} <= {edit.path}
                else:
                    assert result.data == expected.data, (folder.name, edit)
    assert merges >= 14 * len(_updates())
    assert conflicts < merges / 50


def test_lines_that_fit_together_and_mean_nothing_are_in_conflict() -> None:
    base, ours, theirs = (
        f"---\nimages:\u0085  {text}\n---\n".encode()
        for text in ("-\n  - url:", '- "a"', "-\n  - url:\n    c: 1")
    )
    fitting = '---\nimages:\u0085  - "a"\n    c: 1\n---\n'.encode()

    def lines(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
        return (fitting, False) if base else (b"<" + ours + b"|" + theirs + b">", True)

    outcome = merge(base, ours, theirs, lines)
    assert outcome == Merged(b"<" + ours + b"|" + theirs + b">", ours, (), True)
    assert not outcome.clean


def test_a_merge_that_cannot_be_verified_is_a_text_merge() -> None:
    base = b"---\nx: &a 1\ny: *a\nz: 1\n---\n"
    ours = b"---\nx: &a 2\ny: *a\nz: 1\n---\n"
    theirs = b"---\nx: &a 3\ny: *a\nz: 2\n---\n"
    result = merge(base, ours, theirs, as_text)
    assert result.body_conflicts or {conflict.path for conflict in result.conflicts} == {("x",), ("y",)}


def test_errors_are_the_domains_own() -> None:
    with pytest.raises(FrontMatterError):
        Document.parse(merged("a: 1\n", "a: 2\n", "a: 3\n").data)
