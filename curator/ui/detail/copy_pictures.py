"""Asks whether, where and under which names picture files are copied into the site's folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curator.library.picture_files import safe_name
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


@dataclass(frozen=True, slots=True)
class ChosenPicture:
    """A picture file to be copied.

    Attributes:
        name: a safe name for it; ending: what it ends with.
        size: width and height in pixels, None where they are not known.
        preview: it, small.
    """

    data: bytes
    name: str
    ending: str
    size: tuple[int, int] | None
    preview: QImage


class CopyPictures(QDialog):
    """See the module.

    Signals:
        agreed(str, list): the folder, and the name of each file, that the editor wants.
    """

    agreed = Signal(str, list)

    def __init__(self, theme: Theme, pictures: Sequence[ChosenPicture], folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        title = self.tr("Copy into the site")
        self.setWindowTitle(title)
        heading = QLabel(self.tr("Copy into the site's folder?"))
        heading.setFont(theme.font(Text.TITLE))
        told = QLabel(
            self.tr(
                "The article names the copy. Nothing in the folder is overwritten: where there is a file of "
                "that name, the copy gets a number."
            )
        )
        told.setProperty("look", "muted")
        told.setWordWrap(True)
        self.folder = QLineEdit(folder)
        self.folder.setAccessibleName(self.tr("Folder inside the site"))
        self.names: list[QLineEdit] = []
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setProperty("look", "primary")
        self.buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._agree)
        self.buttons.rejected.connect(self.reject)
        where = QLabel(self.tr("Folder"))
        where.setFont(theme.font(Text.STRONG))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(20),) * 4)
        column.setSpacing(theme.px(10))
        for part in (heading, told, self._list(), where, self.folder, self.buttons):
            column.addWidget(part)
        self.folder.textChanged.connect(self._check)
        self.copy_button.setDefault(True)
        self.setMinimumWidth(theme.px(440))
        self._check()

    def _list(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.setColumnStretch(1, 1)
        for row, picture in enumerate(self._pictures):
            thumb = QLabel()
            thumb.setPixmap(QPixmap.fromImage(picture.preview))
            thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
            thumb.setFixedSize(self._theme.px(96), self._theme.px(64))
            name = QLineEdit(picture.name)
            name.setAccessibleName(self.tr("Name of file {n}").format(n=row + 1))
            name.textChanged.connect(self._check)
            self.names.append(name)
            facts = QLabel(_facts(picture))
            facts.setFont(self._theme.font(Text.SMALL))
            facts.setProperty("look", "muted")
            facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(thumb, 2 * row, 0, 2, 1)
            grid.addWidget(name, 2 * row, 1)
            grid.addWidget(facts, 2 * row + 1, 1)
        if len(self._pictures) <= 3:
            return inside
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the keyboard
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setMinimumHeight(self._theme.px(260))
        return area

    def _check(self) -> None:
        named = all(name.text().strip() for name in self.names)
        self.copy_button.setEnabled(named and bool(self.folder.text().strip(" /")))

    def _agree(self) -> None:
        names = [
            safe_name(name.text(), picture.ending)
            for name, picture in zip(self.names, self._pictures, strict=True)
        ]
        self.accept()
        self.agreed.emit(self.folder.text().strip().strip("/"), names)


def _facts(picture: ChosenPicture) -> str:
    kilobytes = max(1, round(len(picture.data) / 1000))
    weight = f"{number(kilobytes)} KB"
    return weight if picture.size is None else f"{picture.size[0]} × {picture.size[1]} · {weight}"
