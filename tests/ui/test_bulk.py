"""What publishing a selection would do, worked out from the rows."""

from __future__ import annotations

import pytest

from curator.content import EVERYDAY, Status
from curator.content.profile import ASTRO
from curator.frontmatter import Set
from curator.library import FileEdits
from curator.ui.bulk import Plan, plan_published
from tests.ui.conftest import make_row

BROKEN = make_row("Broken", status=Status.BROKEN, problem="line 2: no")
ROWS = [
    make_row("On", published=True, status=Status.PUBLISHED),
    make_row("Off", published=False, images=1),
    make_row("None", published=None, status=Status.ABSENT),
    BROKEN,
]


def table(plan: Plan) -> list[tuple[str, str, str, str]]:
    return [(change.row.title, change.before, change.after, change.remark) for change in plan.changes]


def test_publishing_leaves_out_what_is_published_and_what_is_broken() -> None:
    plan = plan_published(ROWS, True, EVERYDAY)
    assert table(plan) == [("Off", "Draft", "Published", ""), ("None", "No key", "Published", "no-image")]
    assert (plan.same, plan.broken) == (1, (BROKEN,))
    gesture = plan.gesture()
    assert gesture.label == "Publish 2 articles"
    assert gesture.files == (
        FileEdits("_news/off.md", (Set(("published",), True),)),
        FileEdits("_news/none.md", (Set(("published",), True),)),
    )
    assert not plan.wants_preview


def test_only_what_appears_needs_a_picture() -> None:
    plan = plan_published(ROWS, False, EVERYDAY)
    assert table(plan) == [("On", "Published", "Draft", ""), ("None", "No key", "Draft", "")]


def test_where_a_key_says_draft_publishing_takes_that_back() -> None:
    plan = plan_published(ROWS[1:2], True, ASTRO)
    assert plan.gesture().files == (FileEdits("_news/off.md", (Set(("draft",), False),)),)


@pytest.mark.parametrize(("count", "wants"), [(1, False), (50, False), (51, True)])
def test_publishing_more_than_fifty_is_previewed(count: int, wants: bool) -> None:
    rows = [make_row(f"a{number}", published=False) for number in range(count)]
    assert plan_published(rows, True, EVERYDAY).wants_preview is wants


def test_a_part_of_a_plan_makes_it_longer() -> None:
    plan = plan_published(ROWS[:2], True, EVERYDAY)
    assert plan.gesture(plan.changes[:0]).files == ()
    assert (plan.past or str)(1) == "Published 1 article"
