"""Excerpts as readers see them."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.content import detect, shown_excerpt

CASES: dict[str, tuple[tuple[str, str, int, str], str]] = {
    "as it is": (("One two.", "Body.", 0, ""), "One two."),
    "decoded": (("A &amp; B &#39;c&#39;", "", 0, ""), "A & B 'c'"),
    "in one line": (("One\n  two", "", 0, ""), "One two"),
    "cut behind a word": (("One two three", "", 9, ""), "One two…"),
    "cut right behind a word": (("One two three", "", 8, ""), "One two…"),
    "cut inside a long word": (("Onetwothree", "", 5, ""), "Onet…"),
    "short enough": (("One two", "", 7, ""), "One two"),
    "without a comma before the dots": (("One, two", "", 6, ""), "One…"),
    "the first paragraph of the text": (("", "\r\nFirst\r\nline.\r\n\r\nSecond.", 0, ""), "First line."),
    "the text up to the site's mark": (("", "A\n\nB<!--more-->C", 0, "<!--more-->"), "A B"),
    "nothing": (("", "", 10, ""), ""),
}


@pytest.mark.parametrize("name", CASES)
def test_excerpt(name: str) -> None:
    (excerpt, body, longest, separator), expected = CASES[name]
    assert shown_excerpt(excerpt, body, longest=longest, separator=separator) == expected


def test_the_folder_says_how_much_of_an_excerpt_its_lists_show(tmp_path: Path) -> None:
    (tmp_path / "_news").mkdir()
    (tmp_path / ".curator.yaml").write_text("profile: everyday\nexcerpt_length: 140\n")
    assert detect(tmp_path).excerpt_length == 140
    (tmp_path / ".curator.yaml").write_text("profile: everyday\nexcerpt_length: -1\n")
    assert detect(tmp_path).excerpt_length == 0
    assert detect(tmp_path).notes
