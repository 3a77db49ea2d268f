"""Kinds of pictures by their first bytes."""

from __future__ import annotations

import pytest

from curator.content.image_kind import image_kind, is_page

PAGE = b"\n<!DOCTYPE HTML><title>Sign in</title><svg width='1'></svg>"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "png"),
        (b"\xff\xd8\xff\xe0", "jpeg"),
        (b"GIF89a", "gif"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "webp"),
        (b"\0\0\0\x1cftypavif", "avif"),
        (b"\0\0\0\x1cftypavis", "avif"),
        (b"BM\x36", "bmp"),
        (b"\0\0\1\0\1\0", "ico"),
        (b"II*\0\x08", "tiff"),
        (b"MM\0*\0", "tiff"),
        (b"\x1f\x8b\x08", "svgz"),
        (b"<svg>", "svg"),
        (b"\xef\xbb\xbf\r\n <?xml version='1.0'?>\n<!-- a drawing -->\n<SVG viewBox='0 0 1 1'/>", "svg"),
        (b"<svgx>", ""),
        (b"a word <svg>", ""),
        (b"<" + b" " * 5000 + b"<svg>", ""),
        (PAGE, ""),
        (b"\x89PN", ""),
        (b"", ""),
    ],
)
def test_the_first_bytes_tell(head: bytes, kind: str) -> None:
    assert image_kind(head) == kind


def test_a_page_is_told_from_a_drawing() -> None:
    assert is_page(PAGE)
    assert not is_page(b"<svg></svg>")
