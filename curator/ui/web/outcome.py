"""What came of fetching something from the web: its bytes, or why there are none."""

from __future__ import annotations

from dataclasses import dataclass

from curator.ui.decoding import State


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a server said of something so that it can be asked whether it is another one now."""

    etag: str = ""
    modified: str = ""


NEVER_ASKED = Stamp()


@dataclass(frozen=True, slots=True)
class Outcome:
    """State READY: `body` is what was sent, or `unchanged` says that what is kept still holds.

    fresh: for how many seconds it need not be asked for again; None: it must not be kept.
    """

    state: State
    reason: str = ""
    body: bytes = b""
    unchanged: bool = False
    stamp: Stamp = Stamp()
    fresh: int | None = 0


def failure(state: State, reason: str) -> Outcome:
    return Outcome(state, reason, fresh=None)
