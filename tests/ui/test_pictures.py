"""Pictures from the folder: shown at their size, or a reason; nothing in a file is trusted."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from curator.ui import pictures as module
from curator.ui.drawings import MAX_BYTES
from curator.ui.pictures import Pictures, State
from curator.ui.tasks import InlineRunner, ThreadRunner
from curator.ui.theme import Theme
from curator.ui.thumbnail import paint_thumbnail

PLACE = QSize(60, 38)


def write_png(path: Path, width: int, height: int, colors: tuple[str, ...] = ("#ff0000",)) -> None:
    """Vertical stripes of equal width."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(height):
            image.setPixelColor(x, y, QColor(colors[x * len(colors) // width]))
    assert image.save(str(path))


def png_that_claims(width: int, height: int) -> bytes:
    """A PNG whose header names a size that its data does not have."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


@pytest.fixture
def pictures(qapp: object, tmp_path: Path) -> Pictures:  # noqa: ARG001
    """Pictures of tmp_path; names are paths in it."""
    made = Pictures(InlineRunner())

    def locate(source: str) -> Path | None:
        path = tmp_path / source
        return path if "://" not in source and (path.exists() or path.is_symlink()) else None

    made.set_source(locate)
    return made


def test_a_picture_fills_its_place_at_the_screens_pixels(pictures: Pictures, tmp_path: Path) -> None:
    write_png(tmp_path / "wide.png", 400, 100, ("#ff0000", "#00ff00", "#00ff00", "#ff0000"))
    found = pictures.picture("wide.png", PLACE, 2.0)
    assert found.state is State.READY
    assert found.natural == QSize(400, 100)
    assert found.pixmap is not None
    assert found.pixmap.size() == QSize(120, 76)
    assert found.pixmap.deviceIndependentSize().toSize() == PLACE
    image = found.pixmap.toImage()
    assert image.pixelColor(60, 38) == QColor("#00ff00")  # the middle of it, the red ends are cut off
    assert image.pixelColor(2, 2) == QColor("#00ff00")


def test_a_picture_fits_whole_where_that_is_asked(pictures: Pictures, tmp_path: Path) -> None:
    write_png(tmp_path / "wide.png", 400, 100)
    found = pictures.picture("wide.png", QSize(100, 100), cover=False)
    assert found.pixmap is not None
    assert found.pixmap.size() == QSize(100, 25)


@pytest.mark.parametrize(
    ("source", "state", "says"),
    [
        ("", State.NONE, ""),
        ("https://elsewhere.example/a.png", State.REMOTE, "elsewhere.example"),
        ("http://[broken", State.MISSING, "http://[broken"),
        ("assets/gone.png", State.MISSING, "assets/gone.png"),
        ("text.png", State.REFUSED, "no picture"),
        ("empty.png", State.REFUSED, "no picture"),
        ("bomb.png", State.TOO_LARGE, "100000 × 100000"),
        ("cut.png", State.REFUSED, "cut.png"),
        ("folder", State.REFUSED, "not a regular file"),
        ("long.svg", State.REFUSED, "too large"),
    ],
)
def test_what_cannot_be_shown_has_a_reason(
    pictures: Pictures, tmp_path: Path, source: str, state: State, says: str
) -> None:
    (tmp_path / "text.png").write_text("not a picture")
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "bomb.png").write_bytes(png_that_claims(100_000, 100_000))
    (tmp_path / "cut.png").write_bytes(png_that_claims(100, 100))
    (tmp_path / "folder").mkdir()
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>%s</svg>"
    (tmp_path / "long.svg").write_bytes(svg % (b" " * MAX_BYTES))
    found = pictures.picture(source, PLACE)
    assert found.state is state
    assert says in found.reason
    assert found.pixmap is None


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes there")
def test_a_named_pipe_does_not_hang(pictures: Pictures, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert pictures.picture("pipe.png", PLACE).state is State.REFUSED


def test_threads_decode_and_tell_when_ready(qtbot: QtBot, tmp_path: Path) -> None:
    write_png(tmp_path / "a.png", 80, 60)
    runner = ThreadRunner()
    made = Pictures(runner)
    made.set_source(lambda source: tmp_path / source)
    with qtbot.waitSignal(made.ready) as ready:
        assert made.picture("a.png", PLACE).state is State.LOADING
    assert ready.args == ["a.png"]
    assert made.picture("a.png", PLACE).state is State.READY
    runner.close()


def test_a_picture_that_will_not_come_has_a_sign(pictures: Pictures, tmp_path: Path, theme: Theme) -> None:
    write_png(tmp_path / "a.png", 60, 38)

    def drawn(source: str) -> QImage:
        image = QImage(PLACE, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        paint_thumbnail(painter, QRectF(image.rect()), pictures.picture(source, PLACE), "seed", 6, theme)
        painter.end()
        return image

    assert drawn("a.png").pixelColor(30, 19) == QColor("#ff0000")
    assert drawn("a.png").pixelColor(0, 0).alpha() == 0
    tile, gone = drawn(""), drawn("assets/gone.png")
    differing = [
        (x, y) for x in range(60) for y in range(38) if tile.pixelColor(x, y) != gone.pixelColor(x, y)
    ]
    assert differing
    assert all(abs(x - 30) <= 8 and abs(y - 19) <= 8 for x, y in differing)


def test_another_folder_forgets_the_pictures_of_the_first(pictures: Pictures, tmp_path: Path) -> None:
    write_png(tmp_path / "a.png", 80, 60)
    assert pictures.picture("a.png", PLACE).state is State.READY
    pictures.set_source(lambda _source: None)
    assert pictures.picture("a.png", PLACE).state is State.MISSING


def test_the_memory_for_pictures_is_bounded(
    pictures: Pictures, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_CACHE_BYTES", 3 * 64 * 64 * 4 + 2_000)
    loads: list[str] = []
    for name in "abcd":
        write_png(tmp_path / f"{name}.png", 64, 64)

    def locate(source: str) -> Path:
        loads.append(source)
        return tmp_path / source

    pictures.set_source(locate)
    for name in "abcd":
        pictures.picture(f"{name}.png", QSize(64, 64))
    pictures.picture("d.png", QSize(64, 64))
    pictures.picture("a.png", QSize(64, 64))
    assert loads == ["a.png", "b.png", "c.png", "d.png", "a.png"]


def test_a_turned_photograph_is_shown_upright(pictures: Pictures, tmp_path: Path) -> None:
    """EXIF orientation 6 in a JPEG: the camera was held upright, the data lie on their side."""
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    path = tmp_path / "photo.jpg"
    assert image.save(str(path))
    plain = path.read_bytes()
    tiff = (
        b"MM\x00\x2a\x00\x00\x00\x08" + b"\x00\x01" + struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) + b"\x00" * 4
    )
    exif = b"Exif\x00\x00" + tiff
    path.write_bytes(plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:])
    found = pictures.picture("photo.jpg", QSize(10, 20), cover=False)
    assert found.natural == QSize(20, 40)
    assert found.pixmap is not None
    assert found.pixmap.size() == QSize(10, 20)
