"""Keeps one folder's history in use: opens it, opens it anew when it was taken away or is damaged, and looks
after what killed programs left."""

from __future__ import annotations

import logging
from collections.abc import Collection
from pathlib import Path

from curator.library.errors import BusyError, HistoryDamaged, HistoryError
from curator.library.history import History
from curator.library.history_file import Keeping
from curator.library.leftovers import sweep
from curator.library.recovery import recover
from curator.library.write_lock import WriteLock

_log = logging.getLogger(__name__)


class Journal:
    """The history of one folder, as far as it can be had.

    Attributes:
        lock: the folder's write lock.
        history: None while there is no place for it, or it cannot be read.
        notes: what the editor should know of it.
    """

    def __init__(self, root: Path, file: Path, lock: WriteLock) -> None:
        self.lock = lock
        self.history: History | None = None
        self._root = root
        self._file = file
        self._keeping = Keeping()
        self._error = ""
        self._note = ""
        self._foreign: list[Path] = []
        self._open()

    @property
    def file(self) -> Path | None:
        """The file of the history that is open."""
        return None if self.history is None else self.history.file

    @property
    def notes(self) -> tuple[str, ...]:
        foreign = tuple(
            f"{file} has the name of a temporary file of Curator's and does not hold what such a file would; "
            "it was left as it is."
            for file in self._foreign
        )
        return tuple(filter(None, (self._error, self._note, *foreign)))

    def writable(self) -> History:
        """The history, to write to: opened again if it could not be, or if somebody took its file away.

        Raises HistoryError.
        """
        if self.history is not None and not self.history.is_in_place():
            self.close()
        if self.history is None:
            self._open()
        if self.history is None:
            raise HistoryError(self._error)
        return self.history

    def readable(self) -> History:
        """The history, to read from. Raises HistoryError."""
        if self.history is None:
            raise HistoryError(self._error)
        return self.history

    def start_anew(self, damaged: HistoryDamaged) -> HistoryError:
        """Put a damaged history aside and begin another one; what to tell the editor."""
        self.close()
        try:
            with self.lock.held(patience=0):
                self._note = History.put_aside(self._file)
        except (BusyError, HistoryError) as error:
            _log.error("%s", error)
            return damaged
        self._open()
        return HistoryError(f"{self._note} No file was changed; what you did now can be done again.")

    def keep(self, keeping: Keeping) -> None:
        """How much is kept from now on."""
        self._keeping = keeping
        if self.history is not None:
            self.history.keeping = keeping

    def look_after(self, folders: Collection[Path] = ()) -> None:
        """Look after what a killed program left, unless another one is at work there now.

        Args:
            folders: where temporary files were seen.
        """
        try:
            if self.history is not None and (folders or self.history.pending()):
                with self.lock.held(patience=0):
                    recover(self.history, self._root)
                    self._foreign = [file for folder in folders for file in sweep(folder)]
        except HistoryDamaged as damaged:
            self.start_anew(damaged)
        except (BusyError, HistoryError) as error:
            _log.info("Left for later: %s", error)

    def close(self) -> None:
        """Close the file."""
        if self.history is not None:
            self.history.close()
            self.history = None

    # -- inside ---------------------------------------------------------------------------------------------

    def _open(self) -> None:
        try:
            self.history = History(self._file)
        except HistoryError as error:
            self._error = str(error)
            return
        self._error = ""
        self._note = self.history.note or self._note
        self.history.keeping = self._keeping
