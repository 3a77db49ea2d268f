"""Duplicates in a real window: counted beside, compared, kept or unpublished, told apart and put together."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox

from curator.content import Status
from curator.frontmatter import Set
from curator.library import Gesture
from curator.ui.duplicates.dialog import DuplicatesDialog
from curator.ui.duplicates.feature import DuplicatesFeature
from tests.ui.conftest import ALWAYS, Desk, MakeDesk, article

LONG = "Harbour robots learn to sort cargo by touch"
SITE = {
    "_config.yml": b"title: Testing\n",
    "_news/a.md": article(LONG, 24, published="true", quality=80, originalUrl='"https://x.example/a"'),
    "_news/b.md": article(f"{LONG}!", 25, published="true", originalUrl='"https://y.example/b"'),
    "_news/c.md": article("Gardens of glass", 20, published="true", originalUrl='"https://z.example/c"'),
    "_news/d.md": article("Another name", 2, originalUrl='"http://www.z.example/c?utm_source=x"'),
    "_news/e.md": article("Echo alone", 1, originalUrl='"https://z.example/e"'),
}


def feature(desk: Desk) -> DuplicatesFeature:
    return next(one for one in desk.window.features if isinstance(one, DuplicatesFeature))


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk(SITE)
    desk.open()
    wait(desk, lambda: feature(desk).looking.found is not None)
    return desk


@pytest.fixture
def dialog(desk: Desk) -> DuplicatesDialog:
    feature(desk).action.trigger()
    found = feature(desk).dialog
    assert found is not None
    wait(desk, lambda: bool(found.page.buttons))
    return found


def wait(desk: Desk, until: Callable[[], bool]) -> None:
    desk.qtbot.waitUntil(lambda: not feature(desk).looking.looking and until(), timeout=ALWAYS)


def listed(dialog: DuplicatesDialog) -> list[tuple[str, bool]]:
    groups = dialog.list.groups.groups
    return [(group.lead.path, group.is_open) for group in groups]


def count_in_sidebar(desk: Desk) -> int | None:
    return next(one.count for one in desk.window.sidebar.entries() if one.query == "is:duplicate")


def test_they_are_counted_and_the_search_agrees(desk: Desk) -> None:
    assert count_in_sidebar(desk) == 4
    assert not feature(desk).strip.isVisible()
    desk.window.sidebar.chosen.emit("is:duplicate")
    desk.read_through()
    assert {row.path for row in desk.rows()} == {f"_news/{name}.md" for name in "abcd"}
    assert feature(desk).strip.isVisible()
    assert feature(desk).strip.text.text() == "2 groups, 1 to decide"


def test_groups_stand_side_by_side_with_reasons(desk: Desk, dialog: DuplicatesDialog) -> None:
    assert listed(dialog) == [("_news/a.md", True), ("_news/c.md", False)]
    assert dialog.counts.text() == "Groups to decide: 1 of 2"
    assert dialog.page.group is not None
    assert [row.path for row in dialog.page.group.rows] == ["_news/a.md", "_news/b.md"]
    page = dialog.page.widget()
    assert page is not None
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "Same title" in texts
    assert "Suggested: highest Quality, came first" in texts
    assert any("!</span>" in text for text in texts), "what differs is marked"
    assert any("y</span>" in text or "y.example" in text for text in texts)
    QTest.keyClick(dialog.list, Qt.Key.Key_J)
    wait(desk, lambda: dialog.page.group is not None and dialog.page.group.lead.path == "_news/c.md")
    assert not dialog.keep.isEnabled(), "nothing else of it is published"


def test_the_lead_is_kept_and_the_rest_unpublished_in_one_gesture(
    desk: Desk, dialog: DuplicatesDialog
) -> None:
    before = desk.bytes()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    preview = feature(desk).preview
    assert preview is not None
    assert [change.row.path for change in preview.chosen()] == ["_news/b.md"]
    preview.cancel_button.click()
    assert desk.bytes() == before

    QTest.keyClick(dialog.list, Qt.Key.Key_2)
    assert dialog.page.chosen == 1
    QTest.keyClick(dialog.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    preview = feature(desk).preview
    assert preview is not None
    with desk.qtbot.waitSignal(desk.session.changed):
        preview.apply_button.click()
    wanted = (Status.DRAFT, Status.PUBLISHED)
    desk.qtbot.waitUntil(lambda: (desk.status(LONG), desk.status(f"{LONG}!")) == wanted)
    wait(desk, lambda: listed(dialog)[0] == ("_news/b.md", False))
    assert dialog.counts.text() == "Groups to decide: 0 of 2"
    assert desk.session.undo_entry is not None
    assert desk.session.undo_entry.label == "Unpublish 1 article: duplicates"
    with desk.qtbot.waitSignal(desk.session.changed):
        desk.window.actions_.undo.trigger()
    assert desk.bytes() == before
    wait(desk, lambda: listed(dialog)[0] == ("_news/a.md", True))


def test_what_is_told_apart_is_asked_remembered_and_taken_back(desk: Desk, dialog: DuplicatesDialog) -> None:
    settings = desk.root / ".curator.yaml"
    QTest.keyClick(dialog.list, Qt.Key.Key_N)
    question = feature(desk).question
    assert isinstance(question, QMessageBox)
    assert not settings.exists()
    question.defaultButton().click()
    wait(desk, lambda: listed(dialog) == [("_news/c.md", False)])
    assert settings.read_bytes() == b"not_duplicates:\n  - - _news/a.md\n    - _news/b.md\n"
    desk.qtbot.waitUntil(lambda: count_in_sidebar(desk) == 2)
    assert dialog.told_apart.text() == "Told apart: 1…"

    dialog.notice.button.click()
    wait(desk, lambda: len(listed(dialog)) == 2)
    assert settings.read_bytes() == b""
    assert not dialog.told_apart.isVisible()


def test_one_of_three_can_be_told_apart_from_the_others(make_desk: MakeDesk) -> None:
    third = article(LONG, 23, originalUrl='"https://w.example/f"')
    desk = make_desk({**SITE, "_news/f.md": third})
    desk.open()
    wait(desk, lambda: feature(desk).looking.found is not None)
    feature(desk).open()
    dialog = feature(desk).dialog
    assert dialog is not None
    wait(desk, lambda: len(dialog.page.buttons) == 3)
    place = [row.path for row in dialog.page.shown].index("_news/f.md")
    QTest.keyClick(dialog.list, Qt.Key(Qt.Key.Key_1.value + place))
    QTest.keyClick(dialog.list, Qt.Key.Key_N)
    question = feature(desk).question
    assert question is not None
    (only,) = [button for button in question.buttons() if "Only Number" in button.text()]
    only.click()
    wait(desk, lambda: len(dialog.list.groups.groups[0].rows) == 2)
    settings = desk.root / ".curator.yaml"
    assert settings.read_bytes().count(b"_news/f.md") == 2
    assert b"- - _news/a.md\n    - _news/b.md" not in settings.read_bytes()
    dialog.notice.button.click()
    wait(desk, lambda: len(dialog.list.groups.groups[0].rows) == 3)
    assert settings.read_bytes() == b""


def test_a_settings_file_that_is_broken_is_told_and_left_alone(desk: Desk, dialog: DuplicatesDialog) -> None:
    settings = desk.root / ".curator.yaml"
    settings.write_bytes(b"label: a: b\n")
    dialog.apart.trigger()
    question = feature(desk).question
    assert question is not None
    question.defaultButton().click()
    desk.qtbot.waitUntil(lambda: ".curator.yaml:1" in dialog.notice.text.text())
    assert settings.read_bytes() == b"label: a: b\n"


def test_only_what_changed_is_looked_at_again(desk: Desk) -> None:
    edit = Set(("originalUrl",), "https://y.example/b")
    gesture = Gesture.same("Address", ["_news/e.md"], [edit])
    with desk.qtbot.waitSignal(desk.session.changed):
        desk.session.apply(gesture)
    wait(desk, lambda: count_in_sidebar(desk) == 5)
    found = feature(desk).looking.found
    assert found is not None
    assert found.looked_at == 1
    assert {row.path for row in found.groups[0].rows} == {"_news/a.md", "_news/b.md", "_news/e.md"}


def test_the_original_opens_and_the_list_goes_to_the_article(desk: Desk, dialog: DuplicatesDialog) -> None:
    QTest.keyClick(dialog.list, Qt.Key.Key_Right)
    QTest.keyClick(dialog.list, Qt.Key.Key_O)
    desk.qtbot.waitUntil(lambda: desk.opened == ["https://y.example/b"])
    QTest.keyClick(dialog.list, Qt.Key.Key_L)
    desk.qtbot.waitUntil(lambda: desk.selected() == [f"{LONG}!"])
    assert desk.window.top.search.text() == "is:duplicate"


def test_without_duplicates_it_says_so(make_desk: MakeDesk) -> None:
    desk = make_desk({name: SITE[name] for name in ("_config.yml", "_news/a.md", "_news/e.md")})
    desk.open()
    wait(desk, lambda: feature(desk).looking.found is not None)
    assert count_in_sidebar(desk) == 0
    feature(desk).open()
    dialog = feature(desk).dialog
    assert dialog is not None
    assert dialog.nothing.heading.text() == "No duplicates"
    assert not dialog.apart.isEnabled()
    desk.session.close()
    assert feature(desk).dialog is None
    assert desk.window.sidebar.entries() == []


def test_looking_can_be_stopped_and_goes_on_when_asked(make_desk: MakeDesk) -> None:
    many = {f"_news/{number}.md": article(f"Number {number}", 1 + number % 28) for number in range(120)}
    desk = make_desk(many)
    stopped = feature(desk).looking.changed.connect(desk.session.cancel)
    desk.open()
    wait(desk, lambda: True)
    assert feature(desk).looking.found is None
    assert count_in_sidebar(desk) is None
    feature(desk).looking.changed.disconnect(stopped)
    feature(desk).open()
    wait(desk, lambda: count_in_sidebar(desk) is not None)
