"""A file edited as a text: bytes in, text out, bytes again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.frontmatter.folding import LONGEST_LINE, SourceProblem, fold_source

HIDDEN = {"secured"}

CASES: dict[str, bytes] = {
    "plain": b"---\ntitle: A\n---\nBody\n",
    "windows line ends": b"---\r\ntitle: A\r\n---\r\nBody\r\n",
    "both line ends": b"---\ntitle: A\r\nheat: 1\n---\r\nBody\r\nMore\n",
    "a BOM": b"\xef\xbb\xbf---\ntitle: A\n---\n",
    "no line end at the end": b"---\ntitle: A\n---\nBody",
    "bytes that are no UTF-8": b"---\ntitle: A\n---\nCaf\xe9 and \xe2\x82\n",
    "signs a widget would change": (
        "---\ntitle: A\n---\na\u00a0b\u2028c\u2029d\ufdd0e\ufffcf\0g\rh\n".encode()
    ),
    "a secured value": b'---\ntitle: A\nsecured: "c2Vj"\n---\n',
    "a secured value of many lines": b"---\nsecured: |\n  c2Vj\n  cmV0\nheat: 1\n---\n",
    "a secured value in a list": b"---\nrelated:\n  - secured: c2Vj\n    title: B\n---\n",
    "a mark that stands there already": "---\nsecured: abcd\n---\n⟨4 bytes, not shown⟩⟨byte FF⟩".encode()
    + b"\xff \xff\n",
    "a long line": b"---\ntitle: " + b"x" * (LONGEST_LINE + 5) + b"\n---\n",
    "broken": b"---\ntitle: A: B\n---\n",
    "broken and secured": b'---\ntitle: A: B\nsecured: "c2Vj\n  cmV0"\nheat: 1\n---\n',
    "no front matter": b"Hello\n",
    "empty": b"",
}


@pytest.mark.parametrize("name", CASES)
def test_a_text_that_was_not_touched_is_the_same_bytes(name: str) -> None:
    source = fold_source(CASES[name], HIDDEN)
    assert source.bytes_of(source.text) == CASES[name]
    assert "\r" not in source.text
    assert len({fold.mark for fold in source.folds}) == len(source.folds)
    assert all(source.text.count(fold.mark) == 1 for fold in source.folds)


@pytest.mark.parametrize("name", [name for name in CASES if "broken" not in name and name != "empty"][:12])
def test_only_what_was_typed_is_another(name: str) -> None:
    data = CASES[name]
    source = fold_source(data, HIDDEN)
    end = b"\r\n" if b"---\r\n" in data[:8] else b"\n"
    place = source.text.index("\n") + 1
    wrote = source.bytes_of(source.text[:place] + "added: 1\n" + source.text[place:])
    at = data.index(b"\n") + 1
    assert wrote == data[:at] + b"added: 1" + end + data[at:]


@pytest.mark.parametrize(
    "data",
    [
        b'---\na: 1\nsecured: "c2VjcmV0"\n---\n',
        b"---\nsecured: >-\n  c2VjcmV0\n\n  more\na: 1\n---\n",
        b"---\nsecured:\n  - c2VjcmV0\na: 1\n---\n",
        b"---\n{secured: c2VjcmV0, a: 1}\n---\n",
        b'---\na: b: c\nsecured: "c2VjcmV0"\n---\n',
        b'---\na: "b\nsecured: c2VjcmV0\n---\n',
        b"---\na: 1\nsecured: c2VjcmV0\n",
        b"a: 1\nsecured:\n  c2VjcmV0\n",
    ],
)
def test_what_is_secured_is_never_in_the_text(data: bytes) -> None:
    source = fold_source(data, HIDDEN)
    assert "c2VjcmV0" not in source.text
    assert "a: " in source.text
    assert source.bytes_of(source.text) == data


SECURED = b'---\ntitle: A\nsecured: "c2Vj"\n---\n'
MARK = "⟨4 bytes, not shown⟩"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (MARK, "", "missing"),
        (MARK, MARK + MARK, "twice"),
        (MARK, "⟨4 bytes, not⟩", "missing"),
        ("secured:", "other:", "kept exactly"),
        ("title: A", "title: A\nmore:\n  secured: x", "kept exactly"),
        ("title: A", "title: A: B", "quotes"),
        ("\n---\n", "\n", "never closed"),
        (MARK, MARK + " x", ""),
    ],
)
def test_what_cannot_be_the_file_is_said(before: str, after: str, told: str) -> None:
    source = fold_source(SECURED, HIDDEN)
    assert before in source.text
    changed = source.text.replace(before, after)
    with pytest.raises(SourceProblem, match=told or None):
        source.bytes_of(changed)


def test_a_problem_has_the_line_of_the_file() -> None:
    source = fold_source(b"---\nsecured: |\n  one\n  two\ntitle: A\n---\n", HIDDEN)
    with pytest.raises(SourceProblem) as caught:
        source.bytes_of(source.text.replace("title: A", "title: A: B"))
    assert caught.value.line == 5


def test_a_byte_that_is_no_text_can_be_mended_but_not_damaged() -> None:
    source = fold_source(b"---\ntitle: Caf\xe9\n---\n", HIDDEN)
    assert source.problem is not None
    assert source.problem.line == 2
    assert source.bytes_of(source.text.replace("⟨byte E9⟩", "é")) == "---\ntitle: Café\n---\n".encode()
    with pytest.raises(SourceProblem, match="damaged"):
        source.bytes_of(source.text.replace("⟨byte E9⟩", "⟨byte E"))


def test_what_is_no_text_at_all_is_refused() -> None:
    with pytest.raises(SourceProblem, match="not a text"):
        fold_source(bytes(range(256)) * 10, HIDDEN)


LINES = st.lists(
    st.tuples(st.text("ab:# é\u00a0\u2028\U0001f600-", max_size=6), st.sampled_from(["\n", "\r\n"])),
    max_size=8,
)


@given(before=LINES, after=LINES, new=st.text("xy \n", max_size=6))
def test_the_body_around_what_was_typed_keeps_its_bytes(
    before: list[tuple[str, str]], after: list[tuple[str, str]], new: str
) -> None:
    head = "---\ntitle: A\n---\n" + "".join(line + end for line, end in before)
    tail = "".join(line + end for line, end in after)
    source = fold_source((head + "Z" + tail).encode(), HIDDEN)
    assert source.bytes_of(source.text) == (head + "Z" + tail).encode()
    written = source.bytes_of(source.text.replace("Z", f"Z{new}Z")).decode()
    assert written.startswith(head + "Z")
    assert written.endswith("Z" + tail)
    assert written[len(head) : len(written) - len(tail)].replace("\r\n", "\n") == f"Z{new}Z"


@pytest.mark.parametrize(
    "data",
    [
        b'+++\ntitle = "A"\nsecured = "hush"\nheat = 1\n+++\nText\n',
        b'+++\ntitle = "A\nsecured = "hush"\nheat = 1\n+++\nText\n',
        b'+++\n[secured]\nkey = "hush"\n[secured.more]\nkey = "hush"\n[other]\nheat = 1\n+++\nText\n',
        b'{\n  "title": "A",\n  "secured": {"key": "hush"},\n  "heat": 1\n}\nText\n',
        b'{\n  "title": A,\n  "secured": "hush",\n  "heat": 1\n}\nText\n',
    ],
)
def test_what_is_never_shown_is_folded_in_every_notation(data: bytes) -> None:
    source = fold_source(data, {"secured"})
    assert "hush" not in source.text
    assert "heat" in source.text
    assert source.text.endswith("Text\n")
    if source.problem is None:
        assert source.bytes_of(source.text.replace("heat", "cold")) == data.replace(b"heat", b"cold")
