"""What is to be done to one file of a gesture, as it was planned, or why nothing is."""

from __future__ import annotations

from dataclasses import dataclass

from curator.frontmatter import FrontMatterError
from curator.library.errors import StoreError
from curator.library.gestures import FileChange, Refusal
from curator.library.records import Record


@dataclass(frozen=True, slots=True)
class Planned:
    """A file to be written.

    Attributes:
        change: from what the file holds to what it shall hold.
        kept: what the history is to know of it, `before` being undone and `after` done; None: it knows.
        record: what the index is to hold afterwards (its signature is not known yet); None: no article.
        path: by which its entry of the history knows the file: of a move its path before, also when that is
            taken back. "": `change.path`.
    """

    change: FileChange
    kept: FileChange | None
    record: Record | None
    path: str = ""

    @property
    def key(self) -> str:
        """By which path its entry of the history knows the file."""
        return self.path or self.change.path


@dataclass(frozen=True, slots=True)
class Described:
    """What another process makes of a change that was announced: all that whoever asked does not have.

    Attributes:
        record: see `Planned.record`.
    """

    record: Record | None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """A file that holds already what it shall hold."""

    path: str
    is_stale: bool = False


Outcome = Planned | Unchanged | Refusal


def refusal(path: str, error: StoreError | FrontMatterError) -> Refusal:
    """The refusal that an error means for one file."""
    return Refusal(path, str(error), str(error.reason))
