"""Looks at files for what is wrong with them. Knows no index, so that any process can do it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from curator.content import Around, Problem, Profile, Rules, Severity, Site, check_data
from curator.content.checks import Rule
from curator.library import store
from curator.library.errors import StoreError
from curator.library.image_sizes import sizes_of
from curator.library.links_in_files import LinkReader
from curator.library.problems.findings import Examined, findings_of, place_of
from curator.library.problems.own_places import OwnPlaces


class Examiner:
    """The checks of one folder as they are wanted now.

    Attributes:
        around: what surrounds the articles. rules: the checks that are made.
    """

    def __init__(self, root: Path, profile: Profile, around: Around, rules: Rules) -> None:
        self.around = around
        self.rules = rules
        self._root = root
        self._profile = profile
        self._links = LinkReader(profile)

    def examine(self, paths: Iterable[str]) -> list[Examined]:
        """What is wrong with these files, one after another. Never fails for a file."""
        return [self._examine(path) for path in paths]

    def _examine(self, path: str) -> Examined:
        try:
            data = store.read(store.inside(self._root, path)).data
        except StoreError as error:
            return Examined(findings_of([unreachable(error)]))
        problems = check_data(data, path, self._profile, self.around, self.rules)
        _, related = self._links.read(data)
        return Examined(findings_of(problems), tuple(map(place_of, related)))


def unreachable(error: StoreError) -> Problem:
    """The problem of a file whose bytes cannot be read."""
    return Problem(str(error.reason), Severity.ERROR, (), None, str(error))


def plain(root: Path, profile: Profile, around: Around, own: OwnPlaces, rules: Rules) -> tuple[Any, ...]:
    """All that makes an examiner, as plain values to be sent; see `examiner_of`. `own`: that of `around`."""
    return (
        str(root),
        profile.model_dump_json(),
        around.now.timestamp(),
        list(around.topics),
        own.plain(),
        dict(around.topic_leads),
        dict(around.provider_leads),
        dict(around.dead),
        [
            (rule.code, str(rule.severity), rule.label, rule.explanation, dict(rule.options), rule.is_on)
            for rule in rules
        ],
    )


def examiner_of(sent: tuple[Any, ...]) -> Examiner:
    """The examiner that `plain` described."""
    root_text, profile_text, now, topics, own, topic_leads, provider_leads, dead, rules = sent
    root, profile = Path(root_text), Profile.model_validate_json(profile_text)
    around = Around(
        now=datetime.fromtimestamp(now, UTC),
        topics=tuple(topics),
        own=OwnPlaces.of(own),
        topic_leads=topic_leads,
        provider_leads=provider_leads,
        dead=dead,
        size_of=sizes_of(Site(root, profile)),
    )
    made = {
        code: Rule(code, Severity(severity), label, why, MappingProxyType(options), is_on)
        for code, severity, label, why, options, is_on in rules
    }
    return Examiner(root, profile, around, Rules(made))
