"""The view of all problems: counts by severity and kind, names spelled in several ways, and how far it is."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.content.checks import Cluster
from curator.library import Kind
from curator.library.problems.table import Role
from curator.ui.detail.flow import FlowLayout
from curator.ui.overlay_scroll_bar import OverlayScrollBar
from curator.ui.problems.checks import by_severity
from curator.ui.problems.cluster_card import ClusterCard
from curator.ui.problems.kind_card import KindCard
from curator.ui.problems.words import severity_label
from curator.ui.theme import Text, Theme
from curator.ui.wording import number

_MOST_CLUSTERS = 60
_WORDS = 220  # wide enough for what stands beside the buttons
_SECONDS = 0.015  # so long cards are made before the window does something else

_Wanted = str | Kind | tuple[Role, Cluster]
"""What stands in the column: a heading, a kind, or a cluster."""


class ProblemsPage(QFrame):
    """Stands in the place of the list.

    Attributes:
        kinds, clusters: the cards.
        summary, progress, stop: how far it is. again, links: look at all anew, ask the web.
    Signals:
        left(): the editor wants the list back.
        stopped(), go_on(), again_wanted(), links_wanted(): of the buttons.
        show_wanted, mend_wanted, setting_wanted: as of `KindCard`.
        rename_wanted, name_wanted: as of `ClusterCard`.
    """

    left = Signal()
    stopped = Signal()
    go_on = Signal()
    again_wanted = Signal()
    links_wanted = Signal()
    show_wanted = Signal(str)
    mend_wanted = Signal(str)
    setting_wanted = Signal(str, str)
    rename_wanted = Signal(str, object, str)
    name_wanted = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kinds: list[KindCard] = []
        self.clusters: list[ClusterCard] = []
        self._headings: list[QWidget] = []
        self._wanted: deque[_Wanted] = deque()
        self._place = 0
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._fill)
        self._is_stopped = False
        px = theme.px
        self.setProperty("look", "paper")
        self.setAccessibleName(_tr("Problems"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = QLabel(_tr("Problems"), self)
        title.setFont(theme.font(Text.TITLE))
        self.summary, self.state = QLabel(self), QLabel(self)
        for label in (self.summary, self.state):
            label.setProperty("look", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.links = self._button(_tr("Check Links…"))
        self.links.setToolTip(_tr("Ask the web whether the addresses of the listed articles answer"))
        self.again = self._button(_tr("Check All Again"), "quiet")
        self.back = self._button(_tr("Back to the List"), "quiet")
        self.links.clicked.connect(self.links_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.back.clicked.connect(self.left)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(px(6))
        self.progress.setAccessibleName(_tr("Progress"))
        self.stop = self._button(_tr("Stop"), "link")
        self.stop.clicked.connect(lambda: (self.go_on if self._is_stopped else self.stopped).emit())
        head, about = QHBoxLayout(), QHBoxLayout()
        self._about, self._below = about, FlowLayout(spacing=px(8))
        head.setSpacing(px(8))
        head.addWidget(title, 1)
        head.addWidget(self.back)
        about.setSpacing(px(8))
        about.addWidget(self.summary, 1)
        about.addWidget(self.again)
        about.addWidget(self.links)
        line = QHBoxLayout()
        line.setSpacing(px(10))
        line.addWidget(self.state)
        line.addWidget(self.progress, 1)
        line.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # the list may be narrower
        layout.setContentsMargins(px(20), px(10), px(8), 0)
        layout.setSpacing(px(6))
        for row in (head, about, self._below, line):
            row.setContentsMargins(0, 0, px(12), 0)  # as wide as the cards below
            layout.addLayout(row)
        layout.addWidget(self._area(), 1)
        self.show_progress("", 0, 0, stopped=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the buttons leave no room for the words, they stand below them."""
        super().resizeEvent(event)
        buttons = (self.again, self.links)
        needed = sum(button.sizeHint().width() for button in buttons) + self._theme.px(_WORDS)
        row = self._below if needed > self.width() else self._about
        if row.indexOf(self.again) < 0:
            for button in buttons:
                row.addWidget(button)

    def _area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(_tr("Kinds of problems"))
        OverlayScrollBar(area)
        inside = QFrame(area)
        inside.setProperty("look", "paper")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, self._theme.px(12), self._theme.px(16))
        self._column.setSpacing(self._theme.px(6))
        self._column.addStretch(1)
        area.setWidget(inside)
        return area

    # -- what it shows ------------------------------------------------------------------------------

    def show_found(self, kinds: Sequence[Kind], clusters: Sequence[tuple[Role, Cluster]]) -> None:
        """Show these, a few at a time. A card that is wanted still stays, with what was typed in it."""
        self._sum_up(kinds)
        wanted: list[_Wanted] = []
        for severity, some in by_severity(list(kinds)).items():
            wanted.append(severity_label(severity, sum(kind.problems for kind in some)))
            wanted += some
        if clusters:
            wanted.append(_tr("Names spelled in several ways"))
            wanted += clusters[:_MOST_CLUSTERS]
        codes = {kind.code for kind in kinds}
        self._drop([card for card in self.kinds if card.kind.code not in codes])
        self._drop([card for card in self.clusters if (card.role, card.cluster) not in clusters])
        self._drop(self._headings)
        self._headings, self._place = [], 0
        self._wanted = deque(wanted)
        self._fill()

    @property
    def filling(self) -> bool:
        """Whether some of what is to be shown is not there yet."""
        return bool(self._wanted)

    def _fill(self) -> None:
        """Put in what is wanted, for as long as the window may stand still."""
        until = time.monotonic() + _SECONDS
        while self._wanted and time.monotonic() < until:
            self._put(self._wanted.popleft())
        if self._wanted:
            self._more.start()

    def _put(self, wanted: _Wanted) -> None:
        widget: QWidget
        if isinstance(wanted, str):
            widget = self._heading(wanted)
            self._headings.append(widget)
        elif isinstance(wanted, Kind):
            widget = self._kind(wanted)
        else:
            widget = self._cluster(*wanted)
        if self._column.indexOf(widget) != self._place:
            self._column.removeWidget(widget)
            self._column.insertWidget(self._place, widget)
        self._place += 1

    def show_progress(self, label: str, done: int, total: int, *, stopped: bool) -> None:
        """Show what goes on and how far it is; a total of 0: nothing does."""
        self._is_stopped = stopped and not total
        running = total > 0
        self.progress.setVisible(running)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        self.state.setVisible(running or self._is_stopped)
        self.stop.setVisible(running or self._is_stopped)
        self.again.setEnabled(not running)
        if running:
            told = _tr("{what}: {done} of {total}")
            self.state.setText(told.format(what=label, done=number(done), total=number(total)))
            self.stop.setText(_tr("Stop"))
        elif self._is_stopped:
            self.state.setText(_tr("Checking was stopped; not all articles were looked at."))
            self.stop.setText(_tr("Go on"))

    # -- of QWidget ---------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """The list decides how narrow it may be."""
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # -- inside -------------------------------------------------------------------------------------

    def _sum_up(self, kinds: Sequence[Kind]) -> None:
        if not kinds:
            self.summary.setText(_tr("Nothing is wrong with the articles that were checked."))
            return
        parts = [
            severity_label(severity, sum(kind.problems for kind in some))
            for severity, some in by_severity(list(kinds)).items()
        ]
        self.summary.setText(" · ".join(parts))

    def _kind(self, kind: Kind) -> KindCard:
        card = next((one for one in self.kinds if one.kind.code == kind.code), None)
        if card is not None:
            card.show_kind(kind)
        else:
            card = KindCard(kind, self._theme, self)
            card.show_wanted.connect(self.show_wanted)
            card.mend_wanted.connect(self.mend_wanted)
            card.setting_wanted.connect(self.setting_wanted)
            self.kinds.append(card)
        return card

    def _cluster(self, role: Role, cluster: Cluster) -> ClusterCard:
        card = next((one for one in self.clusters if (one.role, one.cluster) == (role, cluster)), None)
        if card is None:
            card = ClusterCard(role, cluster, self._theme, self)
            card.rename_wanted.connect(self.rename_wanted)
            card.show_wanted.connect(self.name_wanted)
            self.clusters.append(card)
        return card

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(self._theme.font(Text.CAPTION))
        label.setProperty("look", "muted")
        label.setContentsMargins(0, self._theme.px(10), 0, 0)
        return label

    def _drop(self, widgets: Sequence[QWidget]) -> None:
        for widget in widgets:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        gone = set(map(id, widgets))
        self.kinds = [card for card in self.kinds if id(card) not in gone]
        self.clusters = [card for card in self.clusters if id(card) not in gone]

    def _button(self, text: str, look: str = "plain") -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("look", look)
        button.setFont(self._theme.font(Text.BODY))
        button.setAutoDefault(False)
        return button


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)
