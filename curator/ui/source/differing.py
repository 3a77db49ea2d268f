"""Where two texts differ, as runs of lines. Knows no widget."""

from __future__ import annotations

from difflib import SequenceMatcher

from curator.ui.detail.plain import bounded

_MOST_LINES = 4_000
_LONGEST = 1_500


def differing(one: str, other: str) -> list[tuple[str, str]]:
    """The runs of lines in which two texts differ, those of both sides, bounded."""
    old, new = one.split("\n"), other.split("\n")
    limit = min(len(old), len(new))
    head = next((at for at in range(limit) if old[at] != new[at]), limit)
    tail = 0
    while tail < limit - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    if max(len(old), len(new)) > _MOST_LINES:
        return [(bounded("\n".join(old), _LONGEST), bounded("\n".join(new), _LONGEST))]
    runs = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [
        (bounded("\n".join(old[a:b]), _LONGEST), bounded("\n".join(new[c:d]), _LONGEST))
        for tag, a, b, c, d in runs
        if tag != "equal"
    ]
