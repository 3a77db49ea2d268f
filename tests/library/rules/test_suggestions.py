"""Rules suggested by a made-up history whose answer is known."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import NormalDist
from zlib import crc32

import pytest

from curator.content import EVERYDAY
from curator.library import Gesture, Library
from curator.library.rules.evidence import Share, sure_for
from curator.library.rules.suggestions import FEWEST_DECISIONS, Suggestion
from curator.library.rules.traits import Trait, TraitKind
from tests.library.conftest import Open, Write, article

NOUNS = ("harbour", "library", "museum", "orchard", "railway", "theatre", "lantern", "ferry", "mill", "inn")
HOSTILE = 'Paid "Wire" OR (x) \\ absent*'


def story(place: int, provider: str, published: str, **keys: object) -> str:
    """A story whose words tell nothing."""
    chance = crc32(f"{place} {provider}".encode())
    title = f"{NOUNS[chance % 10]} {NOUNS[chance // 10 % 10]} {place}"
    values = {"title": title, "heat": chance % 193, "published": published, "quality": 50, **keys}
    lines = [f"{key}: {value}" for key, value in values.items()]
    quoted = provider.replace("'", "''")
    return article("\n".join([*lines, f"provider:\n  name: '{quoted}'", "images:\n  - url: /a.png"]))


def decide(library: Library, paths: Iterable[str], published: bool) -> None:
    """Publish or unpublish, one after another."""
    for path in paths:
        library.apply(Gesture.same("Decide", [path], [EVERYDAY.publishing(published)]))


@pytest.fixture
def library(write: Write, open_library: Open) -> Library:
    """8 of a hostile provider were unpublished, 20 of others published; 12 more of it stay published."""
    files: dict[str, str | bytes] = {}
    for place in range(20):
        files[f"_news/bad{place:02}.md"] = story(place, HOSTILE, "true")
    for place in range(40):
        files[f"_news/good{place:02}.md"] = story(place, f"Wire {place % 20}", "false")
    write(files)
    library = open_library()
    decide(library, (f"_news/bad{place:02}.md" for place in range(8)), False)
    decide(library, (f"_news/good{place:02}.md" for place in range(20)), True)
    return library


def test_a_provider_that_was_always_refused_is_found_with_its_counts(library: Library) -> None:
    found = library.suggest_rules()
    assert (found.enough, found.decisions.by_hand, found.decisions.overruled) == (True, 28, 0)
    (only,) = found.suggestions
    assert only.trait == Trait(TraitKind.PROVIDER, HOSTILE.casefold())
    assert (only.publish, only.agreed, only.others) == (False, Share(8, 8), Share(0, 20))
    assert (only.chosen, only.folder, only.changes) == (Share(8, 8), Share(20, 60), 12)


def test_its_search_finds_just_these_whatever_the_name_is(library: Library) -> None:
    (only,) = library.suggest_rules().suggestions
    assert library.count(only.query) == 20
    rows = library.select(only.to_change, "path")
    assert [row.path for row in rows] == [f"_news/bad{place:02}.md" for place in range(8, 20)]


def test_what_was_dismissed_is_not_found_again(library: Library) -> None:
    (only,) = library.suggest_rules().suggestions
    rest = library.suggest_rules([only.identity]).suggestions
    assert only.identity not in {one.identity for one in rest}


def test_too_few_decisions_tell_nothing(write: Write, open_library: Open) -> None:
    write({f"_news/a{place}.md": story(place, "One", "true") for place in range(FEWEST_DECISIONS)})
    library = open_library()
    decide(library, (f"_news/a{place}.md" for place in range(FEWEST_DECISIONS - 1)), False)
    found = library.suggest_rules()
    assert (found.enough, found.suggestions) == (False, ())


def test_a_gesture_of_many_files_and_one_taken_back_are_no_decisions(
    write: Write, open_library: Open
) -> None:
    write({f"_news/a{place:03}.md": story(place, "One", "true") for place in range(80)})
    library = open_library()
    paths = [f"_news/a{place:03}.md" for place in range(60)]
    library.apply(Gesture.same("Unpublish 60", paths, [EVERYDAY.publishing(False)]))
    assert library.suggest_rules().decisions.by_hand == 0
    decide(library, ["_news/a070.md"], False)
    assert library.suggest_rules().decisions.by_hand == 1
    library.undo()
    assert library.suggest_rules().decisions.by_hand == 0


def test_an_article_decided_twice_counts_once(library: Library) -> None:
    decide(library, ["_news/good00.md"], False)
    decide(library, ["_news/good00.md"], True)
    assert library.suggest_rules().decisions.by_hand == 28


def test_what_happens_by_chance_is_not_found(write: Write, open_library: Open) -> None:
    write(
        {f"_news/a{place:02}.md": story(place, f"P{crc32(b'%d' % place) % 4}", "true") for place in range(80)}
    )
    library = open_library()
    decide(library, (f"_news/a{place:02}.md" for place in range(40)), False)
    decide(library, (f"_news/a{place:02}.md" for place in range(0, 40, 2)), True)
    assert library.suggest_rules().suggestions == ()


def test_who_only_refuses_is_told_what_is_refused_oftener_than_it_occurs(
    write: Write, open_library: Open
) -> None:
    files: dict[str, str | bytes] = {}
    for place in range(200):
        provider = "Sold" if place < 20 else f"P{place % 7}"
        files[f"_news/a{place:03}.md"] = story(place, provider, "true")
    write(files)
    library = open_library()
    refused = [*range(16), *range(20, 200, 20)]
    decide(library, (f"_news/a{place:03}.md" for place in refused), False)
    (only,) = library.suggest_rules().suggestions
    assert only.trait == Trait(TraitKind.PROVIDER, "sold")
    assert (only.agreed, only.others) == (Share(16, 16), Share(9, 9))
    assert (only.chosen, only.folder, only.changes) == (Share(16, 25), Share(20, 200), 4)


def test_where_the_editor_overruled_the_line_that_the_others_follow_is_a_decision(
    write: Write, open_library: Open
) -> None:
    files: dict[str, str | bytes] = {}
    for place in range(300):
        quality = (place * 7) % 140
        files[f"_news/a{place:03}.md"] = story(
            place, f"P{place % 50}", "true" if quality >= 70 else "false", quality=quality
        )
    for place in range(12):
        files[f"_news/ad{place:02}.md"] = story(place, "Q", "false", quality=90 + place, type="download")
        files[f"_news/fine{place:02}.md"] = story(place, f"R{place}", "true", quality=10 + place)
    write(files)
    found = open_library().suggest_rules()
    assert (found.decisions.line, found.decisions.by_hand, found.decisions.overruled) == (70, 0, 24)
    identities = {one.identity for one in found.suggestions}
    assert "unpublish provider:q" in identities
    assert "unpublish type:download" not in identities  # the same articles are not counted twice
    assert not any("quality" in one for one in identities)  # it was decided against the line


def test_words_and_numbers_are_found_too(write: Write, open_library: Open) -> None:
    files: dict[str, str | bytes] = {}
    for place in range(30):
        excerpt = f"{NOUNS[place % 10]} sponsored content {NOUNS[place % 7]}"
        files[f"_news/ad{place:02}.md"] = story(place, f"P{place}", "true", excerpt=excerpt, heat=10)
        files[f"_news/hot{place:02}.md"] = story(place, f"P{place}", "false", heat=100 + place)
    write(files)
    library = open_library()
    decide(library, (f"_news/ad{place:02}.md" for place in range(20)), False)
    decide(library, (f"_news/hot{place:02}.md" for place in range(20)), True)
    found = library.suggest_rules().suggestions
    queries = {one.query: one for one in found}
    assert set(queries) == {"heat:..10", "heat:100.."}
    again = library.suggest_rules([one.identity for one in found]).suggestions
    words = next(one for one in again if one.trait.kind is TraitKind.EXCERPT_PHRASE)
    assert words.query == 'excerpt:"sponsored content"'
    assert words.changes == 10


def test_no_decision_is_counted_for_two_suggestions(library: Library) -> None:
    suggestions = library.suggest_rules().suggestions
    paths = [
        {row.path for row in library.select(one.query)} & {f"_news/bad{at:02}.md" for at in range(8)}
        for one in suggestions
        if not one.publish
    ]
    assert sum(map(len, paths)) == len(set().union(*paths))


@pytest.mark.parametrize(
    ("part", "whole", "deviations", "least"),
    [(8, 8, 1.96, 0.6756), (0, 8, 1.96, 0.0), (80, 100, 1.96, 0.7112), (1, 2, 1.96, 0.0945), (0, 0, 2, 0.0)],
)
def test_the_least_share_is_wilsons(part: int, whole: int, deviations: float, least: float) -> None:
    assert Share(part, whole).at_least(deviations) == pytest.approx(least, abs=5e-5)


def test_more_is_asked_where_more_is_looked_at() -> None:
    assert sure_for(1) == pytest.approx(NormalDist().inv_cdf(0.95))
    assert sure_for(1) < sure_for(10) < sure_for(1_000)


def test_a_suggestion_says_what_it_is_remembered_by() -> None:
    share = Share(1, 1)
    one = Suggestion(Trait(TraitKind.TOPIC, "ai ethics"), True, share, share, share, share, 0)
    assert one.identity == 'publish topic:"ai ethics"'
    assert one.to_change == 'topic:"ai ethics" published:false'
