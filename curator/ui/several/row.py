"""One field of several articles: the value they share, or where they differ; the values; editing all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from curator.content import Kind
from curator.frontmatter import Absent, Value
from curator.library.bulk import FieldEdit, HeldValues
from curator.library.bulk.held import MOST_VALUES
from curator.ui.bulk_edit.find_input import Away
from curator.ui.bulk_edit.offered import Offered
from curator.ui.bulk_edit.verb_form import VerbForm
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.plain import one_line
from curator.ui.detail.value_text import value_text
from curator.ui.detail.wrapped_label import WrappedLabel
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number, said


class SeveralRow(QWidget):
    """Attributes:
        offered: the field. open: the line, which opens the values and the form. told: what stands in it.
        values: the values with their counts, in words. form: what is to be done. apply: does it.
    Signals:
        wanted(FieldEdit, str): this shall be done to all, and in which words.
        refused(str): what is asked for is not clear: why.
    """

    wanted = Signal(object, str)
    refused = Signal(str)

    def __init__(
        self,
        offered: Offered,
        vocabulary: Callable[[], Sequence[str]],
        away: Away,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.offered = offered
        self._theme = theme
        self._vocabulary = vocabulary
        self._away = away
        self._found: HeldValues | None = None
        self._total = 0
        self.form: VerbForm | None = None
        self.values: list[str] = []
        self.open = QPushButton()
        self.open.setProperty("look", "opener")
        self.open.setCheckable(True)
        self.open.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.open.setFixedHeight(theme.px(34))
        self.open.toggled.connect(self._open)
        label = ElidedLabel(theme, Text.BODY, "muted")
        label.show_text(offered.label)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        label.setFixedWidth(theme.px(104))
        self.told = ElidedLabel(theme, Text.PLAIN, "text")
        inside = QHBoxLayout(self.open)
        inside.setContentsMargins(theme.px(22), 0, theme.px(6), 0)
        for part in (label, self.told):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(label)
        inside.addWidget(self.told, 1)
        self._below = QWidget()
        self._inside = QVBoxLayout(self._below)
        self._inside.setContentsMargins(theme.px(22), theme.px(2), 0, theme.px(8))
        self._list = WrappedLabel(theme)
        self._inside.addWidget(self._list)
        self.apply = QPushButton()
        self.apply.setProperty("look", "primary")
        self.apply.clicked.connect(self._apply)
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.open)
        column.addWidget(self._below)
        theme.changed.connect(self._draw)
        self._draw()

    def show_values(self, found: HeldValues | None, total: int, *, counted: bool) -> None:
        """Say what `total` articles hold; None: none of them has the field. Not `counted`: not yet in all."""
        self._found, self._total = found, total
        opaque = self.offered.field.kind is Kind.OPAQUE
        text = summary(found, total, opaque=opaque)
        self.told.show_text(text if counted else f"{text} …")
        self.open.setAccessibleName(f"{self.offered.label}: {text}")
        self.values = [] if opaque else listed(found, total)
        self._list.setText("\n".join(self.values))
        self._list.setVisible(bool(self.values))
        self.apply.setText(self.tr("Change {what}…").format(what=articles(total)))
        if self.form is not None and found is not None:
            self.form.know([value for value, _ in found.values])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _draw(self) -> None:
        name = "chevron-down" if self.open.isChecked() else "chevron-right"
        self.open.setIcon(self._theme.icon(name, "muted", 12))
        self.open.setIconSize(QSize(self._theme.px(12), self._theme.px(12)))

    def _open(self, on: bool) -> None:
        self._draw()
        self._below.setVisible(on)
        if not on or self.offered.field.kind is Kind.OPAQUE:
            return
        if self.form is None:
            self.form = VerbForm(self.offered, self._vocabulary, self._away, self._theme, self)
            self.form.stack()
            self._inside.addWidget(self.form)
            self._inside.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignLeft)
            if self._found is not None:
                self.form.know([value for value, _ in self._found.values])
        self.form.begin()

    def _apply(self) -> None:
        assert self.form is not None
        try:
            edit: FieldEdit = self.form.edit()
        except ValueError as error:
            self.refused.emit(said(error))
            return
        self.wanted.emit(edit, self.form.words())


def summary(found: HeldValues | None, total: int, *, opaque: bool = False) -> str:
    """The value that all have, or in how many it differs, and in how many it is missing."""
    if found is None or not found.present:
        return _tr("missing in all")
    missing = total - found.present
    if opaque:
        parts = [_tr("kept exactly as it is in {n}").format(n=number(found.present))]
    elif found.distinct == 1:
        parts = [_short(found.values[0][0])]
    else:
        parts = [_tr("different in {n}").format(n=number(found.present))]
    if missing:
        parts.append(_tr("missing in {n}").format(n=number(missing)))
    return " · ".join(parts)


def listed(found: HeldValues | None, total: int) -> list[str]:
    """The commonest values, each with how many have it."""
    if found is None:
        return []
    told = _tr("{n} × {value}")
    lines = [told.format(n=number(count), value=_short(value)) for value, count in found.values]
    more = found.distinct - len(found.values)
    if found.distinct >= MOST_VALUES:
        lines.append(_tr("and more than {n} other values", n=more).format(n=number(more)))
    elif more:
        lines.append(_tr("and {n} other values", n=more).format(n=number(more)))
    if total > found.present:
        lines.append(_tr("{n} × no such key").format(n=number(total - found.present)))
    return lines


def _short(value: Value | Absent) -> str:
    return one_line(value_text(value), 120)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Several", text, None, n)
