"""Going through the articles of a view one by one: started, paused, taken up after a restart, summed up.

What was seen, decided or put off is remembered by the library, outside of the content folder.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from curator.library import Changes, Entry, Library, Mark, Row, Triage
from curator.ui.deciding.decisions import Decisions, Ids
from curator.ui.deciding.triage_strip import TriageStrip
from curator.ui.deciding.triage_summary import TriageSummary
from curator.ui.parts import Parts
from curator.ui.wording import articles, said


@dataclass(frozen=True, slots=True)
class _Found:
    """A triage, and the ids of its articles in the views of the library, place by place."""

    triage: Triage
    ids: Sequence[int]


class Triaging(QObject):
    """Attributes:
    triage: what is being gone through, or was when it was paused; None: nothing.
    going: whether the list shows it now.
    strip: how far it is. summary: what came of it, None while it is not shown.
    """

    def __init__(self, parts: Parts, decisions: Decisions) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._decisions = decisions
        self.triage: Triage | None = None
        self.going = False
        self.summary: TriageSummary | None = None
        self._ids: Sequence[int] = ()
        self._places: dict[int, int] = {}
        add, menu = parts.actions.add, parts.menus.tools
        self.switch = add("triage", self.tr("Start &Triage"), "T")
        self.anew = add("triage_new", self.tr("Start a &New Triage of What Is Listed"))
        self.later = add("later", self.tr("Decide &Later"), "L")
        self.end = add("triage_end", self.tr("&End Triage…"))
        menu.addActions([self.switch, self.anew, self.later, self.end])
        self.button = parts.line.add_switch(self.switch)
        self.strip = TriageStrip(self.later, self.switch, self.end, parts.theme)
        parts.workspace.add_strip(self.strip)
        self.switch.triggered.connect(self._switch)
        self.anew.triggered.connect(self.start)
        self.later.triggered.connect(self._put_off)
        self.end.triggered.connect(self.sum_up)
        decisions.made.connect(self._made)
        decisions.withdrawn.connect(self._withdrawn)
        parts.chosen.settled.connect(self._look)
        parts.listing.asked.connect(self.pause)
        parts.session.opened.connect(self._opened)
        parts.session.closed.connect(self._forget)
        parts.session.changed.connect(self._changed)
        self._show()

    @property
    def listed(self) -> bool:
        """Whether the list shows what is gone through by now, with the keyboard on one of it."""
        ids, here = self._parts.model.view.ids, self._parts.view.currentIndex().row()
        if (
            not self.going
            or self._parts.listing.arriving
            or len(ids) != len(self._ids)
            or not 0 <= here < len(ids)
        ):
            return False
        return ids[here] == self._ids[here]

    # -- beginning and ending -------------------------------------------------------------------------------

    def start(self) -> None:
        """Go through all that is listed, from the current article on; files that cannot be read are left
        out."""
        view, broken = self._parts.view.shown_view(), frozenset(self._parts.model.broken)
        here = self._parts.view.currentIndex().row()
        ids = [one for place, one in enumerate(view.ids) if place not in broken]
        current = view.ids[here] if 0 <= here < len(view.ids) else 0
        name = self._parts.listing.search or self.tr("All articles")

        def read(library: Library) -> _Found:
            paths = library.view_of(ids).paths([(0, len(ids))])
            found = library.ids_of(paths) if len(paths) != len(ids) else ids
            entries = library.past.entries(1)
            place = found.index(current) if current in found else 0
            triage = Triage(name, paths, b"", place, entries[0].id if entries else 0)
            return _Found(triage, found)

        def begin(found: _Found) -> None:
            if len(found.triage):
                self._parts.session.note(lambda library: library.triage.begin(found.triage))
                self._take(found)
            else:
                self._parts.reports.say(self.tr("There is nothing to go through"))

        self._parts.session.read(read, begin)

    def pause(self) -> None:
        """Show what the search selects again; the triage can be taken up later, after a restart too."""
        if self.going:
            self.going = False
            self._decisions.course = None
            if self._parts.listing.only is not None:
                here = self._parts.view.currentIndex().row()
                self._parts.listing.show_only(None, self._ids[here] if 0 <= here < len(self._ids) else 0)
            self._show()

    def resume(self) -> None:
        """Go on where it was left. Articles that are not there any more are left out."""
        triage = self.triage
        if triage is None:
            return

        def read(library: Library) -> _Found:
            ids = library.ids_of(triage.paths)
            if 0 not in ids:
                return _Found(triage, ids)
            left = triage.without(place for place, one in enumerate(ids) if not one)
            library.triage.begin(left)
            return _Found(left, [one for one in ids if one])

        def go_on(found: _Found) -> None:
            if len(found.triage):
                self._take(found)
            else:
                self._finish()

        self._parts.session.read(read, go_on)

    def sum_up(self) -> None:
        """Tell what came of it so far, and end it when the editor says so."""
        triage = self.triage
        if triage is None or self.summary is not None:
            return

        def show(entries: list[Entry]) -> None:
            if self.triage is triage and self.summary is None:
                self._show_summary(triage, len(entries))

        self._parts.session.note(
            lambda library: library.past.edits_since(triage.started_after, triage.paths), show
        )

    # -- inside ---------------------------------------------------------------------------------------------

    def _switch(self) -> None:
        if self.going:
            self.pause()
        elif self.triage is not None:
            self.resume()
        else:
            self.start()

    def _take(self, found: _Found) -> None:
        self.triage, self._ids = found.triage, found.ids
        self._places = {one: place for place, one in enumerate(found.ids)}
        self.going = True
        self._decisions.course = self._after
        place = found.triage.place
        if found.triage.mark(place) not in (Mark.OPEN, Mark.SEEN):
            following = found.triage.after(place)
            place = place if following is None else following
        self._parts.listing.show_only(found.ids, found.ids[place])
        self._parts.view.setFocus()
        self._show()

    def _after(self, place: int) -> int | None:
        if self.triage is None or not self.listed:  # the list that was there before is still shown
            return None
        return self.triage.after(place)

    def _show_summary(self, triage: Triage, gestures: int) -> None:
        parts = self._parts
        self.summary = TriageSummary(triage.name, triage.tally(), gestures, parts.theme, parts.window)
        self.summary.back_wanted.connect(
            lambda: parts.session.take_back_since(triage.started_after, triage.paths)
        )
        self.summary.on_wanted.connect(self._keep_going)
        self.summary.finished.connect(self._summary_closed)
        self.summary.done_button.clicked.connect(self._finish)
        self.summary.back.clicked.connect(self._finish)
        self.summary.open()

    def _keep_going(self) -> None:
        if not self.going:
            self.resume()

    def _summary_closed(self) -> None:
        if self.summary is not None:
            self.summary.deleteLater()
            self.summary = None

    def _finish(self) -> None:
        self.pause()
        self._parts.session.note(lambda library: library.triage.end())
        self._forget()

    def _forget(self) -> None:
        self.triage, self.going = None, False
        self._ids, self._places = (), {}
        self._decisions.course = None
        self._show()

    def _opened(self, opened: Library) -> None:
        self._forget()

        def show(triage: Triage | None) -> None:
            if self.triage is None and triage is not None:
                self.triage = triage
                self._show()
            if opened.triage.note:
                self._parts.reports.say(said(opened.triage.note))

        self._parts.session.read(lambda library: library.triage.load(), show)

    # -- what becomes of the articles -----------------------------------------------------------------------

    def _put_off(self) -> None:
        if self.triage is not None and self.listed:
            places = self._selected()
            self._note(self.triage.put(places, Mark.LATER))
            self._decisions.go_on()

    def _made(self, ids: Ids, mark: Mark) -> None:
        if self.triage is not None:
            self._note(self.triage.put(self._places_of(ids), mark))
            self._end_if_done()

    def _withdrawn(self, ids: Ids) -> None:
        if self.triage is not None:
            self._note(self.triage.withdraw(self._places_of(ids)))

    def _look(self) -> None:
        """An article that was looked at and left was seen."""
        triage = self.triage
        here = self._parts.view.currentIndex().row()
        if triage is not None and self.listed and here != triage.place:
            left, triage.place = triage.place, here
            self._note(triage.put([left], Mark.SEEN))

    def _changed(self, changes: Changes) -> None:
        """Decisions made in other ways than by key count too; so do those that were taken back or refused."""
        triage = self.triage
        if triage is None:
            return
        refused = [one.path for one in changes.refused]
        if refused and not changes.undone:
            self._note(triage.withdraw(self._known(refused)))
        changed = self._known(change.path for change in changes.changed)
        if not changed:
            return
        if changes.undone:
            self._note(triage.withdraw(changed))
            if self.going and len(changed) == 1:
                self._parts.view.go_to(changed[0])
            return
        library = self._parts.session.library
        key = "" if library is None else library.profile.publishing(True).path[0]
        decided = {
            change.path for change in changes.changed if any(field[:1] == (key,) for field in change.fields)
        }
        ids = [self._ids[place] for place in changed] if self._ids else []
        others = [place for place in changed if triage.paths[place] not in decided]
        self._note(triage.put(others, Mark.CHANGED))
        if decided and ids:
            self._parts.session.read(
                lambda library: library.view_of(ids).rows(0, len(ids)),
                lambda rows: self._decided(triage, [row for row in rows if row.path in decided]),
            )

    def _decided(self, triage: Triage, rows: Iterable[Row]) -> None:
        marks = {True: Mark.PUBLISHED, False: Mark.UNPUBLISHED, None: Mark.CHANGED}
        if triage is self.triage:
            done: dict[int, Mark] = {}
            for row in rows:
                done |= triage.put(self._known([row.path]), marks[row.published])
            self._note(done)
            if done:
                self._end_if_done()

    def _end_if_done(self) -> None:
        if self.going and self.triage is not None and not self.triage.tally().left:
            self.sum_up()

    def _note(self, marks: Mapping[int, Mark]) -> None:
        """Remember what is marked, and where the editor is."""
        if self.triage is not None:
            place = self.triage.place
            self._parts.session.note(lambda library: library.triage.note_marks(marks, place))
            self._show()

    def _selected(self) -> list[int]:
        ranges = self._parts.view.selected_ranges()
        return [place for first, last in ranges for place in range(first, last + 1)]

    def _places_of(self, ids: Iterable[int]) -> list[int]:
        return [self._places[one] for one in ids if one in self._places]

    def _known(self, paths: Iterable[str]) -> list[int]:
        triage = self.triage
        found = () if triage is None else (triage.place_of(path) for path in paths)
        return [place for place in found if place is not None]

    def _show(self) -> None:
        triage, opened = self.triage, self._parts.session.library is not None
        if self.going:
            text = self.tr("Pause &Triage")
        else:
            text = self.tr("Start &Triage") if triage is None else self.tr("Resume &Triage")
        self.switch.setText(text)
        self.switch.setEnabled(opened)
        self.anew.setEnabled(opened)
        self.later.setEnabled(self.going)
        self.end.setEnabled(triage is not None)
        self.button.setVisible(opened and triage is None)
        if triage is None:
            self.strip.hide()
        else:
            self.strip.show_tally(triage.tally(), self.going)
            self.strip.setToolTip(f"{triage.name} · {articles(len(triage))}")
