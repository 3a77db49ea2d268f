"""From an article to another one of the folder that it lists, and back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from curator.library import Library
from curator.ui.detail.plain import bounded
from curator.ui.parts import Parts


@dataclass(frozen=True, slots=True)
class _Stop:
    path: str
    id: int
    title: str


class Visiting(QObject):
    """Shows the article that a related entry is, in the list and in the pane, whatever the search selects;
    the way back stays until the editor goes elsewhere.

    Attributes:
        back: the action that goes back.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._trail: list[_Stop] = []
        self._at = ""
        self._arrived = False
        self.back = parts.actions.add("go_back", self.tr("&Back to the Article Before"), "Alt+Left")
        parts.menus.article.addAction(self.back)
        self.back.triggered.connect(self._go_back)
        parts.detail.visit_wanted.connect(self.visit)
        parts.chosen.settled.connect(self._follow)
        parts.session.closed.connect(self._forget)
        self._tell()

    def visit(self, path: str) -> None:
        """Show the article at `path`, coming from the one that is shown."""
        row = self._parts.view.current_row()
        origin = "" if row is None else row.path
        title = "" if row is None else row.title

        def work(library: Library) -> list[int]:
            return list(library.ids_of([path, origin]))

        def found(ids: list[int]) -> None:
            there, here = ids
            if not there:
                self._parts.reports.say(self.tr("This article is not in the folder any more"))
                return
            if here:
                self._trail.append(_Stop(origin, here, title))
            self._go(path, there)

        self._parts.session.read(work, found)

    def _go_back(self) -> None:
        if self._trail:
            stop = self._trail.pop()
            self._go(stop.path, stop.id)

    def _go(self, path: str, article: int) -> None:
        self._at, self._arrived = path, False
        self._parts.listing.show_also(article)
        self._tell()

    def _follow(self) -> None:
        """Forget the way back when the editor goes on to another article."""
        row = self._parts.view.current_row()
        if row is None or not self._at:
            return
        if row.path == self._at:
            self._arrived = True
        elif self._arrived:
            self._forget()

    def _forget(self) -> None:
        self._trail.clear()
        self._at, self._arrived = "", False
        self._tell()

    def _tell(self) -> None:
        self.back.setEnabled(bool(self._trail))
        strip = self._parts.detail.came_from
        if not self._trail:
            strip.hide()
            return
        told = self.tr("You came from “{title}”.").format(title=bounded(self._trail[-1].title, 120))
        strip.tell(told, self.tr("Back"), self._go_back)
