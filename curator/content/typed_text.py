"""What a text that somebody typed means for a field: the rule of the command line's `KEY=TEXT`."""

from __future__ import annotations

import math
import re

from curator.content.dates import parse_date
from curator.content.fields import TEXT_KINDS, Field, Kind
from curator.frontmatter import ABSENT, Absent, Timestamp, Value

# https://yaml.org/spec/1.2.2/#103-core-schema
_NULL = frozenset({"~", "null", "Null", "NULL"})
_FLAG = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_LONGEST_NUMBER = 400


def value_for(field: Field, text: str, current: Value | Absent = ABSENT) -> Value:
    """The value that `text` means for `field`, where the file holds `current` now.

    The kind that the profile declares decides; for a field of kind ANY the type that is there
    now; else YAML's core schema. Numbers out of the field's range are taken as they are.
    Raises ValueError, with a sentence for the editor, when `text` is no such value.
    """
    if field.kind in TEXT_KINDS:
        return text
    if field.many:
        raise ValueError(f"{field.key} is a list of groups: give it as YAML with {field.key}:=[...]")
    match field.kind:
        case Kind.NUMBER:
            return _number(field.key, text)
        case Kind.FLAG:
            return _flag(field.key, text)
        case Kind.DATETIME:
            return _date(field.key, text, current)
        case Kind.TAGS:
            return _tags(field, text, current)
        case Kind.OPAQUE:
            raise ValueError(f"{field.key} is kept exactly as it is, it cannot be edited")
        case Kind.OBJECT:
            raise ValueError(_group_message(field))
        case Kind.IMAGES | Kind.RELATED:
            raise ValueError(f"{field.key} is a list of groups: give it as YAML with {field.key}:=[...]")
        case _:
            return _like_current(field, text, current)


def core_schema(text: str) -> Value:
    """What a plain scalar means to YAML 1.2's core schema; an empty text stays the empty text."""
    if text in _NULL:
        return None
    if text in _FLAG:
        return _FLAG[text]
    number = _read_number(text)
    return text if number is None else number


def _like_current(field: Field, text: str, current: Value | Absent) -> Value:
    match current:
        case bool():
            return _flag(field.key, text)
        case int() | float():
            return _number(field.key, text)
        case Timestamp():
            return _date(field.key, text, current)
        case str():
            return text
        case list():
            raise ValueError(f"{field.key} is a list: give it as YAML with {field.key}:=[...]")
        case dict():
            raise ValueError(_group_message(field))
        case _:
            return core_schema(text)


def _flag(key: str, text: str) -> bool:
    if text not in {"true", "false"}:
        raise ValueError(f"{key} is true or false, not {text!r}")
    return text == "true"


def _number(key: str, text: str) -> int | float:
    number = _read_number(text.strip())
    if number is None:
        raise ValueError(f"{key} is a number, {text[:40]!r} is not one")
    return number


def _read_number(text: str) -> int | float | None:
    if len(text) > _LONGEST_NUMBER:
        return None
    if _INTEGER.fullmatch(text):
        return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
    if _FLOAT.fullmatch(text):
        number = float(text)
        return number if math.isfinite(number) else None
    return None


def _date(key: str, text: str, current: Value | Absent) -> str:
    if parse_date(text) is None:
        raise ValueError(f"{key} is a date such as 2022-03-24T20:25:00Z, {text[:40]!r} is not one")
    quoted_now = isinstance(current, str) and not isinstance(current, Timestamp)
    return text if quoted_now else Timestamp(text)


def _tags(field: Field, text: str, current: Value | Absent) -> Value:
    if field.or_text and isinstance(current, str):
        return text
    return [text] if text else []


def _group_message(field: Field) -> str:
    example = field.parts[0].key if field.parts else "name"
    return f"{field.key} is a group of keys: set one of them, such as {field.key}.{example}"
