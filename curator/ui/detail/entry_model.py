"""The entries of a list of the article (related ones, images) as an item model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from curator.ui.detail.plain import bounded, tooltip

Index = QModelIndex | QPersistentModelIndex

ENTRY_MIME = "application/x-curator-entry"
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Link:
    """One address of an entry: what it is called, and the address as the file has it."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """What a list shows of one entry.

    Attributes:
        second: the second line; mark: what follows it as a warning.
        picture: address of the picture; seed: what the tile's colour follows from where there is none.
        links: the addresses; the first is the one that a click opens.
        note: more about it, for the tool tip.
        text: a line of running text between the other two; rows are higher where there is any.
        own: the path of the article of this folder that the entry is; "" for none.
    """

    title: str
    second: str = ""
    mark: str = ""
    picture: str = ""
    seed: str = ""
    badge: str = ""
    links: tuple[Link, ...] = ()
    note: str = ""
    text: str = ""
    own: str = ""


class EntryModel(QAbstractListModel):
    """Entries in the order of the file. A move asked for by dragging is told, not done.

    Signals:
        move_wanted(int, int): the entry at the first position shall stand at the second.
    """

    move_wanted = Signal(int, int)

    def __init__(self, *, movable: bool) -> None:
        super().__init__()
        self._movable = movable
        self.entries: tuple[ListedEntry, ...] = ()

    def show_entries(self, entries: Sequence[ListedEntry]) -> None:
        """Show `entries`. Rows that are the same before and behind what differs stay the rows they were."""
        old, new = self.entries, tuple(entries)
        shared = min(len(old), len(new))
        head = next((at for at in range(shared) if old[at] != new[at]), shared)
        tail = 0
        while tail < shared - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        gone, come = len(old) - head - tail, len(new) - head - tail
        if gone == come:
            self.entries = new
            if gone:
                self.dataChanged.emit(self.index(head), self.index(head + gone - 1))
            return
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self.entries = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self.entries = new
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip("\n".join(filter(None, (entry.title, entry.note))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = (entry.title, entry.second, entry.mark, entry.badge)
            return bounded(", ".join(filter(None, spoken)), 400)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._movable else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ENTRY_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What is dragged of the list: the position, for this list only."""
        data = QMimeData()
        rows = ",".join(str(index.row()) for index in indexes)
        data.setData(ENTRY_MIME, f"{id(self)}:{rows}".encode())
        return data

    def dragged(self, data: QMimeData) -> int:
        """The position of the entry of this list that is dragged; -1 for anything else."""
        whose, _, rows = bytes(data.data(ENTRY_MIME).data()).decode("ascii", "replace").partition(":")
        return int(rows) if self._movable and whose == str(id(self)) and rows.isdecimal() else -1

    def moveRows(self, source: Index, row: int, count: int, target: Index, child: int) -> bool:
        """Ask for the move (Qt's rule: `child` is the row before which the entry shall stand)."""
        to = child - 1 if child > row else child
        if count != 1 or not 0 <= row < len(self.entries) or not 0 <= to < len(self.entries) or to == row:
            return False
        self.move_wanted.emit(row, to)
        return True
