"""The changed files as a list to tick, with the fields of the one that is current below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curator.content import Article, Profile
from curator.library import Library
from curator.library.asking import Asked
from curator.library.git.changes import ChangedArticle
from curator.library.git.status import ChangedFile
from curator.ui.session import Session
from curator.ui.sync.changed_model import FILE, ChangedModel
from curator.ui.sync.differences import Differences
from curator.ui.tables import lines_table
from curator.ui.tasks import Task
from curator.ui.theme import Theme
from curator.ui.wording import number

Compare = Callable[[Library, Sequence[ChangedFile], Asked], Sequence[ChangedArticle]]
"""What has changed in each of the files; for any thread."""


class ChangedList(QWidget):
    """Attributes:
        model: the files. table: the view. differences: of the current one.
    Signals:
        ticks_changed(): others are ticked.
    """

    ticks_changed = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        profile: Profile,
        files: Sequence[ChangedFile],
        compare: Compare,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._profile = profile
        self._compare = compare
        self._tasks: list[Task] = []
        self.model = ChangedModel(files, profile, theme, self)
        self.counts = QLabel(self)
        self.counts.setProperty("look", "muted")
        self.all_button, self.none_button = (
            QPushButton(text, self) for text in (self.tr("Tick all"), self.tr("Tick none"))
        )
        for button, on in ((self.all_button, True), (self.none_button, False)):
            button.setProperty("look", "quiet")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, on=on: self.model.tick_all(on))
        self.table = self._table()
        self.differences = Differences(theme, revertible=False)
        self._lay_out()
        self.model.wanted.connect(self._read)
        self.model.dataChanged.connect(self._data_changed)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self._count()
        if files:
            self.table.setCurrentIndex(self.model.index(0, FILE))

    def untick(self, paths: Iterable[str]) -> None:
        self.model.untick(paths)
        self._count()

    def drop(self) -> None:
        """Read nothing more."""
        for task in self._tasks:
            task.drop()

    def _lay_out(self) -> None:
        px = self._theme.px
        top = QHBoxLayout()
        top.addWidget(self.counts, 1)
        top.addWidget(self.all_button)
        top.addWidget(self.none_button)
        frame = QFrame()
        frame.setProperty("look", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(px(12), px(10), px(12), px(10))
        inside.addWidget(self.differences)
        inside.addStretch(1)
        below = QScrollArea()
        below.setWidgetResizable(True)
        below.setFrameShape(QFrame.Shape.NoFrame)
        below.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below.setAccessibleName(self.tr("What has changed in the current article"))
        below.setWidget(frame)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(px(8))
        parts.setStyleSheet("QSplitter::handle { background: transparent; }")
        parts.addWidget(self.table)
        parts.addWidget(below)
        parts.setSizes([px(220), px(130)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(top)
        column.addWidget(parts, 1)

    def _table(self) -> QTableView:
        table = lines_table(self.model, self.tr("Changed articles"), self._theme, self)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.resizeSection(FILE, self._theme.px(300))
        return table

    def _read(self, start: int, stop: int) -> None:
        files = [self.model.file(place) for place in range(start, stop)]

        def work(library: Library, task: Task) -> tuple[list[ChangedArticle], list[str]]:
            articles = list(self._compare(library, files, task.cancelled))
            return articles, [_title(article, library.profile) for article in articles]

        task = self._session.beside(
            work, lambda found: self.model.show_compared(start, *found), lambda _error: None
        )
        if task is not None:
            self._tasks.append(task)
            task.over.connect(self._tasks.remove)

    def _data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._count()
        if first.row() <= self.table.currentIndex().row() <= last.row():
            self._show_current()

    def _show_current(self) -> None:
        place = self.table.currentIndex().row()
        article = self.model.article(place) if place >= 0 else None
        self.differences.show_article(article, self._profile)

    def _count(self) -> None:
        told = self.tr("{n} of {total} ticked")
        self.counts.setText(told.format(n=number(self.model.ticked()), total=number(self.model.rowCount())))
        self.ticks_changed.emit()


def _title(article: ChangedArticle, profile: Profile) -> str:
    document = article.now or article.committed
    return "" if document is None else Article.from_document(document, profile).title
