"""From one collection to another by the fewest steps, so that what stays equal stays untouched."""

from __future__ import annotations

import json

from curator.frontmatter.alignment import runs
from curator.frontmatter.edits import Edit, Insert, Move, Set, Unset
from curator.frontmatter.values import Path, Timestamp, Value, same


def mapping_steps(path: Path, old: dict[str, Value], new: dict[str, Value]) -> list[Edit]:
    """The steps that make mapping `old` at `path` hold what `new` holds."""
    steps: list[Edit] = []
    for key, value in new.items():
        if key not in old:
            steps.append(Set((*path, key), value))
        elif not same(old[key], value):
            steps += _change((*path, key), old[key], value)
    return steps + [Unset((*path, key)) for key in old if key not in new]


def sequence_steps(path: Path, old: list[Value], new: list[Value]) -> list[Edit]:
    """The steps that make list `old` at `path` equal `new`: moves where only the order differs, else from
    the end to the start, so that positions stay valid."""
    before, after = [_identity(item) for item in old], [_identity(item) for item in new]
    if sorted(before) == sorted(after):
        return _moves(path, before, after)
    steps: list[Edit] = []
    for equal, old_start, old_end, new_start, new_end in reversed(runs(before, after)):
        if equal:
            continue
        shared = min(old_end - old_start, new_end - new_start)
        for at in reversed(range(old_start + shared, old_end)):
            steps.append(Unset((*path, at)))
        for offset, value in enumerate(new[new_start + shared : new_end]):
            steps.append(Insert(path, value, old_start + shared + offset))
        for at in range(shared):
            steps += _change((*path, old_start + at), old[old_start + at], new[new_start + at])
    return steps


def _moves(path: Path, before: list[str], after: list[str]) -> list[Edit]:
    """Selection by moves. The item that is out of place is moved, whichever side it stands on."""
    steps: list[Edit] = []
    now = list(before)
    for at, wanted in enumerate(after):
        if now[at] == wanted:
            continue
        if now[at + 1 :][:1] == [wanted] and now[at] in after[at + 1 :]:
            target = at + 1 + after[at + 1 :].index(now[at])
            trial = list(now)
            trial.insert(target, trial.pop(at))
            if trial[: target + 1] == after[: target + 1]:
                steps.append(Move(path, at, target))
                now = trial
                continue
        source = now.index(wanted, at)
        steps.append(Move(path, source, at))
        now.insert(at, now.pop(source))
    return steps


def _change(path: Path, old: Value, new: Value) -> list[Edit]:
    if isinstance(old, dict) and isinstance(new, dict) and old and new:
        return mapping_steps(path, old, new)
    if isinstance(old, list) and isinstance(new, list) and old and new:
        return sequence_steps(path, old, new)
    return [Set(path, new)]


def _identity(value: Value) -> str:
    """A text that is equal for values that are the same, types included."""
    return json.dumps(_typed(value), sort_keys=True)


def _typed(value: Value) -> object:
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_typed(item) for item in value]
    return {"": "timestamp", "text": str(value)} if isinstance(value, Timestamp) else value
