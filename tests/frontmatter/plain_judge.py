"""Judges edits of TOML and JSON by the standard library's readers: never by what made the edit."""

from __future__ import annotations

import json
import tomllib
from copy import deepcopy
from datetime import date, datetime, time
from typing import Any

from curator.frontmatter import Edit, Insert, Move, Remove, Rename, Reorder, Set, Timestamp, Unset, Value
from tests.frontmatter.judge import WrongEditError


def text_of(data: bytes) -> str:
    """The front matter of a file, found by other means than ours."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    if not data.startswith(b"+++"):
        text = data.decode("utf-8", "surrogateescape")
        return text[: json.JSONDecoder().raw_decode(text)[1]]
    head, _, rest = data.partition(b"\n")
    end = next(
        at for at, line in enumerate(rest.split(b"\n")) if line.rstrip(b"\r \t") == head.rstrip(b"\r \t")
    )
    return b"".join(line + b"\n" for line in rest.split(b"\n")[:end]).decode()


def outside(data: bytes) -> bytes:
    """Everything but the front matter."""
    text = text_of(data).encode("utf-8", "surrogateescape")
    start = data.index(b"\n") + 1 if b"+++" in data[:6] else 0
    return data[:start] + b"|" + data[data.index(text, start) + len(text) :]


def meant(data: bytes) -> Any:
    """What a file's front matter means to the standard library."""
    text = text_of(data)
    if data.removeprefix(b"\xef\xbb\xbf").startswith(b"+++"):
        return tomllib.loads(text)
    return json.loads(text)


def as_read(value: Value, *, toml: bool) -> Any:
    """A value as the standard library would have read it: dates are dates to TOML, and text to JSON."""
    if isinstance(value, dict):
        return {key: as_read(item, toml=toml) for key, item in value.items()}
    if isinstance(value, list):
        return [as_read(item, toml=toml) for item in value]
    if isinstance(value, Timestamp):
        return tomllib.loads(f"value = {value}")["value"] if toml else str(value)
    return value


def alike(one: Any, other: Any) -> bool:
    """Equal in value and type; key order counts not."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, datetime | date | time):
        return repr(one) == repr(other)
    return bool(one == other or (one != one and other != other))


def check(before: bytes, edit: Edit, after: bytes) -> None:
    """Raise WrongEditError where `after` is not `before` with that edit made, and nothing else."""
    toml = before.removeprefix(b"\xef\xbb\xbf").startswith(b"+++")
    wanted = _edited(meant(before), edit, toml=toml)
    found = meant(after)
    if not alike(wanted, found):
        raise WrongEditError(f"{edit} gave {found!r}, not {wanted!r}: {after!r}")
    if outside(before) != outside(after):
        raise WrongEditError(f"{edit} changed something outside: {outside(after)!r}")
    may_go = isinstance(edit, Unset | Remove) or (
        isinstance(edit, Set) and isinstance(edit.value, dict | list)
    )
    if not may_go:
        for line in text_of(before).splitlines():
            comment = line.rpartition("#")[2]
            if comment.startswith("c") and comment[1:].isdecimal() and f"#{comment}" not in text_of(after):
                raise WrongEditError(f"{edit} lost #{comment}: {after!r}")


def _edited(values: Any, edit: Edit, *, toml: bool) -> Any:
    values = deepcopy(values)
    path = edit.path
    if isinstance(edit, Set):
        holder = _holder(values, path)
        value = as_read(edit.value, toml=toml)
        if isinstance(path[-1], int):
            holder[path[-1]] = value
        else:
            holder[path[-1]] = value
    elif isinstance(edit, Unset):
        holder = _holder(values, path)
        if isinstance(holder, dict):
            holder.pop(path[-1], None)
        else:
            del holder[path[-1]]
    elif isinstance(edit, Rename):
        holder = _holder(values, path)
        holder[edit.name] = holder.pop(path[-1])
    else:
        holder = _holder(values, path)
        items = holder[path[-1]] if not isinstance(holder, dict) else holder.setdefault(path[-1], [])
        if items is None:
            items = holder[path[-1]] = []
        if isinstance(edit, Insert):
            at = len(items) if edit.index is None else edit.index
            items.insert(at, as_read(edit.value, toml=toml))
        elif isinstance(edit, Remove):
            del items[edit.index]
        elif isinstance(edit, Move):
            items.insert(edit.target, items.pop(edit.source))
        elif isinstance(edit, Reorder):
            items[:] = [items[at] for at in edit.order]
    return values


def _holder(values: Any, path: Any) -> Any:
    for part in path[:-1]:
        if isinstance(values, dict):
            if values.get(part) is None:
                values[part] = {}
            values = values[part]
        else:
            values = values[part]
    return values
