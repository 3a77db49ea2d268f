"""Decisions by key: about what is selected, then on to the next article, and back to the last one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QMessageBox,
    QWidget,
)

from curator.frontmatter import Set
from curator.library import Gesture, Library, Mark
from curator.ui.bulk import PREVIEW_ABOVE
from curator.ui.deciding.decision_actions import DIGITS, DecisionActions, quality_for
from curator.ui.parts import Parts
from curator.ui.wording import articles, number, within

_MOST_TRAIL = 10_000

Ids = tuple[int, ...]


class Decisions(QObject):
    """Connects the keys that decide to the selection of the list.

    Attributes:
        actions: those that decide. switch: shows whether a decision goes on.
        decided: the ids of the articles decided in this sitting.
        course: what comes after a place of the list, None where nothing does; who goes through articles in
            another way than down the list puts its own here.
    Signals:
        made(tuple, Mark): these articles, by their ids, were decided; they may hold it already.
        withdrawn(tuple): these go back to how they were.
    """

    made = Signal(object, object)
    withdrawn = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self.actions = DecisionActions(parts.actions, parts.menus, self)
        self.switch = parts.line.add_switch(self.actions.advance)
        self.decided: set[int] = set()
        self._trail: list[int] = []
        self.course: Callable[[int], int | None] | None = None
        own, window = self.actions, parts.actions
        window.publish.setAutoRepeat(False)
        window.unpublish.setAutoRepeat(False)
        window.publish.triggered.connect(lambda: self._made(Mark.PUBLISHED, self._advances()))
        window.unpublish.triggered.connect(lambda: self._made(Mark.UNPUBLISHED, self._advances()))
        own.publish_on.triggered.connect(lambda: self._publish(True))
        own.unpublish_on.triggered.connect(lambda: self._publish(False))
        own.restore.triggered.connect(lambda: self._restore(self._advances()))
        own.restore_on.triggered.connect(lambda: self._restore(True))
        for digit in DIGITS:
            own.quality[digit].triggered.connect(lambda _on=False, digit=digit: self._rate(digit, False))
            own.quality_on[digit].triggered.connect(lambda _on=False, digit=digit: self._rate(digit, True))
        own.onwards.triggered.connect(self.read_on)
        own.back.triggered.connect(self.go_back)
        own.advance.toggled.connect(self._switch)
        parts.preferences.changed.connect(self._follow)
        parts.session.opened.connect(self._opened)
        parts.session.closed.connect(self._closed)
        parts.chosen.settled.connect(self._enable)
        parts.window.installEventFilter(self)
        parts.detail.scroll_area.installEventFilter(self)
        self._follow()
        self._switch(own.advance.isChecked())
        self._enable()

    # -- going ----------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """Go to what comes after the last selected row."""
        view = self._parts.view
        ranges = view.selected_ranges()
        here = ranges[-1][1] if ranges else view.currentIndex().row()
        place = (self.course or self._next_below)(here)
        if place is not None:
            view.go_to(place)

    def go_back(self) -> None:
        """Go to the article decided last; again: to the one before."""
        current = self._id_at(self._parts.view.currentIndex().row())
        while self._trail:
            article = self._trail.pop()
            if article != current:
                self.go_to(article)
                return
        self._parts.reports.say(self.tr("Nothing was decided yet"))

    def go_to(self, article: int) -> None:
        """Go to the article with this id, also when the list does not show it any more."""
        ids = self._listed()
        if article in ids:
            self._parts.view.go_to(ids.index(article))
        else:
            self._parts.listing.show_also(article)

    def read_on(self) -> None:
        """Scroll the article; at its end go to the next undecided one."""
        if self._parts.detail.isVisible() and self._parts.detail.scroll_on():
            return
        here = self._parts.view.currentIndex().row()
        place = self._next_undecided(here)
        if place is None:
            self._parts.reports.say(self.tr("All that is listed is decided"))
        else:
            self._parts.view.go_to(place)

    # -- deciding -------------------------------------------------------------------------------------------

    def _publish(self, published: bool) -> None:
        self._parts.edits.publish(published)
        self._made(Mark.PUBLISHED if published else Mark.UNPUBLISHED, True)

    def _rate(self, digit: int, on: bool) -> None:
        library = self._parts.session.library
        if library is None or not self._parts.view.selected_count():
            return
        profile = library.profile
        key = profile.key("quality")
        if not key:
            self._parts.reports.say(self.tr("This kind of site has no quality"))
            return
        value = quality_for(digit, self._parts.preferences.settings.quality_step, profile.quality_range[1])
        row = self._parts.view.selected_row()
        if row is None or self._parts.actions.preview.isChecked():  # several: it asks first
            self._parts.edits.set_number("quality", value)
            return
        label = self.tr("Set {field} of {what} to {value}").format(
            field=within(profile.field(key).label), what=articles(1), value=number(value)
        )
        self._parts.session.apply(Gesture.same(label, [row.path], [Set((key,), value)]))
        self._made(Mark.CHANGED, on or self._advances())

    def _restore(self, on: bool) -> None:
        count = self._parts.view.selected_count()
        if count == 1:
            self._take_back(on)
        elif count > 1:
            text = self.tr("Take {what} back to how they were before this sitting?")
            box = QMessageBox(
                QMessageBox.Icon.Question,
                self.tr("Back to how it was"),
                text.format(what=articles(count)),
                QMessageBox.StandardButton.Cancel,
                self._parts.window,
            )
            yes = box.addButton(self.tr("Take Back"), QMessageBox.ButtonRole.AcceptRole)
            box.setDefaultButton(QMessageBox.StandardButton.Cancel)
            yes.clicked.connect(lambda: self._take_back(on))
            box.finished.connect(box.deleteLater)
            box.open()

    def _take_back(self, on: bool) -> None:
        label = self.tr("Back to before this sitting: {what}")
        view = self._parts.view
        ids = self._chosen_ids()
        self._parts.session.restore(label.format(what=articles(len(ids))), view.selected())
        self.decided.difference_update(ids)
        self.withdrawn.emit(ids)
        if on:
            self.go_on()

    def _made(self, mark: Mark, on: bool) -> None:
        """What is selected was decided, unless the editor is asked first."""
        count = self._parts.view.selected_count()
        if not count or count > PREVIEW_ABOVE or self._parts.actions.preview.isChecked():
            return
        ids = self._chosen_ids()
        self.decided.update(ids)
        self._trail = [*self._trail[-_MOST_TRAIL:], *ids]
        self.made.emit(ids, mark)
        if on:
            self.go_on()

    # -- inside ---------------------------------------------------------------------------------------------

    def _advances(self) -> bool:
        return self.actions.advance.isChecked()

    def _listed(self) -> Sequence[int]:
        return self._parts.model.view.ids

    def _id_at(self, place: int) -> int | None:
        ids = self._listed()
        return ids[place] if 0 <= place < len(ids) else None

    def _chosen_ids(self) -> Ids:
        """The articles selected, without those whose files cannot be read."""
        ids, broken = self._listed(), frozenset(self._parts.model.broken)
        runs = self._parts.view.selected_ranges()
        places = chain.from_iterable(range(first, last + 1) for first, last in runs)
        return tuple(ids[place] for place in places if place not in broken)

    def _next_below(self, place: int) -> int | None:
        return place + 1 if place + 1 < len(self._listed()) else None

    def _next_undecided(self, here: int) -> int | None:
        if self.course is not None:
            return self.course(here)
        ids = self._listed()
        places = chain(range(here + 1, len(ids)), range(here))
        return next((place for place in places if ids[place] not in self.decided), None)

    def _switch(self, on: bool) -> None:
        self._parts.preferences.update(auto_advance=on)
        self.switch.set_label(self.tr("Auto-advance: on") if on else self.tr("Auto-advance: off"))

    def _follow(self) -> None:
        settings, library = self._parts.preferences.settings, self._parts.session.library
        self.actions.advance.setChecked(settings.auto_advance)
        most = -1 if library is None else library.profile.quality_range[1]
        self.actions.name_qualities(settings.quality_step, most)

    def _enable(self) -> None:
        editable = self._parts.actions.publish.isEnabled()
        for action in self.actions.deciding():
            action.setEnabled(editable)
        opened = self._parts.session.library is not None
        self.actions.onwards.setEnabled(opened)
        self.actions.back.setEnabled(opened)

    def _opened(self, _library: Library) -> None:
        self._closed()
        self._follow()

    def _closed(self) -> None:
        self.decided.clear()
        self._trail.clear()
        self._enable()

    # -- keys that other widgets have a use for -------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.type() is QEvent.Type.ShortcutOverride and watched is self._parts.window:
                if event.key() == Qt.Key.Key_Space and self._presses(QApplication.focusWidget()):
                    event.accept()
                    return True
            elif event.type() is QEvent.Type.KeyPress and watched is self._parts.detail.scroll_area and plain:
                steps = {
                    Qt.Key.Key_Down: self._parts.actions.next,
                    Qt.Key.Key_Up: self._parts.actions.previous,
                }
                action = steps.get(Qt.Key(event.key()))
                if action is not None:
                    action.trigger()
                    return True
        return super().eventFilter(watched, event)

    def _presses(self, widget: QWidget | None) -> bool:
        """Whether the space bar presses something in this widget."""
        if isinstance(widget, QAbstractButton | QComboBox):
            return True
        if not isinstance(widget, QAbstractItemView):
            return False
        return widget is not self._parts.view and not self._parts.detail.isAncestorOf(widget)
