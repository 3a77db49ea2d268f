"""Commits of everything, of the selection and of one edit, with the hooks that have their say."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from curator.frontmatter import Set
from curator.library import FileMove, Gesture
from curator.ui.sync.commit_dialog import CommitDialog
from tests.library.git_site import NEEDS_GIT, git, put
from tests.ui.conftest import article

from .conftest import Team

pytestmark = NEEDS_GIT
POSIX = pytest.mark.skipif(os.name == "nt", reason="hooks as scripts of Unix")
ALPHA, BRAVO, CHARLIE = (
    "_news/2026-03-24-alpha.md",
    "_news/2026-03-23-bravo.md",
    "_news/2026-03-22-charlie.md",
)


def asked(team: Team, act: Callable[[], object]) -> CommitDialog:
    """The dialog of a commit, with the message that it proposes."""
    team.seen()
    act()
    team.qtbot.waitUntil(lambda: team.sync.committing.dialog is not None)
    dialog = team.sync.committing.dialog
    assert dialog is not None
    team.qtbot.waitUntil(lambda: bool(dialog.message.toPlainText()))
    return dialog


def committed(team: Team, dialog: CommitDialog) -> None:
    dialog.commit_button.click()
    team.qtbot.waitUntil(lambda: team.sync.committing.dialog is None)
    team.seen()


def files_of_last(team: Team) -> list[str]:
    return git(team.root, "show", "--format=", "--name-only", "HEAD").splitlines()


def publish(team: Team, *titles: str) -> None:
    team.select(*titles)
    team.changing(lambda: team.window.actions_.publish.trigger())


def test_everything_in_the_editors_words(team: Team) -> None:
    publish(team, "Alpha", "Charlie")
    put(team.root, {"junk.tmp": "1"})
    dialog = asked(team, team.sync.commit_all.trigger)
    QAbstractItemModelTester(dialog.files.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert dialog.message.toPlainText() == "Publish 2 articles"
    rows = dialog.files.model.rowCount()
    team.qtbot.waitUntil(lambda: dialog.files.model.article(rows - 1) is not None)
    shown = [dialog.files.model.index(row, column).data() for row in range(2) for column in range(2)]
    assert shown == ["Charlie", "published: false → true", "Alpha", "published: false → true"]
    committed(team, dialog)
    assert files_of_last(team) == [CHARLIE, ALPHA]
    assert team.log()[0] == "Publish 2 articles"
    assert git(team.root, "status", "--porcelain") == "?? junk.tmp"
    assert "Committed 2 files" in team.window.line.saved.text()


def test_only_what_is_ticked_and_nothing_that_is_staged(team: Team) -> None:
    put(team.root, {"_config.yml": b"title: Other\n"})
    git(team.root, "add", "_config.yml")
    publish(team, "Alpha", "Charlie")
    dialog = asked(team, team.sync.commit_all.trigger)
    model = dialog.files.model
    for row in range(model.rowCount()):
        if model.file(row).path != ALPHA:
            model.setData(model.index(row, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    team.qtbot.waitUntil(lambda: dialog.message.toPlainText() == "Publish 1 article: Alpha")
    dialog.message.setPlainText("Only Alpha")
    committed(team, dialog)
    assert (team.log()[0], files_of_last(team)) == ("Only Alpha", [ALPHA])
    assert git(team.root, "diff", "--cached", "--name-only") == "_config.yml"
    assert git(team.root, "diff", "--name-only") == CHARLIE


def test_the_selection(team: Team) -> None:
    publish(team, "Alpha", "Charlie")
    team.select("Bravo", "Charlie")
    dialog = asked(team, team.sync.commit_selection.trigger)
    QTest.keyClick(dialog.message, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    team.qtbot.waitUntil(lambda: team.sync.committing.dialog is None)
    assert files_of_last(team) == [CHARLIE]
    team.select("Bravo")
    team.sync.commit_selection.trigger()
    team.qtbot.waitUntil(lambda: "None of the selected" in team.window.line.saved.text())


def test_exactly_one_edit_of_files_with_others(team: Team) -> None:
    publish(team, "Alpha", "Charlie")
    team.select("Alpha")
    gesture = Gesture.same("Set quality of 1 article to 99", [ALPHA], [Set(("quality",), 99)])
    team.changing(lambda: team.session.apply(gesture))
    dialog = asked(team, team.sync.commit_gesture.trigger)
    assert dialog.message.toPlainText() == "Set quality of 1 article to 99: Alpha"
    team.qtbot.waitUntil(lambda: dialog.files.model.index(0, 1).data() == "quality: 80 → 99")
    committed(team, dialog)
    assert "published: false" in git(team.root, "show", f"HEAD:{ALPHA}")
    assert "quality: 99" in git(team.root, "show", f"HEAD:{ALPHA}")
    assert "published: true" in (team.root / ALPHA).read_text()
    assert set(team.sync.standing.seen.files) == {ALPHA, CHARLIE}  # type: ignore[union-attr]


@POSIX
def test_an_edit_that_moved_a_file_is_committed_with_both_its_names(team: Team) -> None:
    team.changing(lambda: team.session.apply(Gesture("Rename", (FileMove(ALPHA, "_news/a.md"),))))
    dialog = asked(team, team.sync.commit_gesture.trigger)
    committed(team, dialog)
    assert sorted(files_of_last(team)) in ([ALPHA, "_news/a.md"], ["_news/a.md"])
    assert git(team.root, "status", "--porcelain", "--", "_news").strip() == ""


def test_a_hook_that_refuses_is_heard_and_no_message_is_lost(team: Team) -> None:
    team.hook("pre-commit", "echo 'Two problems:'; echo '  a title is too long' >&2; exit 1")
    publish(team, "Alpha")
    dialog = asked(team, team.sync.commit_all.trigger)
    dialog.message.setPlainText("My own words")
    dialog.commit_button.click()
    team.qtbot.waitUntil(lambda: team.sync.report is not None)
    report = team.sync.report
    assert report is not None
    assert "  a title is too long" in report.output.toPlainText()
    assert "Two problems:" in report.output.toPlainText()
    report.close()
    assert dialog.isVisible()
    assert dialog.message.toPlainText() == "My own words"
    assert team.log() == ["Begin"]
    (team.root / ".git" / "hooks" / "pre-commit").unlink()
    committed(team, dialog)
    assert team.log()[0] == "My own words"


@POSIX
def test_a_commit_can_be_stopped(team: Team) -> None:
    team.hook("pre-commit", "touch .git/begun; sleep 60")
    publish(team, "Alpha")
    dialog = asked(team, team.sync.commit_all.trigger)
    dialog.commit_button.click()
    team.qtbot.waitUntil((team.root / ".git" / "begun").exists)
    dialog.cancel_button.click()
    team.qtbot.waitUntil(lambda: "Stopped" in team.window.line.saved.text())
    assert dialog.isVisible()
    assert team.log() == ["Begin"]
    dialog.cancel_button.click()
    team.qtbot.waitUntil(lambda: team.sync.committing.dialog is None)


def test_back_to_the_last_commit_is_one_undoable_edit(team: Team) -> None:
    team.select("Alpha")
    edits = [Set(("published",), True), Set(("quality",), 99)]
    team.changing(lambda: team.session.apply(Gesture.same("Two", [ALPHA], edits)))
    team.seen()
    page = team.sync.article.page
    team.window.detail.page.tabs.turn_to("git")
    team.qtbot.waitUntil(lambda: len(page.differences.buttons) == 2)
    team.changing(page.differences.buttons[0].click)
    assert "quality: 80" in (team.root / ALPHA).read_text()
    assert "published: true" in (team.root / ALPHA).read_text()
    assert team.session.undo_entry is not None
    assert team.session.undo_entry.label == "Revert quality of 1 article to the last commit"
    team.qtbot.waitUntil(lambda: len(page.differences.buttons) == 1)
    team.changing(page.revert_all.click)
    assert git(team.root, "status", "--porcelain") == ""
    team.qtbot.waitUntil(lambda: not page.revert_all.isVisible())
    team.changing(team.session.undo)
    assert "published: true" in (team.root / ALPHA).read_text()


def test_several_are_reverted_after_a_look(team: Team) -> None:
    publish(team, "Alpha", "Charlie")
    team.seen(lambda: bool(team.sync.standing.seen and team.sync.standing.seen.files))
    team.select("Alpha", "Bravo", "Charlie")
    team.sync.revert.trigger()
    team.qtbot.waitUntil(lambda: team.sync.article.dialog is not None)
    dialog = team.sync.article.dialog
    assert dialog is not None
    assert dialog.cancel_button.isDefault()
    team.changing(dialog.revert_button.click)
    assert git(team.root, "status", "--porcelain") == ""
    team.changing(team.session.undo)
    assert len(git(team.root, "status", "--porcelain").splitlines()) == 2


def test_who_changed_each_field_last(team: Team) -> None:
    team.send({ALPHA: article("Alpha", heat=99, quality=80, topics="\n  - AI\n  - Robotics")}, "More heat")
    git(team.root, "pull", "-q")
    team.session.refresh()
    publish(team, "Alpha")
    team.seen()
    page = team.sync.article.page
    team.window.detail.page.tabs.turn_to("git")
    assert page.authors == []
    page.ask.click()
    team.qtbot.waitUntil(lambda: len(page.authors) == 3)
    assert page.authors[0] == "published: in no commit yet"
    (bot,) = (author for author in page.authors if author.startswith("heat: Bot · "))  # maybe of one second
    assert bot.endswith(" · More heat")
    team.select("Bravo")
    assert page.authors == []
