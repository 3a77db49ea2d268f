"""The rows of a group of keys, or of the entries of a list, made a few at a time and kept while they fit."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from curator.ui.fields.editor import Kit, Row
from curator.ui.fields.place import FieldPlace
from curator.ui.wording import number

PAGE = 50
"""Rows that are shown before more are asked for."""

_STEP_SECONDS = 0.012


class Rows(QWidget):
    """A column of rows. Those of one page are made within a few turns of the event loop.

    Attributes:
        rows: those that are there so far, in order.
        more: the button that shows another page.
    Signals:
        filled(): all rows that are to be seen are there.
    """

    filled = Signal()

    def __init__(self, kit: Kit, name: str, page: int = PAGE) -> None:
        super().__init__()
        self._kit = kit
        self._page = page
        self._shown = page
        self._places: Sequence[FieldPlace] = ()
        self._wanted: Sequence[FieldPlace] = ()
        self.rows: list[Row] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.more = QPushButton()
        self.more.setProperty("look", "link")
        self.more.clicked.connect(self._show_more)
        self._column.addWidget(self.more)
        self.more.hide()
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make)

    @property
    def pending(self) -> bool:
        """Whether rows are still being made."""
        return self._making.isActive()

    def show_places(self, places: Sequence[FieldPlace]) -> None:
        """Show these; a row stays what it is where its place does."""
        self._places = places
        wanted = self._wanted = places[: self._shown]
        self._drop_unfit(wanted)
        for row, place in zip(self.rows, wanted, strict=False):
            row.show_place(place)
        self._tell_more()
        self._make()
        if self.pending or len(self.rows) < len(wanted):
            self._making.start()

    def row(self, name: str) -> Row:
        """The row of this key. Raises StopIteration when there is none."""
        return next(row for row in self.rows if row.place.name == name)

    def commit(self) -> None:
        """Decide on what is being typed."""
        for row in self.rows:
            row.commit()

    def take_back(self) -> None:
        """Forget what is being typed, and show no more than one page."""
        self._shown = self._page
        for row in self.rows:
            row.take_back()

    def begin_at(self, place: int) -> None:
        """Put the keyboard into the row at this place, or the last one."""
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].begin()

    # -- inside ------------------------------------------------------------------------------------

    def _drop_unfit(self, wanted: Sequence[FieldPlace]) -> None:
        """Keep, in order, the rows that fit what is wanted next; the others go."""
        kept: list[Row] = []
        at = 0
        for place in wanted:
            found = next((n for n in range(at, len(self.rows)) if self.rows[n].fits(place)), None)
            if found is None:
                break
            kept.append(self.rows[found])
            at = found + 1
        for row in self.rows:
            if row not in kept:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
        self.rows = kept

    def _make(self) -> None:
        until = time.monotonic() + _STEP_SECONDS
        wanted = self._wanted
        while len(self.rows) < len(wanted):
            row = self._kit.make_row(self._kit, wanted[len(self.rows)])
            self._column.insertWidget(len(self.rows), row)
            self.rows.append(row)
            if time.monotonic() >= until:
                break
        if len(self.rows) >= len(wanted):
            self._making.stop()
            self.filled.emit()

    def _show_more(self) -> None:
        first = self._shown
        self._shown += self._page
        self.show_places(self._places)
        self.begin_at(first)

    def _tell_more(self) -> None:
        left = len(self._places) - self._shown
        self.more.setVisible(left > 0)
        if left > 0:
            told = self.tr("Show {n} more of {left}")
            self.more.setText(told.format(n=number(min(left, self._page)), left=number(left)))
