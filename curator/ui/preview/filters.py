"""The line over the preview's table: which entries are listed, a search among them, all or none ticked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from curator.ui.preview.model import Shown
from curator.ui.theme import Theme
from curator.ui.wording import number

_TYPING_MS = 120


class SearchLine(QLineEdit):
    """Enter searches at once and does not reach the dialog's default button; Escape empties it first.

    Signals:
        left(): Down or Enter: the editor goes on to what was found.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class PreviewFilters(QWidget):
    """Signals:
    chosen(Shown, str): what is to be listed.
    """

    chosen = Signal(object, str)

    def __init__(self, remark: str, theme: Theme, parent: QWidget) -> None:
        """`remark` is the name of the changes with a remark; "" when there are none."""
        super().__init__(parent)
        self._names = {
            Shown.CHANGES: self.tr("Changes"),
            Shown.REMARKED: remark,
            Shown.REFUSED: self.tr("Refused"),
        }
        self._shown = Shown.CHANGES
        self.buttons: dict[Shown, QPushButton] = {}
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        for shown in Shown:
            button = self._button(lambda shown=shown: self._choose(shown))  # type: ignore[misc]
            button.setCheckable(True)
            group.addButton(button)
            self.buttons[shown] = button
            layout.addWidget(button)
        self.buttons[Shown.CHANGES].setChecked(True)
        layout.addStretch(1)
        self.all = self._button(lambda: None)
        self.none = self._button(lambda: None)
        self.all.setText(self.tr("Tick All"))
        self.none.setText(self.tr("Tick None"))
        layout.addWidget(self.all)
        layout.addWidget(self.none)
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Search in these"))
        self.search.setAccessibleName(self.tr("Search in these"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(theme.px(220))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.setMinimumWidth(theme.px(110))
        layout.addWidget(self.search)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.search.textChanged.connect(lambda _text: self._typing.start())

    def count(self, counts: dict[Shown, int]) -> None:
        """Say how many entries there are of each; those of which there are none are not offered."""
        for shown, button in self.buttons.items():
            text = f"{self._names[shown]}  {number(counts[shown])}"
            button.setText(text.replace("&", "&&"))
            button.setAccessibleName(text)
            button.setVisible(shown is Shown.CHANGES or counts[shown] > 0)

    def show_refused(self) -> None:
        """List the refused entries: there are no others."""
        self.buttons[Shown.REFUSED].setChecked(True)
        self._choose(Shown.REFUSED)

    def _choose(self, shown: Shown) -> None:
        self._shown = shown
        for button in (self.all, self.none):
            button.setEnabled(shown is not Shown.REFUSED)
        self._tell()

    def _tell(self) -> None:
        self._typing.stop()
        self.chosen.emit(self._shown, self.search.text())

    def _button(self, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", "quiet")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button
