"""Reads very many files in this process and others at the same time; few in this one alone."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from typing import Any

from curator.content import Profile
from curator.library.asking import Asked
from curator.library.file_reading import Outcome, Wanted, read_files
from curator.library.reading_process import WORD, outcomes_in, plain_question, serve
from curator.library.sharing import Sharing
from curator.library.wire import command

WORTHWHILE = 3_000
"""Files for which another process is started: it takes a third of a second until it reads."""

_STOCK = 16  # parts ready to be asked, so that none waits for this one while it fills the index

Batch = Sequence[Wanted]


def read_together(
    root: Path, profile: Profile, batches: Iterable[Batch], total: int, cancelled: Asked | None = None
) -> Generator[tuple[Batch, list[Outcome]], None, None]:
    """What was read of each batch, in any order. No process outlives the iterator; close it.

    Args:
        total: how many files there are in all.

    Raises Cancelled.
    """

    def decoded(batch: Batch, answer: Any) -> list[Outcome] | None:
        outcomes = outcomes_in(answer)
        return outcomes if len(outcomes) == len(batch) else None

    def own(batch: Batch) -> list[Outcome]:
        return read_files(root, profile, batch)

    with Sharing(
        command(serve.__module__, WORD),
        (str(root), profile.model_dump_json()),
        total,
        worthwhile=WORTHWHILE,
        stock=_STOCK,
        stopped="Reading the folder was stopped.",
        encode=plain_question,
        decode=decoded,
        own=own,
    ) as sharing:
        yield from sharing.each(batches, cancelled)
