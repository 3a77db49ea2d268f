"""Folders that cannot be opened, are empty, disappear or are dropped; what is remembered between starts."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from curator.settings import load
from curator.ui.article_columns import DATE
from tests.ui.conftest import SITE, Desk, MakeDesk, article, write_site

LEFT = Qt.MouseButton.LeftButton


def fails(desk: Desk, folder: Path) -> str:
    """Open a folder that cannot be; what the window says."""
    with desk.qtbot.waitSignal(desk.session.failed):
        desk.window.open(folder)
    assert desk.window.notice.isVisible()
    return desk.window.notice.text.text()


def test_the_first_start_offers_what_can_be_done(make_desk: MakeDesk) -> None:
    window = make_desk().window
    assert window.welcome.isVisible()
    assert window.welcome.open_button.isEnabled()
    assert window.welcome.sample_button.isVisible()
    assert not window.top.search.isVisible()
    assert not window.top.publish_button.isVisible()
    enabled = {action.objectName() for action in window.actions_.all() if action.isEnabled()}
    assert not enabled & {"publish", "unpublish", "undo", "redo", "close_folder", "find", "select_all"}
    assert {"open_folder", "quit", "about"} <= enabled


def test_a_folder_that_is_missing_or_a_file_is_told_and_the_open_one_stays(desk: Desk) -> None:
    before = desk.titles()
    gone = desk.root.parent / "gone"
    assert str(gone) in fails(desk, gone)
    assert "_config.yml" in fails(desk, desk.root / "_config.yml")
    assert desk.titles() == before
    desk.open()
    assert not desk.window.notice.isVisible()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_told(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.root.chmod(0)
    try:
        assert str(desk.root) in fails(desk, desk.root)
    finally:
        desk.root.chmod(0o755)


def test_a_folder_without_articles_says_where_articles_lie(make_desk: MakeDesk) -> None:
    desk = make_desk({"notes.txt": b"nothing"})
    desk.open()
    empty = desk.window.workspace.empty
    assert empty.isVisible()
    assert empty.heading.text() == "No articles in this folder"
    assert "all its folders" in empty.explanation.text()
    assert [button.text() for button in empty.buttons] == ["Open another folder…", "Look again"]
    assert desk.window.line.counts.text() == "0 articles"


def test_no_match_offers_the_way_back(desk: Desk) -> None:
    search = desk.window.top.search
    desk.listing(lambda: search.set_text("nosuchword"))
    empty = desk.window.workspace.empty
    assert empty.isVisible()
    assert desk.window.view.selected_count() == 0
    (clear,) = empty.buttons
    desk.listing(lambda: QTest.mouseClick(clear, LEFT))
    assert len(desk.titles()) == 6
    assert desk.window.view.isVisible()


def test_a_folder_that_disappears_is_told_and_nothing_shown_is_lost(desk: Desk) -> None:
    before = desk.titles()
    shutil.move(desk.root, desk.root.parent / "moved")
    with desk.qtbot.waitSignal(desk.session.failed):
        desk.window.actions_.refresh.trigger()
    assert desk.window.notice.isVisible()
    assert desk.titles() == before
    desk.select("Alpha")
    with desk.qtbot.waitSignal(desk.session.failed) as failed:
        desk.window.actions_.publish.trigger()
    assert str(desk.root) in failed.args[0]
    assert desk.titles() == before
    shutil.move(desk.root.parent / "moved", desk.root)
    desk.changing(desk.window.actions_.publish.trigger)
    assert not desk.window.notice.isVisible()
    assert b"published: true" in desk.bytes()["_news/2026-03-24-alpha.md"]


def test_another_folder_replaces_the_first_with_its_search_and_filter(desk: Desk, tmp_path: Path) -> None:
    desk.listing(lambda: desk.window.top.search.set_text("alpha"))
    other = tmp_path / "other"
    write_site(other, {"_config.yml": b"title: x\n", "_news/one.md": article("Only")})
    desk.open(other)
    assert desk.titles() == ["Only"]
    assert desk.window.top.search.text() == ""
    assert desk.window.windowTitle().startswith("other")


def test_closing_the_folder_leads_back_to_the_welcome_page(desk: Desk) -> None:
    desk.window.actions_.close_folder.trigger()
    assert desk.window.welcome.isVisible()
    assert desk.titles() == []
    assert [button.accessibleName() for button in desk.window.welcome.recent_buttons] == [str(desk.root)]
    with desk.qtbot.waitSignal(desk.window.listing.shown):
        QTest.mouseClick(desk.window.welcome.recent_buttons[0], LEFT)
    assert len(desk.titles()) == 6


def test_a_dropped_folder_is_opened_and_a_dropped_file_is_not(make_desk: MakeDesk) -> None:
    desk = make_desk()
    for path, opens in ((desk.root / "_config.yml", False), (desk.root, True)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        drop = QDropEvent(
            QPointF(50, 50),
            Qt.DropAction.CopyAction,
            data,
            LEFT,
            Qt.KeyboardModifier.NoModifier,
        )
        if opens:
            with desk.qtbot.waitSignal(desk.window.listing.shown):
                desk.window.dropEvent(drop)
        else:
            with desk.qtbot.assertNotEmitted(desk.session.busy):
                desk.window.dropEvent(drop)
    desk.read_through()
    assert len(desk.titles()) == 6


def test_theme_sort_folder_and_widths_are_remembered(desk: Desk, tmp_path: Path) -> None:
    window = desk.window
    window.actions_.themes["dark"].trigger()
    desk.listing(lambda: window.actions_.sort_by["heat"].trigger())
    window.workspace.setSizes([300, 640, 500])
    widths = tuple(window.workspace.sizes())
    window.close()
    settings, note = load(tmp_path / "home" / "config" / "settings.json")
    assert note == ""
    assert settings.theme == "dark"
    assert settings.sort == "-heat"
    assert settings.recent_folders == (desk.root,)
    assert settings.window.splitter == widths
    assert settings.window.geometry


def test_a_restart_finds_the_window_as_it_was_left(make_desk: MakeDesk, tmp_path: Path) -> None:
    def look(desk: Desk) -> tuple[object, ...]:
        header = desk.window.view.header
        columns = [header.isSectionHidden(column) for column in range(header.count())]
        return desk.window.size(), desk.window.workspace.sizes(), header.sectionSize(DATE), columns

    first = make_desk()
    first.open()
    first.window.resize(780, 700)  # no larger than any screen: another size would be made to fit
    first.window.workspace.setSizes([170, 360, 250])
    first.window.actions_.columns["date"].trigger()
    first.window.view.header.resizeSection(DATE, 121)
    first.settle()
    left = look(first)
    first.window.close()

    settings, _ = load(tmp_path / "home" / "config" / "settings.json")
    second = make_desk({}, settings=settings)
    second.open()
    assert look(second) == left


def test_history_outlives_the_window(make_desk: MakeDesk) -> None:
    first = make_desk()
    first.open()
    first.select("Alpha", "Charlie")
    before = first.bytes()
    first.changing(first.window.actions_.publish.trigger)
    first.window.close()
    second = make_desk({})
    second.open()
    assert "Publish 2 articles" in second.window.actions_.undo.toolTip()
    second.changing(second.window.actions_.undo.trigger)
    assert second.bytes() == before == SITE
