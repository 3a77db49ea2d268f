"""Threads share few heaps: what one of them freed, another one can have."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

THREADS = """
import ctypes, sys, threading
{told}
ready, over = threading.Barrier(9), threading.Event()
def work():
    kept = bytes(100_000)
    ready.wait()
    over.wait()
for _ in range(8):
    threading.Thread(target=work).start()
ready.wait()
ctypes.CDLL(None).malloc_stats()
over.set()
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has a heap for each thread")
def test_all_threads_together_have_two() -> None:
    def heaps(told: str) -> int:
        run = subprocess.run(
            [sys.executable, "-c", THREADS.format(told=told)], capture_output=True, text=True, check=True
        )
        return run.stderr.count("Arena ")

    assert heaps("from curator.heaps import share_heaps; share_heaps()") == 2
    assert heaps("") > 2
