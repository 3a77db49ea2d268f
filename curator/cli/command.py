"""What a command is: a name, a line of help, its arguments, and the function that does it."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, NoReturn

from curator.cli.face import Face
from curator.cli.grammar import UsageError


class Parser(argparse.ArgumentParser):
    """An argument parser that raises UsageError, and knows which of its options take a value."""

    def __init__(self, **settings: Any) -> None:
        self.taking_values: set[str] = set()
        super().__init__(**settings)

    def add_argument(self, *names: Any, **settings: Any) -> argparse.Action:
        """As in argparse."""
        action = super().add_argument(*names, **settings)
        if action.nargs is None:
            self.taking_values.update(action.option_strings)
        return action

    def error(self, message: str) -> NoReturn:
        """Raise UsageError instead of leaving the program."""
        raise UsageError(message)


def count(text: str) -> int:
    """A number from 0 on, of a size that any database takes; the type of an argument."""
    if not text.isdecimal() or len(text) > 9:
        raise argparse.ArgumentTypeError(f"a number from 0 on, not {text!r}")
    return int(text)


@dataclass(frozen=True, slots=True)
class Command:
    """One command of the command line.

    Attributes:
        usage: its arguments, as help and errors show them.
        summary: what it does, in one sentence.
        arguments: tells a parser of them.
        run: does it; returns the exit code.
    """

    name: str
    usage: str
    summary: str
    arguments: Callable[[Parser], None]
    run: Callable[[argparse.Namespace, Face], int]

    def parse(self, words: list[str]) -> argparse.Namespace:
        """Read the words behind the command's name. Raises UsageError."""
        parser = self._parser()
        return parser.parse_args(_sorted(words, parser.taking_values))

    def help(self) -> str:
        """What `curator COMMAND --help` prints."""
        return self._parser().format_help()

    def _parser(self) -> Parser:
        parser = Parser(
            prog=f"curator {self.name}",
            usage=f"curator {self.name} {self.usage}",
            description=self.summary,
            allow_abbrev=False,
        )
        self.arguments(parser)
        return parser


def _sorted(words: list[str], taking_values: Collection[str]) -> list[str]:
    """Options first, then `--`, then everything else.

    So options may stand anywhere, and a value may begin with a dash: `--sort -heat`, `--where -topic:AI`,
    `move FILE KEY -1 0`.
    """
    options: list[str] = []
    others: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            others += rest
        elif word in taking_values:
            value = next(rest, None)
            options.append(word if value is None else f"{word}={value}")
        elif word.startswith("-") and not word[1:2].isdigit() and word != "-":
            options.append(word)
        else:
            others.append(word)
    return [*options, "--", *others] if others else options
