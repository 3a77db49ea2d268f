"""New, duplicate, rename, move and trash in the window: what is asked and written, where the list goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from curator.ui.shelving.feature import Shelving
from curator.ui.shelving.new_dialog import NewDialog
from curator.ui.shelving.plan_dialog import PlanDialog
from curator.ui.shelving.plan_model import FILE, RESULT
from curator.ui.shelving.rename_dialog import RenameDialog
from tests.own_trash import trash_in
from tests.ui.conftest import ALWAYS, Desk, MakeDesk, article, write_site

ALPHA, BRAVO = "_news/2026-03-24-alpha.md", "_news/2026-03-23-bravo.md"


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    made = make_desk()
    made.open()
    return made


@pytest.fixture
def trash(tmp_path: Path) -> Iterator[Path]:
    with trash_in(tmp_path / "Trash") as folder:
        yield folder


def shelving(desk: Desk) -> Shelving:
    return next(one for one in desk.window.features if isinstance(one, Shelving))


def plan(desk: Desk) -> PlanDialog:
    """The dialog just asked for, once it knows what can be done."""
    feature = shelving(desk)
    desk.qtbot.waitUntil(
        lambda: isinstance(feature.dialog, PlanDialog) and feature.dialog.model.rowCount() > 0, timeout=ALWAYS
    )
    dialog = feature.dialog
    assert isinstance(dialog, PlanDialog)
    return dialog


def new(desk: Desk) -> NewDialog:
    making = shelving(desk).making
    desk.qtbot.waitUntil(lambda: making.dialog is not None, timeout=ALWAYS)
    assert making.dialog is not None
    return making.dialog


def at(desk: Desk, title: str) -> None:
    """Wait until the list has put the keyboard on this article."""

    def arrived() -> bool:
        row = desk.window.view.current_row()
        return row is not None and row.title == title

    desk.qtbot.waitUntil(arrived, timeout=ALWAYS)


def test_a_new_article_is_called_while_it_is_typed_made_and_gone_to(desk: Desk) -> None:
    before = desk.bytes()
    desk.select("Echo")
    shelving(desk).new.trigger()
    dialog = new(desk)
    assert dialog.place() == "_archive"
    assert not dialog.do_button.isEnabled()
    dialog.collection.setCurrentIndex(dialog.collection.findData("_news"))
    dialog.title.setText("On air: news")
    desk.qtbot.waitUntil(dialog.do_button.isEnabled, timeout=ALWAYS)
    path = dialog.file.text()
    assert path.startswith("_news/2")
    assert path.endswith("-on-air-news.md")
    changes = desk.changing(dialog.do_button.click)
    assert changes.arrived == (path,)
    assert b'title: "On air: news"\n' in desk.bytes()[path]
    assert b"published: false\n" in desk.bytes()[path]
    at(desk, "On air: news")
    desk.changing(desk.session.undo)
    assert desk.bytes() == before
    desk.changing(desk.session.redo)
    at(desk, "On air: news")


@pytest.mark.parametrize(
    ("name", "day", "fault"),
    [
        ("2026-03-24-ALPHA", "", "which is the same"),
        ("a:b", "", ":"),
        ("fine", "not a day", "no date"),
    ],
)
def test_what_cannot_be_made_is_said_while_it_is_typed(desk: Desk, name: str, day: str, fault: str) -> None:
    desk.select("Alpha")
    shelving(desk).new.trigger()
    dialog = new(desk)
    dialog.title.setText("New")
    dialog.name.setText(name)
    dialog.day.setText(day)
    desk.qtbot.waitUntil(lambda: fault in dialog.file.text(), timeout=ALWAYS)
    assert not dialog.do_button.isEnabled()
    dialog.reject()


def test_one_copy_needs_no_question(desk: Desk) -> None:
    desk.select("Bravo")
    changes = desk.changing(shelving(desk).duplicate.trigger)
    copy = BRAVO.replace(".md", "-copy.md")
    assert changes.arrived == (copy,)
    assert desk.bytes()[copy] == desk.bytes()[BRAVO].replace(b"published: true", b"published: false")
    assert desk.titles().count("Bravo") == 2


def test_rename_says_what_is_wrong_and_offers_the_rule(desk: Desk) -> None:
    desk.select("Alpha")
    shelving(desk).rename.trigger()
    dialog = shelving(desk).dialog
    assert isinstance(dialog, RenameDialog)
    assert dialog.name.selectedText() == "2026-03-24-alpha"
    dialog.name.setText("2026-03-23-BRAVO")
    desk.qtbot.waitUntil(lambda: "the same" in dialog.note.text(), timeout=ALWAYS)
    assert not dialog.do_button.isEnabled()
    dialog.name.setText("alpha-one")
    desk.qtbot.waitUntil(dialog.do_button.isEnabled, timeout=ALWAYS)
    changes = desk.changing(dialog.do_button.click)
    assert changes.arrived == ("_news/alpha-one.md",)
    at(desk, "Alpha")
    shelving(desk).rename.trigger()
    again = shelving(desk).dialog
    assert isinstance(again, RenameDialog)
    desk.qtbot.waitUntil(again.by_rule.isVisible, timeout=ALWAYS)
    again.by_rule.click()
    assert again.name.text() == "2026-03-24-alpha.md"
    again.reject()


def test_several_are_renamed_by_the_rule_after_a_look(desk: Desk) -> None:
    (desk.root / ALPHA).rename(desk.root / "_news/wrong.md")
    desk.changing(desk.session.refresh)
    desk.select("Alpha", "Bravo", "Broken")
    shelving(desk).rename.trigger()
    dialog = plan(desk)
    model = dialog.model
    shown = [model.index(row, column).data() for row in range(2) for column in (FILE, RESULT)]
    assert shown[:2] == ["_news/wrong.md", "2026-03-24-alpha.md"]
    assert "broken.md" in shown[2]
    assert "left as it is" in shown[3]
    assert dialog.cancel_button.isDefault()
    changes = desk.changing(dialog.do_button.click)
    assert changes.arrived == (ALPHA,)


def test_only_what_is_ticked_goes_to_the_trash(desk: Desk, trash: Path) -> None:
    before = desk.bytes()
    desk.select("Alpha", "Bravo", "Charlie")
    shelving(desk).trash.trigger()
    dialog = plan(desk)
    index = dialog.model.index(1, FILE)
    assert dialog.model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert "2 articles" in dialog.do_button.text()
    changes = desk.changing(dialog.do_button.click)
    assert len(changes.changed) == 2
    assert "Bravo" in desk.titles()
    assert "Alpha" not in desk.titles()
    assert len(list(trash.iterdir())) == 2
    desk.changing(desk.session.undo)
    assert desk.bytes() == before


def test_one_goes_to_the_trash_by_its_key_and_the_next_is_shown(desk: Desk, trash: Path) -> None:
    desk.select("Bravo")
    desk.window.activateWindow()
    desk.window.view.setFocus()
    changes = desk.changing(lambda: QTest.keyClick(desk.window.view, Qt.Key.Key_Delete))
    assert [change.path for change in changes.changed] == [BRAVO]
    assert [file.name for file in trash.iterdir()] == ["2026-03-23-bravo.md"]
    assert "Bravo" not in desk.titles()
    assert desk.selected() == ["Charlie"]
    assert "trash" in desk.window.notice.text.text()


def test_the_key_deletes_letters_where_one_types(desk: Desk) -> None:
    before = desk.bytes()
    desk.select("Bravo")
    field = desk.window.top.search.field
    field.setFocus()
    field.setText("abc")
    field.setCursorPosition(0)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == "bc"
    assert desk.bytes() == before


def test_move_to_another_collection(desk: Desk) -> None:
    desk.select("Alpha")
    shelving(desk).move.trigger()
    dialog = plan(desk)
    assert dialog.places is not None
    assert dialog.place() == "_archive"
    assert dialog.model.index(0, RESULT).data() == "_archive/2026-03-24-alpha.md"
    changes = desk.changing(dialog.do_button.click)
    assert changes.arrived == ("_archive/2026-03-24-alpha.md",)
    at(desk, "Alpha")


def test_the_menu_of_the_list_has_them(desk: Desk, qtbot: QtBot) -> None:
    desk.select("Alpha")
    feature = shelving(desk)
    desk.window.view.menu_wanted.emit(QPoint(10, 10))
    qtbot.waitUntil(feature.menu.isVisible, timeout=ALWAYS)
    assert {feature.duplicate, feature.rename, feature.move, feature.trash} <= set(feature.menu.actions())
    feature.menu.close()


def test_nothing_is_offered_without_a_folder_or_a_selection(make_desk: MakeDesk) -> None:
    desk = make_desk()
    feature = shelving(desk)
    actions = (feature.new, feature.duplicate, feature.rename, feature.move, feature.trash)
    assert not any(action.isEnabled() for action in actions)
    desk.open()
    assert feature.new.isEnabled()
    desk.window.view.select_places([], -1)
    desk.settle()
    assert not any(action.isEnabled() for action in actions[1:])


def test_a_watching_window_raises_no_alarm_for_what_it_did_itself(make_desk: MakeDesk) -> None:
    desk = make_desk(watch=True)
    desk.open()
    desk.select("Alpha")
    desk.changing(shelving(desk).duplicate.trigger)
    with desk.qtbot.waitSignal(desk.session.changed, timeout=ALWAYS) as told:
        write_site(desk.root, {"_news/2026-03-01-theirs.md": article("Theirs")})
    assert told.args[0].paths == {"_news/2026-03-01-theirs.md"}
