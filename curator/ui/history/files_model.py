"""The files of one entry as a table, of which what is looked at is read, a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.content import Profile
from curator.library import FileState
from curator.library.changed_files import ChangedFile
from curator.ui.detail.plain import tooltip
from curator.ui.history.words import field_names, file_state, values
from curator.ui.tasks import Task
from curator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ARTICLE, FIELDS, BEFORE, AFTER, NOW = range(5)
PAGE = 16
_KEPT = 80
_WAITING = 3

ReadFiles = Callable[[Sequence[str], Callable[[list[ChangedFile]], None]], Task | None]
"""Reads what was done to these files away from the UI thread, then calls back with it."""


class FilesModel(QAbstractTableModel):
    """One row a file.

    Attributes:
        paths: the files that are shown.
        states: of all files of the entry, whether its change is done or undone.
        reasons: why some of them were left alone by the last undo or redo.
    """

    def __init__(self, read: ReadFiles, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._theme = theme
        self._profile: Profile | None = None
        self.states: Mapping[str, FileState] = {}
        self.reasons: dict[str, str] = {}
        self.paths: list[str] = []
        self._words: list[str] = []
        self._pages: OrderedDict[int, list[ChangedFile]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._task: Task | None = None

    @property
    def reading(self) -> bool:
        """Whether something that was looked at is not here yet."""
        return self._task is not None or bool(self._wanted)

    def show(self, states: Mapping[str, FileState], profile: Profile | None) -> None:
        """Show the files of an entry; where they are the same ones, Qt keeps its selection."""
        same = list(states) == list(self.states)
        self.states, self._profile = states, profile
        if not same:
            self.reasons = {}
            self._fill()
            return
        self._forget()
        if self.paths:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.paths) - 1, NOW))

    def search(self, words: str) -> None:
        """Show only the files whose path holds each of the words."""
        self._words = words.casefold().split()
        self._fill()

    def stop(self) -> None:
        """Read nothing more: nobody looks any more."""
        self._forget()

    def _fill(self) -> None:
        self.beginResetModel()
        self._forget()
        self.paths = [path for path in self.states if all(word in path.casefold() for word in self._words)]
        self.endResetModel()

    def _forget(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None
        self._pages.clear()
        self._wanted.clear()

    # -- what Qt asks -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.paths)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else NOW + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Article"),
            self.tr("Field"),
            self.tr("Before"),
            self.tr("After"),
            self.tr("Now"),
        )
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = index.column()
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == NOW and self.paths[index.row()] in self.reasons:
                return self._theme.color("danger")
            return self._theme.color(("text", "muted", "muted", "accent", "muted")[column])
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            path = self.paths[index.row()]
            return tooltip(path if column == ARTICLE else self._text(index.row(), column))
        return None

    # -- inside -------------------------------------------------------------------------------------

    def _text(self, row: int, column: int) -> str:
        path = self.paths[row]
        file = self._file(row)
        if column == ARTICLE:
            return (file.title if file is not None else "") or path.rpartition("/")[2]
        if column == NOW:
            if path in self.reasons:
                return self.tr("left alone: {reason}").format(reason=self.reasons[path])
            return file_state(ChangedFile(path, "", self.states[path]))
        if file is None or self._profile is None:
            return ""
        if column == FIELDS:
            return field_names(file)
        return values(file, self._profile, after=column == AFTER)

    def _file(self, row: int) -> ChangedFile | None:
        """What was done to the file of a row; None while it is being read."""
        number, offset = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is not None:
            self._pages.move_to_end(number)
            return page[offset] if offset < len(page) else None
        self._wanted[number] = None
        self._wanted.move_to_end(number)
        if len(self._wanted) > _WAITING:
            self._wanted.popitem(last=False)
        self._next()
        return None

    def _next(self) -> None:
        if self._task is not None or not self._wanted:
            return
        number, _ = self._wanted.popitem()
        paths = self.paths[number * PAGE : (number + 1) * PAGE]
        states = self.states
        task = self._read(paths, lambda files: self._arrived(states, number, files))
        if task is not None and not task.finished:
            self._task = task

    def _arrived(self, states: Mapping[str, FileState], number: int, files: list[ChangedFile]) -> None:
        if states is not self.states:
            return
        self._task = None
        if [file.path for file in files] == self.paths[number * PAGE : (number + 1) * PAGE]:
            self._pages[number] = files
            while len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
            last = min(len(self.paths), (number + 1) * PAGE) - 1
            self.dataChanged.emit(self.index(number * PAGE, 0), self.index(last, NOW))
        self._next()
