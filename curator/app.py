"""The window's composition root: makes the parts, hands them to each other, and puts them into the frame that
`curator.start` has shown already.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from curator.directories import Directories, log_folder, settings_file
from curator.heaps import share_heaps
from curator.incidents.log_file import Log
from curator.resources import sample_site
from curator.settings import Settings, load
from curator.settings import Theme as ThemeChoice
from curator.ui.application import bare_application, show_icon
from curator.ui.collector import Collector
from curator.ui.detail.addresses import Opener, open_in_browser
from curator.ui.furnishing import Means, furnish
from curator.ui.incident_dialog import IncidentDialog, IncidentTeller
from curator.ui.incidents import Incidents
from curator.ui.language import speak
from curator.ui.main_window import MainWindow
from curator.ui.pictures import Pictures
from curator.ui.preferences import Preferences
from curator.ui.sample_site import SampleSite
from curator.ui.session import Session
from curator.ui.tasks import InlineRunner, TaskRunner, ThreadRunner
from curator.ui.theme import Theme
from curator.ui.watching import Watching
from curator.ui.web.fetch import Web
from curator.ui.web_pictures.downloads import Downloads
from curator.ui.web_pictures.kept import Kept


@dataclass(frozen=True, slots=True)
class Runners:
    """Who does the work away from the UI thread: writing, reading, decoding pictures, watching the folder,
    reading the few rows that are just looked at, waiting for git, looking at all articles behind it all,
    checking articles, waiting for the web, writing the settings.

    Without a watcher the folder is looked at when the editor asks for it or comes back to the window.
    """

    writer: TaskRunner
    reader: TaskRunner
    pictures: TaskRunner
    watcher: TaskRunner | None = None
    glancer: TaskRunner | None = None
    helper: TaskRunner | None = None
    counter: TaskRunner | None = None
    checker: TaskRunner | None = None
    asker: TaskRunner | None = None
    keeper: TaskRunner | None = None

    @classmethod
    def threads(cls) -> Runners:
        return cls(*(ThreadRunner() for _ in range(10)))

    @classmethod
    def inline(cls) -> Runners:
        return cls(InlineRunner(), InlineRunner(), InlineRunner())


class Program:
    """All that runs behind the frame of the window, from the log to the collector."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        theme: Theme,
        options: argparse.Namespace,
        folder: Path | None,
        where: Directories,
    ) -> None:
        """`folder` is what is to be opened."""
        share_heaps()
        self._app, self._window, self._theme = app, window, theme
        self._options, self._folder, self._where = options, folder, where
        self._log = Log(log_folder())
        self._incidents = Incidents(self._log.folder, open_in_browser)
        self._collector: Collector | None = None

    def steps(self) -> Iterator[None]:
        """Furnish the window and open the folder; a step takes no longer than the window may stand still."""
        app, window, theme, file = self._app, self._window, self._theme, settings_file(self._where)
        settings, note = load(file)
        language = speak(app, self._options.language or settings.language)
        means = means_for(self._where, settings, Runners.threads(), file)
        place = window.wanted or self._folder
        if place is not None and place.is_dir():
            means.session.expect(place, settings.sort)
        yield
        yield from furnish(window, theme, means)
        if note := note or language.problem:
            window.notice.tell(note)
        if (place := window.wanted or self._folder) is not None:
            window.open(place)
        yield
        self._collector = Collector(lambda: window.session.is_busy, window)
        self._incidents.look_back()
        self._incidents.told_by(IncidentTeller(self._incidents, theme, window))
        yield
        show_icon(app)

    def fail(self, error: Exception) -> None:
        """The window cannot be furnished: tell of it without one, also to whoever started it from a
        terminal."""
        self._window.hide()
        self._incidents.note(error)
        for file, text in self._incidents.untold[:1]:
            print(f"curator: something went wrong in Curator; a report is in {file}", file=sys.stderr)
            IncidentDialog(file, text, self._incidents.show_folder, self._theme).exec()

    def end(self) -> None:
        """The window was closed."""
        if self._collector is not None:
            self._collector.stop()
        self._incidents.close()
        self._log.close()


def make_application(argv: list[str]) -> QApplication:
    """The application object with its name, icon and style."""
    app = bare_application(argv)
    show_icon(app)
    return app


def means_for(
    where: Directories,
    settings: Settings,
    runners: Runners,
    file: Path | None,
    open_address: Opener = open_in_browser,
    web: Web | None = None,
) -> Means:
    """What the parts of a window work with; `file` is where settings are written, None: nowhere. `web`: how
    the web is reached, None: as this system reaches it."""
    session = Session(
        where,
        runners.writer,
        runners.reader,
        runners.glancer,
        helper=runners.helper,
        counter=runners.counter,
        checker=runners.checker,
        asker=runners.asker,
    )
    watching = None if runners.watcher is None else Watching(session, runners.watcher)
    reached = web or Web()
    pictures = Pictures(
        runners.pictures,
        downloads=Downloads(reached),
        kept=Kept(where.cache / "pictures", settings.picture_megabytes),
    )
    preferences = Preferences(settings, file, runners.keeper or InlineRunner())
    return Means(session, pictures, preferences, open_address, reached, _sample(where), watching)


def make_window(
    where: Directories,
    settings: Settings,
    runners: Runners,
    file: Path | None,
    open_address: Opener = open_in_browser,
    web: Web | None = None,
) -> MainWindow:
    """The main window with all it needs, at once; `file` and `web` as in `means_for`."""
    theme = Theme(settings.theme.value)
    theme.apply()
    theme.choose(settings.theme.value)
    window = MainWindow(theme, settings.window.geometry, settings.window.splitter)
    for _ in furnish(window, theme, means_for(where, settings, runners, file, open_address, web)):
        pass
    theme.setParent(window)  # no other has it
    return window


def _sample(where: Directories) -> SampleSite | None:
    """The small invented site that comes with Curator, and where the editor's own copy of it lies."""
    source = sample_site()
    return None if source is None else SampleSite(source, where.data / "Sample Site")


def draw(options: argparse.Namespace, where: Directories) -> int:
    """Draw the window to a file, without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    settings, _ = load(settings_file(where))
    app = make_application(sys.argv[:1])
    speak(app, options.language or "en")
    chosen = ThemeChoice(options.theme or "light")
    settings = settings.model_copy(update={"theme": chosen, "window": type(settings.window)()})
    window = make_window(where, settings, Runners.inline(), None)
    window.resize(options.size or QSize(1440, 900))
    window.show()
    folder = options.folder or _last_folder(settings)
    if folder is not None:
        window.open(folder)
    for _ in range(4):
        app.processEvents()
    if options.select:
        window.view.select_places(list(range(1, options.select + 1)), 1)
    for _ in range(8):
        app.processEvents()
    problem = window.notice.told()
    saved = window.grab().save(str(options.screenshot))
    window.close()
    if not saved:
        print(f"curator: {options.screenshot}: the picture could not be written", file=sys.stderr)
        return 1
    if problem:
        print(f"curator: {problem}", file=sys.stderr)
        return 1
    return 0


def _last_folder(settings: Settings) -> Path | None:
    return next((folder for folder in settings.recent_folders[:1] if folder.is_dir()), None)
