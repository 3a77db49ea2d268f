"""The pane on a real site's excerpt, which is no part of the project: skipped where that is not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pytestqt.qtbot import QtBot

from curator.ui.detail.in_place import InPlaceText
from curator.ui.detail.shown import Shown
from curator.ui.theme import Theme
from tests.ui.conftest import CORPUS
from tests.ui.detail.conftest import Desk
from tests.ui.detail.entry_rows import typed_at

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the excerpt of a real site is not here")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Desk]:
    root = tmp_path / "site"
    shutil.copytree(CORPUS, root, copy_function=shutil.copyfile)
    for path in [root, *root.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    made = Desk(qtbot, root, theme, tmp_path / "home", late=False)
    yield made
    made.session.shut_down()


def reference(desk: Desk) -> str:
    [path] = (row.path for row in desk.library.select("in:_news has:related"))
    return path


def values_in(data: bytes) -> dict[str, Any]:
    """What PyYAML reads, every scalar as its text."""
    values: dict[str, Any] = yaml.load(data.split(b"\n---\n")[0], yaml.BaseLoader)
    return values


def test_every_key_of_the_reference_article_is_shown_or_accounted_for(desk: Desk) -> None:
    path = reference(desk)
    desk.show(path)
    shown, page = desk.pane.shown, desk.pane.page
    assert isinstance(shown, Shown)
    values = values_in(desk.data(path))
    provider, image, related = values["provider"], values["images"][0], values["related"]
    assert page.title.raw_text() == values["title"]
    assert page.origin.text.text() == f"{provider['name']} · {provider['domain']} · 24 Mar 2022, 20:25 UTC"
    assert page.origin.logo.grab().toImage().pixelColor(8, 9) != desk.pane.palette().base().color()
    assert page.cover.badge() == f"{image['width']} × {image['height']} · cached"
    assert (page.card.quality.box.text(), page.card.heat.box.text()) == (values["quality"], values["heat"])
    assert page.card.published.switch.state is (values["published"] == "true")
    assert page.card.topics.chips.texts == tuple(values["topics"])
    assert desk.pane.secured.isVisible()
    entries = page.related.entry_model.entries
    assert [entry.badge for entry in entries] == [entry["quality"] for entry in related]
    assert entries[1].second == f"{related[1]['provider']['name']} · Mar 25, 2022"
    assert entries[1].picture == related[1]["images"][0]["url"]
    assert [entry.mark for entry in entries if entry.mark] == ["repeats no. 1"]
    page.tabs.turn_to("fields")
    assert desk.fields()[: len(values)] == list(values)
    assert desk.field("cdnAmpWebUrl").place.written == values["cdnAmpWebUrl"]
    page.tabs.turn_to("source")
    secured = shown.doc.values["secured"]
    assert isinstance(secured, str)
    assert secured[:12] not in page.source.view.toPlainText()


def test_the_address_with_a_space_opens_encoded_and_the_file_stays(desk: Desk) -> None:
    path = reference(desk)
    before = desk.data(path)
    first = values_in(before)["related"][0]["webUrl"]
    assert "\u00a0" in first  # a space that does not break, it is
    desk.show(path)
    page = desk.pane.page
    page.related.menu_for(0).actions()[0].trigger()
    menu = page.origin.more.menu()
    assert menu is not None
    for action in menu.actions():
        if action.text().startswith("Open"):
            action.trigger()
    assert desk.opened[0] == first.replace("\u00a0", "%C2%A0")
    assert len(desk.opened) == 5
    assert desk.data(path) == before


def test_looking_at_everything_writes_nothing(desk: Desk) -> None:
    rows = desk.library.select()
    assert len(rows) > 250
    files = {path: path.read_bytes() for path in desk.root.rglob("*") if path.is_file()}
    for number, row in enumerate(rows):
        desk.pane.show_row(row, 1)
        assert isinstance(desk.pane.shown, Shown), row.path
        desk.pane.page.tabs.turn_to(("related", "images", "fields", "source", "history")[number % 5])
    desk.pane.commit()
    assert {path: path.read_bytes() for path in desk.root.rglob("*") if path.is_file()} == files
    assert desk.library.past.entries() == []


def test_editing_every_field_of_real_articles_is_undone_to_the_byte(desk: Desk) -> None:
    rows = desk.library.select("in:_news", limit=40)
    files = {row.path: desk.data(row.path) for row in rows}
    for row in rows:
        desk.pane.show_row(row, 1)
        page = desk.pane.page
        page.card.published.switch.click()
        page.card.topics.chips.added.emit("A new topic")
        page.card.quality.chosen.emit(7)
        page.title.begin()
        desk.type(page.title, "!")
        page.commit()
        assert desk.data(row.path) != files[row.path]
        assert not desk.pane.notice.isVisible(), desk.pane.notice.text.text()
    while desk.library.past.to_undo() is not None:
        desk.session.undo()
    assert {row.path: desk.data(row.path) for row in rows} == files


def test_pruning_sorting_and_editing_related_entries_moves_exactly_their_lines(desk: Desk) -> None:
    path = reference(desk)
    before = desk.data(path)
    desk.show(path)
    page = desk.pane.page.related_page
    page.entries.removal_wanted.emit([5])  # it repeats the first
    page.entries.move_wanted.emit(8, 0)
    moved = desk.data(path)
    assert sorted(set(moved.splitlines())) == sorted(set(before.splitlines()) & set(moved.splitlines()))
    page.sort_button.click()
    worth = [int(entry["quality"]) for entry in values_in(desk.data(path))["related"]]
    assert worth == sorted(worth, reverse=True)
    assert sorted(desk.data(path).splitlines()) == sorted(moved.splitlines())
    page.edit(0)
    title = typed_at(desk, page, "title")
    assert isinstance(title, InPlaceText)
    title.begin()
    desk.type(title, "!")
    title.commit()
    assert len(desk.library.past.entries()) == 4
    while desk.library.past.to_undo() is not None:
        desk.session.undo()
    assert desk.data(path) == before
