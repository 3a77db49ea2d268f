"""What kind of picture a file is, told by its first bytes; decodes nothing."""

from __future__ import annotations

import re

HEAD_BYTES = 4096
"""So many first bytes are enough; a drawing may begin with comments."""

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", 0, "png"),
    (b"\xff\xd8\xff", 0, "jpeg"),
    (b"GIF8", 0, "gif"),
    (b"WEBP", 8, "webp"),
    (b"ftypavif", 4, "avif"),
    (b"ftypavis", 4, "avif"),
    (b"BM", 0, "bmp"),
    (b"\0\0\1\0", 0, "ico"),
    (b"II*\0", 0, "tiff"),
    (b"MM\0*", 0, "tiff"),
    (b"\x1f\x8b", 0, "svgz"),
)
_PAGE = re.compile(rb"<(!doctype html|html|head|script)", re.IGNORECASE)
_DRAWING = re.compile(rb"<svg[\s>]", re.IGNORECASE)


def image_kind(head: bytes) -> str:
    """The kind, as Qt's readers are called ("png", "jpeg", "svg" ...); "" when the bytes do not say.

    `head`: the first HEAD_BYTES of the file, or all of it. A page of HTML with a drawing in it is no drawing.
    """
    for sign, at, kind in _STARTS:
        if head[at : at + len(sign)] == sign:
            return kind
    text = head[:HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n")
    return "svg" if text.startswith(b"<") and not _PAGE.match(text) and _DRAWING.search(text) else ""


def is_page(head: bytes) -> bool:
    """Whether it is a page of HTML that a server sent in place of a picture."""
    return _PAGE.match(head[:HEAD_BYTES].lstrip(b"\xef\xbb\xbf \t\r\n")) is not None
