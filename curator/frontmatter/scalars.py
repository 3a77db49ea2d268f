"""Between scalar text and Python values: what a spelling means, and how a value is spelled.

A new spelling keeps the style of the one it replaces where the value allows it, and is read alike by
YAML 1.1 and 1.2 readers: PyYAML, Psych, safe_yaml, go-yaml, js-yaml and npm's yaml.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

import yaml

from curator.frontmatter.errors import EditRefused, Reason
from curator.frontmatter.values import Timestamp, Value

_PREFIX = "tag:yaml.org,2002:"
_CONSTRUCTOR = yaml.constructor.SafeConstructor()
_RESOLVERS = yaml.resolver.Resolver.yaml_implicit_resolvers
"""By the first character, of which no text begins otherwise that is more than a string."""
assert None not in _RESOLVERS

STANDARD_TAGS = frozenset(
    _PREFIX + name for name in ("str", "int", "float", "bool", "null", "timestamp", "binary", "seq", "map")
) | {"!"}
"""Explicit tags that are read. Any other one, `!!python/...` above all, makes a file unreadable."""


def plain_type(text: str) -> str:
    """What an untagged plain scalar is by YAML 1.1: str, int, float, bool, null, timestamp, merge."""
    if text[:1] not in _RESOLVERS:
        return "str"
    return _short_plain_type(text) if len(text) <= 64 else _plain_type(text)


def _plain_type(text: str) -> str:
    for tag, pattern in _RESOLVERS[text[:1]]:
        if pattern.match(text):
            name: str = tag.removeprefix(_PREFIX)
            return "str" if name == "value" else name
    return "str"


def scalar_type(text: str, style: str, tag: str | None) -> str:
    """The type of a scalar, by its explicit tag, else by its style and text. The tag `!` makes libyaml's
    readers resolve even quoted text, but nothing at all is a string; YAML 1.2's take all for a string."""
    if tag == "!" and text == "" and style == "":
        return "str"
    if tag is not None and tag != "!":
        return tag.removeprefix(_PREFIX)
    return plain_type(text) if style == "" or tag == "!" else "str"


_short_plain_type = lru_cache(maxsize=4096)(_plain_type)


@lru_cache(maxsize=4096)
def scalar_value(text: str, kind: str) -> Value:
    """The Python value of scalar `text` of type `kind`. A date that no calendar has is a string, as it is
    to most readers.

    Raises ValueError if the text does not fit the type.
    """
    node = yaml.ScalarNode(_PREFIX + kind, text)
    if kind == "null":
        return None
    if kind == "bool":
        value = _CONSTRUCTOR.bool_values.get(text.lower())
        if value is None:
            raise ValueError(f"{text!r} is not true or false")
        return bool(value)
    if kind == "int":
        return int(_CONSTRUCTOR.construct_yaml_int(node))
    if kind == "float":
        return float(_CONSTRUCTOR.construct_yaml_float(node))
    if kind == "timestamp":
        try:
            _CONSTRUCTOR.construct_yaml_timestamp(node)
        except (ValueError, OverflowError, AttributeError):
            return text
        return Timestamp(text)
    return text


# ------------------------------------------------------------------------------------- spelling


# Patterns are texts here, compiled (and then kept, by `re`) when they are first used: a merge that writes no
# scalar does not wait for them.
_WORDS = r"(?i:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan))"
# Any of the number forms (decimal, octal, hexadecimal, binary, sexagesimal, with _ or ,) of any reader.
_NUMBER = r"(?=.*[0-9])[-+_.,:0-9a-fA-FxXoO]*|[-+_.,:]*"
_DATE = r"[0-9]+-[0-9]+-[0-9]+[-+0-9tTzZ:.\s]*"
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
_UNSAFE = r":(?=\s|$)|\s#|[\t\n\r\x85\u2028\u2029\ufeff]"
_UNSAFE_IN_FLOW = r"[,\[\]{}?]"
_UNPRINTABLE = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
_SURROGATE = "[\ud800-\udfff]"
_BREAK = "[\n\r\x85\u2028\u2029]"
_ESCAPED = r"\\[xuU]"


def plain_safe(text: str, *, flow: bool) -> bool:
    """Whether every reader takes plain `text` for that very string: the union rule of all of them."""
    return not (
        not text
        or text != text.strip()
        or text[0] in _INDICATORS
        or text.startswith("...")
        or re.fullmatch(_WORDS, text)
        or re.fullmatch(_NUMBER, text)
        or re.fullmatch(_DATE, text)
        or re.search(_UNSAFE, text)
        or re.search(_UNPRINTABLE, text)
        or (flow and (re.search(_UNSAFE_IN_FLOW, text) or text[-1] == ":"))
    )


@dataclass(frozen=True, slots=True)
class Manner:
    """How a scalar is to be written, where its value allows it.

    Attributes:
        style: "" (plain), "'" or '"'.
        quote: the quote to use where plain will not do.
        flow: it stands in a flow collection, or is a key.
        escape: characters outside ASCII are written as escapes within double quotes.
        old: the text it replaces, for the case of `True` and the spelling of null.
    """

    style: str = ""
    quote: str = '"'
    flow: bool = False
    escape: bool = False
    old: str = ""


def spell(value: Value, manner: Manner) -> str:
    """One line of YAML that every reader reads as `value`, a scalar.

    Raises EditRefused(UNWRITABLE) for what YAML cannot hold (lone surrogates, not a number).
    """
    if isinstance(value, bool):
        word = "true" if value else "false"
        if manner.old in ("TRUE", "FALSE"):
            return word.upper()
        return word.capitalize() if manner.old in ("True", "False") else word
    if value is None:
        return "~" if manner.old == "~" else "null"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _spell_float(value)
    if isinstance(value, Timestamp):
        if plain_type(value) != "timestamp" or not isinstance(
            scalar_value(str(value), "timestamp"), Timestamp
        ):
            raise EditRefused(Reason.UNWRITABLE, f"{str(value)!r} is not a date or time")
        return str(value)
    if not isinstance(value, str):
        raise TypeError(f"not a scalar: {type(value).__name__}")
    if re.search(_SURROGATE, value):
        raise EditRefused(Reason.UNWRITABLE, "the text holds half a character (a lone surrogate)")
    if manner.style == "" and plain_safe(value, flow=manner.flow):
        return value
    quote = manner.style or manner.quote
    if quote == "'" and not (re.search(_BREAK, value) or re.search(_UNPRINTABLE, value) or "\t" in value):
        return "'" + value.replace("'", "''") + "'"
    return _double_quoted(value, escape=manner.escape)


def all_escaped(source: str) -> bool:
    """Whether a double quoted scalar's source writes what is outside ASCII as escapes."""
    return source.isascii() and re.search(_ESCAPED, source) is not None


def _spell_float(value: float) -> str:
    if not math.isfinite(value):
        raise EditRefused(Reason.UNWRITABLE, "infinity and not-a-number are not portable YAML")
    text = repr(value)
    mantissa, mark, exponent = text.partition("e")
    if "." not in mantissa:
        mantissa += ".0"
    return mantissa + mark + exponent


_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
_MUST_ESCAPE = r'["\\]|' + _BREAK + r"|\t|\ufeff|" + _UNPRINTABLE
_MUST_ESCAPE_ASCII = _MUST_ESCAPE + r"|[^\x00-\x7f]"


def _double_quoted(text: str, *, escape: bool) -> str:
    def escaped(match: re.Match[str]) -> str:
        character = match[0]
        if known := _ESCAPES.get(character):
            return known
        code = ord(character)
        return f"\\x{code:02x}" if code < 0x80 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"

    return '"' + re.sub(_MUST_ESCAPE_ASCII if escape else _MUST_ESCAPE, escaped, text) + '"'


def block_lines(value: str, style: str, width: int | None) -> tuple[str, list[str]] | None:
    """A string as the lines of a literal `|` or folded `>` scalar, without indentation, and the style
    that was possible; None where neither would give the string back everywhere.

    Args:
        width: columns at which a folded paragraph is broken; None: never.
    """
    body = value[:-1] if value.endswith("\n") else value
    lines = body.split("\n")
    if (
        not body
        or lines[0][:1] in ("", " ", "\t")
        or lines[-1] == ""
        or any(line and not line.strip() for line in lines)
        or any("\t" in line[:1] for line in lines)
        or re.search(_UNPRINTABLE, value)
        or re.search("[\r\x85\u2028\u2029\ufeff]", value)
    ):
        return None
    if style == ">" and all(line and not line.startswith(" ") for line in lines):
        folded: list[str] = []
        for line in lines:
            folded += [*_fold(line, width), ""]
        return ">", folded[:-1]
    return "|", lines


def _fold(line: str, width: int | None) -> list[str]:
    """Break `line` at single blanks between words so that no piece is wider than `width`, if it can be."""
    if width is None:
        return [line]
    pieces: list[str] = []
    current = ""
    for word in re.split(r"(?<=\S) (?=\S)", line):
        if current and len(current) + 1 + len(word) > width:
            pieces.append(current)
            current = word
        else:
            current = f"{current} {word}" if current else word
    return [*pieces, current]
