"""Real conflicts resolved in the window, with the keyboard, field by field and line by line."""

from __future__ import annotations

import os
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from curator.content import EVERYDAY
from curator.library.git.driver import carry_out, installing
from curator.library.git.repository import Operation, Repository
from curator.ui.sync.resolver import Resolver
from tests.library.git_site import NEEDS_GIT, git, put
from tests.ui.conftest import SITE, article

from .conftest import MakeTeam, Team

pytestmark = NEEDS_GIT
ALPHA, BRAVO = "_news/2026-03-24-alpha.md", "_news/2026-03-23-bravo.md"
CHARLIE, ECHO = "_news/2026-03-22-charlie.md", "_archive/2026-03-20-echo.md"
TOPICS = "\n  - AI\n  - Robotics"


def alpha(title: str, **keys: object) -> bytes:
    """Alpha with another title, and the text that it has."""
    values: dict[str, Any] = {"heat": 90, "quality": 80, "topics": TOPICS, **keys}
    return article("Alpha", **values).replace(b'"Alpha"', f'"{title}"'.encode())


def text_of(data: bytes, text: str) -> bytes:
    return data.rpartition(b"---\n")[0] + b"---\n" + text.encode()


@pytest.fixture(params=["merge", "rebase"])
def conflict(team: Team, request: pytest.FixtureRequest) -> Team:
    """Alpha's title and quality, and Charlie's text, were changed on both sides; Echo was removed here."""
    git(team.root, "config", "pull.rebase", str(request.param == "rebase").lower())
    charlie = SITE[CHARLIE]
    bot = {
        ALPHA: alpha("From the bot", quality=90, heat=200),
        CHARLIE: text_of(charlie, "The bot's line.\n"),
        ECHO: article("Echo", 20, heat=5, quality=None, published="true"),
        BRAVO: article("Bravo", 23, heat=71, published="true", topics="\n  - AI"),
    }
    team.send(bot, "Update")
    (team.root / ECHO).unlink()
    mine = {
        ALPHA: alpha("From the editor", quality=33, published="true"),
        CHARLIE: text_of(charlie, "My line.\n"),
        BRAVO: article("Bravo", 23, heat=70, published="false", topics="\n  - AI"),
    }
    team.commit(mine)
    team.session.refresh()
    team.sync.standing.refresh()
    team.seen(lambda: team.sync.button.label == "Sync ↑1")
    team.sync.sync.trigger()
    team.qtbot.waitUntil(lambda: team.sync.resolving.dialog is not None)
    team.seen()
    return team


def resolver(team: Team) -> Resolver:
    dialog = team.sync.resolving.dialog
    assert dialog is not None
    return dialog


def test_field_by_field_with_the_keyboard(conflict: Team) -> None:
    team, dialog = conflict, resolver(conflict)
    assert list(dialog.resolutions) == [ECHO, CHARLIE, BRAVO, ALPHA]
    assert dialog.list.item(2).text() == "✓ Bravo"  # lines conflicted, fields do not
    assert not dialog.go_on_button.isEnabled()
    dialog.list.setCurrentRow(3)
    questions = dialog.page.questions
    assert [question.accessibleName() for question in questions] == ["title", "quality"]
    assert [card.accessibleName() for card in questions[1].cards] == ["Was: 80", "Mine: 33", "Theirs: 90"]
    questions[0].setFocus()
    QTest.keyClick(questions[0], Qt.Key.Key_2)
    assert questions[1].hasFocus()
    QTest.keyClick(questions[1], Qt.Key.Key_Left)
    assert questions[1].chosen == 2
    team.qtbot.waitUntil(lambda: 'title: "From the editor"' in dialog.page.preview.toPlainText())
    assert "quality: 90" in dialog.page.preview.toPlainText()
    assert dialog.page.resolve_button.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    team.qtbot.waitUntil(lambda: list(dialog.resolutions) == [ECHO, CHARLIE, BRAVO])
    expected = alpha("From the editor", quality=90, heat=200, published="true")
    assert (team.root / ALPHA).read_bytes() == expected
    assert git(team.root, "diff", "--name-only", "--diff-filter=U").count("alpha") == 0


def test_all_the_way_and_pushed(conflict: Team) -> None:
    team, dialog = conflict, resolver(conflict)
    for path in (ALPHA, ECHO, CHARLIE):
        dialog.list.setCurrentRow(list(dialog.resolutions).index(path))
        (dialog.page.theirs_button if path == CHARLIE else dialog.page.mine_button).click()
    dialog.easy_button.click()
    team.qtbot.waitUntil(lambda: dialog.resolutions == {})
    assert not (team.root / ECHO).exists()
    assert b"The bot's line." in (team.root / CHARLIE).read_bytes()
    assert b"heat: 71\npublished: false" in (team.root / BRAVO).read_bytes()
    assert team.session.undo_entry is not None
    assert team.session.undo_entry.label == "Resolve the conflicts of 3 articles"
    team.qtbot.waitUntil(dialog.go_on_button.isEnabled)
    dialog.go_on_button.click()
    team.qtbot.waitUntil(lambda: team.sync.resolving.dialog is None)
    team.seen(lambda: bool(team.sync.standing.seen and not team.sync.standing.seen.state.operation))
    assert team.row("From the editor").quality == 33
    assert git(team.root, "status", "--porcelain") == ""
    team.sync.sync.trigger()
    team.seen(lambda: team.sync.sign.text() == "main")
    git(team.bot, "pull", "-q")
    assert (team.bot / ALPHA).read_bytes() == (team.root / ALPHA).read_bytes()


def test_a_text_is_decided_by_lines(conflict: Team) -> None:
    team, dialog = conflict, resolver(conflict)
    dialog.list.setCurrentRow(list(dialog.resolutions).index(CHARLIE))
    (question,) = dialog.page.questions
    assert [card.accessibleName() for card in question.cards] == [
        "Was: Body of Charlie.",
        "Mine: My line.",
        "Theirs: The bot's line.",
        "Both: My line.\nThe bot's line.",
    ]
    question.answer(3)
    dialog.page.resolve_button.click()
    team.qtbot.waitUntil(lambda: CHARLIE not in dialog.resolutions)
    assert (team.root / CHARLIE).read_bytes() == text_of(SITE[CHARLIE], "My line.\nThe bot's line.\n")


def test_a_resolution_that_is_taken_back_is_a_conflict_again(conflict: Team) -> None:
    team, dialog = conflict, resolver(conflict)
    marked = (team.root / CHARLIE).read_bytes()
    dialog.list.setCurrentRow(list(dialog.resolutions).index(CHARLIE))
    dialog.page.mine_button.click()
    dialog.page.resolve_button.click()
    team.qtbot.waitUntil(lambda: CHARLIE not in dialog.resolutions)
    team.seen()
    team.changing(team.session.undo)
    assert (team.root / CHARLIE).read_bytes() == marked
    team.qtbot.waitUntil(
        lambda: CHARLIE in dialog.resolutions and dialog.resolutions[CHARLIE].conflict.staged,
    )


def test_given_up_all_is_as_before(conflict: Team) -> None:
    team, dialog = conflict, resolver(conflict)
    dialog.page.mine_button.click()
    dialog.give_up_button.click()
    question = team.sync.resolving.question
    assert question is not None
    next(button for button in question.buttons() if button.text() == "Give up").click()
    team.qtbot.waitUntil(lambda: team.sync.resolving.dialog is None or team.sync.report is not None)
    report = team.sync.report
    assert report is None, [label.text() for label in report.findChildren(QLabel)] + [
        report.output.toPlainText()
    ]
    team.seen()
    assert git(team.root, "status", "--porcelain") == ""
    assert team.log()[0] == "Edit"
    assert team.sync.sign.text() == "main ↑1 ↓1"


def test_with_the_driver_only_real_conflicts_are_left(make_team: MakeTeam) -> None:
    team = make_team()
    found = Repository.find(team.root)
    assert found is not None
    carry_out(found, installing(found, EVERYDAY))
    team.commit({BRAVO: article("Bravo", 23, heat=70, published="false", topics="\n  - AI")})
    team.send({BRAVO: article("Bravo", 23, heat=71, published="true", topics="\n  - AI")})
    team.open()
    team.seen(lambda: bool(team.sync.standing.seen and team.sync.standing.seen.merges_fields))
    team.sync.sync.trigger()
    team.seen(lambda: "All sent" in team.window.line.saved.text())
    assert b"heat: 71\npublished: false" in (team.root / BRAVO).read_bytes()


def test_markers_left_behind_are_resolved_too(team: Team) -> None:
    marked = SITE[ALPHA].replace(
        b"quality: 80\n", b"<<<<<<< HEAD\nquality: 81\n=======\nquality: 82\n>>>>>>> bot\n"
    )
    team.commit({ALPHA: marked}, "Left behind")
    team.changing(team.session.refresh)
    team.seen()
    team.sync.resolve.trigger()
    team.qtbot.waitUntil(lambda: team.sync.resolving.dialog is not None)
    dialog = resolver(team)
    assert not dialog.go_on_button.isVisible()
    (question,) = dialog.page.questions
    QTest.keyClick(question, Qt.Key.Key_3)
    dialog.page.resolve_button.click()
    team.qtbot.waitUntil(lambda: team.sync.resolving.dialog is None)
    assert (team.root / ALPHA).read_bytes() == SITE[ALPHA].replace(b"80", b"82")
    team.seen()
    team.sync.resolve.trigger()
    team.qtbot.waitUntil(lambda: "Nothing is in conflict" in team.window.line.saved.text())


def test_what_is_never_shown_is_not_shown_here(make_team: MakeTeam) -> None:
    secret = "AbC" * 20
    team = make_team({**SITE, ALPHA: alpha("Alpha", secured=f'"{secret}"')})
    team.send({ALPHA: alpha("Alpha", secured=f'"{secret}theirs"', quality=1)})
    team.commit({ALPHA: alpha("Alpha", secured=f'"{secret}mine"', quality=2)})
    team.open()
    team.seen()
    team.sync.sync.trigger()
    team.qtbot.waitUntil(lambda: team.sync.resolving.dialog is not None)
    dialog = resolver(team)
    team.qtbot.waitUntil(lambda: "quality" in dialog.page.preview.toPlainText())
    shown = dialog.page.preview.toPlainText() + "".join(
        card.accessibleName() for question in dialog.page.questions for card in question.cards
    )
    assert secret not in shown
    assert "not shown" in shown
    assert dialog.resolutions[ALPHA].open == 2


@pytest.mark.skipif(os.name == "nt", reason="hooks as scripts of Unix")
def test_a_merge_that_a_hook_refuses_stays_to_be_finished(conflict: Team) -> None:
    team, dialog = conflict, resolver(conflict)
    seen = team.sync.standing.seen
    if seen is None or seen.state.operation is not Operation.MERGE:
        pytest.skip("a rebase runs no such hook")
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        dialog.page.mine_button.click()
    dialog.easy_button.click()
    team.qtbot.waitUntil(lambda: dialog.resolutions == {})
    team.seen()
    team.hook("commit-msg", "echo 'Say who you are' >&2; exit 1")
    dialog.go_on_button.click()
    team.qtbot.waitUntil(lambda: team.sync.report is not None)
    assert team.sync.report is not None
    assert "Say who you are" in team.sync.report.output.toPlainText()
    team.sync.report.close()
    (team.root / ".git" / "hooks" / "commit-msg").unlink()
    team.seen()
    team.qtbot.waitUntil(dialog.go_on_button.isEnabled)
    dialog.go_on_button.click()
    team.qtbot.waitUntil(lambda: team.sync.resolving.dialog is None)


def test_the_driver_is_offered_once(make_team: MakeTeam) -> None:
    team = make_team()
    team.open()
    team.qtbot.waitUntil(team.window.notice.isVisible)
    team.window.notice.button.click()
    team.qtbot.waitUntil(lambda: team.sync.driver.question is not None)
    question = team.sync.driver.question
    assert question is not None
    assert ".gitattributes" in question.informativeText()
    assert not (team.root / ".gitattributes").exists()
    next(button for button in question.buttons() if button.text() == "Set up").click()
    team.seen(lambda: bool(team.sync.standing.seen and team.sync.standing.seen.merges_fields))
    assert "merge=curator" in (team.root / ".gitattributes").read_text()
    assert team.sync.install.text() == "Merge &Lines Again…"
    assert str(team.root) in team.window.parts.preferences.settings.merging_offered
    (team.root / ".gitattributes").unlink()
    team.sync.standing.refresh()
    team.seen(lambda: bool(team.sync.standing.seen and not team.sync.standing.seen.merges_fields))
    assert not team.window.notice.isVisible()


def test_nothing_is_offered_where_nobody_else_sends_anything(make_team: MakeTeam) -> None:
    team = make_team()
    git(team.root, "remote", "remove", "origin")
    team.open()
    team.seen(lambda: team.sync.standing.seen is not None)
    assert not team.window.notice.isVisible()
    put(team.root, {ALPHA: alpha("Other")})
    team.sync.standing.refresh()
    team.seen()
    team.sync.push.trigger()
    team.qtbot.waitUntil(lambda: team.sync.report is not None)
    assert team.sync.report is not None
    team.sync.report.close()
