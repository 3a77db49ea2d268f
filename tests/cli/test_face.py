"""Ctrl+C lets work end where it is whole; a second one ends it at once."""

from __future__ import annotations

import signal
import threading
from pathlib import Path

import pytest

from curator.cli.face import Face
from curator.cli.terminal import Terminal
from curator.library import Directories


@pytest.fixture
def face(tmp_path: Path) -> Face:
    return Face(Terminal(None, None), Directories(tmp_path / "config", tmp_path / "data", tmp_path / "cache"))


def test_the_first_ctrl_c_asks_and_the_second_ends(face: Face) -> None:
    before = signal.getsignal(signal.SIGINT)
    with face.interruptible():
        assert not face.cancelled()
        signal.raise_signal(signal.SIGINT)
        assert face.cancelled()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_in_another_thread_it_is_not_touched(face: Face) -> None:
    seen = []

    def work() -> None:
        with face.interruptible():
            seen.append(signal.getsignal(signal.SIGINT))

    before = signal.getsignal(signal.SIGINT)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [before]


def test_a_library_is_opened_once(face: Face, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    library = face.library(tmp_path / "site")
    assert face.library(tmp_path / "site") is library
    face.close()
    assert face.library(tmp_path / "site") is not library
    face.close()
