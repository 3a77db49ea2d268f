"""Lets a process that is asked for one thing do without the rest of a package: it starts in half the time."""

from __future__ import annotations

import importlib.util
import sys


def enter_bare(package: str) -> None:
    """Stand in for `package` with a module that finds its parts and has nothing of its own, so that importing
    one of them does not import all that the package offers. Does nothing where it is imported already."""
    if package in sys.modules:
        return
    spec = importlib.util.find_spec(package)
    if spec is None:
        raise ModuleNotFoundError(name=package)
    sys.modules[package] = importlib.util.module_from_spec(spec)
