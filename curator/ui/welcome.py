"""The window before a folder is open: open one, try the sample site, go back to a recent one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.resources import resource
from curator.ui.actions import Actions
from curator.ui.buttons import ActionButton
from curator.ui.detail.plain import tooltip
from curator.ui.icons import picture_of
from curator.ui.theme import Text, Theme

_MOST_RECENT = 6


class Welcome(QFrame):
    """Signals:
    folder_chosen(Path): the editor chose a recent folder or the sample site.
    """

    folder_chosen = Signal(object)

    def __init__(self, actions: Actions, theme: Theme, sample: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "paper")
        self.setAccessibleName(self.tr("Welcome"))
        px = theme.px
        sign = QLabel(self)
        sign.setPixmap(picture_of(resource("icons/curator.svg"), px(72), self.devicePixelRatioF()))
        heading = QLabel(self.tr("Open a folder of articles"), self)
        heading.setFont(theme.font(Text.HEADING))
        text = QLabel(
            self.tr(
                "Curator shows each article of a site as a card. You decide what is published, how good and "
                "how hot it is; the files change in exactly those places and nowhere else."
            ),
            self,
        )
        text.setProperty("look", "muted")
        text.setWordWrap(True)
        text.setFixedWidth(px(460))
        text.setMinimumHeight(text.heightForWidth(px(460)))
        self.open_button = ActionButton(actions.open_folder, theme, self, look="primary")
        self.open_button.setMinimumWidth(px(200))
        self.sample_button = QPushButton(self.tr("Try the sample site"), self)
        self.sample_button.setFont(theme.font(Text.BODY))
        self.sample_button.setFixedHeight(px(32))
        self.sample_button.setMinimumWidth(px(200))
        self.sample_button.setVisible(sample is not None)
        self.sample_button.clicked.connect(lambda: self.folder_chosen.emit(sample))
        drop = QLabel(self.tr("or drop a folder here"), self)
        drop.setProperty("look", "muted")
        drop.setFont(theme.font(Text.SMALL))
        self._recent_heading = QLabel(self.tr("Recent").upper(), self)
        self._recent_heading.setFont(theme.font(Text.CAPTION))
        self._recent_heading.setProperty("look", "muted")
        self.recent_buttons: list[QPushButton] = []
        centre = Qt.AlignmentFlag.AlignHCenter
        self._column = QVBoxLayout(self)
        self._column.setSpacing(px(12))
        self._column.addStretch(2)
        self._column.addWidget(sign, 0, centre)
        self._column.addWidget(heading, 0, centre)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(text, 0, centre)
        self._column.addSpacing(px(8))
        self._column.addWidget(self.open_button, 0, centre)
        self._column.addWidget(self.sample_button, 0, centre)
        self._column.addWidget(drop, 0, centre)
        self._column.addSpacing(px(14))
        self._column.addWidget(self._recent_heading, 0, centre)
        self._column.addStretch(3)

    def show_recent(self, folders: Sequence[Path]) -> None:
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

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(360), self._theme.px(320))
