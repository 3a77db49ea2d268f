"""The command `doctor`: whether everything about a folder is in order, and what can be done about it."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from time import strftime

from curator.cli.cells import one_line
from curator.cli.command import Command, Parser
from curator.cli.face import Face
from curator.directories import settings_file
from curator.library.doctor import Finding, Level, examine, repaired
from curator.settings import load


def _run(args: Namespace, face: Face) -> int:
    where = face.folder(args.folder)
    file = settings_file(face.directories)
    found = [_settings(file), *examine(where.root, face.directories)]
    if args.repair:
        own = _mended_settings(file) if found[0].repairable else found[0]
        found = [own, *repaired(where.root, face.directories, found[1:])]
    if args.json:
        face.terminal.json({"folder": str(where.root), "checks": [asdict(finding) for finding in found]})
    else:
        for finding in found:
            face.terminal.lines(_as_text(finding))
    problems = sum(finding.level is Level.PROBLEM for finding in found)
    mendable = sum(finding.repairable for finding in found)
    if problems:
        hint = f"; {mendable} of them can be mended with --repair" if mendable and not args.repair else ""
        face.terminal.note(f"{problems} problem{'s' if problems > 1 else ''} found{hint}")
    else:
        face.terminal.note("everything is in order")
    return 1 if problems else 0


def _settings(file: Path) -> Finding:
    _, note = load(file)
    if not note:
        return Finding("settings", Level.OK, "Your settings are in order.")
    return Finding(
        "settings",
        Level.PROBLEM,
        f"{note}.",
        "--repair puts the file aside, and all settings are the default ones again.",
        repairable=True,
    )


def _mended_settings(file: Path) -> Finding:
    aside = file.with_name(f"{file.name}.damaged-{strftime('%Y%m%d-%H%M%S')}")
    try:
        file.replace(aside)
    except OSError as error:
        finding = _settings(file)
        return Finding(
            *(finding.check, finding.level, finding.message), repair=f"Not mended: {error.strerror}"
        )
    return Finding(
        "settings", Level.OK, "Your settings are the default ones.", repair=f"The old ones are {aside}."
    )


def _as_text(finding: Finding) -> list[str]:
    lines = [f"{finding.level:<8} {finding.check}: {one_line(finding.message)}"]
    lines += [f"{'':<8} -> {one_line(text)}" for text in (finding.repair, finding.advice) if text]
    return lines


def _arguments(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER")
    parser.add_argument("--repair", action="store_true", help="mend what can be made anew")
    parser.add_argument("--json", action="store_true", help="one JSON object")


COMMANDS = (
    Command(
        "doctor",
        "FOLDER [--repair] [--json]",
        "Look whether index, history, settings and permissions are in order.",
        _arguments,
        _run,
    ),
)
