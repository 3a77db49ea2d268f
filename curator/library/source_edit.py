"""One file edited as a text: read with what is opaque folded, written as one entry of the history."""

from __future__ import annotations

from curator.content import Kind
from curator.frontmatter import FrontMatterError, merge
from curator.frontmatter.folding import Marks, SourceProblem, SourceText, fold_source
from curator.library import store
from curator.library.errors import LibraryError
from curator.library.gestures import Changes, FileRepair, Gesture
from curator.library.library import Library
from curator.line_merge import merge_lines

PLAIN = Marks()
"""Folds told in English."""


class SourceClash(LibraryError):  # noqa: N818 - a question, not an error
    """The file was changed on disk where the text was changed, too; nothing is written.

    Attributes:
        was, mine, theirs: the bytes that both started from, that the editor wants, that the file holds.
    """

    def __init__(self, was: bytes, mine: bytes, theirs: bytes) -> None:
        super().__init__("The file was changed by another program where it was changed here, too.")
        self.was = was
        self.mine = mine
        self.theirs = theirs


def read_source(library: Library, path: str, marks: Marks = PLAIN) -> SourceText:
    """The file at `path` as it is now. Raises StoreError; SourceProblem when it is no text."""
    opaque = {field.key for field in library.profile.fields if field.kind is Kind.OPAQUE}
    return fold_source(store.read(store.inside(library.root, path)).data, opaque, marks)


def write_source(library: Library, path: str, source: SourceText, text: str, label: str) -> Changes:
    """Let the file hold `text`, which `source` was edited to: checked first, then one entry of the history.

    What another program changed in the file meanwhile stays, where the text was not changed in the same
    place. Raises SourceProblem: the text cannot be the file. SourceClash. StoreError and as `Library.apply`.
    """
    mine = source.bytes_of(text)
    now = store.read(store.inside(library.root, path)).data
    if now in (source.data, mine):
        return _write(library, path, now, mine, label)
    if source.problem is not None:
        raise SourceClash(source.data, mine, now)
    try:
        order = library.profile.key_order_for(path)
        merged = merge(source.data, mine, now, merge_lines, order=order)
        if not merged.clean:
            raise SourceClash(source.data, mine, now)
        source.check(merged.data, now)
    except (FrontMatterError, SourceProblem) as error:
        raise SourceClash(source.data, mine, now) from error
    return _write(library, path, now, merged.data, label)


def settle_clash(library: Library, path: str, clash: SourceClash, wanted: bytes, label: str) -> Changes:
    """Let the file hold `wanted`, one of the versions of `clash`, if it still holds theirs; refused else."""
    return _write(library, path, clash.theirs, wanted, label)


def _write(library: Library, path: str, now: bytes, wanted: bytes, label: str) -> Changes:
    return library.apply(Gesture(label, (FileRepair(path, now, wanted),)))
