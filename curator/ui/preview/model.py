"""The planned changes as an item model: ticked, filtered and searched, however many, while more come in."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from curator.ui.bulk import Plan, PlannedChange, PlanPart, RefusedChange
from curator.ui.detail.plain import one_line, tooltip
from curator.ui.wording import said

Index = QModelIndex | QPersistentModelIndex

ARTICLE, BEFORE, AFTER = range(3)
ENTRY = Qt.ItemDataRole.UserRole
"""The PlannedChange or RefusedChange of a row."""

# Qt asks for the flags of every row when all are selected.
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_CHECKABLE = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable

_AT_ONCE = 2_000
"""So many entries are searched before the window does something else."""


class Shown(Enum):
    """Which entries are listed."""

    CHANGES = auto()
    REMARKED = auto()  # the changes that something is to be said about
    REFUSED = auto()


class PreviewModel(QAbstractTableModel):
    """One row an entry: article, original, new; of a refused one article and reason.

    Attributes:
        changes, refused: all entries there are, in the order in which they were found.
        same: how many articles stay as they are.
        shown: which of them are listed; searched: the text that they hold.
    Signals:
        counted(): the ticks or the entries are others now.
        found(): the search has gone through all entries.
    """

    counted = Signal()
    found = Signal()

    def __init__(self, plan: Plan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changes: list[PlannedChange] = list(plan.changes)
        self.refused: list[RefusedChange] = [
            *plan.refused,
            *(RefusedChange(row, said(row.problem)) for row in plan.broken),
        ]
        self.same = plan.same
        self.broken = len(plan.broken)
        self.shown = Shown.CHANGES
        self.searched = ""
        self._ticks = bytearray(b"\x01" * len(self.changes))
        self._ticked = len(self.changes)
        self._remarks = Counter(change.remark for change in self.changes if change.remark)
        self._places: Sequence[int] = range(len(self.changes))
        self._looked = len(self.changes)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    # -- ticks ----------------------------------------------------------------------------------------

    def chosen(self) -> list[PlannedChange]:
        """The changes that are ticked."""
        return [change for change, tick in zip(self.changes, self._ticks, strict=True) if tick]

    def ticked(self) -> int:
        """How many are ticked."""
        return self._ticked

    def is_ticked(self, place: int) -> bool:
        """Whether the change at this place of `changes` is ticked."""
        return bool(self._ticks[place])

    def turn(self, places: Sequence[int]) -> None:
        """Tick these; untick them if all are ticked."""
        self.tick(places, not all(map(self._ticks.__getitem__, places)))

    def tick(self, places: Iterable[int], on: bool) -> None:
        """Tick, or untick, the changes at these places of `changes`."""
        ticks = self._ticks
        for place in places:
            ticks[place] = on
        self._ticked = ticks.count(1)
        self._ticks_changed()

    def tick_all(self, on: bool) -> None:
        """Tick, or untick, the changes that are listed."""
        if self.shown is Shown.REFUSED:
            return
        if len(self._places) == len(self.changes):
            self._ticks = bytearray((b"\x01" if on else b"\x00") * len(self.changes))
            self._ticked = len(self.changes) if on else 0
            self._ticks_changed()
        else:
            self.tick(self._places, on)

    # -- what is listed -------------------------------------------------------------------------------

    def remarked(self) -> Counter[str]:
        """How many changes have each remark."""
        return self._remarks

    def places(self) -> Sequence[int]:
        """Where in `changes` (or, of refused ones, in `refused`) the listed entries are."""
        return self._places

    def show_only(self, shown: Shown, searched: str) -> None:
        """List these, as far as they hold the text, whether written large or small."""
        searched = " ".join(searched.split()).casefold()
        if (shown, searched) == (self.shown, self.searched):
            return
        self.beginResetModel()
        self.shown, self.searched = shown, searched
        if self._all_listed():
            self._places, self._looked = range(len(self._entries())), len(self._entries())
        else:
            self._places, self._looked = array("I"), 0
        self.endResetModel()
        self._look()

    @property
    def searching(self) -> bool:
        """Whether the search has not yet gone through all entries."""
        return self._looked < len(self._entries())

    def grow(self, part: PlanPart) -> None:
        """Take in more entries."""
        self.changes += part.changes
        self.refused += part.refused
        self.same += part.same
        self._ticks += b"\x01" * len(part.changes)
        self._ticked += len(part.changes)
        self._remarks.update(change.remark for change in part.changes if change.remark)
        if not self._timer.isActive():
            self._look()
        self.counted.emit()

    # -- Qt -------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        checkable = index.column() == ARTICLE and self.shown is not Shown.REFUSED
        return _CHECKABLE if checkable else _PLAIN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        entry = self._entries()[place]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.CheckStateRole:
            if index.column() != ARTICLE or self.shown is Shown.REFUSED:
                return None
            return Qt.CheckState.Checked if self._ticks[place] else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one_line(_text(entry, index.column()), 300)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = entry.row.path if index.column() == ARTICLE else _text(entry, index.column())
            return tooltip(text)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() != ARTICLE:
            return False
        if self.shown is Shown.REFUSED:
            return False
        self.tick([self._places[index.row()]], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if self.shown is Shown.REFUSED:
            return (self.tr("Article"), self.tr("Why it stays as it is"), "")[section]
        return (self.tr("Article"), self.tr("Original"), self.tr("New"))[section]

    # -- inside ---------------------------------------------------------------------------------------

    def _entries(self) -> Sequence[PlannedChange] | Sequence[RefusedChange]:
        return self.refused if self.shown is Shown.REFUSED else self.changes

    def _all_listed(self) -> bool:
        return not self.searched and self.shown is not Shown.REMARKED

    def _look(self) -> None:
        """Go through some of the entries not yet looked at, and list those that belong here."""
        entries = self._entries()
        stop = min(len(entries), self._looked + _AT_ONCE)
        if self._all_listed():
            stop = len(entries)
            fit: Sequence[int] = range(self._looked, stop)
        else:
            fit = [place for place in range(self._looked, stop) if self._fits(entries[place])]
        if fit:
            self.beginInsertRows(QModelIndex(), len(self._places), len(self._places) + len(fit) - 1)
            if isinstance(self._places, array):
                self._places.extend(fit)
            else:
                self._places = range(stop)
            self._looked = stop
            self.endInsertRows()
        self._looked = stop
        if stop < len(entries):
            self._timer.start()
        else:
            self.found.emit()

    def _fits(self, entry: PlannedChange | RefusedChange) -> bool:
        if self.shown is Shown.REMARKED and isinstance(entry, PlannedChange) and not entry.remark:
            return False
        if not self.searched:
            return True
        texts = (entry.row.title, entry.row.path, *(_text(entry, column) for column in (BEFORE, AFTER)))
        return any(self.searched in " ".join(text.casefold().split()) for text in texts)

    def _ticks_changed(self) -> None:
        if self._places:
            self.dataChanged.emit(self.index(0, ARTICLE), self.index(len(self._places) - 1, ARTICLE))
        self.counted.emit()


def _text(entry: PlannedChange | RefusedChange, column: int) -> str:
    if column == ARTICLE:
        return entry.row.title or entry.row.path
    if isinstance(entry, RefusedChange):
        return entry.reason if column == BEFORE else ""
    return entry.before if column == BEFORE else entry.after
