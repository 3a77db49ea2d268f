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
from functools import lru_cache
from typing import Any, NamedTuple

from curator.frontmatter import Value
from curator.frontmatter.scalars import plain_type
from curator.library.known import SECTION

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
_ESCAPES = (b'\\"', b"\\n", b"\\r", b"\\t")
_LEADING = b"&*!@`%?]},:"
"""What no key and no value may begin with, or what makes it more than plain text."""
_AS_ONE = bytes.maketrans(_LEADING + b"\n", b"&" * len(_LEADING) + b" ")
_IN_FLOW = re.compile(rb"[\[{,][&*!@`%?:|>-]|: *[,\]}]")
_BLOCK_HEADER = re.compile(rb"[\n:-] *[|>](?![-+0-9]{0,2}\n)")
_LATE_KEY = re.compile(rb"""^(?![ -]*(?:"[^"\n]*"|'[^'\n]*'):).*["']:[ \n]""", re.MULTILINE)
"""What rapidyaml may take for a key though no line begins with it: text in quotes that goes over lines."""
_BEFORE = frozenset(b"\n:-[{" + _LEADING)


class Doubt(Exception):  # noqa: N818 - no error: somebody else has to read this
    """`frontmatter` has to read this."""


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
        if key not in _SOUND_KEYS:
            _trust_key(key)
        _trust_text(value)
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
    is_sure = True
    for section in sections:
        known = _REMEMBERED.get(section)
        if known is not None:
            key, values[key], sure = known
            is_sure = is_sure and sure
            continue
        match = _SIMPLE.fullmatch(section)
        if match is not None:
            key = match[1]
            value = values[key] = _scalar(match)
            if key not in _SOUND_KEYS:
                _trust_key(key)
            if len(section) <= _SHORT:
                _remember(section, key, value, True)
            continue
        match = _KEY.match(section)
        if match is None:
            return None
        key = match[1]
        value = _only_counted(section, key) if key in count else _flat_list(section, match.end())
        if key not in _SOUND_KEYS:
            _trust_key(key)
        values[key] = value
        if value is not None:
            if key not in count:
                _remember(section, key, value, True)
        else:
            rest.append(section)
            rest_keys.append(key)
    if len(values) != len(sections):
        return None
    only_counted: tuple[str, ...] = ()
    if rest:
        yaml = "\n".join([*rest, ""]).encode()
        if _is_doubtful(yaml):
            return None
        with quiet():
            parsed, only_counted = _parsed(yaml, count)
        if list(parsed) != rest_keys:
            return None
        for (key, value), section in zip(parsed.items(), rest, strict=True):
            _trust_text(value)
            values[key] = value
            if key not in only_counted:
                sure = _is_sure(value)
                is_sure = is_sure and sure
                _remember(section, key, value, sure)
    counted: list[str] = []
    for key in count:
        value = values.get(key)
        if value and type(value) is list:
            if key not in only_counted:
                values[key] = [None] * len(value)
            counted.append(key)
    return FastReading(values, tuple(counted), text, sections, is_sure)


_SCALAR = (
    r"(?:"
    r'"([^"\\\n]*(?:\\"[^"\\\n]*)*)"'
    r"|'([^'\n]*)'"
    r"|(-?(?:0|[1-9][0-9]{0,14}))"
    r"|(-?(?:0|[1-9][0-9]{0,9})\.[0-9]{1,9})"
    r"|([\w(/$][^\n:#]*(?:(?::(?=[^ \n])|(?<=[^ \n])#)[^\n:#]*)*)"
    r")(?=\n|$)"
)
"""A value on one line, up to its end: text in quotes, with nothing escaped but these; an integer, a fraction;
what has no quotes, and neither a colon before a blank nor a hash after one."""
_DOUBLE, _SINGLE, _INTEGER, _FRACTION, _PLAIN = range(2, 7)

_SIMPLE = re.compile(rf"([A-Za-z_][A-Za-z0-9_-]*): +{_SCALAR}\n*")
_PAIR = re.compile(rf"([A-Za-z_][A-Za-z0-9_-]*): +{_SCALAR}")
_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*):(?![^ \n])")
_ITEM = re.compile(r"\n( *)- ")
_TEXT = re.compile(rf"(){_SCALAR}")


def _scalar(match: re.Match[str]) -> Value:
    """What was found by `_SCALAR`. Raises Doubt."""
    kind = match.lastindex
    assert kind is not None
    text = match[kind]
    if kind == _DOUBLE:
        return text.replace('\\"', '"') if "\\" in text else text
    if kind == _PLAIN:
        text = text.rstrip(" ")
        is_word = text[0] in _STARTS and (len(text) <= _LONGEST_WORD or text[0] in _NUMBERS)
        if is_word and plain_type(text) not in ("str", "timestamp"):
            if text in ("true", "false"):
                return text == "true"
            raise Doubt
        return text
    if kind == _INTEGER:
        return _integer(text)
    return _float(text) if kind == _FRACTION else text


def _flat_list(section: str, start: int) -> Value:
    """The list that begins there, if each of its items is a value on one line, or a group of such; else None.
    Raises Doubt."""
    end = len(section.rstrip("\n"))
    found: list[Value] = []
    indent = after = None
    while start < end:
        match = _ITEM.match(section, start)
        if match is None or indent not in (None, match[1]):
            return None
        indent = match[1]
        start = match.end()
        pair = _PAIR.match(section, start)
        if pair is None:
            match = _TEXT.match(section, start)
            if match is None:
                return None
            found.append(_scalar(match))
            start = match.end()
            continue
        group: dict[str, Value] = {}
        number = 0
        after = f"\n{indent}  "
        while pair is not None:
            key = pair[1]
            if key not in _SOUND_KEYS:
                _trust_key(key)
            group[key] = _scalar(pair)
            number += 1
            start = pair.end()
            pair = _PAIR.match(section, start + len(after)) if section.startswith(after, start) else None
        if len(group) != number:
            return None
        found.append(group)
    return found or None


def _only_counted(section: str, key: str) -> Value:
    """As many times None as the list of this section has items, if they are regular; else None."""
    start = f"{key}:\n"
    if not section.startswith(start):
        return None
    dash = section.find("-", len(start))
    indent = section[len(start) : dash]
    if indent not in ("", "  ") or _regular(indent).fullmatch(section, len(start) - 1) is None:
        return None
    return [None] * section.count(f"\n{indent}- ")


@lru_cache
def _regular(indent: str) -> re.Pattern[str]:
    """Finds lists at this indentation of values on one line and of groups; a group has such values, groups
    and lists, and so have these once more, each of them two blanks further in, lists only if this one is.

    It never tries anything twice: what is irregular is found to be so at once.
    """
    text = (
        r'(?:"[^"\\\n]*+(?:\\"[^"\\\n]*+)*+"|\'[^\'\n]*+\'|\[\]'
        r"|(?:-[0-9]|[\w(/$])[^\n:#]*+(?:(?::(?=[^ \n])|(?<=[^ \n])#)[^\n:#]*+)*+)(?=\n|$)"
    )

    def entry(at: str, depth: int) -> str:
        key = "[A-Za-z_][A-Za-z0-9_-]*+:"
        if not depth:
            return f"{key} ++{text}"
        group = f"(?:\n{at}  {entry(at + '  ', depth - 1)})++"
        return f"{key}(?: ++{text}|{group}|{items(at + indent, depth - 1)})"

    def items(at: str, depth: int) -> str:
        one = entry(at + "  ", depth)
        return f"(?:\n{at}- (?:{one}(?:\n{at}  {one})*+|{text}))++"

    return re.compile(items(indent, 2) + "\n*+")


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


def _is_sure(value: Value) -> bool:
    """Whether `trust` would have no Doubt."""
    try:
        trust(value)
    except Doubt:
        return False
    return True


def _trust_text(value: Value) -> None:
    """See `trust`; of a value at the top level. Out of a collection others take what they trust."""
    if type(value) is str and (len(value) <= _LONGEST_WORD or value[0] in _NUMBERS):
        trust(value)


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


def trust(value: Value) -> None:
    """Raise Doubt if a text in `value` would be none without quotes: rapidyaml does not tell about quotes."""
    if type(value) is str:
        if value[:1] in _STARTS and not _is_date(value) and plain_type(value) not in ("str", "timestamp"):
            raise Doubt
    elif type(value) is dict:
        for key, item in value.items():
            trust(key)
            trust(item)
    elif type(value) is list:
        for item in value:
            trust(item)


def _is_date(text: str) -> bool:
    """Whether it starts as a date does, and no number of YAML does: a minus after the digits."""
    return text[4:5] == "-" and text[:4].isdecimal()


_STARTS = frozenset(("", *"0123456789+-.yYnNtTfFoO~=<"))
_NUMBERS = frozenset("0123456789+-.")
_LONGEST_WORD = len("false")
"""What begins otherwise than a number and is longer means itself."""

_SOUND_KEYS: set[str] = set()
_MANY = 10_000


def _trust_key(key: str) -> None:
    """See `trust`; the same keys stand in all files."""
    trust(key)
    if len(_SOUND_KEYS) < _MANY:
        _SOUND_KEYS.add(key)


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
