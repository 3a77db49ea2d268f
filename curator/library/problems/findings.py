"""What is remembered of the problems of an article: how many of each kind, and what can be mended at once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from curator.content import Problem, Severity


class Finding(NamedTuple):
    """The problems of one kind in one article.

    Attributes:
        rank: of the severity, 0 for what matters most.
        number: how many there are; mendable: how many of them have a fix.
    """

    code: str
    rank: int
    number: int
    mendable: int


class Examined(NamedTuple):
    """What was found in one file: plain values, which other processes can send.

    Attributes:
        related: the places, see `place_of`, that its related entries lead to.
    """

    findings: tuple[Finding, ...] = ()
    related: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem in a folder.

    Attributes:
        articles: in how many articles it is; problems: how often in all.
        mendable: in how many articles one of them has a fix.
    """

    code: str
    severity: Severity
    articles: int
    problems: int
    mendable: int


def findings_of(problems: Iterable[Problem]) -> tuple[Finding, ...]:
    """The problems of one article by kind, the worst first."""
    found: dict[str, Finding] = {}
    for problem in problems:
        known = found.get(problem.code, Finding(problem.code, problem.severity.rank, 0, 0))
        found[problem.code] = known._replace(
            number=known.number + 1, mendable=known.mendable + bool(problem.fixes)
        )
    return tuple(sorted(found.values(), key=lambda one: (one.rank, one.code)))


def place_of(address: str) -> int:
    """A number for a canonical address: the same in each process, and no two addresses share one; 0 for
    none."""
    if not address:
        return 0
    digest = hashlib.blake2b(address.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest) >> 1
