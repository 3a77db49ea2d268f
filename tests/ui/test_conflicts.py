"""Fields that others changed in the files of a bulk edit: nothing overwritten unseen, each asked about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.frontmatter import Document, Set
from curator.library import FileEdits, Gesture
from curator.library.gestures import Glimpse
from curator.ui.conflicts import Conflicts
from curator.ui.detail.conflict_dialog import ConflictDialog
from tests.ui.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
ALPHA, BRAVO, CHARLIE = (
    "_news/2026-03-24-alpha.md",
    "_news/2026-03-23-bravo.md",
    "_news/2026-03-22-charlie.md",
)
SEEN = {ALPHA: 90, BRAVO: 70, CHARLIE: 50}


def conflicts(desk: Desk) -> Conflicts:
    return next(one for one in desk.window.features if isinstance(one, Conflicts))


def dialog(desk: Desk) -> ConflictDialog:
    found = conflicts(desk).dialog
    assert found is not None
    return found


def heats(desk: Desk) -> list[object]:
    return [Document.parse((desk.root / path).read_bytes()).get(("heat",)) for path in SEEN]


@pytest.fixture
def refused(desk: Desk) -> Desk:
    """Heat was set to 1 in three articles, and others had changed it in two of them to 7 meanwhile."""
    for path in (ALPHA, CHARLIE):
        file = desk.root / path
        file.write_bytes(file.read_bytes().replace(f"heat: {SEEN[path]}".encode(), b"heat: 7"))
    files = tuple(
        FileEdits(path, (Set(("heat",), 1),), Glimpse({"heat": seen})) for path, seen in SEEN.items()
    )
    changes = desk.changing(lambda: desk.session.apply(Gesture("Set heat to 1 in 3 articles", files)))
    assert [refusal.code for refusal in changes.refused] == ["conflict"] * 2
    assert heats(desk) == [7, 1, 7]
    notice = desk.window.notice
    assert notice.text.text().startswith("2 articles left as it is on disk")
    QTest.mouseClick(notice.button, LEFT)
    return desk


def test_each_file_gets_what_is_chosen_for_it_in_one_gesture(refused: Desk) -> None:
    first = dialog(refused)
    assert first.for_all.text() == "The same for the other 1"
    QTest.mouseClick(first.mine, LEFT)
    second = dialog(refused)
    assert not second.for_all.isVisibleTo(second)
    changes = refused.changing(lambda: QTest.mouseClick(second.was, LEFT))
    assert [change.path for change in changes.changed] == [ALPHA, CHARLIE]
    assert heats(refused) == [1, 1, 50]
    refused.changing(refused.session.undo)
    assert heats(refused) == [7, 1, 7]


def test_one_answer_for_all(refused: Desk) -> None:
    first = dialog(refused)
    first.for_all.setChecked(True)
    refused.changing(lambda: QTest.mouseClick(first.mine, LEFT))
    assert heats(refused) == [1, 1, 1]
    assert conflicts(refused).dialog is None


def test_closed_all_stay_theirs_and_nothing_is_written(refused: Desk) -> None:
    before = refused.bytes()
    QTest.keyClick(dialog(refused), Qt.Key.Key_Escape)
    refused.settle()
    assert conflicts(refused).dialog is None
    assert refused.bytes() == before


def test_what_changes_once_more_is_asked_about_once_more(refused: Desk) -> None:
    file = refused.root / ALPHA
    file.write_bytes(file.read_bytes().replace(b"heat: 7", b"heat: 8"))
    first = dialog(refused)
    first.for_all.setChecked(True)
    changes = refused.changing(lambda: QTest.mouseClick(first.mine, LEFT))
    assert [refusal.path for refusal in changes.refused] == [ALPHA]
    assert heats(refused) == [8, 1, 1]
    assert refused.window.notice.isVisible()
