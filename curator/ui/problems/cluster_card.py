"""A name that the folder spells in several ways: each spelling with its count, and the one to keep."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from curator.content.checks import Cluster
from curator.library.problems.table import Role
from curator.ui.detail.plain import mnemonic_free
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles

_MOST = 12


class ClusterCard(QFrame):
    """Attributes:
        spellings: one choice each; counts: shows the articles that are spelled so.
        name: the spelling to keep, chosen or typed. rename: asks to write it everywhere.
    Signals:
        rename_wanted(str, Cluster, str): every spelling of a cluster of this role shall be this name.
        show_wanted(str, str): the articles with this name in this role shall be listed.
    """

    rename_wanted = Signal(str, object, str)
    show_wanted = Signal(str, str)

    def __init__(self, role: Role, cluster: Cluster, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = role
        self.cluster = cluster
        px = theme.px
        self.setProperty("look", "card")
        self.setAccessibleName(_tr("Spellings of {name}").format(name=cluster.lead))
        what = QLabel(_tr("Topic") if role == "topics" else _tr("Provider"), self)
        what.setFont(theme.font(Text.SMALL))
        what.setProperty("look", "muted")
        choices = QGridLayout()
        choices.setHorizontalSpacing(px(12))
        choices.setVerticalSpacing(px(2))
        choices.setColumnStretch(0, 1)
        self.name = QLineEdit(cluster.lead, self)
        self._group = QButtonGroup(self)
        self.spellings: list[QRadioButton] = []
        self.counts: list[QPushButton] = []
        for place, (spelling, count) in enumerate(cluster.spellings[:_MOST]):
            choice = QRadioButton(mnemonic_free(spelling), self)
            choice.setAccessibleName(_tr("Keep {name}, {what}").format(name=spelling, what=articles(count)))
            choice.setChecked(place == 0)
            choice.clicked.connect(lambda _on=False, spelling=spelling: self.name.setText(spelling))
            shown = QPushButton(articles(count), self)
            shown.setProperty("look", "link")
            shown.setAutoDefault(False)
            shown.setAccessibleName(_tr("Show {what}: {kind}").format(what=articles(count), kind=spelling))
            shown.clicked.connect(lambda _on=False, spelling=spelling: self.show_wanted.emit(role, spelling))
            self._group.addButton(choice)
            self.spellings.append(choice)
            self.counts.append(shown)
            choices.addWidget(choice, place, 0)
            choices.addWidget(shown, place, 1, Qt.AlignmentFlag.AlignRight)
        keep = QLabel(_tr("Keep:"), self)
        self.name.setAccessibleName(_tr("The spelling to keep"))
        self.name.textChanged.connect(lambda _text: self._typed())
        self.name.returnPressed.connect(self._ask)
        self.rename = QPushButton(self)
        self.rename.setAutoDefault(False)
        self.rename.clicked.connect(self._ask)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        for part in (keep, self.name, self.rename):
            foot.addWidget(part)
        foot.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(8), px(12), px(10))
        layout.setSpacing(px(6))
        layout.addWidget(what)
        layout.addLayout(choices)
        layout.addLayout(foot)
        self._show()

    def _typed(self) -> None:
        """What is typed is none of the spellings that are there, unless it happens to be one."""
        typed = self.name.text().strip()
        self._group.setExclusive(False)
        for choice, (spelling, _count) in zip(self.spellings, self.cluster.spellings, strict=False):
            choice.setChecked(spelling == typed)
        self._group.setExclusive(True)
        self._show()

    def _show(self) -> None:
        name = self.name.text().strip()
        count = sum(number for spelling, number in self.cluster.spellings if spelling != name)
        self.rename.setText(_tr("Rename in {what}…").format(what=articles(count)))
        self.rename.setEnabled(bool(name) and count > 0)

    def _ask(self) -> None:
        if self.rename.isEnabled():
            self.rename_wanted.emit(self.role, self.cluster, self.name.text().strip())


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)
