"""The commands that look at single files: show, diff. They need no index and write nothing anywhere."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import Any

from curator.cli.cells import one_line
from curator.cli.command import Command, Parser
from curator.cli.face import Face
from curator.cli.places import Place, PlaceError
from curator.content import Kind, Profile, detect
from curator.frontmatter import Absent, Document, FieldChange, Path, Value, diff, format_path
from curator.library import StoreError, store


def document_of(where: Place) -> Document:
    """The file as it is on disk, wherever it lies. Raises ReadError, and StoreError when it cannot be had."""
    return Document.parse(store.read(where.root / where.inside).data, where.name)


def _document(where: Place) -> Document:
    try:
        return document_of(where)
    except StoreError as error:
        raise PlaceError(where.name, str(error)) from error


def _is_opaque(profile: Profile, path: Path) -> bool:
    return profile.field(path[:1]).kind is Kind.OPAQUE


def _size(document: Document, key: str) -> int:
    """How many bytes a value that is not to be shown takes in the file."""
    return len((document.spelling((key,)) or "").encode("utf-8", "surrogatepass"))


def _as_yaml(document: Document, profile: Profile) -> str:
    """The file's own lines, key by key, or the same in YAML where they are in another notation; of what is
    not to be shown, the size."""
    shown = []
    for key in document.values:
        if _is_opaque(profile, (key,)):
            shown.append(f"{format_path((key,))}:  # {_size(document, key)} bytes")
        else:
            shown.append((document.yaml_of(key) or "").rstrip("\r\n").replace("\r\n", "\n"))
    return "".join(f"{text}\n" for text in shown)


def _run_show(args: Namespace, face: Face) -> int:
    where = face.file(args.file)
    document = _document(where)
    profile = detect(where.root)
    if args.format == "yaml":
        face.terminal.content(_as_yaml(document, profile).encode("utf-8"))
    else:
        face.terminal.json(
            {
                key: {"bytes": _size(document, key)} if _is_opaque(profile, (key,)) else value
                for key, value in document.values.items()
            }
        )
    return 0


def _run_diff(args: Namespace, face: Face) -> int:
    places = [face.file(name) for name in (args.first, args.second)]
    first, second = map(_document, places)
    profile = detect(places[0].root)
    changes = diff(first, second)
    if args.json:
        fields = [_change_as_json(change, first, second, profile) for change in changes]
        face.terminal.json({"fields": fields, "body_differs": first.body != second.body})
        return 0
    for change in changes:
        sides = _change_as_json(change, first, second, profile)
        before, after = (
            json.dumps(sides[side], ensure_ascii=False) if side in sides else "(absent)"
            for side in ("before", "after")
        )
        face.terminal.lines([one_line(f"{sides['key']}: {before} -> {after}")])
    if first.body != second.body:
        face.terminal.lines(["(body): differs"])
    elif not changes:
        face.terminal.note("no field differs" if first.data != second.data else "the files are the same")
    return 0


def _change_as_json(
    change: FieldChange, first: Document, second: Document, profile: Profile
) -> dict[str, Any]:
    """The key and its two sides; a side that does not have the key is missing."""
    sides: dict[str, Any] = {"key": format_path(change.path)}
    for side, document, value in (("before", first, change.before), ("after", second, change.after)):
        if not isinstance(value, Absent):
            sides[side] = _shown(change.path, value, document, profile)
    return sides


def _shown(path: Path, value: Value, document: Document, profile: Profile) -> Any:
    return {"bytes": _size(document, str(path[0]))} if _is_opaque(profile, path) else value


def _show_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--format", choices=("json", "yaml"), default="json")


def _diff_arguments(parser: Parser) -> None:
    parser.add_argument("first", metavar="FILE")
    parser.add_argument("second", metavar="FILE")
    parser.add_argument("--json", action="store_true", help="one JSON object")


COMMANDS = (
    Command("show", "FILE [--format json|yaml]", "Show a file's front matter.", _show_arguments, _run_show),
    Command(
        "diff", "FILE FILE [--json]", "Show which fields of two files differ.", _diff_arguments, _run_diff
    ),
)
