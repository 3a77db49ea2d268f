"""Which characters of a value changed, for showing it; two texts in, places out."""

from __future__ import annotations

import re

from rapidfuzz.distance import Indel

from curator.library.bulk.patterns import Span

_LONGEST = 4_000
_WORD = re.compile(r"[^\W_]+|[^\w\s]+|_+")
_SHORTEST_SAME = 3
"""Fewer characters that are the same by chance between two that changed are marked too: it reads better."""


def changed_spans(before: str, after: str) -> tuple[list[Span], list[Span]]:
    """The places that went from `before`, and those that came in `after`; rising, apart from each other.

    What is the same at both ends is never marked. Very long texts are compared at their ends only.
    """
    head = _shared(before, after)
    tail = _shared(before[head:][::-1], after[head:][::-1])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if max(len(old), len(new)) > _LONGEST or not old or not new:
        return _whole(head, old), _whole(head, new)
    gone: list[Span] = []
    come: list[Span] = []
    for step in Indel.opcodes(old, new):
        if step.tag != "equal":
            _add(gone, head + step.src_start, head + step.src_end)
            _add(come, head + step.dest_start, head + step.dest_end)
    return gone, come


def differing_words(text: str, other: str) -> tuple[Span, ...]:
    """The words of `text` that do not stand, in this order, in `other`; for two texts of which neither came
    from the other, where single characters that happen to be the same say nothing."""
    words, others = (list(_WORD.finditer(one)) for one in (text[:_LONGEST], other[:_LONGEST]))
    old, new = ([found[0].casefold() for found in some] for some in (words, others))
    spans: list[Span] = []
    for step in Indel.opcodes(old, new):
        if step.tag != "equal" and step.src_start < step.src_end:
            _add(spans, words[step.src_start].start(), words[step.src_end - 1].end())
    return tuple(spans)


def _add(spans: list[Span], start: int, end: int) -> None:
    if start == end:
        return
    if spans and start - spans[-1].end < _SHORTEST_SAME:
        spans[-1] = Span(spans[-1].start, end)
    else:
        spans.append(Span(start, end))


def _whole(head: int, text: str) -> list[Span]:
    return [Span(head, head + len(text))] if text else []


def _shared(one: str, other: str) -> int:
    """How many characters two texts share at their start."""
    if one == other:
        return len(one)
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
