"""Where the window starts: shows its frame at once, and loads the program behind it.

What is imported here is all that the first picture needs. The rest (`curator.app`) is several times as much;
it is imported by name, on a thread, as soon as the frame was painted.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication

from curator.directories import Directories, directories, settings_file
from curator.ui.application import Application, bare_application
from curator.ui.display import obstacle
from curator.ui.first_look import first_look
from curator.ui.language import LANGUAGES
from curator.ui.main_window import MainWindow
from curator.ui.plain_names import keep_plain_names
from curator.ui.tasks import Task, ThreadRunner
from curator.ui.theme import Theme

SWITCH_SECONDS = 0.0005
"""How long another thread may keep the UI thread from Python; painting a list asks for it a hundred times."""

_LOAD_MS = 250
"""A frame that nobody sees is never painted: then the program is loaded after so long."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window with these words of a command line (without the program's name); the exit code."""
    options = options_of(sys.argv[1:] if argv is None else argv)
    if options.screenshot is not None:
        drawn: int = _program().draw(options, directories())
        return drawn
    if why_not := obstacle(os.environ):
        print(f"curator: no window can be opened: {why_not}", file=sys.stderr)
        return 1
    app = bare_application(sys.argv[:1])
    loading = begin(app, options, directories())
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    code = app.exec()
    loading.end()
    return code


def begin(app: Application, options: argparse.Namespace, where: Directories) -> Loading:
    """Show the frame of the window; the rest follows when events go round."""
    sys.setswitchinterval(SWITCH_SECONDS)
    keep_plain_names()
    gc.disable()  # what is made while the program is loaded stays; `Collector` takes over
    look = first_look(settings_file(where))
    folder = options.folder or look.folder
    theme = Theme(options.theme or look.theme)
    theme.apply()
    theme.choose(theme.choice)
    window = MainWindow(theme, look.geometry, look.widths, expects_folder=folder is not None)
    if options.size is not None:
        window.resize(options.size)
    app.place_wanted.connect(window.open)
    loading = Loading(app, window, theme, options, folder, where)
    window.show()
    return loading


class Loading(QObject):
    """Loads the program when the frame was painted, and lets it furnish the window step by step, with the
    events of the window between the steps.

    Attributes:
        window: the frame, and later all of it.
    """

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        theme: Theme,
        options: argparse.Namespace,
        folder: Path | None,
        where: Directories,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._asked = (app, window, theme, options, folder, where)
        self._app = app
        self._runner = ThreadRunner()
        self._program: Any = None
        self._steps: Iterator[None] = iter(())
        self._task: Task | None = None
        self._next = QTimer(self)
        self._next.timeout.connect(self._step)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._load)
        window.painted.connect(lambda: self._waiting.start(0))
        self._waiting.start(_LOAD_MS)

    def end(self) -> None:
        """The window was closed."""
        self._next.stop()
        self._runner.close()
        if self._program is not None:
            self._program.end()

    def _load(self) -> None:
        if self._task is None:
            self._task = self._runner.start(lambda _task: _program(), self._begin, self._give_up)

    def _begin(self, program: Any) -> None:
        self._program = program.Program(*self._asked)
        self._steps = self._program.steps()
        self._next.start(0)

    def _step(self) -> None:
        try:
            if next(self._steps, self) is self:
                self._next.stop()
        except Exception as error:
            self._next.stop()
            self._program.fail(error)
            self._app.exit(1)

    def _give_up(self, error: Exception) -> None:
        """A part of the program cannot be loaded: the installation is damaged."""
        print(f"curator: the window cannot be opened: {error}", file=sys.stderr)
        self._app.exit(1)


def _program() -> Any:
    """`curator.app`, loaded by name: it needs nearly all of the program."""
    return importlib.import_module("curator.app")


def options_of(argv: Sequence[str]) -> argparse.Namespace:
    """The words of a command line, understood; ends the program where they cannot be."""
    parser = argparse.ArgumentParser(prog="curator", description="Open a folder of articles in a window.")
    parser.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER", help="the folder to open, or an article in one"
    )
    parser.add_argument(
        "--screenshot", type=Path, metavar="OUT.png", help="draw the window to a picture and leave"
    )
    parser.add_argument("--theme", choices=["system", "light", "dark"], help="colours to use this time")
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
