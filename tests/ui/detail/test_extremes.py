"""Articles that nobody would write: what is laid out and looked up for them stays within bounds."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.content import Site
from curator.ui.detail.excerpt import BEGINNING, LONGEST_TEXT
from curator.ui.detail.shown import Shown, load
from tests.ui.detail.conftest import PATH, Desk, MakeDesk

TEXTS = {
    "one line": "word &amp; " * 20_000,
    "no space": "w" * 200_000,
    "just too long": "x" * (LONGEST_TEXT + 1),
}


def with_excerpt(make_desk: MakeDesk, text: str) -> Desk:
    desk = make_desk({PATH: f'---\ntitle: A\nexcerpt: "{text}"\nquality: 1\n---\nBody.\n'.encode()})
    desk.show()
    return desk


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_of_a_long_text_the_beginning_is_laid_out(make_desk: MakeDesk, text: str) -> None:
    desk = with_excerpt(make_desk, text)
    excerpt = desk.pane.page.excerpt
    assert excerpt.text.document().characterCount() <= BEGINNING + 1
    assert excerpt.note.text().startswith(f"{len(text):,} characters")
    assert "not edited here" in excerpt.note.text()
    row = desk.field("excerpt")
    assert row.editor.text.isHidden()  # type: ignore[attr-defined]
    assert len(row.editor.long.start.text()) < 100  # type: ignore[attr-defined]


def test_what_is_long_but_not_too_long_is_edited_in_place(make_desk: MakeDesk) -> None:
    desk = with_excerpt(make_desk, "x " * (LONGEST_TEXT // 2 - 1) + "y")
    excerpt = desk.pane.page.excerpt
    excerpt.text.begin()
    assert excerpt.text.editing


def test_images_are_looked_for_where_the_article_is_read(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = "".join(f"  - url: /assets/{n}.png\n" for n in range(300))
    desk = make_desk({PATH: f"---\ntitle: A\nimages:\n{images}---\n".encode()})
    shown = load(desk.library, PATH)
    assert isinstance(shown, Shown)
    asked: list[str] = []

    def local_file(_site: Site, address: str) -> Path | None:
        asked.append(address)
        return None

    monkeypatch.setattr(Site, "local_file", local_file)
    desk.pane.page.tabs.turn_to("images")
    desk.pane.page.images_page.show_article(shown)
    assert len(desk.pane.page.images_page.entries.entry_model.entries) == 300
    assert len(asked) < 10


def test_of_many_keys_one_page_is_made(make_desk: MakeDesk) -> None:
    keys = "".join(f"key{n}: value\n" for n in range(3_000))
    desk = make_desk({PATH: f"---\ntitle: A\n{keys}---\n".encode()})
    desk.show()
    desk.pane.page.tabs.turn_to("fields")
    rows = desk.pane.page.fields.rows
    desk.qtbot.waitUntil(lambda: not rows.pending)
    assert len(rows.rows) == 50
    assert rows.more.isVisible()
