"""A single file is opened: its content folder, with that article shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from curator.settings import Settings
from curator.ui.detail.shown import Shown
from tests.ui.conftest import SITE, Desk, MakeDesk, article, write_site


def shown_title(desk: Desk) -> str:
    shown = desk.window.detail.shown
    return shown.article.title if isinstance(shown, Shown) else ""


@pytest.mark.parametrize("name", ["_news/2026-03-22-charlie.md", "_archive/2026-03-20-echo.md"])
def test_the_folder_is_opened_with_the_article_selected(make_desk: MakeDesk, name: str) -> None:
    desk = make_desk(SITE)
    desk.open(desk.root / name)
    assert desk.session.library is not None
    assert desk.session.library.root == desk.root
    wanted = {"_news/2026-03-22-charlie.md": "Charlie", "_archive/2026-03-20-echo.md": "Echo"}[name]
    desk.qtbot.waitUntil(lambda: shown_title(desk) == wanted)
    assert desk.selected() == [wanted]
    assert len(desk.titles()) == 6


def test_another_file_of_the_open_folder_is_shown_too(make_desk: MakeDesk) -> None:
    desk = make_desk(SITE)
    desk.open(desk.root / "_news/2026-03-22-charlie.md")
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Charlie")
    desk.open(desk.root / "_news/2026-03-23-bravo.md")
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Bravo")


def test_a_dropped_article_is_opened(make_desk: MakeDesk) -> None:
    desk = make_desk(SITE)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.root / "_news/2026-03-23-bravo.md"))])
    no_key = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, no_key)
    desk.window.dropEvent(drop)
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Bravo")


def test_the_folder_that_was_open_before_is_the_one(make_desk: MakeDesk, tmp_path: Path) -> None:
    plain = tmp_path / "Zettel und Notizen"
    write_site(plain, {"2026/märz/one.md": article("Only"), "2026/two.md": article("Other")})
    desk = make_desk(settings=Settings(recent_folders=(plain,)))
    desk.open(plain / "2026/märz/one.md")
    assert desk.session.library is not None
    assert desk.session.library.root == plain
    desk.qtbot.waitUntil(lambda: shown_title(desk) == "Only")


def test_a_file_that_is_no_article_of_its_folder_is_told(make_desk: MakeDesk) -> None:
    desk = make_desk({**SITE, "_site/page.html": b"<p>made</p>"})
    desk.open(desk.root / "_site/page.html")
    said = "_site/page.html is not an article of this folder"
    desk.qtbot.waitUntil(lambda: desk.window.line.saved.text() == said)
    assert len(desk.titles()) == 6
