"""What could stand where the editor is typing a search: qualifiers, and the values that there are."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from curator.content import Status
from curator.library.problem_terms import OFFERED
from curator.library.query import KEY
from curator.library.rows import Facets
from curator.library.tokens import Token, spelled, token_at

QUALIFIERS = (
    "published",
    "quality",
    "heat",
    "topic",
    "provider",
    "category",
    "type",
    "in",
    "after",
    "before",
    "has",
    "is",
    "problem",
    "title",
    "excerpt",
    "domain",
)
"""The language's own qualifiers, the most used ones first."""

_FREE = frozenset({"topic", "provider"})
"""Keys whose values are offered to a word without a key, too."""

_MOST = 60
_WORD = re.compile(r"\w+")

Counts = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Completion:
    """Something that could be written in the place of `query[start:end]`.

    Attributes:
        text: what to write. It ends with a colon where a value has to follow.
        key, value: what it means; the value is "" for a qualifier alone.
        count: how many articles of the folder it selects; None: not known.
    """

    start: int
    end: int
    text: str
    key: str
    value: str = ""
    count: int | None = None


def complete(query: str, cursor: int, facets: Facets, keys: Collection[str] = ()) -> list[Completion]:
    """What could be meant by what stands left of the cursor, best first.

    Args:
        facets: what there is in the whole folder.
        keys: the keys that may be asked for beside the language's own.
    """
    token = token_at(query, cursor)
    if token is None:
        return [_qualifier(cursor, cursor, key) for key in QUALIFIERS]
    minus = "-" if token.start < len(query) and query[token.start] == "-" else ""
    start, typed = token.start + len(minus), query[token.start + len(minus) : cursor]
    if token.is_qualifier:
        if cursor < token.value_start:
            return _qualifiers(typed, start, token, keys)
        return _values(query, cursor, token, start, facets)
    found = _qualifiers(typed, start, token, keys)
    if typed and KEY.match(f"{typed}:"):
        for key in QUALIFIERS:
            if key in _FREE:
                found += _fitting(key, typed, start, token.end, values_of(key, facets))
    return found[:_MOST]


def values_of(key: str, facets: Facets) -> Counts:
    """The values that `key` can have in a folder, with how many articles have each."""
    status = facets.status
    match key:
        case "published":
            return {
                "true": status.get(Status.PUBLISHED, 0),
                "false": status.get(Status.DRAFT, 0),
                "absent": status.get(Status.ABSENT, 0),
            }
        case "topic":
            return facets.topics
        case "provider":
            return facets.providers
        case "category":
            return facets.categories
        case "type":
            return facets.types
        case "in":
            return _folders(facets.collections)
        case "has":
            return {"image": None, "related": None, "problem": facets.problems, "conflict": None}
        case "is":
            return {"edited": facets.edited_today, "duplicate": facets.duplicates, "changed": None}
        case "problem":
            return dict.fromkeys(OFFERED)
        case "after" | "before":
            return {f"{month}-01": None for month in facets.months}
        case "quality" | "heat":
            return {">=50": None, "50..80": None, "<50": None, "absent": None}
        case _:
            return {}


def _qualifiers(typed: str, start: int, token: Token, keys: Iterable[str]) -> list[Completion]:
    known = dict.fromkeys((*QUALIFIERS, *sorted(keys)))
    wanted = typed.casefold()
    end = token.value_start if token.is_qualifier else token.end
    return [_qualifier(start, end, key) for key in known if key.casefold().startswith(wanted)]


def _values(query: str, cursor: int, token: Token, start: int, facets: Facets) -> list[Completion]:
    key = token.key.lower()
    typed = query[token.value_start : cursor].removeprefix('"').removesuffix('"')
    found = _fitting(key, typed, start, token.end, values_of(key, facets))
    if len(found) == 1 and found[0].text == query[start : token.end]:
        return []  # it stands there already
    return found[:_MOST]


def _fitting(key: str, typed: str, start: int, end: int, values: Counts) -> list[Completion]:
    """The values that start with what is typed, then those of which a word does."""
    wanted = typed.casefold()
    first: list[Completion] = []
    later: list[Completion] = []
    for value, count in values.items():
        if not value:
            continue
        folded = value.casefold()
        if folded.startswith(wanted):
            of_it = first
        elif wanted in folded and any(folded.startswith(wanted, at.start()) for at in _WORD.finditer(folded)):
            of_it = later
        else:
            continue
        of_it.append(Completion(start, end, _written(key, value), key, value, count))
        if len(first) == _MOST:
            break
    return [*first, *later][:_MOST]


def _written(key: str, value: str) -> str:
    """Numbers and their `absent` mean what they say; other values are names."""
    return f"{key}:{value}" if key in ("quality", "heat") else spelled(key, value)


def _folders(collections: Mapping[str, int]) -> Counts:
    """The collections and the folders above them."""
    found: dict[str, int] = {}
    for path, count in collections.items():
        parts = path.split("/")
        for length in range(1, len(parts) + 1):
            folder = "/".join(parts[:length])
            found[folder] = found.get(folder, 0) + count
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _qualifier(start: int, end: int, key: str) -> Completion:
    return Completion(start, end, f"{key}:", key)
