"""The strip of the detail pane with the problems of the article, and unfolded the ways to mend them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.content import Problem, Severity
from curator.library import Kind
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.icon_button import IconButton
from curator.ui.overlay_scroll_bar import OverlayScrollBar
from curator.ui.problems.problem_row import ProblemRow
from curator.ui.problems.severity_icon import SeverityIcon
from curator.ui.problems.words import kind_label, severity_label
from curator.ui.theme import Text, Theme

_MOST = 40
_HEIGHT = 260


class ArticleStrip(QFrame):
    """Hidden where nothing is wrong. It stays folded or unfolded from article to article.

    Attributes:
        rows: one a problem, made when it is unfolded. head: folds and unfolds it.
    Signals: as of `ProblemRow`, and
        mend_all_wanted(): all of the article's sure fixes shall be made.
    """

    fix_wanted = Signal(object, object)
    mend_wanted = Signal(str)
    show_wanted = Signal(str)
    ignore_wanted = Signal(str)
    mend_all_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: Sequence[Problem] = ()
        self._kinds: Mapping[str, Kind] = {}
        self.rows: list[ProblemRow] = []
        px = theme.px
        self.setProperty("look", "problems")
        self.icon = SeverityIcon(theme, "", self)
        self.text = ElidedLabel(theme, Text.BODY)
        self.all = QPushButton(self)
        self.all.setProperty("look", "link")
        self.all.setFont(theme.font(Text.BODY))
        self.all.clicked.connect(self.mend_all_wanted)
        self.head = IconButton(theme, "chevron-down", _tr("Show the problems"), size=12)
        self.head.setCheckable(True)
        self.head.toggled.connect(lambda _on: self._fold())
        line = QHBoxLayout()
        line.setContentsMargins(px(18), px(5), px(10), px(5))
        line.setSpacing(px(8))
        line.addWidget(self.icon)
        line.addWidget(self.text, 1)
        line.addWidget(self.all)
        line.addWidget(self.head)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(_tr("Problems of this article"))
        OverlayScrollBar(self.area)
        self._inside = QFrame(self.area)
        self._inside.setProperty("look", "problems")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, px(4))
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.area.setWidget(self._inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.area)
        self.area.hide()
        self.hide()

    def show_problems(self, problems: Sequence[Problem], kinds: Mapping[str, Kind]) -> None:
        """Show these, the worst first; `kinds`: what is known of all problems like them."""
        ordered = sorted(problems, key=lambda one: (one.severity.rank, one.line or 0, one.code))
        if list(self._problems) == ordered and kinds == self._kinds:
            return
        self._problems, self._kinds = ordered, kinds
        self.setVisible(bool(ordered))
        if not ordered:
            self._fill()
            return
        self.icon.show_severity(str(ordered[0].severity))
        counts = {severity: sum(one.severity is severity for one in ordered) for severity in Severity}
        counted = ", ".join(severity_label(str(one), count) for one, count in counts.items() if count)
        named = ", ".join(dict.fromkeys(kind_label(one.code) for one in ordered))
        self.text.show_text(f"{counted}: {named}")
        self.setAccessibleName(f"{counted}: {named}")
        sure = sum(one.sure_fix is not None for one in ordered)
        self.all.setText(_tr("Mend {n}…", n=sure).format(n=sure))
        self.all.setVisible(sure > 1)
        self._fold()

    # -- inside -------------------------------------------------------------------------------------

    def _fold(self) -> None:
        open_ = self.head.isChecked()
        self.head.rename(_tr("Hide the problems") if open_ else _tr("Show the problems"))
        self._fill()
        self.area.setVisible(open_ and bool(self._problems))

    def _fill(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        if not self.head.isChecked():
            return
        for place, problem in enumerate(self._problems[:_MOST]):
            row = ProblemRow(problem, self._kinds.get(problem.code), self._theme, self._inside)
            row.fix_wanted.connect(self.fix_wanted)
            row.mend_wanted.connect(self.mend_wanted)
            row.show_wanted.connect(self.show_wanted)
            row.ignore_wanted.connect(self.ignore_wanted)
            self._column.insertWidget(place, row)
            self.rows.append(row)
        self._inside.adjustSize()
        width = max(self.width(), self._theme.px(320))
        wanted = sum(row.height_for(width) for row in self.rows)
        self.area.setFixedHeight(min(self._theme.px(_HEIGHT), wanted + self._theme.px(6)))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)
