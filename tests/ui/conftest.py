"""Real folders, real libraries and real widgets; only the browser is stood in for."""

from __future__ import annotations

import gc
import os
import shutil
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from zlib import crc32

import pytest
from PySide6.QtCore import QUrl, SignalInstance
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from curator.app import Runners, make_window
from curator.content import Status
from curator.library import Changes, Directories, Row
from curator.settings import Settings, load
from curator.ui.article_model import ArticleModel
from curator.ui.main_window import MainWindow
from curator.ui.preview import PreviewDialog
from curator.ui.problems.feature import ProblemsFeature
from curator.ui.row_pages import pages_around
from curator.ui.tasks import TaskRunner
from curator.ui.theme import Theme
from curator.ui.web.fetch import Web

ALWAYS = 120_000
"""Milliseconds after which what should come does not: many, for a machine that does much else meanwhile."""

_LOOK_MS = 10

_TESTS, _ALL_AFTER = count(1), 20
"""After so many tests all garbage is looked for: a closed window is large, and has outlived some tests."""

PROJECT = Path(__file__).resolve().parents[2]
CORPUS = Path(os.environ.get("CURATOR_CORPUS") or PROJECT.parent / "shared" / "corpus") / "site"

_PLATFORM_REMARKS = "This plugin does not support"
"""The offscreen platform says so of windows that are raised, grab the keyboard or have a smallest size."""


def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker(pytest.mark.qt_log_ignore(_PLATFORM_REMARKS))


class PatientBot(QtBot):
    """A QtBot that waits ALWAYS where nothing else is said, and counts looks, not the clock: that
    the machine stood still, or its clock was set, is no reason to give up."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = ALWAYS) -> None:
        for _ in range(timeout // _LOOK_MS):
            done = callback()
            if done or done is None:  # one that asserts returns nothing
                return
            self.wait(_LOOK_MS)
        raise TimeoutError(f"did not come about in {timeout} milliseconds")

    def waitSignal(
        self,
        signal: SignalInstance,
        *,
        timeout: int = ALWAYS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001 - it must be there first
    return PatientBot(request)


@pytest.fixture(autouse=True)
def between_tests() -> Iterator[None]:
    """Garbage is looked for between tests only: left to itself Python does so on any thread, and what Qt made
    may only be freed on this one."""
    gc.disable()
    yield
    gc.enable()
    gc.collect(2 if next(_TESTS) % _ALL_AFTER == 0 else 1)


def article(title: str, day: int = 24, **keys: object) -> bytes:
    """An article's file; a value None leaves its key out."""
    values: dict[str, object] = {
        "category": "news",
        "title": f'"{title}"',
        "publishedDateTime": f"2026-03-{day}T20:25:00Z",
        "originalUrl": '"https://gateandfield.example/a"',
        "quality": 50,
        "heat": 10,
        "published": "false",
        **keys,
    }
    lines = [f"{key}: {value}" for key, value in values.items() if value is not None]
    return ("---\n" + "\n".join(lines) + "\n---\nBody of " + title + ".\n").encode()


SITE: dict[str, bytes] = {
    "_config.yml": b"title: Testing\nurl: https://site.example\n",
    "_data/topics/ai.yaml": b"name: AI\n",
    "_data/topics/robotics.yaml": b"name: Robotics\n",
    "_news/2026-03-24-alpha.md": article("Alpha", heat=90, quality=80, topics="\n  - AI\n  - Robotics"),
    "_news/2026-03-23-bravo.md": article("Bravo", 23, heat=70, published="true", topics="\n  - AI"),
    "_news/2026-03-22-charlie.md": article("Charlie", 22, heat=50, quality=20),
    "_news/2026-03-21-delta.md": article("Delta", 21, heat=30, published=None),
    "_archive/2026-03-20-echo.md": article("Echo", 20, heat=-1, quality=None, published="true"),
    "_news/2026-03-19-broken.md": b'---\ntitle: "Foxtrot\n---\n',
}


class Desk:
    """A window on a folder of its own.

    Attributes:
        root: the folder. window: the real window. opened: addresses that went to the browser.
        settings_file: where the window keeps what is chosen.
    """

    def __init__(
        self,
        qtbot: QtBot,
        root: Path,
        home: Path,
        runners: Runners,
        settings: Settings | None = None,
        web: Web | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.root = root
        self.opened: list[str] = []
        directories = Directories(home / "config", home / "data", home / "cache")
        self.settings_file = home / "config" / "settings.json"
        self.window: MainWindow = make_window(
            directories, settings or Settings(), runners, self.settings_file, self._open, web
        )
        self.session = self.window.session
        qtbot.addWidget(self.window)
        if settings is None or not settings.window.geometry:
            self.window.resize(1440, 900)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def stored(self) -> Settings:
        """What the settings file holds, once all that was chosen so far is written."""
        self.window.parts.preferences.finish()
        settings, note = load(self.settings_file)
        assert note == ""
        return settings

    def open(self, root: Path | None = None) -> None:
        """Open the folder and wait until its articles are listed and counted."""
        with self.qtbot.waitSignal(self.session.opened):
            self.window.open(root or self.root)
        self.read_through()

    def read_through(self) -> None:
        """Wait until the folder just opened is read to its end, listed and counted."""
        self.qtbot.waitUntil(lambda: not self.session.filling.running, timeout=ALWAYS)
        self.qtbot.waitUntil(
            lambda: not self.window.listing.reading and not self.window.filtering.reading, timeout=ALWAYS
        )
        self.settle()

    def look_through(self) -> ProblemsFeature:
        """Wait until every article was looked at for problems, and these are shown."""
        (problems,) = (one for one in self.window.features if isinstance(one, ProblemsFeature))
        self.settle()
        self.qtbot.waitUntil(lambda: not problems.reading and not self.window.listing.reading, timeout=ALWAYS)
        self.settle()
        return problems

    def settle(self) -> None:
        """Let the window take up what was selected."""
        self.qtbot.wait(1)

    def rows(self) -> list[Row]:
        """Everything that is listed, as the list has it."""
        model = self.window.model
        rows = [model.row(place) for place in range(model.rowCount())]
        while None in rows:
            self.qtbot.wait(1)
            rows = [model.row(place) for place in range(model.rowCount())]
        return [row for row in rows if row is not None]

    def titles(self) -> list[str]:
        return [row.title for row in self.rows()]

    def select(self, *titles: str) -> None:
        places = sorted(self.titles().index(title) for title in titles)
        self.window.view.select_places(places, places[0])
        self.settle()

    def selected(self) -> list[str]:
        return [row.title for row in self.window.view.selected()]

    def row(self, title: str) -> Row:
        return next(row for row in self.rows() if row.title == title)

    def status(self, title: str) -> Status:
        return self.row(title).status

    def changing(self, act: Callable[[], object]) -> Changes:
        """Do something that writes, wait until the list shows it, and return what was done."""
        with self.qtbot.waitSignal(self.session.changed) as done:
            act()
        self.qtbot.waitUntil(lambda: not self.window.listing.reading)
        self.settle()
        changes: Changes = done.args[0]
        return changes

    def listing(self, act: Callable[[], object]) -> None:
        """Do something that lists other articles, and wait until they are listed."""
        with self.qtbot.waitSignal(self.window.listing.shown):
            act()
        self.settle()

    def preview(self) -> PreviewDialog:
        """The preview of the change just asked for, as soon as it is there."""
        self.qtbot.waitUntil(lambda: self.window.edits.dialog is not None)
        dialog = self.window.edits.dialog
        assert dialog is not None
        return dialog

    def bytes(self) -> dict[str, bytes]:
        """Every file of the folder."""
        files = (path for path in sorted(self.root.rglob("*")) if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in files}

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url.toString())
        return True


def write_site(root: Path, files: dict[str, bytes]) -> None:
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path) -> Iterator[MakeDesk]:
    """Make a window with real threads over a folder with these files; it is not opened yet.

    With `watch` it sees by itself what others write there; `writer` is who reads the folder and writes; `web`
    is how the web is reached.
    """
    desks: list[Desk] = []

    def make(
        files: dict[str, bytes] | None = None,
        *,
        watch: bool = False,
        writer: TaskRunner | None = None,
        settings: Settings | None = None,
        web: Web | None = None,
    ) -> Desk:
        root = tmp_path / "site"
        write_site(root, SITE if files is None else files)
        runners = Runners.threads()
        if not watch:
            runners = replace(runners, watcher=None)
        if writer is not None:
            runners = replace(runners, writer=writer)
        desks.append(Desk(qtbot, root, tmp_path / "home", runners, settings, web))
        return desks[-1]

    yield make
    for desk in desks:
        desk.window.close()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A window that lists SITE, the newest first."""
    made = make_desk()
    made.open()
    return made


@pytest.fixture
def corpus_desk(make_desk: MakeDesk) -> Desk:
    """A window over a copy of the real excerpt."""
    if not (CORPUS / "_news").is_dir():
        pytest.skip("the excerpt of a real site is not here")
    made = make_desk({})
    shutil.copytree(CORPUS, made.root, dirs_exist_ok=True)
    for path in made.root.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    made.open()
    return made


@pytest.fixture(scope="session")
def theme(qapp: object) -> Theme:  # noqa: ARG001 - it must be there first
    theme = Theme("light")
    theme.apply()
    return theme


def make_row(title: str, **values: object) -> Row:
    """A row as the library gives it."""
    defaults: dict[str, object] = {
        "path": f"_news/{title.lower()}.md",
        "title": title,
        "status": Status.DRAFT,
    }
    return Row(**{**defaults, **values})  # type: ignore[arg-type]


class Listed:
    """A view of rows that are all here; two with the same paths have the same ids."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.ids = array("q", [crc32(row.path.encode()) for row in rows])
        self._rows = list(rows)

    def __len__(self) -> int:
        return len(self._rows)

    def rows(self, start: int, stop: int) -> list[Row]:
        return self._rows[start:stop]


def model_of(rows: Sequence[Row]) -> ArticleModel:
    """A model that shows these rows."""
    model = ArticleModel()
    show(model, rows)
    return model


def show(model: ArticleModel, rows: Sequence[Row]) -> None:
    """Let the model show these rows."""
    view = Listed(rows)
    model.show(view, pages_around(view, 0, len(view)))
