"""`is:changed` in a search: whether one asks for it, and git's answer for a library that is asked it."""

from __future__ import annotations

from curator.library.asking import Asked
from curator.library.git.repository import Repository
from curator.library.git.status import changed_files
from curator.library.library import Library
from curator.library.query import Every, Not, Qualifier, Some, Term, parse_query


def asks_for_changed(query: str) -> bool:
    """Whether the query depends on what git says has changed. Raises QueryError."""
    return _asks(parse_query(query))


def _asks(term: Term) -> bool:
    match term:
        case Every(terms) | Some(terms):
            return any(map(_asks, terms))
        case Not(inner):
            return _asks(inner)
        case Qualifier(key, value):
            return key.lower() == "is" and value.lower() == "changed"
    return False


def note_changed(library: Library, cancelled: Asked | None = None) -> None:
    """Ask git what differs from its last commit, and let the library know. Raises GitError; Cancelled."""
    repository = Repository.find(library.root)
    if repository is not None:
        library.note_changed([file.path for file in changed_files(repository, cancelled)])
