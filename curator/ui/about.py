"""The About dialog."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from curator import __version__
from curator.resources import resource
from curator.ui.icons import picture_of
from curator.ui.theme import Text, Theme


class AboutDialog(QDialog):
    """Name, version, and what it is made of."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Curator"))
        px = theme.px
        sign = QLabel(self)
        sign.setPixmap(picture_of(resource("icons/curator.svg"), px(64), self.devicePixelRatioF()))
        name = QLabel(self.tr("Curator {version}").format(version=__version__), self)
        name.setFont(theme.font(Text.TITLE))
        what = QLabel(self.tr("See, decide and edit the articles of a site of text files, losslessly."), self)
        what.setWordWrap(True)
        made = QLabel(
            self.tr("Python {python} · Qt {qt}\nTypeface: Inter, SIL Open Font License 1.1").format(
                python=platform.python_version(), qt=qVersion()
            ),
            self,
        )
        made.setProperty("look", "muted")
        made.setFont(theme.font(Text.SMALL))
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(28), px(24), px(28), px(20))
        layout.setSpacing(px(12))
        for part in (sign, name, what, made):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(part)
        layout.addWidget(buttons)
        self.setMinimumWidth(px(360))
