"""What the list shall be when another one was read: what was selected, current and seen, found again in it.

Knows no widget's state but what it is told; works on any thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from curator.ui.article_list import Stand
from curator.ui.places import Places
from curator.ui.row_pages import Pages, RowView, pages_around


class Keep(Enum):
    """What of the selection outlives a change of the list."""

    ALL = auto()  # the same question, or the same articles in another order
    CURRENT = auto()  # another question


@dataclass(frozen=True, slots=True)
class Seen:
    """The list as it was when another was asked for.

    Attributes:
        rows: how many rows are in sight.
        scroll: the current row shall be seen; else what is seen now.
        wanted: the id of the article that shall be current; 0: none in particular.
        gives_way: the current row was not chosen by the editor; the first row takes its place.
    """

    view: RowView
    chosen: Places
    version: int
    current: int
    stand: Stand
    rows: int
    keep: Keep
    scroll: bool
    wanted: int
    gives_way: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What the list shall be.

    Attributes:
        moved: by how many rows what is seen now is further down than before.
        given: the current row is just the first one; nobody has chosen it.
    """

    view: RowView
    seen: Seen
    pages: Pages
    chosen: Places
    current: int
    moved: int
    given: bool


def answer_for(view: RowView, seen: Seen) -> Answer:
    """Find in `view` what was selected, current and seen; for any thread.

    When nothing of it is left, the next remaining row becomes current (`keep` ALL) or the first one. Another
    question (`keep` CURRENT) leaves the current row only: nobody should change articles that were selected
    a while ago and are seen no more.
    """
    if seen.gives_way:
        chosen = Places(len(view), [(0, 0)])
        return Answer(view, seen, pages_around(view, 0, seen.rows), chosen, 0 if len(view) else -1, 0, True)
    old, new = seen.view.ids, view.ids
    current = _place(old, seen.current, new)
    given = current is None and (seen.keep is Keep.CURRENT or not old)
    if seen.wanted and seen.wanted in new:
        current, given = new.index(seen.wanted), False
    if seen.keep is Keep.ALL:
        chosen = seen.chosen.carried(old, new)
        if current is None or (chosen and current not in chosen):
            first = next(chosen.runs(), None)
            current = first[0] if first is not None else _next(old, seen.current, new)
    else:
        chosen = Places(len(view))
        current = current or 0
    if not chosen:
        chosen.put(current, current)
    top = 0 if seen.stand == Stand(0, 0) else _place(old, seen.stand.place, new)
    moved = 0 if top is None else top - seen.stand.place
    if seen.scroll:
        pages = pages_around(view, current - seen.rows, current + seen.rows)
    else:
        pages = pages_around(view, seen.stand.place + moved, seen.stand.place + moved + seen.rows)
    return Answer(view, seen, pages, chosen, current if len(view) else -1, moved, given)


def _place(old: Sequence[int], place: int, new: Sequence[int]) -> int | None:
    """Where the article at `place` of `old` stands in `new`."""
    if not 0 <= place < len(old):
        return None
    article = old[place]
    if place < len(new) and new[place] == article:
        return place
    try:
        return new.index(article)
    except ValueError:
        return None


def _next(old: Sequence[int], current: int, new: Sequence[int]) -> int:
    """Where the first article after `current` that is left stands in `new`; else the last one before it."""
    left = frozenset(new)
    for place in (*range(current + 1, len(old)), *range(min(current, len(old)) - 1, -1, -1)):
        if old[place] in left:
            return new.index(old[place])
    return 0
