"""The picture on top of the detail pane, with its size; or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from curator.content import Image
from curator.ui.detail.plain import one_line, tooltip
from curator.ui.pictures import Picture, Pictures, State
from curator.ui.theme import Text, Theme
from curator.ui.tiles import tile_brush

_RAW_WIDTH = 64  # pictures are asked for in steps of this width, so that dragging the splitter decodes few


class Cover(QAbstractButton):
    """Fills its width; the picture covers it and what stands over is cut. Clicked, it is wanted large."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._image: Image | None = None
        self._seed = ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        pictures.ready.connect(self._arrived)

    def show_image(self, image: Image | None, seed: str, title: str) -> None:
        """Show `image`; seed: what the colour follows from where there is no picture."""
        self._image, self._seed = image, seed
        self._pictures.keep(self, () if image is None else (image.url,))
        self.setAccessibleName(self.tr("Picture of: {title}").format(title=one_line(title, 200)))
        self._describe()
        self.setEnabled(image is not None and bool(image.url))
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor)
        self.update()

    def badge(self) -> str:
        """The picture's size and whether it is cached, as the article says (else its own size)."""
        image = self._image
        if image is None or not image.url:
            return ""
        parts = []
        natural = self._picture().natural
        if image.width and image.height:
            parts.append(f"{image.width} × {image.height}")
        elif natural is not None:
            parts.append(f"{natural.width()} × {natural.height()}")
        if image.is_cached is not None:
            parts.append(self.tr("cached") if image.is_cached else self.tr("not cached"))
        return " · ".join(parts)

    def reason(self) -> str:
        """Why there is no picture (yet); "" while there is one, or it comes at once."""
        if self._image is None or not self._image.url:
            return self.tr("This article names no picture")
        picture = self._picture()
        return "" if picture.state is State.READY else picture.reason

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(450), self.heightForWidth(self._theme.px(450)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(110))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(max(round(width * 0.32), self._theme.px(110)), self._theme.px(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A height that follows from the width is not more than a wish to the layout."""
        super().resizeEvent(event)
        is_free = self.minimumWidth() != self.maximumWidth()
        if is_free and (wanted := self.heightForWidth(self.width())) != self.height():
            self.setFixedHeight(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self._picture()
        if picture.state is State.READY and picture.pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(self.rect()), picture.pixmap, self._cut(picture))
        else:
            painter.fillRect(self.rect(), tile_brush(self._seed, QRectF(self.rect())))
            if self.reason():
                self._paint_reason(painter)
        self._paint_badge(painter, self.badge())
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), self._theme.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()  # the window's own keys mean the same here; Space scrolls

    def _picture(self) -> Picture:
        source = self._image.url if self._image is not None else ""
        steps = -(-max(self.width(), 1) // _RAW_WIDTH)
        return self._pictures.picture(
            source, QSize(steps * _RAW_WIDTH, self.height()), self.devicePixelRatioF(), asker=self
        )

    def _cut(self, picture: Picture) -> QRectF:
        """The middle of the pixmap, in its own pixels, as wide as this widget."""
        assert picture.pixmap is not None
        whole = picture.pixmap.size()
        wide = min(whole.width(), round(whole.height() * self.width() / max(self.height(), 1)))
        high = min(whole.height(), round(whole.width() * self.height() / max(self.width(), 1)))
        return QRectF((whole.width() - wide) / 2, (whole.height() - high) / 2, wide, high)

    def _paint_reason(self, painter: QPainter) -> None:
        px = self._theme.px
        painter.setFont(self._theme.font(Text.SMALL))
        room = self.rect().adjusted(px(24), px(16), -px(24), -px(36))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        needed = painter.boundingRect(room, flags.value, self.reason())
        self._paint_plate(painter, needed.adjusted(-px(10), -px(5), px(10), px(5)))
        painter.setPen(QColor("#ffffff"))
        painter.drawText(room, flags.value, self.reason())

    def _paint_badge(self, painter: QPainter, text: str) -> None:
        if not text:
            return
        px = self._theme.px
        font = self._theme.font(Text.PILL)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(text) + px(13)
        plate = QRect(self.width() - px(14) - width, self.height() - px(28), width, px(19))
        self._paint_plate(painter, plate)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_plate(self, painter: QPainter, plate: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(17, 17, 24, 170))
        painter.drawRoundedRect(QRectF(plate), self._theme.px(5), self._theme.px(5))

    def _arrived(self, source: str) -> None:
        if self._image is not None and source in ("", self._image.url):
            self._describe()
            self.update()

    def _describe(self) -> None:
        described = ", ".join(filter(None, (self.badge(), self.reason())))
        self.setAccessibleDescription(described)
        address = self._image.url if self._image is not None else ""
        self.setToolTip(tooltip("\n".join(filter(None, (described, address)))))
