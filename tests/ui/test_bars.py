"""The bars around the list: they fit narrow windows, show what takes long, and stop it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions
from curator.ui.article_columns import ARTICLE, STATUS
from curator.ui.selection_bar import SelectionBar
from curator.ui.status_line import StatusLine
from curator.ui.theme import Theme
from tests.ui.conftest import SITE, Desk, MakeDesk, article

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("width", [380, 420, 520, 640, 900])
def test_the_selection_bar_shows_whole_buttons_at_any_width(qtbot: QtBot, theme: Theme, width: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(theme, {}, window)
    bar = SelectionBar(actions, theme, window)
    bar.resize(width, 52)
    window.resize(width, 60)
    window.show()
    bar.show_selected(3, 1)
    QApplication.sendPostedEvents()  # the layout takes up what was shown and hidden
    shown = [button for button in bar.findChildren(QPushButton) if button.isVisible()]
    assert len(shown) >= 3
    for button in shown:
        assert button.width() >= button.sizeHint().width(), button.text()
        assert bar.rect().contains(button.geometry()), button.text()
    reachable = {button.text() for button in shown}
    assert {"Quality…", "Heat…", "Topics…"} <= reachable or "Edit" in reachable


def test_what_takes_long_is_shown_after_a_moment_and_can_be_stopped(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = StatusLine(theme, window)
    line.resize(900, 28)
    window.resize(900, 40)
    window.show()
    line.show_busy("Publish 900 articles", 0, 0)
    assert not line.progress.isVisible()
    line.show_busy("Publish 900 articles", 300, 900)
    qtbot.waitUntil(line.progress.isVisible)
    assert line.busy_label.text() == "Publish 900 articles: 300 of 900"
    assert (line.progress.value(), line.progress.maximum()) == (300, 900)
    with qtbot.waitSignal(line.cancelled):
        QTest.mouseClick(line.cancel, LEFT)
    line.show_idle()
    assert not line.progress.isVisible()
    assert not line.cancel.isVisible()


def test_a_bulk_edit_that_is_stopped_tells_the_truth(make_desk: MakeDesk) -> None:
    files = {f"_news/a{number:03}.md": article(f"A{number}") for number in range(400)}
    desk = make_desk({**SITE, **files})
    desk.open()
    before = desk.bytes()
    window = desk.window
    window.view.select_all_rows()
    desk.settle()
    window.actions_.publish.trigger()
    dialog = desk.preview()

    def stop(_label: str, done: int, total: int) -> None:
        if total and done < total:
            desk.session.cancel()

    desk.session.busy.connect(stop)
    changes = desk.changing(lambda: QTest.mouseClick(dialog.apply_button, LEFT))
    assert changes.cancelled
    after = desk.bytes()
    written = [path for path in before if before[path] != after[path]]
    assert sorted(change.path for change in changes.changed) == written
    assert len(written) < 400
    assert window.line.saved.text().startswith("Stopped: ")
    assert window.actions_.undo.isEnabled() == bool(written)


def test_the_head_of_the_first_column_opens_the_menu_of_all_sort_keys(desk: Desk) -> None:
    header = desk.window.view.header
    place = QPoint(header.sectionViewportPosition(ARTICLE) + 40, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, pos=place)
    menu = desk.window.menus.sort
    assert menu.isVisible()
    names = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert names == [
        "Title",
        "Provider",
        "Date",
        "Topics",
        "Category",
        "Type",
        "Collection",
        "Path",
        "Quality",
        "Heat",
        "Status",
        "Descending",
        "Ascending",
    ]
    menu.close()


def test_a_narrow_list_gives_up_the_pills_and_keeps_the_titles(desk: Desk) -> None:
    view = desk.window.view
    desk.window.workspace.setSizes([200, 420, 820])
    assert view.isColumnHidden(STATUS)
    assert view.columnWidth(ARTICLE) > 200
    desk.window.workspace.setSizes([200, 900, 340])
    assert not view.isColumnHidden(STATUS)


def test_publish_says_how_many(desk: Desk) -> None:
    desk.select("Alpha")
    assert desk.window.top.publish_button.text() == "Publish 1"
    desk.window.view.clearSelection()
    desk.settle()
    assert desk.window.top.publish_button.text() == "Publish"
    assert not desk.window.top.publish_button.isEnabled()
    assert not desk.window.bar.isVisible()


def test_previewing_always_shows_even_one_change(desk: Desk) -> None:
    desk.select("Alpha")
    before = desk.bytes()
    desk.window.actions_.preview.trigger()
    desk.window.actions_.publish.trigger()
    dialog = desk.preview()
    assert dialog.isVisible()
    assert dialog.model.rowCount() == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.bytes() == before
