"""The window's composition root: makes the parts, hands them to each other, and runs.

`--screenshot` draws the same window to a picture without a display.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from curator import __version__
from curator.incidents.log_file import Log
from curator.library import Directories
from curator.resources import resource
from curator.settings import Settings, directories, load, log_folder, settings_file
from curator.settings import Theme as ThemeChoice
from curator.ui.collector import Collector
from curator.ui.detail.addresses import Opener, open_in_browser
from curator.ui.display import obstacle
from curator.ui.icons import picture_of
from curator.ui.incident_dialog import IncidentDialog, IncidentTeller
from curator.ui.incidents import Incidents
from curator.ui.language import LANGUAGES, speak
from curator.ui.main_window import MainWindow
from curator.ui.pictures import Pictures
from curator.ui.preferences import Preferences
from curator.ui.session import Session
from curator.ui.tasks import InlineRunner, TaskRunner, ThreadRunner
from curator.ui.theme import Theme
from curator.ui.watching import Watching
from curator.ui.web_pictures.downloads import Downloads
from curator.ui.web_pictures.fetch import Web
from curator.ui.web_pictures.kept import Kept

SWITCH_SECONDS = 0.0005
"""How long another thread may keep the UI thread from Python; painting a list asks for it a hundred times."""

_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


@dataclass(frozen=True, slots=True)
class Runners:
    """Who does the work away from the UI thread: writing, reading, decoding pictures, watching the folder,
    reading the few rows that are just looked at, waiting for git.

    Without a watcher the folder is looked at when the editor asks for it or comes back to the window.
    """

    writer: TaskRunner
    reader: TaskRunner
    pictures: TaskRunner
    watcher: TaskRunner | None = None
    glancer: TaskRunner | None = None
    helper: TaskRunner | None = None

    @classmethod
    def threads(cls) -> Runners:
        return cls(*(ThreadRunner() for _ in range(6)))

    @classmethod
    def inline(cls) -> Runners:
        return cls(InlineRunner(), InlineRunner(), InlineRunner())


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window with these words of a command line (without the program's name); the exit code."""
    options = _options(sys.argv[1:] if argv is None else argv)
    where = directories()
    settings, note = load(settings_file(where))
    if options.screenshot is not None:
        return _draw(options, settings, where)
    if why_not := obstacle(os.environ):
        print(f"curator: no window can be opened: {why_not}", file=sys.stderr)
        return 1
    sys.setswitchinterval(SWITCH_SECONDS)
    log = Log(log_folder())
    incidents = Incidents(log.folder, open_in_browser)
    app = make_application(sys.argv[:1])
    language = speak(app, options.language or settings.language)
    try:
        return _run(app, options, settings, note or language.problem, where, incidents)
    except Exception as error:  # before there was a window, or while it went
        incidents.note(error)
        _tell_alone(incidents, settings)
        return 1
    finally:
        incidents.close()
        log.close()


def _run(
    app: QApplication,
    options: argparse.Namespace,
    settings: Settings,
    note: str,
    where: Directories,
    incidents: Incidents,
) -> int:
    """Make the window and run until it is closed."""
    window = make_window(where, settings, Runners.threads(), settings_file(where))
    if options.theme is not None:
        window.use_theme(ThemeChoice(options.theme))
    if options.size is not None:
        window.resize(options.size)
    if note:
        window.notice.tell(note)
    collector = Collector(lambda: window.session.is_busy, window)
    folder = options.folder or _last_folder(settings)
    window.show()
    if folder is not None:
        window.open(folder)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    incidents.look_back()
    incidents.told_by(IncidentTeller(incidents, Theme(settings.theme.value), window))
    try:
        return app.exec()
    finally:
        collector.stop()


def make_application(argv: list[str]) -> QApplication:
    """The application object with its name, icon and style."""
    app = QApplication(argv)
    app.setApplicationName("curator")
    app.setApplicationDisplayName("Curator")
    app.setApplicationVersion(__version__)
    app.setStyle("Fusion")
    QGuiApplication.setDesktopFileName("curator")
    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addPixmap(picture_of(resource("icons/curator.svg"), size))
    app.setWindowIcon(icon)
    return app


def make_window(
    where: Directories,
    settings: Settings,
    runners: Runners,
    file: Path | None,
    open_address: Opener = open_in_browser,
    web: Web | None = None,
) -> MainWindow:
    """The main window with all it needs; `file` is where settings are written, None: nowhere. `web`: how the
    web is reached, None: as this system reaches it."""
    theme = Theme(settings.theme.value)
    theme.apply()
    session = Session(where, runners.writer, runners.reader, runners.glancer, helper=runners.helper)
    watching = None if runners.watcher is None else Watching(session, runners.watcher)
    pictures = Pictures(
        runners.pictures,
        downloads=Downloads(web or Web()),
        kept=Kept(where.cache / "pictures", settings.picture_megabytes),
    )
    return MainWindow(
        session, pictures, theme, Preferences(settings, file), open_address, sample_site(), watching
    )


def sample_site() -> Path | None:
    """The small invented site that comes with a source tree; None where there is none."""
    folder = Path(__file__).resolve().parent.parent / "sample_content"
    return folder if (folder / "_config.yml").is_file() else None


def _draw(options: argparse.Namespace, settings: Settings, where: Directories) -> int:
    """Draw the window to a file."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
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
    problem = window.notice.text.text() if window.notice.isVisible() else ""
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


def _tell_alone(incidents: Incidents, settings: Settings) -> None:
    """Tell of a fault without a window; also to whoever started it from a terminal."""
    for file, text in incidents.untold[:1]:
        print(f"curator: something went wrong in Curator; a report is in {file}", file=sys.stderr)
        dialog = IncidentDialog(file, text, incidents.show_folder, Theme(settings.theme.value))
        dialog.exec()


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="curator", description="Open a folder of articles in a window.")
    parser.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="the folder to open")
    parser.add_argument(
        "--screenshot", type=Path, metavar="OUT.png", help="draw the window to a picture and leave"
    )
    parser.add_argument(
        "--theme", choices=[choice.value for choice in ThemeChoice], help="colours to use this time"
    )
    parser.add_argument("--language", choices=list(LANGUAGES), help="language to use this time")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window in logical pixels")
    parser.add_argument(
        "--select", type=int, default=0, metavar="N", help="with --screenshot: select N articles"
    )
    return parser.parse_args(argv)


def _size(text: str) -> QSize:
    width, _, height = text.lower().partition("x")
    if not (
        width.isdecimal() and height.isdecimal() and 0 < int(width) < 10_000 and 0 < int(height) < 10_000
    ):
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT, like 1440x900")
    return QSize(int(width), int(height))


def _tr(text: str) -> str:
    return QCoreApplication.translate("app", text)
