"""The decision desk driven as an editor drives it: by mouse, by typing, by keys; down to the bytes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from curator.library.rules.threshold import Keyless
from curator.ui.deciding.triaging import Triaging
from curator.ui.decision_desk.dialog import DeskDialog
from tests.ui.conftest import Desk, article
from tests.ui.decision_desk.conftest import OpenDesk, desk_of, feature, listed, settle, shown_rows

LEFT = Qt.MouseButton.LeftButton


def at(dialog: DeskDialog, value: float) -> QPoint:
    """Where a value is in the chart."""
    chart = dialog.chart
    scale = dialog.state.counted.scale  # type: ignore[union-attr]
    share = (value - scale.low) / (scale.high - scale.low)
    return QPoint(round(1 + share * (chart.width() - 2)), chart.height() // 2)


def put_line(desk: Desk, dialog: DeskDialog, line: float) -> None:
    dialog.state.set_line(line)
    settle(desk, dialog)


def apply(desk: Desk, dialog: DeskDialog) -> None:
    """Press Apply, look at the preview, and go through with it."""
    feature(desk).preview = None
    QTest.mouseClick(dialog.apply, LEFT)
    desk.qtbot.waitUntil(lambda: feature(desk).preview is not None)
    preview = feature(desk).preview
    assert preview is not None
    with desk.qtbot.waitSignal(desk.session.changed):
        preview.accept()
    desk.qtbot.waitUntil(lambda: dialog.state.reading)
    settle(desk, dialog)


def test_it_begins_where_least_would_change_and_counts_it(open_desk: OpenDesk) -> None:
    _desk, dialog = open_desk()
    dialog.state.set_line(70)
    assert dialog.chart.in_words() == "quality ≥ 70"
    assert dialog.about.text().startswith("All articles · 10 articles · drag the line")
    assert dialog.publish.in_words() == "+2 would be published"
    assert dialog.unpublish.in_words() == "−2 would be unpublished"
    assert dialog.keyless.in_words() == "2 have no published key ▾"
    assert dialog.near.in_words() == "3 within 5 of the line · review one by one"
    assert dialog.missing.text() == "1 have no quality: show"
    assert dialog.broken.text() == "1 cannot be read: show"


def test_the_first_line_is_the_one_that_fits_today(open_desk: OpenDesk) -> None:
    _desk, dialog = open_desk()
    counts = dialog.state.counts()
    assert counts.changes == min(
        spread.counts(type(dialog.state.rule)(line)).changes
        for spread in [dialog.state.counted.spread]  # type: ignore[union-attr]
        for line in [*spread.values, 1000]
    )


def test_what_breaks_the_rule_is_listed_with_its_reason(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    put_line(desk, dialog, 70)
    assert listed(dialog) == [
        "Q90: quality 90 ≥ 70",
        "Q70: quality 70 ≥ 70",
        "Q69: quality 69 < 70",
        "Q10: quality 10 < 70",
    ]
    spoken = dialog.model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Q69, 69: Published becomes Draft, quality 69 < 70"
    dialog.nearest.click()
    settle(desk, dialog)
    assert shown_rows(dialog) == ["Q70", "Q69", "Q90", "Q10"]


def test_the_line_is_dragged_with_the_mouse(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    put_line(desk, dialog, 20)
    chart = dialog.chart
    QTest.mousePress(chart, LEFT, pos=at(dialog, 20))
    for value in range(21, 86):
        QTest.mouseMove(chart, at(dialog, value))
        desk.qtbot.wait(0)
    QTest.mouseRelease(chart, LEFT, pos=at(dialog, 85))
    assert abs(dialog.state.rule.line - 85) <= 1
    settle(desk, dialog)
    assert dialog.publish.in_words() == "+1 would be published"
    QTest.mouseClick(chart, LEFT, pos=at(dialog, 50))
    assert abs(dialog.state.rule.line - 50) <= 1


@pytest.mark.parametrize(
    ("key", "line"),
    [
        (Qt.Key.Key_Right, 71),
        (Qt.Key.Key_Up, 71),
        (Qt.Key.Key_Left, 69),
        (Qt.Key.Key_PageUp, 75),
        (Qt.Key.Key_PageDown, 65),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 150),
    ],
)
def test_keys_move_the_line(open_desk: OpenDesk, key: Qt.Key, line: float) -> None:
    _desk, dialog = open_desk()
    dialog.state.set_line(70)
    QTest.keyClick(dialog.chart, key)
    assert dialog.state.rule.line == line
    assert dialog.controls.line.text() == str(line)


def test_the_line_is_typed(open_desk: OpenDesk) -> None:
    _desk, dialog = open_desk()
    dialog.chart.setFocus()
    QTest.keyClicks(dialog.chart, "8")
    box = dialog.controls.line.lineEdit()
    QTest.keyClicks(box, "5")
    assert dialog.state.rule.line == 85
    QTest.keyClick(dialog.controls.line, Qt.Key.Key_Return)
    assert (dialog.state.rule.line, dialog.isVisible()) == (85, True)
    box.selectAll()
    QTest.keyClicks(box, "7,5")
    assert dialog.state.rule.line == 7.5
    box.selectAll()
    QTest.keyClicks(box, "x")
    QTest.keyClick(dialog.controls.line, Qt.Key.Key_Return)
    assert dialog.state.rule.line == 7.5


def test_the_band_is_typed(open_desk: OpenDesk) -> None:
    _desk, dialog = open_desk()
    dialog.state.set_line(70)
    box = dialog.controls.band
    box.lineEdit().selectAll()
    QTest.keyClicks(box.lineEdit(), "10")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert dialog.near.in_words() == "5 within 10 of the line · review one by one"


def test_the_line_is_a_slider_to_assistive_programs(open_desk: OpenDesk) -> None:
    _desk, dialog = open_desk()
    dialog.state.set_line(70)
    face = QAccessible.queryAccessibleInterface(dialog.chart)
    assert face.role() is QAccessible.Role.Slider
    assert face.text(QAccessible.Text.Name) == "Line in quality"
    assert face.valueInterface().currentValue() == 70
    assert "+2 would be published" in face.text(QAccessible.Text.Description)


def test_applying_writes_one_line_in_each_and_undo_brings_every_byte_back(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    before = desk.bytes()
    put_line(desk, dialog, 70)
    dialog.model.setData(dialog.model.index(3), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.apply.text() == "Apply to 3 articles"
    apply(desk, dialog)
    after = desk.bytes()
    assert {path for path in after if after[path] != before[path]} == {
        "_news/a-90-draft.md",
        "_news/c-70-draft.md",
        "_news/d-69.md",
    }
    wanted = before["_news/d-69.md"].replace(b"published: true", b"published: false")
    assert after["_news/d-69.md"] == wanted
    entry = desk.session.undo_entry
    assert entry is not None
    assert (entry.label, entry.files) == ("Publish by quality ≥ 70: 3 articles", 3)
    assert shown_rows(dialog) == ["Q10"]
    assert not dialog.model.is_ticked(0)
    with desk.qtbot.waitSignal(desk.session.changed):
        desk.session.undo()
    assert desk.bytes() == before
    desk.qtbot.waitUntil(lambda: dialog.model.rowCount() == 4)


def test_nothing_is_done_without_the_word_for_it(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    before = desk.bytes()
    put_line(desk, dialog, 70)
    assert dialog.cancel.isDefault()
    QTest.mouseClick(dialog.apply, LEFT)
    desk.qtbot.waitUntil(lambda: feature(desk).preview is not None)
    preview = feature(desk).preview
    assert preview is not None
    preview.reject()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert feature(desk).dialog is None
    assert desk.bytes() == before


@pytest.mark.parametrize(
    ("keyless", "publish", "unpublish"),
    [(Keyless.LEAVE, 2, 2), (Keyless.AS_DRAFT, 3, 2), (Keyless.AS_PUBLISHED, 2, 3), (Keyless.SET, 3, 3)],
)
def test_the_editor_says_what_becomes_of_articles_without_the_key(
    open_desk: OpenDesk, keyless: Keyless, publish: int, unpublish: int
) -> None:
    desk, dialog = open_desk()
    put_line(desk, dialog, 70)
    actions = dialog.keyless_menu().actions()
    actions[list(Keyless).index(keyless)].trigger()
    settle(desk, dialog)
    assert dialog.publish.in_words() == f"+{publish} would be published"
    assert dialog.unpublish.in_words() == f"−{unpublish} would be unpublished"
    assert dialog.model.rowCount() == publish + unpublish


def test_one_direction_can_be_left_alone(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    put_line(desk, dialog, 70)
    QTest.mouseClick(dialog.unpublish, LEFT)
    settle(desk, dialog)
    assert shown_rows(dialog) == ["Q90", "Q70"]
    QTest.mouseClick(dialog.publish, LEFT)
    settle(desk, dialog)
    assert dialog.empty.text() == "What would change is switched off above."
    assert not dialog.apply.isEnabled()


def test_space_and_a_click_turn_ticks(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    put_line(desk, dialog, 70)
    box = dialog.list.tick_rect(dialog.model.index(0))
    QTest.mouseClick(dialog.list.viewport(), LEFT, pos=box.center())
    assert not dialog.model.is_ticked(0)
    dialog.list.setCurrentIndex(dialog.model.index(1))
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert [dialog.model.is_ticked(row) for row in range(4)] == [False, False, True, True]
    dialog.tick_none.click()
    assert dialog.apply.text() == "Apply to 0 articles"
    dialog.tick_all.click()
    assert dialog.apply.text() == "Apply to 4 articles"


def test_it_is_about_what_the_list_shows(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk(search="in:_archive")
    assert dialog.about.text().startswith("Search: in:_archive · 1 article")
    names = [scope.name for scope in dialog.controls._scopes]
    assert names == ["Search: in:_archive", "All articles", "News", "Archive"]
    dialog.controls.scope_chosen.emit(dialog.controls._scopes[2])
    settle(desk, dialog)
    assert dialog.about.text().startswith("News · 9 articles")


def test_it_is_about_the_selection_when_there_is_one(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    dialog.reject()
    desk.select("Q90", "Q69")
    dialog = desk_of(desk)
    assert dialog.about.text().startswith("The selection · 2 articles")
    put_line(desk, dialog, 70)
    assert shown_rows(dialog) == ["Q90", "Q69"]


def test_what_is_near_the_line_is_listed_to_be_reviewed(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk(search="in:_news")
    put_line(desk, dialog, 70)
    desk.listing(lambda: QTest.mouseClick(dialog.near, LEFT))
    assert desk.window.top.search.text() == "in:_news quality:65..75"
    assert sorted(desk.titles()) == ["Q69", "Q70", "Q75"]
    assert feature(desk).dialog is None
    triaging = next(one for one in desk.window.features if isinstance(one, Triaging))
    desk.qtbot.waitUntil(lambda: triaging.going)
    assert triaging.triage is not None
    assert len(triaging.triage) == 3


def test_what_has_no_number_and_what_is_broken_can_be_seen(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    desk.listing(dialog.missing.click)
    assert desk.titles() == ["QNone"]
    desk.listing(lambda: desk.window.top.search.set_text(""))
    desk.listing(desk_of(desk).broken.click)
    assert desk.window.top.search.text() == "problem:unreadable"


def test_it_is_left_as_it_was_and_comes_back_so(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    dialog.state.set_line(66)
    dialog.state.set_band(7)
    dialog.state.set_keyless(Keyless.AS_DRAFT)
    dialog.state.choose_field("heat")
    settle(desk, dialog)
    dialog.state.set_line(12)
    dialog.reject()
    kept = desk.stored().desk_of(Path(desk.root))
    assert (kept.field, kept.lines["quality"], kept.lines["heat"]) == ("heat", 66, 12)
    dialog = desk_of(desk)
    assert dialog.chart.in_words() == "heat ≥ 12"
    assert (dialog.state.band, dialog.state.rule.keyless) == (7, Keyless.AS_DRAFT)


def test_a_histogram_of_the_sidebar_opens_it(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    dialog.reject()
    histogram = desk.window.sidebar.histogram("heat")
    assert histogram is not None
    histogram.menu().actions()[0].trigger()
    dialog = desk_of(desk)
    assert dialog.chart.in_words().startswith("heat ≥ ")


def test_it_follows_what_others_write(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    put_line(desk, dialog, 70)
    (desk.root / "_news/k.md").write_bytes(article("Q99", quality=99, published="false"))
    with desk.qtbot.waitSignal(desk.session.changed):
        desk.session.refresh()
    desk.qtbot.waitUntil(lambda: dialog.model.rowCount() == 5)
    settle(desk, dialog)
    assert shown_rows(dialog)[0] == "Q99"
    assert dialog.state.rule.line == 70


def test_what_others_decided_meanwhile_is_not_written_again(open_desk: OpenDesk) -> None:
    desk, dialog = open_desk()
    put_line(desk, dialog, 70)
    file = desk.root / "_news/a-90-draft.md"
    theirs = file.read_bytes().replace(b"published: false", b"published: true # checked")
    file.write_bytes(theirs)
    apply(desk, dialog)
    assert file.read_bytes() == theirs
    assert b"published: false" in (desk.root / "_archive/i-10.md").read_bytes()


def test_where_a_site_says_draft_the_key_is_the_other_way_round(open_desk: OpenDesk) -> None:
    files = {
        "hugo.toml": b"title = 'x'\n",
        "content/a.md": b"---\ntitle: A\nweight: 5\ndraft: true\n---\n",
        "content/b.md": b"---\ntitle: B\nweight: 1\ndraft: false\n---\n",
        "content/c.md": b"---\ntitle: C\nweight: 2\n---\n",
    }
    desk, dialog = open_desk(files)
    assert dialog.keyless.in_words() == "1 have no draft key ▾"
    put_line(desk, dialog, 4)
    assert dialog.chart.in_words() == "weight ≥ 4"
    dialog.state.set_keyless(Keyless.SET)
    settle(desk, dialog)
    apply(desk, dialog)
    after = desk.bytes()
    assert after["content/a.md"] == b"---\ntitle: A\nweight: 5\ndraft: false\n---\n"
    assert after["content/b.md"] == b"---\ntitle: B\nweight: 1\ndraft: true\n---\n"
    assert b"draft: true\n" in after["content/c.md"]


def test_it_begins_with_quality_whatever_else_is_a_number(open_desk: OpenDesk) -> None:
    _desk, dialog = open_desk({"_news/a.md": article("A", quality=80, members=7, published="true")})
    assert dialog.chart.in_words().startswith("quality ≥ ")


def test_without_any_number_it_says_so(open_desk: OpenDesk) -> None:
    files = {"_config.yml": b"title: x\n", "_news/a.md": b"---\ntitle: A\npublished: true\n---\n"}
    _desk, dialog = open_desk(files)
    assert dialog.empty.text() == "None of these articles has this number."
    assert not dialog.apply.isEnabled()


def test_closing_the_folder_closes_it(open_desk: OpenDesk) -> None:
    desk, _dialog = open_desk()
    desk.session.close()
    assert feature(desk).dialog is None
    assert not feature(desk).action.isEnabled()
