"""What a change to a selection would do, and the preview that shows it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from curator.content import EVERYDAY, JEKYLL, Status
from curator.frontmatter import Edit, Insert, Remove, Set, Unset
from curator.library import FileEdits, Row
from curator.ui.bulk import Plan, plan_number, plan_published, plan_topics
from curator.ui.preview import AFTER, ARTICLE, BEFORE, PreviewDialog, PreviewModel
from curator.ui.theme import Theme
from tests.ui.conftest import make_row

BROKEN = make_row("Broken", status=Status.BROKEN, problem="line 2: no")
ROWS = [
    make_row("On", published=True, status=Status.PUBLISHED, quality=70.0, topics=("AI", "Chips", "AI")),
    make_row("Off", published=False, quality=10.0, topics=("Chips",)),
    make_row("None", published=None, status=Status.ABSENT),
    BROKEN,
]


def table(plan: Plan) -> list[tuple[str, str, str]]:
    return [(change.row.title, change.before, change.after) for change in plan.changes]


def edits_of(plan: Plan) -> list[tuple[Edit, ...]]:
    return [file.edits for file in plan.gesture().files if isinstance(file, FileEdits)]


def test_publishing_leaves_out_what_is_published_and_what_is_broken() -> None:
    plan = plan_published(ROWS, True, EVERYDAY)
    assert table(plan) == [("Off", "Draft", "Published"), ("None", "No key", "Published")]
    assert (plan.same, plan.broken) == (1, (BROKEN,))
    gesture = plan.gesture()
    assert gesture.label == "Publish 2 articles"
    assert [file.path for file in gesture.files] == ["_news/off.md", "_news/none.md"]
    assert all(edits == (Set(("published",), True),) for edits in edits_of(plan))
    assert not plan.wants_preview


@pytest.mark.parametrize(("count", "wants"), [(1, False), (50, False), (51, True)])
def test_publishing_more_than_fifty_is_previewed(count: int, wants: bool) -> None:
    rows = [make_row(f"a{number}", published=False) for number in range(count)]
    assert plan_published(rows, True, EVERYDAY).wants_preview is wants


@pytest.mark.parametrize(("count", "wants"), [(1, False), (2, True)])
def test_other_bulk_edits_are_always_previewed(count: int, wants: bool) -> None:
    rows = [make_row(f"a{number}") for number in range(count)]
    assert plan_number(rows, "heat", 5, EVERYDAY).wants_preview is wants


def test_a_number_is_set_or_its_key_taken_out() -> None:
    plan = plan_number(ROWS, "quality", 70, EVERYDAY)
    assert table(plan) == [("Off", "10", "70"), ("None", "no key", "70")]
    assert edits_of(plan)[0] == (Set(("quality",), 70),)
    assert plan.gesture().label == "Set quality of 2 articles to 70"
    removal = plan_number(ROWS, "quality", None, EVERYDAY)
    assert table(removal) == [("On", "70", "no key"), ("Off", "10", "no key")]
    assert edits_of(removal)[0] == (Unset(("quality",)),)
    assert removal.gesture().label == "Remove quality of 2 articles"


def test_topics_come_and_go_by_their_places_in_the_file() -> None:
    plan = plan_topics(ROWS[:3], ["Robots"], ["AI"], EVERYDAY)
    assert table(plan) == [
        ("On", "AI, Chips, AI", "Chips, Robots"),
        ("Off", "Chips", "Chips, Robots"),
        ("None", "none", "Robots"),
    ]
    key = ("topics",)
    assert edits_of(plan) == [
        (Remove(key, 2), Remove(key, 0), Insert(key, "Robots")),
        (Insert(key, "Robots"),),
        (Insert(key, "Robots"),),
    ]


def test_the_profile_says_which_key_it_is() -> None:
    plan = plan_topics(ROWS[1:2], ["x"], [], JEKYLL)
    assert edits_of(plan)[0] == (Insert(("tags",), "x"),)


def test_only_what_is_ticked_is_in_the_gesture(qtmodeltester: Any, theme: Theme) -> None:
    plan = plan_number(ROWS, "heat", 5, EVERYDAY)
    model = PreviewModel(plan, theme)
    qtmodeltester.check(model)
    texts = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert texts == [
        ["On", "no key", "5"],
        ["Off", "no key", "5"],
        ["None", "no key", "5"],
        ["Broken", "cannot be edited", "line 2: no"],
    ]
    unticked = Qt.CheckState.Unchecked.value
    assert model.setData(model.index(1, ARTICLE), unticked, Qt.ItemDataRole.CheckStateRole)
    assert not model.setData(model.index(1, BEFORE), unticked, Qt.ItemDataRole.CheckStateRole)
    assert not model.setData(model.index(3, ARTICLE), unticked, Qt.ItemDataRole.CheckStateRole)
    assert not model.flags(model.index(3, AFTER)) & Qt.ItemFlag.ItemIsEnabled
    gesture = plan.gesture(model.chosen())
    assert [file.path for file in gesture.files] == ["_news/on.md", "_news/none.md"]
    assert gesture.label == "Set heat of 2 articles to 5"


def test_the_dialog_counts_and_cannot_apply_nothing(qtbot: Any, theme: Theme) -> None:
    rows: list[Row] = [*ROWS, make_row("Same", heat=5.0)]
    dialog = PreviewDialog(plan_number(rows, "heat", 5, EVERYDAY), theme)
    qtbot.addWidget(dialog)
    assert dialog.counts.text() == "3 articles will change · 1 already so · 1 cannot be edited"
    dialog.model.tick_all(False)
    assert dialog.apply_button.text() == "Change 0 articles"
    assert not dialog.apply_button.isEnabled()
    dialog.model.tick_all(True)
    assert dialog.apply_button.isEnabled()
