"""Which articles a search selects, as a mask over all of them; each term is looked up once."""

from __future__ import annotations

import sqlite3
from functools import reduce

from curator.library.lookups import Lookups, Mask, both, either, without
from curator.library.problem_terms import asks_for_problems
from curator.library.qualifiers import Compiler
from curator.library.query import Every, Not, Qualifier, Some, Term


def mask_of(term: Term, compiler: Compiler, lookups: Lookups, connection: sqlite3.Connection) -> Mask:
    """The mask of what `term` selects. Raises QueryError."""

    def found(term: Term) -> Mask:
        match term:
            case Every(terms):
                return reduce(both, map(found, terms)) if terms else lookups.everything(connection)
            case Some(terms):
                return reduce(either, map(found, terms))
            case Not(inner):
                return without(lookups.everything(connection), found(inner))
            case _:
                return lookups.mask(connection, compiler.condition(term), not _changes_by_itself(term))

    return found(term)


def _changes_by_itself(term: Term) -> bool:
    """Whether it may select others while no row changes: it asks for the history, or what checks found."""
    return isinstance(term, Qualifier) and (
        asks_for_problems(term) or (term.key.lower() == "is" and term.value.lower() == "edited")
    )
