"""The articles that a rule would change, one a row with a tick; read where they are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from curator.content import Status
from curator.library import Library, Row
from curator.library.rules.spread import Change, Changing
from curator.ui.detail.plain import tooltip
from curator.ui.row_pages import Read, RowPages
from curator.ui.wording import number

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
CHANGE_ROLE = Qt.ItemDataRole.UserRole + 2


class ChangedArticles:
    """A view of chosen articles; each part of it is read from the library when it is asked for."""

    def __init__(self, library: Library, ids: Sequence[int]) -> None:
        self._library = library
        self.ids = ids

    def __len__(self) -> int:
        return len(self.ids)

    def rows(self, start: int, stop: int) -> list[Row]:
        wanted = array("I", self.ids[start:stop])
        return self._library.view_of(wanted).rows(0, len(wanted))


class ChangesModel(QAbstractListModel):
    """`ROW_ROLE` is the article's row, None while it is read; `CHANGE_ROLE` what becomes of it.

    Which articles are not ticked is kept by their ids, in the set given to `show`.
    """

    def __init__(self, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = RowPages(read, self)
        self._pages.arrived.connect(self._arrived)
        self._changing = Changing(())
        self._unticked: set[int] = set()
        self._reason: Callable[[float, bool], str] = lambda _value, _publish: ""

    def show(
        self,
        library: Library,
        changing: Changing,
        unticked: set[int],
        reason: Callable[[float, bool], str],
    ) -> None:
        """Show these; `reason` says why an article with this number is published or not."""
        self.beginResetModel()
        self._changing, self._unticked, self._reason = changing, unticked, reason
        self._pages.show(ChangedArticles(library, changing.ids), {})
        self.endResetModel()

    def ticked(self) -> int:
        """How many will change."""
        if not self._unticked:
            return len(self._changing)
        return len(self._changing) - len(self._unticked.intersection(self._changing.ids))

    def tick_all(self, on: bool) -> None:
        """Tick all, or none, of those listed."""
        self.tick(0, len(self._changing) - 1, on)

    def tick(self, first: int, last: int, on: bool) -> None:
        """Tick these places, or no longer."""
        articles = self._changing.ids[first : last + 1]
        if on:
            self._unticked.difference_update(articles)
        else:
            self._unticked.update(articles)
        if articles:
            self.dataChanged.emit(self.index(first), self.index(last))

    def reason(self, place: int) -> str:
        """Why the article at `place` changes."""
        change = self._changing[place]
        return self._reason(change.value, change.publish)

    def is_ticked(self, place: int) -> bool:
        return self._changing.ids[place] not in self._unticked

    # -- what Qt asks -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._changing)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._changing):
            return None
        place = index.row()
        if role == CHANGE_ROLE:
            return self._changing[place]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_ticked(place) else Qt.CheckState.Unchecked
        if role not in (ROW_ROLE, *_TEXTS):
            return None
        row = self._pages.row(place)
        if role == ROW_ROLE or row is None:
            return row
        title = row.title or row.path
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(f"{title}\n{row.path}")
        return self._spoken(title, self._changing[place], self.reason(place))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick(index.row(), index.row(), Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def status_text(self, status: Status) -> str:
        """A state as the list writes it."""
        return {Status.PUBLISHED: self.tr("Published"), Status.DRAFT: self.tr("Draft")}.get(
            status, self.tr("No key")
        )

    def new_text(self, change: Change) -> str:
        """The state that an article gets."""
        return self.status_text(Status.PUBLISHED if change.publish else Status.DRAFT)

    # -- inside -------------------------------------------------------------------------------------

    def _spoken(self, title: str, change: Change, reason: str) -> str:
        text = self.tr("{title}, {value}: {before} becomes {after}, {reason}")
        return text.format(
            title=title,
            value=number(change.value),
            before=self.status_text(change.status),
            after=self.new_text(change),
            reason=reason,
        )

    def _arrived(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last))


_TEXTS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
