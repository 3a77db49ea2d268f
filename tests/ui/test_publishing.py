"""Publishing many: what is shown, a folder, and taken back with one click; stopped in the middle."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.content import Status
from curator.library import Changes
from curator.ui.preview import Shown
from curator.ui.publishing import Publishing
from curator.ui.tasks import Task
from tests.ui.conftest import Desk, MakeDesk, article

LEFT = Qt.MouseButton.LeftButton


def publishing(desk: Desk) -> Publishing:
    return next(one for one in desk.window.features if isinstance(one, Publishing))


def in_menu(desk: Desk, folder: str, words: str) -> Any:
    sidebar = desk.window.sidebar
    entry = next(one for one in sidebar.entries() if one.key == "in" and one.value == folder)
    menu = sidebar.menu_of(entry)
    assert menu is not None
    return next(action for action in menu.actions() if action.text().replace("&", "").startswith(words))


def test_all_that_is_shown_and_back_again_from_the_notice(desk: Desk) -> None:
    window = desk.window
    before = desk.bytes()
    desk.listing(lambda: window.top.search.set_text("in:_news"))
    changes = desk.changing(publishing(desk).publish_shown.trigger)
    assert sorted(Path(change.path).stem[11:] for change in changes.changed) == ["alpha", "charlie", "delta"]
    assert window.notice.isVisible()
    assert window.notice.text.text() == "Published 3 articles"
    changes = desk.changing(lambda: QTest.mouseClick(window.notice.button, LEFT))
    assert desk.bytes() == before
    assert not window.notice.isVisible()


def test_a_folder_from_the_sidebar_whatever_is_shown(desk: Desk) -> None:
    desk.listing(lambda: desk.window.top.search.set_text("in:_archive"))
    changes = desk.changing(in_menu(desk, "_news", "Publish All").trigger)
    assert len(changes.changed) == 3
    changes = desk.changing(in_menu(desk, "_archive", "Unpublish All").trigger)
    assert [change.path for change in changes.changed] == ["_archive/2026-03-20-echo.md"]
    assert desk.status("Echo") is Status.DRAFT


def test_one_article_needs_no_notice(desk: Desk) -> None:
    desk.select("Alpha")
    desk.changing(desk.window.actions_.publish.trigger)
    assert not desk.window.notice.isVisible()


@pytest.fixture
def many(make_desk: MakeDesk) -> Desk:
    """300 drafts, nine of which have an image, one published, and three files that cannot be read."""
    files = {"_config.yml": b"title: Testing\n"}
    for number in range(300):
        image = "\n  - url: /a.png" if number < 9 else None
        end = b"\r\n" if number % 2 else b"\n"
        data = article(f"A{number}", images=image).replace(b"\n", end)
        files[f"_news/2026-03-24-a{number}.md"] = data
    files["_news/2026-03-24-on.md"] = article("On", published="true")
    for number in range(3):
        files[f"_news/2026-03-24-broken{number}.md"] = b'---\ntitle: "Foxtrot\n---\n'
    made = make_desk(files)
    made.open()
    return made


def test_above_fifty_the_preview_says_what_would_be(many: Desk) -> None:
    before = many.bytes()
    publishing(many).publish_shown.trigger()
    dialog = many.preview()
    assert dialog.counts.text() == (
        "Publishes 300 · 291 have no image · 1 stays as it is · 3 are broken and stay"
    )
    QTest.mouseClick(dialog.filters.buttons[Shown.REMARKED], LEFT)
    many.qtbot.waitUntil(lambda: dialog.model.rowCount() == 291)
    QTest.mouseClick(dialog.filters.none, LEFT)
    assert dialog.apply_button.text() == "Change 9 articles"
    many.changing(lambda: QTest.mouseClick(dialog.apply_button, LEFT))
    assert many.window.notice.text.text() == "Published 9 articles"
    entry = many.session.undo_entry
    assert entry is not None
    assert (entry.label, entry.files) == ("Publish 9 articles", 9)
    many.changing(many.window.actions_.undo.trigger)
    assert many.bytes() == before


def test_stopped_half_way_it_says_how_far_it_came_and_can_be_taken_back(
    many: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = many.bytes()
    window, report = many.window, Task.report
    publishing(many).publish_shown.trigger()
    dialog = many.preview()

    def stop(task: Task, done: int, total: int) -> None:
        if done > total * 2 // 3:  # the first half of the steps plans, the second writes
            task.cancel()
        report(task, done, total)

    monkeypatch.setattr(Task, "report", stop)
    changes: Changes = many.changing(lambda: QTest.mouseClick(dialog.apply_button, LEFT))
    monkeypatch.undo()
    written = {path for path, data in many.bytes().items() if data != before[path]}
    assert changes.cancelled
    assert written == {change.path for change in changes.changed}
    assert 0 < len(written) < 300
    assert window.notice.text.text() == (
        f"Stopped: {len(written)} of 300 articles were written, the others are as they were."
    )
    many.changing(lambda: QTest.mouseClick(window.notice.button, LEFT))
    assert many.bytes() == before
