"""The question what to do with a change that was cut off: finish it, roll it back, or decide later."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from curator.library import Entry
from curator.library.outlook import Outlook
from curator.ui.interrupted.blocked_table import BlockedTable
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, locale, number, said


class Ending(Enum):
    """What becomes of an interrupted change."""

    FINISH = auto()
    ROLL_BACK = auto()
    LATER = auto()


class InterruptedDialog(QDialog):
    """Says what was interrupted and how far it had come. Escape and Enter mean: decide later.

    Signals:
        chosen(Ending): emitted once.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme.px
        self._entry = entry
        self._told = False
        self.setWindowTitle(self.tr("Interrupted change"))
        title = self._label(said(entry.label), theme, Text.TITLE)
        story = self._label(self._story(), theme, Text.PLAIN)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(8))
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("How far it had come"))
        self.so_far = self._label(self.tr("Looking at the files…"), theme, Text.STRONG)
        self.remark = self._label("", theme, Text.PLAIN)
        self.remark.setProperty("look", "muted")
        self.table = BlockedTable(theme, self)
        self.table.hide()
        taking_back = entry.cut == "undo"
        self.later = QPushButton(self.tr("Decide &Later"), self)
        self.back = QPushButton(self.tr("&Put It Back") if taking_back else self.tr("&Roll Back"), self)
        self.finish = QPushButton(
            self.tr("&Finish Taking It Back") if taking_back else self.tr("&Finish"), self
        )
        self.later.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        for button, ending in (
            (self.later, Ending.LATER),
            (self.back, Ending.ROLL_BACK),
            (self.finish, Ending.FINISH),
        ):
            button.clicked.connect(lambda _on=False, ending=ending: self._choose(ending))
            button.setAutoDefault(button is self.later)
            if button is not self.later:
                button.setEnabled(False)
                buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        for part in (title, story, self.bar, self.so_far, self.remark):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        column.addLayout(buttons)
        self._wide = QSize(px(860), px(420))
        self.resize(QSize(px(600), self.sizeHint().height()))
        self.later.setFocus()

    def show_outlook(self, outlook: Outlook) -> None:
        """Say how far it had come, and which files cannot be brought where."""
        total = outlook.done + outlook.left + outlook.unsure
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(outlook.done)
        parts = [
            self.tr("{n} of {what} done").format(n=number(outlook.done), what=articles(total)),
            self.tr("{n} as before").format(n=number(outlook.left)),
        ]
        if outlook.unsure:
            parts.append(self.tr("{n} changed by others or not readable").format(n=number(outlook.unsure)))
        self.so_far.setText(" · ".join(parts))
        self.remark.setText(self._remark(outlook))
        self.table.setVisible(bool(outlook.blocked))
        if outlook.blocked:
            self.table.show_files(outlook.blocked)
            self.resize(self._wide)
        self.back.setEnabled(True)
        self.finish.setEnabled(True)

    def show_failure(self, reason: str) -> None:
        """Say why nothing can be told, and leave it at that."""
        self.bar.setRange(0, 1)
        self.so_far.setText(reason)

    def done(self, result: int) -> None:
        super().done(result)
        self._choose(Ending.LATER)

    # -- inside -------------------------------------------------------------------------------------

    def _choose(self, ending: Ending) -> None:
        if not self._told:
            self._told = True
            self.chosen.emit(ending)
            self.accept()

    def _story(self) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(self._entry.when.timestamp()))
        when = locale().toString(moment, QLocale.FormatType.ShortFormat)
        if self._entry.cut == "undo":
            told = self.tr(
                "This change of {when} was being taken back, and Curator ended in the middle of it."
            )
        elif self._entry.cut == "redo":
            told = self.tr("This change of {when} was being repeated; Curator ended in the middle of it.")
        else:
            told = self.tr("This change was begun on {when}, and Curator ended in the middle of it.")
        whole = self.tr("Each file is whole: it holds its old text or its new one.")
        return f"{told.format(when=when)} {whole}"

    def _remark(self, outlook: Outlook) -> str:
        stuck = sum(1 for file in outlook.blocked if file.finish and file.back)
        if not outlook.blocked:
            return self.tr("All files can be brought either way. You can take back what you choose here.")
        if stuck == 1:
            return self.tr("One article can be brought neither way and will be left exactly as it is.")
        if stuck:
            return self.tr("{what} can be brought neither way and will be left exactly as they are.").format(
                what=articles(stuck)
            )
        return self.tr("These can be brought one way only; otherwise they are left exactly as they are.")

    def _label(self, text: str, theme: Theme, style: Text) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(theme.font(style))
        label.setWordWrap(True)
        return label
