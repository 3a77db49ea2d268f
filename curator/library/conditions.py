"""What the terms of a search mean: a tree of terms becomes an SQL condition with parameters.

The condition is over the table `article` of the index; nothing of the query's text gets into the SQL.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC

from curator.content import parse_date
from curator.library.errors import QueryError
from curator.library.query import Every, Not, Qualifier, Some, Term, Word, parse_query

ABSENT_WORD = "absent"
"""As a value: there is no such key. In quotes it is the word itself."""

_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)"
_COMPARISON = re.compile(rf"(>=|<=|>|<|=)?({_NUMBER})")
_RANGE = re.compile(rf"({_NUMBER})?\.\.({_NUMBER})?")


@dataclass(frozen=True, slots=True)
class Condition:
    """An SQL expression and its parameters."""

    sql: str
    values: tuple[object, ...] = ()

    def joined(self, word: str, other: Condition) -> Condition:
        """Both, joined by AND or OR."""
        return Condition(f"({self.sql} {word} {other.sql})", self.values + other.values)


EVERYTHING = Condition("1")
_NOTHING = Condition("0")


def compile_query(text: str, keys: Collection[str], since: int) -> Condition:
    """The condition that selects what the query `text` means.

    Args:
        keys: the top-level keys that may stand as qualifiers beside the language's own.
        since: when today began, in microseconds since 1970, for `is:edited`.

    Raises QueryError with the place of what cannot be understood.
    """
    return _Compiler(keys, since).condition(parse_query(text))


def edited_since(since: int) -> Condition:
    """Whether Curator changed the file since then, and the change was not undone."""
    return Condition(
        "path IN (SELECT change.path FROM history.change JOIN history.entry ON entry.id = change.entry "
        "WHERE entry.made >= ? AND change.state = 'done')",
        (since,),
    )


IS_DUPLICATE = Condition(
    "(address <> '' AND address IN "
    "(SELECT address FROM article WHERE address <> '' GROUP BY address HAVING count(*) > 1))"
)


class _Compiler:
    def __init__(self, keys: Collection[str], since: int) -> None:
        self._keys = keys
        self._since = since
        self._own: dict[str, Callable[[Qualifier], Condition]] = {
            "published": self._published,
            "quality": lambda term: self._number("quality", term),
            "heat": lambda term: self._number("heat", term),
            "topic": self._topic,
            "provider": lambda term: _text("provider_key", term),
            "domain": self._domain,
            "category": lambda term: _text("category_key", term),
            "type": lambda term: _text("type_key", term),
            "title": lambda term: _words(term.value, term.quoted, "title"),
            "excerpt": lambda term: _words(term.value, term.quoted, "excerpt"),
            "in": self._in,
            "after": lambda term: Condition("date >= ?", (_day(term),)),
            "before": lambda term: Condition("(date <> '' AND date < ?)", (_day(term),)),
            "has": self._has,
            "is": self._is,
        }

    def condition(self, term: Term) -> Condition:
        match term:
            case Every(terms):
                return self._joined("AND", terms, EVERYTHING)
            case Some(terms):
                return self._joined("OR", terms, _NOTHING)
            case Not(inner):
                found = self.condition(inner)
                return Condition(f"NOT coalesce({found.sql}, 0)", found.values)
            case Word(text, quoted):
                return _words(text, quoted)
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
                return _words(term.key, quoted=False)  # a word with a colon behind it: "AI: what next"
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
                return Condition("published IS 1")
            case "false":
                return Condition("published IS 0")
            case "absent":
                return Condition("status = 'absent'")
            case _:
                raise QueryError("published: takes true, false or absent.", term.value_position)

    def _number(self, column: str, term: Qualifier) -> Condition:
        if _means_absent(term):
            return Condition(f"({column} IS NULL AND status <> 'broken')")
        found = _numeric(column, term.value)
        if found is None:
            raise QueryError(
                f"{column}: takes a number, a comparison such as >=70, or a range such as 10..50.",
                term.value_position,
            )
        return found

    def _topic(self, term: Qualifier) -> Condition:
        if _means_absent(term):
            return Condition("(topics = '' AND status <> 'broken')")
        inner = _text("key", term)
        return Condition(f"id IN (SELECT article FROM topic WHERE {inner.sql})", inner.values)

    def _domain(self, term: Qualifier) -> Condition:
        if _means_absent(term) or _is_start(term):
            return _text("domain_key", term)
        domain = term.value.casefold()
        return Condition(
            "(domain_key = ? OR substr(domain_key, ?) = ?)", (domain, -len(domain) - 1, f".{domain}")
        )

    def _in(self, term: Qualifier) -> Condition:
        folder = term.value.strip("/")
        if folder in ("", "."):
            return Condition("collection = ''")
        below = f"{folder}/"
        length = len(below)
        return Condition(
            "(collection = ? OR substr(collection, 1, ?) = ? OR substr(path, 1, ?) = ?)",
            (folder, length, below, length, below),
        )

    def _has(self, term: Qualifier) -> Condition:
        match term.value.lower():
            case "image":
                return Condition("images > 0")
            case "related":
                return Condition("related > 0")
            case "problem":
                return Condition("problem <> ''")
            case "conflict":
                return Condition("conflict")
            case _:
                raise QueryError("has: takes image, related, problem or conflict.", term.value_position)

    def _is(self, term: Qualifier) -> Condition:
        match term.value.lower():
            case "duplicate":
                return IS_DUPLICATE
            case "edited":
                return edited_since(self._since)
            case _:
                raise QueryError("is: takes duplicate or edited.", term.value_position)

    # -- any other key ---------------------------------------------------------------------------------------

    def _other(self, term: Qualifier) -> Condition:
        """A key's value, in whatever case; one of its items where it is a list. `*` stands for any value."""
        if _means_absent(term):
            return Condition(
                "(status <> 'broken' AND NOT EXISTS (SELECT 1 FROM known, json_each(known.fields) AS field "
                "WHERE known.article = article.id AND field.key = ?))",
                (term.key,),
            )
        if term.value == "*" and not term.quoted:
            return Condition(
                "EXISTS (SELECT 1 FROM known, json_each(known.fields) AS field "
                "WHERE known.article = article.id AND field.key = ?)",
                (term.key,),
            )
        value = self._value(term)
        return Condition(
            "EXISTS (SELECT 1 FROM known, json_each(known.fields) AS field, "
            "json_each(iif(field.type = 'array', field.value, '[]')) AS kept, "
            "json_each(iif(kept.type = 'array', kept.value, json_array(kept.value))) AS item "
            f"WHERE known.article = article.id AND field.key = ? AND {value.sql})",
            (term.key, *value.values),
        )

    def _value(self, term: Qualifier) -> Condition:
        if not term.quoted and term.value.lower() in ("true", "false"):
            return Condition("kept.type = ?", (term.value.lower(),))
        text = _text("casefold(item.value)", term)
        number = None if term.quoted else _numeric("item.value", term.value)
        if number is None:
            return text
        return text.joined(
            "OR", Condition(f"(item.type IN ('integer', 'real') AND {number.sql})", number.values)
        )


def _words(text: str, quoted: bool, column: str = "") -> Condition:
    """Words that start with these; quoted: whole and in this order. Signs alone select everything."""
    if not any(sign.isalnum() for sign in text):
        return EVERYTHING
    phrase = '"' + text.replace('"', '""').replace("\0", " ") + '"'
    match = phrase if quoted else f"{phrase} *"
    return Condition(
        "id IN (SELECT rowid FROM words WHERE words MATCH ?)", (f"{column} : {match}" if column else match,)
    )


def _text(column: str, term: Qualifier) -> Condition:
    """The value in whatever case; `absent` for none; with a `*` at its end only the value's start."""
    if _means_absent(term):
        return Condition(f"({column} = '' AND status <> 'broken')")
    value = term.value.casefold()
    if _is_start(term):
        return Condition(f"substr({column}, 1, ?) = ?", (len(value) - 1, value[:-1]))
    return Condition(f"{column} = ?", (value,))


def _means_absent(term: Qualifier) -> bool:
    return not term.quoted and term.value.lower() == ABSENT_WORD


def _is_start(term: Qualifier) -> bool:
    return not term.quoted and len(term.value) > 1 and term.value.endswith("*")


def _numeric(column: str, text: str) -> Condition | None:
    """A comparison or a range, both ends included; None when `text` is neither."""
    if (found := _COMPARISON.fullmatch(text)) is not None:
        return Condition(f"{column} {found[1] or '='} ?", (float(found[2]),))
    span = _RANGE.fullmatch(text)
    if span is None or span[1] is span[2] is None:
        return None
    low = Condition("1") if span[1] is None else Condition(f"{column} >= ?", (float(span[1]),))
    high = (
        Condition(f"{column} IS NOT NULL")
        if span[2] is None
        else Condition(f"{column} <= ?", (float(span[2]),))
    )
    return low.joined("AND", high)


def _day(term: Qualifier) -> str:
    """The date in the form of the column `date`."""
    moment = parse_date(term.value)
    if moment is None:
        raise QueryError(f"{term.key}: takes a date such as 2022-03-01.", term.value_position)
    return moment.astimezone(UTC).isoformat(timespec="seconds")[:19] + "Z"
