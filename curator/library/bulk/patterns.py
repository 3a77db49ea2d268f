"""Finding text: plain or by regular expression, the latter with a limit in time.

A pattern is the editor's own, but a slip in it must not stop the program: `regex` gives up after a while and
lets the other threads go on meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import regex

from curator.library.bulk.verbs import TooSlow

SECONDS = 0.25
"""How long a pattern may take for one text."""

LONGEST = 1_000
_MOST_REPEATS = 100_000
_GROUP = regex.compile(r"\\(?:g<([^>]*)>|([1-9]\d?)|.)", regex.DOTALL)
_COUNTED = regex.compile(r"\\.|\{(\d*)(?:,(\d*))?\}", regex.DOTALL)


class BadPattern(ValueError):  # noqa: N818 - what the editor typed so far
    """A pattern or a replacement that cannot be understood.

    Attributes:
        message: what is wrong. position: at which character; -1 where it is no single one.
        in_replacement: whether it is the replacement.
    """

    def __init__(self, message: str, position: int, *, in_replacement: bool = False) -> None:
        super().__init__(message if position < 0 else f"{message}, at character {position + 1}")
        self.message = message
        self.position = position
        self.in_replacement = in_replacement


class Span(NamedTuple):
    """Characters of a text, from `start` up to `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """What to look for in a text, and what to put in its place.

    Attributes:
        find: the text, or the regular expression (`regex`, as Python's `re` with more).
        put: the new text; of an expression with its groups: `\\1`, `\\g<name>`.
        expression: whether it is a regular expression.
        match_case: whether capital letters differ from small ones.
    """

    find: str
    put: str = ""
    expression: bool = False
    match_case: bool = True

    def __post_init__(self) -> None:
        """Raises BadPattern."""
        if not self.find:
            raise BadPattern("Give the text to look for", -1)
        if len(self.find) > LONGEST or len(self.put) > LONGEST:
            raise BadPattern(f"It is longer than {LONGEST} characters", -1)
        pattern = self._pattern()
        if self.expression:
            try:
                pattern.sub(self.put, "", timeout=SECONDS)
            except regex.error as error:
                raise _bad(error, in_replacement=True) from error
            except TimeoutError:
                return  # the text at hand will tell
            _check_groups(pattern, self.put)

    def spans(self, text: str) -> list[Span]:
        """Where it is in `text`. Raises TooSlow."""
        try:
            found = self._pattern().finditer(text, timeout=SECONDS, concurrent=True)
            return [Span(*match.span()) for match in found]
        except TimeoutError as error:
            raise _too_slow() from error

    def replaced(self, text: str) -> str:
        """`text` with each occurrence replaced. Raises TooSlow."""
        put = self.put if self.expression else _literally(self.put)
        try:
            return self._pattern().sub(put, text, timeout=SECONDS, concurrent=True)
        except TimeoutError as error:
            raise _too_slow() from error

    def _pattern(self) -> regex.Pattern[str]:
        return _compiled(self.find, self.expression, self.match_case)


@lru_cache(maxsize=32)
def _compiled(find: str, expression: bool, match_case: bool) -> regex.Pattern[str]:
    flags = regex.VERSION0 | (0 if match_case else regex.IGNORECASE)
    if not expression:
        return regex.compile(regex.escape(find), flags)
    _check_counts(find)
    try:
        return regex.compile(find, flags)
    except (regex.error, ValueError, OverflowError, RecursionError) as error:
        raise _bad(error) from error


def _check_counts(find: str) -> None:
    """Counted repeats within each other are unrolled when compiled: gigabytes for a line of text."""
    repeats = 1
    for match in _COUNTED.finditer(find):
        repeats *= max(1, int((match[2] or match[1] or "0")[:9]))
        if repeats > _MOST_REPEATS:
            raise BadPattern("It repeats too often", match.start())


def _check_groups(pattern: regex.Pattern[str], put: str) -> None:
    """Every group that the replacement names is one of the pattern's; `regex` looks only when it is used."""
    for match in _GROUP.finditer(put):
        name = match[1] or match[2]
        if name is None:
            continue
        known = int(name) <= pattern.groups if name.isdecimal() else name in pattern.groupindex
        if not known:
            raise BadPattern(f"There is no group {name}", match.start(), in_replacement=True)


def _bad(error: Exception, *, in_replacement: bool = False) -> BadPattern:
    message = getattr(error, "msg", None) or str(error) or type(error).__name__
    position = getattr(error, "pos", None)
    return BadPattern(
        message[:1].upper() + message[1:], -1 if position is None else position, in_replacement=in_replacement
    )


def _literally(text: str) -> str:
    return text.replace("\\", r"\\")


def _too_slow() -> TooSlow:
    return TooSlow(f"the regular expression took longer than {SECONDS:g} seconds")
