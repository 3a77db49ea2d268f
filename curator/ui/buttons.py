"""Buttons of the window: they show an action, and its key where there is room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from curator.ui.theme import Text, Theme
from curator.ui.wording import key_text


class ActionButton(QPushButton):
    """A push button that does an action and is usable when the action is.

    The label may differ from the action's text ("Publish 3"); with `hint` the action's key stands beside it.
    """

    def __init__(
        self, action: QAction, theme: Theme, parent: QWidget, *, look: str = "plain", hint: bool = False
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._theme = theme
        self._wants_hint = hint
        self._hint = key_text(action.shortcut()) if hint else ""
        self.setProperty("look", look)
        self.setFont(theme.font(Text.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(32))
        self.setAutoDefault(False)
        self.setCheckable(action.isCheckable())
        self._hinted = False
        self.show_hint(True)
        self.clicked.connect(lambda _checked=False: action.trigger())
        action.changed.connect(self._follow)
        self.label = ""
        self._follow()

    def set_label(self, label: str) -> None:
        """Show `label` instead of the action's text; "" shows the action's text again."""
        self.label = label
        self._follow()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(44), self._theme.px(32))

    def show_hint(self, shown: bool) -> None:
        """Show the key beside the label, if the action has one, or leave it out for want of room."""
        self._hinted = shown and bool(self._hint)
        padding = self._box_width() + self._theme.px(18) if self._hinted else self._theme.px(12)
        self.setStyleSheet(f"text-align: left; padding-right: {padding}px;" if self._hint else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._hinted:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Text.SMALL))
        side = self._box_width()
        box = QRect(0, (self.height() - theme.px(16)) // 2, side, theme.px(16))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(theme.px(13))
        else:
            box.moveRight(self.width() - theme.px(13))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setPen(theme.color("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._hint)

    def _box_width(self) -> int:
        metrics = QFontMetrics(self._theme.font(Text.SMALL))
        return metrics.horizontalAdvance(self._hint) + self._theme.px(11)

    def _follow(self) -> None:
        hint = key_text(self._action.shortcut()) if self._wants_hint else ""
        if hint != self._hint:
            self._hint = hint
            self.show_hint(self._hinted)
        text = self.label or self._action.text().replace("&", "")
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())


class ActionToolButton(QToolButton):
    """A flat button that shows an action's icon; the tool tip says its name and key."""

    def __init__(self, action: QAction, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setProperty("look", "icon")
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.setFixedSize(theme.px(32), theme.px(28))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(action.text().replace("&", ""))
