"""Width and height out of the first bytes of image files."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from curator.content.image_size import image_size, size_in

PNG = (
    b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + struct.pack(">II", 640, 360) + b"\x08\x06\0\0\0"
)
FRAME = b"\xff\xc0" + struct.pack(">HBHH", 17, 8, 360, 640) + b"\x03" + bytes(9)
TURNED = b"Exif\0\0II*\0" + struct.pack("<IHHHIHH", 8, 1, 0x0112, 3, 1, 6, 0)
WEBP = b"RIFF\0\0\0\0WEBP"


@pytest.mark.parametrize(
    ("head", "size"),
    [
        (PNG, (640, 360)),
        (PNG[:20], None),
        (b"GIF89a" + struct.pack("<HH", 640, 360), (640, 360)),
        (b"GIF89a" + struct.pack("<HH", 0, 360), None),
        (b"\xff\xd8\xff\xe0" + struct.pack(">H", 4) + b"JF" + FRAME, (640, 360)),
        (b"\xff\xd8\xff\xe1" + struct.pack(">H", len(TURNED) + 2) + TURNED + FRAME, (360, 640)),
        (b"\xff\xd8\xff\xe0" + struct.pack(">H", 4), None),
        (b"\xff\xd8nonsense, and more of it", None),
        (WEBP + b"VP8 " + bytes(10) + struct.pack("<HH", 640, 360), (640, 360)),
        (WEBP + b"VP8L" + bytes(4) + b"\x2f" + struct.pack("<I", 639 | 359 << 14), (640, 360)),
        (WEBP + b"VP8X" + bytes(8) + (639).to_bytes(3, "little") + (359).to_bytes(3, "little"), (640, 360)),
        (b"<svg width='640' height='360'/>", None),
        (b"", None),
    ],
)
def test_the_size_of_an_image(head: bytes, size: tuple[int, int] | None) -> None:
    assert size_in(head) == size


def test_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)

    assert image_size(tmp_path / "a.png") == (640, 360)
    assert image_size(tmp_path) is None
    assert image_size(tmp_path / "gone.png") is None
