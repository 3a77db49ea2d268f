"""Makes a PNG of what an X server without a screen shows: `xwd_to_png.py XVFB-FRAME-BUFFER OUT.png`.

Fails when nothing is drawn: when the picture has hardly any colours.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtGui import QImage

FEWEST_COLOURS = 20


def read(file: Path) -> QImage:
    """The picture in an XWD file of 24 or 32 bits, as Xvfb writes it with -fbdir."""
    data = file.read_bytes()
    header = struct.unpack(">25I", data[:100])
    size, width, height, bits, line = header[0], header[4], header[5], header[11], header[12]
    colours = header[19]
    if bits != 32:
        raise SystemExit(f"xwd_to_png.py: {bits} bits for a pixel are not known")
    start = size + colours * 12
    pixels = data[start : start + line * height]
    return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()


def main(file: Path, out: Path) -> None:
    """Write the PNG."""
    picture = read(file)
    if not picture.save(str(out)):
        raise SystemExit(f"xwd_to_png.py: {out} cannot be written")
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)
    }
    if len(colours) < FEWEST_COLOURS:
        raise SystemExit(f"xwd_to_png.py: {out} has {len(colours)} colours only: no window is drawn")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
