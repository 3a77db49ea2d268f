"""Names of temporary things that say which process made them, and whether that process still runs."""

from __future__ import annotations

import ctypes
import os
import re
import secrets
import sys

_STILL_ACTIVE = 259
_QUERY_LIMITED_INFORMATION = 0x1000
_INVALID_PARAMETER = 87


def named(prefix: str, suffix: str = "") -> str:
    """A new name that begins with `prefix` and says that this process uses it."""
    return f"{prefix}{os.getpid()}-{secrets.token_hex(6)}{suffix}"


def is_left(name: str, prefix: str, suffix: str = "", *, also: int = 0) -> bool:
    """Whether `named` made this name in a process that has ended, or in the process `also`."""
    found = re.fullmatch(re.escape(prefix) + r"(\d{1,10})-[0-9a-f]{12}" + re.escape(suffix), name)
    return found is not None and (int(found[1]) == also or not is_running(int(found[1])))


def is_running(process: int) -> bool:
    """Whether a process of this number runs; where that cannot be told, it is taken to."""
    if sys.platform == "win32":
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # another user's
    return True


def _is_running_on_windows(process: int) -> bool:
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined, unused-ignore]
    handle = kernel.OpenProcess(_QUERY_LIMITED_INFORMATION, False, process)
    if not handle:
        error: int = ctypes.get_last_error()  # type: ignore[attr-defined, unused-ignore]
        return error != _INVALID_PARAMETER
    try:
        code = ctypes.c_ulong()
        return not kernel.GetExitCodeProcess(handle, ctypes.byref(code)) or code.value == _STILL_ACTIVE
    finally:
        kernel.CloseHandle(handle)
