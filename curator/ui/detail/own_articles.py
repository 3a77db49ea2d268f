"""The folder's own articles, for the lists of the detail pane: found by address, by search, made an entry."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from curator.content import Profile
from curator.frontmatter import Document, Value
from curator.library import QueryError, Row
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.wording import said

MOST_FOUND = 40


class OwnArticles:
    """Asks the session's library, away from the window; each answer comes to the callback given."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._searching: Task | None = None

    def find(self, addresses: Sequence[str], done: Callable[[Mapping[str, str]], None]) -> None:
        """Call done(address -> path) with those of the addresses that articles of the folder come from."""
        self._session.glance(lambda library: library.articles_at(addresses), done)

    def search(self, query: str, done: Callable[[list[Row]], None], refused: Callable[[str], None]) -> None:
        """Call done(rows) with the first articles that `query`, in the search language, selects; refused(why)
        when it cannot be understood. An earlier search is given up."""
        if self._searching is not None:
            self._searching.drop()

        def failed(error: Exception) -> None:
            if isinstance(error, QueryError):
                refused(said(error.message))
            else:
                self._session.failed.emit(said(error))

        self._searching = self._session.search(
            lambda library, _cancelled: library.select(query, limit=MOST_FOUND), done, failed
        )

    def entry(self, path: str, key: str, done: Callable[[Value], None]) -> None:
        """Call done(entry) with what the list `key` would hold of the article at `path`."""
        self._session.read(
            lambda library: entry_of(library.document(path), library.profile, key),
            done,
        )


def entry_of(doc: Document, profile: Profile, key: str) -> Value:
    """An article as an entry of another one's list: what it has under the keys that the profile gives to
    entries, where the two differ under the key that plays the same role."""
    made: dict[str, Value] = {}
    for part in profile.field(key).parts:
        role = next((role for role, keys in profile.roles.items() if part.key in keys), "")
        source = part.key if part.key in doc.values else profile.key(role, doc.values)
        value = doc.values.get(source)
        if value not in (None, "", [], {}):
            made[part.key] = value
    return made
