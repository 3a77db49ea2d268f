"""The page of the settings for pictures from the web."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from curator.ui.preferences import Preferences
from curator.ui.theme import Text, Theme


class PicturesPage(QWidget):
    """Whether pictures are fetched, from where, and how much of them is kept."""

    def __init__(self, preferences: Preferences, theme: Theme, empty: Callable[[], object]) -> None:
        super().__init__()
        self._preferences, self._theme = preferences, theme
        self.remote = QCheckBox(self.tr("Show pictures that are on the web"), self)
        self.private = QCheckBox(self.tr("Also from this computer and private networks"), self)
        self.most = QSpinBox(self)
        self.most.setRange(10, 100_000)
        self.most.setSuffix(self.tr(" MB"))
        self.most.setKeyboardTracking(False)
        self.most.setAccessibleName(self.tr("Keep on disk at most"))
        label = QLabel(self.tr("Keep on disk at most"), self)
        label.setBuddy(self.most)
        self.empty = QPushButton(self.tr("Remove What Is Kept"), self)
        self.empty.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        for part in (label, self.most, self.empty):
            line.addWidget(part)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.remote)
        layout.addWidget(
            self._note(
                self.tr(
                    "Pictures of the site itself come from its folder. All others are fetched from where the "
                    "article says, without cookies or anything about you; their servers see that somebody "
                    "looks at them."
                )
            )
        )
        layout.addSpacing(theme.px(8))
        layout.addWidget(self.private)
        layout.addWidget(
            self._note(
                self.tr(
                    "An article can name any address. Leave this off unless your site's pictures are on a "
                    "server of your own network."
                )
            )
        )
        layout.addSpacing(theme.px(8))
        layout.addLayout(line)
        layout.addStretch(1)
        self._show()
        self.remote.clicked.connect(lambda on: preferences.update(remote_pictures=on))
        self.private.clicked.connect(lambda on: preferences.update(private_pictures=on))
        self.most.valueChanged.connect(lambda value: preferences.update(picture_megabytes=value))
        self.empty.clicked.connect(lambda: empty())
        preferences.changed.connect(self._show)

    def _show(self) -> None:
        settings = self._preferences.settings
        self.remote.setChecked(bool(settings.remote_pictures))
        self.private.setChecked(settings.private_pictures)
        self.private.setEnabled(bool(settings.remote_pictures))
        self.most.blockSignals(True)
        self.most.setValue(settings.picture_megabytes)
        self.most.blockSignals(False)

    def _note(self, text: str) -> QLabel:
        note = QLabel(text, self)
        note.setWordWrap(True)
        note.setProperty("look", "muted")
        note.setFont(self._theme.font(Text.SMALL))
        note.setIndent(self._theme.px(22))
        return note
