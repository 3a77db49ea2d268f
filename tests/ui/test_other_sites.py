"""Sites with articles in TOML, JSON and YAML, in the window."""

from __future__ import annotations

import pytest

from curator.content import Status
from tests.sites.layouts import LAYOUTS
from tests.ui.conftest import MakeDesk


@pytest.mark.parametrize("name", LAYOUTS)
def test_all_are_listed_published_and_taken_back(make_desk: MakeDesk, name: str) -> None:
    layout = LAYOUTS[name]
    desk = make_desk(layout.files())
    desk.open()
    assert {row.path for row in desk.rows()} == set(layout.articles)
    assert Status.BROKEN not in {row.status for row in desk.rows()}

    desk.select(*desk.titles())
    desk.changing(desk.window.actions_.publish.trigger)
    assert desk.bytes() == layout.published()
    assert {row.status for row in desk.rows()} == {Status.PUBLISHED}

    desk.changing(desk.window.actions_.undo.trigger)
    assert desk.bytes() == layout.files()
