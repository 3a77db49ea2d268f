"""A problem: what is wrong, where, how much it matters, and what would mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.frontmatter import NO_ORDER, Document, Edit, FrontMatterError, KeyOrder, Path


class Severity(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for what matters most."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend a problem: edits, or for what edits cannot reach the whole file anew.

    Attributes:
        label: what it does, as a command: "Quote the text".
        edits: to be applied to the document that was checked.
        data: the whole file after the fix; None: the edits say it.
        is_sure: whether it may be done without asking which of several fixes is meant.
    """

    label: str
    edits: tuple[Edit, ...] = ()
    data: bytes | None = None
    is_sure: bool = False

    def applied(self, before: bytes, order: KeyOrder = NO_ORDER) -> bytes:
        """The file's bytes after the fix, to be shown beside those `before` it.

        Raises FrontMatterError where the edits are refused.
        """
        return (
            self.data
            if self.data is not None
            else Document.parse(before).apply(*self.edits, order=order).data
        )


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: its stable code, its place in the front matter and the line in the file.

    Attributes:
        fixes: what would mend it, the best one first; () where only a person can tell.
    """

    code: str
    severity: Severity
    path: Path
    line: int | None
    message: str
    column: int | None = None
    fixes: tuple[Fix, ...] = ()

    @classmethod
    def unreadable(cls, error: FrontMatterError, fixes: tuple[Fix, ...] = ()) -> Problem:
        """The problem of a file that cannot be read at all."""
        return cls(str(error.reason), Severity.ERROR, (), error.line, error.message, error.column, fixes)

    @property
    def sure_fix(self) -> Fix | None:
        """The fix that may be made without asking."""
        return next((fix for fix in self.fixes if fix.is_sure), None)

    @property
    def likely_fix(self) -> Fix | None:
        """The fix to propose of several: the sure one, else the best one."""
        return self.sure_fix or next(iter(self.fixes), None)

    @property
    def is_to_be_chosen(self) -> bool:
        """Whether several fixes may be meant."""
        return len(self.fixes) > 1 and self.sure_fix is None
