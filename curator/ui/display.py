"""Whether Qt can show a window here at all: asked before Qt is, which ends the program when it cannot."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QPluginLoader

INVISIBLE = frozenset({"offscreen", "minimal", "vnc"})


def plugin_file(kind: str, name: str, system: str = sys.platform) -> Path:
    """Where the Qt plugin `name` of the `kind` (a folder of Qt's) belongs: ("platforms", "xcb")."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), kind)
    if system == "win32":
        return folder / f"{name}.dll"
    return folder / (f"lib{name}.dylib" if system == "darwin" else f"lib{name}.so")


def why_not_loaded(file: Path) -> str:
    """Why the plugin in `file` cannot be loaded; "" when it can."""
    if not file.is_file():
        return f"{file.name} is not there; please install Curator again"
    loader = QPluginLoader(str(file))
    return "" if loader.load() else loader.errorString().removeprefix(f"Cannot load library {file}: ")


def platforms(variables: Mapping[str, str], system: str = sys.platform) -> list[str]:
    """The platforms that Qt would try in this session, best first; [] where it has only its own one."""
    if not system.startswith("linux"):
        return []
    if chosen := variables.get("QT_QPA_PLATFORM"):
        return [entry.partition(":")[0] for entry in chosen.split(";") if entry]
    candidates = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in candidates.items() if variables.get(variable)]


def obstacle(variables: Mapping[str, str], system: str = sys.platform) -> str:
    """What keeps a window from being opened in this session, and what to do; "" when nothing does."""
    if not system.startswith("linux"):
        return ""
    names = platforms(variables, system)
    if not names:
        return (
            "there is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. "
            "Commands work without one; see curator --help"
        )
    reasons = [why_not_loaded(plugin_file("platforms", f"q{name}", system)) for name in names]
    if not all(reasons):
        return ""
    reason = reasons[-1]
    if "libxcb-cursor.so.0" in reason:
        return (
            "the library libxcb-cursor.so.0 is missing here. On Debian and Ubuntu install libxcb-cursor0, "
            "on Fedora xcb-util-cursor, on others the package that holds this file"
        )
    return f"Qt cannot show windows with {names[-1]}: {reason}"
