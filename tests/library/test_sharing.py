"""Work that is shared with other processes, whatever the pipes between them hold."""

from __future__ import annotations

import sys
import threading
from typing import IO

import pytest

from curator.library import sharing
from curator.library.sharing import Sharing
from curator.library.wire import receive_packed

LARGE = 3_000_000
"""Bytes of a question and of an answer: more than a pipe holds on any system."""

PARTS = range(12)
ECHO = f"""
import sys
sys.path[:] = {sys.path!r}
from curator.library.wire import receive, send, standard_streams
asking, answering = standard_streams()
receive(asking)
while True:
    part, _ = receive(asking)
    send(answering, (part, bytes({LARGE})))
"""


def test_large_questions_and_answers_do_not_wait_for_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()
    taken = []

    def told(stream: IO[bytes]) -> bytes:
        data = receive_packed(stream)
        answered.set()
        return data

    def own(part: int) -> int:
        assert answered.wait(60)
        return part

    def decoded(part: int, answer: tuple[int, bytes]) -> int:
        assert len(answer[1]) == LARGE
        taken.append(part)
        return answer[0]

    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(sharing, "receive_packed", told)
    with Sharing(
        [sys.executable, "-c", ECHO],
        "begin",
        len(PARTS),
        worthwhile=1,
        stock=4,
        stopped="Stopped.",
        encode=lambda part: (part, bytes(LARGE)),
        decode=decoded,
        own=own,
    ) as shared:
        answers = dict(shared.each(iter(PARTS)))
        again = dict(shared.each(iter(PARTS)))
    assert answers == again == {part: part for part in PARTS}
    assert taken
    assert not [thread for thread in threading.enumerate() if thread.name == "sharing"]


ENDING = f"""
import sys
sys.path[:] = {sys.path!r}
from curator.library.wire import receive, send, standard_streams
asking, answering = standard_streams()
receive(asking)
for _ in range(int(sys.argv[1])):
    send(answering, receive(asking))
"""


@pytest.mark.parametrize("answers", [0, 1, 3, 6])
def test_where_the_others_end_no_part_is_lost(answers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ended before the first question, in the middle, just as the work ends: this process does the rest."""
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    turns = iter(range(10_000))
    enough = threading.Event()

    def told(stream: IO[bytes]) -> bytes:
        try:
            return receive_packed(stream)
        finally:
            enough.set()

    def own(part: int) -> int:
        if next(turns) == 1:
            assert enough.wait(60)  # one of the others has answered, or ended
        return part

    monkeypatch.setattr(sharing, "receive_packed", told)
    with Sharing(
        [sys.executable, "-c", ENDING, str(answers)],
        "begin",
        40,
        worthwhile=1,
        stock=8,
        stopped="Stopped.",
        encode=lambda part: part,
        decode=lambda _part, answer: int(answer),
        own=own,
    ) as shared:
        found = list(shared.each(iter(range(40))))
    assert sorted(found) == [(part, part) for part in range(40)]
