"""Which command is meant, its run, and what every end of it looks like: exit codes and messages."""

from __future__ import annotations

import difflib
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from curator import __version__
from curator.cli import (
    checking,
    doctor,
    doubles,
    git_commands,
    listing,
    past,
    reading,
    schemas,
    shelving,
    writing,
)
from curator.cli.command import Command
from curator.cli.face import Face
from curator.cli.grammar import UsageError
from curator.cli.places import PlaceError
from curator.cli.terminal import OutputError, Terminal
from curator.directories import directories, log_folder, settings_file
from curator.frontmatter import FrontMatterError
from curator.incidents import report
from curator.incidents.log_file import last_lines
from curator.incidents.scrubbing import told
from curator.library import Cancelled, LibraryError, QueryError
from curator.library.messages import message
from curator.settings import load

COMMANDS: dict[str, Command] = {
    command.name: command
    for module in (
        listing,
        reading,
        writing,
        shelving,
        past,
        checking,
        doubles,
        doctor,
        git_commands,
        schemas,
    )
    for command in module.COMMANDS
}
_INTERRUPTED = 130
_HEAD = """\
usage: curator [FOLDER | ARTICLE]              open the window
       curator --screenshot OUT.png [FOLDER]   draw the window to a picture
       curator COMMAND ...                     work without the window
       curator --self-test [--json FILE]       test this installation
       curator --version | --help

See, decide and edit the articles of a site of text files. Every byte that is not edited stays.

commands:
"""
_TAIL = """
KEY is a path: quality, provider.name, topics[0]; a part with other characters stands in double quotes.
`curator COMMAND --help` tells more. Exit codes: 0 all done, 1 something was refused or found wrong,
2 the command line is wrong, 130 interrupted.
"""


def main(words: Sequence[str]) -> int:
    """Run the command line `words` (without the program's name); returns the exit code."""
    terminal = Terminal(sys.stdout, sys.stderr)
    try:
        code = _run(list(words), terminal)
        terminal.flush()
    except OutputError as error:
        terminal.problem(f"the result could not be written: {error}")
        return 1
    except KeyboardInterrupt:
        terminal.note("interrupted")
        return _INTERRUPTED
    except Exception as error:
        _report(error, words[0], terminal)
        return 1
    return code


def _report(error: Exception, command: str, terminal: Terminal) -> None:
    """Tell of a fault of the program, and where its report lies."""
    folder = log_folder()
    file = report.write(folder, report.compose_for(error, last_lines(folder), {"Command": command}))
    terminal.note(f"something went wrong in Curator itself: {told(error)}")
    terminal.note("every file holds its old or its new text, and the history knows which")
    if file is not None:
        terminal.note(f"a report, without anything of your articles, is in {file}")


def _run(words: list[str], terminal: Terminal) -> int:
    first = words[0]
    if first == "--version":
        terminal.lines([f"curator {__version__}"])
        return 0
    if first in ("-h", "--help"):
        terminal.lines(_help().splitlines())
        return 0
    command = COMMANDS.get(first)
    if command is None and Path(first).name != first:
        terminal.problem("there is no such folder", first)
        return 1
    if command is None:
        terminal.note(_unknown(first))
        return 2
    if "--help" in words or "-h" in words:
        terminal.lines(command.help().splitlines())
        return 0
    try:
        args = command.parse(words[1:])
        return _with_face(command, args, terminal)
    except UsageError as error:
        terminal.note(f"{first}: {error}")
    except QueryError as error:
        terminal.note(f"{first}: --where, at character {error.position + 1}: {error.message}")
    terminal.note(f"usage: curator {first} {command.usage}")
    return 2


def _with_face(command: Command, args: Namespace, terminal: Terminal) -> int:
    where = directories()
    settings, _ = load(settings_file(where))
    opened = frozenset(Path(os.path.realpath(folder)) for folder in settings.recent_folders)
    face = Face(terminal, where, opened, settings.keeping)
    try:
        return command.run(args, face)
    except Cancelled:
        raise KeyboardInterrupt from None
    except QueryError:
        raise
    except PlaceError as error:
        terminal.problem(str(error), error.name)
    except FrontMatterError as error:
        terminal.problem(error.message, error.source, error.line)
        _advise(terminal, error)
    except LibraryError as error:
        terminal.problem(str(error))
        _advise(terminal, error)
    finally:
        face.close()
    return 1


def _advise(terminal: Terminal, error: Exception) -> None:
    """What was left untouched, and what to do."""
    whole = message(error)
    for said in filter(None, (whole.untouched, whole.advice)):
        terminal.note(said)


def _help() -> str:
    width = max(map(len, COMMANDS))
    lines = (f"  {command.name:<{width}}  {command.summary}\n" for command in COMMANDS.values())
    return _HEAD + "".join(lines) + _TAIL


def _unknown(word: str) -> str:
    close = difflib.get_close_matches(word, COMMANDS, n=1)
    hint = f"; did you mean {close[0]!r}?" if close else "; `curator --help` lists the commands"
    return f"{word!r} is no command, and there is no folder of that name{hint}"
