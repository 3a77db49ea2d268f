"""Opening a folder: what was stored is there at once, what is new comes in while the editor works."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.library import Changes, Directories, Library
from curator.ui.session import Session
from curator.ui.tasks import InlineRunner, Task, ThreadRunner
from tests.ui.conftest import ALWAYS, Desk, MakeDesk, article

MANY = 2_000
"""More than are read before the first ones are shown."""

NEWEST = f"N{MANY - 100:05}"


class Slowly(ThreadRunner):
    """Does what it is given, but a file system that answers slowly keeps it up: after the first files it goes
    on when `go_on` is called."""

    def __init__(self) -> None:
        super().__init__()
        self._may = threading.Event()

    def go_on(self) -> None:
        self._may.set()

    def start(
        self,
        work: Callable[[Task], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        return super().start(lambda task: work(_kept_up(task, self._may)), done, failed, progress)


def _kept_up(task: Task, may_go_on: threading.Event) -> Task:
    report = task.report

    def report_and_wait(done: int, total: int) -> None:
        report(done, total)
        while total > 50 and not may_go_on.wait(0.01) and not task.cancelled():
            pass

    task.report = report_and_wait  # type: ignore[method-assign]
    return task


@pytest.fixture
def slowly() -> Iterator[Slowly]:
    runner = Slowly()
    yield runner
    runner.go_on()


@pytest.fixture
def large(make_desk: MakeDesk, slowly: Slowly) -> Desk:
    """A window over many articles that nobody read yet, on a slow disk."""
    files = {f"_news/{number:05}.md": article(f"N{number:05}") for number in range(MANY)}
    return make_desk(files, writer=slowly)


def begin(desk: Desk) -> None:
    """Open the folder, until the first articles are listed."""
    with desk.qtbot.waitSignal(desk.session.opened):
        desk.window.open(desk.root)
    desk.qtbot.waitUntil(lambda: desk.window.model.rowCount() > 0, timeout=ALWAYS)
    assert desk.session.filling.running


def open_whole(desk: Desk, slowly: Slowly) -> None:
    slowly.go_on()
    desk.open()


def test_the_first_articles_are_listed_while_the_others_are_read(large: Desk, slowly: Slowly) -> None:
    counts: list[int] = []
    window = large.window
    window.listing.shown.connect(lambda: counts.append(window.model.rowCount()))
    with large.qtbot.assertNotEmitted(large.session.changed):
        begin(large)
        assert window.model.rowCount() < MANY
        assert window.view.isVisible()
        assert not window.workspace.empty.isVisible()
        large.qtbot.waitUntil(window.line.cancel.isVisible, timeout=ALWAYS)
        large.qtbot.waitUntil(lambda: window.line.progress.maximum() == MANY, timeout=ALWAYS)
        assert 0 < window.line.progress.value() < MANY
        slowly.go_on()
        large.read_through()
    assert counts == sorted(counts)
    assert counts[-1] == MANY
    assert window.listing.facets.total == window.filtering.counting.found.total == MANY
    assert window.line.index.text() == "Index up to date"
    assert window.line.saved.text() == "No edits yet"
    # what is looked for behind the list, problems and duplicates, can be stopped too
    large.qtbot.waitUntil(lambda: not window.line.cancel.isVisible(), timeout=ALWAYS)


def test_selection_place_and_what_is_typed_stay_while_the_list_fills(large: Desk, slowly: Slowly) -> None:
    begin(large)
    window = large.window
    window.view.go_to(90)
    large.rows()
    chosen, top = large.selected(), window.model.row(window.view.stand().place)
    assert top is not None
    field = window.top.search.field
    field.setFocus()
    QTest.keyClicks(field, "quality:")  # not finished: the list stays
    slowly.go_on()
    large.read_through()
    assert window.model.rowCount() == MANY
    assert large.selected() == chosen
    large.rows()
    here = window.model.row(window.view.stand().place)
    assert here is not None
    assert here.path == top.path  # what is wrong with it may have been found meanwhile
    assert field.text() == "quality:"
    assert field.hasFocus()


def test_a_search_is_answered_from_what_was_read_and_grows(large: Desk, slowly: Slowly) -> None:
    begin(large)
    window = large.window
    some = window.model.rowCount()
    large.listing(lambda: window.top.search.set_text("-n00003"))
    assert window.model.rowCount() == some - 1
    slowly.go_on()
    large.read_through()
    assert window.model.rowCount() == MANY - 1
    assert window.listing.total == MANY


def test_what_was_stored_is_listed_before_anything_is_read(large: Desk, slowly: Slowly) -> None:
    open_whole(large, slowly)
    large.session.close()
    (large.root / "_news/new.md").write_bytes(article("New", 25))
    changes: list[Changes] = []
    counts: list[int] = []
    large.session.changed.connect(changes.append)
    large.window.listing.shown.connect(lambda: counts.append(large.window.model.rowCount()))
    begin(large)
    large.read_through()
    assert counts == [MANY, MANY + 1]
    assert [change.added for change in changes] == [("_news/new.md",)]
    assert large.window.line.saved.text().startswith("1 article changed on disk")


def test_a_folder_that_did_not_change_is_listed_and_counted_once(large: Desk, slowly: Slowly) -> None:
    open_whole(large, slowly)
    large.session.close()
    lists: list[int] = []
    counts: list[int] = []
    large.window.listing.shown.connect(lambda: lists.append(large.window.model.rowCount()))
    large.window.filtering.counting.counted.connect(lambda: counts.append(large.window.listing.total))
    begin(large)
    large.read_through()
    assert lists == [MANY]
    assert counts == [MANY]


def test_reading_can_be_stopped_and_goes_on_when_asked_to(large: Desk, slowly: Slowly) -> None:
    begin(large)
    large.qtbot.waitUntil(large.window.line.cancel.isVisible, timeout=ALWAYS)
    QTest.mouseClick(large.window.line.cancel, Qt.MouseButton.LeftButton)
    large.read_through()
    assert 0 < large.window.model.rowCount() < MANY
    assert large.window.line.index.text() == "Only partly read"
    slowly.go_on()
    large.window.actions_.refresh.trigger()
    large.read_through()
    assert large.window.model.rowCount() == MANY
    assert large.window.line.index.text() == "Index up to date"


def test_an_edit_need_not_wait_for_the_folder_to_be_read(large: Desk, slowly: Slowly) -> None:
    begin(large)
    window = large.window
    window.view.go_to(0)
    large.settle()
    (title,) = large.selected()
    changes = large.changing(window.actions_.publish.trigger)
    assert len(changes.changed) == 1
    assert large.session.filling.running
    slowly.go_on()
    large.read_through()
    assert window.model.rowCount() == MANY
    assert large.row(title).published is True
    assert window.line.saved.text().startswith("All edits saved")


def test_the_window_closes_while_the_folder_is_read(large: Desk) -> None:
    begin(large)
    large.window.close()
    assert large.session.library is None


def test_another_folder_can_be_opened_meanwhile(large: Desk) -> None:
    begin(large)
    other = large.root.parent / "other"
    (other / "_news").mkdir(parents=True)
    (other / "_news/only.md").write_bytes(article("Only"))
    large.open(other)
    assert large.titles() == ["Only"]


def test_a_letter_does_not_wait_for_counts(large: Desk, slowly: Slowly) -> None:
    open_whole(large, slowly)
    window = large.window
    field = window.top.search.field
    field.setFocus()
    window.listing.look_again()  # counts everything after it
    large.listing(lambda: QTest.keyClicks(field, "n0001"))
    assert window.model.rowCount() == 10
    large.read_through()
    assert window.filtering.counting.found.total == 10
    assert window.listing.facets.total == MANY


@pytest.fixture
def dated(make_desk: MakeDesk, slowly: Slowly) -> Desk:
    """A window that lists the newest of many articles first; they are read last."""
    files = {f"_news/{number:05}.md": article(f"N{number:05}", 1 + number // 100) for number in range(MANY)}
    return make_desk(files, writer=slowly)


def test_the_row_that_nobody_chose_gives_way_to_what_comes_on_top(dated: Desk, slowly: Slowly) -> None:
    begin(dated)
    (first,) = dated.selected()
    slowly.go_on()
    dated.read_through()
    assert dated.titles()[0] == NEWEST != first
    assert dated.selected() == [NEWEST]
    assert dated.window.view.stand().place == 0


@pytest.mark.parametrize("chooses", ["clicks", "types", "moves"])
def test_the_row_that_the_editor_chose_stays(dated: Desk, slowly: Slowly, chooses: str) -> None:
    begin(dated)
    view = dated.window.view
    if chooses == "clicks":
        place = view.visualRect(view.model().index(0, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    elif chooses == "types":
        dated.window.top.search.field.setFocus()
    else:
        QTest.keyClick(view, Qt.Key.Key_Down)
    chosen = dated.selected()
    slowly.go_on()
    dated.read_through()
    assert dated.titles()[0] == NEWEST not in chosen
    assert dated.selected() == chosen


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Library]]:
    """The libraries that are opened, in order."""
    found: list[Library] = []
    open_it = Library.open_as_stored

    def noted(folder: Path, directories: Directories) -> Library:
        found.append(open_it(folder, directories))
        return found[-1]

    monkeypatch.setattr(Library, "open_as_stored", noted)
    yield found
    for library in found:
        library.close()


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> list[Library]:
    """The libraries that were closed, in order."""
    found: list[Library] = []
    close_it = Library.close

    def noted(library: Library) -> None:
        found.append(library)
        close_it(library)

    monkeypatch.setattr(Library, "close", noted)
    return found


def a_session(tmp_path: Path, *names: str) -> tuple[Session, list[Path]]:
    """A session that does all at once, and folders with an article each."""
    folders = [tmp_path / name for name in names]
    for folder in folders:
        (folder / "_news").mkdir(parents=True)
        (folder / "_news" / "a.md").write_bytes(article("A"))
    home = tmp_path / "home"
    session = Session(Directories(home / "c", home / "d", home / "k"), InlineRunner(), InlineRunner())
    return session, folders


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_was_expected_is_opened_once(tmp_path: Path, opened: list[Library]) -> None:
    session, (folder,) = a_session(tmp_path, "site")
    told: list[str] = []
    session.busy.connect(lambda label, *_: told.append(label))
    session.expect(folder, "-date")
    assert (told, session.library) == ([], None)
    session.open(folder)
    assert opened == [session.library]
    session.close()
    session.open(folder)
    assert len(opened) == 2
    session.shut_down()


@pytest.mark.usefixtures("qapp")
def test_what_was_expected_and_is_not_wanted_is_closed(
    tmp_path: Path, opened: list[Library], closed: list[Library]
) -> None:
    session, (one, other) = a_session(tmp_path, "one", "other")
    session.expect(one, "-date")
    session.open(other)
    assert [library.label for library in opened] == ["one", "other"]
    assert closed == opened[:1]
    session.expect(one, "no such key")
    session.shut_down()
    assert len(opened) == 3
    assert set(closed) == set(opened)


@pytest.mark.usefixtures("qapp")
def test_what_is_expected_and_cannot_be_opened_is_told_when_it_is_asked_for(tmp_path: Path) -> None:
    session, _ = a_session(tmp_path)
    failed: list[str] = []
    session.failed.connect(failed.append)
    session.expect(tmp_path / "gone", "-date")
    assert failed == []
    session.open(tmp_path / "gone")
    assert len(failed) == 1
    session.shut_down()
