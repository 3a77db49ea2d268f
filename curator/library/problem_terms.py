"""What a search for problems means: `has:problem`, and `problem:` with a code, a severity or `unreadable`."""

from __future__ import annotations

from curator.content import ALL_RULES, Severity
from curator.frontmatter import Reason
from curator.library.conditions import Condition, means_absent
from curator.library.errors import QueryError, StoreReason
from curator.library.query import Every, Not, Qualifier, Some, Term

UNREADABLE = "unreadable"
"""As a value: files that cannot be read, whatever the reason."""

HAS_PROBLEM = Condition(
    f"(status = 'broken' OR id IN (SELECT article FROM checked WHERE worst <= {Severity.WARNING.rank}))",
    ids="SELECT id FROM article WHERE status = 'broken' "
    f"UNION ALL SELECT article FROM checked WHERE worst <= {Severity.WARNING.rank}",
)
"""An error or a warning. A note is none: most articles of a real site have one."""

_CANNOT_BE_READ = Condition("status = 'broken'")
_NONE = Condition("(status <> 'broken' AND id IN (SELECT article FROM checked WHERE worst IS NULL))")

CODES = (*(rule.code for rule in ALL_RULES), *map(str, Reason), *map(str, StoreReason))
"""All that can be wrong with an article."""

OFFERED = (*map(str, Severity), UNREADABLE, *(rule.code for rule in ALL_RULES))
"""The values that are worth proposing."""


def with_problem(term: Qualifier) -> Condition:
    """The articles with the problem that the term names. Raises QueryError."""
    if means_absent(term):
        return _NONE
    value = term.value.lower()
    if value == UNREADABLE:
        return _CANNOT_BE_READ
    if value in set(Severity):
        rank = Severity(value).rank
        found = Condition.among("SELECT article AS id FROM finding WHERE severity = ?", (rank,))
        return found.joined("OR", _CANNOT_BE_READ) if value == Severity.ERROR else found
    if value not in CODES:
        raise QueryError(
            f'There is no problem "{term.value}". problem: takes {", ".join(Severity)}, {UNREADABLE}, or the '
            "code of a check, such as wrong-type.",
            term.value_position,
        )
    return Condition.among("SELECT article AS id FROM finding WHERE code = ?", (value,))


def asks_for_problems(term: Term) -> bool:
    """Whether what the term selects depends on what the checks found."""
    match term:
        case Every(terms) | Some(terms):
            return any(map(asks_for_problems, terms))
        case Not(inner):
            return asks_for_problems(inner)
        case Qualifier():
            key, value = term.key.lower(), term.value.lower()
            return (key == "problem" and value != UNREADABLE) or (key == "has" and value == "problem")
        case _:
            return False
