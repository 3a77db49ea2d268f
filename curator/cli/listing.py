"""The command `list`: the articles of a folder as a table, JSON, CSV or paths."""

from __future__ import annotations

import csv
import io
from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from curator.cli.cells import cut, one_line
from curator.cli.command import Command, Parser, count
from curator.cli.face import Face
from curator.cli.grammar import UsageError
from curator.cli.places import Place
from curator.cli.table import Column, table
from curator.library import SORT_KEYS, Problems, Row, parse_query
from curator.library.git.asked_for import note_changed
from curator.library.problem_terms import asks_for_problems
from curator.library.query import asks_whether

_TABLE = (
    Column("Status"),
    Column("Quality", right=True, rank=1),
    Column("Heat", right=True, rank=2),
    Column("Date", rank=3),
    Column("Title", least=24),
    Column("Provider", least=10, rank=5),
    Column("Topics", least=10, rank=6),
    Column("Path", least=16, keep_end=True, rank=4),
)
_INDENT = "        "


def selected(face: Face, where: Place, query: str, sort: str = "path") -> list[Row]:
    """The articles of a folder that the query selects. Raises LibraryError, QueryError among them."""
    library = face.library(where.root)
    if asks_whether(query, "changed"):
        note_changed(library, face.cancelled)
    if asks_whether(query, "duplicate"):
        library.find_duplicates(progress=face.progress("looking for duplicates"), cancelled=face.cancelled)
    if asks_for_problems(parse_query(query)):
        Problems(library).bring_up_to_date(progress=face.progress("checking"), cancelled=face.cancelled)
    rows = library.select(query, sort)
    return [row for row in rows if where.holds(row.path)] if where.inside else rows


def as_json(row: Row, path: str) -> dict[str, Any]:
    """One article as the object of `list --format json`; null where the file says nothing."""
    return {
        "path": path,
        "collection": row.collection,
        "title": row.title,
        "excerpt": row.excerpt,
        "provider": row.provider,
        "domain": row.domain,
        "date": row.date or None,
        "date_text": row.date_text or None,
        "topics": list(row.topics),
        "category": row.category or None,
        "type": row.type or None,
        "quality": _number(row.quality),
        "heat": _number(row.heat),
        "published": row.published,
        "status": str(row.status),
        "image": row.image or None,
        "images": row.images,
        "related": row.related,
        "edited": row.edited,
        "problem": row.problem or None,
    }


def as_csv(rows: Sequence[dict[str, Any]]) -> bytes:
    """Rows of `as_json` as CSV in UTF-8, with headings; topics joined by "; "."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(as_json(Row(""), "")), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _csv_cell(value) for key, value in row.items()})
    return text.getvalue().encode("utf-8", "surrogateescape")


def _csv_cell(value: Any) -> Any:
    match value:
        case bool():
            return str(value).lower()
        case list():
            return "; ".join(value)
        case _:
            return value


def _number(value: float | None) -> int | float | None:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _cells(row: Row, path: str) -> tuple[str, ...]:
    return (
        str(row.status),
        _shown(row.quality),
        _shown(row.heat),
        row.date[:10] or row.date_text[:10],
        row.title,
        row.provider,
        ", ".join(row.topics),
        path,
    )


def _shown(value: float | None) -> str:
    return "" if value is None else str(_number(value))


def _run_list(args: Namespace, face: Face) -> int:
    if args.sort.removeprefix("-") not in SORT_KEYS:
        raise UsageError(
            f"--sort {args.sort}: the keys are {', '.join(SORT_KEYS)}; a dash before one reverses"
        )
    where = face.folder(args.folder)
    rows = selected(face, where, args.where, args.sort)[: args.limit]
    paths = [where.shown(row.path) for row in rows]
    match args.format:
        case "json":
            face.terminal.json([as_json(row, path) for row, path in zip(rows, paths, strict=True)])
        case "csv":
            face.terminal.data(as_csv([as_json(row, path) for row, path in zip(rows, paths, strict=True)]))
        case "paths":
            face.terminal.paths(paths)
        case _ if rows:
            cells = [_cells(row, path) for row, path in zip(rows, paths, strict=True)]
            width = face.terminal.width
            heading, *lines = table(_TABLE, cells, width)
            face.terminal.lines([heading])
            for row, line in zip(rows, lines, strict=True):
                face.terminal.lines([line])
                if row.problem:
                    face.terminal.lines([_INDENT + cut(one_line(row.problem), width - len(_INDENT))])
    if not rows:
        face.terminal.note(f"no articles{' that match' if args.where else ''} in {args.folder}")
    return 0


def _list_arguments(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--where", metavar="QUERY", default="", help="only what the search finds")
    parser.add_argument("--sort", metavar="KEY|-KEY", default="-date", help=f"one of {', '.join(SORT_KEYS)}")
    parser.add_argument("--limit", metavar="N", type=count, help="the first N only")
    parser.add_argument("--format", choices=("table", "json", "csv", "paths"), default="table")


COMMANDS = (
    Command(
        "list",
        "FOLDER [--where QUERY] [--sort KEY|-KEY] [--limit N] [--format table|json|csv|paths]",
        "List the articles of a folder.",
        _list_arguments,
        _run_list,
    ),
)
