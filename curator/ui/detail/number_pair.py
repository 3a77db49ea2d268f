"""A number: a slider over its usual range, and a box that takes any number."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from curator.frontmatter import ABSENT, Absent, Value
from curator.ui.detail.number_box import NumberBox
from curator.ui.detail.plain import one_line, tooltip
from curator.ui.detail.value_slider import ValueSlider
from curator.ui.theme import Theme
from curator.ui.wording import said

Parse = Callable[[str], Value]
"""What typed text means for this field; raises ValueError with a sentence for the editor."""


class NumberPair(QWidget):
    """Slider and box of one number, which may be out of range, no number at all, or absent.

    Signals:
        chosen(object): the editor decided on this value (a number, or ABSENT: the key shall go).
        typing(bool): something is (no longer) typed or dragged that is not decided yet.
        refused(str): what was typed cannot be taken, and why.
    """

    chosen = Signal(object)
    typing = Signal(bool)
    refused = Signal(str)

    def __init__(self, theme: Theme, label: str, token: str, parse: Parse) -> None:
        super().__init__()
        self._parse = parse
        self._value: Value | Absent = ABSENT
        self._bounds: tuple[int, int] | None = (0, 100)
        self.slider = ValueSlider(theme, token)
        self.box = NumberBox(theme)
        self.call(label)
        self.box.lineEdit().setPlaceholderText(self.tr("no value"))
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(12))
        line.addWidget(self.slider, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.box)
        self.slider.moved.connect(self._moved)
        self.slider.released.connect(self._released)
        self.slider.taken_back.connect(self._taken_back)
        self.box.typing.connect(self.typing)
        self.box.committed.connect(self._typed)

    def call(self, label: str) -> None:
        """Let assistive programs call the number so."""
        self.slider.setAccessibleName(self.tr("{name}, slider").format(name=label))
        self.box.setAccessibleName(label)

    def set_range(self, bounds: tuple[int, int] | None, step: int) -> None:
        """The usual range of the number; it bounds the slider only. None: there is none, and no slider."""
        self._bounds = bounds
        self.slider.setVisible(bounds is not None)
        alone = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._line.setAlignment(self.box, alone if bounds is None else Qt.AlignmentFlag(0))
        if bounds is not None:
            self.slider.set_range(*bounds, step)
        self.box.step = step

    def show_value(self, value: Value | Absent, written: str) -> str:
        """Show what the file holds, `written` as in the file; what is being typed or dragged stays.

        Returns what there is to say of it: "" for a number in its range.
        """
        self._value = value
        shown = isinstance(value, int | float) and not isinstance(value, bool) and not math.isnan(value)
        number = value if shown and isinstance(value, int | float) else None
        self.slider.show_number(number)
        self.box.show_text(one_line(written, 80))
        note = self._explanation(value, number)
        for each in (self.slider, self.box):
            each.setToolTip(tooltip(note))
            each.setAccessibleDescription(note)
        return note

    def commit(self) -> None:
        """Decide on what is typed now, if anything is."""
        self.box.commit()

    def _explanation(self, value: Value | Absent, number: float | None) -> str:
        if value is None:
            return self.tr("The key is there without a value. It stays so until you set one.")
        if number is None and not isinstance(value, Absent):
            return self.tr("This is not a number. It stays as it is until you set one.")
        if number is not None and self._bounds is not None:
            low, high = self._bounds
            if not low <= number <= high:
                told = self.tr("Outside of the usual range {low} to {high}. It stays as it is.")
                return told.format(low=low, high=high)
        return ""

    def _moved(self, value: int) -> None:
        self.box.preview(str(value))
        self.typing.emit(True)

    def _released(self, value: int) -> None:
        self.box.take_back()
        self.box.preview(str(value))
        self.chosen.emit(value)
        self.typing.emit(False)

    def _taken_back(self) -> None:
        self.box.take_back()
        self.typing.emit(False)

    def _typed(self, text: str) -> None:
        if not text:
            self.chosen.emit(ABSENT)
            return
        try:
            value = self._parse(text)
        except ValueError as error:
            self.box.refuse()
            self.refused.emit(said(error))
            return
        self.chosen.emit(value)
