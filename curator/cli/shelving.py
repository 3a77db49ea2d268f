"""The commands over whole files: new, duplicate, rename, move-to, trash.

Each is one gesture per content folder, and each goes through `Library.apply`.
"""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from curator.cli.command import Command, Parser
from curator.cli.face import Face
from curator.cli.grammar import UsageError
from curator.cli.outcome import Outcome, tell
from curator.cli.places import Place, PlaceError
from curator.cli.writing import add_output, chosen_files, refusing
from curator.content.templates import Known
from curator.content.web_page import read_page
from curator.library import Cancelled, Gesture, Library, LibraryError, PageError
from curator.library.shelf import Prepared, Shelf
from curator.library.web.page import fetch_page
from curator.library.web.reach import is_any_host, is_public

_Prepare = Callable[[Library, Sequence[str]], Prepared]


def _do(face: Face, args: Namespace, label: str, names: Sequence[str], prepare: _Prepare) -> int:
    """Prepare and apply one gesture per content folder to the files named."""
    outcome = Outcome()
    with face.interruptible():
        named = []
        for name in names:
            with refusing(name, outcome):
                if os.path.islink(name):  # noqa: PTH114 - what is named is the link
                    raise PlaceError(name, "it is a link to another file; name the file itself")
                named.append(name)
        for root, chosen in chosen_files(face, named, outcome).items():
            library = face.library(root)
            prepared = prepare(library, list(chosen))
            for refusal in prepared.refused:
                outcome.refused.append((chosen.get(refusal.path, refusal.path), refusal.reason))
            outcome.unchanged += (chosen.get(path, path) for path in prepared.unchanged)
            _apply(face, args, library, Gesture(label, prepared.files), outcome, chosen)
            if outcome.cancelled:
                break
        return tell(outcome, face.terminal, json=args.json, dry_run=args.dry_run, hint=True)


def _apply(
    face: Face, args: Namespace, library: Library, gesture: Gesture, outcome: Outcome, names: dict[str, str]
) -> None:
    def shown(path: str) -> str:
        return names.get(path) or _from_here(library.root / path)

    try:
        changes = library.apply(
            gesture,
            dry_run=args.dry_run,
            progress=face.progress(gesture.label),
            cancelled=face.cancelled,
        )
    except Cancelled:
        outcome.cancelled = True
    except LibraryError as error:
        for file in gesture.files:
            outcome.refuse(shown(file.path), error)
    else:
        outcome.add(changes, library, shown)


def _from_here(file: Path) -> str:
    """A file as one would type it from here."""
    here = Path(os.path.realpath(Path.cwd()))
    return str(file.relative_to(here)) if file.is_relative_to(here) else str(file)


def _run_new(args: Namespace, face: Face) -> int:
    where = face.folder(args.folder)
    library = face.library(where.root)
    collection = (
        args.collection.strip("/").removeprefix(".")
        if args.collection is not None
        else _collection_of(where, library)
    )
    if not (args.title.strip() or args.name.strip() or args.page):
        raise UsageError("give it a --title, or a --name, or the address of a page with --from")
    outcome = Outcome()
    with face.interruptible():
        with refusing(args.page or args.folder, outcome):
            known = _known(args, face)
            _warn_of_double(known.address, library, face)
            creation = Shelf(library).new(collection, known, args.name)
            gesture = Gesture(f"New article {known.title or args.name}"[:200], (creation,))
            _apply(face, args, library, gesture, outcome, {})
        return tell(outcome, face.terminal, json=args.json, dry_run=args.dry_run, hint=True)


def _known(args: Namespace, face: Face) -> Known:
    """What was said of the article, and what its page says where nothing was. Raises PageError, Cancelled."""
    known = Known(title=args.title.strip(), excerpt=args.excerpt.strip(), address=args.address.strip())
    if not args.page:
        return known
    reach = is_any_host if args.allow_private else is_public
    page = fetch_page(args.page, is_allowed=reach, cancelled=face.cancelled)
    found = read_page(page.data, page.address, page.charset)
    if not (found.title or known.title):
        raise PageError("The page says nothing of an article; give it a --title.")
    return replace(
        found,
        title=known.title or found.title,
        excerpt=known.excerpt or found.excerpt,
        address=known.address or found.address,
    )


def _warn_of_double(address: str, library: Library, face: Face) -> None:
    """Say it where an article of this address is there already."""
    double = library.articles_at([address]).get(address) if address else None
    if double is not None:
        face.terminal.note(
            f"there is an article of this address already: {_from_here(library.root / double)}"
        )


def _collection_of(where: Place, library: Library) -> str:
    """The collection that the folder named is, or the only one that there is. Raises UsageError."""
    if where.inside:
        collection = library.profile.collect(f"{where.inside}/a{library.profile.extensions[0]}")
        return where.inside if collection is None else collection
    offered = Shelf(library).collections()
    if len(offered) == 1:
        return offered[0]
    raise UsageError(
        f"say where with --in COLLECTION: {', '.join(one or '.' for one in offered) or 'there is none yet'}"
    )


def _run_duplicate(args: Namespace, face: Face) -> int:
    return _do(face, args, "Duplicate", args.files, lambda library, paths: Shelf(library).copies(paths))


def _run_rename(args: Namespace, face: Face) -> int:
    if args.by_rule:
        return _do(
            face, args, "Rename by rule", args.words, lambda library, paths: Shelf(library).by_rule(paths)
        )
    if len(args.words) != 2:
        raise UsageError("name one file and its new name, or any number of files with --by-rule")
    file, name = args.words
    if "/" in name or os.sep in name:
        raise UsageError(f"{name!r} is no name but a path: `curator move-to` moves to another folder")

    def prepare(library: Library, paths: Sequence[str]) -> Prepared:
        moves = tuple(Shelf(library).renamed(path, name) for path in paths)
        same = tuple(move.path for move in moves if move.target == move.path)
        return Prepared(tuple(move for move in moves if move.path not in same), same)

    return _do(face, args, "Rename", [file], prepare)


def _run_move_to(args: Namespace, face: Face) -> int:
    def prepare(library: Library, paths: Sequence[str]) -> Prepared:
        return Shelf(library).moved(paths, _named_collection(args.collection, library))

    return _do(face, args, f"Move to {args.collection}", args.files, prepare)


def _named_collection(name: str, library: Library) -> str:
    """The collection of this name in the site, or that a folder typed from here is."""
    real = Path(os.path.realpath(name))
    if name not in Shelf(library).collections() and real.is_dir() and real.is_relative_to(library.root):
        inside = real.relative_to(library.root).as_posix()
        return "" if inside == "." else inside
    return name.strip("/")


def _run_trash(args: Namespace, face: Face) -> int:
    return _do(face, args, "Move to trash", args.files, lambda library, paths: Shelf(library).trashed(paths))


# -- how it is typed


def _new_arguments(parser: Parser) -> None:
    parser.add_argument("folder", metavar="FOLDER", help="the content folder, or a folder of articles in it")
    parser.add_argument("--title", metavar="TITLE", default="", help="its title, by which its file is called")
    parser.add_argument("--in", dest="collection", metavar="COLLECTION", help="the folder that it goes into")
    parser.add_argument(
        "--name", metavar="NAME", default="", help="the file's name, instead of the site's rule"
    )
    parser.add_argument("--excerpt", metavar="TEXT", default="", help="its excerpt")
    parser.add_argument("--address", metavar="URL", default="", help="where the article comes from")
    parser.add_argument(
        "--from", dest="page", metavar="URL", default="", help="fetch this page, once, and take what it says"
    )
    parser.add_argument(
        "--allow-private",
        action="store_true",
        help="let --from lead into a private network, or to this machine",
    )
    add_output(parser)


def _files_arguments(parser: Parser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE")
    add_output(parser)


def _rename_arguments(parser: Parser) -> None:
    parser.add_argument("words", nargs="+", metavar="FILE", help="a file and its NAME; files with --by-rule")
    parser.add_argument("--by-rule", action="store_true", help="call each as the site's rule wants it")
    add_output(parser)


def _move_arguments(parser: Parser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("collection", metavar="COLLECTION", help="a folder of articles, such as _news")
    add_output(parser)


_OUTPUT = "[--dry-run] [--json]"

COMMANDS = (
    Command(
        "new",
        "FOLDER --title TITLE | --from URL [--in COLLECTION] [--name NAME] [--excerpt TEXT] [--address URL] "
        f"{_OUTPUT}",
        "Make a new article, not published, from the site's template.",
        _new_arguments,
        _run_new,
    ),
    Command(
        "duplicate",
        f"FILE... {_OUTPUT}",
        "Copy articles beside themselves, not published.",
        _files_arguments,
        _run_duplicate,
    ),
    Command(
        "rename",
        f"FILE NAME | FILE... --by-rule {_OUTPUT}",
        "Give files other names.",
        _rename_arguments,
        _run_rename,
    ),
    Command(
        "move-to",
        f"FILE... COLLECTION {_OUTPUT}",
        "Move articles into another collection.",
        _move_arguments,
        _run_move_to,
    ),
    Command(
        "trash",
        f"FILE... {_OUTPUT}",
        "Move articles to the system's trash.",
        _files_arguments,
        _run_trash,
    ),
)
