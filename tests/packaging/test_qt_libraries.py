"""Which Debian packages are named for which missing library, and how the trial finds what is missing."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from qt_libraries import PACKAGES, Lack, advice, apt_line, debian_packages, probe
from qt_probe import MODULES, parts

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="shared objects are Linux's")


def _folder(package: str) -> Path:
    spec = find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


@pytest.mark.parametrize(
    ("libraries", "packages", "unknown"),
    [
        ([], [], []),
        (["libEGL.so.1"], ["libegl1"], []),
        (["libGL.so.1", "libEGL.so.1"], ["libegl1", "libgl1"], []),
        (["libglib-2.0.so.0", "libgthread-2.0.so.0"], ["libglib2.0-0"], []),
        (["libxcb-cursor.so.0", "libxkbcommon-x11.so.0"], ["libxcb-cursor0", "libxkbcommon-x11-0"], []),
        (["libxcb-icccm.so.4", "libxcb-keysyms.so.1"], ["libxcb-icccm4", "libxcb-keysyms1"], []),
        (["libwayland-cursor.so.0", "libwayland-egl.so.1"], ["libwayland-cursor0", "libwayland-egl1"], []),
        (["libfontconfig.so.1", "libdbus-1.so.3"], ["libdbus-1-3", "libfontconfig1"], []),
        (["libnew.so.9", "libEGL.so.1"], ["libegl1"], ["libnew.so.9"]),
        (["libEGL.so.1", "libEGL.so.1"], ["libegl1"], []),
    ],
)
def test_debian_packages(libraries: list[str], packages: list[str], unknown: list[str]) -> None:
    assert debian_packages(libraries) == (packages, unknown)


def test_advice_names_the_exact_line() -> None:
    said = advice(Lack(("libEGL.so.1", "libxcb-cursor.so.0", "libnew.so.9")))
    line = apt_line(["libegl1", "libxcb-cursor0"])
    assert line.endswith("apt-get install -y --no-install-recommends libegl1 libxcb-cursor0")
    assert f"    {line}\n" in said
    assert "libnew.so.9 (try: apt-file search NAME)" in said


def test_advice_passes_on_what_the_loader_said() -> None:
    assert advice(Lack(errors=("version `GLIBC_2.34' not found",))) == (
        "Qt does not load: version `GLIBC_2.34' not found"
    )


def test_every_module_that_curator_imports_is_tried() -> None:
    imported = {
        node.module.removeprefix("PySide6.")
        for file in (ROOT / "curator").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6.") and node.module
    }
    assert imported <= set(MODULES)


@linux
def test_the_table_knows_every_library_that_qt_links_to() -> None:
    """The files that must load, and Qt's own libraries behind them, need nothing from outside but these."""
    readelf = shutil.which("readelf")
    if readelf is None:
        pytest.skip("readelf (binutils) is not here")
    from_libc = re.compile(r"(ld-linux.*|libc|libm|libdl|libpthread|libresolv|librt)\.so\.\d+")
    own = {file.name: file for file in _folder("PySide6").rglob("*.so*")}

    def outside(part: Path, seen: set[Path]) -> Iterator[str]:
        if part in seen:
            return
        seen.add(part)
        listed = subprocess.run([readelf, "-d", str(part)], capture_output=True, text=True, check=True).stdout
        for name in re.findall(r"\(NEEDED\).*\[(.+)\]", listed):
            if name in own:
                yield from outside(own[name], seen)
            elif not name.startswith("libshiboken6") and not from_libc.fullmatch(name):
                yield name

    seen: set[Path] = set()
    needed = {name for part in parts(["offscreen", "xcb", "wayland"]) for name in outside(part, seen)}
    assert len(seen) > 10
    assert needed - PACKAGES.keys() == set()


@linux
def test_the_trial_finds_nothing_missing_where_the_tests_run() -> None:
    assert probe(Path(sys.executable), ["offscreen"]) == Lack()


@linux
def test_the_trial_names_a_library_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A real shared object, made to ask for a library that does not exist, stands in for Qt's core."""
    source = next(_folder("shiboken6").glob("Shiboken*.so")).read_bytes()
    asking = source.replace(b"\0libstdc++.so.6\0", b"\0libnowhere.so.\0")
    assert asking != source
    fake = tmp_path / "PySide6"
    fake.mkdir()
    (fake / "__init__.py").touch()
    (fake / "QtCore.abi3.so").write_bytes(asking)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    lack = probe(Path(sys.executable), ["offscreen"])
    assert "libnowhere.so." in lack.libraries
    assert "libnowhere.so." in advice(lack)


@linux
def test_the_trial_says_when_qt_is_not_installed(tmp_path: Path) -> None:
    bare = tmp_path / "python"
    bare.write_text('#!/bin/sh\nexec "$REAL" -S -I "$@"\n'.replace("$REAL", sys.executable), encoding="utf-8")
    bare.chmod(0o755)
    assert probe(bare, ["offscreen"]) == Lack(errors=("PySide6 is not installed here",))
