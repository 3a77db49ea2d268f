"""The commands that look at a folder as a whole: check, index."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from curator.cli.command import Command, Parser
from curator.cli.face import Face
from curator.cli.listing import selected
from curator.cli.places import Place, PlaceError, expanded
from curator.cli.reading import document_of
from curator.content import Article, Problem, Profile, Severity, check_document, detect
from curator.frontmatter import FrontMatterError, format_path
from curator.library import Cancelled, LibraryError, StoreError


def _problems(face: Face, name: str) -> Iterator[tuple[str, Problem]]:
    """Each problem at `name`, with its file. Raises PlaceError, LibraryError."""
    where = face.place(name)
    if not where.is_folder:
        yield from ((name, found) for found in _problems_of(where, detect(where.root)))
        return
    rows = selected(face, where, "")
    profile = face.library(where.root).profile
    told = face.progress("checking")
    for number, row in enumerate(rows):
        told(number, len(rows))
        one = Place(where.shown(row.path), where.root, row.path, is_folder=False)
        yield from ((one.name, found) for found in _problems_of(one, profile))
    for note in (*profile.notes, *face.library(where.root).site.notes):
        yield name, Problem("site-settings", Severity.WARNING, (), None, note)


def _problems_of(where: Place, profile: Profile) -> list[Problem]:
    try:
        document = document_of(where)
    except FrontMatterError as error:
        return [Problem.unreadable(error)]
    except StoreError as error:
        return [Problem(str(error.reason), Severity.ERROR, (), None, str(error))]
    return check_document(document, Article.from_document(document, profile), profile)


def _run_check(args: Namespace, face: Face) -> int:
    found: list[dict[str, Any]] = []
    for name in expanded(args.targets):
        try:
            for file, one in _problems(face, name):
                found.append(_as_json(file, one))
                if not args.json:
                    place = file if one.line is None else f"{file}:{one.line}"
                    face.terminal.lines([f"{place}: {one.severity}: {one.message}"])
        except Cancelled:
            raise
        except (PlaceError, LibraryError) as error:
            found.append(_as_json(name, Problem("unreachable", Severity.ERROR, (), None, str(error))))
            face.terminal.problem(str(error), name)
    if args.json:
        face.terminal.json(found)
    face.terminal.note(
        f"{len(found):,} problem{'s'[len(found) == 1 :]} found" if found else "no problem found"
    )
    return 1 if found else 0


def _as_json(file: str, one: Problem) -> dict[str, Any]:
    return {
        "path": file,
        "line": one.line,
        "key": format_path(one.path) or None,
        "code": one.code,
        "severity": str(one.severity),
        "message": one.message,
    }


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
    parser.add_argument("--json", action="store_true", help="a JSON list of the problems")


def _index_arguments(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--rebuild", action="store_true", help="read every file anew")
    parser.add_argument("--json", action="store_true", help="one JSON object")


COMMANDS = (
    Command("check", "TARGET... [--json]", "Find what is wrong with articles.", _check_arguments, _run_check),
    Command(
        "index",
        "FOLDER [--rebuild] [--json]",
        "Bring the index of a folder up to date, and say what is in it.",
        _index_arguments,
        _run_index,
    ),
)
