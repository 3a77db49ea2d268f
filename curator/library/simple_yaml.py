"""What a piece of YAML means that can have one meaning only: found without a parser. Knows no file."""

from __future__ import annotations

import re
from functools import lru_cache

from curator.frontmatter import Value
from curator.frontmatter.scalars import plain_type

_MAX_DIGITS = 15


class Doubt(Exception):  # noqa: N818 - no error: somebody else has to read this
    """`frontmatter` has to read this."""


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


def is_sure(value: Value) -> bool:
    """Whether `trust` would have no Doubt."""
    try:
        trust(value)
    except Doubt:
        return False
    return True


def trust_text(value: Value) -> None:
    """See `trust`; of a value at the top level. Out of a collection others take what they trust."""
    if type(value) is str and (len(value) <= _LONGEST_WORD or value[0] in _NUMBERS):
        trust(value)


def trust_key(key: str) -> None:
    """See `trust`; the same keys stand in all files."""
    if key not in _SOUND_KEYS:
        trust(key)
        if len(_SOUND_KEYS) < _MANY:
            _SOUND_KEYS.add(key)


def _is_date(text: str) -> bool:
    """Whether it starts as a date does, and no number of YAML does: a minus after the digits."""
    return text[4:5] == "-" and text[:4].isdecimal()


_STARTS = frozenset(("", *"0123456789+-.yYnNtTfFoO~=<"))
_NUMBERS = frozenset("0123456789+-.")
_LONGEST_WORD = len("false")
"""What begins otherwise than a number and is longer means itself."""

_SOUND_KEYS: set[str] = set()
_MANY = 10_000

_SCALAR = (
    r"(?:"
    r'"([^"\\\n]*(?:\\"[^"\\\n]*)*)"'
    r"|'([^'\n]*)'"
    r"|(-?(?:0|[1-9][0-9]{0,14}))"
    r"|(-?(?:0|[1-9][0-9]{0,9})\.[0-9]{1,9})"
    r"|([\w(/$][^\n:#]*(?:(?::(?=[^ \n])|(?<=[^ \n])#)[^\n:#]*)*)"
    r")"
)
"""A value on one line: text in quotes, with nothing escaped but these; an integer, a fraction; what has no
quotes, and neither a colon before a blank nor a hash after one."""
_DOUBLE, _SINGLE, _INTEGER, _FRACTION, _PLAIN = range(1, 6)

_VALUE = re.compile(_SCALAR)
_WORD = re.compile("[A-Za-z_][A-Za-z0-9_-]*")
_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*):(?![^ \n])")


def simple_field(section: str) -> tuple[str, Value] | None:
    """Key and value of a section that is one line, but for empty ones after it; None where it is not, or may
    have another meaning. Raises Doubt."""
    key, colon, text = section.rstrip("\n").partition(": ")
    if not colon or not (key in _WORDS or _is_word(key)):
        return None
    value = simple_value(text)
    return None if value is None else (key, value)


def key_of(section: str) -> str | None:
    """The key that a section begins with, where it is a plain word. Raises Doubt."""
    match = _KEY.match(section)
    return match[1] if match is not None and _is_word(match[1]) else None


def simple_value(text: str) -> Value:
    """The value that stands on one line, after blanks; None where it does not, or may have another meaning.
    Raises Doubt."""
    if text[:1] == '"' and text.find('"', 1) == len(text) - 1 and "\\" not in text and "\n" not in text:
        return text[1:-1]
    value = _VALUES.get(text)
    if value is not None:
        return value
    match = _VALUE.fullmatch(text.lstrip(" "))
    if match is None:
        return None
    value = _meaning(match)
    if len(text) <= _SHORT and len(_VALUES) < _MANY:
        _VALUES[text] = value
    return value


_VALUES: dict[str, Value] = {}
"""Short values that were read before."""
_SHORT = 12
_WORDS: set[str] = set()


def _is_word(key: str) -> bool:
    """Whether a key is a plain word; the same keys stand in all files. Raises Doubt where it means more."""
    if key in _WORDS:
        return True
    if _WORD.fullmatch(key) is None:
        return False
    trust_key(key)
    if len(_WORDS) < _MANY:
        _WORDS.add(key)
    return True


def _meaning(match: re.Match[str]) -> Value:
    """What was found by `_VALUE`. Raises Doubt."""
    kind = match.lastindex
    assert kind is not None
    text = match[kind]
    if kind == _DOUBLE:
        return text.replace('\\"', '"') if "\\" in text else text
    if kind == _PLAIN:
        text = text.rstrip(" ")
        if text[0] in _STARTS and (len(text) <= _LONGEST_WORD or text[0] in _NUMBERS) and not _is_date(text):
            kind_of_text = plain_type(text)
            if kind_of_text not in ("str", "timestamp"):
                if text in ("true", "false"):
                    return text == "true"
                raise Doubt
        return text
    if kind == _INTEGER:
        return integer(text)
    return fraction(text) if kind == _FRACTION else text


def integer(text: str) -> int:
    """The integer, of a length that all read alike. Raises Doubt."""
    if len(text) > _MAX_DIGITS or text == "-0":
        raise Doubt
    return int(text)


def fraction(text: str) -> float:
    """The number, written as all read it. Raises Doubt."""
    if "e" in text or "E" in text or text.startswith("-0."):  # to YAML 1.1 `1e3` and `-.5` are strings
        raise Doubt
    return float(text)


def flat_list(section: str, key: str) -> Value:
    """The list of this section, if each of its items is a value on one line, or a group of such; else None.
    Raises Doubt."""
    begin, *lines = section.rstrip("\n").split("\n")
    if not lines or len(begin) != len(key) + 1:
        return None
    first = lines[0]
    dash = first[: len(first) - len(first.lstrip(" "))] + "- "
    after = " " * len(dash)
    found: list[Value] = []
    group: dict[str, Value] | None = None
    number = 0
    for line in lines:
        if line.startswith(dash):
            if group is not None and len(group) != number:
                return None
            group = None
        elif group is None or not line.startswith(after):
            return None
        text = line[len(dash) :]
        name, colon, rest = text.partition(": ")
        if colon and _is_word(name):
            value = simple_value(rest)
            if group is None:
                group, number = {}, 0
                found.append(group)
            group[name] = value
            number += 1
        elif group is None and text[:1] != " ":
            value = simple_value(text)
            found.append(value)
        else:
            return None
        if value is None:
            return None
    return found if group is None or len(group) == number else None


def only_counted(section: str, key: str) -> Value:
    """As many times None as the list of this section has items, if they are regular; else None."""
    start = f"{key}:\n"
    if not section.startswith(start):
        return None
    dash = section.find("-", len(start))
    indent = section[len(start) : dash]
    if indent not in ("", "  "):
        return None
    if _regular(indent, "\\" in section).fullmatch(f"{section}\n", len(start) - 1) is None:
        return None
    return [None] * section.count(f"\n{indent}- ")


@lru_cache
def _regular(indent: str, escapes: bool) -> re.Pattern[str]:
    """Finds lists at this indentation of values on one line and of groups; a group has such values, groups
    and lists, and so have these once more, each of them two blanks further in, lists only if this one is.

    It never tries anything twice: what is irregular is found to be so at once. Where nothing is escaped, text
    in quotes is found by looking for the next quote, and for the last one on its line: in half the time.
    """
    quoted = r'"[^"\\\n]*+(?:\\"[^"\\\n]*+)*+"' if escapes else r'"(?=[^"]*+"\n).*"'
    text = (
        rf"(?:{quoted}|'[^'\n]*+'|\[\]"
        r"|(?:-[0-9]|[\w(/$])[^\n:#]*+(?:(?::(?=[^ \n])|(?<=[^ \n])#)[^\n:#]*+)*+)(?=\n)"
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
