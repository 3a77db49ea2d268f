"""The commands over what was done: undo, redo, history."""

from __future__ import annotations

from argparse import Namespace
from functools import partial

from curator.cli.command import Command, Parser, count
from curator.cli.face import Face
from curator.cli.outcome import Outcome, tell
from curator.cli.table import Column, table
from curator.library import Entry

_TABLE = (
    Column("Entry", right=True),
    Column("When"),
    Column("State", rank=1),
    Column("Files", right=True, rank=2),
    Column("What", least=10),
)


def _run_back(args: Namespace, face: Face, *, undo: bool) -> int:
    where = face.folder(args.folder)
    with face.interruptible():
        library = face.library(where.root)
        step = library.undo if undo else library.redo
        changes = step(args.entry, progress=face.progress("writing"), cancelled=face.cancelled)
        outcome = Outcome()
        outcome.add(changes, library, where.shown)
        return tell(outcome, face.terminal, json=args.json)


def _run_history(args: Namespace, face: Face) -> int:
    where = face.folder(args.folder)
    entries = face.library(where.root).past.entries(args.limit)
    if args.json:
        face.terminal.json(
            [
                {
                    "entry": entry.id,
                    "label": entry.label,
                    "when": entry.when.isoformat(),
                    "files": entry.files,
                    "state": entry.state,
                }
                for entry in entries
            ]
        )
    elif entries:
        rows = [
            (
                str(entry.id),
                f"{entry.when.astimezone():%Y-%m-%d %H:%M:%S}",
                entry.state,
                f"{entry.files:,}",
                entry.label,
            )
            for entry in entries
        ]
        face.terminal.lines(table(_TABLE, rows, face.terminal.width))
        for entry in entries:
            if entry.cut is not None:
                face.terminal.note(_interrupted(entry))
    else:
        face.terminal.note(f"nothing was edited in {args.folder} yet")
    return 0


def _interrupted(entry: Entry) -> str:
    """How an interrupted entry is brought to an end."""
    finish, back = ("undo", "redo") if entry.cut == "undo" else ("redo", "undo")
    return (
        f"entry {entry.id} was interrupted: `curator {finish}` with its number finishes it, "
        f"`curator {back}` rolls it back"
    )


def _back_arguments(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument(
        "entry", metavar="ENTRY", type=count, nargs="?", help="its number; without it the last one"
    )
    parser.add_argument("--json", action="store_true", help="print what was done as one JSON object")


def _history_arguments(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--limit", metavar="N", type=count, help="the last N only")
    parser.add_argument("--json", action="store_true", help="a JSON list")


COMMANDS = (
    Command(
        "undo",
        "FOLDER [ENTRY] [--json]",
        "Take an entry of the history back.",
        _back_arguments,
        partial(_run_back, undo=True),
    ),
    Command(
        "redo",
        "FOLDER [ENTRY] [--json]",
        "Repeat what was taken back.",
        _back_arguments,
        partial(_run_back, undo=False),
    ),
    Command(
        "history",
        "FOLDER [--limit N] [--json]",
        "List what was done in a folder, the last first.",
        _history_arguments,
        _run_history,
    ),
)
