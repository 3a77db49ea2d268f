"""The strip above the list while articles are gone through one by one: how far the editor is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from curator.library import Tally
from curator.ui.buttons import ActionButton
from curator.ui.detail.elided import ElidedLabel
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class TriageStrip(QFrame):
    """Hidden while nothing is gone through."""

    def __init__(
        self, later: QAction, go: QAction, end: QAction, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._going = True
        self.setProperty("look", "strip")
        self.setAccessibleName(self.tr("Triage"))
        self.setFixedHeight(theme.px(40))
        self.name = QLabel(self)
        self.name.setFont(theme.font(Text.STRONG))
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.counts = ElidedLabel(theme, Text.COUNT, "muted")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(theme.px(90), theme.px(6))
        self.progress.setAccessibleName(self.tr("Decided"))
        self.later, self.go, self.end = (
            ActionButton(action, theme, self, look="switch", hint=action is not end)
            for action in (later, go, end)
        )
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), 0, theme.px(8), theme.px(1))
        layout.setSpacing(theme.px(10))
        for part in (self.name, self.progress):
            layout.addWidget(part)
        layout.addWidget(self.counts, 1)
        for button in (self.later, self.go, self.end):
            button.setFixedHeight(theme.px(26))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            layout.addWidget(button)
        self.later.set_label(self.tr("Later"))
        self.end.set_label(self.tr("End"))
        self.hide()

    def show_tally(self, tally: Tally, going: bool) -> None:
        """Show how far it is, under way or paused."""
        self.name.setText(self.tr("Triage") if going else self.tr("Triage paused"))
        self.counts.show_text(in_words(tally))
        self.progress.setRange(0, max(1, tally.total))
        self.progress.setValue(tally.decided)
        self._going = going
        self.go.set_label(self.tr("Pause") if going else self.tr("Resume"))
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """How far it is comes first; where room is scarce the bar, the keys and the name give way."""
        buttons = (self.later, self.go, self.end)
        used = 0
        self.later.setVisible(self._going)
        for bar, hints, name in ((True, True, True), (False, True, True), (False, False, True), (False,) * 3):
            self.progress.setVisible(bar)
            self.name.setVisible(name)
            for button in buttons:
                button.show_hint(hints)
            shown = [part for part in (self.progress, self.name, *buttons) if not part.isHidden()]
            margins = self._layout.contentsMargins()
            space = self._layout.spacing() * len(shown) + margins.left() + margins.right()
            words = self.fontMetrics().horizontalAdvance(self.counts.text())
            used = space + sum(part.sizeHint().width() for part in shown)
            if words + used <= self.width():
                break
        self.later.setVisible(self._going and used <= self.width())  # its key is always there


def in_words(tally: Tally) -> str:
    """ "37 of 120 · 12 published · 4 later"; what there is none of is left out."""
    parts = [_tr("{n} of {total}").format(n=number(tally.decided), total=number(tally.total))]
    for count, text in (
        (tally.published, _tr("{n} published")),
        (tally.unpublished, _tr("{n} unpublished")),
        (tally.changed, _tr("{n} changed")),
        (tally.later, _tr("{n} later")),
        (tally.seen, _tr("{n} only seen")),
    ):
        if count:
            parts.append(text.format(n=number(count)))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TriageStrip", text)
