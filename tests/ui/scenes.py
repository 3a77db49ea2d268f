"""Every state of the window and every dialog, opened as an editor opens them, for tests that look at all.

A dialog behind an action whose name ends in "…" is found by itself; the rest is listed here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from curator.library import Conflict
from curator.library.source_edit import SourceClash
from curator.ui.deciding.triaging import Triaging
from curator.ui.detail.conflict_dialog import ConflictDialog
from curator.ui.history.files_model import FIELDS, FilesModel
from curator.ui.incident_dialog import IncidentDialog
from curator.ui.problems.feature import ProblemsFeature
from curator.ui.settings_feature import SettingsFeature
from curator.ui.source.clash_dialog import ClashDialog
from tests.ui.conftest import SITE, Desk, article

RICH: dict[str, bytes] = {
    **SITE,
    "_news/2026-03-25-rich.md": b"""---
category: news
type: article
title: "Harbour robots &amp; cranes"
excerpt: "The port has found something: it &quot;sorts&quot; cargo by touch."
publishedDateTime: 2026-03-25T20:25:00+02:00
originalUrl: "https://gateandfield.example/a"
webUrl: "javascript:alert(1)"
quality: 66
heat: 12
published: false
pinned: true
count: 12
note: |
  Two
  lines
provider:
  name: Gate & Field
  domain: gateandfield.example
topics:
  - AI
  - Unheard of
images:
  - url: "/assets/cover.png"
    width: 1200
    height: 630
    isCached: true
  - url: "/assets/second.png"
related:
  - title: "First"
    webUrl: "https://one.example/a b"
    provider: {name: The Ledger}
    quality: 119
  - title: "Second"
    webUrl: "https://two.example/"
extra:
  inside: 1
  list: [one, two]
secured: "c2VjcmV0LXRleHQ="
---
# Heading

Body with a [link](https://three.example/).
""",
    "_news/2026-03-18-twin.md": article("Alpha", 18),
}

TABS = ("related", "images", "fields", "source", "preview", "history")

_NOT_OURS = {"open_folder"}
"""Actions that open a dialog of the system."""

Scene = Callable[[Desk], QWidget]


def select_rich(desk: Desk) -> None:
    desk.select("Harbour robots & cranes" if "Harbour robots & cranes" in desk.titles() else desk.titles()[0])
    desk.qtbot.waitUntil(lambda: desk.window.detail.shown is not None)


def _tab(page: str) -> Scene:
    def scene(desk: Desk) -> QWidget:
        select_rich(desk)
        detail = desk.window.detail
        detail.page.tabs.turn_to(page)
        if page == "fields":
            rows = detail.page.fields.rows
            desk.qtbot.waitUntil(lambda: len(rows.rows) > 8 and not rows.pending)
            for name in ("extra", "provider", "images"):
                detail.page.fields.row(name).editor.open.setChecked(True)  # type: ignore[attr-defined]
        if page == "history":
            desk.changing(desk.window.actions_.publish.trigger)
        laid_out(desk.qtbot, desk.window)
        return desk.window

    return scene


def _several(desk: Desk) -> QWidget:
    desk.select("Alpha", "Bravo")
    return desk.window


def _unreadable(desk: Desk) -> QWidget:
    broken = next(row.title for row in desk.rows() if row.problem)
    desk.select(broken)
    desk.qtbot.waitUntil(lambda: desk.window.detail.unreadable.isVisible())
    return desk.window


def _nothing_found(desk: Desk) -> QWidget:
    desk.listing(lambda: desk.window.top.search.set_text("nosuchword"))
    return desk.window


def _wrong_search(desk: Desk) -> QWidget:
    desk.window.top.search.set_text("quality:>=high")
    desk.qtbot.waitUntil(lambda: bool(desk.window.top.search.error()))
    return desk.window


def _triage(desk: Desk) -> QWidget:
    _action(desk, "triage").trigger()
    feature = next(one for one in desk.window.features if isinstance(one, Triaging))
    desk.qtbot.waitUntil(feature.strip.isVisible)
    return desk.window


def _compact(desk: Desk) -> QWidget:
    desk.window.actions_.compact.trigger()
    desk.window.actions_.menu_bar.trigger()
    return desk.window


def _closed(desk: Desk) -> QWidget:
    desk.window.actions_.close_folder.trigger()
    return desk.window


def _picture(desk: Desk) -> QWidget:
    select_rich(desk)
    return opened_by(desk, lambda: desk.window.detail.page.cover.click())


def _preview(desk: Desk) -> QWidget:
    desk.select("Alpha", "Charlie")
    desk.window.actions_.preview.trigger()
    desk.window.actions_.publish.trigger()
    return desk.preview()


def _about(desk: Desk) -> QWidget:
    return opened_by(desk, desk.window.actions_.about.trigger)


def _help(desk: Desk) -> QWidget:
    return opened_by(desk, lambda: _action(desk, "help").trigger())


def _incident(desk: Desk) -> QWidget:
    dialog = IncidentDialog(
        desk.root / "report.txt", "What happened", lambda: True, desk.window.parts.theme, desk.window
    )
    dialog.open()
    return dialog


def _settings(place: int) -> Scene:
    def scene(desk: Desk) -> QWidget:
        feature = next(one for one in desk.window.features if isinstance(one, SettingsFeature))
        feature.show_settings()
        assert feature.dialog is not None
        feature.dialog.pages.setCurrentRow(place)
        return feature.dialog

    return scene


def _entry_form(desk: Desk) -> QWidget:
    select_rich(desk)
    page = desk.window.detail.page
    page.tabs.turn_to("related")
    page.related_page.entries.setFocus()
    page.related_page.entries.setCurrentIndex(page.related_page.entries.model().index(0, 0))
    QTest.keyClick(page.related_page.entries, Qt.Key.Key_F2)
    laid_out(desk.qtbot, desk.window)
    return desk.window


def _adding(page: str) -> Scene:
    def scene(desk: Desk) -> QWidget:
        select_rich(desk)
        tabs = desk.window.detail.page
        tabs.tabs.turn_to(page)
        return opened_by(desk, (tabs.related_page if page == "related" else tabs.images_page).ask_for_more)

    return scene


def _conflict(desk: Desk) -> QWidget:
    conflict = Conflict("_news/a & b.md", ("title",), "Harbour", "Port, " * 30, ["Quay", 1])
    dialog = ConflictDialog(
        desk.window.parts.theme, conflict, "Überschrift & mehr", desk.window, path=conflict.path, others=7
    )
    dialog.open()
    return dialog


def _clash(desk: Desk) -> QWidget:
    before = RICH["_news/2026-03-25-rich.md"]
    clash = SourceClash(before, before.replace(b"66", b"67"), before.replace(b"66", b"68"))
    dialog = ClashDialog(desk.window.parts.theme, "_news/a & b.md", clash, bytes.decode, desk.window)
    dialog.open()
    return dialog


def _problems(desk: Desk) -> QWidget:
    feature = next(one for one in desk.window.features if isinstance(one, ProblemsFeature))
    feature.open()
    desk.qtbot.waitUntil(lambda: not feature.reading and bool(feature.page.kinds))
    return desk.window


SCENES: dict[str, Scene] = {
    "start page": _closed,
    **{f"tab {page}": _tab(page) for page in TABS},
    "an entry being edited": _entry_form,
    "several selected": _several,
    "an unreadable file": _unreadable,
    "nothing found": _nothing_found,
    "a search that is wrong": _wrong_search,
    "a triage": _triage,
    "one line an article": _compact,
    "the picture viewer": _picture,
    "a preview": _preview,
    "about": _about,
    "an incident": _incident,
    "the help": _help,
    "a related article to be added": _adding("related"),
    "an image to be added": _adding("images"),
    "two changes of a value": _conflict,
    "two changes of the source": _clash,
    "all problems": _problems,
    **{f"settings {place}": _settings(place) for place in range(3)},
}


def asking_actions(desk: Desk) -> list[QAction]:
    """Each action that opens something, as its name says."""
    actions = desk.window.actions_
    return [
        action
        for action in actions.all()
        if actions.title(action).endswith("…") and action.objectName() not in _NOT_OURS and action.isEnabled()
    ]


def opened_by(desk: Desk, act: Callable[[], object]) -> QWidget:
    """The window that `act` opens; the main window where it shows all it has to say."""
    before = set(_windows())
    act()
    for _ in range(60):
        desk.qtbot.wait(20)
        if opened := set(_windows()) - before:
            window = opened.pop()
            desk.qtbot.waitUntil(partial(has_read, desk, window))
            laid_out(desk.qtbot, window)
            return window
    return desk.window


def has_read(desk: Desk, window: QWidget) -> bool:
    """Whether what the window shows is here: its rows are asked for, as they are when they are painted."""
    tables = window.findChildren(FilesModel)
    for table in tables:
        for row in range(table.rowCount()):
            table.index(row, FIELDS).data()
    return not any(getattr(part, "reading", False) for part in (*desk.window.features, *tables))


def laid_out(qtbot: QtBot, window: QWidget) -> None:
    """Wait until the layouts of the window have taken up what is shown in it."""
    seen: list[object] = []

    def is_at_rest() -> bool:
        places = [(id(one), one.geometry(), one.isVisible()) for one in window.findChildren(QWidget)]
        is_same = seen == places
        seen[:] = places
        return is_same

    qtbot.waitUntil(is_at_rest)


def _windows() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _action(desk: Desk, name: str) -> QAction:
    return next(action for action in desk.window.actions_.all() if action.objectName() == name)
