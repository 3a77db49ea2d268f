"""What a window says: every text of its widgets, menus, lists and headings; and which of it is cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_MOST_ROWS = 30


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Where, and what; hidden widgets too, as they are shown sooner or later."""
    for widget in (window, *window.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in (
            widget.windowTitle(),
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            *_own(widget),
        ):
            if text.strip():
                yield where, text
        for action in widget.actions():
            yield from _of_action(action)
    for action in window.findChildren(QAction):
        yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    for text in (action.text(), action.toolTip()):
        if text.strip():
            yield f"QAction {action.objectName()}", text


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QHeaderView():
            model = widget.model()
            for section in range(widget.count()) if model is not None else ():
                yield str(model.headerData(section, widget.orientation()) or "")
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget.model(), QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    flat = isinstance(model, QAbstractListModel)
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(1 if flat else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in _ROLES)
        if not flat and model.rowCount(first := model.index(row, 0, parent)):
            yield from _cells(model, first)


def cut_off(window: QWidget) -> list[str]:
    """Buttons and labels in sight that are narrower or lower than their texts need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty() or not _is_rigid(widget):
            continue
        wanted = widget.sizeHint()
        if widget.width() < wanted.width() - 1 or widget.height() < widget.fontMetrics().height() - 1:
            size = f"{widget.width()} of {wanted.width()}"
            found.append(f"{type(widget).__name__} “{next(_own(widget), '')}”: {size}")
    return found


def _is_rigid(widget: QWidget) -> bool:
    """Whether it shows all of its text or a part of it, and does not shorten it by itself."""
    match widget:
        case QLabel():
            own = type(widget).paintEvent is QLabel.paintEvent
            return own and bool(widget.text()) and not widget.wordWrap() and widget.pixmap().isNull()
        case QPushButton() | QCheckBox() | QRadioButton() | QToolButton():
            return bool(widget.text())
    return False
