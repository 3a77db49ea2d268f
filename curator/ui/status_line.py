"""The line at the bottom: counts, whether everything is saved, what is going on, what was refused."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from curator.ui.buttons import ActionButton
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.plain import tooltip
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number

_PATIENCE_MS = 350


class StatusLine(QFrame):
    """Signals:
    cancelled(): the editor wants what is going on to stop.
    details_wanted(): the editor wants to know what was refused.
    """

    cancelled = Signal()
    details_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "status")
        self.setFixedHeight(theme.px(28))
        self.setAccessibleName(self.tr("Status"))
        self.counts, self.busy_label, self.index = (QLabel(self) for _ in range(3))
        self.saved = ElidedLabel(theme, Text.SMALL, "muted", self)
        for label in (self.counts, self.busy_label, self.index):
            label.setFont(theme.font(Text.SMALL))
            label.setProperty("look", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.details = self._button(theme, self.tr("Details…"), self.details_wanted)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(theme.px(140), theme.px(6))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = self._button(theme, self.tr("Cancel"), self.cancelled)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(1), theme.px(14), 0)
        layout.setSpacing(theme.px(18))
        layout.addWidget(self.counts)
        layout.addWidget(self.details)
        layout.addWidget(self.saved, 1)
        layout.addWidget(self.busy_label)
        layout.addWidget(self.progress)
        layout.addWidget(self.cancel)
        layout.addWidget(self.index)
        self._busy = ("", 0, 0)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_busy)
        self.details.hide()
        self.show_idle()

    def add_switch(self, action: QAction) -> ActionButton:
        """Show an action that is on or off, at the right; the button."""
        button = ActionButton(action, self._theme, self, look="switch")
        button.setFont(self._theme.font(Text.SMALL))
        button.setFixedHeight(self._theme.px(22))
        self._layout.insertWidget(self._layout.indexOf(self.index), button)
        return button

    def show_counts(self, total: int, shown: int, selected: int) -> None:
        parts = [articles(total)]
        if total:
            parts.append(self.tr("{n} shown").format(n=number(shown)))
        if selected:
            parts.append(self.tr("{n} selected").format(n=number(selected)))
        self.counts.setText(" · ".join(parts))

    def clear(self) -> None:
        for label in (self.counts, self.saved, self.index):
            label.clear()
        self.details.hide()

    def show_saved(self, text: str) -> None:
        """What became of the last edit."""
        self.saved.show_text(text)
        self.details.hide()

    def show_refused(self, text: str) -> None:
        """That something was refused, with a button for the details."""
        self.saved.show_text(text)
        self.details.show()

    def show_index(self, text: str, details: str = "") -> None:
        """The state of the index, with `details` in its tool tip."""
        self.index.setText(text)
        self.index.setToolTip(tooltip(details))

    def show_busy(self, label: str, done: int, total: int) -> None:
        """What is going on; it appears only when it takes a moment."""
        if self._busy == (label, done, total) and self.cancel.isVisible():
            return
        self._busy = (label, done, total)
        if self.cancel.isVisible():
            self._show_busy()
        elif not self._patience.isActive():
            self._patience.start()

    def show_idle(self) -> None:
        self._patience.stop()
        for part in (self.busy_label, self.progress, self.cancel):
            part.hide()
        self.index.show()

    def _show_busy(self) -> None:
        label, done, total = self._busy
        if total:
            label = self.tr("{what}: {done} of {total}").format(
                what=label, done=number(done), total=number(total)
            )
        self.busy_label.setText(label)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        for part in (self.busy_label, self.progress, self.cancel):
            part.show()
        self.index.hide()

    def _button(self, theme: Theme, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("look", "link")
        button.setFont(theme.font(Text.SMALL))
        button.setFlat(True)
        button.setAutoDefault(False)
        button.clicked.connect(signal)
        return button
