"""One kind of problem: what it is, why it matters, in how many articles, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from curator.content import Severity
from curator.library import Kind
from curator.ui.detail.icon_button import IconButton
from curator.ui.problems.severity_icon import SeverityIcon
from curator.ui.problems.words import is_check, kind_explanation, kind_label, severity_name
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number


class KindCard(QFrame):
    """A click anywhere on it shows the articles.

    Attributes:
        show_button: does so too, and says in how many articles the problem is. mend: asks to mend all.
        more: what can be set. menu: its entries.
    Signals:
        show_wanted(str): the articles with problems of this code shall be listed.
        mend_wanted(str): they shall be mended.
        setting_wanted(str, str): the check shall be "off", or of this severity.
    """

    show_wanted = Signal(str)
    mend_wanted = Signal(str)
    setting_wanted = Signal(str, str)

    def __init__(self, kind: Kind, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._theme = theme
        px = theme.px
        label = kind_label(kind.code)
        self.setProperty("look", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = SeverityIcon(theme, str(kind.severity), self)
        why = f"{kind_explanation(kind.code)} · {kind.code}"
        self.title, self.explanation = QLabel(label, self), QLabel(why, self)
        self.title.setFont(theme.font(Text.STRONG))
        self.explanation.setFont(theme.font(Text.SMALL))
        self.explanation.setProperty("look", "muted")
        self.explanation.setWordWrap(True)
        self.title.setWordWrap(True)
        for one in (self.title, self.explanation):
            one.setTextFormat(Qt.TextFormat.PlainText)
        self.show_button = self._button(theme, "link")
        self.show_button.setToolTip(_tr("Show these articles in the list"))
        self.mend = self._button(theme, "plain")
        self.menu = QMenu(self)
        self.more = IconButton(theme, "more", _tr("Setting of the check: {kind}").format(kind=label))
        self.more.setMenu(self.menu)
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.more.setVisible(is_check(kind.code))
        self._severities: dict[Severity, QAction] = {}
        self._fill_menu()
        self.show_kind(kind)
        self.show_button.clicked.connect(lambda: self.show_wanted.emit(kind.code))
        self.mend.clicked.connect(lambda: self.mend_wanted.emit(kind.code))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.title)
        words.addWidget(self.explanation)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), px(8), px(10), px(8))
        line.setSpacing(px(8))
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        for button in (self.mend, self.show_button, self.more):
            line.addWidget(button)

    def show_kind(self, kind: Kind) -> None:
        """Show what is known of the same kind now."""
        self.kind = kind
        count, label = articles(kind.articles), kind_label(kind.code)
        self.setAccessibleName(f"{label}, {count}")
        self._icon.show_severity(str(kind.severity))
        self.show_button.setText(count)
        self.show_button.setAccessibleName(_tr("Show {what}: {kind}").format(what=count, kind=label))
        self.show_button.setMinimumWidth(max(self._theme.px(84), self.show_button.sizeHint().width()))
        self.mend.setText(_mending(kind.mendable))
        self.mend.setVisible(kind.mendable > 0)
        for severity, action in self._severities.items():
            action.setChecked(severity is kind.severity)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.show_wanted.emit(self.kind.code)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # so that the release comes here too

    def _fill_menu(self) -> None:
        code = self.kind.code
        for severity in Severity:
            action = self.menu.addAction(severity_name(severity))
            action.setCheckable(True)
            self._severities[severity] = action
            action.triggered.connect(
                lambda _on=False, severity=severity: self.setting_wanted.emit(code, str(severity))
            )
        self.menu.addSeparator()
        self.menu.addAction(_tr("&Ignore this check…"), lambda: self.setting_wanted.emit(code, "off"))

    def _button(self, theme: Theme, look: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("look", look)
        button.setFont(theme.font(Text.BODY))
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button


def _mending(count: int) -> str:
    return _tr("Mend 1…") if count == 1 else _tr("Mend {n}…", n=count).format(n=number(count))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)
