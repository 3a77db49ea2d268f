"""What can be chosen for a field: the profile's words, the site's vocabulary, and what the folder uses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from curator.content import Profile
from curator.frontmatter import Value
from curator.library import Facets, Library
from curator.ui.fields.place import FieldPlace
from curator.ui.session import Session

_MOST = 2_000


class _Used(NamedTuple):
    facets: Facets
    keys: tuple[str, ...]


class FieldChoices(QObject):
    """Reads what is in use away from the UI thread; until that has come, what came last counts."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._used = _Used(Facets(), ())
        self._is_old = True
        session.opened.connect(lambda _library: self._forget())
        session.changed.connect(lambda _changes: self._age())

    def refresh(self) -> None:
        """Find out what is in use now, unless nothing has changed since."""
        if not self._is_old:
            return
        self._is_old = False

        def work(library: Library) -> _Used:
            return _Used(library.facets(), tuple(sorted(library.keys())))

        self._session.read(work, self._take)

    def values(self, place: FieldPlace) -> list[str]:
        """The texts that can be chosen at a place, the commonest first."""
        field = place.field
        vocabulary: Iterable[str] = place.shown.site.topics() if field.vocabulary == "topics" else ()
        used = self._in_use(place.shown.profile, place)
        return list(dict.fromkeys((*field.choices, *vocabulary, *used)))[:_MOST]

    def names(self, group: FieldPlace | None, keys: Sequence[str]) -> list[str]:
        """Names for a new key beside `keys`: of the profile, then of the folder, or of other entries."""
        library = self._session.library
        if library is None:
            return []
        there = frozenset(keys)
        if group is None:
            proposed = (*(field.key for field in library.profile.fields), *self._used.keys)
        else:
            proposed = (*(part.key for part in group.field.parts), *_keys_of_siblings(group))
        return [name for name in dict.fromkeys(proposed) if name not in there][:_MOST]

    def _in_use(self, profile: Profile, place: FieldPlace) -> Iterable[str]:
        facets, key = self._used.facets, place.path[0]
        if len(place.path) == 1:
            if key == profile.key("topics") or place.field.vocabulary == "topics":
                return facets.topics
            if key == profile.key("category"):
                return facets.categories
            if key == profile.key("type"):
                return facets.types
        if place.path[-1] == "name" and profile.key("provider") in place.path:
            return facets.providers
        return ()

    def _take(self, used: _Used) -> None:
        self._used = used

    def _forget(self) -> None:
        self._used, self._is_old = _Used(Facets(), ()), True

    def _age(self) -> None:
        self._is_old = True


def _keys_of_siblings(group: FieldPlace) -> list[str]:
    """The keys of the other entries of the list that the group is an entry of."""
    if not group.is_entry:
        return []
    entries: Value | object = group.shown.doc.get(group.path[:-1])
    found: dict[str, None] = {}
    for entry in entries[:100] if isinstance(entries, list) else ():
        if isinstance(entry, dict):
            found |= dict.fromkeys(entry)
    return list(found)
