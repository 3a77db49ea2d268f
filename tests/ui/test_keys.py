"""The list of all keys, and changing them in the settings: conflicts told, applied at once, kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester

from curator.content import Status
from curator.ui.keys.key_list import key_entries
from curator.ui.keys.key_model import LABEL, KeyModel
from curator.ui.settings_feature import SettingsFeature
from curator.ui.settings_pages.general_page import GeneralPage
from curator.ui.settings_pages.keys_page import KeysPage
from tests.ui.conftest import Desk

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

PRODUCT = {
    "next": "J",
    "previous": "K",
    "publish": "P",
    "unpublish": "X",
    "restore": "U",
    "publish_on": "Shift+P",
    "unpublish_on": "Shift+X",
    "restore_on": "Shift+U",
    "onwards": "Space",
    "open_original": "O",
    "find": "/; Ctrl+F",
    "keys": "?",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "select_all": "Ctrl+A",
    **{f"quality_{digit}": str(digit) for digit in range(10)},
    **{f"quality_{digit}_on": f"Shift+{digit}" for digit in range(10)},
}


def feature(desk: Desk) -> SettingsFeature:
    return next(each for each in desk.window.features if isinstance(each, SettingsFeature))


def keys_page(desk: Desk) -> KeysPage:
    settings = feature(desk)
    settings.show_settings("Keys")
    assert settings.dialog is not None
    page = settings.dialog.stack.currentWidget()
    assert isinstance(page, KeysPage)
    return page


def press_into(
    page: KeysPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    page.capture.setFocus()
    QTest.keyClick(page.capture, key, modifier)


def test_every_key_of_the_product_is_there_once(desk: Desk) -> None:
    actions = desk.window.actions_
    found = {
        action.objectName(): QKeySequence.listToString(
            action.shortcuts(), QKeySequence.SequenceFormat.PortableText
        )
        for action in actions.all()
    }
    assert {name: found.get(name) for name in PRODUCT} == PRODUCT
    taken = [key.toString() for action in actions.all() for key in action.shortcuts()]
    assert len(taken) == len(set(taken))


def test_the_list_of_keys_opens_is_searched_and_leads_to_the_settings(desk: Desk) -> None:
    desk.window.view.setFocus()
    QTest.keyClick(desk.window.view, KEY.Key_Question)
    dialog = feature(desk).keys_dialog
    assert dialog is not None
    model = dialog.model
    labels = [model.index(row, LABEL).data() for row in range(model.rowCount())]
    assert {
        "ARTICLE",
        "Publish",
        "Back to How It Was",
        "DECIDE AND GO ON",
        "IN THE LIST AND IN FIELDS",
    } <= set(labels)
    QTest.keyClicks(dialog.search, "quality shift+7")
    shown = [entry.label for row in range(model.rowCount()) if (entry := model.entry(row)) is not None]
    assert shown == ["Set Quality to 70 and Go On"]
    dialog.change_wanted.emit()
    assert feature(desk).keys_dialog is None
    settings = feature(desk).dialog
    assert settings is not None
    assert isinstance(settings.stack.currentWidget(), KeysPage)


def test_the_model_of_keys_keeps_to_the_rules(desk: Desk, qtmodeltester: ModelTester) -> None:
    entries = key_entries(desk.window.menus.main, desk.window.actions_)
    model = KeyModel(entries, desk.window.actions_, desk.window.parts.theme)
    model.search("publish")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.search("nothing has such words")
    assert model.rowCount() == 0


def test_a_key_is_changed_at_once_and_stays(desk: Desk) -> None:
    page = keys_page(desk)
    page.choose("publish")
    press_into(page, KEY.Key_Y)
    assert page.told.text() == "Y is free."
    page.use.click()
    assert desk.window.actions_.publish.shortcuts() == [QKeySequence("Y")]
    assert desk.stored().shortcuts == {"publish": "Y"}
    dialog = feature(desk).dialog
    assert dialog is not None
    dialog.reject()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.select("Alpha")
    desk.window.view.setFocus()
    desk.changing(lambda: QTest.keyClick(desk.window.view, KEY.Key_Y))
    assert desk.status("Alpha") is Status.PUBLISHED


def test_a_key_that_is_taken_is_told_and_taken_from_there(desk: Desk) -> None:
    actions = desk.window.actions_
    page = keys_page(desk)
    page.choose("unpublish")
    press_into(page, KEY.Key_P)
    assert page.told.text() == "P means already: Publish. Taken here, it is taken from there."
    page.use.click()
    assert actions.unpublish.shortcuts() == [QKeySequence("P")]
    assert actions.publish.shortcuts() == []
    page.choose("publish")
    page.reset.click()
    assert actions.publish.shortcuts() == [QKeySequence("P")]
    assert actions.unpublish.shortcuts() == []
    page.reset_all.click()
    assert actions.unpublish.shortcuts() == [QKeySequence("X")]
    assert desk.window.parts.preferences.settings.shortcuts == {}


def test_keys_that_qt_itself_has_a_meaning_for_are_told(desk: Desk) -> None:
    page = keys_page(desk)
    page.choose("publish")
    press_into(page, KEY.Key_C, CTRL)
    assert page.told.text() == "Ctrl+C means already: Copy."
    page.choose("undo")
    press_into(page, KEY.Key_Z, CTRL)
    assert page.told.text() == "Ctrl+Z is free."


def test_a_second_key_none_and_a_digit_with_shift(desk: Desk) -> None:
    actions = desk.window.actions_
    page = keys_page(desk)
    page.choose("quality_5_on")
    page.remove.click()
    assert [action.shortcuts() for action in actions.all() if action.objectName() == "quality_5_on"] == [[]]
    page.choose("open_original")
    press_into(page, KEY.Key_5, SHIFT)
    page.add.click()
    assert actions.open_original.shortcuts() == [QKeySequence("O"), QKeySequence("Shift+5")]
    page.choose("quality_5_on")
    page.reset.click()
    assert actions.open_original.shortcuts() == [QKeySequence("O")]


def test_what_the_general_page_chooses_is_done_at_once(desk: Desk) -> None:
    settings = feature(desk)
    settings.show_settings()
    assert settings.dialog is not None
    page = settings.dialog.stack.currentWidget()
    assert isinstance(page, GeneralPage)
    page.step.setValue(5)
    page.advance.click()
    page.days.setValue(90)
    page.most.setValue(50)
    kept = desk.stored()
    assert (kept.quality_step, kept.auto_advance, kept.history_days, kept.history_megabytes) == (
        5,
        True,
        90,
        50,
    )
    library = desk.session.library
    assert library is not None
    assert library._journal.history is not None
    assert (library._journal.history.keeping.days, library._journal.history.keeping.bytes) == (90, 50 * 2**20)
    page.theme.setCurrentIndex(2)
    page.theme.activated.emit(2)
    assert desk.window.parts.theme.choice == "dark"


def test_everything_in_the_settings_has_a_name(desk: Desk) -> None:
    keys_page(desk)
    dialog = feature(desk).dialog
    assert dialog is not None
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            parent = widget.parentWidget()
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or (parent is not None and parent.accessibleName()), widget
