"""What a screen reader is told of a window, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QLabel,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QWidget,
)

Role = QAccessible.Role

_SAYS_NOTHING = {Role.NoRole, Role.Client, Role.LayeredPane, Role.Window}
"""Roles that do not tell what can be done with a widget that has the keyboard."""

_CELL_ROLES = {Role.Cell, Role.ListItem, Role.TreeItem}

_CELLS = 60
"""Children of a list or a table that are asked."""


def complaints(root: QWidget) -> list[str]:
    """What somebody who does not see `root` would miss in it, one line each."""
    return [f"{place_of(widget, root)}: {lack}" for widget in shown(root) for lack in _lacks(widget)]


def shown(root: QWidget) -> Iterator[QWidget]:
    """Each widget of the window that is seen, but for the inner parts of Qt's own."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root.window() and not _is_inner(widget):
            yield widget


def takes_tab(widget: QWidget) -> bool:
    """Whether the keyboard can come to it by Tab."""
    policy = widget.focusPolicy()
    return (
        bool(policy & Qt.FocusPolicy.TabFocus)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollBar)
    )


def _is_inner(widget: QWidget) -> bool:
    names = []
    at: QObject | None = widget
    while isinstance(at, QWidget):
        names.append(at.objectName())
        at = at.parent()
    inner = isinstance(widget, QScrollBar | QSplitterHandle) or names[0].startswith("qt_")
    return inner or isinstance(widget.parent(), QAbstractSpinBox)


def _lacks(widget: QWidget) -> Iterator[str]:
    face = QAccessible.queryAccessibleInterface(widget)
    if face is None or not face.isValid():
        yield "nothing is told of it"
        return
    name, value, role = face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Value), face.role()
    if takes_tab(widget):
        if not name.strip():
            yield "takes the keyboard and has no name"
        if role in _SAYS_NOTHING and not _only_scrolls(widget):
            yield f"takes the keyboard and is a mere {role.name}"
    elif isinstance(widget, QLabel) and widget.text().strip() and not name.strip():
        yield "is a text that is not told"
    has_value = isinstance(widget, QAbstractSlider | QAbstractSpinBox | QProgressBar)
    if has_value and not value.strip() and face.valueInterface() is None:
        yield "has a value that is not told"
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and not face.state().checkable:
        yield "can be on and off, which is not told"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        for place in range(min(face.childCount(), _CELLS)):
            cell = face.child(place)
            if cell is None or not cell.isValid() or cell.role() not in _CELL_ROLES:
                continue
            if not cell.text(QAccessible.Text.Name).strip():
                yield f"has a {cell.role().name} ({place}) that tells nothing"


def _only_scrolls(widget: QWidget) -> bool:
    """Whether it is a page to be read, which takes the keyboard so that it can be scrolled."""
    return isinstance(widget, QScrollArea) and not any(map(takes_tab, widget.findChildren(QWidget)))


def place_of(widget: QWidget, root: QWidget) -> str:
    """Where it is, for whoever mends it."""
    names = []
    at: QObject | None = widget
    while isinstance(at, QWidget) and at is not root:
        names.append(type(at).__name__ + (f"“{at.accessibleName()[:30]}”" if at.accessibleName() else ""))
        at = at.parent()
    return " < ".join(names[:4])
