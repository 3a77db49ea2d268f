"""Reads one file for the index. Knows no index, so that any process can do it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, TypeAlias

from curator.content import Profile
from curator.library import store
from curator.library.errors import StoreError, StoreReason
from curator.library.fast_reading import quiet
from curator.library.filling import Stored, stored
from curator.library.index import Seen
from curator.library.records import describe, describe_broken, digest_of
from curator.library.scan import Found
from curator.library.signature import NO_SIGNATURE, Signature


class Wanted(NamedTuple):
    """A file to be read, and the digest of what the index has of it; None if it has nothing."""

    file: Found
    digest: bytes | None


Outcome: TypeAlias = Stored | Seen | None
"""What is to be stored of the file; only when it was seen, if it holds what it held; None, if it is gone."""


def read_files(root: Path, profile: Profile, asked: Iterable[Wanted]) -> list[Outcome]:
    """Read these files, one after another."""
    with quiet():
        return [_read(root, profile, file, digest) for file, digest in asked]


def _read(root: Path, profile: Profile, file: Found, digest: bytes | None) -> Outcome:
    path = file.path
    if file.problem:
        return _broken(file, file.problem, digest, settled=True)
    try:
        snapshot = store.read(os.path.join(root, path) if file.direct else store.inside(root, path))  # noqa: PTH118
    except StoreError as error:
        if error.reason in (StoreReason.MISSING, StoreReason.NOT_A_FILE):
            return None
        return _broken(file._replace(signature=_looks(root, path)), str(error), digest, settled=False)
    signature = snapshot.signature
    settled = signature.is_settled(snapshot.read_ns)
    if digest is not None and digest == digest_of(snapshot.data):
        return Seen(path, signature, settled)
    return stored(describe(path, file.collection, snapshot.data, signature, profile, settled))


def _looks(root: Path, path: str) -> Signature:
    """The signature of a file that cannot be read."""
    try:
        return Signature.of((root / path).stat())
    except (OSError, ValueError):
        return NO_SIGNATURE


def _broken(file: Found, problem: str, digest: bytes | None, settled: bool) -> Stored | Seen:
    record = describe_broken(file.path, file.collection, problem, file.signature)
    if record.digest == digest:
        return Seen(file.path, file.signature, settled)
    return stored(record.seen_as(file.signature, settled))
