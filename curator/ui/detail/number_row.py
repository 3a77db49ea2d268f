"""The row of a number on the card of the decision."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from curator.frontmatter import ABSENT, Absent, Value
from curator.ui.detail.card import CardRow
from curator.ui.detail.number_pair import NumberPair, Parse
from curator.ui.theme import Theme


class NumberRow(CardRow):
    """Slider and box of one number: see NumberPair, whose signals it passes on.

    Signals:
        chosen(object), typing(bool), refused(str)
    """

    chosen = Signal(object)
    typing = Signal(bool)
    refused = Signal(str)

    def __init__(
        self,
        theme: Theme,
        label: str,
        token: str,
        parse: Parse,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, label, parent)
        self._pair = NumberPair(theme, label, token, parse)
        self.slider, self.box = self._pair.slider, self._pair.box
        self.editors.addWidget(self._pair, 1)
        self._pair.chosen.connect(self.chosen)
        self._pair.typing.connect(self.typing)
        self._pair.refused.connect(self.refused)
        self.cleared.connect(lambda: self.chosen.emit(ABSENT))

    def call(self, label: str) -> None:
        super().call(label)
        self._pair.call(label)

    def set_range(self, bounds: tuple[int, int], step: int) -> None:
        """The usual range of the number; it bounds the slider only."""
        self._pair.set_range(bounds, step)

    def show_value(self, value: Value | Absent, written: str) -> None:
        """Show what the file holds, `written` as in the file; what is being typed or dragged stays."""
        self._pair.show_value(value, written)
        self.offer_clear(not isinstance(value, Absent))

    def commit(self) -> None:
        """Decide on what is typed now, if anything is."""
        self._pair.commit()
