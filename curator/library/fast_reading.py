"""Reads the values of front matter at the speed of C, for the index, and only where there is no doubt.

rapidyaml parses and writes JSON, which Python reads: a tenth of the time that `frontmatter` takes. Whatever
the two might read differently is a doubt: then it is `frontmatter` that reads. What is *not* doubted was
held against `frontmatter` on real articles and on nasty ones (tests/library/test_fast_reading.py).
"""

from __future__ import annotations

import json
import os
import re
import threading
from dataclasses import dataclass
from typing import Any

from curator.frontmatter import Value
from curator.frontmatter.scalars import plain_type

try:
    import ryml  # type: ignore[import-untyped]
except ImportError:  # no wheel for this machine: `frontmatter` reads everything
    ryml = None

_MAX_BYTES = 128 * 1024
_MAX_BRACKETS = 20
_MAX_DIGITS = 15
_DEEP = b"\n" + b" " * 40

_ALLOWED = bytes([*range(0x20, 0x7F), *range(0x80, 0x100), *b"\n"])
_ODD = re.compile(rb"\xc2[\x80-\x9f]|\xe2\x80[\xa8\xa9]|\xef\xbb\xbf|\xef\xbf[\xbe\xbf]")
_LEADING = b"&*!@`%?]},"
"""What no key and no value may begin with, or what makes it more than plain text."""
_AS_ONE = bytes.maketrans(_LEADING, b"&" * len(_LEADING))
_IN_FLOW = re.compile(rb"[\[{,][&*!@`%?:|>-]|: *[,\]}]")
_BLOCK_HEADER = re.compile(rb"[\n:-] *[|>](?![-+0-9]{0,2}\n)")
_BEFORE = frozenset(b"\n:-[{&")


class Doubt(Exception):  # noqa: N818 - no error: somebody else has to read this
    """`frontmatter` has to read this."""


@dataclass(frozen=True, slots=True)
class FastReading:
    """What was read of a file.

    Attributes:
        values: as `Document.values` has them, but for dates, which are plain strings. Only what `trust`
            raises no Doubt about may be taken out of collections.
        counted: the keys whose values were only counted: they are a list of so many times None.
        text: the front matter.
    """

    values: dict[str, Value]
    counted: tuple[str, ...]
    text: str


def read_fast(data: bytes, count: tuple[str, ...] = ()) -> FastReading | None:
    """Read the front matter of a file; None where in doubt.

    Args:
        count: keys whose lists are only counted, for they are long.
    """
    if ryml is None or not data.startswith(b"---\n"):
        return None
    end = data.find(b"\n---", 3)
    if end < 0 or data[end + 4 : end + 5] not in (b"\n", b"") or data.find(b"\n...", 3, end) >= 0:
        return None
    yaml = data[4 : end + 1]
    if _is_doubtful(yaml):
        return None
    try:
        text = yaml.decode()  # rapidyaml takes any bytes
        written, pairs, counted = _as_json(yaml, count)
        values = _DECODER.decode(written)
        if type(values) is not dict or len(values) != pairs:  # fewer: a key stands there twice
            return None
        for key, number in counted.items():
            values[key] = [None] * number
        for key, value in values.items():
            trust(key)
            if type(value) is str:
                trust(value)
    except _REFUSALS:
        return None
    return FastReading(values, tuple(counted), text)


def trust(value: Value) -> None:
    """Raise Doubt if a text in `value` would be none without quotes: rapidyaml does not tell about quotes."""
    if type(value) is str:
        if value[:1] in _STARTS and plain_type(value) not in ("str", "timestamp"):
            raise Doubt
    elif type(value) is dict:
        for key, item in value.items():
            trust(key)
            trust(item)
    elif type(value) is list:
        for item in value:
            trust(item)


_STARTS = frozenset(("", *"0123456789+-.yYnNtTfFoO~=<"))


def _is_doubtful(yaml: bytes) -> bool:
    """Whether there is anything in the text that rapidyaml may read differently.

    Each search through the text costs as much as parsing a tenth of it, so there are few.
    """
    if len(yaml) > _MAX_BYTES or _DEEP in yaml or b"- - - -" in yaml:
        return True
    if yaml.translate(None, _ALLOWED) or (not yaml.isascii() and _ODD.search(yaml)):
        return True
    if b"\\" in yaml and yaml.count(b"\\") != yaml.count(b'\\"') + yaml.count(b"\\n"):
        return True
    if (b"[" in yaml or b"{" in yaml) and (
        yaml.count(b"[") + yaml.count(b"{") > _MAX_BRACKETS or _IN_FLOW.search(yaml)
    ):
        return True
    if (b"|" in yaml or b">" in yaml) and _BLOCK_HEADER.search(yaml):
        return True
    return _begins_oddly(yaml)


def _begins_oddly(yaml: bytes) -> bool:
    """Whether a key or a value may begin with a sign that means something to YAML: an anchor ..."""
    signs = yaml.translate(_AS_ONE)
    if signs[:1] == b"&" or b"\n&" in signs:
        return True
    at = signs.find(b" &")
    while at >= 0:
        before = at
        while before >= 0 and signs[before] == 0x20:
            before -= 1
        if before < 0 or signs[before] in _BEFORE:
            return True
        at = signs.find(b" &", at + 2)
    return False


def _integer(text: str) -> int:
    if len(text) > _MAX_DIGITS or text == "-0":
        raise Doubt
    return int(text)


def _float(text: str) -> float:
    if "e" in text or "E" in text or text.startswith("-0."):  # to YAML 1.1 `1e3` and `-.5` are strings
        raise Doubt
    return float(text)


def _constant(_text: str) -> Any:
    raise Doubt


_DECODER = json.JSONDecoder(parse_int=_integer, parse_float=_float, parse_constant=_constant)
_REFUSALS: tuple[type[Exception], ...] = (Doubt, ValueError, RecursionError)
_muting = threading.Lock()

if ryml is not None:
    _REFUSALS = (
        *_REFUSALS,
        ryml.ExceptionBasic,
        ryml.ExceptionParse,
        ryml.ExceptionVisit,
        RuntimeError,
        TypeError,
    )
    _NOWHERE = os.open(os.devnull, os.O_WRONLY)


def _as_json(yaml: bytes, count: tuple[str, ...]) -> tuple[str, int, dict[str, int]]:
    """The values as JSON, how many keys there are, and the lengths of the lists to be counted.

    rapidyaml says on the standard error stream what it does not like; for that moment nobody hears it.
    """
    with _muting:
        try:
            heard = os.dup(2)
        except OSError:  # a program without a console
            return _parsed(yaml, count)
        try:
            os.dup2(_NOWHERE, 2)
            return _parsed(yaml, count)
        finally:
            os.dup2(heard, 2)
            os.close(heard)


def _parsed(yaml: bytes, count: tuple[str, ...]) -> tuple[str, int, dict[str, int]]:
    tree = ryml.parse_in_arena(yaml)
    root = tree.root_id()
    counted: dict[str, int] = {}
    if tree.is_map(root):
        for key in count:
            found = tree.find_child(root, key.encode())
            if found != ryml.NONE and tree.is_seq(found) and (number := tree.num_children(found)):
                counted[key] = number
                tree.remove_children(found)
    return ryml.emit_json(tree), tree.num_children(root), counted
