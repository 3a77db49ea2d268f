"""The text of an article as a reader sees it: Markdown, with everything harmless that stands in it.

Markup is shown as text, nothing runs, nothing is fetched: pictures come through the pictures' own door, and
links are told and only opened by whoever decides that.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPalette,
    QPixmap,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from curator.ui.detail.plain import bounded, tooltip
from curator.ui.pictures import Pictures, State
from curator.ui.theme import Text, Theme

LONGEST = 15_000
"""Characters that are shown: more would keep the window waiting."""

_MOST_PICTURES = 40
_MOST_SPACED = 600
_MOST_BARS = 400
_DEEPEST = 12
_LEAD = re.compile(r"^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+", re.MULTILINE)
_MARKER = re.compile(r"[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))")
_FEATURES = QTextDocument.MarkdownFeature


class MarkdownView(QTextBrowser):
    """As high as its text.

    Signals:
        open_wanted(str): a link was clicked; it may be any text.
    """

    open_wanted = Signal(str)

    def __init__(self, theme: Theme, pictures: Pictures, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._text = ""
        self._asked: set[str] = set()
        self._come: set[str] = set()
        self._fitting, self._taking = QTimer(self), QTimer(self)
        for timer, act in ((self._fitting, self._fit), (self._taking, self._take)):
            timer.setSingleShot(True)
            timer.setInterval(0)
            timer.timeout.connect(act)
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font(Text.PLAIN))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(lambda url: self.open_wanted.emit(url.toString()))
        self.highlighted.connect(lambda url: self.setToolTip(tooltip(bounded(url.toString(), 300))))
        pictures.ready.connect(self._arrived)
        theme.changed.connect(self._show)

    def show_text(self, text: str) -> None:
        """Show this Markdown; LONGEST characters of it at most."""
        self._text = harmless(text[:LONGEST])
        self._show()

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """A picture through its door; anything else is never loaded."""
        source = name.toString() if isinstance(name, QUrl) else str(name)
        if source not in self._asked and len(self._asked) >= _MOST_PICTURES:
            return self._plate(self.tr("One of more pictures than are shown here"))
        self._asked.add(source)
        width = max(self._theme.px(160), self.viewport().width() - self._theme.px(16))
        picture = self._pictures.picture(
            source, QSize(width, width), self.devicePixelRatioF(), cover=False, asker=self
        )
        if picture.state is State.READY and picture.pixmap is not None:
            return picture.pixmap
        return self._plate(picture.reason or self.tr("The picture is on its way…"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fitting.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _show(self) -> None:
        self._asked.clear()
        features = _FEATURES.MarkdownNoHTML | (
            _FEATURES.MarkdownDialectGitHub
            if self._text.count("|") <= _MOST_BARS
            else _FEATURES.MarkdownDialectCommonMark
        )
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)
        document = self.document()
        document.clear()
        document.setMarkdown(self._text, features)
        self._space_out()
        self._pictures.keep(self, self._asked)
        self._fitting.start()

    def _space_out(self) -> None:
        """Leave room between paragraphs, and set quotes off."""
        gap = self._theme.px(8)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().firstBlock()
        while block.isValid() and block.blockNumber() < _MOST_SPACED:
            look = QTextBlockFormat()
            look.setBottomMargin(self._theme.px(3) if block.textList() is not None else gap)
            if block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
                look.setBackground(self._theme.color("card"))
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(look)
            block = block.next()
        cursor.endEditBlock()

    def _arrived(self, source: str) -> None:
        if source in self._asked or (not source and self._asked):
            self._come.update([source] if source else self._asked)
            self._taking.start()

    def _take(self) -> None:
        """Put the pictures into the text that have come; never while it is being laid out."""
        come, self._come = self._come & self._asked, set()
        kind = QTextDocument.ResourceType.ImageResource.value
        for source in come:
            self.document().addResource(kind, QUrl(source), self.loadResource(kind, source))
        if come:
            self.document().markContentsDirty(0, self.document().characterCount())
            self._fitting.start()

    def _plate(self, words: str) -> QPixmap:
        """What stands in the place of a picture, saying why."""
        font = self._theme.font(Text.SMALL)
        ratio = self.devicePixelRatioF()
        width, height = max(self._theme.px(160), self.viewport().width() // 2), self._theme.px(44)
        plate = QPixmap(QSize(round(width * ratio), round(height * ratio)))
        plate.setDevicePixelRatio(ratio)
        plate.fill(self._theme.color("track"))
        painter = QPainter(plate)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        room = QSize(width, height)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room.width() - self._theme.px(16))
        painter.drawText(0, 0, room.width(), room.height(), Qt.AlignmentFlag.AlignCenter, shown)
        painter.end()
        return plate

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        wanted = int(self.document().size().height()) + 2
        if wanted != self.height():
            self.setFixedHeight(wanted)


def harmless(text: str) -> str:
    """`text` without lists and quotes nested so deep that showing them would take the program with it."""

    def shallow(found: re.Match[str]) -> str:
        at = found.start()
        for _ in range(_DEEPEST):
            marker = _MARKER.match(found.string, at, found.end() + 1)
            if marker is None:
                return found[0]
            at = marker.end()
        return found.string[found.start() : at]

    return _LEAD.sub(shallow, text.replace("\0", "\ufffd"))
