"""One article in conflict while it is being decided: what is chosen, what is open, what the file will be.

Knows no widget.
"""

from __future__ import annotations

from curator.frontmatter import FrontMatterError, Path
from curator.library.git.conflicts import Choice, Conflicted, Hunk, Side
from curator.ui.wording import said

Picked = tuple[Side, ...]
"""Whose lines of a piece of text, one after the other."""


class Resolution:
    """Attributes:
    conflict: the article.
    hunks: the text below the fields, cut where its lines conflict; empty where they do not.
    choices: what was chosen, by field. picked: by the place of a piece of text in `hunks`.
    whole: whose file, where it can only be taken as a whole.
    """

    def __init__(self, conflict: Conflicted, hunks: tuple[Hunk, ...] = ()) -> None:
        self.conflict = conflict
        self.hunks = hunks
        self.choices: dict[Path, Choice] = {}
        self.picked: dict[int, Picked] = {}
        self.whole: Side | None = None

    @property
    def places(self) -> list[int]:
        """The pieces of text that are in conflict."""
        return [place for place, hunk in enumerate(self.hunks) if hunk.conflicting]

    @property
    def questions(self) -> int:
        """How many decisions there are to be made."""
        return 1 if self.conflict.problem else len(self.conflict.fields) + len(self.places)

    @property
    def open(self) -> int:
        """How many of them are still to be made."""
        if self.conflict.problem:
            return int(self.whole is None)
        return self.questions - len(self.choices) - len(self.picked)

    def choose(self, field: Path, choice: Choice) -> None:
        self.choices[field] = choice

    def pick(self, place: int, sides: Picked) -> None:
        self.picked[place] = sides

    def take_all(self, side: Side) -> None:
        """Decide everything that is in conflict for one side."""
        if self.conflict.problem:
            self.whole = side
            return
        self.choices = {conflict.path: side for conflict in self.conflict.fields}
        self.picked = dict.fromkeys(self.places, (side,))

    def result(self) -> bytes | None:
        """The file as it will be; None: it will be gone.

        Raises ValueError while something is open; FrontMatterError where a choice cannot be written.
        """
        if self.open:
            raise ValueError("not everything is decided")
        if self.conflict.problem:
            assert self.whole is not None
            return self.conflict.whole(self.whole)
        return self.conflict.resolved(self.choices, self._body() if self.conflict.body_differs else None)

    def preview(self) -> str:
        """The file as it will be, mine where nothing is chosen yet, for the eye."""
        trial = Resolution(self.conflict, self.hunks)
        trial.take_all(Side.MINE)
        if self.conflict.problem:
            trial.whole = self.whole or Side.MINE
        trial.choices.update(self.choices)
        trial.picked.update(self.picked)
        try:
            data = trial.result()
        except (FrontMatterError, ValueError) as error:
            return said(error)
        return "" if data is None else data.decode("utf-8", "replace").removeprefix("\ufeff")

    def _body(self) -> bytes:
        parts = []
        for place, hunk in enumerate(self.hunks):
            lines = {Side.WAS: hunk.base, Side.MINE: hunk.ours, Side.THEIRS: hunk.theirs}
            sides = self.picked[place] if hunk.conflicting else (Side.MINE,)
            parts.append(b"".join(lines[side] for side in sides))
        return b"".join(parts)
