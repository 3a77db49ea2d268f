"""A real folder, library and session under a real detail pane; only the browser is stood in for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.library import Directories
from curator.ui.detail.article_page import ArticlePage
from curator.ui.detail.pane import DetailPane
from curator.ui.fields.editor import Row
from curator.ui.fields.form import Rows
from curator.ui.fields.group_editors import Opened
from curator.ui.fields.row import FieldRow
from curator.ui.pictures import Pictures
from curator.ui.session import Session
from curator.ui.tasks import InlineRunner, Task
from curator.ui.theme import Theme

ARTICLE = b"""---
category: news
title: "City pauses camera trial"  # working title
excerpt: "Council members voted &amp; left."
publishedDateTime: 2026-03-24T20:25:00Z
originalUrl: "https://gateandfield.example/a"
webUrl: "https://gateandfield.example/b"
ampWebUrl: "https://gateandfield.example/amp"
type: article
quality: 118
heat: -1
published: false

provider:
  name: Gate & Field
  domain: gateandfield.example

topics:
  - AI Ethics
  - Security

images:
  - url: "/assets/cover.png"
    width: 1200
    height: 630
    isCached: true

related:
  - title: "First"
    webUrl: "https://one.example/a b"
    provider:
      name: The Ledger
    quality: 119
  - title: "Second"
    webUrl: "https://two.example/"
  - title: "Third"
    webUrl: "https://three.example/"

secured: "c2VjcmV0LXRleHQ="
---
Body stays.  \r
"""

PATH = "_news/2026-03-24-city.md"


class LateRunner:
    """A TaskRunner that works when it is told to, so that a test decides what is still on its way."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Task, Callable[[Task], Any]]] = []

    def start(
        self,
        work: Callable[[Task], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Task:
        task = Task(done, failed)
        self._waiting.append((task, work))
        return task

    def run(self, most: int = 1000) -> int:
        """Do what waits, in its order and at most so many; how many there were."""
        for count in range(most):
            if not self._waiting:
                return count
            task, work = self._waiting.pop(0)
            task.execute(work)
        return most

    def close(self) -> None:
        self._waiting.clear()

    def finish(self) -> None:
        self.run()


class Desk:
    """A pane on an opened folder, and the file behind it.

    Attributes:
        opened: the addresses that went to the browser, percent-encoded.
        failures: what the session announced as failed.
        writer, reader: what the session runs its work with, when it is to be late.
    """

    def __init__(self, qtbot: QtBot, root: Path, theme: Theme, home: Path, late: bool) -> None:
        self.qtbot = qtbot
        self.root = root
        self.opened: list[str] = []
        self.failures: list[str] = []
        directories = Directories(home / "config", home / "data", home / "cache")
        self.writer, self.reader = LateRunner(), LateRunner()
        runners = (self.writer, self.reader) if late else (InlineRunner(), InlineRunner())
        self.session = Session(directories, *runners)
        self.session.failed.connect(self.failures.append)
        self.session.open(root)
        self.reader.run()
        self.writer.run()
        assert self.session.library is not None, self.failures
        self.library = self.session.library
        pictures = Pictures(InlineRunner())
        pictures.set_source(self.library.site.local_file)
        page = ArticlePage(theme, pictures)
        self.pane = DetailPane(self.session, page, theme, open_address=self._open)
        self.pane.dress()
        qtbot.addWidget(self.pane)
        self.pane.resize(451, 830)
        with qtbot.waitExposed(self.pane):
            self.pane.show()

    def show(self, path: str = PATH, selected: int = 1) -> None:
        self.pane.show_row(self.library.row(path), selected)

    def field(self, *path: str | int) -> FieldRow:
        """The row of a key in the tab of all fields, its groups and lists opened on the way."""
        page = self.pane.page
        page.tabs.turn_to("fields")
        rows: Rows | None = page.fields.rows
        row: Row | None = None
        for part in path:
            assert rows is not None
            self._made(rows)
            row = rows.row(str(part + 1) if isinstance(part, int) else part)
            assert isinstance(row, FieldRow)
            rows = None
            if isinstance(row.editor, Opened):
                row.editor.open.setChecked(True)
                rows = row.editor.rows
        assert isinstance(row, FieldRow)
        if rows is not None:
            self._made(rows)
        return row

    def _made(self, rows: Rows) -> None:
        """Wait until the rows are to be seen: a layout shows what it was given one turn later."""
        self.qtbot.waitUntil(lambda: not rows.pending and all(row.isVisible() for row in rows.rows))

    def fields(self) -> list[str]:
        """The keys in the tab of all fields."""
        self.pane.page.tabs.turn_to("fields")
        rows = self.pane.page.fields.rows
        self._made(rows)
        return [row.place.name for row in rows.rows]

    def data(self, path: str = PATH) -> bytes:
        return (self.root / path).read_bytes()

    def write(self, data: bytes, path: str = PATH) -> None:
        """Another program writes the file; the window has not noticed yet."""
        (self.root / path).write_bytes(data)

    def replace(self, before: bytes, after: bytes, path: str = PATH) -> None:
        old = self.data(path)
        assert old.count(before) == 1
        self.write(old.replace(before, after), path)

    def expect(self, before: bytes, after: bytes, path: str = PATH) -> None:
        """The file is the article as it was, but for `before`, which is `after` now."""
        assert ARTICLE.count(before) == 1
        assert self.data(path) == ARTICLE.replace(before, after)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        at = widget.rect().center() if place is None else place
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def press(
        self, widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(widget, key, modifiers)

    def type(self, widget: QWidget, text: str) -> None:
        QTest.keyClicks(widget, text)

    def _open(self, url: QUrl) -> bool:
        self.opened.append(bytes(url.toEncoded().data()).decode())
        return True


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[MakeDesk]:
    """Open a folder with these files (path -> bytes) and the pane on it."""
    desks: list[Desk] = []

    def make(files: dict[str, bytes] | None = None, *, late: bool = False) -> Desk:
        root = tmp_path / "site"
        vocabulary = {"_data/topics/a.yaml": b"name: AI Ethics\n", "_data/topics/r.yaml": b"name: Robotics\n"}
        for path, data in {PATH: ARTICLE, **vocabulary, **(files or {})}.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(data)
        desks.append(Desk(qtbot, root, theme, tmp_path / "home", late))
        return desks[-1]

    yield make
    for desk in desks:
        desk.session.shut_down()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """The pane showing ARTICLE."""
    made = make_desk()
    made.show()
    return made
