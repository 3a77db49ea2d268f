"""The two commands that are all the set-up: `dev.py run` opens the app, `dev.py test` checks everything.

This file alone may be read by a Python that is too old: its syntax is that of any Python 3.6 and newer.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        f"Curator needs Python 3.11 or newer; this is Python {sys.version.split()[0]} ({sys.executable}).\n"
        "Call a newer one by its name (python3.11 packaging/dev.py run), or install one:\n"
        "  Debian 12, Ubuntu 24.04 and newer: sudo apt-get install python3 python3-venv\n"
        "  Windows and macOS: the installer from www.python.org"
    )

import argparse
import io
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import dev_checks
from dev_environment import Environment, SetupError, can_make_environments, venv_packages
from qt_libraries import OFFSCREEN, XCB, advice, probe

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "sample_content"
PICTURE = ROOT / "build" / "curator-window.png"
_INVISIBLE = ("offscreen", "minimal", "vnc")
_TRY_DISPLAY = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py", description="Set Curator up and run it, or test it.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser(
        "run", add_help=False, help="open the window on sample_content; arguments go to curator instead"
    )
    commands.add_parser("test", add_help=False, help="run every test and check; arguments go to pytest")
    commands.add_parser("set-up", help="make the environment that run and test use, and do nothing else")
    commands.add_parser(
        "packages", help="print the Debian packages that the tests need, one a line; install nothing"
    )
    options, extra = parser.parse_known_args(arguments)
    if extra and options.command in ("packages", "set-up"):
        parser.error(f"{options.command} takes no arguments")
    if options.command == "packages":
        print(*system_packages(), sep="\n")
        return 0
    try:
        environment = Environment(ROOT)
        environment.prepare()
        if options.command == "set-up":
            return 0
        python, variables = environment.python, environment.variables()
        if options.command == "run":
            return run(python, variables, extra)
        require_qt(python, [])
        return dev_checks.run(python, ROOT, variables, extra)
    except SetupError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def system_packages() -> list[str]:
    """Return the names of the Debian packages that the set-up and the tests need."""
    needed = venv_packages(Path(sys.executable), can_make_environments())
    return sorted({*needed, *OFFSCREEN.values(), *XCB.values(), "xvfb"})


def run(python: Path, variables: Mapping[str, str], arguments: Sequence[str]) -> int:
    """Start curator with `arguments` (none: the window on the sample content); return its exit code.

    Where a window was asked for and could not be seen, it is drawn to a picture instead.
    """
    platforms = visible_platforms(sys.platform, variables)
    require_qt(python, platforms)
    command = [str(python), "-m", "curator"]
    wants_window = not arguments or (len(arguments) == 1 and Path(arguments[0]).is_dir())
    arguments = arguments or [str(SAMPLE)]
    if wants_window and not can_show(python, variables, platforms):
        print("There is no display here: the window is drawn to a picture instead.")
        PICTURE.parent.mkdir(exist_ok=True)
        command += ["--screenshot", str(PICTURE)]
        variables = {**variables, "QT_QPA_PLATFORM": "offscreen"}
        code = subprocess.run([*command, *arguments], env=variables, check=False).returncode
        if code == 0:
            print(f"The picture: {PICTURE}")
        return code
    return subprocess.run([*command, *arguments], env=variables, check=False).returncode


def require_qt(python: Path, platforms: Sequence[str]) -> None:
    """Raise SetupError with the exact apt line when, on Linux, Qt lacks a system library.

    Of the `platforms` that could show the window one must load; the invisible one must in any case.
    """
    if not sys.platform.startswith("linux"):
        return
    lacks = [probe(python, [platform]) for platform in platforms]
    lack = lacks[-1] if lacks and all(lacks) else probe(python, ["offscreen"])
    if lack:
        raise SetupError(advice(lack))


def visible_platforms(system: str, variables: Mapping[str, str]) -> list[str]:
    """Return the platform plugins that could show a window in this Linux session; [] on other systems."""
    if not system.startswith("linux"):
        return []
    chosen = variables.get("QT_QPA_PLATFORM")
    if chosen:
        names = [entry.partition(":")[0] for entry in chosen.split(";")]
        return [name for name in names if name not in _INVISIBLE]
    candidates = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in candidates.items() if variables.get(variable)]


def can_show(python: Path, variables: Mapping[str, str], platforms: Sequence[str]) -> bool:
    """Tell whether a window would be seen: there is a session and Qt can connect to it."""
    if not sys.platform.startswith("linux"):
        return True
    trial = [str(python), "-c", _TRY_DISPLAY]
    return (
        bool(platforms)
        and not subprocess.run(trial, capture_output=True, env=variables, check=False).returncode
    )


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(
            stream, io.TextIOWrapper
        ):  # in step with what the programs print, and never stopped by a letter
            stream.reconfigure(line_buffering=True, errors="backslashreplace")
    sys.exit(main())
