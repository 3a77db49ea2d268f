"""The kinds of pieces of an article's source, and the states in which its lines end."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Kind(IntEnum):
    """What a piece of a line is; what is none of these is plain."""

    KEY = 1
    TEXT = 2
    VALUE = 3
    COMMENT = 4
    FENCE = 5
    MARK = 6
    TAG = 7
    HEADING = 8
    STRONG = 9
    EMPHASIS = 10
    CODE = 11
    LINK = 12
    MARKUP = 13


class Piece(NamedTuple):
    """A piece of a line, from `start` up to `end`."""

    start: int
    end: int
    kind: Kind


class State(IntEnum):
    """Where a line ends. In the bits above BITS follow of BLOCK the indent of its key, and of JSON how many
    braces and brackets are open."""

    NOTHING = 0
    YAML = 1
    DOUBLE = 2
    SINGLE = 3
    BLOCK = 4
    BODY = 5
    FENCED = 6
    TILDES = 7
    TOML = 8
    TOML_DOUBLE = 9
    TOML_SINGLE = 10
    JSON = 11


BITS = 4
