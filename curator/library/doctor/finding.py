"""One thing that was looked at, and how it was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How it is. NOTE: it works, and the editor should know something; PROBLEM: something does not work."""

    OK = "ok"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one look gave.

    Attributes:
        check: what was looked at; the same word in every run, for programs.
        message: how it is, in one sentence.
        advice: what to do about it; "" where nothing has to be done.
        repairable: whether `repaired` mends it.
        repair: what was done about it; "" if nothing was.
    """

    check: str
    level: Level
    message: str
    advice: str = ""
    repairable: bool = False
    repair: str = ""
