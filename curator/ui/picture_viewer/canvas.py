"""One picture, fitted into the place or at any scale, moved with the mouse; or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from curator.ui.pictures import Picture, Pictures, State
from curator.ui.theme import Text, Theme

LARGEST = QSize(3200, 3200)
"""Pixels that are decoded at most; a larger picture is shown smoothed at 100 %."""

MOST_SCALE = 8.0
_LEAST_SCALE = 0.02
_NOTCH = 1.25
_STEP = 256  # a place is rounded up to multiples of it, so that dragging the window's edge decodes seldom


class Canvas(QFrame):
    """Its accessible name and description say what is seen.

    Attributes:
        source: the address as the article has it.
        fitted: whether the picture is as large as the place lets it be, and no larger than it is.
    Signals:
        changed(): another scale, or the picture is known now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pictures = theme, pictures
        self.source = ""
        self._whole: Picture | None = None
        self._seen: Picture | None = None
        self.fitted = True
        self._chosen = 1.0
        self._middle = QPointF(0.5, 0.5)  # what part of the picture is in the middle of the place
        self._dragged: QPointF | None = None
        self.setMinimumSize(theme.px(240), theme.px(160))
        self.setAccessibleName(self.tr("Picture"))
        pictures.ready.connect(self._arrived)

    def show_source(self, source: str) -> None:
        """Show another picture, fitted."""
        self.source, self._whole, self._seen = source, None, None
        self._pictures.keep(self, (source,))
        self.fit()

    # -- what is known ------------------------------------------------------------------------------

    def picture(self) -> Picture:
        """The picture as it is shown now: for this size or, while that one is decoded, for another."""
        found = self.whole() if not self.fitted else self._fitting()
        if found.state is State.READY:
            self._seen = found
        return found if self._seen is None else self._seen

    def whole(self) -> Picture:
        """The picture in its own pixels, as far as LARGEST lets it be."""
        if self._whole is None:
            found = self._pictures.picture(self.source, LARGEST, cover=False, asker=self)
            if found.state is not State.READY:
                return found
            self._whole = found  # held, as it may be more than the cache for all pictures holds
        return self._whole

    def scale(self) -> float:
        """Pixels of the screen for a pixel of the picture."""
        natural = self.picture().natural
        if not self.fitted or natural is None:
            return self._chosen
        ratio = self.devicePixelRatioF()
        return min(self.width() * ratio / natural.width(), self.height() * ratio / natural.height(), 1.0)

    # -- scale --------------------------------------------------------------------------------------

    def fit(self) -> None:
        self.fitted, self._middle = True, QPointF(0.5, 0.5)
        self._tell()

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Show it at this scale; the point of it that lies `at` stays there (None: its middle)."""
        at = QRectF(self.rect()).center() if at is None else at
        before = self._area()
        self._chosen = min(max(scale, _LEAST_SCALE), MOST_SCALE)
        self.fitted = False
        after = self._size()
        if before.width() > 0 and before.height() > 0 and after.width() > 0 and after.height() > 0:
            part = QPointF(
                (at.x() - before.left()) / before.width(), (at.y() - before.top()) / before.height()
            )
            off = at - QRectF(self.rect()).center()
            self._middle = QPointF(part.x() - off.x() / after.width(), part.y() - off.y() / after.height())
        self._tell()

    def zoom_by(self, notches: float, at: QPointF | None = None) -> None:
        self.zoom_to(self.scale() * _NOTCH**notches, at)

    # -- Qt -----------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(900), self._theme.px(560))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(event.angleDelta().y() / 120, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._overflows():
            self._dragged = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        size = self._size()
        if self._dragged is not None and size.width() > 0 and size.height() > 0:
            by = event.position() - self._dragged
            self._dragged = event.position()
            self._middle -= QPointF(by.x() / size.width(), by.y() / size.height())
            self._tell()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragged = None
        self._tell()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.fitted:
            self.zoom_to(1.0, event.position())
        else:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#15161a"))
        picture = self.picture()
        if picture.pixmap is None:
            self._paint_reason(painter, picture)
            self._paint_focus(painter)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale() < 4)
        painter.fillRect(self._area(), QColor("#ffffff"))  # what shows through a picture is paper
        painter.drawPixmap(self._area(), picture.pixmap, QRectF(picture.pixmap.rect()))
        self._paint_focus(painter)

    # -- inside -------------------------------------------------------------------------------------

    def _fitting(self) -> Picture:
        steps = QSize(-(-self.width() // _STEP) * _STEP, -(-self.height() // _STEP) * _STEP)
        place = steps.expandedTo(QSize(_STEP, _STEP))
        return self._pictures.picture(self.source, place, self.devicePixelRatioF(), cover=False, asker=self)

    def _size(self) -> QSizeF:
        """How large the picture is here."""
        natural = self.picture().natural
        return QSizeF() if natural is None else QSizeF(natural) * (self.scale() / self.devicePixelRatioF())

    def _area(self) -> QRectF:
        """Where the picture is; it never leaves an edge free that it could reach."""
        size = self._size()
        middle = QPointF(
            _within(self._middle.x(), size.width(), self.width()),
            _within(self._middle.y(), size.height(), self.height()),
        )
        center = QRectF(self.rect()).center()
        return QRectF(
            center.x() - middle.x() * size.width(),
            center.y() - middle.y() * size.height(),
            size.width(),
            size.height(),
        )

    def _overflows(self) -> bool:
        size = self._size()
        return size.width() > self.width() or size.height() > self.height()

    def _paint_reason(self, painter: QPainter, picture: Picture) -> None:
        painter.setPen(QColor("#c9ccd4"))
        painter.setFont(self._theme.font(Text.BODY))
        told = self.tr("Loading…") if picture.state is State.LOADING else picture.reason
        room = self.rect().adjusted(*(self._theme.px(24) * sign for sign in (1, 1, -1, -1)))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, told)

    def _paint_focus(self, painter: QPainter) -> None:
        """A frame while the keyboard is here."""
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), self._theme.px(2)))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _arrived(self, source: str) -> None:
        if source in ("", self.source):
            self._tell()

    def _tell(self) -> None:
        area = self._area()
        if area.width() > 0 and area.height() > 0:
            center = QRectF(self.rect()).center() - area.topLeft()
            self._middle = QPointF(center.x() / area.width(), center.y() / area.height())
        if self._dragged is None:
            self.setCursor(Qt.CursorShape.OpenHandCursor if self._overflows() else Qt.CursorShape.ArrowCursor)
        self.update()
        self.changed.emit()


def _within(middle: float, length: float, room: float) -> float:
    """The middle, moved so that a picture of this length fills its room, or stands in the middle of it."""
    if length <= room:
        return 0.5
    half = room / 2 / length
    return min(max(middle, half), 1 - half)


def pixmap_of(picture: Picture) -> QPixmap | None:
    """The picture in its own pixels, for the clipboard."""
    if picture.pixmap is None:
        return None
    plain = QPixmap(picture.pixmap)
    plain.setDevicePixelRatio(1.0)
    return plain
