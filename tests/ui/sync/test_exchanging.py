"""Pull, push and both: with a remote that hangs, one that refuses, one that others were quicker at."""

from __future__ import annotations

import os

import pytest

from tests.library.git_site import NEEDS_GIT, git, put
from tests.ui.conftest import article

from .conftest import Team

pytestmark = NEEDS_GIT
POSIX = pytest.mark.skipif(os.name == "nt", reason="scripts of Unix")
ALPHA, BRAVO = "_news/2026-03-24-alpha.md", "_news/2026-03-23-bravo.md"


def said(team: Team) -> str:
    return team.window.line.saved.text()


@pytest.mark.parametrize("rebase", ["true", "false"])
def test_synchronise_gets_and_sends(team: Team, rebase: str) -> None:
    git(team.root, "config", "pull.rebase", rebase)
    team.send({ALPHA: article("Alpha", heat=5)})
    team.commit({BRAVO: article("Bravo", 23, quality=60)})
    team.sync.standing.refresh()
    team.seen()
    team.sync.sync.trigger()
    team.seen(lambda: "All sent and received" in said(team))
    assert team.row("Alpha").heat == 5
    git(team.bot, "pull", "-q")
    assert "quality: 60" in (team.bot / BRAVO).read_text()
    assert git(team.root, "rev-list", "--merges", "HEAD") == "" or rebase == "false"
    assert team.sync.button.label == "Sync"
    team.sync.sync.trigger()
    team.seen(lambda: "Nothing to send" in said(team))


def test_what_is_in_no_commit_is_offered_first(team: Team) -> None:
    team.select("Alpha")
    team.changing(lambda: team.window.actions_.publish.trigger())
    team.seen()
    team.sync.sync.trigger()
    team.qtbot.waitUntil(lambda: team.sync.committing.dialog is not None)
    dialog = team.sync.committing.dialog
    assert dialog is not None
    team.qtbot.waitUntil(dialog.commit_button.isEnabled)
    dialog.commit_button.click()
    team.seen(lambda: "All sent and received" in said(team))
    assert git(team.origin, "log", "-1", "--format=%s", "main") == "Publish 1 article: Alpha"


def test_a_pull_over_uncommitted_edits_offers_to_commit(team: Team) -> None:
    team.send({ALPHA: article("Alpha", heat=5)})
    team.select("Alpha")
    team.changing(lambda: team.window.actions_.publish.trigger())
    before = (team.root / ALPHA).read_bytes()
    team.seen()
    team.sync.pull.trigger()
    team.qtbot.waitUntil(lambda: team.sync.report is not None)
    report = team.sync.report
    assert report is not None
    assert "would be overwritten by merge" in report.output.toPlainText()
    assert (team.root / ALPHA).read_bytes() == before
    report.offer.click()
    team.qtbot.waitUntil(lambda: team.sync.committing.dialog is not None)
    assert team.sync.committing.dialog is not None
    team.sync.committing.dialog.reject()


def test_someone_else_was_quicker(team: Team) -> None:
    """A push that is overtaken gets first what the other one sent."""
    team.commit({BRAVO: article("Bravo", 23, quality=60)})
    team.send({ALPHA: article("Alpha", heat=5)})
    team.sync.standing.refresh()
    team.seen()
    team.sync.push.trigger()
    team.qtbot.waitUntil(lambda: team.sync.report is not None)
    assert team.sync.report is not None
    assert "fetch first" in team.sync.report.output.toPlainText()
    team.sync.report.close()
    team.sync.sync.trigger()
    team.seen(lambda: "All sent and received" in said(team))


@POSIX
def test_a_remote_that_refuses_is_quoted(team: Team) -> None:
    team.hook("pre-receive", "echo 'No pushes on Fridays' >&2; exit 1", team.origin)
    team.commit({BRAVO: article("Bravo", 23, quality=60)})
    team.sync.standing.refresh()
    team.seen()
    team.sync.push.trigger()
    team.qtbot.waitUntil(lambda: team.sync.report is not None)
    report = team.sync.report
    assert report is not None
    assert "No pushes on Fridays" in report.output.toPlainText()
    report.close()
    team.seen()
    assert team.sync.sign.text() == "main ↑1"
    assert team.sync.sync.isEnabled()


@POSIX
def test_a_remote_that_hangs_holds_up_nothing_and_can_be_stopped(team: Team) -> None:
    team.commit({BRAVO: article("Bravo", 23, quality=60)})
    slow = team.root.parent / "slow"
    slow.write_text(f"#!/bin/sh\ntouch '{team.root.parent}/asked'\nsleep 60\n")
    slow.chmod(0o755)
    git(team.root, "config", "remote.origin.uploadpack", str(slow))
    team.sync.standing.refresh()
    team.seen()
    team.sync.sync.trigger()
    team.qtbot.waitUntil((team.root.parent / "asked").exists)
    assert not team.sync.sync.isEnabled()
    team.select("Alpha")
    team.changing(lambda: team.window.actions_.publish.trigger())
    assert "published: true" in (team.root / ALPHA).read_text()
    team.qtbot.waitUntil(team.window.line.cancel.isVisible)
    team.window.line.cancel.click()
    team.seen(lambda: "Stopped: nothing was changed" in said(team))
    assert team.sync.sync.isEnabled()


@POSIX
def test_no_password_is_asked_for_on_a_terminal(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    """git's own helpers may ask; without any the other side's refusal is told, and nothing hangs."""
    for name in ("GIT_ASKPASS", "SSH_ASKPASS"):
        monkeypatch.delenv(name, raising=False)
    git(team.root, "config", "remote.origin.url", "https://127.0.0.1:9/none.git")
    team.sync.fetch.trigger()
    team.qtbot.waitUntil(lambda: team.sync.report is not None)
    assert team.sync.report is not None
    team.sync.report.close()
    team.seen()


def test_a_branch_that_follows_none_is_sent_and_follows(team: Team) -> None:
    git(team.root, "checkout", "-qb", "side")
    team.commit({BRAVO: article("Bravo", 23, quality=60)})
    team.sync.standing.refresh()
    team.seen(lambda: team.sync.sign.text() == "side")
    team.sync.sync.trigger()
    team.seen(lambda: "All sent" in said(team))
    assert git(team.root, "rev-parse", "--abbrev-ref", "@{upstream}") == "origin/side"


def test_a_shallow_clone_says_so_and_works(team: Team) -> None:
    team.send({ALPHA: article("Alpha", heat=5)})
    shallow = team.root.parent / "shallow"
    git(team.root.parent, "clone", "-q", "--depth=1", team.origin.as_uri(), str(shallow))
    team.open(shallow)
    team.seen(lambda: team.sync.standing.seen is not None)
    assert "shallow" in team.sync.sign.accessibleDescription()
    team.send({ALPHA: article("Alpha", heat=6)})
    team.sync.pull.trigger()
    team.seen(lambda: "Pulled" in said(team))
    assert team.row("Alpha").heat == 6


def test_submodules_are_left_alone(team: Team) -> None:
    inner = team.root.parent / "start"
    git(team.root, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner), "theme")
    git(team.root, "commit", "-qm", "Theme")
    put(team.root, {"theme/_config.yml": b"title: Mine\n"})
    team.sync.standing.refresh()
    team.seen(lambda: team.sync.sign.text() == "main ↑1")
    seen = team.sync.standing.seen
    assert seen is not None
    assert (dict(seen.files), seen.state.submodules) == ({}, True)
    assert "submodules" in team.sync.sign.accessibleDescription()
    team.send({ALPHA: article("Alpha", heat=6)})
    team.sync.sync.trigger()
    team.seen(lambda: "All sent and received" in said(team))
    assert (team.root / "theme" / "_config.yml").read_text() == "title: Mine\n"


@pytest.mark.parametrize("operation", ["cherry-pick", "rebase"])
def test_what_was_begun_elsewhere_is_named_and_not_touched(team: Team, operation: str) -> None:
    team.commit({ALPHA: article("Alpha", heat=7)})
    git(team.root, "checkout", "-qb", "other", "HEAD~1")
    team.commit({ALPHA: article("Alpha", heat=8)})
    git(team.root, operation, "main", check=False)
    before = git(team.root, "status", "--porcelain")
    team.sync.standing.refresh()
    team.seen(lambda: team.sync.button.label == "Resolve 1…")
    assert team.sync.sign.text().endswith(
        f"· {'cherry-picking' if operation == 'cherry-pick' else 'rebasing'}"
    )
    team.sync.pull.trigger()
    team.qtbot.waitUntil(lambda: team.sync.report is not None)
    assert team.sync.report is not None
    team.sync.report.close()
    assert git(team.root, "status", "--porcelain") == before
