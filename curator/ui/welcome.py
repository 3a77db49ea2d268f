"""The window before a folder is open: what Curator is, the questions of the first start, and the ways on: a
folder, the sample site, or one of the recent ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.resources import resource
from curator.ui.actions import Actions
from curator.ui.buttons import ActionButton
from curator.ui.detail.plain import tooltip
from curator.ui.first_questions import FirstQuestions
from curator.ui.icons import picture_of
from curator.ui.theme import Text, Theme

_MOST_RECENT = 6


class Welcome(QScrollArea):
    """Signals:
    folder_chosen(Path): the editor chose a recent folder.
    """

    folder_chosen = Signal(object)

    def __init__(self, actions: Actions, theme: Theme, questions: FirstQuestions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keyboard
        self.setWidgetResizable(True)
        paper = QFrame(self)
        paper.setProperty("look", "paper")
        px = theme.px
        sign = QLabel(self)
        sign.setPixmap(picture_of(resource("icons/curator.svg"), px(72), self.devicePixelRatioF()))
        self.heading = QLabel(self)
        self.heading.setFont(theme.font(Text.HEADING))
        self.text = QLabel(self)
        self.text.setProperty("look", "muted")
        self.text.setWordWrap(True)
        self.text.setFixedWidth(px(480))
        self.open_button = ActionButton(actions.open_folder, theme, self, look="primary")
        self.sample_button = ActionButton(actions.sample, theme, self)
        for button in (self.open_button, self.sample_button):
            button.setMinimumWidth(px(200))
        self.sample_button.setVisible(actions.sample.isVisible())
        actions.sample.changed.connect(lambda: self.sample_button.setVisible(actions.sample.isVisible()))
        questions.setFixedWidth(px(560))
        drop = QLabel(self.tr("or drop a folder here"), self)
        drop.setProperty("look", "muted")
        drop.setFont(theme.font(Text.SMALL))
        self._recent_heading = QLabel(self.tr("Recent").upper(), self)
        self._recent_heading.setFont(theme.font(Text.CAPTION))
        self._recent_heading.setProperty("look", "muted")
        self.recent_buttons: list[QPushButton] = []
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column = QVBoxLayout(paper)
        self._column.setSpacing(px(12))
        self._column.addStretch(2)
        self._column.addWidget(sign, 0, centre)
        self._column.addWidget(self.heading, 0, centre)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(self.text, 0, centre)
        self._column.addSpacing(px(8))
        self._column.addWidget(self.open_button, 0, centre)
        self._column.addWidget(self.sample_button, 0, centre)
        self._column.addWidget(drop, 0, centre)
        self._column.addSpacing(px(14))
        self._column.addWidget(questions, 0, centre)
        self._column.addWidget(self._recent_heading, 0, centre)
        self._column.addStretch(3)
        self._tell(first=True)
        self.setWidget(paper)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Offer these folders, the last one first; none: it is the first start."""
        self._tell(first=not folders)
        for button in self.recent_buttons:
            button.hide()
            button.deleteLater()
        self.recent_buttons = []
        self._recent_heading.setVisible(bool(folders))
        for folder in folders[:_MOST_RECENT]:
            button = QPushButton(self)
            button.setProperty("look", "link")
            button.setFont(self._theme.font(Text.PLAIN))
            text = f"{folder.name or folder}  —  {folder.parent}"
            metrics = QFontMetrics(button.font())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, self._theme.px(520))
            button.setText(shown.replace("&", "&&"))
            button.setToolTip(tooltip(str(folder)))
            button.setAccessibleName(str(folder))
            button.clicked.connect(lambda _checked=False, folder=folder: self.folder_chosen.emit(folder))
            at = self._column.count() - 1
            self._column.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.recent_buttons.append(button)

    def _tell(self, *, first: bool) -> None:
        self.heading.setText(self.tr("Welcome to Curator") if first else self.tr("Open a folder of articles"))
        self.text.setText(
            self.tr(
                "Curator shows every article of your site as a card, with its picture, its excerpt and its "
                "related links. You decide what is published, how good and how hot it is, for one article or "
                "for thousands at a time. Your files change in exactly those places and nowhere else, at "
                "once, and every step can be undone."
            )
        )
        self.text.setMinimumHeight(self.text.heightForWidth(self.text.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(360), self._theme.px(320))
