"""The script in the .run file: installs for one user, over an older version, and takes all away again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "linux" / "install.sh"
IDENTIFIER = "org.example.Test"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What the .run file unpacks, with a program that only sleeps."""
    folder = tmp_path / "unpacked here"
    files = {
        "curator/_internal/part": b"part",
        "share/applications/curator.desktop": b"[Desktop Entry]\nExec=curator %f\n",
        f"share/metainfo/{IDENTIFIER}.metainfo.xml": b"<component/>",
        "share/mime/packages/curator.xml": b"<mime-info/>",
        "share/man/man1/curator.1.gz": b"page",
        "share/doc/curator/copyright": b"all of it",
        "share/icons/hicolor/scalable/apps/curator.svg": b"<svg/>",
        **{f"share/icons/hicolor/{size}x{size}/apps/curator.png": b"png" for size in SIZES},
    }
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    sleep = shutil.which("sleep")
    assert sleep is not None
    shutil.copy(Path(sleep).resolve(), folder / "curator" / "curator")
    script = SCRIPT.read_text(encoding="utf-8").replace("@IDENTIFIER@", IDENTIFIER)
    (folder / "install.sh").write_text(script, encoding="utf-8")
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "Jörg O'Ünal"
    (made / ".local" / "share" / "curator").mkdir(parents=True)
    (made / ".local" / "share" / "curator" / "history").write_text("mine", encoding="utf-8")
    return made


def run(home: Path, *command: object) -> tuple[int, str]:
    done = subprocess.run(
        list(map(str, command)),
        env={"PATH": os.environ["PATH"], "HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def tree(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}


def test_installed_upgraded_and_taken_away(unpacked: Path, home: Path) -> None:
    before = tree(home)
    code, said = run(home, "sh", unpacked / "install.sh")
    assert code == 0, said
    app = home / ".local" / "lib" / "curator"
    assert (home / ".local" / "bin" / "curator").resolve() == app / "curator"
    entry = (home / ".local/share/applications/curator.desktop").read_text(encoding="utf-8")
    assert f'Exec="{app}/curator" %f' in entry
    assert (home / ".local/share/metainfo" / f"{IDENTIFIER}.metainfo.xml").is_file()
    assert run(home, home / ".local" / "bin" / "curator", "0") == (0, "")

    (app / "_internal" / "of-an-older-version").touch()
    code, said = run(home, "sh", unpacked / "install.sh")
    assert code == 0, said
    assert not (app / "_internal" / "of-an-older-version").exists()
    assert sorted(path.name for path in app.parent.iterdir()) == ["curator"]

    code, said = run(home, app / "uninstall")
    assert (code, "settings and history are still there" in said) == (0, True)
    generated = {name for name in tree(home) if name.endswith("mimeinfo.cache") or "/mime/" in name}
    assert tree(home) - generated == before


def test_while_it_runs_nothing_is_changed(unpacked: Path, home: Path) -> None:
    assert run(home, "sh", unpacked / "install.sh")[0] == 0
    app = home / ".local" / "lib" / "curator"
    before = tree(home)
    with subprocess.Popen([app / "curator", "60"]) as running:
        while not Path(f"/proc/{running.pid}/exe").samefile(app / "curator"):  # it has not begun yet
            time.sleep(0.01)
        try:
            for command in (("sh", unpacked / "install.sh"), (app / "uninstall",)):
                code, said = run(home, *command)
                assert (code, "it is running" in said) == (1, True)
        finally:
            running.kill()
    assert tree(home) == before
    assert run(home, app / "uninstall")[0] == 0


@pytest.mark.skipif(os.geteuid() == 0 if hasattr(os, "geteuid") else True, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_named(unpacked: Path, home: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o555)
    code, said = run(home, "sh", unpacked / "install.sh", "--prefix", locked)
    assert (code, f"{locked} cannot be written to" in said) == (1, True)


@pytest.mark.parametrize("words", [["--prefix"], ["--what"], ["--uninstall"]])
def test_what_makes_no_sense_is_said(unpacked: Path, home: Path, words: list[str]) -> None:
    before = tree(home)
    code, said = run(home, "sh", unpacked / "install.sh", *words)
    assert code != 0
    assert said
    assert tree(home) == before
