"""What typing changed in a text, carried over to the text as the file has it. Knows no widget."""

from __future__ import annotations


def carried(original: str, before: str, after: str) -> str:
    """`original` with the change that leads from `before` to `after`.

    `before` is `original` as an editing widget shows it: with other line ends, maybe. What the change does
    not touch is taken from `original`, where both are of one length.
    """
    if len(original) != len(before):
        return after
    limit = min(len(before), len(after))
    head = next((at for at in range(limit) if before[at] != after[at]), limit)
    tail = 0
    while tail < limit - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return original[:head] + after[head : len(after) - tail] + original[len(original) - tail :]
