"""The list of keys as an item model, searched by words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTableView, QWidget

from curator.ui.actions import Actions
from curator.ui.keys.key_list import KeyEntry, others_with
from curator.ui.theme import Text, Theme

Index = QModelIndex | QPersistentModelIndex

LABEL, KEYS = range(2)


class KeyModel(QAbstractTableModel):
    """A row for each group, and under it one for each action: what it is called and its keys."""

    def __init__(
        self, entries: list[KeyEntry], actions: Actions, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.entries = entries
        self._actions = actions
        self._theme = theme
        self._rows: list[KeyEntry | str] = []
        self.search("")

    def search(self, words: str) -> None:
        """Show those entries whose label, group or keys hold each of the words."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._rows = []
        group = None
        for entry in self.entries:
            text = f"{entry.group} {entry.label} {entry.keys_text}".casefold()
            if all(word in text for word in wanted):
                if entry.group != group:
                    self._rows.append(entry.group)
                    group = entry.group
                self._rows.append(entry)
        self.endResetModel()

    def entry(self, row: int) -> KeyEntry | None:
        """The entry of a row; None for a group's."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, KeyEntry) else None

    def row_of(self, entry: KeyEntry) -> int:
        """Where an entry is shown; -1 where it is not."""
        return self._rows.index(entry) if entry in self._rows else -1

    def groups(self) -> list[int]:
        """The rows of the groups' names."""
        return [row for row, what in enumerate(self._rows) if isinstance(what, str)]

    def keys_changed(self) -> None:
        """Actions have other keys now."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, KEYS))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.entry(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        what, column = self._rows[index.row()], index.column()
        if isinstance(what, str):
            return self._group(what, column, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return what.label if column == LABEL else what.keys_text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            keys = what.keys_text or self.tr("no key")
            return f"{what.label}, {keys}" if column == LABEL else keys
        if role == Qt.ItemDataRole.FontRole and column == KEYS:
            return self._theme.font(Text.BODY)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color(self._token(what, column))
        return None

    def _token(self, entry: KeyEntry, column: int) -> str:
        if column == LABEL:
            return "text"
        doubled = entry.action is not None and any(
            others_with(key, entry.action, self.entries) for key in entry.keys
        )
        changed = entry.action is not None and entry.keys != self._actions.built_in(entry.action)
        return "danger" if doubled else "accent" if changed else "muted"

    def _group(self, name: str, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return name
        if role == Qt.ItemDataRole.DisplayRole and column == LABEL:
            return name.upper()
        if role == Qt.ItemDataRole.FontRole:
            font: QFont = self._theme.font(Text.CAPTION)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("muted")
        return None


class KeyTable(QTableView):
    """Shows a KeyModel."""

    def __init__(self, model: KeyModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Keys"))
        self.setProperty("look", "card")
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(28))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(LABEL, self.horizontalHeader().ResizeMode.Stretch)
        self.horizontalHeader().resizeSection(KEYS, theme.px(220))
        model.modelReset.connect(self._span)
        self._model = model
        self._span()

    def _span(self) -> None:
        self.clearSpans()
        for row in self._model.groups():
            self.setSpan(row, 0, 1, 2)
