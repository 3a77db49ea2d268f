"""Publishing and unpublishing beyond the selection: all that is shown, and a folder of the sidebar; and what
was done to many articles at once, told with a way back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.library import Changes
from curator.library.tokens import spelled
from curator.ui.bulk import Plan
from curator.ui.parts import Parts
from curator.ui.places import Places
from curator.ui.row_pages import ChosenRows, RowView
from curator.ui.wording import articles, number


class Publishing(QObject):
    """Attributes:
    publish_shown, unpublish_shown: the actions for all that is shown.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        add = parts.actions.add
        self.publish_shown = add("publish_shown", self.tr("Publish All &Shown…"))
        self.unpublish_shown = add("unpublish_shown", self.tr("Unpublish All Sho&wn…"))
        menu = parts.menus.article
        menu.insertActions(menu.actions()[2], [self.publish_shown, self.unpublish_shown])
        for action, published in ((self.publish_shown, True), (self.unpublish_shown, False)):
            action.triggered.connect(lambda _on=False, published=published: self.publish_all(published))
            action.setEnabled(False)
        parts.listing.shown.connect(self._settle)
        parts.sidebar.publishing_wanted.connect(self.publish_folder)
        parts.edits.done.connect(self._tell)

    def publish_all(self, published: bool) -> None:
        """Publish or unpublish every article that is shown."""
        self._parts.edits.publish_rows(_all(self._parts.view.shown_view()), published)

    def publish_folder(self, folder: str, published: bool) -> None:
        """Publish or unpublish every article in this folder, whatever is shown."""
        query = spelled("in", folder)
        self._parts.session.read(
            lambda library: library.view(query, "path"),
            lambda view: self._parts.edits.publish_rows(_all(view), published),
        )

    def _settle(self) -> None:
        some = len(self._parts.view.shown_view()) > 0
        self.publish_shown.setEnabled(some)
        self.unpublish_shown.setEnabled(some)

    def _tell(self, plan: Plan, wanted: int, changes: Changes) -> None:
        """Say what became of more than one article, and offer to take it back."""
        done = len(changes.changed)
        if changes.entry is None or wanted < 2 or not done:
            return
        if changes.cancelled:
            text = self.tr("Stopped: {n} of {what} were written, the others are as they were.").format(
                n=number(done), what=articles(wanted)
            )
        else:
            past = self.tr("Changed {what}").format(what=articles(done))
            text = past if plan.past is None else plan.past(done)
            if changes.refused:
                text = self.tr("{done}, {n} could not be").format(done=text, n=number(len(changes.refused)))
        session, entry = self._parts.session, changes.entry
        self._parts.notice.offer(text, self.tr("Undo"), lambda: session.take_back(entry))


def _all(view: RowView) -> ChosenRows:
    return ChosenRows(view, Places(len(view), [(0, len(view) - 1)] if len(view) else ()))
