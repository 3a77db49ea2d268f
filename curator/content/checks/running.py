"""Runs the checks over one file, and mends what may be mended without asking."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from curator.content.article import Article
from curator.content.checks.addresses import addresses
from curator.content.checks.conflicts import conflict
from curator.content.checks.dates import dates_in_names, future_dates, unreadable_dates
from curator.content.checks.links import dead_addresses
from curator.content.checks.look import Around, Check, Found, Look
from curator.content.checks.pictures import missing_pictures, picture_sizes
from curator.content.checks.problem import Fix, Problem
from curator.content.checks.related import related
from curator.content.checks.repairs import repairs
from curator.content.checks.rules import ALL_RULES, Rules
from curator.content.checks.spellings import similar_names
from curator.content.checks.structure import nearest_line, ranges, repeated_keys, required_keys, wrong_types
from curator.content.checks.texts import cut_excerpts, entities, wrong_encodings
from curator.content.checks.topics import topics
from curator.content.profile import Profile
from curator.frontmatter import Document, Edit, FrontMatterError, ReadError, Remove, Unset

CHECKS: tuple[Check, ...] = (
    repeated_keys,
    wrong_types,
    required_keys,
    ranges,
    unreadable_dates,
    future_dates,
    dates_in_names,
    addresses,
    entities,
    wrong_encodings,
    cut_excerpts,
    missing_pictures,
    picture_sizes,
    topics,
    related,
    similar_names,
    dead_addresses,
)
_ROUNDS = 12


def check_document(doc: Document, article: Article, profile: Profile) -> list[Problem]:
    """Only what is wrong with the structure: keys that stand twice and values of the wrong type, by line."""
    look = Look(doc, article, profile, Around())
    found = (*repeated_keys(look), *wrong_types(look), *unreadable_dates(look))
    return _in_order(_problem(look, one) for one in found)


def check_article(
    doc: Document, profile: Profile, around: Around | None = None, rules: Rules = ALL_RULES
) -> list[Problem]:
    """Everything that is wrong with an article that can be read, by line."""
    look = Look(doc, Article.from_document(doc, profile), profile, around or Around(), rules)
    return _in_order(_problem(look, one) for check in CHECKS for one in check(look) if rules[one.code].is_on)


def check_data(
    data: bytes, source: str, profile: Profile, around: Around | None = None, rules: Rules = ALL_RULES
) -> list[Problem]:
    """Everything that is wrong with a file's bytes, by line. A file that cannot be read has one problem,
    with the repairs to choose from."""
    marked = conflict(data) if rules["conflict"].is_on else None
    try:
        doc = Document.parse(data, source)
    except ReadError as error:
        return [marked or Problem.unreadable(error, repairs(data, error))]
    found = check_article(doc, profile, around, rules)
    if marked is None:
        return found
    return _in_order([replace(marked, severity=rules["conflict"].severity), *found])


@dataclass(frozen=True, slots=True)
class Mended:
    """A file, and what it becomes when everything is mended that may be mended without asking.

    Attributes:
        edits: what leads from `before` to `after`; None where bytes had to be replaced.
        mended: the problems that are gone.
        left: the problems that are still there.
    """

    before: bytes
    after: bytes
    edits: tuple[Edit, ...] | None
    mended: tuple[Problem, ...]
    left: tuple[Problem, ...]


def mend(
    data: bytes,
    source: str,
    profile: Profile,
    around: Around | None = None,
    rules: Rules = ALL_RULES,
    wanted: Callable[[Problem], bool] = lambda _problem: True,
    choose: Callable[[Problem], Fix | None] = lambda problem: problem.sure_fix,
) -> Mended:
    """Make the fix that `choose` takes, the sure one unless told otherwise, of the problems that are
    `wanted`. Writes nothing."""
    around = around or Around()
    now = data
    edits: tuple[Edit, ...] | None = ()
    done: list[Problem] = []
    refused: set[tuple[str, object]] = set()
    order = profile.key_order_for(source)
    for _ in range(_ROUNDS):
        problems = check_data(now, source, profile, around, rules)
        todo = [
            (problem, fix)
            for problem in problems
            if wanted(problem) and (fix := choose(problem)) and (problem.code, problem.path) not in refused
        ]
        if not todo:
            break
        whole = next(((problem, fix) for problem, fix in todo if fix.data is not None), None)
        if whole is not None:
            assert whole[1].data is not None
            now, edits = whole[1].data, None
            done.append(whole[0])
            continue
        for problem, fix in _apart(todo):
            try:
                after = Document.parse(now, source).apply(*fix.edits, order=order).data
            except FrontMatterError:
                refused.add((problem.code, problem.path))
                continue
            now = after
            edits = None if edits is None else edits + fix.edits
            done.append(problem)
    left = check_data(now, source, profile, around, rules)
    return Mended(data, now, edits, tuple(done), tuple(left))


def _apart(todo: Iterable[tuple[Problem, Fix]]) -> list[tuple[Problem, Fix]]:
    """Fixes that do not get into each other's way: one per place; what leaves a list last, from behind."""
    taken: set[object] = set()
    kept: list[tuple[Problem, Fix]] = []
    gone: list[tuple[Problem, Fix]] = []
    for problem, fix in todo:
        if problem.path in taken:
            continue
        taken.add(problem.path)
        removes = any(isinstance(edit, Remove | Unset) for edit in fix.edits)
        (gone if removes else kept).append((problem, fix))
    gone.sort(key=lambda pair: [str(part).zfill(9) for part in pair[0].path], reverse=True)
    return [*kept, *gone]


def _problem(look: Look, found: Found) -> Problem:
    line = nearest_line(look, found.path) if found.line is None else found.line
    severity = look.rules[found.code].severity
    return Problem(found.code, severity, found.path, line, found.message, None, found.fixes)


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda problem: (problem.line or 0, problem.severity.rank, problem.code))
