"""The desk itself: head, bars with the line, counts, the list of changes, and what to do about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator.content import Status
from curator.library.rules.spread import COUNTED, Order
from curator.library.rules.threshold import Keyless
from curator.ui.decision_desk.changes_list import ChangesList
from curator.ui.decision_desk.changes_model import ChangesModel
from curator.ui.decision_desk.chart import LineChart
from curator.ui.decision_desk.controls import Controls
from curator.ui.decision_desk.count_tile import CountTile
from curator.ui.decision_desk.legend import Legend
from curator.ui.decision_desk.scopes import Scope
from curator.ui.decision_desk.state import DeskState
from curator.ui.detail.flow import FlowLayout
from curator.ui.session import Session
from curator.ui.theme import Text, Theme
from curator.ui.wording import articles, number, within

_LIST_PAUSE_MS = 30


class DeskDialog(QDialog):
    """Shows a `DeskState` and lets the editor change it. Enter and Escape leave without a change.

    Signals:
        apply_wanted(), review_wanted(): of what is ticked; of what is near the line.
        missing_wanted(), broken_wanted(): to see the articles without the number, and the broken ones.
    """

    apply_wanted = Signal()
    review_wanted = Signal()
    missing_wanted = Signal()
    broken_wanted = Signal()

    def __init__(
        self,
        session: Session,
        state: DeskState,
        scopes: Sequence[Scope],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.state = state
        self.model = ChangesModel(
            lambda work, done, failed: session.glance(lambda _library: work(), done, failed), self
        )
        self.controls = Controls(theme, self)
        self.chart = LineChart(theme, self)
        self.list = ChangesList(self.model, theme, self)
        self.publish, self.unpublish = CountTile(theme, "good", self), CountTile(theme, "text", self)
        self.keyless, self.near = CountTile(theme, "text", self), CountTile(theme, "text", self)
        self.missing, self.broken = self._quiet(), self._quiet()
        self._tell_later = QTimer(self)
        self._tell_later.setSingleShot(True)
        self._tell_later.setInterval(_LIST_PAUSE_MS)
        self._tell_later.timeout.connect(self._list)
        self._lay_out()
        self._connect()
        self.controls.show_scopes(scopes, state.scope)
        self._recounted()

    # -- building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._theme
        self.setWindowTitle(self.tr("Decision desk"))
        title = QLabel(self.tr("Decision desk"), self)
        title.setFont(theme.font(Text.TITLE))
        self.about = QLabel(self)
        self.about.setProperty("look", "muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.controls)
        second = QHBoxLayout()
        second.addWidget(self.about, 1)
        second.addWidget(Legend(theme, self), 0, Qt.AlignmentFlag.AlignTop)
        self._tiles = QWidget(self)
        flow = FlowLayout(self._tiles, theme.px(10))
        for tile in (self.publish, self.unpublish, self.keyless, self.near):
            flow.addWidget(tile)
        self.publish.setCheckable(True)
        self.unpublish.setCheckable(True)
        self.empty = QLabel(self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("look", "muted")
        self.empty.setWordWrap(True)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(26), theme.px(20), theme.px(26), theme.px(20))
        layout.setSpacing(theme.px(6))
        layout.addLayout(head)
        layout.addLayout(second)
        layout.addWidget(self.chart, 4)
        layout.addSpacing(theme.px(8))
        layout.addWidget(self._tiles)
        layout.addLayout(self._list_head())
        layout.addWidget(self._pages, 5)
        layout.addSpacing(theme.px(6))
        layout.addLayout(self._foot())
        self.setMinimumSize(theme.px(720), theme.px(540))
        self.resize(QSize(theme.px(1000), theme.px(720)))

    def _list_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.listed = QLabel(self)
        self.listed.setFont(self._theme.font(Text.CAPTION))
        self.listed.setProperty("look", "muted")
        line.addWidget(self.listed)
        for button in (self.missing, self.broken):
            button.setFont(self._theme.font(Text.SMALL))
            line.addWidget(button)
        line.addStretch(1)
        self.nearest = self._quiet(self.tr("Nearest first"))
        self.nearest.setCheckable(True)
        self.tick_all, self.tick_none = self._quiet(self.tr("Tick all")), self._quiet(self.tr("Tick none"))
        for button in (self.nearest, self.tick_all, self.tick_none):
            line.addWidget(button)
        return line

    def _foot(self) -> QHBoxLayout:
        self.foot = QLabel(self)
        self.foot.setProperty("look", "muted")
        self.foot.setWordWrap(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.review = QPushButton(self.tr("Review one by one"), self)
        self.apply = QPushButton(self)
        self.apply.setProperty("look", "primary")
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(10))
        line.addWidget(self.foot, 1)
        for button in (self.cancel, self.review, self.apply):
            button.setFont(self._theme.font(Text.BODY))
            button.setMinimumHeight(self._theme.px(34))
            button.setAutoDefault(False)
            line.addWidget(button)
        self.cancel.setDefault(True)
        return line

    def _quiet(self, text: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("look", "quiet")
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        state = self.state
        self.controls.scope_chosen.connect(state.choose_scope)
        self.controls.field_chosen.connect(state.choose_field)
        self.controls.line_typed.connect(state.set_line)
        self.controls.band_typed.connect(state.set_band)
        self.chart.line_moved.connect(state.set_line)
        self.chart.figure_typed.connect(self.controls.begin_line)
        self.publish.clicked.connect(lambda on: state.do_sign(True, on))
        self.unpublish.clicked.connect(lambda on: state.do_sign(False, on))
        self.keyless.clicked.connect(self._ask_keyless)
        self.near.clicked.connect(self.review_wanted)
        self.missing.clicked.connect(self.missing_wanted)
        self.broken.clicked.connect(self.broken_wanted)
        self.nearest.toggled.connect(lambda on: state.set_order(Order.NEAREST if on else Order.HIGHEST))
        self.tick_all.clicked.connect(lambda: self.model.tick_all(True))
        self.tick_none.clicked.connect(lambda: self.model.tick_all(False))
        self.cancel.clicked.connect(self.reject)
        self.review.clicked.connect(self.review_wanted)
        self.apply.clicked.connect(self.apply_wanted)
        self.model.dataChanged.connect(self._count_ticks)
        self.model.modelReset.connect(self._count_ticks)
        state.recounted.connect(self._recounted)
        state.moved.connect(self._moved)
        state.failed.connect(self.foot.setText)

    # -- showing ------------------------------------------------------------------------------------

    @property
    def settled(self) -> bool:
        """Whether it shows all that it was told to."""
        return not self.state.reading and not self._tell_later.isActive()

    def rule_in_words(self) -> str:
        """What the rule is called, e.g. "quality ≥ 65"."""
        return self.chart.in_words()

    def say(self, text: str) -> None:
        """Say what was done, or is being done, at the foot."""
        self.foot.setText(text)

    def _recounted(self) -> None:
        counted = self.state.counted
        first = counted is not None and not self.chart.isEnabled()
        for widget in (self.chart, self.review, self.apply):
            widget.setEnabled(counted is not None)
        if first:
            self.chart.setFocus()
        self._tiles.setVisible(counted is not None)
        if counted is None:
            self.about.setText(self.tr("Counting…"))
            self._count_ticks()
            return
        field = counted.spread.field
        self.controls.show_fields(counted.fields or (field,), field)
        self.chart.show_bars(within(field.label), counted.scale, counted.bars)
        text = self.tr(
            "{view} · {what} · drag the line: everything at or above it is published, everything below is not"
        )
        self.about.setText(text.format(view=self.state.scope.name, what=articles(counted.spread.total)))
        self._moved()
        self._list()

    def _moved(self) -> None:
        """Show what the line counts; the list follows when the hand rests."""
        state, counted = self.state, self.state.counted
        if counted is None:
            return
        self.chart.show_line(state.rule.line)
        self.controls.show_numbers(state.rule.line, state.band, counted.scale.step)
        counts, spread = state.counts(), counted.spread
        self.publish.show_count(f"+{number(counts.publish)}", self.tr("would be published"))
        self.unpublish.show_count(f"−{number(counts.unpublish)}", self.tr("would be unpublished"))
        self.publish.setChecked(True in state.signs)
        self.unpublish.setChecked(False in state.signs)
        self.keyless.setVisible(counts.keyless > 0)
        self.keyless.show_count(number(counts.keyless), self._keyless_words())
        near = self.tr("within {band} of the line · review one by one").format(band=number(state.band))
        self.near.show_count(number(state.near()), near)
        missing = sum(spread.without[status] for status in COUNTED)
        self.missing.setVisible(missing > 0)
        words = self.tr("{n} have no {number}: show")
        name = within(spread.field.label).replace("&", "&&")
        self.missing.setText(words.format(n=number(missing), number=name))
        self.broken.setVisible(spread.broken > 0)
        self.broken.setText(self.tr("{n} cannot be read: show").format(n=number(spread.broken)))
        self.chart.setAccessibleDescription(
            f"{self.chart.in_words()}: {self.publish.in_words()}, {self.unpublish.in_words()}"
        )
        self._tell_later.start()

    def _keyless_words(self) -> str:
        key = self._published_key()
        text = {
            Keyless.LEAVE: self.tr("have no {key} key"),
            Keyless.AS_DRAFT: self.tr("have no {key} key · count as drafts"),
            Keyless.AS_PUBLISHED: self.tr("have no {key} key · count as published"),
            Keyless.SET: self.tr("have no {key} key · get one"),
        }[self.state.rule.keyless]
        return f"{text.format(key=key)} ▾"

    def _published_key(self) -> str:
        library = self._session.library
        return "published" if library is None else library.profile.key("published") or "published"

    def _list(self) -> None:
        library, state = self._session.library, self.state
        if library is None:
            return
        self._tell_later.stop()
        name, line = self.chart.in_words().partition(" ≥ ")[0], number(state.rule.line)

        def reason(value: float, publish: bool) -> str:
            return f"{name} {number(value)} {'≥' if publish else '<'} {line}"

        self.model.show(library, state.changing(), state.unticked, reason)
        is_empty = not self.model.rowCount()
        self._pages.setCurrentWidget(self.empty if is_empty else self.list)
        if is_empty:
            self.empty.setText(self._why_empty())

    def _why_empty(self) -> str:
        counted, counts = self.state.counted, self.state.counts()
        if counted is None or not counted.spread.numbered:
            return self.tr("None of these articles has this number.")
        if counts.changes:
            return self.tr("What would change is switched off above.")
        return self.tr("Every article follows this rule already: nothing would change.")

    def _count_ticks(self) -> None:
        count, listed = self.model.ticked(), self.model.rowCount()
        self.listed.setText(self.tr("{n} break this rule today").format(n=articles(listed)).upper())
        for widget in (self.listed, self.tick_all, self.tick_none, self.nearest):
            widget.setVisible(listed > 0)
        self.apply.setText(self.tr("Apply to {what}").format(what=articles(count)))
        self.apply.setEnabled(count > 0 and not self._session.is_busy)
        if count == 1:
            text = self.tr("1 file · one line changes · undo any time from History")
        else:
            text = self.tr("{n} files · one line changes in each · undo any time from History", n=count)
        self.say(text.format(n=number(count)) if count else "")

    # -- asking -------------------------------------------------------------------------------------

    def keyless_menu(self) -> QMenu:
        """What can be made of articles without the published key, with what each would change."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        counted, line = self.state.counted, self.state.rule.line
        above = below = 0
        if counted is not None:
            above = counted.spread.of(Status.ABSENT, line, None)
            below = counted.spread.of(Status.ABSENT, None, line)
        texts = {
            Keyless.LEAVE: self.tr("&Leave them alone"),
            Keyless.AS_DRAFT: self.tr("Count them as &drafts: publish {above}"),
            Keyless.AS_PUBLISHED: self.tr("Count them as &published: unpublish {below}"),
            Keyless.SET: self.tr("&Give each the key: publish {above}, unpublish {below}"),
        }
        for keyless, text in texts.items():
            action = QAction(text.format(above=number(above), below=number(below)), menu)
            action.setCheckable(True)
            action.setChecked(keyless is self.state.rule.keyless)
            action.triggered.connect(lambda _on=False, keyless=keyless: self.state.set_keyless(keyless))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _ask_keyless(self) -> None:
        menu = self.keyless_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.keyless.mapToGlobal(self.keyless.rect().bottomLeft()))
