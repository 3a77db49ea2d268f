"""Draws Curator's sign in the sizes that desktops want, from its one SVG: `icons.py hicolor|ico|icns OUT`."""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication

from curator.resources import resource
from curator.ui.icons import picture_of

HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(size: int) -> bytes:
    """The sign as a PNG of `size` times `size` pixels."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture_of(resource("icons/curator.svg"), size).save(buffer, "PNG"):
        raise SystemExit("icons.py: Qt writes no PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file of PNGs by size."""
    at = 6 + 16 * len(pictures)
    entries, blobs = [], []
    for size, data in pictures.items():
        edge = size % 256  # 0 stands for 256
        entries.append(struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), at))
        blobs.append(data)
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + b"".join(entries) + b"".join(blobs)


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon file of PNGs by their four-letter kind."""
    parts = [kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures.items()]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(kind: str, out: Path) -> None:
    """Write the icons: a folder like `share/icons/hicolor`, or one file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    if kind == "hicolor":
        for size in HICOLOR:
            file = out / f"{size}x{size}" / "apps" / "curator.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(png(size))
        scalable = out / "scalable" / "apps" / "curator.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        scalable.write_bytes(resource("icons/curator.svg").read_bytes())
    elif kind == "ico":
        out.write_bytes(ico({size: png(size) for size in ICO}))
    elif kind == "icns":
        out.write_bytes(icns({name: png(size) for name, size in ICNS.items()}))
    else:
        raise SystemExit(__doc__)
    del app


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(sys.argv[1], Path(sys.argv[2]))
