"""The values of one entry of a list (a related article, an image), each edited where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from curator.content import Field
from curator.frontmatter import ABSENT, Absent, Path, Value
from curator.ui.detail.entry_places import EntryPlace, entry_places
from curator.ui.detail.shown import Shown
from curator.ui.fields.editor import Kit
from curator.ui.fields.form import Rows
from curator.ui.fields.place import FieldPlace, place_of
from curator.ui.fields.row import FieldRow
from curator.ui.theme import Text

_LABEL = 104
"""Of a value's name, however deep it lies: what it lies in is part of it."""


class EntryRow(FieldRow):
    """One value of the entry. The entry may come to stand elsewhere in the list: the row stays.

    Attributes:
        inside: which value it is.
    """

    def __init__(
        self, kit: Kit, place: FieldPlace, inside: EntryPlace, decided: Callable[[Path, Value | Absent], None]
    ) -> None:
        self.inside = inside
        self._decided = decided
        super().__init__(kit, place, inside.label)

    def fits(self, place: FieldPlace) -> bool:
        inside = len(self.inside.path)
        return (
            place.look is self.place.look
            and place.field == self.place.field
            and place.path[len(place.path) - inside :] == self.inside.path
        )

    def label_width(self, place: FieldPlace) -> int:
        return _LABEL

    def label_of(self, place: FieldPlace) -> str:
        return self.inside.label

    def decide(self, value: Value | Absent) -> None:
        self._decided(self.inside.path, value)

    def remove(self) -> None:
        self.decide(ABSENT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """No line below it: the card holds its values together."""


class EntryForm(QFrame):
    """Shows an entry's values and tells what the editor makes of them.

    Attributes:
        rows: the values with their editors.
    Signals:
        decided(Path, object): the value at this path inside the entry shall be this, or be gone (ABSENT).
        closed(): the editor is done with it.
    """

    decided = Signal(object, object)
    closed = Signal()

    def __init__(self, kit: Kit, name: str, *, closable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._places: dict[Path, EntryPlace] = {}
        self._closable = closable
        theme = kit.theme
        self.setAccessibleName(name)
        self.setProperty("look", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows = Rows(replace(kit, make_row=self._make_row), name)
        self.done_button = QPushButton(self.tr("Done"))
        self.done_button.setProperty("look", "link")
        self.done_button.setFont(theme.font(Text.STRONG))
        self.done_button.clicked.connect(self._close)
        self.done_button.setVisible(closable)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.done_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.px(side) for side in (12, 8, 8, 8)))
        self._column.setSpacing(theme.px(4))
        self._column.addWidget(self.rows)
        self._column.addLayout(last)

    # -- what it shows -----------------------------------------------------------------------------

    def show_entry(self, shown: Shown, base: Path, field: Field, value: Value) -> None:
        """Show `value`, the entry of the list `field` at `base` of the article; what is being typed stays."""
        places = entry_places(field, value)
        self._places = {(*base, *place.path): place for place in places}
        self.rows.show_places([place_of(shown, path, place.field) for path, place in self._places.items()])

    def commit(self) -> None:
        """Decide on whatever is being typed, as if focus left."""
        self.rows.commit()

    def take_back(self) -> None:
        """Forget what is being typed."""
        self.rows.take_back()

    def row(self, *path: str | int) -> EntryRow:
        """The row of a value inside the entry. Raises StopIteration."""
        return next(row for row in self.rows.rows if isinstance(row, EntryRow) and row.inside.path == path)

    def fit(self, width: int) -> None:
        """Lay out for this width, so that the height that the values need is known."""
        if width != self.width():
            self.resize(width, self.height())
        self._column.activate()

    def focus_first(self) -> None:
        """Put the keyboard on the first value."""
        self.rows.begin_at(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts find their height when they have their width: what lies around them follows then."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.updateGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._closable:
            self._close()
        else:
            super().keyPressEvent(event)

    # -- inside ------------------------------------------------------------------------------------

    def _make_row(self, _kit: Kit, place: FieldPlace) -> EntryRow:
        return EntryRow(self._kit, place, self._places[place.path], self.decided.emit)

    def _close(self) -> None:
        self.commit()
        self.closed.emit()
