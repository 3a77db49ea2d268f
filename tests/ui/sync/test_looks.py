"""What the window says of git is told to assistive programs, reached by Tab and not cut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from tests.library.git_site import NEEDS_GIT, git
from tests.ui.conftest import SITE, article
from tests.ui.room import cut_texts, outside
from tests.ui.spoken import complaints
from tests.ui.test_tab_order import unreached

from .conftest import Team

pytestmark = NEEDS_GIT
ALPHA, CHARLIE = "_news/2026-03-24-alpha.md", "_news/2026-03-22-charlie.md"


def edit(team: Team) -> None:
    """Change two articles."""
    team.select("Alpha", "Charlie")
    team.changing(team.window.actions_.publish.trigger)
    team.seen(lambda: bool(team.sync.standing.seen and len(team.sync.standing.seen.files) == 2))


def committing(team: Team) -> QWidget:
    edit(team)
    team.sync.commit_all.trigger()
    team.qtbot.waitUntil(lambda: team.sync.committing.dialog is not None)
    dialog = team.sync.committing.dialog
    assert dialog is not None
    team.qtbot.waitUntil(lambda: bool(dialog.message.toPlainText()))
    return dialog


def reverting(team: Team) -> QWidget:
    edit(team)
    team.select("Alpha", "Charlie")
    team.sync.revert.trigger()
    team.qtbot.waitUntil(lambda: team.sync.article.dialog is not None)
    dialog = team.sync.article.dialog
    assert dialog is not None
    return dialog


def differing(team: Team) -> QWidget:
    edit(team)
    team.select("Alpha")
    team.window.detail.page.tabs.turn_to("git")
    page = team.sync.article.page
    team.qtbot.waitUntil(lambda: len(page.differences.buttons) == 1)
    return team.window


def resolving(team: Team) -> QWidget:
    """One file conflicts in its fields, one in its text."""
    git(team.root, "config", "pull.rebase", "false")
    theirs = {CHARLIE: SITE[CHARLIE] + b"Theirs.\n", ALPHA: article("Alpha", heat=90, quality=90)}
    team.send(theirs)
    team.commit({CHARLIE: SITE[CHARLIE] + b"Mine.\n", ALPHA: article("Alpha", heat=90, quality=33)})
    team.session.refresh()
    team.sync.standing.refresh()
    team.seen(lambda: team.sync.button.label == "Sync ↑1")
    team.sync.sync.trigger()
    team.qtbot.waitUntil(lambda: team.sync.resolving.dialog is not None)
    team.seen()
    dialog = team.sync.resolving.dialog
    assert dialog is not None
    return dialog


def resolving_fields(team: Team) -> QWidget:
    dialog = resolving(team)
    resolver = team.sync.resolving.dialog
    assert resolver is not None
    resolver.list.setCurrentRow(list(resolver.resolutions).index(ALPHA))
    team.qtbot.waitUntil(lambda: bool(resolver.page.questions))
    return dialog


def resolving_text(team: Team) -> QWidget:
    dialog = resolving(team)
    resolver = team.sync.resolving.dialog
    assert resolver is not None
    resolver.list.setCurrentRow(list(resolver.resolutions).index(CHARLIE))
    return dialog


@pytest.mark.parametrize("scene", [committing, reverting, differing, resolving_fields, resolving_text])
def test_it_is_told_reached_and_not_cut(team: Team, scene: Callable[[Team], QWidget]) -> None:
    window = scene(team)
    team.qtbot.wait(60)
    lacks = [*complaints(window), *cut_texts(window), *outside(window), *unreached(window)]
    assert not lacks, "\n".join(lacks)
