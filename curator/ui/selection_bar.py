"""The bar under the list: how many are selected, and what can be done with them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from curator.ui.actions import Actions
from curator.ui.buttons import ActionButton
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class SelectionBar(QFrame):
    """Shown while something is selected. Where room is scarce, keys and then buttons give way to a menu."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "selectionbar")
        self.setFixedHeight(theme.px(52))
        self.setAccessibleName(self.tr("Selection"))
        self.count = QLabel(self)
        self.count.setFont(theme.font(Text.STRONG))
        self.count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._verbs = [
            ActionButton(actions.publish, theme, self, hint=True),
            ActionButton(actions.unpublish, theme, self, hint=True),
        ]
        self._values = [
            ActionButton(actions.quality, theme, self),
            ActionButton(actions.heat, theme, self),
            ActionButton(actions.topics, theme, self),
        ]
        self._preview = ActionButton(actions.preview, theme, self, look="quiet")
        labels = (self.tr("Quality…"), self.tr("Heat…"), self.tr("Topics…"), self.tr("Preview changes"))
        for button, label in zip((*self._values, self._preview), labels, strict=True):
            button.set_label(label)
        self._more = QPushButton(self.tr("Edit"), self)
        self._more.setFont(theme.font(Text.BODY))
        self._menu = QMenu(self._more)
        self._menu.addActions(
            [
                actions.publish,
                actions.unpublish,
                actions.quality,
                actions.heat,
                actions.topics,
                actions.preview,
            ]
        )
        self._more.setMenu(self._menu)
        self._theme = theme
        self._note = QLabel(self)
        self._note.setProperty("look", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(1), theme.px(14), 0)
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.count)
        for part in (*self._verbs, *self._values, self._more):
            layout.addWidget(part)
        layout.addWidget(self._note)
        layout.addStretch(1)
        layout.addWidget(self._preview)
        self._layout = layout
        self._told = (0, 0)
        self.hide()

    def name_fields(self, names: Mapping[str, str]) -> None:
        """Call the buttons of the fields as the open folder does."""
        for button, key in zip(self._values, ("quality", "heat", "topics"), strict=False):
            button.set_label(f"{names[key]}…")
        self._fit()

    def add_value(self, action: QAction, label: str) -> None:
        """Add a button that edits what is selected; in want of room it is in the menu."""
        button = ActionButton(action, self._theme, self)
        button.set_label(label)
        self._layout.insertWidget(self._layout.indexOf(self._more), button)
        QWidget.setTabOrder(self._values[-1], button)
        self._values.append(button)
        self._menu.insertAction(self._menu.actions()[-1], action)
        self._fit()

    def show_selected(self, count: int, broken: int) -> None:
        """Say that `count` rows are selected, `broken` of which cannot be edited."""
        if self._told == (count, broken):
            return
        self._told = (count, broken)
        self.count.setText(self.tr("{n} selected").format(n=number(count)))
        note = self.tr("{n} broken, cannot be edited").format(n=number(broken)) if broken else ""
        self._note.setText(note)
        self.setVisible(count > 0)
        self._fit()

    def focus_chain(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [*self._verbs, *self._values, self._more, self._preview]

    def anchor(self, place: int) -> QWidget:
        """The widget at which the popover of quality (0), heat (1) or topics (2) belongs."""
        button = self._values[place]
        return self._more if button.isHidden() else button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as much as there is room for."""
        for hints, preview, values, note, verbs in (
            (True, True, True, True, True),
            (True, False, True, True, True),
            (True, False, True, False, True),
            (False, False, True, False, True),
            (False, False, False, False, True),
            (False, False, False, False, False),
        ):
            self._note.setVisible(note and bool(self._note.text()))
            for button in self._verbs:
                button.show_hint(hints)
                button.setVisible(verbs)
            self._preview.setVisible(preview)
            for button in self._values:
                button.setVisible(values)
            self._more.setVisible(not values)
            if self._needed() <= self.width():
                break
        for button in self._verbs:
            button.show()
        for button in reversed(self._verbs):  # keys and the menu have them too
            if self._needed() > self.width():
                button.hide()

    def _needed(self) -> int:
        parts: list[QWidget] = [
            self.count,
            *self._verbs,
            *self._values,
            self._more,
            self._note,
            self._preview,
        ]
        shown = [part.sizeHint().width() for part in parts if not part.isHidden()]
        margins = self._layout.contentsMargins()
        return sum(shown) + self._layout.spacing() * (len(shown) + 1) + margins.left() + margins.right()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())
