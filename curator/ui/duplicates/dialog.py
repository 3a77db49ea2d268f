"""The dialog of duplicates: the groups on the left, the articles of the current one side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator.content import Article, Profile
from curator.library import FoundDuplicates, Group, Row
from curator.ui.buttons import ActionButton
from curator.ui.detail.elided import ElidedLabel
from curator.ui.duplicates.group_list import GroupList
from curator.ui.duplicates.group_page import GroupPage
from curator.ui.empty_state import EmptyState
from curator.ui.notice import Notice
from curator.ui.pictures import Pictures
from curator.ui.theme import Text, Theme
from curator.ui.wording import number


class DuplicatesDialog(QDialog):
    """Attributes:
        list: the groups. page: the current one. notice: what was done, with a way back.
        keep, apart, open_article, show_article: what can be done, each an action with its key.
    Signals:
        wanted(Group): the articles of this group shall be read, for `show_articles`.
        keep_wanted(Group, Row): keep this one of them, unpublish the others.
        apart_wanted(Group, Row): they are no duplicates, or only this one of them is none.
        together_wanted(frozenset): these are duplicates again.
        open_wanted(Row): open the original. show_wanted(Row): go to it in the list.
        look_wanted(): look for duplicates.
    """

    wanted = Signal(object)
    keep_wanted = Signal(object, object)
    apart_wanted = Signal(object, object)
    together_wanted = Signal(object)
    open_wanted = Signal(object)
    show_wanted = Signal(object)
    look_wanted = Signal()

    def __init__(
        self, theme: Theme, pictures: Pictures, profile: Profile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._profile = theme, profile
        self._looking = False
        self._apart: tuple[frozenset[str], ...] = ()
        self.setWindowTitle(self.tr("Duplicates"))
        self.list = GroupList(theme, self)
        self.page = GroupPage(theme, pictures, self)
        self.notice = Notice(theme, self)
        self.nothing = EmptyState(theme, self)
        self.counts = ElidedLabel(theme, Text.SMALL, "muted", self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(theme.px(4))
        self.progress.setAccessibleName(self.tr("Looking for duplicates"))
        self._define()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._show_current())
        self.page.chose.connect(self._settle)
        self._settle()

    def _define(self) -> None:
        add = self._action
        self.keep = add(self.tr("Keep It, Unpublish the Rest…"), ["Ctrl+Return", "Ctrl+Enter"], self._keep)
        self.apart = add(self.tr("Not Duplicates…"), ["N"], self._tell_apart)
        self.open_article = add(self.tr("Open Original"), ["O"], lambda: self._of_chosen(self.open_wanted))
        self.show_article = add(self.tr("Show in the List"), ["L"], lambda: self._of_chosen(self.show_wanted))
        add(self.tr("Next Group"), ["J"], lambda: self._go(1))
        add(self.tr("Previous Group"), ["K"], lambda: self._go(-1))
        back, on = ("Right", "Left") if self._theme.right_to_left() else ("Left", "Right")
        add(self.tr("Keep the Next One"), [on], lambda: self.page.choose(self.page.chosen + 1))
        add(self.tr("Keep the One Before"), [back], lambda: self.page.choose(self.page.chosen - 1))
        for place in range(9):
            name = self.tr("Keep Number {digit}").format(digit=place + 1)
            add(name, [str(place + 1)], lambda place=place: self.page.choose(place))  # type: ignore[misc]

    def _action(self, text: str, keys: Sequence[str], act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        px = self._theme.px
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.nothing)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self.list)
        parts.addWidget(self._pages)
        parts.setStretchFactor(1, 1)
        parts.setSizes([px(270), px(830)])
        self.apart_button, self.open_button, self.show_button = (
            ActionButton(action, self._theme, self, hint=True)
            for action in (self.apart, self.open_article, self.show_article)
        )
        self.keep_button = ActionButton(self.keep, self._theme, self, look="primary", hint=False)
        self.told_apart = QPushButton(self)
        self.told_apart.setProperty("look", "quiet")
        self.told_apart.setAutoDefault(False)
        self.told_apart.clicked.connect(self._offer_together)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        below = QHBoxLayout()
        below.setContentsMargins(px(14), px(10), px(14), px(12))
        below.setSpacing(px(8))
        below.addWidget(self.counts, 1)
        for button in (
            *(self.told_apart, self.show_button, self.open_button, self.apart_button),
            *(self.close_button, self.keep_button),
        ):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.progress)
        column.addWidget(self.notice)
        column.addWidget(parts, 1)
        column.addLayout(below)
        self.resize(QSize(px(1120), px(720)))

    # -- what it shows ------------------------------------------------------------------------------

    def show_found(self, found: FoundDuplicates | None, *, looking: bool) -> None:
        """Show these groups; the current one stays, or what took its place. None: nobody has looked yet."""
        self._looking, self._apart = looking, () if found is None else found.apart
        place = max(0, self.list.currentIndex().row())
        current = self._current()
        groups = () if found is None else found.groups
        if groups != self.list.groups.groups or not groups:
            self.list.groups.show_groups(groups)
            paths = set() if current is None else {row.path for row in current.rows}
            now = self.list.groups.groups
            same = (
                at
                for at, group in enumerate(now)
                if paths == {row.path for row in group.rows} and (group.is_open or not _was_open(current))
            )
            at = next(same, min(place, len(now) - 1))
            self.list.setCurrentIndex(self.list.groups.index(max(0, at)))
            self._show_current()
        if found is None and not looking:
            self.nothing.tell(
                self.tr("Nobody has looked yet"),
                self.tr("Looking for duplicates was stopped."),
                [(self.tr("Look for them"), self.look_wanted.emit)],
            )
        elif found is None:
            self.nothing.tell(self.tr("Looking for duplicates…"), self.tr("You can go on working meanwhile."))
        else:
            self.nothing.tell(
                self.tr("No duplicates"),
                self.tr(
                    "No two articles have the same address, or nearly the same title within some days, "
                    "or list each other as related under a similar title."
                ),
            )
        self._settle()

    def show_progress(self, done: int, total: int) -> None:
        """So many articles are looked at."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_articles(self, group: Group, articles: Sequence[Article | None]) -> None:
        """Show this group, if it is still the current one."""
        if group is self._current():
            self.page.show_group(group, articles, self._profile)
            self._pages.setCurrentWidget(self.page)
            self._settle()

    # -- Qt -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list keeps what is chosen; nothing else is Enter's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.hasFocus():
                self._keep()
            return
        super().keyPressEvent(event)

    # -- inside -------------------------------------------------------------------------------------

    def _current(self) -> Group | None:
        at, groups = self.list.currentIndex().row(), self.list.groups.groups
        return groups[at] if 0 <= at < len(groups) else None

    def _show_current(self) -> None:
        group = self._current()
        if group is None:
            self._pages.setCurrentWidget(self.nothing)
        else:
            self.wanted.emit(group)
        self._settle()

    def _go(self, step: int) -> None:
        at = self.list.currentIndex().row() + step
        if 0 <= at < len(self.list.groups.groups):
            self.list.setCurrentIndex(self.list.groups.index(at))

    def _keep(self) -> None:
        group = self._current()
        if group is not None and self.keep.isEnabled():
            self.keep_wanted.emit(group, self._chosen_row(group))

    def _tell_apart(self) -> None:
        group = self._current()
        if group is not None:
            self.apart_wanted.emit(group, self._chosen_row(group))

    def _of_chosen(self, signal: SignalInstance) -> None:
        group = self._current()
        if group is not None:
            signal.emit(self._chosen_row(group))

    def _offer_together(self) -> None:
        """A menu of what was told apart, the last first."""
        menu = QMenu(self)
        menu.addSection(self.tr("Take back: these are duplicates"))
        for paths in reversed(self._apart[-_MOST_APART:]):
            names = sorted(path.rpartition("/")[2] for path in paths)
            action = menu.addAction(" · ".join(names)[:120].replace("&", "&&"))
            action.triggered.connect(lambda _on=False, paths=paths: self.together_wanted.emit(paths))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.told_apart.mapToGlobal(self.told_apart.rect().topLeft()))

    def _settle(self) -> None:
        group, groups = self._current(), self.list.groups.groups
        chosen = None if group is None else self._chosen_row(group)
        others = [] if group is None else [row for row in group.rows if row is not chosen]
        self.keep.setEnabled(any(row.published is not False for row in others))
        for action in (self.apart, self.open_article, self.show_article):
            action.setEnabled(group is not None)
        self.progress.setVisible(self._looking)
        self.list.setVisible(bool(groups))
        left = sum(one.is_open for one in groups)
        text = self.tr("Groups to decide: {left} of {n}").format(left=number(left), n=number(len(groups)))
        self.counts.show_text(text if groups else "")
        self.told_apart.setVisible(bool(self._apart))
        self.told_apart.setText(self.tr("Told apart: {n}…").format(n=number(len(self._apart))))

    def _chosen_row(self, group: Group) -> Row:
        return group.rows[min(self.page.chosen, len(group.rows) - 1)]


_MOST_APART = 20


def _was_open(group: Group | None) -> bool:
    return group is not None and group.is_open
