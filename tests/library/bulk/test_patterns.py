"""Finding and replacing: where, what is no pattern and where, and patterns that would never end."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.library import Directories, Library, Refusal
from curator.library.bulk import BadPattern, BulkEdit, FieldEdit, Finding, ReplaceText, Unfit, proposals

ENDLESS = r"(?:a|a)+$"
ENDLESS_TEXT = "a" * 60 + "b"


@pytest.mark.parametrize(
    ("finding", "text", "spans"),
    [
        (Finding("a."), "a. ab", [(0, 2)]),
        (Finding("a.", expression=True), "a. ab", [(0, 2), (3, 5)]),
        (Finding("A", match_case=False), "aA", [(0, 1), (1, 2)]),
        (Finding(r"\bx+", expression=True), "xx", [(0, 2)]),
        (Finding(r"\p{Lu}", expression=True), "aÄb", [(1, 2)]),
    ],
)
def test_it_says_where_it_was_found(finding: Finding, text: str, spans: list[tuple[int, int]]) -> None:
    assert finding.spans(text) == spans


@pytest.mark.parametrize(
    ("find", "put", "message", "position", "in_replacement"),
    [
        ("", "", "Give the text", -1, False),
        ("(a", "", "Missing )", 2, False),
        ("a**", "", "Multiple repeat", 2, False),
        ("[z-a]", "", "Bad character range", 4, False),
        ("(a)", "x\\1\\2", "There is no group 2", 3, True),
        ("a", r"\g<n>", "There is no group n", 0, True),
        ("(((a{1000}){1000}){1000}){1000}", "", "It repeats too often", 11, False),
        ("a" * 1001, "", "It is longer", -1, False),
    ],
)
def test_a_bad_pattern_is_refused_with_its_place(
    find: str, put: str, message: str, position: int, in_replacement: bool
) -> None:
    with pytest.raises(BadPattern) as told:
        Finding(find, put, expression=True)
    assert told.value.message.startswith(message)
    assert (told.value.position, told.value.in_replacement) == (position, in_replacement)
    assert position < 0 or f"at character {position + 1}" in str(told.value)


def test_what_would_never_end_is_given_up() -> None:
    finding = Finding(ENDLESS, "x", expression=True)
    for ask in (finding.replaced, finding.spans):
        with pytest.raises(Unfit, match="took longer than"):
            ask(ENDLESS_TEXT)
    assert finding.replaced("caa") == "cx"


def test_after_three_articles_the_rest_is_not_tried(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "_news").mkdir(parents=True)
    (site / "_config.yml").write_text("title: T\n")
    paths = [f"_news/{number:02}.md" for number in range(40)]
    for path in paths:
        (site / path).write_text(f"---\ntitle: {ENDLESS_TEXT}\n---\n")
    library = Library.open(site, Directories(tmp_path / "c", tmp_path / "d", tmp_path / "k"))
    bulk = BulkEdit((FieldEdit(("title",), ReplaceText(Finding(ENDLESS, "x", expression=True))),))
    found = list(proposals(library, bulk, paths))
    library.close()
    assert all(isinstance(one, Refusal) for one in found)
    reasons = [one.reason for one in found if isinstance(one, Refusal)]
    assert ["not tried" in reason for reason in reasons] == [False] * 3 + [True] * 37
