"""The fields of several selected articles: counted, compared, and edited in all of them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from curator.ui.bulk_edit.inputs import TextInput
from curator.ui.bulk_edit.offered import Do
from curator.ui.several.feature import Several
from curator.ui.several.row import SeveralRow
from tests.ui.conftest import ALWAYS, Desk, MakeDesk, article


@pytest.fixture
def several(desk: Desk) -> Several:
    return feature(desk)


def feature(desk: Desk) -> Several:
    return next(one for one in desk.window.features if isinstance(one, Several))


def compare(desk: Desk, *titles: str) -> Several:
    """Select these and let their fields be compared."""
    desk.select(*titles)
    several = feature(desk)
    desk.window.detail.several.action.click()
    counted(desk.qtbot, several)
    return several


def counted(qtbot: QtBot, several: Several) -> None:
    qtbot.waitUntil(lambda: several.counting is None and bool(several.page.rows), timeout=ALWAYS)


def told(several: Several) -> dict[str, str]:
    return {".".join(map(str, row.offered.path)): row.told.text() for row in several.page.rows}


def set_text(row: SeveralRow, text: str) -> None:
    row.open.setChecked(True)
    assert row.form is not None
    assert isinstance(row.form.input, TextInput)
    row.form.input.box.setText(text)


def test_what_they_share_and_where_they_differ(desk: Desk) -> None:
    several = compare(desk, "Alpha", "Bravo", "Delta")
    assert several.page.isVisible()
    assert not desk.window.detail.page.isVisible()
    fields = told(several)
    assert fields["category"] == "news"
    assert fields["title"] == "different in 3"
    assert fields["published"] == "different in 2 · missing in 1"
    assert fields["topics"] == "different in 2 · missing in 1"
    assert fields["originalUrl"] == "https://gateandfield.example/a"
    assert several.page.title.text() == "Fields of 3 articles"


def test_the_values_are_listed_on_demand(desk: Desk) -> None:
    several = compare(desk, "Alpha", "Bravo", "Charlie", "Delta")
    row = several.page.row("published")
    assert row.form is None
    row.open.setChecked(True)
    assert row.values == ["2 × false", "1 × true", "1 × no such key"]


def test_editing_a_field_edits_all_after_a_preview(desk: Desk) -> None:
    before = desk.bytes()
    several = compare(desk, "Alpha", "Bravo")
    row = several.page.row("category")
    set_text(row, "people")
    row.apply.click()
    dialog = desk.preview()
    assert desk.bytes() == before
    desk.changing(dialog.accept)
    for name in ("24-alpha", "23-bravo"):
        path = f"_news/2026-03-{name}.md"
        assert desk.bytes()[path] == before[path].replace(b"category: news", b"category: people")
    others = {path for path, data in desk.bytes().items() if data != before[path]}
    assert len(others) == 2
    counted(desk.qtbot, several)
    desk.qtbot.waitUntil(lambda: told(several)["category"] == "people")
    desk.changing(desk.session.undo)
    assert desk.bytes() == before


def test_a_list_grows_in_all(desk: Desk) -> None:
    several = compare(desk, "Alpha", "Bravo")
    row = several.page.row("topics")
    row.open.setChecked(True)
    assert row.form is not None
    row.form.choose(Do.CLEAR)
    row.apply.click()
    desk.changing(desk.preview().accept)
    assert b"topics" not in desk.bytes()["_news/2026-03-24-alpha.md"]


def test_what_is_not_clear_is_said(desk: Desk) -> None:
    several = compare(desk, "Alpha", "Bravo")
    row = several.page.row("title")
    row.open.setChecked(True)
    row.apply.click()
    assert desk.window.detail.notice.text.text() == "Give the new value."
    assert desk.window.edits.dialog is None


def test_another_selection_is_counted_and_one_article_ends_it(desk: Desk) -> None:
    several = compare(desk, "Alpha", "Bravo")
    desk.select("Alpha", "Bravo", "Charlie")
    desk.qtbot.waitUntil(lambda: several.page.title.text() == "Fields of 3 articles")
    counted(desk.qtbot, several)
    desk.select("Alpha")
    assert not several.is_open
    assert desk.window.detail.page.isVisible()
    assert not desk.window.detail.several.isVisible()


def test_back_to_the_article(desk: Desk) -> None:
    several = compare(desk, "Alpha", "Bravo")
    several.page.back.click()
    assert desk.window.detail.page.isVisible()
    desk.select("Bravo", "Charlie")
    assert desk.window.detail.several.isVisible()
    assert not several.is_open


def test_files_that_cannot_be_read_are_left_out(desk: Desk) -> None:
    desk.select(*desk.titles())
    several = feature(desk)
    desk.window.detail.several.action.click()
    counted(desk.qtbot, several)
    assert several.page.progress.text() == "Left out, as the file cannot be read: 1 article."
    assert told(several)["heat"] == "different in 5"


def test_counting_thousands_can_be_stopped(make_desk: MakeDesk) -> None:
    files = {f"_news/2026-01-01-a{n}.md": article(f"A{n}", secured="abc") for n in range(1500)}
    desk = make_desk(files)
    desk.open()
    desk.window.view.select_all_rows()
    desk.settle()
    several = feature(desk)
    several.open()
    assert several.counting is not None
    several.page.stop.click()
    assert several.page.stop.isHidden()
    assert several.page.progress.text().startswith("Stopped:")
    several.open()
    counted(desk.qtbot, several)
    fields = told(several)
    assert fields["secured"] == "kept exactly as it is in 1,500"
    assert fields["title"] == "different in 1,500"
    row = several.page.row("secured")
    row.open.setChecked(True)
    assert row.values == []
    assert row.form is None
