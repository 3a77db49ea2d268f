"""The commands that write: set, unset, add, remove, move, publish, unpublish.

Each is one gesture per content folder, and each goes through `Library.apply`.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path as FilePath

from curator.cli.command import Command, Parser
from curator.cli.edits import add_edits, move_edits, remove_edits, set_edits, unset_edits
from curator.cli.face import Face
from curator.cli.grammar import Assignment, UsageError, files_and_assignments, files_and_keys, path_of
from curator.cli.labels import Deed, counted, editing, publishing
from curator.cli.listing import selected
from curator.cli.outcome import Outcome, tell
from curator.cli.places import Place, PlaceError, expanded
from curator.content import Kind, Profile
from curator.frontmatter import Document, Edit, Path
from curator.library import Cancelled, FileEdits, Gesture, Library, LibraryError, NoSuchArticle, QueryError

_Chosen = dict[FilePath, dict[str, str]]
"""Content folder -> path inside it -> the file as typed."""
_EditsOf = Callable[[Library, str], tuple[Edit, ...]]
_Label = Callable[[str], str]
"""Makes the name of the gesture, given how many articles it is about, in words."""
_EditsIn = Callable[[Document, Profile], tuple[Edit, ...]]


# -- which files


def chosen_files(face: Face, names: Sequence[str], outcome: Outcome) -> _Chosen:
    """The files named, each once; what is none is refused. Raises Cancelled."""
    chosen: _Chosen = {}
    for name in expanded(names):
        with refusing(name, outcome):
            where = face.file(name)
            chosen.setdefault(where.root, {}).setdefault(_spelled(face, where), name)
    return chosen


def _targets(face: Face, names: Sequence[str], query: str | None, outcome: Outcome) -> _Chosen:
    """The files named and the articles in the folders named, as far as the query selects them.

    Raises QueryError, Cancelled.
    """
    chosen: _Chosen = {}
    for name in expanded(names):
        with refusing(name, outcome):
            where = face.place(name)
            if where.is_folder or query is not None:
                paths = [row.path for row in selected(face, where, query or "")]
            else:
                paths = [_spelled(face, where)]
            for path in paths:
                chosen.setdefault(where.root, {}).setdefault(path, where.shown(path))
    return chosen


@contextmanager
def refusing(name: str, outcome: Outcome) -> Iterator[None]:
    """What goes wrong inside with the file or folder `name` is its refusal, and stops no other."""
    try:
        yield
    except (Cancelled, QueryError):
        raise
    except (PlaceError, LibraryError, ValueError) as error:
        outcome.refuse(name, error)


def _spelled(face: Face, where: Place) -> str:
    """The file's path as the disk spells it, where the file system takes `News.MD` for `news.md`."""
    library = face.library(where.root)
    try:
        return library.row(where.inside).path
    except NoSuchArticle:
        return library.relative(library.root / where.inside)


# -- doing it


def _write(
    face: Face, args: Namespace, label: _Label, edits_of: _EditsOf, chosen: _Chosen, outcome: Outcome
) -> int:
    for root, names in chosen.items():
        library = face.library(root)
        files = _with_edits(library, names, edits_of, outcome)
        try:
            changes = library.apply(
                Gesture(label(counted(len(files))), files),
                dry_run=args.dry_run,
                progress=face.progress(label("articles")),
                cancelled=face.cancelled,
            )
        except Cancelled:
            outcome.cancelled = True
            break
        except LibraryError as error:
            for file in files:
                outcome.refuse(names[file.path], error)
        else:
            outcome.add(changes, library, names.__getitem__)
    return tell(outcome, face.terminal, json=args.json, dry_run=args.dry_run, hint=True)


def _with_edits(
    library: Library, names: dict[str, str], edits_of: _EditsOf, outcome: Outcome
) -> tuple[FileEdits, ...]:
    files = []
    for path, name in names.items():
        with refusing(name, outcome):
            files.append(FileEdits(path, edits_of(library, path)))
    return tuple(files)


def _edit_files(
    face: Face, args: Namespace, names: Sequence[str], deed: Deed, paths: Sequence[Path], edits_in: _EditsIn
) -> int:
    def edits_of(library: Library, path: str) -> tuple[Edit, ...]:
        for key in paths:
            if library.profile.field(key[:1]).kind is Kind.OPAQUE:
                raise ValueError(f"{key[0]} is kept exactly as it is, it cannot be edited")
        return edits_in(library.document(path), library.profile)

    outcome = Outcome()
    with face.interruptible():
        chosen = chosen_files(face, names, outcome)
        return _write(face, args, partial(editing, deed, paths), edits_of, chosen, outcome)


def _run_set(args: Namespace, face: Face) -> int:
    files, assignments = files_and_assignments(args.words)
    paths = [one.path for one in assignments]
    return _edit_files(face, args, files, Deed.SET, paths, partial(set_edits, assignments))


def _run_unset(args: Namespace, face: Face) -> int:
    files, paths = files_and_keys(args.words)
    return _edit_files(face, args, files, Deed.REMOVE, paths, partial(unset_edits, paths))


def _one_assignment(words: Sequence[str]) -> tuple[list[str], Assignment]:
    files, assignments = files_and_assignments(words)
    if len(assignments) > 1:
        raise UsageError("one KEY=VALUE at a time")
    return files, assignments[0]


def _run_add(args: Namespace, face: Face) -> int:
    files, item = _one_assignment(args.words)
    return _edit_files(face, args, files, Deed.ADD, [item.path], partial(add_edits, item))


def _run_remove(args: Namespace, face: Face) -> int:
    files, item = _one_assignment(args.words)
    return _edit_files(face, args, files, Deed.TAKE, [item.path], partial(remove_edits, item))


def _run_move(args: Namespace, face: Face) -> int:
    path = path_of(args.key)
    edits = partial(move_edits, path, args.source, args.target)
    return _edit_files(face, args, [args.file], Deed.REORDER, [path], edits)


def _run_publish(args: Namespace, face: Face, *, published: bool) -> int:
    def edits_of(library: Library, _path: str) -> tuple[Edit, ...]:
        return (library.profile.publishing(published),)

    outcome = Outcome()
    with face.interruptible():
        chosen = _targets(face, args.targets, args.where, outcome)
        return _write(face, args, partial(publishing, published), edits_of, chosen, outcome)


# -- how it is typed


def add_output(parser: Parser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="write nothing; print a unified diff")
    parser.add_argument("--json", action="store_true", help="print what was done as one JSON object")


def _words(metavar: str, about: str) -> Callable[[Parser], None]:
    def arguments(parser: Parser) -> None:
        parser.add_argument("words", nargs="+", metavar=metavar, help=about)
        add_output(parser)

    return arguments


def _move_arguments(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("key", metavar="KEY", help="the list")
    parser.add_argument("source", metavar="FROM", type=int, help="the item's place, from 0; -1 is the last")
    parser.add_argument("target", metavar="TO", type=int, help="the place it has afterwards")
    add_output(parser)


def _publish_arguments(parser: Parser) -> None:
    parser.add_argument(
        "targets", nargs="+", metavar="TARGET", help="a file, or a folder: every article in it"
    )
    parser.add_argument("--where", metavar="QUERY", help="only the articles that the search finds")
    add_output(parser)


_OUTPUT = "[--dry-run] [--json]"
_VALUE = "KEY=TEXT, KEY= for the empty text, or KEY:=YAML"

COMMANDS = (
    Command(
        "set",
        f"FILE... KEY=VALUE... {_OUTPUT}",
        "Set keys to values.",
        _words("FILE... KEY=VALUE", f"files, then {_VALUE}"),
        _run_set,
    ),
    Command(
        "unset",
        f"FILE... KEY... {_OUTPUT}",
        "Remove keys, or items of lists.",
        _words("FILE... KEY", "files, then keys such as quality, topics[0] or related[2]"),
        _run_unset,
    ),
    Command(
        "add",
        f"FILE... KEY=VALUE {_OUTPUT}",
        "Append VALUE to the list KEY.",
        _words("FILE... KEY=VALUE", f"files, then {_VALUE}"),
        _run_add,
    ),
    Command(
        "remove",
        f"FILE... KEY=VALUE {_OUTPUT}",
        "Take VALUE out of the list KEY.",
        _words("FILE... KEY=VALUE", f"files, then {_VALUE}"),
        _run_remove,
    ),
    Command(
        "move",
        f"FILE KEY FROM TO {_OUTPUT}",
        "Put item FROM of the list KEY at position TO.",
        _move_arguments,
        _run_move,
    ),
    Command(
        "publish",
        f"TARGET... [--where QUERY] {_OUTPUT}",
        "Publish articles.",
        _publish_arguments,
        partial(_run_publish, published=True),
    ),
    Command(
        "unpublish",
        f"TARGET... [--where QUERY] {_OUTPUT}",
        "Unpublish articles.",
        _publish_arguments,
        partial(_run_publish, published=False),
    ),
)
