"""What every command works with: terminal, open libraries, and Ctrl+C that stops between two files."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import FrameType

from curator.cli.places import Place, place
from curator.cli.terminal import Terminal
from curator.library import Directories, Keeping, Library


@dataclass(slots=True)
class Face:
    """One run of the command line.

    Attributes:
        terminal: where results and messages go.
        directories: where history and index are kept.
        opened: content folders that the window had open.
        keeping: how much history of a folder is kept.
    """

    terminal: Terminal
    directories: Directories
    opened: frozenset[Path] = frozenset()
    keeping: Keeping = field(default_factory=Keeping)
    _libraries: dict[Path, Library] = field(default_factory=dict)
    _stop: bool = False

    def file(self, name: str) -> Place:
        """Where the file `name` lies. Raises PlaceError."""
        return place(name, self.opened, "file")

    def folder(self, name: str) -> Place:
        """Where the folder `name` lies. Raises PlaceError."""
        return place(name, self.opened, "folder")

    def place(self, name: str) -> Place:
        """Where the file or folder `name` lies. Raises PlaceError."""
        return place(name, self.opened)

    def library(self, root: Path) -> Library:
        """The library of a content folder, opened once a run. Raises LibraryError."""
        if root not in self._libraries:
            self._libraries[root] = Library.open(
                root,
                self.directories,
                progress=self.progress(f"reading {root.name}"),
                cancelled=self.cancelled,
            )
            self._libraries[root].keep_history(self.keeping)
        return self._libraries[root]

    def progress(self, label: str) -> Callable[[int, int], None]:
        """What to tell the library to call while it works."""
        return partial(self.terminal.progress, label)

    def cancelled(self) -> bool:
        """Whether Ctrl+C was pressed while `interruptible`."""
        return self._stop

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Inside, the first Ctrl+C lets the work stop where it is whole; a second one ends it at once."""
        if threading.current_thread() is not threading.main_thread():
            yield  # Python delivers signals to the main thread only
            return

        def stop(_signal: int, _frame: FrameType | None) -> None:
            if self._stop:
                raise KeyboardInterrupt
            self._stop = True

        before = signal.signal(signal.SIGINT, stop)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    def close(self) -> None:
        """Close what was opened."""
        while self._libraries:
            self._libraries.popitem()[1].close()
