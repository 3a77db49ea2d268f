"""Brings what is remembered of a folder's problems up to date, looking only at what may have changed."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any

from curator.content import Around, Problem, Rules
from curator.content.addresses import canonical
from curator.content.checks import Cluster
from curator.library.asking import Asked, Progress
from curator.library.checking import Checker
from curator.library.errors import Cancelled
from curator.library.library import Library
from curator.library.problems.examining import Examiner, plain
from curator.library.problems.findings import Kind, place_of
from curator.library.problems.process import examine_together
from curator.library.problems.surroundings import Surroundings
from curator.library.problems.table import FindingTable, Outdated, Role

_MADE = 1
"""To be raised when a check finds other things than before."""

_AT_ONCE = 40
_ROUNDS = 4
_TIMED = ("future-date",)
_ANSWERED = ("dead-link", "dead-image")


class Problems:
    """The problems of one open folder. Any thread may ask; one at a time looks at articles.

    Attributes:
        rules: the checks that are wanted, as of the last `bring_up_to_date`.
        rewritten: how often what was found became other without a look at articles: a check was switched off.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self._surroundings = Surroundings(library)
        self._working = threading.Lock()
        self._around: Around | None = None
        self.rules: Rules = self._surroundings.rules
        self.rewritten = 0

    @property
    def _table(self) -> FindingTable:
        return FindingTable(self._library.index)

    # -- looking --------------------------------------------------------------------------------------------

    def bring_up_to_date(
        self,
        *,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
        found: Callable[[frozenset[str]], None] | None = None,
    ) -> int:
        """Look at the articles that changed since they were looked at, and at those that others' changes
        concern; how many these were.

        Args:
            found: called now and then with the paths that were looked at; what was found can be asked for.

        Raises Cancelled: what was found so far stays, and the next time goes on from there. IndexFailure.
        """
        with self._working:
            around = self._adopt(cancelled)
            looked: set[int] = set()
            moved: set[int] = set()
            for _ in range(_ROUNDS):
                todo = self._table.outdated()
                if not todo:
                    break
                was_first = not self._table.number()
                for some, places in self._look(todo, around, progress, cancelled):
                    looked.update(article.id for article in some)
                    moved |= places
                    if found is not None:
                        found(frozenset(article.path for article in some))
                if was_first or not moved:
                    break
                self._table.forget_related(moved, looked)
                moved.clear()
            return len(looked)

    def look_again(self, paths: Iterable[str] | None = None) -> None:
        """Let these articles, or all, be looked at anew the next time."""
        with self._working:
            if paths is None:
                self._surroundings.look_at_pictures_anew()
                self._table.forget_all()
            else:
                self._table.forget_paths(paths)

    def _look(
        self, todo: Sequence[int], around: Around, progress: Progress | None, cancelled: Asked | None
    ) -> Iterator[tuple[list[Outdated], set[int]]]:
        """What was looked at, part by part, and the places at which articles came or went."""
        library = self._library
        examiner = Examiner(library.root, library.profile, around, self.rules)
        waiting: dict[str, Outdated] = {}
        sent = plain(library.root, library.profile, around, self._surroundings.own, self.rules)
        done = 0
        with closing(examine_together(examiner, sent, self._parts(todo, waiting), len(todo))) as answers:
            del sent  # as large as all addresses of the folder
            for batch, examined in answers:
                some = [waiting.pop(path) for path in batch]
                numbers = [place_of(_place(article, around)) for article in some]
                moved = self._table.put(list(zip(some, numbers, examined, strict=True)))
                done += len(some)
                yield some, moved
                if progress is not None:
                    progress(done, len(todo))
                if cancelled is not None and cancelled():
                    raise Cancelled("Looking for problems was stopped.")

    def _parts(self, todo: Sequence[int], waiting: dict[str, Outdated]) -> Iterator[list[str]]:
        """The paths of these, some at a time; `waiting` has their articles then. A large folder's all at once
        would be a fifth of what a window takes."""
        for start in range(0, len(todo), _AT_ONCE):
            some = {article.path: article for article in self._table.articles(todo[start : start + _AT_ONCE])}
            waiting.update(some)
            if some:
                yield list(some)

    def _adopt(self, cancelled: Asked | None) -> Around:
        """Take in what surrounds the articles now; what depends on a change of that is out of date."""
        known = self._table.known()
        before = _loaded(known)
        numbered = before.get("made", [])[:1] == [_MADE]
        around = self._around = self._surroundings.renew(cancelled, numbered=numbered)
        self.rules = self._surroundings.rules
        now = self._fingerprint(around)
        if before.get("made") != now["made"]:
            self._table.forget_all()
        else:
            self._adopt_rules(before["rules"], now["rules"])
            for role, key in (("topics", "topic_leads"), ("provider", "provider_leads")):
                changed = before[key].items() ^ now[key].items()
                self._table.forget_named(_ROLE[role], {name for name, _ in changed})
            if before["day"] != now["day"]:
                self._table.forget_found(_TIMED)
            if set(before["dead"]) - set(now["dead"]):
                self._table.forget_found(_ANSWERED)
        text = json.dumps(now)
        if text != known:
            self._table.remember(text)
        return around

    def _adopt_rules(self, before: dict[str, list[Any]], now: dict[str, list[Any]]) -> None:
        """A check that is off, or of another severity, needs no look at any article; any other does."""
        off: list[str] = []
        rated: dict[str, int] = {}
        for code, (is_on, severity, options) in now.items():
            was_on, was_severity, were_options = before.get(code, (False, -1, None))
            if not is_on:
                off += [code] if was_on else []
            elif not was_on or options != were_options:
                self._table.forget_all()
                break
            elif severity != was_severity:
                rated[code] = severity
        self.rewritten += bool(off or rated)
        if off:
            self._table.drop_codes(off)
        if rated:
            self._table.rate(rated)

    def _fingerprint(self, around: Around) -> dict[str, Any]:
        """What the findings depend on beside the articles, as JSON has it."""
        rules = {
            rule.code: [rule.is_on, rule.severity.rank, {k: _plain(v) for k, v in rule.options.items()}]
            for rule in self.rules
        }
        return {
            "made": [_MADE, list(around.topics)],
            "rules": rules,
            "topic_leads": dict(around.topic_leads),
            "provider_leads": dict(around.provider_leads),
            "day": f"{around.now:%Y-%m-%d}",
            "dead": sorted(around.dead),
        }

    # -- asking ---------------------------------------------------------------------------------------------

    def kinds(self) -> list[Kind]:
        """The kinds of problems that were found: the worst first, then the most frequent."""
        return self._table.kinds()

    def outdated(self) -> int:
        """How many articles were not looked at since they changed."""
        return len(self._table.outdated())

    def spellings(self, role: Role) -> list[Cluster]:
        """The names that the folder spells in several ways, as of the last `bring_up_to_date`."""
        return self._surroundings.spellings(role)

    def checker(self) -> Checker:
        """What looks at single articles, and mends them, as of the last `bring_up_to_date`; before the first
        one it does not know the other articles."""
        around = self._around
        if around is None:  # nobody has looked yet: what surrounds the articles is not known
            around = Around(topics=self._library.site.topics())
        return Checker(self._library, around, self.rules)

    def check(self, path: str) -> list[Problem]:
        """What is wrong with one file as it is on disk now."""
        return self.checker().check(path)


_ROLE: dict[str, Role] = {"topics": "topics", "provider": "provider"}


def _place(article: Outdated, around: Around) -> str:
    """Where it comes from; "" where another article of the folder stands for that place."""
    place = canonical(article.address)
    return place if around.own.get(place) in (None, article.path) else ""


def _plain(option: object) -> object:
    return list(option) if isinstance(option, tuple) else option


def _loaded(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
