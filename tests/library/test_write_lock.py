"""One writer at a time, whether the lock's file is opened anew each time or kept open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.library.errors import BusyError
from curator.library.write_lock import WriteLock


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the lock is, still missing."""
    return tmp_path / "data" / "site.lock"


@pytest.fixture(params=[False, True], ids=["opened anew", "kept open"])
def lock(request: pytest.FixtureRequest, file: Path) -> Iterator[WriteLock]:
    """A lock that was held twice before."""
    found = WriteLock(file, keeps=request.param)
    for _ in range(2):
        with found.held():
            pass
    yield found
    found.close()


def is_free(file: Path) -> bool:
    try:
        with WriteLock(file).held(patience=0):
            return True
    except BusyError:
        return False


def test_others_wait_while_it_is_held_and_only_then(lock: WriteLock, file: Path) -> None:
    assert is_free(file)
    for _ in range(3):
        with lock.held():
            assert not is_free(file)
        assert is_free(file)


def test_it_waits_for_others(lock: WriteLock, file: Path) -> None:
    with WriteLock(file).held(), pytest.raises(BusyError), lock.held(patience=0):
        pass
    with lock.held():
        assert not is_free(file)


def test_an_error_in_the_block_frees_it(lock: WriteLock, file: Path) -> None:
    with pytest.raises(KeyError), lock.held():
        raise KeyError
    assert is_free(file)
    with lock.held():
        assert not is_free(file)


def test_a_file_that_was_taken_away_is_not_locked(lock: WriteLock, file: Path) -> None:
    file.unlink()
    with lock.held():
        assert not is_free(file)
    file.unlink()
    file.touch()
    with lock.held():
        assert not is_free(file)


def test_a_damaged_file_is_made_anew(lock: WriteLock, file: Path) -> None:
    file.write_bytes(b"no database" * 500)
    with lock.held():
        assert not is_free(file)
    assert is_free(file)


def test_it_can_be_held_after_it_was_closed(lock: WriteLock, file: Path) -> None:
    lock.close()
    with lock.held():
        assert not is_free(file)
