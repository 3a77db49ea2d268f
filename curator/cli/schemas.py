"""The command `schema`: what text editors need to know of `.curator.yaml` and of a site's front matter."""

from __future__ import annotations

from argparse import Namespace

from curator.cli.command import Command, Parser
from curator.cli.face import Face
from curator.content import detect
from curator.content.json_schema import fields_schema, settings_schema


def _run_schema(args: Namespace, face: Face) -> int:
    if args.folder is None:
        face.terminal.json(settings_schema())
    else:
        face.terminal.json(fields_schema(detect(face.folder(args.folder).root)))
    return 0


def _arguments(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER", nargs="?", help="the front matter of the articles in it")


COMMANDS = (
    Command(
        "schema",
        "[FOLDER]",
        "Print a JSON Schema of .curator.yaml, or of the front matter of a folder's articles.",
        _arguments,
        _run_schema,
    ),
)
