"""Rules that an editor's decisions suggest: what those that went one way have in common.

Counted, not learned: each suggestion says in how many of the decisions it holds, and is shown only where
that is surely more than among the other decisions, or surely oftener than in the folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from curator.content import Status
from curator.library.lookups import Mask, both, with_these
from curator.library.rules.counting import fields_of
from curator.library.rules.decisions import Decisions, decisions_of, values_of
from curator.library.rules.evidence import Share, sure_for
from curator.library.rules.traits import Having, Trait, TraitKind, ranges_of, traits_of
from curator.library.selection import Marked

FEWEST_DECISIONS = 20
FEWEST = 5
"""Decisions that a suggestion rests on at least."""

MOST = 10
_SHARE = 0.8
"""Of the decisions with the trait, how many have to have gone the same way."""

_OFTENER = 2.0
_ONE_WAY = 0.8
_LOOKED_AT = 80
_ORDERING = 1.96
_OTHER_WAY = {True: Status.DRAFT, False: Status.PUBLISHED}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A trait of which the editor decided nearly always the same.

    Attributes:
        publish: what was decided.
        agreed: of the decided articles with the trait, those that went this way.
        others: of the other decided articles, those that went this way.
        folder: of all articles, those with the trait. chosen: of what went this way, those with the trait.
        changes: articles with the trait that are the other way now: what following it would change.
    """

    trait: Trait
    publish: bool
    agreed: Share
    others: Share
    chosen: Share
    folder: Share
    changes: int

    @property
    def query(self) -> str:
        """The search for the articles with the trait."""
        return self.trait.query

    @property
    def to_change(self) -> str:
        """The search for those of them that following it would change."""
        return f"{self.query} published:{'false' if self.publish else 'true'}"

    @property
    def identity(self) -> str:
        """What it is remembered by when the editor does not want to see it again."""
        return f"{'publish' if self.publish else 'unpublish'} {self.query}"


@dataclass(frozen=True, slots=True)
class Suggested:
    """What was found, and in which decisions."""

    decisions: Decisions
    suggestions: tuple[Suggestion, ...]

    @property
    def enough(self) -> bool:
        """Whether there were decisions enough to look at."""
        return len(self.decisions.published) >= FEWEST_DECISIONS


@dataclass(frozen=True, slots=True)
class _Candidate:
    trait: Trait
    publish: bool
    agreed: Share
    deviations: float


def suggest(marked: Marked, dismissed: frozenset[str] = frozenset()) -> Suggested:
    """The suggestions that the decisions about the articles that are meant give, the surest first.

    No decision counts for two of them: what one explains, the next cannot rest on.
    `dismissed`: identities of those that are not to be found.
    """
    decisions = decisions_of(marked)
    if len(decisions.published) < FEWEST_DECISIONS:
        return Suggested(decisions, ())
    found: list[Suggestion] = []
    explained: set[int] = set()
    other_way = {publish: _with_status(marked, status) for publish, status in _OTHER_WAY.items()}
    for candidate in _candidates(marked, decisions)[:_LOOKED_AT]:
        mask = both(marked.also(candidate.trait.query), marked.mask)
        suggestion = _weighed(marked, decisions, candidate, mask, other_way[candidate.publish])
        if suggestion is None or suggestion.identity in dismissed:
            continue
        having = {one for one in decisions.published if mask[one]} - explained
        agreeing = {one for one in having if decisions.published[one] is suggestion.publish}
        rest = Share(len(agreeing), len(having))
        if rest.part < FEWEST or rest.value < _SHARE:
            continue
        explained |= agreeing
        found.append(suggestion)
        if len(found) == MOST:
            break
    return Suggested(decisions, tuple(found))


def _candidates(marked: Marked, decisions: Decisions) -> list[_Candidate]:
    """The traits that most of the decisions with them agree on and that chance does not explain, the surest
    first; of the ranges of one number that begin or end somewhere, the best."""
    families: dict[TraitKind, list[tuple[Trait, list[int]]]] = {}
    for having in _all_traits(marked, decisions):
        for trait, articles in having.items():
            families.setdefault(trait.kind, []).append((trait, articles))
    found = []
    for members in families.values():
        deviations = sure_for(len(members))
        for trait, articles in members:
            published = sum(map(decisions.published.__getitem__, articles))
            publish = 2 * published >= len(articles)
            agreed = Share(published if publish else len(articles) - published, len(articles))
            candidate = _Candidate(trait, publish, agreed, deviations)
            others = _others(decisions, candidate)
            if agreed.value >= _SHARE and (
                _is_surely_more(agreed, others, deviations) or others.value >= _ONE_WAY
            ):
                found.append(candidate)
    found.sort(key=lambda one: (-one.agreed.at_least(_ORDERING), one.trait.place, one.trait.value))
    return list(_without_lesser_ranges(found))


def _without_lesser_ranges(candidates: list[_Candidate]) -> Iterator[_Candidate]:
    seen = set()
    for one in candidates:
        if one.trait.kind is TraitKind.NUMBER:
            number, _, ends = one.trait.value.partition(":")
            family = number, ends.startswith(".."), one.publish
            if family in seen:
                continue
            seen.add(family)
        yield one


def _all_traits(marked: Marked, decisions: Decisions) -> Iterator[Having]:
    yield traits_of(marked.connection, decisions.published, FEWEST)
    for field in fields_of(marked):
        if decisions.line is None or field != decisions.field:  # decided against the line, it says nothing
            key = field.key
            values = values_of(marked.connection, key, decisions.published)
            yield ranges_of(field, values, FEWEST)


def _others(decisions: Decisions, candidate: _Candidate) -> Share:
    """Of the other decisions, those that went the same way."""
    published = sum(decisions.published.values())
    went = published if candidate.publish else len(decisions.published) - published
    agreed = candidate.agreed
    return Share(went - agreed.part, len(decisions.published) - agreed.whole)


def _is_surely_more(agreed: Share, others: Share, deviations: float) -> bool:
    return others.whole >= FEWEST and agreed.at_least(deviations) > others.value


def _weighed(
    marked: Marked, decisions: Decisions, candidate: _Candidate, mask: Mask, other_way: Mask
) -> Suggestion | None:
    """The candidate counted by what its search really selects; None where chance may have made it."""
    publish, published = candidate.publish, decisions.published
    having = [one for one in published if mask[one]]
    agreed = Share(sum(published[one] is publish for one in having), len(having))
    candidate = replace(candidate, agreed=agreed)
    others = _others(decisions, candidate)
    chosen = Share(agreed.part, agreed.part + others.part)
    folder = Share(mask.count(1), marked.mask.count(1))
    if agreed.part < FEWEST or agreed.value < _SHARE:
        return None
    deviations = candidate.deviations
    surely_oftener = others.value >= _ONE_WAY and chosen.at_least(deviations) > _OFTENER * folder.value
    if not (_is_surely_more(agreed, others, deviations) or surely_oftener):
        return None
    changes = both(mask, other_way).count(1)
    return Suggestion(candidate.trait, publish, agreed, others, chosen, folder, changes)


def _with_status(marked: Marked, status: Status) -> Mask:
    ids = marked.lookups.groups(marked.connection, "article", "status").get(str(status), ())
    return with_these(bytes(marked.lookups.size), ids)
