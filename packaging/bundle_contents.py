"""What of Qt, of Python and of the system goes into the bundles, said once for all of them.

Used by `curator.spec` and by the folder for Windows that is put together from wheels.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePosixPath

from curator import self_test

OPTIONAL_PLUGINS = (
    "platforms/qminimal",
    "platformthemes/qgtk3",  # looks and file dialogs of GNOME, where its libraries are there
)
"""Plugins that are worth having and that Curator works without: the self-test does not ask for them."""

UNUSED_MODULES = (
    *("tkinter", "turtle", "idlelib", "curses", "readline", "dbm", "nis", "ossaudiodev", "crypt", "spwd"),
    *("lib2to3", "distutils", "ensurepip", "venv", "pydoc", "pydoc_data", "doctest", "unittest", "test"),
    *("setuptools", "pip", "pkg_resources", "wheel", "trio", "sniffio", "mypy", "hypothesis", "pytest"),
    *("email_validator", "dotenv", "xmlrpc", "ftplib", "telnetlib", "smtplib", "imaplib", "poplib"),
)
"""Modules that something imports where it can and that Curator has no use for."""

ALWAYS_BUNDLED = ("libpython3", "libmpdec")
"""Libraries of the builder that every Linux bundle carries: Debian releases have different ones."""

BUNDLED_IN_PORTABLE = (
    *("libsqlite3", "libssl", "libcrypto", "libffi", "libexpat", "libbz2", "liblzma", "libuuid", "libz."),
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util"),
    *("libxcb-util", "libxcb-xkb", "libxcb-shape", "libxcb-xinerama"),
    *("libxkbcommon", "libwayland-cursor", "libwayland-egl"),
    *("libbrotlidec", "libbrotlicommon", "libgssapi_krb5", "libkrb5", "libk5crypto", "libcom_err"),
    "libkeyutils",  # these and the line above: what QtNetwork is linked to
)
"""What a bundle for any Linux carries too, as not every desktop has it. Never what talks to drivers."""


def wanted_plugins(system: str) -> frozenset[str]:
    """The Qt plugins of a bundle for `system` (a `sys.platform`), as "kind/name"."""
    return frozenset({*self_test.PLUGINS[system], *OPTIONAL_PLUGINS})


def plugin_name(path: str) -> str | None:
    """The plugin that a file of a bundle is ("platforms/qxcb"); None for any other file."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    if "plugins" not in parts:
        return None
    kind, name = parts[-2], parts[-1].partition(".")[0]
    return f"{kind}/{name.removeprefix('lib')}"


def keeps_plugin(path: str, system: str) -> bool:
    """Whether the file belongs into the bundle as far as plugins are concerned."""
    name = plugin_name(path)
    return name is None or name in wanted_plugins(system)


def keeps_translation(path: str) -> bool:
    """Whether a file, if it is a translation, is Curator's own or that of Qt's dialogs in its languages."""
    if "translations" not in path:
        return True
    return "_resources" in path or path.endswith(("qtbase_de.qm", "qtbase_uk.qm"))


def keeps_system_library(name: str, *, portable: bool) -> bool:
    """Whether a library that the builder's Linux lent goes into the bundle."""
    return name.startswith(ALWAYS_BUNDLED + (BUNDLED_IN_PORTABLE if portable else ()))


def is_qt_library(path: str) -> bool:
    """Whether the file is one of Qt's shared libraries, which come along only when something needs them."""
    name = PurePosixPath(path.replace("\\", "/")).name
    return name.startswith(("libQt6", "Qt6", "libicu", "icu"))


def needed(
    files: Mapping[str, str], optional: Callable[[str], bool], imports: Callable[[str], Iterable[str]]
) -> frozenset[str]:
    """The files of a bundle without the optional ones that no other file needs, directly or through others.

    Args:
        files: place in the bundle -> file on this machine.
        optional: whether the file at a place is there only for others.
        imports: the names of the libraries that a file on this machine asks for.
    """
    by_name = {PurePosixPath(place.replace("\\", "/")).name.lower(): place for place in files}
    kept = {place for place in files if not optional(place)}
    pending = list(kept)
    while pending:
        for name in imports(files[pending.pop()]):
            place = by_name.get(name.lower())
            if place is not None and place not in kept:
                kept.add(place)
                pending.append(place)
    return frozenset(kept)
