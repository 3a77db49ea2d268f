"""Width and height of an image file, out of its first bytes; no image is decoded."""

from __future__ import annotations

import struct
from pathlib import Path

from curator.content.datafile import DataFileError, read_head

_HEAD = 512 * 1024
_NO_FRAME = {0xC4, 0xC8, 0xCC}


def image_size(path: Path) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG, GIF or WebP file as it is shown; None for any other or broken one."""
    try:
        return size_in(read_head(path, _HEAD))
    except DataFileError:
        return None


def size_in(head: bytes) -> tuple[int, int] | None:
    """The same, of the file's first bytes."""
    try:
        if head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR":
            size = struct.unpack(">II", head[16:24])
        elif head[:6] in (b"GIF87a", b"GIF89a"):
            size = struct.unpack("<HH", head[6:10])
        elif head.startswith(b"\xff\xd8"):
            return _jpeg(head)
        elif head[:4] == b"RIFF" and head[8:12] == b"WEBP":
            return _webp(head)
        else:
            return None
    except (struct.error, IndexError):
        return None
    return (size[0], size[1]) if all(size) else None


def _jpeg(head: bytes) -> tuple[int, int] | None:
    at = 2
    turned = False
    while at + 9 < len(head):
        if head[at] != 0xFF:
            return None
        marker = head[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        (length,) = struct.unpack(">H", head[at + 2 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in _NO_FRAME:
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return ((height, width) if turned else (width, height)) if width and height else None
        if marker == 0xE1 and head[at + 4 : at + 10] == b"Exif\0\0":
            turned = _is_turned(head[at + 10 : at + 2 + length])
        at += 2 + length
    return None


def _is_turned(exif: bytes) -> bool:
    """Whether EXIF's orientation turns the image by a quarter."""
    order = "<" if exif[:2] == b"II" else ">"
    (start,) = struct.unpack(f"{order}I", exif[4:8])
    (count,) = struct.unpack(f"{order}H", exif[start : start + 2])
    for number in range(min(count, 64)):
        tag, _kind, _length, value = struct.unpack(f"{order}HHIH", exif[start + 2 + 12 * number :][:10])
        if tag == 0x0112:
            return bool(value >= 5)
    return False


def _webp(head: bytes) -> tuple[int, int] | None:
    kind = head[12:16]
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", head[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        (bits,) = struct.unpack("<I", head[21:25])
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X":
        return int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    return None
