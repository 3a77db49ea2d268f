"""Names that are spelled in several ways in one folder: found by key collision, as OpenRefine does.

Names are one where they differ only in case, accents, punctuation, blanks and the order of words; where
they differ only in blanks and signs between the letters; or where, being long, one letter is another one,
is missing or is there in addition (no digit: `Windows 10` and `Windows 11` are two things).
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from curator.content.checks.look import Found, Look
from curator.content.checks.problem import Fix
from curator.frontmatter import Path, Set

_LONG_ENOUGH = 7
_SIGNS = re.compile(r"[^\w\s+#]|_")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Spellings of one name, with how often each occurs; the first one is the one to keep."""

    spellings: tuple[tuple[str, int], ...]

    @property
    def lead(self) -> str:
        """The spelling to keep: the most frequent one."""
        return self.spellings[0][0]


def fingerprint(name: str) -> str:
    """What all spellings of a name share: its words without case, accents and signs, in alphabetic order."""
    words = _SIGNS.sub(" ", _plain(name)).split()
    return " ".join(sorted(set(words)))


def similar_names(look: Look) -> Iterator[Found]:
    """Topics and provider that most of the folder spells otherwise."""
    key = look.key("topics")
    if key and isinstance(look.doc.get((key,)), list):
        for index, topic in enumerate(look.article.topics):
            lead = look.around.topic_leads.get(_shown(topic))
            yield from _renaming("similar-topic", "topic", (key, index), topic, lead)
    key, name = look.key("provider"), look.article.provider.name
    lead = look.around.provider_leads.get(_shown(name))
    path = (key, "name") if isinstance(look.doc.get((key,)), dict) else (key,)
    yield from _renaming("similar-provider", "provider", path, name, lead)


def _shown(name: str) -> str:
    return " ".join(html.unescape(name).split())


def _renaming(code: str, what: str, path: Path, name: str, lead: str | None) -> Iterator[Found]:
    if lead is not None and lead != name:
        message = f"the {what} {name!r} is spelled {lead!r} in more articles"
        yield Found(code, path, message, (Fix(f"Write {lead!r}", (Set(path, lead),)),))


def leads(found: Iterable[Cluster]) -> dict[str, str]:
    """Every spelling that is not the one to keep -> the one that is."""
    return {name: cluster.lead for cluster in found for name, _ in cluster.spellings[1:]}


def clusters(counts: Mapping[str, int], preferred: frozenset[str] = frozenset()) -> list[Cluster]:
    """The names among `counts` that are spelled in several ways; one in `preferred` leads."""
    parent: dict[str, str] = {name: name for name in counts}

    def root(name: str) -> str:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    buckets: dict[str, str] = {}
    for name in counts:
        for key in _keys(name):
            other = buckets.setdefault(key, name)
            if other != name and (not key.startswith("~") or _one_letter_apart(other, name)):
                parent[root(name)] = root(other)
    groups: dict[str, list[str]] = defaultdict(list)
    for name in counts:
        groups[root(name)].append(name)
    return [
        Cluster(
            tuple(
                (name, counts[name])
                for name in sorted(names, key=lambda one: (one not in preferred, -counts[one], one))
            )
        )
        for names in groups.values()
        if len(names) > 1
    ]


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name)
    return "".join(sign for sign in letters if not unicodedata.combining(sign)).casefold()


def _joined(name: str) -> str:
    return "".join(_SIGNS.sub(" ", _plain(name)).split())


def _keys(name: str) -> Iterator[str]:
    words = fingerprint(name)
    if not words:
        return
    yield f"words {words}"
    letters = _joined(name)
    yield f"letters {letters}"
    if len(letters) >= _LONG_ENOUGH:
        yield f"~{letters}"
        for at in range(len(letters)):
            yield f"~{letters[:at]}{letters[at + 1 :]}"


def _one_letter_apart(one: str, other: str) -> bool:
    """Whether one letter (no digit, and not the first one) makes the difference."""
    short, long = sorted((_joined(one), _joined(other)), key=len)
    if short == long:
        return True
    at = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if at == 0 or long[at].isdigit() or (at < len(short) and short[at].isdigit()):
        return False
    return short[at:] == long[at + 1 :] or (len(short) == len(long) and short[at + 1 :] == long[at + 1 :])
