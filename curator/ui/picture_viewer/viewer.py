"""The pictures of one article, large, one after the other, with what is known of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.content import Image, plain_text
from curator.ui.detail.addresses import web_address
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.listings import shown_address
from curator.ui.detail.plain import one_line
from curator.ui.picture_viewer.canvas import Canvas, pixmap_of
from curator.ui.pictures import Pictures, State
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class PictureViewer(QDialog):
    """Keys: left and right show the other pictures, plus and minus scale, 1 is 100 %, 0 fits, Ctrl+C copies
    the picture, Esc closes.

    Attributes:
        at: the position of the picture that is shown.
    Signals:
        open_wanted(str): this address shall be opened outside.
    """

    open_wanted = Signal(str)

    def __init__(self, theme: Theme, pictures: Pictures, images: Sequence[Image], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._images, self.at = theme, tuple(images), 0
        self._copying = False
        self.setWindowTitle(self.tr("Picture"))
        self.canvas = Canvas(theme, pictures, self)
        self.name = ElidedLabel(theme, Text.STRONG, parent=self)
        self.address = ElidedLabel(theme, Text.SMALL, "muted", self, Qt.TextElideMode.ElideMiddle)
        self.facts = ElidedLabel(theme, Text.SMALL, "muted", self)
        self.place = QLabel(self)
        self.place.setFont(theme.font(Text.COUNT))
        self.back = self._button("‹", lambda: self.step(-1), self.tr("Previous picture"))
        self.on = self._button("›", lambda: self.step(1), self.tr("Next picture"))
        self.fit = self._button(self.tr("Fit"), self.canvas.fit, self.tr("Fit (0)"))
        self.full = self._button("100 %", lambda: self.canvas.zoom_to(1.0), self.tr("100 % (1)"))
        self.scale = QLabel(self)
        self.scale.setFont(theme.font(Text.COUNT))
        self.scale.setProperty("look", "muted")
        self.scale.setMinimumWidth(self.scale.fontMetrics().horizontalAdvance("800 %"))
        self.copy_address = self._button(self.tr("Copy Address"), self._copy_address)
        self.copy_picture = self._button(self.tr("Copy Picture"), self._copy_picture)
        self.open_outside = self._button(self.tr("Open in Browser"), self._open)
        self._lay_out()
        self.canvas.changed.connect(self._tell)
        window = parent.window().size()
        self.resize(window.width() * 9 // 10, window.height() * 9 // 10)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas.setFocus()

    def show_at(self, at: int) -> None:
        """Show the picture at this position."""
        self.at = min(max(at, 0), len(self._images) - 1)
        image = self._images[self.at]
        self._copying = False
        title = plain_text(one_line(image.title, 300)) or one_line(image.url.rpartition("/")[2], 300)
        self.name.show_text(title or self.tr("(no address)"))
        self.address.show_text(shown_address(image.url))
        self.canvas.setAccessibleName(self.tr("Picture: {title}").format(title=self.name.text()))
        here = self.tr("{at} of {n}").format(at=number(self.at + 1), n=number(len(self._images)))
        self.place.setText(here)
        several = len(self._images) > 1
        for part in (self.place, self.back, self.on):
            part.setVisible(several)
        self.copy_address.setEnabled(bool(image.url))
        self.open_outside.setEnabled(web_address(image.url) is not None)
        self.canvas.show_source(image.url)

    def step(self, by: int) -> None:
        """Go on to another picture; behind the last one comes the first."""
        self.show_at((self.at + by) % len(self._images))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Left: lambda: self.step(-1),
            Qt.Key.Key_Right: lambda: self.step(1),
            Qt.Key.Key_Plus: lambda: self.canvas.zoom_by(1),
            Qt.Key.Key_Equal: lambda: self.canvas.zoom_by(1),
            Qt.Key.Key_Minus: lambda: self.canvas.zoom_by(-1),
            Qt.Key.Key_1: lambda: self.canvas.zoom_to(1.0),
            Qt.Key.Key_0: self.canvas.fit,
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_picture()
        elif event.key() in acts:
            acts[event.key()]()
        else:
            super().keyPressEvent(event)

    # -- inside -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = self._theme.px
        told = QVBoxLayout()
        told.setSpacing(px(2))
        for label in (self.name, self.facts, self.address):
            told.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(px(6))
        for part in (self.back, self.place, self.on):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self.scale, self.fit, self.full):
            line.addWidget(part)
        line.addSpacing(px(10))
        for part in (self.copy_address, self.copy_picture, self.open_outside):
            line.addWidget(part)
        below = QVBoxLayout()
        below.setContentsMargins(px(16), px(10), px(16), px(12))
        below.setSpacing(px(8))
        below.addLayout(told)
        below.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(below)

    def _button(self, text: str, act: Callable[[], object], name: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setAccessibleName(name or text)
        button.setToolTip(name)
        button.clicked.connect(lambda: act())
        return button

    def _tell(self) -> None:
        """Say how large the picture is, really and as the article has it."""
        picture = self.canvas.picture()
        ready = picture.state is State.READY
        for button in (self.fit, self.full, self.copy_picture):
            button.setEnabled(ready)
        self.scale.setText(f"{round(self.canvas.scale() * 100)} %" if ready else "")
        self.facts.show_text(*self._facts())
        told = (self.facts.text(), self.scale.text(), "" if ready else picture.reason)
        self.canvas.setAccessibleDescription(", ".join(filter(None, (part.strip() for part in told))))
        if self._copying:
            self._copy_picture()

    def _facts(self) -> tuple[str, str]:
        """What is said of the size, and in which colour."""
        natural, image = self.canvas.picture().natural, self._images[self.at]
        written = (image.width, image.height)
        said = f"{_length(image.width)} × {_length(image.height)}" if any(written) else ""
        if natural is None:
            return (self.tr("The article says {size}").format(size=said) if said else " "), "muted"
        real = f"{number(natural.width())} × {number(natural.height())}"
        if not said:
            return self.tr("{size}; the article names no size").format(size=real), "muted"
        if written == (natural.width(), natural.height()):
            return self.tr("{size}, as the article says").format(size=real), "muted"
        told = self.tr("Really {real}; the article says {said}").format(real=real, said=said)
        return told, "warn"

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._images[self.at].url)

    def _copy_picture(self) -> None:
        """Copy it in its own pixels, as soon as these are here."""
        whole = self.canvas.whole()
        self._copying = whole.state is State.LOADING
        pixmap = pixmap_of(whole)
        if pixmap is not None:
            QGuiApplication.clipboard().setPixmap(pixmap)

    def _open(self) -> None:
        self.open_wanted.emit(self._images[self.at].url)


def _length(pixels: float | None) -> str:
    return "?" if pixels is None else number(pixels)
