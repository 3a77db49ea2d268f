"""The table of the preview: scrolls any number of rows, ticks them by click and by Space."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from curator.ui.preview.delegate import PreviewDelegate
from curator.ui.preview.model import AFTER, ARTICLE, BEFORE, PreviewModel, Shown
from curator.ui.theme import Theme

_ARTICLE_SHARE = 0.4


class PreviewTable(QTableView):
    """Signals:
    opened(int): the change at this place of the model's `changes` shall be seen in full.
    """

    opened = Signal(int)

    def __init__(self, model: PreviewModel, delegate: PreviewDelegate, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._changes = model
        self._delegate = delegate
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Planned changes"))
        self.setProperty("look", "card")
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(AFTER, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme.px(90))
        self.fit_rows()
        model.modelReset.connect(self._fit_columns)

    def fit_rows(self) -> None:
        """Make every row as high as the delegate draws it."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._delegate.height)

    def turn_selected(self) -> None:
        """Tick the selected rows; untick them if all are ticked."""
        if self._changes.shown is Shown.REFUSED:
            return
        listed = self._changes.places()
        selection = self.selectionModel().selection()
        places: list[int] = []
        for part in (selection.at(number) for number in range(selection.count())):
            places += listed[part.top() : part.bottom() + 1]
        if places:
            self._changes.turn(places)

    def go_to(self, row: int) -> None:
        """Put the keyboard on this row, and nothing else."""
        index = self._changes.index(row, ARTICLE)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    # -- Qt -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks what is selected; Enter shows the current row in full."""
        if event.key() == Qt.Key.Key_Space:
            self.turn_selected()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the search field."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() != ARTICLE:
            self._open(index.row())
        else:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    # -- inside ---------------------------------------------------------------------------------------

    def _open(self, row: int) -> None:
        if self._changes.shown is not Shown.REFUSED and 0 <= row < self._changes.rowCount():
            self.opened.emit(self._changes.places()[row])

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        wide = self.viewport().width()
        refused = self._changes.shown is Shown.REFUSED
        self.setColumnHidden(AFTER, refused)
        header.setSectionResizeMode(
            BEFORE, QHeaderView.ResizeMode.Stretch if refused else QHeaderView.ResizeMode.Interactive
        )
        header.resizeSection(ARTICLE, int(wide * _ARTICLE_SHARE))
        if not refused:
            header.resizeSection(BEFORE, int(wide * (1 - _ARTICLE_SHARE) / 2))
