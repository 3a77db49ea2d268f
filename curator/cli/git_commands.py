"""The commands for a team under git: merge, and git install. The work is done elsewhere."""

from __future__ import annotations

import shlex
from argparse import Namespace

from curator.cli.cells import one_line
from curator.cli.command import Command, Parser
from curator.cli.face import Face
from curator.cli.grammar import UsageError
from curator.cli.merge_files import Job
from curator.cli.merging import merge_files
from curator.content import detect
from curator.library.git.driver import Installation, carry_out, installing, removing
from curator.library.git.repository import Repository
from curator.line_merge import merge_lines


def _run_merge(args: Namespace, _face: Face) -> int:
    return merge_files(
        Job(args.base, args.ours, args.theirs, args.output or "", args.name or ""), merge_lines
    )


def _merge_arguments(parser: Parser) -> None:
    parser.add_argument("base", metavar="BASE")
    parser.add_argument("ours", metavar="OURS")
    parser.add_argument("theirs", metavar="THEIRS")
    parser.add_argument("--output", metavar="FILE", help="where the result goes; else it replaces OURS")
    parser.add_argument("--name", metavar="NAME", help="what messages call the file")


def _run_git(args: Namespace, face: Face) -> int:
    if args.what != "install":
        raise UsageError(f"{args.what!r} is nothing that can be done; install is")
    where = face.folder(args.folder)
    repository = Repository.find(where.root)
    if repository is None:
        face.terminal.problem("git is not installed, or the folder is in no repository of it", where.name)
        return 1
    wanted = removing(repository) if args.remove else installing(repository, detect(where.root))
    if wanted.is_done:
        face.terminal.note("nothing to do: " + ("it is not installed" if args.remove else "it is installed"))
        return 0
    for line in _announced(wanted, repository):
        face.terminal.note(line)
    if not args.yes:
        agreed = face.terminal.agrees("Go on?")
        if agreed is None:
            raise UsageError("there is no terminal to ask on; --yes says that it may be written")
        if not agreed:
            face.terminal.note("nothing was written")
            return 1
    carry_out(repository, wanted)
    face.terminal.note("done")
    if not args.remove:
        face.terminal.note(
            "commit .gitattributes for the others; each of them runs `curator git install` once as well"
        )
    return 0


def _announced(wanted: Installation, repository: Repository) -> list[str]:
    """What will be written, before it is."""
    lines = []
    if wanted.after != wanted.before:
        what = "remove" if wanted.after is None else "change" if wanted.before is not None else "create"
        lines.append(f"will {what} {wanted.attributes}")
    for name, value in wanted.config.items():
        config = f"git -C {shlex.quote(str(repository.root))} config --local"
        change = f"--unset {name}" if value is None else f"{name} {shlex.quote(value)}"
        lines.append(one_line(f"will do: {config} {change}"))
    return lines


def _git_arguments(parser: Parser) -> None:
    parser.add_argument("what", metavar="install")
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--remove", action="store_true", help="take back what was installed")
    parser.add_argument("--yes", action="store_true", help="do not ask")


COMMANDS = (
    Command(
        "merge",
        "BASE OURS THEIRS [--output FILE] [--name NAME]",
        "Merge three versions of a file, field by field.",
        _merge_arguments,
        _run_merge,
    ),
    Command(
        "git",
        "install FOLDER [--remove] [--yes]",
        "Let git merge the articles of a folder field by field, in every tool that uses it.",
        _git_arguments,
        _run_git,
    ),
)
