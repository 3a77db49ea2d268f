"""Every key that decides, goes on and comes back, pressed for real; and none of them while typing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from curator.content import Status
from curator.ui.deciding.decisions import Decisions
from curator.ui.digit_keys import DigitKeys, digit_of
from tests.ui.conftest import SITE, Desk, MakeDesk, article

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALPHA = "_news/2026-03-24-alpha.md"

CHARLIE = "_news/2026-03-22-charlie.md"


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(desk.window.focusWidget() or desk.window, key, modifier)


def write(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key that writes, and wait until the list shows it."""
    desk.changing(lambda: press(desk, key, modifier))


def at(desk: Desk, title: str) -> None:
    desk.select(title)
    desk.window.view.setFocus()


def decisions(desk: Desk) -> Decisions:
    return next(feature for feature in desk.window.features if isinstance(feature, Decisions))


def lines(desk: Desk, path: str = ALPHA) -> list[tuple[bytes, bytes]]:
    before, after = SITE[path].splitlines(), desk.bytes()[path].splitlines()
    return [(a, b) for a, b in zip(before, after, strict=True) if a != b]


# -- deciding


def test_p_and_x_decide_and_stay(desk: Desk) -> None:
    at(desk, "Alpha")
    write(desk, KEY.Key_P)
    assert lines(desk) == [(b"published: false", b"published: true")]
    assert desk.selected() == ["Alpha"]
    write(desk, KEY.Key_X)
    assert desk.bytes() == SITE
    assert desk.selected() == ["Alpha"]


def test_shift_with_a_decision_goes_on(desk: Desk) -> None:
    at(desk, "Alpha")
    write(desk, KEY.Key_P, SHIFT)
    assert desk.selected() == ["Bravo"]
    write(desk, KEY.Key_X, SHIFT)
    assert desk.selected() == ["Charlie"]
    assert desk.status("Alpha") is Status.PUBLISHED
    assert desk.status("Bravo") is Status.DRAFT


@pytest.mark.parametrize("digit", range(10))
def test_digits_set_the_quality_in_steps(desk: Desk, digit: int) -> None:
    title, path, before = ("Alpha", ALPHA, 80) if digit != 8 else ("Charlie", CHARLIE, 20)
    at(desk, title)
    write(desk, Qt.Key(KEY.Key_0 + digit))
    assert lines(desk, path) == [(b"quality: %d" % before, b"quality: %d" % (digit * 10))]
    assert desk.selected() == [title]


def test_shift_and_a_digit_goes_on_and_the_step_can_be_another(desk: Desk) -> None:
    desk.window.parts.preferences.update(quality_step=7)
    at(desk, "Alpha")
    write(desk, KEY.Key_3, SHIFT)
    assert lines(desk) == [(b"quality: 80", b"quality: 21")]
    assert desk.selected() == ["Bravo"]
    assert desk.window.session.undo_entry is not None
    assert decisions(desk).actions.quality[3].text() == "Set Quality to 21"


def test_u_brings_back_what_the_sitting_began_with_as_one_gesture(desk: Desk) -> None:
    at(desk, "Alpha")
    write(desk, KEY.Key_P)
    write(desk, KEY.Key_3)
    write(desk, KEY.Key_U)
    assert desk.bytes() == SITE
    write(desk, KEY.Key_Z, CTRL)
    assert len(lines(desk)) == 2
    write(desk, KEY.Key_U, SHIFT)
    assert desk.bytes() == SITE
    assert desk.selected() == ["Bravo"]
    with desk.qtbot.waitSignal(desk.session.changed):
        press(desk, KEY.Key_U)
    assert "Nothing to change" in desk.window.line.saved.text()


def test_u_with_several_asks_first_and_cancel_is_the_default(desk: Desk) -> None:
    desk.select("Alpha", "Charlie")
    desk.window.view.setFocus()
    write(desk, KEY.Key_P)
    changed = desk.bytes()
    assert changed != SITE
    press(desk, KEY.Key_U)
    box = desk.window.findChild(QMessageBox)
    assert box is not None
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    yes = next(button for button in box.buttons() if button is not box.defaultButton())
    desk.changing(yes.click)
    assert desk.bytes() == SITE


# -- going on


def test_auto_advance_is_a_switch_that_is_seen_and_remembered(desk: Desk) -> None:
    at(desk, "Alpha")
    press(desk, KEY.Key_A)
    switch = decisions(desk).switch
    assert switch.isVisible()
    assert switch.isChecked()
    assert desk.window.parts.preferences.settings.auto_advance
    write(desk, KEY.Key_P)
    assert desk.selected() == ["Bravo"]
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    write(desk, KEY.Key_X)
    assert desk.selected() == ["Bravo"]


@pytest.mark.parametrize("going_on", [False, True])
def test_where_the_decided_row_leaves_the_filter_the_next_remaining_one_is_selected(
    desk: Desk, going_on: bool
) -> None:
    desk.listing(lambda: desk.window.listing.set_search("published:false"))
    assert desk.titles() == ["Alpha", "Charlie"]
    at(desk, "Alpha")
    write(desk, KEY.Key_P, SHIFT if going_on else NONE)
    assert desk.titles() == ["Charlie"]
    assert desk.selected() == ["Charlie"]
    assert desk.window.view.hasFocus()


def test_back_returns_to_the_last_decided_also_when_it_left_the_filter(desk: Desk) -> None:
    desk.listing(lambda: desk.window.listing.set_search("published:false"))
    at(desk, "Alpha")
    write(desk, KEY.Key_P, SHIFT)
    assert desk.titles() == ["Charlie"]
    desk.listing(lambda: press(desk, KEY.Key_B))
    assert desk.selected() == ["Alpha"]
    write(desk, KEY.Key_X)
    assert desk.bytes() == SITE
    desk.listing(lambda: desk.window.listing.set_search("published:true"))
    assert desk.titles() == ["Bravo", "Echo"]


def test_back_goes_back_one_after_another(desk: Desk) -> None:
    at(desk, "Alpha")
    for _ in range(3):
        write(desk, KEY.Key_4, SHIFT)
    for expected in ("Charlie", "Bravo", "Alpha", "Alpha"):
        press(desk, KEY.Key_B)
        desk.settle()
        assert desk.selected() == [expected]
    assert desk.window.line.saved.text() == "Nothing was decided yet"


def test_space_reads_on_and_then_goes_to_the_next_undecided(make_desk: MakeDesk) -> None:
    files = dict(SITE)
    files[ALPHA] = article("Alpha", excerpt='"' + "Long. " * 900 + '"')
    desk = make_desk(files)
    desk.open()
    at(desk, "Bravo")
    write(desk, KEY.Key_X)
    at(desk, "Alpha")
    bar = desk.window.detail.scroll_area.verticalScrollBar()
    desk.qtbot.waitUntil(lambda: bar.maximum() > 0 and desk.window.detail.page.excerpt.height() > 300)
    seen = [bar.value()]
    for _ in range(50):
        if desk.selected() != ["Alpha"]:
            break
        press(desk, KEY.Key_Space)
        desk.settle()
        seen.append(bar.value())
    assert max(seen) == max(seen[: seen.index(max(seen)) + 1]) > 0
    assert desk.selected() == ["Charlie"]


def test_arrows_and_letters_go_through_the_list_from_list_and_detail(desk: Desk) -> None:
    at(desk, "Alpha")
    press(desk, KEY.Key_J)
    press(desk, KEY.Key_Down)
    desk.settle()
    assert desk.selected() == ["Charlie"]
    desk.window.detail.page.title.setFocus()
    press(desk, KEY.Key_K)
    press(desk, KEY.Key_Up)
    desk.settle()
    assert desk.selected() == ["Alpha"]
    press(desk, KEY.Key_Down)
    desk.settle()
    assert desk.selected() == ["Bravo"]
    write(desk, KEY.Key_X)
    assert desk.status("Bravo") is Status.DRAFT
    write(desk, KEY.Key_9, SHIFT)
    assert desk.row("Bravo").quality == 90
    assert desk.selected() == ["Charlie"]


def test_ctrl_z_and_ctrl_shift_z_ctrl_a_slash_and_o(desk: Desk) -> None:
    at(desk, "Alpha")
    write(desk, KEY.Key_P)
    write(desk, KEY.Key_Z, CTRL)
    assert desk.bytes() == SITE
    write(desk, KEY.Key_Z, CTRL | SHIFT)
    assert desk.status("Alpha") is Status.PUBLISHED
    press(desk, KEY.Key_O)
    desk.qtbot.waitUntil(lambda: bool(desk.opened))
    press(desk, KEY.Key_A, CTRL)
    desk.settle()
    assert len(desk.selected()) == 6
    press(desk, KEY.Key_Slash)
    assert desk.window.top.search.field.hasFocus()


# -- never while typing


def _fields(desk: Desk) -> list[QWidget]:
    page = desk.window.detail.page
    page.title.begin()
    return [desk.window.top.search.field, page.title, page.card.quality.box]


def test_no_key_fires_while_typing(desk: Desk) -> None:
    at(desk, "Alpha")
    desk.qtbot.waitUntil(lambda: desk.window.detail.shown is not None)
    written: list[object] = []
    desk.session.changed.connect(written.append)
    for field in _fields(desk):
        field.setFocus()
        if field is desk.window.detail.page.title:
            desk.window.detail.page.title.begin()
        for key in "pxujkbao0123456789?/ ":
            QTest.keyClicks(field, key)
        QTest.keyClick(field, KEY.Key_P, SHIFT)
        QTest.keyClick(field, KEY.Key_7, SHIFT)
        QTest.keyClick(field, KEY.Key_Backspace)
        assert desk.window.focusWidget() is field
        QTest.keyClick(field, KEY.Key_Escape)
    desk.settle()
    assert written == []
    assert desk.bytes() == SITE
    assert desk.opened == []
    assert not desk.window.parts.preferences.settings.auto_advance


def test_space_presses_the_button_that_has_the_keyboard(desk: Desk) -> None:
    at(desk, "Alpha")
    button = desk.window.top.publish_button
    button.setFocus()
    desk.changing(lambda: QTest.keyClick(button, KEY.Key_Space))
    assert desk.status("Alpha") is Status.PUBLISHED


# -- the row of digits on other keyboards


def hit(
    desk: Desk, key: Qt.Key, text: str, modifier: Qt.KeyboardModifier, *, code: int = 0, virtual: int = 0
) -> None:
    """A key as the system reports it: what it types, and where it lies. Qt first asks who wants it; a press
    that is no one's it looks up among the shortcuts."""
    target = desk.window.focusWidget()
    assert target is not None
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier, code, virtual, 0, text)
    event.ignore()
    QCoreApplication.sendEvent(target, event)
    if not event.isAccepted():
        QTest.keyClick(target, key, modifier)


FRENCH = "&é\"'(-è_çà"
FRENCH_KEYS = [
    KEY.Key_Ampersand,
    KEY.Key_Eacute,
    KEY.Key_QuoteDbl,
    KEY.Key_Apostrophe,
    KEY.Key_ParenLeft,
    KEY.Key_Minus,
    KEY.Key_Egrave,
    KEY.Key_Underscore,
    KEY.Key_Ccedilla,
    KEY.Key_Agrave,
]
MAC = [18, 19, 20, 21, 23, 22, 26, 28, 25, 29]


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("place", range(10))
def test_the_row_is_digits_where_it_types_other_signs(platform: str, place: int) -> None:
    digit = (place + 1) % 10
    code = 10 + place if platform == "linux" else 2 + place if platform == "win32" else 1
    virtual = {"linux": 0xE9, "win32": 0x30 + digit, "darwin": MAC[place]}[platform]
    plain = QKeyEvent(QEvent.Type.KeyPress, FRENCH_KEYS[place], NONE, code, virtual, 0, FRENCH[place])
    shifted = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_0 + digit, SHIFT, code, virtual, 0, str(digit))
    american = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Exclam, SHIFT, code, virtual, 0, "!")
    assert [digit_of(event, platform) for event in (plain, shifted, american)] == [digit] * 3


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_other_keys_are_no_digits(platform: str) -> None:
    letter = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_A, NONE, 38, 0x41, 0, "a")
    command = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_1, CTRL, 10, 0x31, 0, "1")
    assert digit_of(command, platform) is None
    if platform != "darwin":
        assert digit_of(letter, platform) is None


def on_linux(desk: Desk) -> None:
    feature = desk.window.findChild(DigitKeys)
    assert isinstance(feature, DigitKeys)
    feature._platform = "linux"


def test_an_american_shift_1_a_french_row_and_a_keypad(desk: Desk) -> None:
    on_linux(desk)
    at(desk, "Alpha")
    desk.changing(lambda: hit(desk, KEY.Key_Exclam, "!", SHIFT, code=10))
    assert desk.row("Alpha").quality == 10
    assert desk.selected() == ["Bravo"]
    desk.changing(lambda: hit(desk, KEY.Key_Ampersand, "&", NONE, code=10))
    assert desk.row("Bravo").quality == 10
    assert desk.selected() == ["Bravo"]
    desk.changing(lambda: hit(desk, KEY.Key_2, "2", SHIFT, code=11))
    assert desk.row("Bravo").quality == 20
    assert desk.selected() == ["Charlie"]
    desk.changing(lambda: hit(desk, KEY.Key_7, "7", Qt.KeyboardModifier.KeypadModifier, code=79))
    assert desk.row("Charlie").quality == 70


def test_a_sign_of_the_row_that_is_a_key_itself_keeps_its_meaning(desk: Desk) -> None:
    on_linux(desk)
    at(desk, "Alpha")
    hit(desk, KEY.Key_Slash, "/", SHIFT, code=16)
    desk.settle()
    assert desk.bytes() == SITE
    assert desk.selected() == ["Alpha"]


def test_a_digit_held_down_decides_once(desk: Desk) -> None:
    at(desk, "Alpha")
    target = desk.window.view
    event = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_5, SHIFT, "5", True)
    QCoreApplication.sendEvent(target, event)
    desk.settle()
    assert desk.selected() == ["Alpha"]
    assert desk.bytes() == SITE


def test_with_shift_really_held_down_just_the_next_row_is_selected(desk: Desk) -> None:
    """As the system sends keys: to the window, with the modifiers known to all."""
    at(desk, "Alpha")
    handle = desk.window.windowHandle()
    desk.changing(lambda: QTest.keyPress(handle, KEY.Key_P, SHIFT))
    assert desk.selected() == ["Bravo"]
    assert desk.status("Alpha") is Status.PUBLISHED
    desk.changing(lambda: QTest.keyPress(handle, KEY.Key_3, SHIFT))
    assert desk.selected() == ["Charlie"]
    assert desk.row("Bravo").quality == 30
    QTest.keyRelease(handle, KEY.Key_3)
    QTest.keyClick(handle, KEY.Key_K)
    QTest.keyPress(handle, KEY.Key_Down, SHIFT)
    QTest.keyRelease(handle, KEY.Key_Down)
    desk.settle()
    assert desk.selected() == ["Bravo", "Charlie"]


def test_what_is_gone_to_is_gone_to_also_when_the_list_is_read_again_meanwhile(desk: Desk) -> None:
    library = desk.session.library
    assert library is not None
    (echo, charlie) = library.ids_of(["_archive/2026-03-20-echo.md", CHARLIE])
    listing = desk.window.listing
    at(desk, "Alpha")
    listing.show_only([echo, charlie], charlie)
    listing.look_again()
    desk.qtbot.waitUntil(lambda: not listing.reading)
    assert (desk.titles(), desk.selected()) == (["Echo", "Charlie"], ["Charlie"])


def test_who_moves_on_before_the_list_is_shown_is_not_taken_back(desk: Desk) -> None:
    listing = desk.window.listing
    at(desk, "Alpha")
    ids = list(desk.window.model.view.ids)
    listing.show_only(ids, ids[0])
    desk.window.view.step(1)
    desk.qtbot.waitUntil(lambda: not listing.reading)
    assert desk.selected() == ["Bravo"]
