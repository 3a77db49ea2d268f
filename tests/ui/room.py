"""Whether the texts of a window have the room that they need."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from curator.ui.detail.elided import ElidedLabel
from tests.ui.spoken import place_of, shown

_ROUNDING = 2


def cut_texts(root: QWidget) -> list[str]:
    """The labels, buttons and fields of the window whose text is cut, one line each.

    What ends in an ellipsis on purpose and tells the whole in its tool tip is not cut.
    """
    return [f"{place_of(widget, root)}: {why}" for widget in shown(root) for why in _cut(widget)]


def outside(root: QWidget) -> list[str]:
    """What is laid out beyond the edge of the window, where nothing scrolls."""
    lost = []
    for widget in shown(root):
        parent = widget.parentWidget()
        if widget is root or parent is None or widget.isWindow() or widget.visibleRegion().isEmpty():
            continue
        corner = widget.mapTo(root, widget.rect().bottomRight())
        if corner.x() > root.width() + _ROUNDING and not _scrolls_sideways(widget):
            lost.append(f"{place_of(widget, root)}: ends at {corner.x()} of {root.width()}")
    return lost


def _scrolls_sideways(widget: QWidget) -> bool:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    at = widget.parentWidget()
    while at:
        if isinstance(at, QAbstractScrollArea) and at.horizontalScrollBarPolicy() is not off:
            return True
        at = at.parentWidget()
    return False


def _cut(widget: QWidget) -> Iterator[str]:
    metrics = widget.fontMetrics()
    if isinstance(widget, ElidedLabel):
        if metrics.height() > widget.height() + _ROUNDING:
            yield f"is {widget.height()} high, its text {metrics.height()}"
        if metrics.horizontalAdvance(widget.text()) > widget.width() + _ROUNDING and not widget.toolTip():
            yield "is cut, and no tool tip tells the whole"
    elif isinstance(widget, QLabel):
        yield from _cut_label(widget)
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
        yield from _cut_button(widget)
    elif isinstance(widget, QComboBox | QLineEdit) and metrics.height() > widget.height() + _ROUNDING:
        yield f"is {widget.height()} high, its text {metrics.height()}"


def _cut_label(label: QLabel) -> Iterator[str]:
    text, metrics = label.text(), label.fontMetrics()
    if not text.strip() or label.textFormat() is Qt.TextFormat.RichText or text.endswith("…"):
        return
    if label.buddy() is not None:
        text = text.replace("&", "")
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _ROUNDING:
            yield f"“{text[:40]}” needs {needed} in height and has {label.height()}"
        return
    wide = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
    if wide > room.width() + _ROUNDING:
        yield f"“{text[:40]}” needs {wide} and has {room.width()}"
    if metrics.height() > label.height() + _ROUNDING:
        yield f"“{text[:40]}” needs {metrics.height()} in height and has {label.height()}"


def _cut_button(button: QAbstractButton) -> Iterator[str]:
    shows_text = button.text().strip() and not (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    )
    if not shows_text or "…" in button.text().rstrip("…") or button.property("look") == "beginning":
        return
    metrics = button.fontMetrics()
    wide = metrics.horizontalAdvance(button.text().replace("&&", "\0").replace("&", "").replace("\0", "&"))
    if button.sizePolicy().horizontalPolicy() is not QSizePolicy.Policy.Ignored:
        wide = max(wide, button.sizeHint().width())
    if wide > button.width() + _ROUNDING:
        yield f"“{button.text()[:40]}” needs {wide} and has {button.width()}"
    if metrics.height() > button.height() + _ROUNDING:
        yield f"“{button.text()[:40]}” needs {metrics.height()} in height and has {button.height()}"
