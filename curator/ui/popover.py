"""Small panels that open at a button of the selection bar and ask for one value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRegularExpression, Qt, Signal
from PySide6.QtGui import QGuiApplication, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number

_MOST_TOPICS = 60
_NUMBER = QRegularExpression(r"-?\d{1,9}(\.\d{1,6})?")


class Popover(QFrame):
    """A framed panel that closes when the editor clicks elsewhere or presses Escape."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popover")
        self._theme = theme
        self._heading = QLabel(self)
        self._heading.setFont(theme.font(Text.STRONG))
        self.body = QVBoxLayout(self)
        margin = theme.px(14)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(theme.px(10))
        self.body.addWidget(self._heading)

    def set_title(self, title: str) -> None:
        self._heading.setText(title)
        self.setAccessibleName(title)

    def open_above(self, anchor: QWidget) -> None:
        """Show it just above `anchor`, inside the screen."""
        self.adjustSize()
        size = self.sizeHint()
        corner = anchor.mapToGlobal(QPoint(0, -size.height() - self._theme.px(6)))
        screen = QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()
        area: QRect = screen.availableGeometry()
        corner.setX(max(area.left(), min(corner.x(), area.right() - size.width())))
        if corner.y() < area.top():
            corner = anchor.mapToGlobal(QPoint(0, anchor.height() + self._theme.px(6)))
        self.move(corner)
        self.show()


class NumberPopover(Popover):
    """Asks for a quality or heat.

    Signals:
        chosen(object): the number, or None to take the key out.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        values: Sequence[float | None],
        bounds: tuple[int, int],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("{field} of {what}").format(field=name, what=articles(len(values))))
        known = [value for value in values if value is not None]
        low, high = bounds
        now = QLabel(self._now(known, len(values) - len(known)), self)
        now.setProperty("look", "muted")
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(low, high)
        self.slider.setAccessibleName(name)
        self.slider.setMinimumWidth(theme.px(180))
        self.box = QLineEdit(self)
        self.box.setAccessibleName(name)
        self.box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.box.setFont(theme.font(Text.NUMBER))
        self.box.setFixedWidth(theme.px(72))
        self.box.setValidator(QRegularExpressionValidator(_NUMBER, self.box))
        start = known[0] if known else low
        self.slider.setValue(round(start))
        self.box.setText(f"{start:g}")
        self.slider.valueChanged.connect(lambda value: self.box.setText(str(value)))
        self.box.textEdited.connect(self._typed)
        self.apply_button = QPushButton(self.tr("Set"), self)
        self.apply_button.setProperty("look", "primary")
        self.remove_button = QPushButton(self.tr("Remove the key"), self)
        self.remove_button.setProperty("look", "quiet")
        self.remove_button.setEnabled(bool(known))
        self.apply_button.clicked.connect(self._set)
        self.box.returnPressed.connect(self._set)
        self.remove_button.clicked.connect(lambda: self._choose(None))
        line = QHBoxLayout()
        line.addWidget(self.slider, 1)
        line.addWidget(self.box)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        buttons.addWidget(self.apply_button)
        self.body.addWidget(now)
        self.body.addLayout(line)
        self.body.addLayout(buttons)
        self.box.setFocus()
        self.box.selectAll()

    def _now(self, known: Sequence[float], absent: int) -> str:
        parts = []
        if known:
            low, high = min(known), max(known)
            span = number(low) if low == high else self.tr("{a} to {b}").format(a=number(low), b=number(high))
            parts.append(self.tr("now {span}").format(span=span))
        if absent:
            parts.append(self.tr("{n} without the key").format(n=number(absent)))
        return " · ".join(parts)

    def _typed(self, text: str) -> None:
        self.apply_button.setEnabled(self.box.hasAcceptableInput())
        if self.box.hasAcceptableInput():
            self.slider.blockSignals(True)  # it must not write its own rounding into the box
            self.slider.setValue(round(float(text)))
            self.slider.blockSignals(False)

    def _set(self) -> None:
        if self.box.hasAcceptableInput():
            text = self.box.text()
            self._choose(float(text) if "." in text else int(text))

    def _choose(self, value: float | None) -> None:
        self.close()
        self.chosen.emit(value)


class TopicsPopover(Popover):
    """Asks for a topic to add, and shows those that the selection has, to be taken out.

    Signals:
        chosen(list, list): topics to add, topics to remove.
    """

    chosen = Signal(list, list)

    def __init__(
        self, theme: Theme, counts: Counter[str], total: int, vocabulary: Sequence[str], parent: QWidget
    ) -> None:
        """`counts` says how many of the `total` articles have each topic."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Topics of {what}").format(what=articles(total)))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Topic to add"))
        self.field.setAccessibleName(self.tr("Topic to add"))
        self.field.setMinimumWidth(theme.px(250))
        self._names = {name.casefold(): name for name in (*counts, *vocabulary)}
        completer = QCompleter(sorted(self._names.values(), key=str.casefold), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.body.addWidget(self.field)
        self.boxes: dict[str, QCheckBox] = {}
        self._add_present(counts, total)
        self.apply_button = QPushButton(self.tr("Change topics"), self)
        self.apply_button.setProperty("look", "primary")
        self.apply_button.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.apply_button)
        self.body.addLayout(buttons)
        self.field.textChanged.connect(self._changed)
        self.field.returnPressed.connect(self._choose)
        self.apply_button.clicked.connect(self._choose)
        self.field.setFocus()

    def wanted(self) -> tuple[list[str], list[str]]:
        """Topics to add and to remove, as ticked and typed now."""
        typed = " ".join(self.field.text().split())
        add = [self._names.get(typed.casefold(), typed)] if typed else []
        states = {name: box.checkState() for name, box in self.boxes.items()}
        add += [
            name
            for name, state in states.items()
            if state is Qt.CheckState.Checked and self._before[name] is not Qt.CheckState.Checked
        ]
        remove = [
            name
            for name, state in states.items()
            if state is Qt.CheckState.Unchecked and self._before[name] is not Qt.CheckState.Unchecked
        ]
        return list(dict.fromkeys(add)), remove

    def _add_present(self, counts: Counter[str], total: int) -> None:
        self._before: dict[str, Qt.CheckState] = {}
        if not counts:
            return
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(4))
        for name, count in counts.most_common(_MOST_TOPICS):
            whole = count == total
            shown = name.replace("&", "&&")
            box = QCheckBox(shown if whole else f"{shown}  ({number(count)})", inside)
            box.setTristate(not whole)
            state = Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked
            box.setCheckState(state)
            box.checkStateChanged.connect(self._changed)
            self._before[name], self.boxes[name] = state, box
            column.addWidget(box)
        area = QScrollArea(self)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keyboard
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setMaximumHeight(self._theme.px(220))
        area.setMinimumHeight(min(self._theme.px(220), inside.sizeHint().height()))
        self.body.addWidget(area)

    def _changed(self) -> None:
        self.apply_button.setEnabled(any(self.wanted()))

    def _choose(self) -> None:
        add, remove = self.wanted()
        if add or remove:
            self.close()
            self.chosen.emit(add, remove)
