"""The window of the history: search, what was changed, the way back for all or one, reports."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester

from curator.frontmatter import Set, Unset
from curator.library import FileCreation, FileMove, FileState, FileTrashing, Gesture
from curator.library.changed_files import ChangedFile
from curator.ui.history.entries_model import EntriesModel
from curator.ui.history.feature import HistoryFeature
from curator.ui.history.files_model import AFTER, ARTICLE, BEFORE, FIELDS, NOW, PAGE, FilesModel
from curator.ui.history.panel import HistoryPanel
from curator.ui.history.report import Markdown, Table
from tests.own_trash import trash_in
from tests.ui.conftest import SITE, Desk, MakeDesk, article

ALPHA, BRAVO, CHARLIE = (
    "_news/2026-03-24-alpha.md",
    "_news/2026-03-23-bravo.md",
    "_news/2026-03-22-charlie.md",
)
PUBLISH = (Set(("published",), True),)


def feature(desk: Desk) -> HistoryFeature:
    return next(each for each in desk.window.features if isinstance(each, HistoryFeature))


def gesture(desk: Desk, label: str, paths: list[str], *edits: object) -> None:
    made = Gesture.same(label, paths, edits)  # type: ignore[arg-type]
    desk.changing(lambda: desk.session.apply(made))


def opened(desk: Desk) -> HistoryPanel:
    desk.window.view.setFocus()
    QTest.keyClick(desk.window.view, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    panel = feature(desk).panel
    assert panel is not None
    settled(desk)
    return panel


def settled(desk: Desk) -> None:
    """Wait until all that is shown has been read."""
    panel = feature(desk).panel
    assert panel is not None

    def ready() -> bool:
        if desk.session.is_busy or feature(desk).reading:
            return False
        return all(panel.files.index(row, FIELDS).data() for row in range(min(panel.files.rowCount(), 8)))

    desk.qtbot.waitUntil(ready)


def labels(panel: HistoryPanel) -> list[str]:
    return [entry.label for entry in panel.entries.entries]


def cells(panel: HistoryPanel) -> list[list[str]]:
    return [
        [panel.files.index(row, column).data() for column in (ARTICLE, FIELDS, BEFORE, AFTER, NOW)]
        for row in range(panel.files.rowCount())
    ]


def choose(desk: Desk, label: str) -> None:
    panel = feature(desk).panel
    assert panel is not None
    panel.list.setCurrentIndex(panel.entries.index(labels(panel).index(label)))
    settled(desk)


def stepping(desk: Desk, act: Callable[[], object]) -> None:
    desk.changing(act)
    settled(desk)


def three(desk: Desk) -> None:
    gesture(desk, "Publish two", [ALPHA, CHARLIE], *PUBLISH)
    gesture(desk, "Heat", [ALPHA], Set(("heat",), 7))
    gesture(desk, "Quality", [CHARLIE], Unset(("quality",)))


def test_it_lists_what_was_done_and_what_that_changed(desk: Desk) -> None:
    three(desk)
    panel = opened(desk)
    assert labels(panel) == ["Quality", "Heat", "Publish two"]
    assert cells(panel) == [["Charlie", "quality", "20", "(no such key)", "done"]]
    choose(desk, "Publish two")
    assert panel.title.text() == "Publish two"
    assert "2 articles" in panel.about.text()
    assert cells(panel) == [
        ["Charlie", "published", "false", "true", "done"],
        ["Alpha", "published", "false", "true", "done"],
    ]


def test_an_entry_in_the_middle_is_taken_back_where_the_file_still_holds_it(desk: Desk) -> None:
    three(desk)
    gesture(desk, "Again", [CHARLIE], Set(("published",), False))
    gesture(desk, "Gone", [CHARLIE], Unset(("published",)))
    panel = opened(desk)
    choose(desk, "Publish two")
    stepping(desk, panel.undo.click)
    assert desk.bytes()[ALPHA] == SITE[ALPHA].replace(b"heat: 90", b"heat: 7")
    assert b"published:" not in desk.bytes()[CHARLIE]
    assert "1 article taken back." in panel.told.text()
    assert "1 article left alone" in panel.told.text()
    shown = {row[0]: row[4] for row in cells(panel)}
    assert shown["Alpha"] == "taken back"
    assert shown["Charlie"].startswith("left alone: ")
    assert "1 of 2 taken back" in panel.about.text()


def test_one_article_of_an_entry_goes_back_and_comes_again(desk: Desk) -> None:
    gesture(desk, "Publish two", [ALPHA, CHARLIE], *PUBLISH)
    panel = opened(desk)
    both = desk.bytes()
    rows = [row[0] for row in cells(panel)]
    assert not panel.undo_some.isEnabled()
    panel.table.selectRow(rows.index("Charlie"))
    stepping(desk, panel.undo_some.click)
    assert desk.bytes() == {**both, CHARLIE: SITE[CHARLIE]}
    assert panel.table.selectionModel().selectedRows()
    assert not panel.undo_some.isEnabled()
    stepping(desk, panel.redo_some.click)
    assert desk.bytes() == both
    stepping(desk, panel.undo.click)
    assert desk.bytes() == SITE
    assert not panel.undo.isEnabled()
    stepping(desk, panel.redo.click)
    assert desk.bytes() == both


def test_files_that_came_moved_and_went_are_told_as_a_whole(desk: Desk, tmp_path: Path) -> None:
    new = "_news/new.md"
    with trash_in(tmp_path / "Trash"):
        wishes = (FileCreation(new, article("New")), FileMove(BRAVO, "_archive/b.md"), FileTrashing(CHARLIE))
        desk.changing(lambda: desk.session.apply(Gesture("Shelve", wishes)))
    panel = opened(desk)
    assert sorted(cells(panel)) == [
        ["Bravo", "the file's name", BRAVO, "_archive/b.md", "done"],
        ["Charlie", "moved to the trash", CHARLIE, "", "done"],
        ["New", "made", "", new, "done"],
    ]


def test_it_is_searched_by_words_and_files_and_follows_what_is_done(desk: Desk) -> None:
    three(desk)
    panel = opened(desk)
    QTest.keyClicks(panel.search, "alpha")
    desk.qtbot.waitUntil(lambda: labels(panel) == ["Heat", "Publish two"])
    QTest.keyClicks(panel.search, " publish")
    desk.qtbot.waitUntil(lambda: labels(panel) == ["Publish two"])
    settled(desk)
    QTest.keyClicks(panel.file_search, "charlie")
    assert [panel.files.paths] == [[CHARLIE]]
    panel.file_search.clear()
    panel.search.setText("nothing has these words")
    desk.qtbot.waitUntil(lambda: labels(panel) == [])
    assert panel.title.text() == "Nothing found"
    assert not panel.undo.isEnabled()
    panel.search.clear()
    gesture(desk, "Another", [BRAVO], Unset(("heat",)))
    desk.qtbot.waitUntil(lambda: len(labels(panel)) == 4)


def test_what_is_opaque_is_shown_by_its_size_only(make_desk: MakeDesk) -> None:
    desk = make_desk({**SITE, ALPHA: article("Alpha", secured='"hidden"')})
    desk.open()
    gesture(desk, "Secured", [ALPHA], Unset(("secured",)))
    panel = opened(desk)
    assert cells(panel)[0][2] == "(not shown, 6 bytes)"
    assert "hidden" not in "".join(cells(panel)[0])


# -- reports


def report(desk: Desk, whole: bool, kind: Markdown | Table, file: Path) -> str:
    panel = feature(desk).panel
    assert panel is not None
    feature(desk).write_report(whole, kind, file)
    desk.qtbot.waitUntil(lambda: feature(desk).exporting is None)
    assert panel.told.text() == f"Written: {file}"
    return file.read_text(encoding="utf-8")


def test_all_that_is_listed_goes_into_a_csv(desk: Desk, tmp_path: Path) -> None:
    gesture(desk, "=1+1", [ALPHA], Set(("heat",), -1), Set(("title",), '=HYPERLINK("x")'))
    gesture(desk, "Publish two", [ALPHA, CHARLIE], *PUBLISH)
    opened(desk)
    text = report(desk, True, Table(), tmp_path / "all.csv")
    rows = list(csv.DictReader(text.splitlines()))
    assert [(row["label"], row["field"], row["before"], row["after"]) for row in rows] == [
        ("Publish two", "published", "false", "true"),
        ("Publish two", "published", "false", "true"),
        ("'=1+1", "title", "Alpha", '\'=HYPERLINK("x")'),
        ("'=1+1", "heat", "90", "-1"),
    ]
    assert {row["path"] for row in rows} == {ALPHA, CHARLIE}
    assert not list(tmp_path.glob(".*.part"))


def test_one_entry_goes_into_markdown_that_shows_just_the_text(desk: Desk, tmp_path: Path) -> None:
    gesture(desk, "Titles | *all*", [ALPHA], Set(("title",), "A | <b>B</b> `c`"))
    gesture(desk, "Other", [CHARLIE], *PUBLISH)
    opened(desk)
    choose(desk, "Titles | *all*")
    text = report(desk, False, Markdown(), tmp_path / "one.md")
    assert "## Titles \\| \\*all\\*" in text
    assert "| Alpha | title | Alpha | A \\| \\<b\\>B\\</b\\> \\`c\\` | done |" in text
    assert "Other" not in text


def test_a_report_that_cannot_be_written_leaves_what_was_there(desk: Desk, tmp_path: Path) -> None:
    gesture(desk, "Publish two", [ALPHA], *PUBLISH)
    panel = opened(desk)
    feature(desk).write_report(True, Table(), tmp_path / "missing" / "all.csv")
    desk.qtbot.waitUntil(lambda: feature(desk).exporting is None)
    assert panel.told.text().startswith("Not written: ")


# -- many


def test_twenty_thousand_files_are_read_where_they_are_looked_at(desk: Desk) -> None:
    """Only the pages in sight are asked for, however long the table is."""
    asked: list[int] = []

    def read(paths: object, done: Callable[[list[ChangedFile]], None]) -> None:
        assert isinstance(paths, list)
        asked.append(len(paths))
        done([ChangedFile(path, path, FileState.DONE) for path in paths])

    model = FilesModel(read, desk.window.parts.theme)
    library = desk.session.library
    assert library is not None
    model.show({f"_news/{number:05}.md": FileState.DONE for number in range(20_000)}, library.profile)
    assert model.rowCount() == 20_000
    assert asked == []
    assert model.index(19_999, ARTICLE).data() == "19999.md"
    assert model.index(19_999, ARTICLE).data() == "_news/19999.md"
    assert asked == [PAGE]
    model.search("news 1999 9.md")
    assert model.paths == ["_news/01999.md", "_news/11999.md", "_news/19999.md"]


def test_the_models_keep_to_the_rules(desk: Desk, qtmodeltester: ModelTester) -> None:
    three(desk)
    panel = opened(desk)
    qtmodeltester.check(panel.files)  # type: ignore[no-untyped-call]
    entries = EntriesModel()
    entries.show(panel.entries.entries)
    qtmodeltester.check(entries)  # type: ignore[no-untyped-call]


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk) -> None:
    three(desk)
    panel = opened(desk)
    for widget in panel.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            parent = widget.parentWidget()
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or (parent is not None and parent.accessibleName()), widget


def test_it_closes_with_the_folder(desk: Desk) -> None:
    three(desk)
    opened(desk)
    desk.session.close()
    assert feature(desk).panel is None
    assert not feature(desk).action.isEnabled()


def test_nothing_is_offered_where_nothing_was_done(desk: Desk) -> None:
    panel = opened(desk)
    buttons = (panel.undo, panel.redo, panel.undo_some, panel.redo_some, panel.export)
    assert [button.isEnabled() for button in buttons] == [False] * 5
    assert panel.title.text() == "Nothing was changed yet"
