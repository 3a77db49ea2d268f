"""What is to be done to whole files, one row each, with a tick; what cannot be done tells its reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from curator.library import FileCreation, FileMove
from curator.library.gestures import FileWish
from curator.library.shelf import Prepared
from curator.ui.detail.plain import tooltip
from curator.ui.theme import Theme
from curator.ui.wording import said

Index = QModelIndex | QPersistentModelIndex

FILE, RESULT = range(2)
_Role = Qt.ItemDataRole


class PlanModel(QAbstractTableModel):
    """What can be done comes first; what cannot has no tick.

    Signals:
        ticks_changed(): other rows are ticked.
    """

    ticks_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._prepared = Prepared(())
        self._off: set[int] = set()

    def show(self, prepared: Prepared) -> None:
        """Show another plan, all of it ticked."""
        self.beginResetModel()
        self._prepared, self._off = prepared, set()
        self.endResetModel()
        self.ticks_changed.emit()

    def chosen(self) -> tuple[FileWish, ...]:
        """What is ticked."""
        return tuple(wish for place, wish in enumerate(self._prepared.files) if place not in self._off)

    def ticked(self) -> int:
        return len(self._prepared.files) - len(self._off)

    # -- what Qt asks -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if parent.isValid():
            return 0
        return len(self._prepared.files) + len(self._prepared.refused)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return (self.tr("File"), self.tr("What becomes of it"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == FILE and index.row() < len(self._prepared.files):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place, column = index.row(), index.column()
        can = place < len(self._prepared.files)
        match role:
            case _Role.DisplayRole:
                return self._file(place) if column == FILE else self._result(place)
            case _Role.ToolTipRole:
                return tooltip(self._file(place) if column == FILE else self._result(place))
            case _Role.CheckStateRole if column == FILE and can:
                return Qt.CheckState.Unchecked if place in self._off else Qt.CheckState.Checked
            case _Role.ForegroundRole if column == RESULT:
                return self._theme.color("muted" if can else "danger")
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or index.row() >= len(self._prepared.files):
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._off.discard(index.row())
        else:
            self._off.add(index.row())
        self.dataChanged.emit(index, index, [_Role.CheckStateRole])
        self.ticks_changed.emit()
        return True

    # -- inside -------------------------------------------------------------------------------------

    def _file(self, place: int) -> str:
        files, refused = self._prepared.files, self._prepared.refused
        if place >= len(files):
            return refused[place - len(files)].path
        wish = files[place]
        return wish.path

    def _result(self, place: int) -> str:
        files, refused = self._prepared.files, self._prepared.refused
        if place >= len(files):
            return self.tr("left as it is: {reason}").format(reason=said(refused[place - len(files)].reason))
        match files[place]:
            case FileMove(path, target):
                same_folder = path.rpartition("/")[0] == target.rpartition("/")[0]
                return target.rpartition("/")[2] if same_folder else target
            case FileCreation():
                return self.tr("new, not published")
            case _:
                return self.tr("goes to the trash")
