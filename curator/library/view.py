"""A list of articles as long as it likes: the ids are kept, the rows are read where they are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager

from curator.content import Status
from curator.library.database import stored_path
from curator.library.ordering import Ids
from curator.library.reading import Connection, paths_of, rows_of
from curator.library.rows import Row

Reading = Callable[[], AbstractContextManager[Connection]]


class View:
    """The articles that a search selects, in order, as it was at one moment.

    `len(view)` is their number. Of an article that is gone since, the row says so. Any thread may ask.

    Attributes:
        query, sort: what was asked for.
        ids: what stands at each place; an article has the same id in every view until the index is rebuilt.
        state: a number that changes with every change of rows; views of one state agree.
    """

    def __init__(self, reading: Reading, ids: Ids, query: str, sort: str, state: int) -> None:
        self._reading = reading
        self.ids: Sequence[int] = ids
        self.query = query
        self.sort = sort
        self.state = state

    def __len__(self) -> int:
        return len(self.ids)

    def rows(self, start: int, stop: int) -> list[Row]:
        """The rows at these places, as the articles are now."""
        ids = self.ids[max(0, start) : max(0, stop)]
        with self._reading() as connection:
            found = rows_of(connection, ids)
        return [found.get(one) or _GONE for one in ids]

    def position(self, path: str) -> int | None:
        """The place of an article; None if it is not in the list."""
        with self._reading() as connection:
            row = connection.execute("SELECT id FROM article WHERE path = ?", (stored_path(path),)).fetchone()
        try:
            return None if row is None else self.ids.index(row[0])
        except ValueError:
            return None

    def paths(self, ranges: Iterable[tuple[int, int]]) -> list[str]:
        """The paths at these places, each range `(start, stop)`; of an article that is gone none."""
        wanted = array("I")
        for start, stop in ranges:
            wanted.extend(self.ids[max(0, start) : max(0, stop)])
        with self._reading() as connection:
            return paths_of(connection, wanted)


_GONE = Row("", title="", status=Status.BROKEN, problem="the file is not there any more")
