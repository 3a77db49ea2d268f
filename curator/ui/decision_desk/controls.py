"""What is chosen at the head of the desk: articles, number, line, and how far "near" is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from curator.library.rules.number_fields import NumberField
from curator.ui.decision_desk.scopes import Scope
from curator.ui.detail.number_box import NumberBox
from curator.ui.theme import Text, Theme
from curator.ui.wording import said


class Controls(QWidget):
    """Signals:
    scope_chosen(Scope), field_chosen(str), line_typed(float), band_typed(float): what was chosen.
    """

    scope_chosen = Signal(object)
    field_chosen = Signal(str)
    line_typed = Signal(float)
    band_typed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scopes: Sequence[Scope] = ()
        self.scope, self.field = QComboBox(self), QComboBox(self)
        self.line, self.band = NumberBox(theme, self), NumberBox(theme, self)
        self._line_label = QLabel(self.tr("Line"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(7))
        parts: tuple[tuple[QLabel, QWidget, str], ...] = (
            (QLabel(self.tr("Articles"), self), self.scope, self.tr("Articles to decide about")),
            (QLabel(self.tr("by"), self), self.field, self.tr("Number to decide by")),
            (self._line_label, self.line, self.tr("Line")),
            (QLabel(self.tr("near ±"), self), self.band, self.tr("How far from the line is near it")),
        )
        for label, widget, name in parts:
            label.setBuddy(widget)
            label.setProperty("look", "muted")
            widget.setAccessibleName(name)
            widget.setToolTip(name)
            row.addWidget(label)
            row.addWidget(widget)
            row.addSpacing(theme.px(4))
        for box in (self.scope, self.field):
            box.setFont(theme.font(Text.BODY))
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(theme.px(240))
        self.scope.activated.connect(lambda place: self._choose_scope(place))
        self.field.activated.connect(lambda place: self.field_chosen.emit(self.field.itemData(place)))
        self.line.committed.connect(lambda text: self._typed(self.line, text))
        self.line.lineEdit().textEdited.connect(self._line_edited)
        self.band.committed.connect(lambda text: self._typed(self.band, text))

    def show_scopes(self, scopes: Sequence[Scope], chosen: Scope) -> None:
        """Offer these articles."""
        self._scopes = scopes if chosen in scopes else (chosen, *scopes)
        self.scope.clear()
        before = self._scopes[0].section
        for place, scope in enumerate(self._scopes):
            if scope.section != before:
                self.scope.insertSeparator(self.scope.count())
                before = scope.section
            self.scope.addItem(scope.name, place)
        self.scope.setCurrentIndex(self.scope.findData(list(self._scopes).index(chosen)))

    def show_fields(self, fields: Sequence[NumberField], chosen: NumberField) -> None:
        """Offer these numbers."""
        offered = [(self.field.itemText(at), self.field.itemData(at)) for at in range(self.field.count())]
        if offered != [(said(field.label), field.key) for field in fields]:
            self.field.clear()
            for field in fields:
                self.field.addItem(said(field.label), field.key)
        self.field.setCurrentIndex(self.field.findData(chosen.key))

    def show_numbers(self, line: float, band: float, step: float) -> None:
        """Show where the line is and how far "near" is; what is being typed stays."""
        self.line.step = self.band.step = max(1, round(step))
        if not self.line.hasFocus() or _value(self.line.text()) != line:
            self.line.show_text(plain(line))
        self.band.show_text(plain(band))

    def begin_line(self, figure: str) -> None:
        """Go on typing the line, which begins with `figure`."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.lineEdit().setText(figure)
        self._line_edited(figure)

    def _line_edited(self, text: str) -> None:
        """The line follows while it is typed."""
        value = _value(text)
        if value is not None:
            self.line_typed.emit(value)

    def _typed(self, box: NumberBox, text: str) -> None:
        value = _value(text)
        if value is None or (box is self.band and value < 0):
            box.refuse()
            return
        box.show_text(plain(value))
        (self.line_typed if box is self.line else self.band_typed).emit(value)

    def _choose_scope(self, place: int) -> None:
        at = self.scope.itemData(place)
        if at is not None:
            self.scope_chosen.emit(self._scopes[at])


def plain(value: float) -> str:
    """A number as it is typed."""
    return str(int(value)) if float(value).is_integer() else f"{value:.10g}"


def _value(text: str) -> float | None:
    """The number that is typed, with a point or a comma; None if it is none of a sane size."""
    try:
        value = float(text.strip().replace(",", ".").replace("\N{MINUS SIGN}", "-"))
    except ValueError:
        return None
    return value if abs(value) < 1e15 else None
