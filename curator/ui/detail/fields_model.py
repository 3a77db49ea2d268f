"""The article's other keys as a tree: plain values can be typed anew, groups and lists are looked at."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from curator.content import Kind
from curator.frontmatter import Path, Value, format_path, same
from curator.ui.detail.plain import bounded, one_line, tooltip
from curator.ui.detail.shown import Shown

Index = QModelIndex | QPersistentModelIndex

KEY, VALUE = 0, 1
WRITTEN_ROLE = Qt.ItemDataRole.UserRole + 1
PATH_ROLE = Qt.ItemDataRole.UserRole + 2
LONGEST_TEXT = 50_000
_MOST_CHILDREN = 500


class _Node:
    """One key or list entry. Its children are made when they are first asked for."""

    __slots__ = ("_children", "key", "left_out", "parent", "path", "row", "value")

    def __init__(self, key: str, path: Path, value: Value, parent: _Node | None, row: int) -> None:
        self.key = key
        self.path = path
        self.value = value
        self.parent = parent
        self.row = row
        self.left_out = 0
        self._children: list[_Node] | None = None

    @property
    def children(self) -> list[_Node]:
        if self._children is None:
            entries: Iterable[tuple[str, str | int, Value]] = ()
            size = 0
            if isinstance(self.value, dict):
                entries, size = ((key, key, value) for key, value in self.value.items()), len(self.value)
            elif isinstance(self.value, list):
                entries, size = (
                    ((str(at + 1), at, value) for at, value in enumerate(self.value)),
                    len(self.value),
                )
            self._children = [
                _Node(str(name), (*self.path, part), value, self, row)
                for row, (name, part, value) in enumerate(islice(entries, _MOST_CHILDREN))
            ]
            self.left_out = size - len(self._children)
        return self._children


def _alike(old: _Node, new: _Node) -> bool:
    """Whether `new` can take the row of `old`: the same key, both plain, or the very same group."""
    if old.key != new.key:
        return False
    if isinstance(old.value, list | dict) or isinstance(new.value, list | dict):
        return same(old.value, new.value)
    return True


class FieldsModel(QAbstractItemModel):
    """Keys and values, in the order of the file.

    Signals:
        typed(str, str): this text was typed for the top-level key.
    """

    typed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._top: list[_Node] = []

    def show_fields(self, shown: Shown, keys: Iterable[str]) -> None:
        """Show the top-level `keys` of the article. Rows stay what they were while their shape does."""
        values = shown.doc.values
        nodes = [_Node(key, (key,), values[key], None, row) for row, key in enumerate(keys) if key in values]
        if len(nodes) == len(self._top) and all(map(_alike, self._top, nodes)):
            self._shown = shown
            for old, new in zip(self._top, nodes, strict=True):
                old.value = new.value
            if nodes:
                self.dataChanged.emit(self.index(0, KEY), self.index(len(nodes) - 1, VALUE))
            return
        self.beginResetModel()
        self._shown, self._top = shown, nodes
        self.endResetModel()

    # -- of QAbstractItemModel ---------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        rows = self._node(parent).children if parent.isValid() else self._top
        if not 0 <= row < len(rows) or column not in (KEY, VALUE):
            return QModelIndex()
        return self.createIndex(row, column, rows[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self.createIndex(above.row, KEY, above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._top)
        return len(self._node(parent).children) if parent.column() == KEY and self._opens(parent) else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._shown is None:
            return None
        node = self._node(index)
        if role == PATH_ROLE:
            return format_path(node.path)
        if role == WRITTEN_ROLE or (role == Qt.ItemDataRole.EditRole and index.column() == VALUE):
            return self._written(node)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one_line(node.key, 120) if index.column() == KEY else self._summary(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            told = self._summary(node, 2_000)
            return tooltip(
                f"{format_path(node.path)}\n{told}" if index.column() == VALUE else format_path(node.path)
            )
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the tree changes when the file has."""
        if role != Qt.ItemDataRole.EditRole or not self.editable(index) or not isinstance(value, str):
            return False
        node = self._node(index)
        if value != self._written(node):
            self.typed.emit(node.key, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.editable(index) else flags

    # -- about a place -----------------------------------------------------------------------------

    def editable(self, index: Index) -> bool:
        """Whether a text can be typed here: the value of a top-level key that is neither group nor list."""
        if not index.isValid() or index.column() != VALUE or self._shown is None:
            return False
        node = self._node(index)
        if node.parent is not None or isinstance(node.value, list | dict) or self._hidden(node):
            return False
        return not isinstance(node.value, str) or len(node.value) <= LONGEST_TEXT

    def removable(self, index: Index) -> bool:
        """Whether the key can be removed here: a top-level one that is not kept exactly as it is."""
        return index.isValid() and self._node(index).parent is None and not self._hidden(self._node(index))

    def choices(self, index: Index) -> tuple[str, ...]:
        """What the profile offers for the top-level key at `index`."""
        return () if self._shown is None else self._shown.profile.field(self.top_key(index)).choices

    def top_key(self, index: Index) -> str:
        return str(self._node(index).path[0]) if index.isValid() else ""

    def _opens(self, index: Index) -> bool:
        return not self._hidden(self._node(index))

    def _hidden(self, node: _Node) -> bool:
        return self._shown is not None and bool(self._shown.opaque_keys.intersection(map(str, node.path)))

    def _written(self, node: _Node) -> str:
        """The scalar as one would type it; "" for what cannot be typed."""
        return "" if self._shown is None or self._hidden(node) else self._shown.written(node.path)

    def _summary(self, node: _Node, limit: int = 300) -> str:
        value = node.value
        if self._hidden(node):
            size = len(value.encode("utf-8", "surrogatepass")) if isinstance(value, str) else 0
            return self.tr("{n} bytes, not shown").format(n=f"{size:,}") if size else self.tr("not shown")
        if isinstance(value, dict):
            return self._counted(self.tr("1 key"), self.tr("{n} keys"), len(value), node)
        if isinstance(value, list):
            return self._counted(self.tr("1 entry"), self.tr("{n} entries"), len(value), node)
        if value is None:
            return self.tr("(no value)")
        if value == "":
            return self.tr("(empty text)")
        written = self._written(node)
        return bounded(written, limit) if limit > 1_000 else one_line(written, limit)

    def _counted(self, one: str, many: str, count: int, node: _Node) -> str:
        told = one if count == 1 else many.format(n=f"{count:,}")
        if count > _MOST_CHILDREN:
            return self.tr("{counted}, the first {n} shown").format(counted=told, n=_MOST_CHILDREN)
        name = node.value.get("name") if isinstance(node.value, dict) else None
        return f"{one_line(name, 80)} · {told}" if isinstance(name, str) and name else told

    @staticmethod
    def _node(index: Index) -> _Node:
        node = index.internalPointer()
        assert isinstance(node, _Node)
        return node


def other_keys(shown: Shown) -> list[str]:
    """The keys that nothing else of the pane shows in full, in the order of the file."""
    values = shown.doc.values
    above = {shown.key(role) for role in ("published", "quality", "heat", "topics")}
    for role in ("title", "excerpt"):
        if not isinstance(values.get(shown.key(role)), list | dict):
            above.add(shown.key(role))
    for role in ("images", "related"):
        if isinstance(values.get(shown.key(role)), list):
            above.add(shown.key(role))
    secured = {key for key in values if shown.profile.field(key).kind is Kind.OPAQUE}
    return [key for key in values if key not in above and key not in secured]
