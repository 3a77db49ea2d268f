"""The window of the history: entries on the left, what the chosen one changed on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curator.ui.history.entries_model import EntriesModel, EntryRows
from curator.ui.history.files_model import AFTER, ARTICLE, BEFORE, FIELDS, NOW, FilesModel, ReadFiles
from curator.ui.tables import lines_table
from curator.ui.theme import Text, Theme


class HistoryPanel(QDialog):
    """The parts, laid out; what they do is connected by `HistoryFeature`.

    Attributes:
        search: words for the entries. list: the entries. file_search: words for the files. table: the files.
        undo, redo: for the whole entry; undo_some, redo_some: for the selected files.
        told: what became of the last step. export: the menu of reports. bar, stop: a report on its way.
    """

    def __init__(self, read: ReadFiles, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("History"))
        self.setModal(False)
        self.entries = EntriesModel(self)
        self.files = FilesModel(read, theme, self)
        self.search = self._field(self.tr("Search what was done, or a file"))
        self.list = QListView(self)
        self.list.setModel(self.entries)
        self.list.setItemDelegate(EntryRows(theme, self.list))
        self.list.setAccessibleName(self.tr("Entries of the history"))
        self.list.setProperty("look", "card")
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = QLabel(self)
        self.title.setFont(theme.font(Text.TITLE))
        self.title.setWordWrap(True)
        self.about = QLabel(self)
        self.about.setProperty("look", "muted")
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        for label in (self.title, self.about, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_search = self._field(self.tr("Find a file of this entry"))
        self.table = self._table()
        self.undo = self._button(self.tr("Undo All of It"))
        self.redo = self._button(self.tr("Redo All of It"))
        self.undo_some = self._button(self.tr("Undo Selected"))
        self.redo_some = self._button(self.tr("Redo Selected"))
        self.export = self._button(self.tr("Export"))
        self.export.setMenu(QMenu(self.export))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(theme.px(120), theme.px(6))
        self.bar.setAccessibleName(self.tr("Progress of the report"))
        self.stop = self._button(self.tr("Stop"))
        self.close_button = self._button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self.show_report(None)
        self.tell("")
        self.search.setFocus()

    def show_report(self, share: tuple[int, int] | None) -> None:
        """Show how far a report is; None: there is none on its way."""
        for part in (self.bar, self.stop):
            part.setVisible(share is not None)
        self.export.setEnabled(share is None)
        if share is not None:
            self.bar.setRange(0, max(1, share[1]))
            self.bar.setValue(share[0])

    def tell(self, text: str, *, wrong: bool = False) -> None:
        """Say what became of what was asked for; "" for nothing."""
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self.told.setProperty("look", "danger" if wrong else "muted")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def selected_paths(self) -> list[str]:
        """The files that are selected."""
        rows: set[int] = set()
        selection = self.table.selectionModel().selection()
        for number in range(selection.count()):
            part = selection.at(number)
            rows.update(range(part.top(), part.bottom() + 1))
        return [self.files.paths[row] for row in sorted(rows) if row < len(self.files.paths)]

    # -- inside -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = self._theme.px
        left, right = QWidget(self), QWidget(self)
        listed, column = QVBoxLayout(left), QVBoxLayout(right)
        for side in (listed, column):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(px(10))
        listed.addWidget(self.search)
        listed.addWidget(self.list)
        for part in (self.title, self.about, self.file_search):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        verbs = QHBoxLayout()
        verbs.setSpacing(px(8))
        for button in (self.undo, self.redo, self.undo_some, self.redo_some):
            verbs.addWidget(button)
        verbs.addStretch(1)
        column.addLayout(verbs)
        splitter = QSplitter(self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([px(320), px(740)])
        splitter.setStretchFactor(1, 1)
        splitter.setHandleWidth(px(16))
        splitter.setChildrenCollapsible(False)
        splitter.setProperty("look", "bare")
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.export)
        below.addWidget(self.bar)
        below.addWidget(self.stop)
        below.addStretch(1)
        below.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        margin = px(18)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(px(12))
        layout.addWidget(splitter, 1)
        layout.addLayout(below)
        self.setMinimumSize(px(760), px(420))
        self.resize(px(1100), px(680))

    def _table(self) -> QTableView:
        table = lines_table(self.files, self.tr("What the entry changed"), self._theme, self)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = table.horizontalHeader()
        for column in (ARTICLE, BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((FIELDS, 110), (NOW, 110)):
            header.resizeSection(column, self._theme.px(width))
        return table

    def _field(self, text: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(text)
        field.setAccessibleName(text)
        field.setClearButtonEnabled(True)
        return field

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button
