"""Drags and drops as the windowing system reports them: entered, moved, dropped."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from curator.ui.detail.entry_list import EntryList

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(entries: EntryList, start: QPoint, end: QPoint) -> None:
    """Take hold of the entry at `start` and drop it at `end`, with the events that a drag gives the list.

    (The loop that a platform runs meanwhile is left out: the offscreen one has none.)
    """
    viewport = entries.viewport()
    QTest.mousePress(viewport, _LEFT, _NONE, start)
    QTest.mouseRelease(viewport, _LEFT, _NONE, start)
    assert entries.selectedIndexes() == [entries.indexAt(start)]
    data = entries.model().mimeData(entries.selectedIndexes())
    _drop(viewport, data, Qt.DropAction.MoveAction, start, end)


def drop_files(widget: QWidget, *files: str) -> bool:
    """Drop files of the file manager in the middle of `widget`; whether it takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file) for file in files])
    place = widget.rect().center()
    return _drop(widget, data, Qt.DropAction.CopyAction, place, place)


def _drop(widget: QWidget, data: QMimeData, action: Qt.DropAction, start: QPoint, end: QPoint) -> bool:
    entered = QDragEnterEvent(start, action, data, _LEFT, _NONE)
    QApplication.sendEvent(widget, entered)
    if not entered.isAccepted():
        return False
    QApplication.sendEvent(widget, QDragMoveEvent(end, action, data, _LEFT, _NONE))
    dropped = QDropEvent(QPointF(end), action, data, _LEFT, _NONE)
    QApplication.sendEvent(widget, dropped)
    return dropped.isAccepted()
