"""Shows, where several articles are selected and the editor wants it, the fields of all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from curator.content import Profile
from curator.frontmatter import Path
from curator.library import Changes
from curator.library.bulk import BulkEdit, FieldEdit, Held
from curator.ui.bulk_edit.offered import offered_fields
from curator.ui.detail.shown import opaque_keys
from curator.ui.detail.topic_choices import TopicChoices
from curator.ui.parts import Parts
from curator.ui.several.counting_values import CountingValues
from curator.ui.several.page import SeveralPage
from curator.ui.wording import articles

_SOON_MS = 120
"""While the selection grows row by row, it is not counted at each step."""


class Several(QObject):
    """Attributes:
    page: what stands in the detail pane then. counting: what is being counted, None while nothing is.
    """

    def __init__(self, parts: Parts, bulk_edit: Callable[[], None]) -> None:
        """`bulk_edit` opens the form for several fields at once."""
        super().__init__(parts.window)
        self._parts = parts
        self._topics = TopicChoices(parts.session)
        self._seen = 0
        self.counting: CountingValues | None = None
        self.page = SeveralPage(parts.theme, self._topics.known, self._away)
        parts.detail.add_cover(self.page)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._count)
        parts.detail.compare_wanted.connect(self.open)
        parts.chosen.settled.connect(self._selected)
        parts.session.changed.connect(self._changed)
        parts.session.closed.connect(self.close)
        self.page.back.clicked.connect(self.close)
        self.page.stop.clicked.connect(self._stop)
        self.page.more.clicked.connect(bulk_edit)
        self.page.wanted.connect(self._want)
        self.page.refused.connect(parts.detail.notice.tell)
        self._version = -1

    @property
    def is_open(self) -> bool:
        """Whether the fields of all are shown."""
        return self._parts.detail.cover is self.page

    def open(self) -> None:
        """Show the fields of what is selected."""
        self._topics.read(lambda: None)
        self._parts.detail.cover_with(self.page)
        self._count()
        self.page.back.setFocus()

    def close(self) -> None:
        """Show the one article again."""
        self._give_up()
        self._soon.stop()
        if self.is_open:
            self._parts.detail.cover_with(None)

    # -- inside ------------------------------------------------------------------------------------

    def _selected(self) -> None:
        if not self.is_open:
            return
        view = self._parts.view
        if view.selected_count() < 2:
            self.close()
        elif view.chosen.version != self._version:
            self._soon.start()

    def _changed(self, _changes: Changes) -> None:
        if self.is_open:
            self._soon.start()

    def _count(self) -> None:
        library = self._parts.session.library
        if library is None or not self.is_open:
            return
        self._give_up()
        self._version = self._parts.view.chosen.version
        ids = self._parts.view.selected().ids
        profile = library.profile
        counting = CountingValues(self._parts.session, ids, inner_fields(profile), opaque_keys(profile), self)
        self.counting = counting
        self.page.begin(len(ids), profile)
        counting.counted.connect(lambda found, seen: self._counted(counting, found, seen))
        counting.start()

    def _counted(self, counting: CountingValues, found: Held, seen: int) -> None:
        if counting is self.counting:
            self._seen = seen
            self.page.show_held(found, seen, counting.total)
            if seen >= counting.total:
                self.counting = None

    def _stop(self) -> None:
        counting = self.counting
        if counting is not None:
            self._give_up()
            self.page.show_stopped(self._seen, counting.total)

    def _give_up(self) -> None:
        counting, self.counting = self.counting, None
        self._seen = 0 if counting is None else self._seen
        if counting is not None:
            counting.stop()

    def _want(self, edit: FieldEdit, words: str, field: str) -> None:
        text = self.tr("{fields} of {what}: {change}")
        self._parts.edits.change(
            BulkEdit((edit,)),
            lambda count: text.format(fields=field, what=articles(count), change=words),
            field,
        )

    def _away(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._parts.session.glance(lambda _library: work(), done)


def inner_fields(profile: Profile) -> list[Path]:
    """The fields inside of groups that are fields of their own where several articles are edited."""
    return [offered.path for offered in offered_fields(profile) if len(offered.path) > 1]
