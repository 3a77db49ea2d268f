"""The question about a change that was cut off: asked once, answered three ways, truthful about each file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.frontmatter import Set
from curator.library import Directories, Gesture, Library, disk, replacing
from curator.ui.interrupted.dialog import InterruptedDialog
from curator.ui.interrupted.feature import Interrupted
from tests.ui.conftest import Desk, MakeDesk
from tests.ui.room import cut_texts, outside
from tests.ui.spoken import complaints
from tests.ui.test_tab_order import unreached

LEFT = Qt.MouseButton.LeftButton
PATHS = (
    "_news/2026-03-21-delta.md",
    "_news/2026-03-22-charlie.md",
    "_news/2026-03-23-bravo.md",
    "_news/2026-03-24-alpha.md",
)
HEAT = Gesture.same("Set heat to 3 in 4 articles", PATHS, [Set(("heat",), 3)])


class Power(BaseException):
    """The power fails."""


def cut_off(desk: Desk, monkeypatch: pytest.MonkeyPatch, *, undoing: bool = False, after: int = 2) -> None:
    """Another program, killed in the middle of a gesture over four articles, or of taking it back."""
    home = desk.settings_file.parent.parent
    library = Library.open(desk.root, Directories(home / "config", home / "data", home / "cache"))
    if undoing:
        library.apply(HEAT)
    real, left = disk.swap, [after]

    def failing(temporary: Path, target: Path, ours: object) -> None:
        if not left[0]:
            raise Power
        left[0] -= 1
        real(temporary, target, ours)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(replacing, "AT_ONCE", 1)  # one file after the other, so that it is known which
        patched.setattr(disk, "swap", failing)
        with pytest.raises(Power):
            library.undo() if undoing else library.apply(HEAT)
    library.close()


def feature(desk: Desk) -> Interrupted:
    return next(one for one in desk.window.features if isinstance(one, Interrupted))


def asked(desk: Desk) -> InterruptedDialog:
    """The open question, when it has looked at the files."""
    desk.qtbot.waitUntil(lambda: feature(desk).dialog is not None)
    dialog = feature(desk).dialog
    assert dialog is not None
    desk.qtbot.waitUntil(dialog.finish.isEnabled)
    return dialog


def heats(desk: Desk) -> list[bool]:
    return [b"heat: 3\n" in (desk.root / path).read_bytes() for path in PATHS]


@pytest.fixture
def closed(make_desk: MakeDesk) -> Desk:
    """A window in which no folder is open yet."""
    return make_desk()


def test_finished_it_is_what_was_meant(closed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    cut_off(closed, monkeypatch)
    assert heats(closed) == [True, True, False, False]
    closed.open()
    dialog = asked(closed)
    assert dialog.so_far.text() == "2 of 4 articles done · 2 as before"
    assert "either way" in dialog.remark.text()
    assert not dialog.table.isVisibleTo(dialog)
    changes = closed.changing(lambda: QTest.mouseClick(dialog.finish, LEFT))
    assert len(changes.changed) == 2
    assert heats(closed) == [True] * 4
    closed.qtbot.waitUntil(lambda: not feature(closed).action.isEnabled())


def test_the_question_is_told_reached_and_not_cut(closed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    cut_off(closed, monkeypatch)
    closed.open()
    dialog = asked(closed)
    lacks = [*complaints(dialog), *cut_texts(dialog), *outside(dialog), *unreached(dialog)]
    assert not lacks, "\n".join(lacks)


def test_rolled_back_nothing_is_left_of_it(closed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = closed.bytes()
    cut_off(closed, monkeypatch)
    closed.open()
    dialog = asked(closed)
    closed.changing(lambda: QTest.mouseClick(dialog.back, LEFT))
    assert closed.bytes() == before


def test_left_for_later_it_can_be_asked_for_and_is_asked_for_the_next_time(
    closed: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off(closed, monkeypatch)
    closed.open()
    dialog = asked(closed)
    assert dialog.focusWidget() is dialog.later
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert feature(closed).dialog is None
    assert heats(closed) == [True, True, False, False]
    assert feature(closed).action.isEnabled()
    feature(closed).action.trigger()
    QTest.keyClick(asked(closed), Qt.Key.Key_Return)
    assert heats(closed) == [True, True, False, False]
    closed.open()
    asked(closed).reject()


def test_of_taking_back_finishing_means_taking_back(closed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    cut_off(closed, monkeypatch, undoing=True)
    assert heats(closed) == [False, False, True, True]
    closed.open()
    dialog = asked(closed)
    assert dialog.finish.text() == "&Finish Taking It Back"
    closed.changing(lambda: QTest.mouseClick(dialog.finish, LEFT))
    assert heats(closed) == [False] * 4


def test_of_taking_back_rolling_back_means_doing_it_again(
    closed: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off(closed, monkeypatch, undoing=True)
    closed.open()
    dialog = asked(closed)
    closed.changing(lambda: QTest.mouseClick(dialog.back, LEFT))
    assert heats(closed) == [True] * 4


def test_files_that_can_be_brought_neither_way_are_named_with_the_reasons(
    closed: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off(closed, monkeypatch)
    (closed.root / PATHS[0]).write_bytes(
        (closed.root / PATHS[0]).read_bytes().replace(b"heat: 3", b"heat: 8")
    )
    (closed.root / PATHS[3]).unlink()
    closed.open()
    dialog = asked(closed)
    assert dialog.so_far.text() == (
        "1 of 4 articles done · 1 as before · 2 changed by others or not readable"
    )
    model = dialog.table.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert [row[0] for row in rows] == [PATHS[0], PATHS[3]]
    assert "8 stands there now" in rows[0][1]
    assert rows[1][1:] == ["the file is not there any more"] * 2
    changes = closed.changing(lambda: QTest.mouseClick(dialog.finish, LEFT))
    assert [change.path for change in changes.changed] == [PATHS[2]]
    assert b"heat: 8" in (closed.root / PATHS[0]).read_bytes()


def test_what_is_cut_off_while_the_window_is_open_is_asked_for_with_the_next_change(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not feature(desk).action.isEnabled()
    cut_off(desk, monkeypatch)
    desk.select("Echo")
    desk.changing(desk.window.actions_.unpublish.trigger)
    asked(desk).reject()
    assert feature(desk).action.isEnabled()
