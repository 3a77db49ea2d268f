"""The preview as an editor uses it: ticks, filters, search, one by one, and a plan that is still growing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from curator.frontmatter import Set
from curator.ui.bulk import FieldText, Plan, PlannedChange, PlanPart, RefusedChange, Remark
from curator.ui.preview import PreviewDialog, PreviewModel, Shown
from curator.ui.preview.marked_text import Marked, as_html, marked
from curator.ui.preview.model import ARTICLE, BEFORE
from curator.ui.theme import Theme
from tests.ui.conftest import make_row

LEFT = Qt.MouseButton.LeftButton


def change(title: str, before: str = "1", after: str = "2", remark: str = "") -> PlannedChange:
    return PlannedChange(make_row(title), before, after, (Set(("heat",), 2),), remark=remark)


CHANGES = (change("Alpha"), change("Bravo", "Straße", "x"), change("Charlie", remark="bare"), change("Delta"))


def plan(*changes: PlannedChange, same: int = 0) -> Plan:
    return Plan(
        lambda count: f"Heat of {count}",
        "Heat",
        changes or CHANGES,
        same,
        (make_row("Broken", problem="line 2: no"),),
        refused=(RefusedChange(make_row("Odd"), "heat should be a number"),),
        remarks=(Remark("bare", "Bare", lambda count: f"{count} are bare"),),
    )


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> PreviewDialog:
    made = PreviewDialog(plan(same=3), theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def listed(dialog: PreviewDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, ARTICLE).data() for row in range(model.rowCount())]


def chosen(dialog: PreviewDialog) -> list[str]:
    return [change.row.title for change in dialog.chosen()]


def search(qtbot: QtBot, dialog: PreviewDialog, text: str) -> None:
    dialog.filters.search.setFocus()
    QTest.keyClicks(dialog.filters.search, text)
    qtbot.waitUntil(lambda: dialog.model.searched == text.casefold() and not dialog.model.searching)


def test_it_says_what_would_happen_and_is_cancelled_by_default(dialog: PreviewDialog) -> None:
    assert dialog.counts.text() == (
        "4 articles will change · 1 are bare · 3 stay as they are · 1 refused · 1 is broken and stays"
    )
    assert dialog.apply_button.text() == "Change 4 articles"
    assert dialog.focusWidget() is dialog.cancel_button
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == PreviewDialog.DialogCode.Rejected
    assert not dialog.isVisible()


@pytest.mark.parametrize("shown", Shown)
def test_the_model_keeps_the_contract_of_models(qtmodeltester: Any, shown: Shown) -> None:
    model = PreviewModel(plan())
    model.show_only(shown, "")
    qtmodeltester.check(model)
    model.grow(PlanPart((change("Echo"),), 1, (RefusedChange(make_row("Foxtrot"), "why"),)))
    qtmodeltester.check(model)


def test_each_kind_has_its_own_list(dialog: PreviewDialog) -> None:
    assert listed(dialog) == ["Alpha", "Bravo", "Charlie", "Delta"]
    QTest.mouseClick(dialog.filters.buttons[Shown.REMARKED], LEFT)
    assert listed(dialog) == ["Charlie"]
    QTest.mouseClick(dialog.filters.buttons[Shown.REFUSED], LEFT)
    reasons = [dialog.model.index(row, BEFORE).data() for row in range(2)]
    assert dict(zip(listed(dialog), reasons, strict=True)) == {
        "Odd": "heat should be a number",
        "Broken": "line 2: no",
    }
    index = dialog.model.index(0, ARTICLE)
    assert index.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not dialog.model.setData(index, 0, Qt.ItemDataRole.CheckStateRole)
    assert dialog.table.isColumnHidden(2)


def test_search_looks_at_titles_and_values_and_ticks_go_by_what_is_listed(
    qtbot: QtBot, dialog: PreviewDialog
) -> None:
    search(qtbot, dialog, "STRASSE")
    assert listed(dialog) == ["Bravo"]
    QTest.mouseClick(dialog.filters.none, LEFT)
    assert chosen(dialog) == ["Alpha", "Charlie", "Delta"]
    QTest.keyClick(dialog.filters.search, Qt.Key.Key_Return)  # to what was found, not to Cancel
    assert dialog.isVisible()
    assert dialog.table.hasFocus()
    dialog.filters.search.clear()
    qtbot.waitUntil(lambda: len(listed(dialog)) == 4)
    assert chosen(dialog) == ["Alpha", "Charlie", "Delta"]
    QTest.mouseClick(dialog.filters.none, LEFT)
    assert not dialog.apply_button.isEnabled()


def test_space_ticks_what_is_selected(dialog: PreviewDialog) -> None:
    dialog.table.setFocus()
    dialog.table.go_to(1)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert chosen(dialog) == ["Alpha", "Delta"]
    assert dialog.apply_button.text() == "Change 2 articles"
    dialog.table.go_to(0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)  # one of two is not ticked: both are
    assert chosen(dialog) == ["Alpha", "Bravo", "Delta"]


def test_one_by_one_by_keyboard(dialog: PreviewDialog) -> None:
    dialog.table.setFocus()
    dialog.table.go_to(0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    review = dialog.review
    assert review.isVisible()
    assert review.heading.text() == "Alpha"
    at = review.comparison
    QTest.keyClick(at, Qt.Key.Key_Return)  # nothing is cancelled from here
    QTest.keyClick(at, Qt.Key.Key_A)
    assert review.heading.text() == "Bravo"
    assert review.position.text() == "2 of 4 · 1 accepted · 0 skipped"
    QTest.keyClick(at, Qt.Key.Key_S)
    QTest.keyClick(at, Qt.Key.Key_S)
    assert review.heading.text() == "Delta"
    QTest.keyClick(at, Qt.Key.Key_B)
    assert review.heading.text() == "Charlie"
    assert "this one was skipped" in review.position.text()
    QTest.keyClick(at, Qt.Key.Key_A)
    assert review.heading.text() == "Delta"
    QTest.keyClick(at, Qt.Key.Key_S)  # the last one
    assert dialog.table.isVisible()
    assert chosen(dialog) == ["Alpha", "Charlie"]
    assert dialog.isVisible()


def test_escape_goes_back_to_the_list_first(dialog: PreviewDialog) -> None:
    QTest.mouseClick(dialog.review_button, LEFT)
    QTest.keyClick(dialog.review.comparison, Qt.Key.Key_S)
    QTest.keyClick(dialog.review.comparison, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.table.isVisible()
    assert chosen(dialog) == ["Bravo", "Charlie", "Delta"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_all_that_remain_are_accepted_at_once(dialog: PreviewDialog) -> None:
    QTest.mouseClick(dialog.filters.none, LEFT)
    QTest.mouseClick(dialog.review_button, LEFT)
    QTest.keyClick(dialog.review.comparison, Qt.Key.Key_S)
    QTest.keyClick(dialog.review.comparison, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(dialog) == ["Bravo", "Charlie", "Delta"]


def test_nothing_is_applied_before_all_was_looked_at(qtbot: QtBot, dialog: PreviewDialog) -> None:
    dialog.begin_growing(9_000, 4)
    assert not dialog.apply_button.isEnabled()
    assert dialog.apply_button.text() == "Looking at 4 of 9,000…"
    search(qtbot, dialog, "zeta")
    more = tuple(change(f"Zeta {number}") for number in range(8_990))
    dialog.grow(PlanPart(more, 2, (RefusedChange(make_row("Last"), "why"),)), 9_000)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 8_990)
    dialog.end_growing()
    assert dialog.apply_button.text() == "Change 8,994 articles"
    assert dialog.apply_button.isEnabled()
    assert "5 stay as they are · 2 refused" in dialog.counts.text()
    assert dialog.plan_label() == "Heat of 8994"


def test_when_all_are_refused_it_says_why_at_once(qtbot: QtBot, theme: Theme) -> None:
    empty = Plan(
        lambda count: f"{count}", "Heat", (), 0, (), refused=(RefusedChange(make_row("Odd"), "why"),)
    )
    made = PreviewDialog(empty, theme)
    qtbot.addWidget(made)
    assert listed(made) == ["Odd"]
    assert not made.apply_button.isEnabled()
    assert not made.review_button.isEnabled()


@pytest.mark.parametrize(
    ("before", "after", "gone", "come"),
    [
        ("70", "75", ["0"], ["5"]),
        ("a &amp; b", "a & b", ["amp;"], []),
        ("AI, Chips", "AI, Robots, Chips", [], ["Robots, "]),
        ("same", "same", [], []),
        (None, "x", [], ["x"]),
        ("old", None, ["old"], []),
        ("", "x", [], ["x"]),
    ],
)
def test_the_changed_characters_are_marked(
    before: str | None, after: str | None, gone: list[str], come: list[str]
) -> None:
    def parts(side: Marked) -> list[str]:
        return [(side.text or "")[start:end] for start, end in side.spans]

    old, new = marked(before, after)
    assert (parts(old), parts(new)) == (gone, come)


def test_what_stands_in_a_file_is_never_markup(theme: Theme) -> None:
    old, new = marked("<b>&amp;</b>", "<img src=x>")
    assert "&lt;" in as_html(old, theme, new=False)
    assert "<img" not in as_html(new, theme, new=True)


def test_several_fields_of_an_article_have_a_line_each(qtbot: QtBot, theme: Theme) -> None:
    texts = (FieldText("Quality", "1", "2"), FieldText("Price", None, "free"))
    one = PlannedChange(make_row("Alpha"), "1", "2", (), fields=texts)
    made = PreviewDialog(plan(one, one), theme)
    single = PreviewDialog(plan(), theme)
    for each in (made, single):
        qtbot.addWidget(each)
        each.show()
    assert made.table.rowHeight(0) >= single.table.rowHeight(0)
    QTest.mouseClick(made.review_button, LEFT)
    names = {label.accessibleName() for label in made.review.comparison.findChildren(type(made.counts))}
    assert {"Quality, Original: 1", "Quality, New: 2", "Price, Original: no key", "Price, New: free"} <= names
