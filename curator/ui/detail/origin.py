"""Where the article comes from: provider with its logo, domain, date, and its addresses to open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from curator.content import Article, Site, plain_text
from curator.ui.detail.addresses import encoded, web_address
from curator.ui.detail.entry_model import Link
from curator.ui.detail.icon_button import IconButton
from curator.ui.detail.plain import bounded, mnemonic_free, one_line, tooltip
from curator.ui.detail.shown import Shown
from curator.ui.pictures import Pictures, State
from curator.ui.theme import Text, Theme
from curator.ui.tiles import tile_color
from curator.ui.wording import dated

_CLOCK = re.compile(r"[Tt \t](\d\d?:\d\d)")
_ZONE = re.compile(r"([Zz]|UTC|[+-]\d\d?:?\d{0,2})$")


class Logo(QWidget):
    """A provider's small picture, or a tile in the provider's colour."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._source = ""
        self._seed = ""
        self.setFixedSize(theme.px(16), theme.px(18))
        pictures.ready.connect(lambda source: self.update() if source in ("", self._source) else None)

    def show_logo(self, source: str, seed: str) -> None:
        self._source, self._seed = source, seed
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width()
        place = QRectF(0, (self.height() - side) / 2, side, side)
        path = QPainterPath()
        path.addRoundedRect(place, self._theme.px(4), self._theme.px(4))
        picture = self._pictures.picture(self._source, QSize(side, side), self.devicePixelRatioF())
        if picture.state is State.READY and picture.pixmap is not None:
            painter.setClipPath(path)
            painter.drawPixmap(place.toRect(), picture.pixmap)
        else:
            painter.fillPath(path, tile_color(self._seed))


class Origin(QWidget):
    """One line under the title; it wraps where there is no room.

    Signals:
        open_wanted(str): this address, as the file has it, shall be opened.
        copy_wanted(str): this address shall go to the clipboard.
    """

    open_wanted = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._links: Sequence[Link] = ()
        self._told = ("", "", "")
        self.logo = Logo(theme, pictures)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setFont(theme.font(Text.PLAIN))
        self.text.setProperty("look", "muted")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.open = QPushButton(self.tr("Open original") + " ↗")
        self.open.setFont(theme.font(Text.STRONG))
        self.open.setProperty("look", "link")
        self.open.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open.clicked.connect(self._open_first)
        self.more = IconButton(theme, "chevron-down", self.tr("All addresses of this article"), size=12)
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self.more.setMenu(self._menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(9))
        line.addWidget(self.logo)
        line.addWidget(self.text, 1)
        line.addWidget(self.open)
        line.setSpacing(theme.px(9))
        line.addWidget(self.more)

    def show_origin(self, shown: Shown) -> None:
        article = shown.article
        self._told = (plain_text(article.provider.name), article.provider.domain, written_date(article))
        self._tell()
        spelled = article.date_text or self.tr("none in the file; the day is from the file's name")
        self.text.setToolTip(tooltip(self.tr("Date as written: {date}").format(date=spelled)))
        self.logo.show_logo(logo_of(article, shown.site), article.provider.name or article.provider.domain)
        self._show_links(self._links_of(article))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        """Name, domain and date; without the domain where it is wider than the line, as it cannot wrap."""
        name, domain, date = (one_line(part, 200) for part in self._told)
        if name and self.fontMetrics().horizontalAdvance(domain) > max(self.text.width(), self._theme.px(80)):
            domain = ""
        told = " · ".join(part for part in (name, domain, date) if part)
        self.text.setText(told or self.tr("No provider and no date"))

    def _links_of(self, article: Article) -> tuple[Link, ...]:
        named = (
            (self.tr("Original"), article.original_url),
            (self.tr("Web address"), article.web_url),
            (self.tr("AMP version"), article.amp_url),
            (self.tr("Cached AMP version"), article.cdn_amp_url),
        )
        return tuple(Link(name, address) for name, address in named if address)

    def _show_links(self, links: tuple[Link, ...]) -> None:
        self._links = links
        url = web_address(links[0].address) if links else None
        self.open.setEnabled(url is not None)
        self.open.setToolTip(
            tooltip(encoded(url) if url is not None else self.tr("This article names no web address to open"))
        )
        self.more.setEnabled(bool(links))
        self._menu.clear()
        for link in links:
            self._add(self.tr("Open: {name}"), link, web_address(link.address) is not None)
        self._menu.addSeparator()
        for link in links:
            self._add(self.tr("Copy: {name}"), link, True)

    def _open_first(self) -> None:
        if self._links:
            self.open_wanted.emit(self._links[0].address)

    def _add(self, label: str, link: Link, possible: bool) -> None:
        signal = self.open_wanted if possible and label == self.tr("Open: {name}") else self.copy_wanted
        text = f"{label.format(name=mnemonic_free(link.label))}\t{mnemonic_free(bounded(link.address, 60))}"
        action = self._menu.addAction(text, lambda: signal.emit(link.address))
        action.setEnabled(possible)


def written_date(article: Article) -> str:
    """The article's date as its file has it: its own clock and zone, in the editor's words for the day."""
    moment = article.date
    if moment is None:
        return article.date_text
    day = dated(moment)
    clock = _CLOCK.search(article.date_text)
    if clock is None:
        return day
    zone = _ZONE.search(article.date_text.strip())
    told = "" if zone is None else " UTC" if zone[1] in ("Z", "z", "UTC") else f" {zone[1]}"
    return f"{day}, {clock[1]}{told}"


def logo_of(article: Article, site: Site) -> str:
    """The address of the provider's logo: the article's own if it is in the folder, else the site's."""
    own = article.provider.logo
    if own and site.local_file(own) is not None:
        return own
    return organisation_logo(article.provider.domain, site) or own


def organisation_logo(domain: str, site: Site) -> str:
    """The address of the logo that the site has of an organisation, by its domain; "" where it has none."""
    known = site.organisation(domain) if domain else None
    if known is None or known.logo is None:
        return ""
    return "/" + quote(known.logo.relative_to(site.root).as_posix())
