"""The window as a program: --screenshot without a display, its options, its failures."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.ui.conftest import PROJECT, SITE, write_site


def run(tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Start Curator as its users do, without any display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    environment |= {"CURATOR_HOME": str(tmp_path / "home"), "PYTHONPATH": str(PROJECT)}
    return subprocess.run(
        [sys.executable, "-m", "curator", *words],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    write_site(root, SITE)
    return root


@pytest.mark.parametrize(("theme", "paper"), [("light", "#ffffff"), ("dark", "#1d2026")])
def test_it_draws_the_window_without_a_display(tmp_path: Path, site: Path, theme: str, paper: str) -> None:
    out = tmp_path / "out.png"
    done = run(tmp_path, "--screenshot", str(out), "--theme", theme, "--size", "1200x700", str(site))
    assert (done.returncode, done.stdout) == (0, "")
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1200, 700)
    assert image.pixelColor(500, 4) == QColor(paper)
    assert len({image.pixelColor(x, y).name() for x in range(0, 1200, 3) for y in range(0, 700, 3)}) > 50
    assert not (tmp_path / "home" / "config" / "settings.json").exists()


def test_at_200_percent_it_is_drawn_with_twice_the_pixels(
    tmp_path: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    once, twice = tmp_path / "once.png", tmp_path / "twice.png"
    assert run(tmp_path, "--screenshot", str(once), "--size", "1000x650", str(site)).returncode == 0
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    assert run(tmp_path, "--screenshot", str(twice), "--size", "1000x650", str(site)).returncode == 0
    small, large = QImage(str(once)), QImage(str(twice))
    assert (large.width(), large.height()) == (2 * small.width(), 2 * small.height()) == (2000, 1300)
    places = [(x, y) for x in range(0, 1000, 5) for y in range(0, 650, 5)]
    alike = sum(small.pixelColor(x, y) == large.pixelColor(2 * x, 2 * y) for x, y in places)
    assert alike > 0.85 * len(places)  # the same layout
    pairs = [(2 * x, 2 * y) for x in range(1000) for y in (26, 110)]
    fine = sum(large.pixelColor(x, y) != large.pixelColor(x + 1, y) for x, y in pairs)
    assert fine > 50  # and not merely blown up: there is detail between the pixels


def test_what_it_cannot_draw_it_says(tmp_path: Path, site: Path) -> None:
    gone = run(tmp_path, "--screenshot", str(tmp_path / "out.png"), str(tmp_path / "gone"))
    assert gone.returncode == 1
    assert "gone" in gone.stderr
    unwritable = run(tmp_path, "--screenshot", str(tmp_path / "no" / "out.png"), str(site))
    assert unwritable.returncode == 1
    assert "could not be written" in unwritable.stderr


@pytest.mark.parametrize("words", [("--size", "big"), ("--theme", "pink"), ("--no-such",)])
def test_a_wrong_command_line_ends_with_two(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run(tmp_path, "--screenshot", "out.png", *words)
    assert done.returncode == 2
    assert "usage" in done.stderr
