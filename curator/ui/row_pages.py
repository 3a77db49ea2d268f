"""The rows of a long list, read a page at a time when they are shown, and some of them kept."""

from __future__ import annotations

import time
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from curator.library import Row
from curator.ui.places import Places
from curator.ui.tasks import Task

PAGE = 64
"""Rows read at once."""

_AT_ONCE = 512
_KEPT_PAGES = 32
_WAITING_PAGES = 4
_PATIENCE = 0.008
_OUT_OF_PATIENCE = 0.25


class RowView(Protocol):
    """What was selected from a library, in order, as it was when it was asked for.

    Attributes:
        ids: what stands at each place: the same article has the same id in every view of its library.
    """

    @property
    def ids(self) -> Sequence[int]: ...

    def __len__(self) -> int: ...

    def rows(self, start: int, stop: int) -> list[Row]:
        """The rows at these places, as the articles are now. May be called on any thread."""
        ...


class Nothing:
    """A view of nothing."""

    ids: Sequence[int] = array("q")

    def __len__(self) -> int:
        return 0

    def rows(self, start: int, stop: int) -> list[Row]:
        return []


class Read(Protocol):
    """Does `work` away from the UI thread, then calls `done(result)` or `failed(error)` on it."""

    def __call__(
        self,
        work: Callable[[], list[Row]],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> Task | None: ...


Pages = Mapping[int, list[Row]]
"""Rows by the number of their page."""


def pages_around(view: RowView, first: int, last: int) -> dict[int, list[Row]]:
    """The pages that hold the places from `first` to `last`; for any thread."""
    stop = len(view)
    numbers = range(max(0, first) // PAGE, min(last, stop - 1) // PAGE + 1) if stop else ()
    return {number: view.rows(number * PAGE, min(stop, (number + 1) * PAGE)) for number in numbers}


class ChosenRows:
    """Some of the rows of a view, to be read by any thread."""

    def __init__(self, view: RowView, places: Places) -> None:
        self._view = view
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    @property
    def ids(self) -> Sequence[int]:
        """What the view says of which articles they are, in order."""
        found: list[int] = []
        for first, last in self._places.runs():
            found.extend(self._view.ids[first : last + 1])
        return found

    def __iter__(self) -> Iterator[Row]:
        """The rows, in order, as the articles are now."""
        for start in range(0, len(self._view), _AT_ONCE):
            runs = list(self._places.runs(start, start + _AT_ONCE - 1))
            if runs:
                first = runs[0][0]
                rows = self._view.rows(first, runs[-1][1] + 1)
                for begin, end in runs:
                    yield from rows[begin - first : end + 1 - first]


class RowPages(QObject):
    """A bounded number of pages of one view.

    A row that is not here is asked for; who asks waits for it a few milliseconds at most, so that a list
    that is read fast enough never shows an empty row.

    Signals:
        arrived(int, int): the rows at the places from the first to the last one are here now.
    """

    arrived = Signal(int, int)

    def __init__(self, read: Read | None, parent: QObject | None = None) -> None:
        """Without `read` there are only the pages given."""
        super().__init__(parent)
        self._read = read
        self.view: RowView = Nothing()
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._task: Task | None = None
        self._impatient_until = 0.0

    def show(self, view: RowView, pages: Pages) -> None:
        """Hold the rows of `view`, of which some pages are read already."""
        if self._task is not None:
            self._task.drop()
            self._task = None
        self._wanted.clear()
        self.view = view
        self._pages = OrderedDict(pages)

    def row(self, place: int) -> Row | None:
        """The row at `place`; None when it is not here yet: `arrived` will tell."""
        found = self.known(place)
        if found is None and 0 <= place < len(self.view) and place // PAGE not in self._pages:
            self._ask(place // PAGE)
            found = self.known(place)
        return found

    def known(self, place: int) -> Row | None:
        """The row at `place`, if it is here."""
        number, offset = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None:
            return None
        self._pages.move_to_end(number)
        return page[offset] if offset < len(page) else None

    def replace(self, rows: Sequence[Row]) -> list[int]:
        """Put these where rows with their paths are here; the places that changed."""
        fresh = {row.path: row for row in rows}
        places = []
        for number, page in self._pages.items():
            for offset, row in enumerate(page):
                if (other := fresh.get(row.path)) is not None and other != row:
                    page[offset] = other
                    places.append(number * PAGE + offset)
        return places

    # -- inside -------------------------------------------------------------------------------------

    def _ask(self, number: int) -> None:
        self._wanted[number] = None
        self._wanted.move_to_end(number)
        if len(self._wanted) > _WAITING_PAGES:
            self._wanted.popitem(last=False)
        self._next()
        if self._task is not None and time.monotonic() >= self._impatient_until:
            deadline = time.monotonic() + _PATIENCE
            while number not in self._pages and self._task is not None:
                left = deadline - time.monotonic()
                if left <= 0 or not self._task.wait(left):
                    self._impatient_until = time.monotonic() + _OUT_OF_PATIENCE
                    return

    def _next(self) -> None:
        if self._task is not None or not self._wanted or self._read is None:
            return
        number, _ = self._wanted.popitem()
        view = self.view
        start = number * PAGE
        stop = min(len(view), start + PAGE)
        task = self._read(
            lambda: view.rows(start, stop),
            lambda rows: self._arrived(view, number, rows),
            lambda _error: self._arrived(view, number, []),
        )
        if task is not None and not task.finished:
            self._task = task

    def _arrived(self, view: RowView, number: int, rows: list[Row]) -> None:
        if view is not self.view:
            return
        self._task = None
        self._pages[number] = rows
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        self.arrived.emit(number * PAGE, min(len(view), (number + 1) * PAGE) - 1)
        self._next()
