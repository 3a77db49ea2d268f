"""How the repository stands is shown, kept up to date, and is quietly absent where there is none."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.library.git_site import NEEDS_GIT, git
from tests.ui.conftest import SITE, Desk, MakeDesk, article

from .conftest import MakeTeam, Team, sync_of

pytestmark = NEEDS_GIT
ALPHA = "_news/2026-03-24-alpha.md"
BRAVO = "_news/2026-03-23-bravo.md"


def test_outside_of_a_repository_there_is_nothing(desk: Desk) -> None:
    sync = sync_of(desk)
    desk.qtbot.waitUntil(lambda: not sync.standing.looking)
    assert sync.standing.seen is None
    assert not sync.button.isVisible()
    assert not sync.sign.isVisible()
    assert not sync.menu.menuAction().isVisible()
    assert not desk.window.detail.page.tabs.bar.isTabVisible(desk.window.detail.page.tabs.bar.count() - 1)
    assert "Changed" not in [entry.label for entry in desk.window.sidebar.entries()]
    assert not desk.window.notice.isVisible()
    sync.sync.trigger()
    sync.commit_all.trigger()


def test_without_git_there_is_nothing(
    make_team: MakeTeam, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    team = make_team()
    (tmp_path / "empty").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    team.open()
    team.seen()
    assert team.sync.standing.seen is None
    assert not team.sync.button.isVisible()
    assert not team.window.notice.isVisible()


def test_branch_ahead_and_behind(team: Team) -> None:
    assert team.sync.sign.text() == "main"
    assert team.sync.button.label == "Sync"
    team.send({ALPHA: article("Alpha", heat=91)})
    team.send({ALPHA: article("Alpha", heat=92)})
    team.commit({BRAVO: article("Bravo", 23, quality=60)})
    team.sync.standing.refresh()
    team.seen(lambda: team.sync.sign.text() == "main ↑1")
    team.sync.fetch.trigger()
    team.seen(lambda: team.sync.sign.text() == "main ↑1 ↓2")
    assert team.sync.button.label == "Sync ↑1 ↓2"
    assert "2 to get" in team.sync.sign.accessibleDescription()


def test_a_commit_made_elsewhere_is_noticed(team: Team) -> None:
    git(team.root, "commit", "-q", "--allow-empty", "-m", "Elsewhere")
    team.seen(lambda: team.sync.sign.text() == "main ↑1")


def test_changed_articles_are_counted_and_listed(team: Team) -> None:
    def changed() -> int | None:
        counts = {entry.label: entry.count for entry in team.window.sidebar.entries()}
        return counts.get("Changed")

    assert changed() == 0
    team.select("Alpha", "Charlie")
    team.changing(lambda: team.window.actions_.publish.trigger())
    team.seen(lambda: changed() == 2)
    team.listing(team.sync.changed.trigger)
    assert team.titles() == ["Alpha", "Charlie"]
    git(team.root, "commit", "-qam", "Elsewhere")
    team.seen(lambda: changed() == 0 and team.window.model.rowCount() == 0)
    team.changing(lambda: team.session.undo())
    team.seen(lambda: team.titles() == ["Alpha", "Charlie"])


def test_the_search_for_changes_is_an_error_without_git(desk: Desk) -> None:
    desk.window.top.search.set_text("is:changed")
    desk.qtbot.waitUntil(lambda: "git" in desk.window.top.search.error())


def test_a_detached_head_and_a_rebase_are_named(team: Team) -> None:
    git(team.root, "checkout", "-q", "--detach")
    team.sync.standing.refresh()
    team.seen(lambda: team.sync.sign.text().startswith("detached at "))
    assert "easily lost" in team.sync.sign.accessibleDescription()
    team.sync.push.trigger()
    team.qtbot.waitUntil(lambda: team.sync.report is not None)
    assert team.sync.report is not None
    team.sync.report.close()


def test_a_repository_that_cannot_be_used_says_why(make_desk: MakeDesk) -> None:
    desk = make_desk({**SITE, ".git": b"gitdir: nowhere\n"})
    desk.open()
    sync = sync_of(desk)
    desk.qtbot.waitUntil(lambda: sync.standing.seen is not None)
    assert sync.sign.text() == "git: not usable here"
    assert "cannot be read" in sync.sign.accessibleDescription()
    assert not sync.button.isVisible()
    assert not sync.commit_all.isEnabled()


def test_a_repository_that_goes_and_comes(team: Team, tmp_path: Path) -> None:
    shutil.move(team.root / ".git", tmp_path / "aside")
    team.sync.standing.refresh()
    team.seen(lambda: team.sync.standing.seen is None)
    assert not team.sync.button.isVisible()
    shutil.move(tmp_path / "aside", team.root / ".git")
    team.sync.standing.refresh()
    team.seen(lambda: team.sync.button.isVisible())
