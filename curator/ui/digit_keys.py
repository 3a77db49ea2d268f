"""The row of digits of a keyboard means digits, with Shift and without, whatever its layout types there.

On a French keyboard the row types & é " without Shift, on an American one ! @ # with it; Qt's shortcuts know
the characters, not the row.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from curator.ui.actions import Actions

_Modifier = Qt.KeyboardModifier
_OTHERS = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier

_WINDOWS = {0x30 + digit: digit for digit in range(10)}
"""Virtual key codes of the row, which all layouts of Windows keep."""
_MACOS = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}
"""kVK_ANSI_1 and so on, of Carbon's HIToolbox/Events.h."""
_LINUX = {10 + place: (place + 1) % 10 for place in range(10)}
"""X11 and Wayland alike: the kernel's KEY_1 to KEY_0, 2 to 11, plus 8."""


def digit_of(event: QKeyEvent, platform: str = sys.platform) -> int | None:
    """The digit that a key stands for: the one it types, else the one of its place in the row; None for any
    other key."""
    if event.modifiers() & _OTHERS:
        return None
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    if platform == "win32":
        return _WINDOWS.get(event.nativeVirtualKey())
    if platform == "darwin":
        return _MACOS.get(event.nativeVirtualKey()) if event.nativeVirtualKey() else None
    return _LINUX.get(event.nativeScanCode())


class DigitKeys(QObject):
    """Triggers the action whose key is the digit, or Shift and the digit, before Qt looks for shortcuts.

    A character that is itself the key of an action stays that: "/", which German keyboards have above the 7,
    goes to the search. What is typed into a field never comes here: the field takes it first.
    """

    def __init__(self, window: QWidget, actions: Actions, platform: str = sys.platform) -> None:
        super().__init__(window)
        self._actions = actions
        self._platform = platform
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            digit = digit_of(event, self._platform)
            if digit is not None:
                return self._press(digit, event)
        return super().eventFilter(watched, event)

    def _press(self, digit: int, event: QKeyEvent) -> bool:
        shift = bool(event.modifiers() & _Modifier.ShiftModifier)
        typed = event.text()
        if typed and not typed.isdigit() and self._with_key(lambda key: key.toString() == typed):
            return False
        wanted = QKeySequence(f"Shift+{digit}" if shift else str(digit))
        action = self._with_key(lambda key: key == wanted)
        if action is None:
            return False
        event.accept()
        if action.isEnabled() and not event.isAutoRepeat():
            action.trigger()
        return True

    def _with_key(self, is_meant: Callable[[QKeySequence], bool]) -> QAction | None:
        for action in self._actions.all():
            if any(is_meant(key) for key in action.shortcuts()):
                return action
        return None
