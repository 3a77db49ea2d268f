"""The project's own Python in `.venv`: made, filled with pinned packages, kept while nothing changes."""

import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qt_libraries import apt_line

_OFFLINE = (
    "NewConnectionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "Name or service not known",
    "getaddrinfo failed",
    "nodename nor servname",
    "Network is unreachable",
    "Connection refused",
    "Connection reset",
    "Connection aborted",
    "ProxyError",
    "Cannot connect to proxy",
    "Read timed out",
)
_CERTIFICATE = ("CERTIFICATE_VERIFY_FAILED", "SSLError", "SSLCertVerificationError")
_DISK = ("No space left on device", "[Errno 28]", "not enough space on the disk", "Disk quota exceeded")
_OWN_BUILD = ("editable metadata", "Building editable for curator")
_NO_WHEEL = ("No matching distribution found", "Could not find a version that satisfies")
_COMPILING = (
    "Failed building wheel",
    "Failed to build",
    "subprocess-exited-with-error",
)


class SetupError(Exception):
    """The environment could not be made; the message says what to do."""


def is_offline(output: str) -> bool:
    """Tell whether pip's `output` says that it reached no package index."""
    return any(word in output for word in _OFFLINE)


def explain(output: str) -> str:
    """Say in plain words what pip's `output` of a failed installation means and what to do."""
    if any(word in output for word in _DISK):
        return "The disk is full: the packages take about 400 MB. Make room and run the command again."
    if any(word in output for word in _CERTIFICATE):
        return (
            "The package index was reached, but its certificate is not trusted here.\n"
            "Tell pip which certificates to trust: python3 -m pip config set global.cert FILE"
        )
    if is_offline(output):
        return (
            "The package index cannot be reached. The first set-up needs the network once;\n"
            "go online, or point pip at an index or a folder of wheels that is in reach\n"
            "(python3 -m pip config set global.index-url URL), then run the command again."
        )
    if any(word in output for word in _OWN_BUILD):
        return "The project itself does not install: pyproject.toml is at fault. What was wrong stands above."
    if any(word in output for word in _COMPILING):
        return (
            f"A package is not ready-made for Python {platform.python_version()} and could not be built.\n"
            "Use a Python from 3.11 to 3.14: python3.13 packaging/dev.py run"
        )
    if any(word in output for word in _NO_WHEEL):
        return (
            f"There is no pinned package for Python {platform.python_version()} on {platform.platform()}.\n"
            "Needed: Python 3.11 to 3.14, of 64 bits, on Windows 10 or newer, macOS 13 or newer,\n"
            "or Linux with glibc 2.34 or newer (Debian 12, Ubuntu 22.04)."
        )
    return "pip failed; what it said stands above. Nothing outside .venv was changed."


def venv_packages(
    executable: Path, has_venv: bool, system_python: Path = Path("/usr/bin/python3")
) -> list[str]:
    """Name the Debian packages without which `executable` makes no environment (none: it can)."""
    if has_venv:
        return []
    if system_python.exists() and system_python.resolve() == executable.resolve():
        return ["python3-venv"]
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def can_make_environments() -> bool:
    """Tell whether this Python has venv and ensurepip, which Debian keeps in a package of their own."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


@dataclass(frozen=True, slots=True)
class Environment:
    """The `.venv` of the project at `root`.

    Attributes:
        root: the project's folder; holds `pyproject.toml` and `packaging/constraints.txt`.
        say: gets each line that the developer should see.
    """

    root: Path
    say: Callable[[str], object] = print

    @property
    def folder(self) -> Path:
        """Where the environment lies."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's interpreter, whether or not it is there yet."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        """Written last: holds the fingerprint of what was installed."""
        return self.folder / "curator-setup.txt"

    @property
    def constraints(self) -> Path:
        """The pinned versions."""
        return self.root / "packaging" / "constraints.txt"

    def fingerprint(self) -> str:
        """Return a digest of everything the environment was made from; another digest means: set up again."""
        digest = hashlib.sha256()
        for part in (
            (self.root / "pyproject.toml").read_bytes(),
            self.constraints.read_bytes(),
            f"{sys.version_info.major}.{sys.version_info.minor}".encode(),
            f"{sys.platform} {platform.machine()}".encode(),
            os.fsencode(self.root),  # an environment does not survive a move
        ):
            digest.update(len(part).to_bytes(8, "big") + part)
        return digest.hexdigest()

    def ready(self) -> bool:
        """Tell whether the environment is complete and made from what lies here now."""
        try:
            return self.stamp.read_text(encoding="ascii") == self.fingerprint() and self.python.exists()
        except (OSError, UnicodeDecodeError):
            return False

    def variables(self) -> dict[str, str]:
        """Return the environment variables for programs of the project."""
        variables = {**os.environ, "PIP_USER": "0"}
        variables.pop("PYTHONHOME", None)
        return variables

    def prepare(self) -> None:
        """Make the environment complete; do nothing when it is. Raises SetupError with advice."""
        if self.ready():
            return
        try:
            self.stamp.unlink(missing_ok=True)
            if not self._usable():
                self._create()
            self._install()
            self.stamp.write_text(self.fingerprint(), encoding="ascii")
        except OSError as error:
            raise SetupError(f"The environment cannot be made in {self.folder}: {error}") from error

    def _usable(self) -> bool:
        """Tell whether an environment of this very Python version lies there."""
        if Path(sys.prefix).resolve() == self.folder.resolve():
            return True
        try:
            lines = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        settings = {name.strip(): value.strip() for name, _, value in (line.partition("=") for line in lines)}
        version = settings.get("version", settings.get("version_info", "")).split(".")[:2]
        same = version == [str(sys.version_info.major), str(sys.version_info.minor)]
        return same and self.python.exists()

    def _create(self) -> None:
        if packages := venv_packages(Path(sys.executable), can_make_environments()):
            raise SetupError(
                f"Python {platform.python_version()} ({sys.executable}) lacks venv or ensurepip.\n"
                f"On Debian and Ubuntu this line installs them:\n    {apt_line(packages)}\n"
                "Elsewhere, use a complete Python of 3.11 or newer."
            )
        self.say(f"Making {self.folder} with Python {platform.python_version()}")
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        done = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", str(self.folder)],
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        if done.returncode != 0:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise SetupError(
                f"No environment could be made in {self.folder}:\n{(done.stdout + done.stderr).strip()}"
            )

    def _install(self) -> None:
        """Install the build backend first, so that it is pinned like everything else, then the project."""
        backend = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))["build-system"][
            "requires"
        ]
        self.say("Installing the pinned packages (about 100 MB to fetch the first time)")
        self._pip(*backend, "editables")  # what hatchling wants for an installation in place
        self._pip("--no-build-isolation", "--editable", ".[dev]")

    def _pip(self, *arguments: str) -> None:
        command = [str(self.python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
        process = subprocess.Popen(
            [*command, "--constraint", str(self.constraints), *arguments],
            cwd=self.root,
            env=self.variables(),
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        )
        errors: list[str] = []
        with process:
            for line in process.stderr or ():
                sys.stderr.write(line)
                errors.append(line)
        if process.returncode != 0:
            raise SetupError(explain("".join(errors)))
