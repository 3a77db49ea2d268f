"""Asks before something is done to several files as a whole, or where one is to go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curator.library.shelf import Prepared
from curator.ui.shelving.plan_model import FILE, RESULT, PlanModel
from curator.ui.shelving.words import already_so, left_alone, place
from curator.ui.theme import Text, Theme


class PlanDialog(QDialog):
    """Shows what is prepared, to choose from. Enter and Escape mean Cancel unless a folder is asked for.

    Attributes:
        model: the rows. places: the folders to choose from; None where none is asked for.
    Signals:
        place_chosen(str): another folder is to be prepared for.
        wanted(tuple): do this, some of what is prepared.
    """

    place_chosen = Signal(str)
    wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        title: str,
        told: str,
        verb: Callable[[int], str],
        parent: QWidget,
        places: Sequence[tuple[str, str]] | None = None,
    ) -> None:
        """`verb`: what the button says for so many files. `places`: folder and its name for people."""
        super().__init__(parent)
        self._verb = verb
        self._waiting = True
        self.setWindowTitle(title)
        self.model = PlanModel(theme, self)
        self.places = None if places is None else QComboBox(self)
        self.table = QTableView(self)
        self._heading = QLabel(title, self)
        self._heading.setFont(theme.font(Text.TITLE))
        self._told = QLabel(told, self)
        self._told.setProperty("look", "muted")
        self._summary = QLabel(self)
        self._summary.setProperty("look", "muted")
        for label in (self._heading, self._told, self._summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._dress_table(theme)
        self.buttons = QDialogButtonBox(self)
        self.do_button = QPushButton(self)
        if places is not None:
            self.do_button.setProperty("look", "primary")
        self.buttons.addButton(self.do_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        first = self.do_button if places is not None else self.cancel_button
        for button in (self.do_button, self.cancel_button):
            button.setAutoDefault(False)
        first.setDefault(True)
        self._lay_out(theme, places or ())
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.model.ticks_changed.connect(self._settle)
        self._settle()
        (self.places or self.cancel_button).setFocus()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what can be done to which files."""
        self._waiting = False
        self.model.show(prepared)
        parts = []
        if prepared.unchanged:
            parts.append(already_so(len(prepared.unchanged)))
        if prepared.refused:
            parts.append(left_alone(len(prepared.refused)))
        self._summary.setText(" ".join(parts))
        self._summary.setVisible(bool(parts))

    def place(self) -> str:
        """The folder that is chosen."""
        return "" if self.places is None else str(self.places.currentData())

    def _dress_table(self, theme: Theme) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Files"))
        table.setProperty("look", "card")
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(FILE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(FILE, theme.px(470))
        header.setSectionResizeMode(RESULT, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self, theme: Theme, places: Sequence[tuple[str, str]]) -> None:
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(self._heading)
        column.addWidget(self._told)
        if self.places is not None:
            row = QHBoxLayout()
            caption = QLabel(self.tr("&Collection"), self)
            caption.setBuddy(self.places)
            self.places.setAccessibleName(self.tr("Collection"))
            for folder, name in places:
                self.places.addItem(place(folder, name), folder)
            self.places.currentIndexChanged.connect(self._choose)
            row.addWidget(caption)
            row.addWidget(self.places, 1)
            column.addLayout(row)
        column.addWidget(self.table, 1)
        column.addWidget(self._summary)
        column.addWidget(self.buttons)
        self.resize(QSize(px(960), px(480)))

    def _choose(self) -> None:
        self._waiting = True
        self._settle()
        self.place_chosen.emit(self.place())

    def _accept(self) -> None:
        chosen = self.model.chosen()
        if chosen and not self._waiting:
            self.accept()
            self.wanted.emit(chosen)

    def _settle(self) -> None:
        ticked = self.model.ticked()
        self.do_button.setText(self._verb(ticked))
        self.do_button.setEnabled(ticked > 0 and not self._waiting)
