"""Reads the values of front matter at the speed of C, for the index, and only where there is no doubt.

Front matter is cut at its top-level keys. What can have one meaning only (a text in quotes, a number, a word,
a list of them or of groups of them) is taken as it stands, and what many files say alike is remembered. The
rest rapidyaml parses and writes as JSON, which Python reads: a tenth of the time that `frontmatter` takes.
Whatever the two might read differently is a doubt: then it is `frontmatter` that reads. What is *not* doubted
was held against `frontmatter` on real articles and on nasty ones (tests/library/test_fast_reading.py).
"""

from __future__ import annotations

import json
import os
import re
import threading
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

from curator.frontmatter import Value
from curator.library.known import SECTION
from curator.library.simple_yaml import (
    Doubt,
    flat_list,
    fraction,
    integer,
    is_sure,
    key_of,
    only_counted,
    simple_field,
    trust_key,
    trust_text,
)

try:
    import ryml  # type: ignore[import-untyped]
except ImportError:  # no wheel for this machine: `frontmatter` reads everything
    ryml = None

_MAX_BYTES = 128 * 1024
_MAX_BRACKETS = 20
_DEEP = b"\n" + b" " * 40

_ALLOWED = bytes([*range(0x20, 0x7F), *range(0x80, 0x100), *b"\n"])
_ODD = re.compile(rb"\xc2[\x80-\x9f]|\xe2\x80[\xa8\xa9]|\xef\xbb\xbf|\xef\xbf[\xbe\xbf]")
_ESCAPES = (b'\\"', b"\\n", b"\\r", b"\\t")
_LEADING = b"&*!@`%?]},:"
"""What no key and no value may begin with, or what makes it more than plain text."""
_AS_ONE = bytes.maketrans(_LEADING + b"\n", b"&" * len(_LEADING) + b" ")
_IN_FLOW = re.compile(rb"[\[{,][&*!@`%?:|>-]|: *[,\]}]")
_BLOCK_HEADER = re.compile(rb"[\n:-] *[|>](?![-+0-9]{0,2}\n)")
_LATE_KEY = re.compile(rb"""^(?![ -]*(?:"[^"\n]*"|'[^'\n]*'):).*["']:[ \n]""", re.MULTILINE)
"""What rapidyaml may take for a key though no line begins with it: text in quotes that goes over lines."""
_ENDS = (b'" ', b"' ", b"] ", b"} ")
_LATE_ITEM = re.compile(rb"""^(?![ -]*[\w-]+:[ \n]).*["'\]}] +-(?:[ \n]|\Z)""", re.MULTILINE)
"""What rapidyaml takes for another item of a list though no line begins with it: after quotes or brackets."""
_BEFORE = frozenset(b"\n:-[{" + _LEADING)


class FastReading(NamedTuple):
    """What was read of a file.

    Attributes:
        values: as `Document.values` has them, but for dates, which are plain strings. Only what `trust`
            raises no Doubt about may be taken out of collections.
        counted: the keys whose values were only counted: they are a list of so many times None.
        text: the front matter, its lines ended by LF.
        sections: the same, cut before each top-level key, without the line ends between and at the end; None
            where it was not read in parts.
        is_sure: `trust` would raise no Doubt about anything in the collections.
    """

    values: dict[str, Value]
    counted: tuple[str, ...]
    text: str
    sections: list[str] | None = None
    is_sure: bool = False


def read_fast(data: bytes, count: tuple[str, ...] = ()) -> FastReading | None:
    """Read the front matter of a file; None where in doubt. Of many files read in a row, do it in `quiet()`.

    Args:
        count: keys whose lists are only counted, for they are long.
    """
    if ryml is None:
        return None
    yaml = _front_matter(data)
    if yaml is None or len(yaml) > _MAX_BYTES or yaml.translate(None, _ALLOWED):
        return None
    if not yaml.isascii() and _is_odd(yaml):
        return None
    try:
        text = yaml.decode()  # rapidyaml takes any bytes
        return _read_in_parts(text, count) or _read_whole(yaml, text, count)
    except _REFUSALS:
        return None


def _read_whole(yaml: bytes, text: str, count: tuple[str, ...]) -> FastReading | None:
    """What rapidyaml reads; None where in doubt. Raises one of `_REFUSALS`."""
    if yaml.startswith(b"...") or b"\n..." in yaml or _is_doubtful(yaml):
        return None
    with quiet():
        values, counted = _parsed(yaml, count)
    for key, value in values.items():
        trust_key(key)
        trust_text(value)
    return FastReading(values, counted, text)


def _read_in_parts(text: str, count: tuple[str, ...]) -> FastReading | None:
    """What the sections mean by themselves, each of which begins with its key; None where they cannot be told
    apart. Raises one of `_REFUSALS`.

    A value that goes on at the start of a line makes a section without a key, or one that means nothing. What
    rapidyaml is to read it reads at once: it has to find the very keys that the sections begin with.
    """
    sections = SECTION.split(text[:-1])
    values: dict[str, Value] = {}
    rest: list[str] = []
    rest_keys: list[str] = []
    all_sure = True
    for section in sections:
        known = _REMEMBERED.get(section)
        if known is not None:
            key, values[key], sure = known
            all_sure = all_sure and sure
            continue
        field = simple_field(section)
        if field is not None:
            key, value = field
            values[key] = value
            if len(section) <= _SHORT:
                _remember(section, key, value, True)
            continue
        found = key_of(section)
        if found is None:
            return None
        key = found
        values[key] = value = only_counted(section, key) if key in count else flat_list(section, key)
        if value is None:
            rest.append(section)
            rest_keys.append(key)
        elif key not in count:
            _remember(section, key, value, True)
    if len(values) != len(sections):
        return None
    counted_there: tuple[str, ...] = ()
    if rest:
        yaml = "\n".join([*rest, ""]).encode()
        if _is_doubtful(yaml):
            return None
        with quiet():
            parsed, counted_there = _parsed(yaml, count)
        if list(parsed) != rest_keys:
            return None
        for (key, value), section in zip(parsed.items(), rest, strict=True):
            trust_text(value)
            values[key] = value
            if key not in counted_there:
                sure = is_sure(value)
                all_sure = all_sure and sure
                _remember(section, key, value, sure)
    counted: list[str] = []
    for key in count:
        value = values.get(key)
        if value and type(value) is list:
            if key not in counted_there:
                values[key] = [None] * len(value)
            counted.append(key)
    return FastReading(values, tuple(counted), text, sections, all_sure)


_REMEMBERED: dict[str, tuple[str, Value, bool]] = {}
"""Sections that were read before, with key and value, and whether it is sure: nobody changes these."""
_ROOM_LEFT: dict[str, int] = {}
_EACH = 512
_ALL = 4_096
_SHORT = 32  # letters of a key and a value on one line: longer ones seldom come twice
_LONG = 400


def _remember(section: str, key: str, value: Value, sure: bool) -> None:
    """The next file may say the same. Of each key the first ones are kept, for many files have no value in
    common with others."""
    if len(section) <= _LONG and len(_REMEMBERED) < _ALL:
        left = _ROOM_LEFT.get(key, _EACH)
        if left:
            _ROOM_LEFT[key] = left - 1
            _REMEMBERED[section] = key, value, sure


def _front_matter(data: bytes) -> bytes | None:
    """The text between the fences, its lines ended by LF; None where in doubt."""
    if data.startswith(b"---\r\n"):
        end = data.find(b"\r\n---", 3)
        if end < 0 or data[end + 5 : end + 7] not in (b"\r\n", b""):
            return None
        yaml = data[5 : end + 2]
        lines = yaml.count(b"\r\n")
        if yaml.count(b"\r") != lines or yaml.count(b"\n") != lines or data.find(b"\n---", 3, end) >= 0:
            return None
        yaml = yaml.replace(b"\r\n", b"\n")
    elif data.startswith(b"---\n"):
        end = data.find(b"\n---", 3)
        if end < 0 or data[end + 4 : end + 5] not in (b"\n", b""):
            return None
        yaml = data[4 : end + 1]
    else:
        return None
    return yaml


def _is_doubtful(yaml: bytes) -> bool:
    """Whether there is anything in the text that rapidyaml may read differently.

    Each search through the text costs as much as parsing a tenth of it, so there are few.
    """
    if _DEEP in yaml or b"- - - -" in yaml:
        return True
    if b"\\" in yaml and yaml.count(b"\\") != sum(map(yaml.count, _ESCAPES)):
        return True
    if (b"[" in yaml or b"{" in yaml) and (
        yaml.count(b"[") + yaml.count(b"{") > _MAX_BRACKETS or _IN_FLOW.search(yaml)
    ):
        return True
    if (b'":' in yaml or b"':" in yaml) and _LATE_KEY.search(yaml):
        return True
    if any(end in yaml for end in _ENDS) and _LATE_ITEM.search(yaml):
        return True
    if (b"|" in yaml or b">" in yaml) and _BLOCK_HEADER.search(yaml):
        return True
    return _begins_oddly(yaml)


def _is_odd(yaml: bytes) -> bool:
    """Whether a character stands in it that YAML does not allow or takes for the end of a line. A single byte
    is found at once, so that it is looked closer only where one of them can be."""
    return (b"\xc2" in yaml or b"\xe2" in yaml or b"\xef" in yaml) and _ODD.search(yaml) is not None


def _begins_oddly(yaml: bytes) -> bool:
    """Whether a key or a value may begin with a sign that means something to YAML: an anchor, or the colon
    of an empty key, which is null. For one search to find all of them, a line's end looks like a blank."""
    signs = yaml.translate(_AS_ONE)
    if signs[:1] == b"&":
        return True
    at = signs.find(b" &")
    while at >= 0:
        if yaml[at] == 0x0A or yaml[at + 1] == 0x3A:
            return True
        before = at
        while before >= 0 and yaml[before] == 0x20:
            before -= 1
        if before < 0 or yaml[before] in _BEFORE:
            return True
        at = signs.find(b" &", at + 2)
    return False


def _constant(_text: str) -> Any:
    raise Doubt


_DECODER = json.JSONDecoder(parse_int=integer, parse_float=fraction, parse_constant=_constant)
_REFUSALS: tuple[type[Exception], ...] = (Doubt, ValueError, RecursionError)
_NOWHERE = os.open(os.devnull, os.O_WRONLY)

if ryml is not None:
    _REFUSALS = (
        *_REFUSALS,
        ryml.ExceptionBasic,
        ryml.ExceptionParse,
        ryml.ExceptionVisit,
        RuntimeError,
        TypeError,
        IndexError,
    )


class _Quiet:
    """While any thread is in it, nothing is heard of the standard error stream.

    rapidyaml says there what it does not like, before it raises.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._heard: int | None = None

    def __enter__(self) -> None:
        with self._lock:
            if not self._inside:
                try:
                    self._heard = os.dup(2)
                    os.dup2(_NOWHERE, 2)
                except OSError:  # a program without a console
                    self._heard = None
            self._inside += 1

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside and self._heard is not None:
                os.dup2(self._heard, 2)
                os.close(self._heard)
                self._heard = None


_QUIET = _Quiet()


def quiet() -> AbstractContextManager[None]:
    """Around `read_fast` of many files: to silence the standard error stream for each costs as much as
    reading it. May be entered again inside."""
    return _QUIET


class _Room(threading.local):
    """What each thread uses again for the next file: it costs as much to make as to fill."""

    def __init__(self) -> None:
        self.tree = ryml.Tree()
        self.json = bytearray(4 * _MAX_BYTES)


_ROOM = None if ryml is None else _Room()


def _parsed(yaml: bytes, count: tuple[str, ...]) -> tuple[dict[str, Value], tuple[str, ...]]:
    """The values, and which keys were only counted. Raises one of `_REFUSALS`."""
    assert _ROOM is not None
    tree = _ROOM.tree
    tree.clear()
    tree.clear_arena()
    ryml.parse_in_arena(yaml, tree=tree)
    root = tree.root_id()
    if not tree.is_map(root):
        raise Doubt
    counted: dict[str, int] = {}
    for key in count:
        found = tree.find_child(root, key.encode())
        if found != ryml.NONE and tree.is_seq(found) and (number := tree.num_children(found)):
            counted[key] = number
            tree.remove_children(found)
    values: dict[str, Value] = _DECODER.decode(str(ryml.emit_json_in_place(tree, _ROOM.json), "utf-8"))
    if type(values) is not dict or len(values) != tree.num_children(root):  # fewer: a key stands there twice
        raise Doubt
    for key, number in counted.items():
        values[key] = [None] * number
    return values, tuple(counted)
