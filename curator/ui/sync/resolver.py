"""The dialog of conflicts: the articles on the left, what is to be decided of the current one beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator.content import Article, Profile
from curator.library.git.conflicts import Conflicted
from curator.library.git.repository import Operation
from curator.ui.detail.plain import one_line, tooltip
from curator.ui.empty_state import EmptyState
from curator.ui.sync.resolution import Resolution
from curator.ui.sync.resolver_page import ResolverPage
from curator.ui.theme import Theme
from curator.ui.wording import number


class Resolver(QDialog):
    """Attributes:
        list: the articles still in conflict. page: the current one. resolutions: what was decided so far.
        easy_button: resolves what needs no decision. go_on_button, give_up_button: of the merge or rebase.
    Signals:
        resolve_wanted(list[Resolution]): write what was decided of these.
        go_on_wanted(), give_up_wanted(): the merge or rebase shall go on, or be taken back.
    """

    resolve_wanted = Signal(object)
    go_on_wanted = Signal()
    give_up_wanted = Signal()

    def __init__(self, theme: Theme, profile: Profile, parent: QWidget) -> None:
        super().__init__(parent)
        px = theme.px
        self._profile = profile
        self._operation = Operation.NONE
        self._elsewhere = 0
        self._working = False
        self.resolutions: dict[str, Resolution] = {}
        self._titles: dict[str, str] = {}
        self.setWindowTitle(self.tr("Conflicts"))
        self.page = ResolverPage(theme)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Articles in conflict"))
        self.list.setProperty("look", "chrome")
        self.list.setMinimumWidth(px(180))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.setStyleSheet(f"QListWidget::item {{ padding: {px(8)}px {px(12)}px; }}")
        self.list.currentItemChanged.connect(self._show_current)
        self.list.itemActivated.connect(lambda _item: self.page.focus_next())
        self.page.resolve_wanted.connect(self.resolve_current)
        self.page.decided.connect(self._mark)
        self.nothing = EmptyState(theme, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.nothing)
        self.told = QLabel()
        self.told.setProperty("look", "muted")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.easy_button, self.give_up_button, self.go_on_button, self.close_button = (
            QPushButton(self) for _ in range(4)
        )
        self.close_button.setText(self.tr("Close"))
        self.easy_button.clicked.connect(self.resolve_easy)
        self.give_up_button.clicked.connect(self.give_up_wanted)
        self.go_on_button.clicked.connect(self.go_on_wanted)
        self.close_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.resolve_current)
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        px = theme.px
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.list)
        parts.addWidget(self._pages)
        parts.setStretchFactor(1, 1)
        parts.setSizes([px(250), px(710)])
        below = QHBoxLayout()
        below.setContentsMargins(px(16), px(10), px(16), px(12))
        below.setSpacing(px(8))
        below.addWidget(self.told, 1)
        for button in (self.easy_button, self.give_up_button, self.close_button, self.go_on_button):
            button.setAutoDefault(False)
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(parts, 1)
        column.addLayout(below)
        self.resize(QSize(px(980), px(680)))

    # -- what it shows ------------------------------------------------------------------------------

    def show_conflicts(self, found: Sequence[Resolution], operation: Operation, elsewhere: int) -> None:
        """Show these; what was decided of an article that is as it was is kept.

        Args:
            operation: what goes on once all is resolved; elsewhere: conflicts outside of the content folder.
        """
        self._operation, self._elsewhere, self._working = operation, elsewhere, False
        current = self.list.currentItem()
        path = "" if current is None else str(current.data(Qt.ItemDataRole.UserRole))
        place = max(0, self.list.currentRow())
        before, self.resolutions = self.resolutions, {}
        for one in found:
            known = before.get(one.conflict.path)
            same = known is not None and known.conflict == one.conflict
            self.resolutions[one.conflict.path] = known if known is not None and same else one
        self.list.blockSignals(True)
        self.list.clear()
        for key, resolution in self.resolutions.items():
            self._titles[key] = _title(resolution.conflict, self._profile)
            item = QListWidgetItem(one_line(self._titles[key], 80))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(tooltip(key))
            self.list.addItem(item)
        paths = list(self.resolutions)
        self.list.setCurrentRow(paths.index(path) if path in paths else min(place, len(paths) - 1))
        self.list.blockSignals(False)
        self._mark()
        self._show_current()

    def show_working(self) -> None:
        """Something is being written: nothing can be decided until that is done."""
        self._working = True
        self._settle()

    def resolve_current(self) -> None:
        """Write what was decided of the current article, if all of it is."""
        resolution = self._current()
        if resolution is not None and not resolution.open and not self._working:
            self.resolve_wanted.emit([resolution])

    def resolve_easy(self) -> None:
        """Write all articles of which everything is decided, or nothing needs to be."""
        ready = [one for one in self.resolutions.values() if not one.open]
        if ready and not self._working:
            self.resolve_wanted.emit(ready)

    # -- inside -------------------------------------------------------------------------------------

    def _current(self) -> Resolution | None:
        item = self.list.currentItem()
        return None if item is None else self.resolutions.get(item.data(Qt.ItemDataRole.UserRole))

    def _show_current(self) -> None:
        resolution = self._current()
        if resolution is None:
            self._show_nothing()
        else:
            path = resolution.conflict.path
            self.page.show_resolution(resolution, self._titles[path], self._profile)
            self._pages.setCurrentWidget(self.page)
            if not self.list.hasFocus():
                self.page.focus_next()
        self._settle()

    def _show_nothing(self) -> None:
        heading = self.tr("Nothing is in conflict")
        told = ""
        if self._elsewhere:
            told = self.tr(
                "But {n} files outside of this folder are: resolve them with git.", n=self._elsewhere
            ).format(n=number(self._elsewhere))
        elif self._operation not in (Operation.NONE, Operation.BISECT):
            told = self.tr("All is resolved. Go on, and it is done.")
        self.nothing.tell(heading, told)
        self._pages.setCurrentWidget(self.nothing)

    def _mark(self) -> None:
        """Show of each article whether anything is left to decide."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            path = item.data(Qt.ItemDataRole.UserRole)
            resolution = self.resolutions[path]
            title = one_line(self._titles[path], 80)
            item.setText(title if resolution.open else f"✓ {title}")
        self._settle()

    def _settle(self) -> None:
        left = len(self.resolutions)
        ready = sum(not one.open for one in self.resolutions.values())
        going = self._operation not in (Operation.NONE, Operation.BISECT)
        self.told.setText(
            self.tr("{n} left, {ready} of them decided").format(n=number(left), ready=number(ready))
            if left
            else ""
        )
        self.easy_button.setText(self.tr("Resolve the {n} decided").format(n=number(ready)))
        self.easy_button.setVisible(ready > 1)
        verbs = {
            Operation.MERGE: (self.tr("Finish the merge"), self.tr("Give up the merge…")),
            Operation.REBASE: (self.tr("Continue the rebase"), self.tr("Give up the rebase…")),
        }
        go_on, give_up = verbs.get(self._operation, (self.tr("Continue"), self.tr("Give up…")))
        self.go_on_button.setText(go_on)
        self.give_up_button.setText(give_up)
        open_ones = any(one.conflict.staged for one in self.resolutions.values())
        self.go_on_button.setEnabled(not open_ones and not self._elsewhere and not self._working)
        self.give_up_button.setEnabled(not self._working)
        self.easy_button.setEnabled(not self._working)
        for button in (self.go_on_button, self.give_up_button):
            button.setVisible(going)
        ready_to_go = going and self.go_on_button.isEnabled()
        self.go_on_button.setProperty("look", "primary" if ready_to_go else "plain")
        self.go_on_button.style().unpolish(self.go_on_button)
        self.go_on_button.style().polish(self.go_on_button)
        self.page.setEnabled(not self._working)
        if ready_to_go and not left:
            self.go_on_button.setFocus()


def _title(conflict: Conflicted, profile: Profile) -> str:
    """The article's title on my side or theirs, else its file's name."""
    for document in conflict.documents()[1:]:
        if document is not None:
            title = Article.from_document(document, profile).title
            if title:
                return title
    return conflict.path.rpartition("/")[2]
