"""The help: every topic can be read, is reached by links, and is found by its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from curator.ui.help.feature import Help
from curator.ui.help.ideas import ideas
from curator.ui.help.window import KEYS, HelpWindow
from curator.ui.help.work import work
from curator.ui.settings_feature import SettingsFeature
from tests.ui.conftest import Desk

TOPICS = (*ideas(), *work())


@pytest.fixture
def opened(desk: Desk) -> HelpWindow:
    QTest.keyClick(desk.window.view, Qt.Key.Key_F1)
    feature = next(one for one in desk.window.features if isinstance(one, Help))
    assert feature.window is not None
    return feature.window


def shown_topics(window: HelpWindow) -> list[str]:
    topics = window.topics
    return [topics.item(row).text() for row in range(topics.count()) if not topics.isRowHidden(row)]


def test_f1_opens_it_beside_the_window(desk: Desk, opened: HelpWindow) -> None:
    assert opened.isVisible()
    assert not opened.isModal()
    assert shown_topics(opened) == [topic.title for topic in TOPICS]
    assert opened.page.toPlainText().startswith(TOPICS[0].title)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    desk.settle()
    assert next(one for one in desk.window.features if isinstance(one, Help)).window is None


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_each_topic_shows_all_of_its_text(opened: HelpWindow, topic: object) -> None:
    for each in TOPICS:
        if each is topic:
            opened.turn_to(each.name)
            lines = opened.page.toPlainText().split("\n")
            assert lines[: 1 + len(each.paragraphs)] == [each.title, *each.paragraphs]


def test_links_lead_somewhere_and_every_topic_is_linked_to() -> None:
    names = [topic.name for topic in TOPICS]
    assert len(set(names)) == len(names)
    linked = {name for topic in TOPICS for name in topic.see}
    assert linked <= set(names)
    assert set(names) - linked <= {"begin"}


def test_a_link_goes_to_its_topic(opened: HelpWindow) -> None:
    opened.page.anchorClicked.emit(QUrl("history"))
    assert opened.page.toPlainText().startswith("The history")
    assert opened.topics.currentItem().text() == "The history, and taking things back"


def test_it_is_searched_by_words(opened: HelpWindow) -> None:
    QTest.keyClicks(opened.search, "undo THOUSAND")
    assert shown_topics(opened) == []
    assert opened.none.isVisible()
    opened.search.clear()
    QTest.keyClicks(opened.search, "secured")
    assert shown_topics(opened) == ["What Curator writes, and where"]
    assert opened.page.toPlainText().startswith("What Curator writes")
    assert [mark.cursor.selectedText() for mark in opened.page.extraSelections()] == ["secured"]
    opened.turn_to("triage")
    assert len(shown_topics(opened)) == len(TOPICS)


def test_the_list_of_keys_is_one_click_away(desk: Desk, opened: HelpWindow) -> None:
    opened.page.anchorClicked.emit(QUrl(KEYS))
    settings = next(one for one in desk.window.features if isinstance(one, SettingsFeature))
    assert settings.keys_dialog is not None
    assert settings.keys_dialog.isVisible()


def test_what_it_says_of_keys_is_so(desk: Desk) -> None:
    actions = {action.objectName(): action for action in desk.window.actions_.all()}
    for name, key in (
        *(("publish", "P"), ("unpublish", "X"), ("undo", "Ctrl+Z"), ("redo", "Ctrl+Shift+Z")),
        *(("history", "Ctrl+H"), ("save_search", "Ctrl+Shift+S"), ("triage", "T"), ("later", "L")),
        *(("restore", "U"), ("select_all", "Ctrl+A"), ("bulk_edit", "E"), ("decision_desk", "Ctrl+D")),
        *(("picture", "V"), ("go_back", "Alt+Left"), ("git_sync", "F9"), ("git_commit", "Ctrl+K")),
        *(("auto_advance", "A"), ("help", "F1")),
    ):
        assert key in [shortcut.toString() for shortcut in actions[name].shortcuts()], name
