"""What the terms of a search mean: a tree of terms becomes an SQL condition."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from curator.library.conditions import (
    EVERYTHING,
    IN_BRIEFS,
    KEPT,
    NOTHING,
    Condition,
    DateText,
    date_text,
    day,
    edited_since,
    inside,
    is_start,
    listed,
    means_absent,
    numeric,
    of_date_key,
    of_kept,
    shared_text,
    text,
    words,
)
from curator.library.errors import QueryError
from curator.library.problem_terms import HAS_PROBLEM, with_problem
from curator.library.query import Every, Not, Qualifier, Some, Term, Word


class Told(NamedTuple):
    """What others than the index know of the articles: paths, as a JSON list; None: nobody knows (yet).

    Attributes:
        changed: what differs from git's last commit, for `is:changed`.
        duplicates: what tells the same as another one, for `is:duplicate`.
    """

    changed: str | None = None
    duplicates: str | None = None


NOTHING_TOLD = Told()

_ANY = "field.value IS NOT NULL"


def own_qualifiers() -> frozenset[str]:
    """The language's own qualifiers: an article's key of such a name cannot be asked for."""
    return frozenset(Compiler((), 0)._own)


class Compiler:
    """Makes conditions of terms.

    Attributes:
        told: what it was given.
    """

    def __init__(
        self,
        keys: Collection[str],
        since: int,
        told: Told = NOTHING_TOLD,
        in_rows: Collection[str] = (),
        dates: Sequence[str] = (),
    ) -> None:
        """
        Args:
            keys: the top-level keys that may stand as qualifiers beside the language's own.
            since: when today began, in microseconds since 1970, for `is:edited`.
            in_rows: keys that are not in the briefs of articles, see `brief`.
            dates: those that the date may stand under, the first one preferred.
        """
        self._keys = keys
        self._in_rows = in_rows
        self._dates = dates
        self._since = since
        self.told = told
        self._own: dict[str, Callable[[Qualifier], Condition]] = {
            "published": self._published,
            "quality": lambda term: self._number("quality", term),
            "heat": lambda term: self._number("heat", term),
            "topic": self._topic,
            "provider": lambda term: text("provider_key", term),
            "domain": self._domain,
            "category": lambda term: shared_text("category", term),
            "type": lambda term: shared_text("type", term),
            "title": lambda term: words(term.value, term.quoted, "title"),
            "excerpt": lambda term: words(term.value, term.quoted, "excerpt"),
            "in": self._in,
            "after": lambda term: Condition("date >= ?", (day(term),)),
            "month": self._month,
            "before": lambda term: Condition("(date <> '' AND date < ?)", (day(term),)),
            "problem": with_problem,
            "has": self._has,
            "is": self._is,
        }

    def condition(self, term: Term) -> Condition:
        """The condition that a term means. Raises QueryError."""
        match term:
            case Every(terms):
                return self._joined("AND", terms, EVERYTHING)
            case Some(terms):
                return self._joined("OR", terms, NOTHING)
            case Not(inner):
                found = self.condition(inner)
                return Condition(f"NOT coalesce({found.sql}, 0)", found.values)
            case Word(text, quoted):
                return words(text, quoted)
            case Qualifier():
                return self._qualified(term)

    def _joined(self, word: str, terms: tuple[Term, ...], none: Condition) -> Condition:
        if not terms:
            return none
        first, *others = map(self.condition, terms)
        for other in others:
            first = first.joined(word, other)
        return first

    def _qualified(self, term: Qualifier) -> Condition:
        own = self._own.get(term.key.lower())
        if own is None and term.key not in self._keys:
            if not term.value and not term.quoted:
                return words(term.key, quoted=False)  # a word with a colon behind it: "AI: what next"
            raise QueryError(
                f'There is no qualifier "{term.key}", and no article has a key of that name. '
                f'To find the text, put it in quotes: "{term.key}:{term.value}".',
                term.position,
            )
        if not term.value and not term.quoted:
            raise QueryError(f"A value is missing after {term.key}:", term.value_position)
        return own(term) if own is not None else self._other(term)

    # -- the language's own qualifiers -----------------------------------------------------------------------

    def _published(self, term: Qualifier) -> Condition:
        match term.value.lower():
            case "true":
                return Condition("status = 'published'")
            case "false":
                return Condition("status = 'draft'")
            case "absent":
                return Condition("status = 'absent'")
            case _:
                raise QueryError("published: takes true, false or absent.", term.value_position)

    def _number(self, column: str, term: Qualifier) -> Condition:
        if means_absent(term):
            return Condition(f"({column} IS NULL AND status <> 'broken')")
        found = numeric(column, term.value)
        if found is None:
            raise QueryError(
                f"{column}: takes a number, a comparison such as >=70, or a range such as 10..50.",
                term.value_position,
            )
        return found

    def _topic(self, term: Qualifier) -> Condition:
        if means_absent(term):
            return Condition("(topics = '' AND status <> 'broken')")
        inner = text("key", term)
        return Condition.among(f"SELECT article AS id FROM topic WHERE {inner.sql}", inner.values)

    def _domain(self, term: Qualifier) -> Condition:
        if means_absent(term) or is_start(term):
            return text("domain_key", term)
        domain = term.value.casefold()
        return Condition(
            "(domain_key = ? OR substr(domain_key, ?) = ?)", (domain, -len(domain) - 1, f".{domain}")
        )

    def _in(self, term: Qualifier) -> Condition:
        folder = term.value.strip("/")
        if folder in ("", "."):
            return Condition("collection = ''")
        return inside(folder)

    def _month(self, term: Qualifier) -> Condition:
        if means_absent(term):
            return Condition("(date = '' AND status <> 'broken')")
        if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", term.value) is None:
            raise QueryError("month: takes a month such as 2022-03, or absent.", term.value_position)
        return Condition("(date >= ? AND date < ?)", (term.value, f"{term.value}~"))

    def _has(self, term: Qualifier) -> Condition:
        match term.value.lower():
            case "image":
                return Condition("images > 0")
            case "related":
                return Condition("related > 0")
            case "problem":
                return HAS_PROBLEM
            case "conflict":
                return Condition("conflict")
            case _:
                raise QueryError("has: takes image, related, problem or conflict.", term.value_position)

    def _is(self, term: Qualifier) -> Condition:
        match term.value.lower():
            case "duplicate" if self.told.duplicates is not None:
                return listed(self.told.duplicates)
            case "duplicate":
                raise QueryError("is:duplicate: nobody has looked for them yet.", term.value_position)
            case "edited":
                return edited_since(self._since)
            case "changed" if self.told.changed is not None:
                return listed(self.told.changed)
            case "changed":
                raise QueryError(
                    "is:changed asks git, which knows nothing of this folder.", term.value_position
                )
            case _:
                raise QueryError("is: takes duplicate, edited or changed.", term.value_position)

    # -- any other key ---------------------------------------------------------------------------------------

    def _other(self, term: Qualifier) -> Condition:
        """A key's value, in whatever case; one of its items where it is a list. `*` stands for any value."""
        if means_absent(term):
            return Condition("status <> 'broken'").without(
                self._of_kept(term.key, _ANY, (), DateText("", True))
            )
        if term.value == "*" and not term.quoted:
            return self._of_kept(term.key, _ANY, (), DateText("", True))
        value = self._value(term)
        return self._of_kept(
            term.key,
            "EXISTS (SELECT 1 FROM "
            "json_each(iif(json_type(field.value) = 'array', field.value, '[]')) AS kept, "
            "json_each(iif(kept.type = 'array', kept.value, json_array(kept.value))) AS item "
            f"WHERE {value.sql})",
            value.values,
            None if _is_flag(term) else date_text(term),
        )

    def _of_kept(self, key: str, sql: str, values: tuple[object, ...], date: DateText | None) -> Condition:
        """What `sql` says of a key's value; `date` is what it says of a date."""
        found = of_kept(KEPT if key in self._in_rows else IN_BRIEFS, key, sql, values)
        return of_date_key(key, self._dates, found, date) if key in self._dates else found

    def _value(self, term: Qualifier) -> Condition:
        if _is_flag(term):
            return Condition("kept.type = ?", (term.value.lower(),))
        spelled = text("casefold(item.value)", term)
        number = None if term.quoted else numeric("item.value", term.value)
        if number is None:
            return spelled
        return spelled.joined(
            "OR", Condition(f"(item.type IN ('integer', 'real') AND {number.sql})", number.values)
        )


def _is_flag(term: Qualifier) -> bool:
    return not term.quoted and term.value.lower() in ("true", "false")
