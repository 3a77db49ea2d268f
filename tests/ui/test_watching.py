"""What other programs do in the open folder arrives by itself, and takes nothing away from the editor."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from curator.content import Status
from curator.frontmatter import Set
from curator.library import Changes, Gesture, Row
from curator.ui import shown_folder
from tests.ui.conftest import ALWAYS, SITE, Desk, MakeDesk, article

ALPHA, BRAVO = "_news/2026-03-24-alpha.md", "_news/2026-03-23-bravo.md"
MANY = {
    "_config.yml": SITE["_config.yml"],
    **{f"_news/n{number:04}.md": article(f"N{number:04}", heat=1) for number in range(600)},
}
BOT = """
import pathlib, sys
for file in sorted(pathlib.Path(sys.argv[1]).rglob(sys.argv[2])):
    temporary = file.with_name("." + file.name)
    temporary.write_bytes(file.read_bytes().replace(b"heat: 1", b"heat: 2"))
    temporary.replace(file)
"""


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A window that lists SITE and watches it."""
    made = make_desk(watch=True)
    made.open()
    return made


@pytest.fixture
def many(make_desk: MakeDesk) -> Desk:
    """The same over many articles."""
    made = make_desk(MANY, watch=True)
    made.open()
    return made


def bot(root: Path, pattern: str = "*.md") -> subprocess.Popen[bytes]:
    """Another program that rewrites every article with such a name."""
    return subprocess.Popen([sys.executable, "-c", BOT, str(root), pattern])


def told(desk: Desk) -> list[Changes]:
    """A list that all changes are added to."""
    changes: list[Changes] = []
    desk.session.changed.connect(changes.append)
    return changes


def paths(changes: Iterable[Changes]) -> set[str]:
    return {path for one in changes for path in one.paths}


def until(desk: Desk, done: Callable[[], bool]) -> None:
    desk.qtbot.waitUntil(done)


def test_files_that_others_write_come_change_and_go_in_the_list(desk: Desk) -> None:
    (desk.root / ALPHA).write_bytes(article("Alpha", heat=33))
    until(desk, lambda: desk.row("Alpha").heat == 33)
    (desk.root / "_news/new.md").write_bytes(article("New", 25))
    until(desk, lambda: desk.titles()[0] == "New")
    (desk.root / "_news/new.md").unlink()
    until(desk, lambda: "New" not in desk.titles())
    (desk.root / "_learning").mkdir()
    (desk.root / "_learning/lesson.md").write_bytes(article("Lesson", 26))
    until(desk, lambda: desk.titles()[0] == "Lesson")


def test_long_work_behind_the_window_keeps_no_change_back(desk: Desk) -> None:
    over = Event()
    desk.session.behind(lambda _library, _task: over.wait(ALWAYS / 1000), lambda _: None, label="Counting")
    try:
        (desk.root / ALPHA).write_bytes(article("Alpha", heat=33))
        until(desk, lambda: desk.row("Alpha").heat == 33)
        assert desk.session.is_busy
        desk.session.apply(Gesture.same("Heat", [BRAVO], [Set(("heat",), 44)]))
        (desk.root / ALPHA).write_bytes(article("Alpha", heat=34))
        until(desk, lambda: desk.row("Alpha").heat == 34)
        assert desk.session.is_busy
    finally:
        over.set()
    until(desk, lambda: not desk.session.is_busy)


def test_a_bot_takes_neither_selection_nor_place(many: Desk) -> None:
    view, model = many.window.view, many.window.model
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    view.select_places([300, 301, 302], 301)
    many.settle()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 37)
    height, chosen = view.verticalScrollBar().value(), many.selected()
    current = view.currentIndex().row()
    changes = told(many)
    process = bot(many.root)
    until(many, lambda: all(row.heat == 2 for row in many.rows()))
    assert process.wait() == 0
    assert paths(changes) == {row.path for row in many.rows()}
    assert (many.selected(), view.currentIndex().row()) == (chosen, current)
    assert (view.verticalScrollBar().value(), resets) == (height, [])
    assert "changed on disk" in many.window.line.saved.text()


def test_the_article_looked_at_says_so(desk: Desk) -> None:
    desk.select("Bravo")
    pane = desk.window.detail
    until(desk, lambda: pane.shown is not None and pane.shown.path == BRAVO)
    (desk.root / ALPHA).write_bytes(article("Alpha", heat=33))
    until(desk, lambda: desk.row("Alpha").heat == 33)
    assert not pane.notice.isVisible()
    (desk.root / BRAVO).write_bytes(article("Bravo", 23, heat=44, published="true"))
    until(desk, pane.notice.isVisible)
    assert pane.notice.text.text().startswith("Reloaded from disk")
    until(desk, lambda: pane.page.card.heat.box.text() == "44")


def test_what_is_being_typed_stays(desk: Desk) -> None:
    desk.select("Bravo")
    pane = desk.window.detail
    until(desk, lambda: pane.shown is not None and pane.shown.path == BRAVO)
    title = pane.page.title
    pane.edit_title()
    QTest.keyClicks(title, " and more")
    (desk.root / BRAVO).write_bytes(article("Bravo", 23, heat=44, published="true"))
    until(desk, lambda: pane.page.card.heat.box.text() == "44")
    assert title.editing
    assert "and more" in title.toPlainText()
    typed = title.toPlainText()
    desk.changing(lambda: QTest.keyClick(title, Qt.Key.Key_Return))
    data = (desk.root / BRAVO).read_bytes()
    assert f'title: "{typed}"'.encode() in data
    assert b"heat: 44" in data


def test_own_writes_raise_no_alarm(many: Desk) -> None:
    changes = told(many)
    many.window.view.select_all_rows()
    many.settle()
    many.session.apply(_publish([row.path for row in many.rows()]))
    until(many, lambda: all(row.status is Status.PUBLISHED for row in many.rows()))
    (many.root / "_news/after.md").write_bytes(article("After"))
    until(many, lambda: "_news/after.md" in paths(changes))
    assert [paths([one]) for one in changes[1:]] == [{"_news/after.md"}]


def test_a_gesture_amid_a_bot_s_work_loses_neither(many: Desk) -> None:
    """The two write other files: a bot that reads and replaces would run over a gesture in between."""
    rows = many.rows()
    process = bot(many.root, "*[02468].md")
    odd = {row.path for row in rows if row.path[-4] in "13579"}
    many.session.apply(_publish(sorted(odd)))

    def is_done(row: Row) -> bool:
        return row.status is Status.PUBLISHED if row.path in odd else row.heat == 2

    until(many, lambda: all(map(is_done, many.rows())))
    assert process.wait() == 0


def test_only_the_open_folder_is_watched(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(watch=True)
    desk.open()
    another = tmp_path / "another"
    (another / "_news").mkdir(parents=True)
    (another / "_news/x.md").write_bytes(article("X"))
    desk.open(another)
    changes = told(desk)
    (desk.root / ALPHA).write_bytes(article("Alpha", heat=33))
    (another / "_news/x.md").write_bytes(article("X", heat=33))
    until(desk, lambda: desk.row("X").heat == 33 and bool(changes))  # the row may be read before it is told
    assert paths(changes) == {"_news/x.md"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody rename a folder that is watched")
def test_a_folder_that_goes_and_comes_back(desk: Desk) -> None:
    away = desk.root.with_name("away")
    desk.root.rename(away)
    until(desk, desk.window.notice.isVisible)
    assert "not there any more" in desk.window.notice.text.text()
    assert "Alpha" in desk.titles()
    (away / ALPHA).write_bytes(article("Alpha", heat=33))
    away.rename(desk.root)
    until(desk, lambda: desk.row("Alpha").heat == 33)


def test_closing_the_window_ends_the_watching(many: Desk) -> None:
    process = bot(many.root)
    many.window.close()
    assert process.wait() == 0
    assert many.session.library is None


def _publish(chosen: list[str]) -> Gesture:
    return Gesture.same("Publish", chosen, [Set(("published",), True)])


@pytest.mark.parametrize("watch", [True, False])
def test_coming_back_to_the_window_looks_only_where_nobody_tells(
    make_desk: MakeDesk, watch: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown_folder, "_LOOK_AGAIN_MS", 0)
    desk = make_desk(watch=watch)
    desk.open()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    looked: list[str] = []
    desk.session.busy.connect(lambda label, _done, _total: looked.append(label))
    QCoreApplication.sendEvent(desk.window, QEvent(QEvent.Type.ActivationChange))
    assert bool(looked) is not watch
    desk.read_through()
