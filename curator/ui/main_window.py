"""The main window: a frame that is painted at once, and what is put into it a moment later.

Knows none of the program: it must be there before that is loaded (`furnishing` puts the parts in).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget

from curator.content_folder import may_be_article
from curator.ui.outline import Outline
from curator.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from curator.ui.actions import Actions
    from curator.ui.article_list import ArticleList
    from curator.ui.article_model import ArticleModel
    from curator.ui.detail.pane import DetailPane
    from curator.ui.filtering import Filtering
    from curator.ui.list_look import ListLook
    from curator.ui.listing import Listing
    from curator.ui.menus import Menus
    from curator.ui.notice import Notice
    from curator.ui.parts import Parts
    from curator.ui.reports import Reports
    from curator.ui.selection_bar import SelectionBar
    from curator.ui.selection_edits import SelectionEdits
    from curator.ui.session import Session
    from curator.ui.sidebar import Sidebar
    from curator.ui.status_line import StatusLine
    from curator.ui.top_bar import TopBar
    from curator.ui.watching import Watching
    from curator.ui.welcome import Welcome
    from curator.ui.workspace import Workspace

TOP_HEIGHT, LINE_HEIGHT = 52, 28
"""Of the bar on top and of the status line, in the pixels of the pictures."""


class MainWindow(QMainWindow):
    """The window over one session.

    Attributes:
        outline: what is painted of an open folder until its parts are there.
        wanted: what was to be opened last; before the window is furnished nobody does it yet.
    Attributes, once it is furnished:
        parts: all that stands in it, most of it an attribute too. welcome: the page without a folder.
        look: how the list is shown. watching: keeps up with the folder. features: what was added.
    Signals:
        painted(): it was painted for the first time.
        folder_wanted(Path): this folder, or the one that this article is in, shall be opened.
        came_back(): the editor comes back from another program.
        closing(): it was closed: everything ends now.
    """

    painted = Signal()
    folder_wanted = Signal(object)
    came_back = Signal()
    closing = Signal()

    parts: Parts
    session: Session
    actions_: Actions
    menus: Menus
    model: ArticleModel
    view: ArticleList
    listing: Listing
    sidebar: Sidebar
    top: TopBar
    bar: SelectionBar
    line: StatusLine
    notice: Notice
    detail: DetailPane
    workspace: Workspace
    edits: SelectionEdits
    reports: Reports
    filtering: Filtering
    look: ListLook
    welcome: Welcome
    watching: Watching | None
    features: tuple[QObject, ...]

    def __init__(
        self, theme: Theme, geometry: str = "", widths: Sequence[int] = (), *, expects_folder: bool = False
    ) -> None:
        """`geometry` and `widths`: as the settings have kept them. `expects_folder`: one will be opened, so
        that its outlines may be painted."""
        super().__init__()
        self._theme = theme
        self._was_painted = False
        self.wanted: Path | None = None
        self.outline = Outline(theme, widths, expects_folder, self)
        self.setWindowTitle("Curator")
        # a window of 1000 x 650 can be had where text is half as large again, too
        self.setMinimumSize(max(724, theme.px(666)), theme.px(432))
        if not (geometry and self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
            self.resize(QSize(theme.px(1440), theme.px(900)))
        top, line = _band("topbar", theme.px(TOP_HEIGHT)), _band("status", theme.px(LINE_HEIGHT))
        body = QWidget()
        column(body, top, self.outline, line)
        self.setCentralWidget(body)

    def take(self, parts: Parts, welcome: Welcome, look: ListLook) -> None:
        """Keep these parts."""
        self.parts, self.welcome, self.look = parts, welcome, look
        self.session, self.actions_, self.menus = parts.session, parts.actions, parts.menus
        self.model, self.view, self.listing = parts.model, parts.view, parts.listing
        self.sidebar, self.top, self.bar, self.line = parts.sidebar, parts.top, parts.bar, parts.line
        self.notice, self.detail, self.workspace = parts.notice, parts.detail, parts.workspace
        self.edits, self.reports, self.filtering = parts.edits, parts.reports, parts.filtering

    def open(self, place: Path) -> None:
        """Open this folder, or the one that this article is in; what is wrong is told in the window."""
        self.wanted = place
        self.folder_wanted.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_back.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_place(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        place = _dropped_place(event.mimeData())
        if place is not None:
            event.acceptProposedAction()
            self.open(place)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def column(body: QWidget, *rows: QWidget) -> None:
    """Lay out the rows, one below the other without a gap; one of no fixed height takes the room."""
    layout = QVBoxLayout(body)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for row in rows:
        layout.addWidget(row)


def _band(look: str, height: int) -> QFrame:
    band = QFrame()
    band.setProperty("look", look)
    band.setFixedHeight(height)
    return band


def _dropped_place(data: QMimeData) -> Path | None:
    """The one local folder or article that is dragged, if it is one."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_dir() or may_be_article(path) else None
