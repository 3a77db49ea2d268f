"""Files that are not as in the last commit, each with a tick and what has changed in it; read when seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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

from curator.content import Profile
from curator.library.git.changes import ChangedArticle
from curator.library.git.status import ChangedFile
from curator.ui.detail.plain import tooltip
from curator.ui.sync.words import article_words
from curator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
FILE, CHANGE = range(2)
PAGE = 64
"""Files compared at once."""


class ChangedModel(QAbstractTableModel):
    """Signals:
    wanted(int, int): the files from the first to before the second place should be compared.
    """

    wanted = Signal(int, int)

    def __init__(
        self, files: Sequence[ChangedFile], profile: Profile, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._profile = profile
        self._theme = theme
        self._ticked = bytearray(b"\x01" * len(files))
        self._compared: dict[int, ChangedArticle] = {}
        self._titles: dict[int, str] = {}
        self._asked: set[int] = set()
        self._waiting: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def file(self, place: int) -> ChangedFile:
        return self._files[place]

    def article(self, place: int) -> ChangedArticle | None:
        """What has changed in the file there; None: it is not known yet, and will be."""
        found = self._compared.get(place)
        if found is None:
            self._want(place)
        return found

    def chosen(self) -> list[ChangedFile]:
        """The files that are ticked."""
        return [file for file, tick in zip(self._files, self._ticked, strict=True) if tick]

    def ticked(self) -> int:
        return sum(self._ticked)

    def tick_all(self, on: bool) -> None:
        self._ticked = bytearray((b"\x01" if on else b"\x00") * len(self._ticked))
        if self._ticked:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ticked) - 1, 0))

    def untick(self, paths: Iterable[str]) -> None:
        """Leave these files out, at first."""
        left_out = frozenset(paths)
        for place, file in enumerate(self._files):
            if file.path in left_out:
                self._ticked[place] = 0

    def show_compared(self, start: int, articles: Sequence[ChangedArticle], titles: Sequence[str]) -> None:
        """Show what has changed in the files from this place on, and what they are called."""
        for place, (article, title) in enumerate(zip(articles, titles, strict=True), start):
            self._compared[place] = article
            self._titles[place] = title
        if articles:
            self.dataChanged.emit(self.index(start, 0), self.index(start + len(articles) - 1, CHANGE))

    # -- of QAbstractTableModel -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsUserCheckable if index.column() == FILE else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place, column = index.row(), index.column()
        path = self._files[place].path
        match role:
            case Qt.ItemDataRole.DisplayRole if column == FILE:
                return self._titles.get(place) or path.rpartition("/")[2]
            case Qt.ItemDataRole.DisplayRole:
                return self._words(place)
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(path if column == FILE else self._words(place))
            case Qt.ItemDataRole.CheckStateRole if column == FILE:
                return Qt.CheckState.Checked if self._ticked[place] else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ForegroundRole:
                return self._theme.color("text" if column == FILE else "muted")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.column() != FILE:
            return False
        self._ticked[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Article"), self.tr("Since the last commit"))[section]
        return None

    # -- inside ---------------------------------------------------------------------------------------------

    def _words(self, place: int) -> str:
        article = self.article(place)
        return "…" if article is None else article_words(article, self._profile)

    def _want(self, place: int) -> None:
        page = place // PAGE
        if page not in self._asked:
            self._asked.add(page)
            self._waiting.add(page)
            self._soon.start()

    def _ask(self) -> None:
        waiting, self._waiting = self._waiting, set()
        for page in sorted(waiting):
            self.wanted.emit(page * PAGE, min((page + 1) * PAGE, len(self._files)))
