"""The strip above the list while it shows one kind of problem: which, how many, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from curator.library import Kind
from curator.ui.detail.elided import ElidedLabel
from curator.ui.problems.severity_icon import SeverityIcon
from curator.ui.problems.words import kind_explanation, kind_label
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number


class KindStrip(QFrame):
    """Hidden unless the search is for one kind.

    Signals:
        all_wanted(): the view of all problems. mend_wanted(str): all of this kind shall be mended.
    """

    all_wanted = Signal()
    mend_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = ""
        px = theme.px
        self.setProperty("look", "strip")
        self.setFixedHeight(px(40))
        self.icon = SeverityIcon(theme, "", self)
        self.text = ElidedLabel(theme, Text.BODY)
        self.all, self.mend = QPushButton(_tr("‹ All Problems"), self), QPushButton(self)
        self.all.setAccessibleName(_tr("All Problems"))
        self.all.setProperty("look", "link")
        self.all.clicked.connect(self.all_wanted)
        self.mend.clicked.connect(lambda: self.mend_wanted.emit(self.code))
        for button in (self.all, self.mend):
            button.setFont(theme.font(Text.BODY))
            button.setAutoDefault(False)
        self.mend.setFixedHeight(px(28))
        self.mend.setStyleSheet("padding-top: 0; padding-bottom: 0;")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(8), 0, px(8), px(1))
        layout.setSpacing(px(8))
        layout.addWidget(self.all)
        layout.addWidget(self.icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.mend)
        self.hide()

    def show_kind(self, code: str, kind: Kind | None) -> None:
        """Show this kind, of which None is left in the folder; "" for none at all."""
        self.code = code
        if not code:
            self.hide()
            return
        label = kind_label(code)
        count = articles(0 if kind is None else kind.articles)
        self.icon.show_severity("" if kind is None else str(kind.severity))
        self.icon.setVisible(kind is not None)
        self.text.show_text(f"{label} · {count} · {kind_explanation(code)}")
        self.setAccessibleName(f"{label}, {count}")
        mendable = 0 if kind is None else kind.mendable
        many = _tr("Mend {n}…", n=mendable).format(n=number(mendable))
        self.mend.setText(_tr("Mend 1…") if mendable == 1 else many)
        self.mend.setVisible(mendable > 0)
        self.show()


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)
