"""Names the machine that was measured: its kind, never its name."""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion

if sys.platform != "win32":
    import resource


def describe() -> str:
    """Processor, cores, memory, system and versions, in a sentence."""
    return (
        f"{_processor()}, {os.cpu_count()} cores{_memory()}, {_system()}, "
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__} (Qt {qVersion()}), "
        f"SQLite {sqlite3.sqlite_version}"
    )


def load() -> str:
    """How busy the machine is with other things, in words."""
    if sys.platform == "win32":
        return ""
    return f"; other programs keep {os.getloadavg()[0]:.1f} of the cores busy"


def peak_megabytes() -> float | None:
    """The most memory that this process has had; None where the system does not tell."""
    if sys.platform == "win32":
        return None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _processor() -> str:
    if sys.platform == "linux":
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    if sys.platform == "darwin":
        told = subprocess.run(
            ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"],
            capture_output=True,
            text=True,
            check=False,
        )
        return told.stdout.strip() or platform.machine()
    return platform.processor() or platform.machine()


def _memory() -> str:
    if sys.platform == "win32" or "SC_PHYS_PAGES" not in os.sysconf_names:
        return ""
    return f", {os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 2**30:.0f} GB"


def _system() -> str:
    if platform.system() == "Linux":
        named = platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
        return f"{named} (Linux {platform.release().split('-')[0]})"
    return f"{platform.system()} {platform.release()}"
