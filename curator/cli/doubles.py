"""The command `duplicates`: groups of articles that tell the same, the one to keep first."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from curator.cli.cells import one_line
from curator.cli.command import Command, Parser
from curator.cli.face import Face
from curator.cli.grammar import UsageError
from curator.cli.listing import as_json as row_as_json
from curator.cli.places import Place
from curator.library import DoubleReason, Group, remember_not_duplicates

_WORDS = {
    DoubleReason.ADDRESS: "same address",
    DoubleReason.TITLE: "same title",
    DoubleReason.SIMILAR_TITLE: "titles alike",
    DoubleReason.RELATED: "related, titles alike",
}


def _run_duplicates(args: Namespace, face: Face) -> int:
    where = face.folder(args.folder)
    library = face.library(where.root)
    if args.apart:
        return _remember(args, face, where)
    with face.interruptible():
        found = library.find_duplicates(
            progress=face.progress("looking for duplicates"), cancelled=face.cancelled
        )
    groups = tuple(group for group in found.groups if any(where.holds(row.path) for row in group.rows))
    if args.json:
        face.terminal.json([_as_json(group, where) for group in groups])
    else:
        for number, group in enumerate(groups):
            face.terminal.lines(_as_text(group, where, first=number == 0))
    articles = sum(len(group.rows) for group in groups)
    face.terminal.note(
        f"{len(groups):,} group{'s'[len(groups) == 1 :]} of {articles:,} articles"
        if groups
        else "no duplicates found"
    )
    return 0


def _remember(args: Namespace, face: Face, where: Place) -> int:
    """Mark two or more articles as no duplicates of each other."""
    paths = [face.file(name) for name in args.apart.split(",") if name]
    if len(paths) < 2 or any(one.root != where.root for one in paths):
        raise UsageError("--apart takes two or more articles of the folder, with commas between them")
    remember_not_duplicates(where.root, [one.inside for one in paths])
    face.terminal.note(f"{len(paths)} articles are told apart from now on (in .curator.yaml)")
    return 0


def _as_text(group: Group, where: Place, *, first: bool) -> Iterator[str]:
    if not first:
        yield ""
    for row in group.rows:
        keep = f"  [keep: {', '.join(group.why_lead)}]" if row is group.lead else ""
        yield f"{where.shown(row.path)}: {row.status}: {one_line(row.title)}{keep}"
    for pair in group.pairs:
        detail = pair.detail if pair.reason is DoubleReason.ADDRESS else f"{pair.detail} of 100"
        names = (pair.first.rpartition("/")[2], pair.second.rpartition("/")[2])
        yield f"    {_WORDS[pair.reason]} ({one_line(detail)}): {names[0]}, {names[1]}"


def _as_json(group: Group, where: Place) -> dict[str, Any]:
    return {
        "lead": where.shown(group.lead.path),
        "why_lead": list(group.why_lead),
        "articles": [row_as_json(row, where.shown(row.path)) for row in group.rows],
        "pairs": [
            {
                "paths": [where.shown(pair.first), where.shown(pair.second)],
                "reason": str(pair.reason),
                "detail": pair.detail,
            }
            for pair in group.pairs
        ],
    }


def _arguments(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--json", action="store_true", help="a JSON list of groups")
    parser.add_argument(
        "--apart", metavar="FILE,FILE,...", default="", help="remember that these are no duplicates"
    )


COMMANDS = (
    Command(
        "duplicates",
        "FOLDER [--json] [--apart FILE,FILE,...]",
        "Find articles that tell the same.",
        _arguments,
        _run_duplicates,
    ),
)
