"""Values written as YAML, a line for each key: what stands for a text in another notation where only YAML
is kept. It is read again by `Document`, and never written into an article."""

from __future__ import annotations

import json
import math
from functools import lru_cache

from curator.frontmatter.errors import EditRefused
from curator.frontmatter.rendering import MAX_KEY
from curator.frontmatter.scalars import Manner, plain_safe, plain_type, spell
from curator.frontmatter.values import Timestamp, Value

_QUOTED = Manner(style='"', quote='"', flow=True)


def in_yaml(values: dict[str, Value]) -> str:
    """The lines of a mapping's keys, each with its value in one line. The same values give the same text."""
    return "".join(f"{_key(key)}: {_value(value)}\n" for key, value in values.items())


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    return name if len(name) <= MAX_KEY and plain_safe(name, flow=True) else _text(name)


def _value(value: Value) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case Timestamp() if plain_type(value) == "timestamp":
            return value
        case str():
            return _text(value)
        case dict():
            return "{" + ", ".join(f"{_key(key)}: {_value(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_value, value)) + "]"
        case float():
            return _number(value)
        case _:
            return str(value) if value.bit_length() < 10_000 else hex(value)


def _number(value: float) -> str:
    if not math.isfinite(value):
        return ".nan" if value != value else ".inf" if value > 0 else "-.inf"
    digits, exponent, power = repr(value).partition("e")
    if not exponent:
        return digits
    sign = "" if power.startswith("-") else "+"
    return f"{digits}{'' if '.' in digits else '.0'}e{sign}{power.removeprefix('+')}"


def _text(text: str) -> str:
    if text.isprintable():
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    try:
        return spell(text, _QUOTED)
    except EditRefused:  # half of a surrogate pair: this only tells whether the same is there
        return json.dumps(text)
