"""Which topics can be chosen: the site's vocabulary, then what other articles use."""

from __future__ import annotations

from collections.abc import Callable

from curator.library import Library
from curator.ui.session import Session


class TopicChoices:
    """Reads what is in use away from the UI thread; until that has come, what came last counts."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._in_use: tuple[str, ...] = ()

    def known(self) -> list[str]:
        """The topics to choose from, as far as they are known now."""
        library = self._session.library
        vocabulary = library.site.topics() if library is not None else ()
        return list(dict.fromkeys((*vocabulary, *self._in_use)))

    def read(self, then: Callable[[], None]) -> None:
        """Find out what is in use now, and call `then`."""

        def work(library: Library) -> tuple[str, ...]:
            return tuple(library.facets().topics)

        def done(topics: tuple[str, ...]) -> None:
            self._in_use = topics
            then()

        self._session.read(work, done)
