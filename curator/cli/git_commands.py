"""The commands for a team under git: merge, and git install. The work is done elsewhere."""

from __future__ import annotations

from argparse import Namespace

from curator.cli.command import Command, Parser
from curator.cli.face import Face
from curator.cli.merge_files import Job
from curator.cli.merging import merge_files


def _run_merge(args: Namespace, _face: Face) -> int:
    return merge_files(Job(args.base, args.ours, args.theirs, args.output or "", args.name or ""))


def _merge_arguments(parser: Parser) -> None:
    parser.add_argument("base", metavar="BASE")
    parser.add_argument("ours", metavar="OURS")
    parser.add_argument("theirs", metavar="THEIRS")
    parser.add_argument("--output", metavar="FILE", help="where the result goes; else it replaces OURS")
    parser.add_argument("--name", metavar="NAME", help="what messages call the file")


COMMANDS = (
    Command(
        "merge",
        "BASE OURS THEIRS [--output FILE] [--name NAME]",
        "Merge three versions of a file, field by field.",
        _merge_arguments,
        _run_merge,
    ),
)
