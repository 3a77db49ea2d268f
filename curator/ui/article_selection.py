"""Which rows are selected, however many and however scattered: Qt's selection model over a set of places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal

from curator.ui.article_columns import COLUMNS
from curator.ui.article_model import ArticleModel
from curator.ui.places import Places, Run

_Flag = QItemSelectionModel.SelectionFlag


class ArticleSelection(QItemSelectionModel):
    """Keeps selected rows as `Places` and lets Qt know of those that are seen.

    Qt keeps ranges, of which a list sorted anew may have 50,000: half a second to make (measured). What it
    asks for while painting, reading aloud and clicking is only ever in sight.

    Attributes:
        places: what is selected; to be read only.
        version: another number after each change.
    Signals:
        altered(): other rows are selected.
    """

    altered = Signal()

    def __init__(self, model: ArticleModel, in_sight: Callable[[], Run], parent: QObject) -> None:
        super().__init__(model, parent)
        self._articles = model
        self._in_sight = in_sight
        self._settled = Places()
        self.places = Places()
        self.version = 0

    def select(self, what: QItemSelection | QModelIndex, command: _Flag) -> None:  # type: ignore[override]
        """What Qt asks for at a click or a key. With `Current` it takes the place of the last one with it."""
        if command == _Flag.NoUpdate:
            return
        base = self._settled if command & _Flag.Current else self.places
        if command & _Flag.Clear or base.total != self._articles.rowCount():
            base = Places(self._articles.rowCount())
        places = base.copy()
        for first, last in _runs(what):
            if command & _Flag.Toggle:
                places.turn(first, last)
            elif command & _Flag.Deselect:
                places.put(first, last, False)
            elif command & _Flag.Select:
                places.put(first, last)
        self._become(places, base)

    def take(self, places: Places, current: int) -> None:
        """Select exactly these, and put the keyboard on `current` (a place that is not: on nothing)."""
        index = self._articles.index(current, 0)
        self.setCurrentIndex(index, _Flag.NoUpdate)
        self._become(places, Places(places.total))

    def clearSelection(self) -> None:
        nothing = Places(self._articles.rowCount())
        self._become(nothing, nothing)

    def reset(self) -> None:
        """Select nothing, silently: there are other rows now."""
        super().reset()
        self.places = self._settled = Places(self._articles.rowCount())
        self.version += 1

    def show(self) -> None:
        """Tell Qt what is selected of what is seen."""
        told = QItemSelection()
        index = self._articles.index
        for first, last in self.places.runs(*self._in_sight()):
            told.select(index(first, 0), index(last, COLUMNS - 1))
        super().select(told, _Flag.ClearAndSelect)

    def _become(self, places: Places, settled: Places) -> None:
        self._settled = settled
        if places != self.places:
            self.places = places
            self.version += 1
            self.show()
            self.altered.emit()


def _runs(what: Any) -> list[Run]:
    if isinstance(what, QModelIndex):
        return [(what.row(), what.row())] if what.isValid() else []
    parts = (what.at(place) for place in range(what.count()))
    return [(part.top(), part.bottom()) for part in parts if part.isValid()]
