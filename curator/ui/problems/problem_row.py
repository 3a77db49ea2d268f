"""One problem of one article: what is wrong, the ways to mend it, and the check behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curator.content import Problem
from curator.library import Kind
from curator.ui.detail.flow import FlowLayout
from curator.ui.detail.icon_button import IconButton
from curator.ui.detail.plain import bounded, mnemonic_free, tooltip
from curator.ui.problems.severity_icon import SeverityIcon
from curator.ui.problems.words import is_check, kind_explanation, kind_label, severity_name
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number, said


class ProblemRow(QFrame):
    """Attributes:
        fixes: a button for each way to mend it. more: its menu, with what concerns all of its kind.
    Signals:
        fix_wanted(Problem, Fix): the article shall be mended in this way.
        mend_wanted(str), show_wanted(str), ignore_wanted(str): of all problems of this code.
    """

    fix_wanted = Signal(object, object)
    mend_wanted = Signal(str)
    show_wanted = Signal(str)
    ignore_wanted = Signal(str)

    def __init__(
        self, problem: Problem, kind: Kind | None, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`kind`: what is known of all problems like it."""
        super().__init__(parent)
        self.problem = problem
        px = theme.px
        label = kind_label(problem.code)
        place = "" if problem.line is None else _tr("line {n}").format(n=number(problem.line))
        message = bounded(said(problem.message), 300)
        self.setAccessibleName(
            ", ".join(filter(None, (severity_name(problem.severity), label, message, place)))
        )
        self.setToolTip(tooltip(kind_explanation(problem.code)))
        if not message.startswith("http"):
            message = f"{message[:1].upper()}{message[1:]}"
        self.text = QLabel(f"{message} ({place})" if place else message, self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setFont(theme.font(Text.PLAIN))
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.menu = QMenu(self)
        self.more = IconButton(theme, "more", _tr("More about {kind}").format(kind=label), size=14)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._fill_menu(kind)
        self.fixes: list[QPushButton] = []
        ways = QWidget(self)
        flow = FlowLayout(ways, px(6))
        for fix in problem.fixes:
            button = QPushButton(f"{mnemonic_free(said(fix.label))}…", ways)
            button.setFont(theme.font(Text.SMALL))
            button.setAccessibleName(f"{label}: {said(fix.label)}")
            button.setProperty("look", "fix")
            button.clicked.connect(lambda _on=False, fix=fix: self.fix_wanted.emit(problem, fix))
            self.fixes.append(button)
            flow.addWidget(button)
        ways.setVisible(bool(self.fixes))
        icon = SeverityIcon(theme, str(problem.severity), self)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(px(18), px(6), px(10), px(6))
        layout.setSpacing(px(5))
        layout.addLayout(line)
        under = QHBoxLayout()
        under.setContentsMargins(px(24), 0, 0, 0)
        under.addWidget(ways, 1)
        layout.addLayout(under)

    def height_for(self, width: int) -> int:
        """How high it is when it is so wide."""
        return self._layout.totalHeightForWidth(width)

    def _fill_menu(self, kind: Kind | None) -> None:
        code = self.problem.code
        if kind is not None:
            show = _tr("&Show {what} with this").format(what=articles(kind.articles))
            self.menu.addAction(show, lambda: self.show_wanted.emit(code))
            if kind.mendable:
                mend = _tr("&Mend all of this kind…")
                self.menu.addAction(mend, lambda: self.mend_wanted.emit(code))
        if is_check(code):
            self.menu.addAction(_tr("&Ignore this check…"), lambda: self.ignore_wanted.emit(code))
        self.more.setVisible(not self.menu.isEmpty())


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)
