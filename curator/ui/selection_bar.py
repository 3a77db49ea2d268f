"""The bar under the list: how many are selected, and what can be done with them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from curator.ui.actions import Actions
from curator.ui.buttons import ActionButton
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class SelectionBar(QFrame):
    """Shown while something is selected.

    Attributes:
        quality_button, heat_button, topics_button: where the popovers open.
    """

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "selectionbar")
        self.setFixedHeight(theme.px(52))
        self.setAccessibleName(self.tr("Selection"))
        self.count = QLabel(self)
        self.count.setFont(theme.font(Text.STRONG))
        self.count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.quality_button = ActionButton(actions.quality, theme, self)
        self.heat_button = ActionButton(actions.heat, theme, self)
        self.topics_button = ActionButton(actions.topics, theme, self)
        self.quality_button.set_label(self.tr("Quality…"))
        self.heat_button.set_label(self.tr("Heat…"))
        self.topics_button.set_label(self.tr("Topics…"))
        self.note = QLabel(self)
        self.note.setProperty("look", "muted")
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(1), theme.px(14), 0)
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.count)
        for button in (
            ActionButton(actions.publish, theme, self, hint=True),
            ActionButton(actions.unpublish, theme, self, hint=True),
            self.quality_button,
            self.heat_button,
            self.topics_button,
        ):
            layout.addWidget(button)
        layout.addWidget(self.note, 1)
        self.hide()

    def show_selected(self, count: int, broken: int) -> None:
        """Say that `count` rows are selected, `broken` of which cannot be edited."""
        self.count.setText(self.tr("{n} selected").format(n=number(count)))
        note = self.tr("{n} broken, cannot be edited").format(n=number(broken)) if broken else ""
        self.note.setText(note)
        self.note.setToolTip(note)
        self.setVisible(count > 0)
