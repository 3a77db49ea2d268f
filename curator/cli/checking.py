"""The commands that look at a folder as a whole: check, index."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from curator.cli.command import Command, Parser
from curator.cli.face import Face
from curator.cli.grammar import UsageError
from curator.cli.listing import selected
from curator.cli.outcome import Outcome, tell
from curator.cli.places import Place, PlaceError, expanded
from curator.cli.sarif import sarif
from curator.content import (
    ALL_RULES,
    Around,
    Problem,
    Rules,
    Severity,
    Site,
    check_data,
    detect,
    rules_for,
)
from curator.frontmatter import Document, FrontMatterError, format_path
from curator.library import Cancelled, Checker, LibraryError, StoreError, sizes_of, store
from curator.library.link_check import LinkCheck, places_in
from curator.library.link_check import Place as AddressPlace

_NEVER = "never"
_UNREACHABLE = "unreachable"
_Found = list[tuple[str, Problem]]


def _problems(face: Face, name: str) -> Iterator[tuple[str, Problem]]:
    """Each problem at `name`, with its file. Raises PlaceError, LibraryError."""
    where = face.place(name)
    if not where.is_folder:
        yield from ((name, found) for found in _problems_of(where))
        return
    rows = selected(face, where, "")
    library = face.library(where.root)
    checker = Checker(library)
    found = checker.run(
        [row.path for row in rows], progress=face.progress("checking"), cancelled=face.cancelled
    )
    for path, problem in found:
        yield where.shown(path), problem
    for note in (*library.profile.notes, *library.site.notes):
        yield name, Problem("site-settings", Severity.WARNING, (), None, note)


def _problems_of(where: Place) -> list[Problem]:
    """What is wrong with one file, looked at without its neighbours: needs no index."""
    try:
        data = store.read(where.root / where.inside).data
    except StoreError as error:
        return [Problem(str(error.reason), Severity.ERROR, (), None, str(error))]
    profile = detect(where.root)
    site = Site(where.root, profile)
    around = Around(topics=site.topics(), size_of=sizes_of(site))
    return check_data(data, where.inside, profile, around, rules_for(where.root, profile))


def _run_check(args: Namespace, face: Face) -> int:
    wanted = _wanted_codes(args.only)
    if args.fix:
        return _run_fix(args, face, wanted)
    form = "json" if args.json else args.format
    found: _Found = []
    with face.interruptible():
        for file, problem in _every_problem(args, face):
            if wanted and problem.code not in wanted:
                continue
            if problem.severity.rank > Severity(args.severity).rank:
                continue
            found.append((file, problem))
            if form == "text" and problem.code != _UNREACHABLE:
                face.terminal.lines([_as_text(file, problem)])
    if form == "json":
        face.terminal.json([_as_json(file, problem) for file, problem in found])
    elif form == "sarif":
        face.terminal.json(sarif(found, _rules(face, args.targets)))
    face.terminal.note(_summary(found))
    if args.fail_on == _NEVER:
        return 0
    worst = min((problem.severity.rank for _, problem in found), default=None)
    return 0 if worst is None or worst > Severity(args.fail_on).rank else 1


def _every_problem(args: Namespace, face: Face) -> Iterator[tuple[str, Problem]]:
    """All that is wrong with what is named. Raises Cancelled."""
    for name in expanded(args.targets):
        yield from _all_problems(face, name)
    if args.network:
        yield from _dead(args, face)


def _all_problems(face: Face, name: str) -> Iterator[tuple[str, Problem]]:
    """Each problem at `name`; that there is nothing to look at is one too. Raises Cancelled."""
    try:
        yield from _problems(face, name)
    except Cancelled:
        raise
    except (PlaceError, LibraryError) as error:
        face.terminal.problem(str(error), name)
        yield name, Problem(_UNREACHABLE, Severity.ERROR, (), None, str(error))


def _dead(args: Namespace, face: Face) -> Iterator[tuple[str, Problem]]:
    """Each address that does not answer, of all that is named. Asks the network. Raises Cancelled."""
    places: list[tuple[str, AddressPlace]] = []
    rules = _rules(face, args.targets)
    for name in expanded(args.targets):
        with suppress(PlaceError, LibraryError):
            where = face.place(name)
            profile = detect(where.root)
            paths = [row.path for row in selected(face, where, "")] if where.is_folder else [where.inside]
            for path in paths:
                with suppress(FrontMatterError, StoreError):
                    document = Document.parse(store.read(where.root / path).data, path)
                    places += ((where.shown(path), place) for place in places_in(document, profile))
    answers = LinkCheck(face.directories.cache / "links.json").ask(
        (place.address for _, place in places),
        progress=face.progress("asking for addresses"),
        cancelled=face.cancelled,
    )
    for file, place in places:
        answer, rule = answers[place.address], rules["dead-image" if place.is_image else "dead-link"]
        if answer.is_dead and rule.is_on:
            message = f"{place.address} does not answer: {answer.detail}"
            yield file, Problem(rule.code, rule.severity, place.path, place.line, message)


def _wanted_codes(only: str) -> frozenset[str]:
    return frozenset(code for code in only.replace(",", " ").split() if code)


def _rules(face: Face, names: Sequence[str]) -> Rules:
    """The rules of the content folder, where all that is named lies in one; else all as they are."""
    roots = set()
    for name in expanded(names):
        with suppress(PlaceError):
            roots.add(face.place(name).root)
    if len(roots) != 1:
        return ALL_RULES
    (root,) = roots
    return rules_for(root, detect(root))


def _as_text(file: str, problem: Problem) -> str:
    place = ":".join(str(part) for part in (file, problem.line, problem.column) if part is not None)
    mends = " (can be mended)" if problem.sure_fix else ""
    return f"{place}: {problem.severity}: {problem.message} [{problem.code}]{mends}"


def _as_json(file: str, problem: Problem) -> dict[str, Any]:
    return {
        "path": file,
        "line": problem.line,
        "column": problem.column,
        "key": format_path(problem.path) or None,
        "code": problem.code,
        "severity": str(problem.severity),
        "message": problem.message,
        "fixes": [{"label": fix.label, "sure": fix.is_sure} for fix in problem.fixes],
    }


def _summary(found: _Found) -> str:
    if not found:
        return "no problem found"
    counts = {one: sum(problem.severity is one for _, problem in found) for one in Severity}
    said = [f"{count:,} {one}{'s'[count == 1 :]}" for one, count in counts.items() if count]
    return f"{len(found):,} problem{'s'[len(found) == 1 :]} found: {', '.join(said)}"


def _run_fix(args: Namespace, face: Face, wanted: frozenset[str]) -> int:
    """Make every sure fix: one entry of the history per content folder."""
    if args.format == "sarif":
        raise UsageError("--fix tells what was changed as text or JSON, not as SARIF")

    def is_wanted(problem: Problem) -> bool:
        return (not wanted or problem.code in wanted) and (
            problem.severity.rank <= Severity(args.severity).rank
        )

    outcome = Outcome()
    with face.interruptible():
        for name in expanded(args.targets):
            try:
                where = face.place(name)
                library = face.library(where.root)
                paths = [row.path for row in selected(face, where, "")] if where.is_folder else [where.inside]
                mending = Checker(library).mending(
                    paths, wanted=is_wanted, progress=face.progress("checking"), cancelled=face.cancelled
                )
                changes = library.apply(
                    mending.gesture,
                    dry_run=args.dry_run,
                    progress=face.progress("mending"),
                    cancelled=face.cancelled,
                )
            except Cancelled:
                outcome.cancelled = True
                break
            except (PlaceError, LibraryError) as error:
                outcome.refuse(name, error)
            else:
                outcome.add(changes, library, where.shown)
    as_json = args.json or args.format == "json"
    return tell(outcome, face.terminal, json=as_json, dry_run=args.dry_run, hint=True)


def _run_index(args: Namespace, face: Face) -> int:
    where = face.folder(args.folder)
    library = face.library(where.root)
    if args.rebuild:
        library.rebuild(progress=face.progress("indexing"), cancelled=face.cancelled)
    report = library.report
    figures = {
        "articles": report.articles,
        "problems": report.problems,
        "skipped": report.skipped,
        "seconds": round(report.seconds, 3),
        "read": report.read,
        "reused": report.reused,
    }
    if args.json:
        face.terminal.json(figures)
    else:
        face.terminal.lines(f"{name:<9}{value:>10,}" for name, value in figures.items())
    for note in library.notes:
        face.terminal.problem(note, args.folder)
    for skipped in report.notes:
        face.terminal.problem(skipped.reason, str(where.root / skipped.path))
    return 0


def _check_arguments(parser: Parser) -> None:
    parser.add_argument(
        "targets", nargs="+", metavar="TARGET", help="a file, or a folder: every article in it"
    )
    parser.add_argument("--json", action="store_true", help="the same as --format json")
    parser.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    parser.add_argument(
        "--severity", choices=tuple(map(str, Severity)), default="note", help="only what matters so much"
    )
    parser.add_argument(
        "--fail-on",
        choices=(*map(str, Severity), _NEVER),
        default="warning",
        help="from which severity on the exit code is 1 (warning)",
    )
    parser.add_argument("--only", metavar="CODE,...", default="", help="only these checks")
    parser.add_argument(
        "--network", action="store_true", help="also ask every address whether it answers; takes its time"
    )
    parser.add_argument("--fix", action="store_true", help="make every fix that leaves nothing to ask")
    parser.add_argument("--dry-run", action="store_true", help="with --fix: show the difference only")


def _index_arguments(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--rebuild", action="store_true", help="read every file anew")
    parser.add_argument("--json", action="store_true", help="one JSON object")


COMMANDS = (
    Command(
        "check",
        "TARGET... [--format text|json|sarif] [--severity LEVEL] [--fail-on LEVEL] [--only CODE,...] "
        "[--network] "
        "[--fix [--dry-run]]",
        "Find what is wrong with articles, and mend it.",
        _check_arguments,
        _run_check,
    ),
    Command(
        "index",
        "FOLDER [--rebuild] [--json]",
        "Bring the index of a folder up to date, and say what is in it.",
        _index_arguments,
        _run_index,
    ),
)
