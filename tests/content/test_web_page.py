"""What a page says of its article; pages of any kind, and such as want to harm."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.content.web_page import decoded, read_page

AT = "https://www.gate.example/2026/03/robots?utm_source=x"
GRAPH = """<!doctype html><html><head><meta charset="utf-8">
<title>Robots &amp; cargo | Gate &amp; Field</title>
<meta property="og:title" content="Robots sort cargo | Gate &amp; Field">
<meta property="og:site_name" content="Gate &amp; Field">
<meta property="og:description" content="By touch,&#10; not by &amp;quot;sight&amp;quot;.">
<meta property="og:image" content="/pictures/robots.jpg?a=1&amp;b=2">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
<meta property="article:published_time" content="2026-03-24T20:25:00+01:00">
<link rel="canonical" href="https://gate.example/2026/03/robots">
</head><body>Text</body></html>"""
LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "headline": "The page"},
        {
            "@type": ["NewsArticle", "Thing"],
            "headline": "From JSON-LD",
            "description": "Said <b>there</b>.",
            "image": [
                {"@type": "ImageObject", "url": "https://gate.example/p.png", "width": 12, "height": "6 px"}
            ],
            "datePublished": "2026-03-24",
            "publisher": {"@type": "Organization", "name": "The Gate"},
        },
    ],
}


def page(head: str) -> bytes:
    return f"<html><head>{head}</head><body></body></html>".encode()


def linked(value: object) -> bytes:
    return page(f'<script type="application/ld+json">{json.dumps(value)}</script>')


def test_open_graph() -> None:
    known = read_page(GRAPH.encode(), AT)
    assert known.title == "Robots sort cargo"
    assert known.excerpt == 'By touch, not by "sight".'
    assert known.provider == "Gate & Field"
    assert known.image == "https://www.gate.example/pictures/robots.jpg?a=1&b=2"
    assert (known.width, known.height) == (1200, 630)
    assert known.address == "https://gate.example/2026/03/robots"
    assert known.day is not None
    assert known.day.astimezone(UTC) == datetime(2026, 3, 24, 19, 25, tzinfo=UTC)


def test_json_ld() -> None:
    known = read_page(linked(LINKED), AT)
    assert (known.title, known.excerpt, known.provider) == ("From JSON-LD", "Said there .", "The Gate")
    assert (known.image, known.width, known.height) == ("https://gate.example/p.png", 12, 6)
    assert known.day == datetime(2026, 3, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("head", "title", "excerpt"),
    [
        ("<title>Plain &eacute;</title><meta name=description content='Told.'>", "Plain é", "Told."),
        ("<TITLE>Up\n  per</TITLE>", "Up per", ""),
        ("<title>One</title><svg><title>Two</title></svg>", "One", ""),
        ("<meta name='twitter:title' content=Bird>", "Bird", ""),
        ("<title>No end", "No end", ""),
        ("", "", ""),
        ("<meta property='og:title' content=''><title>T</title>", "T", ""),
        ("<script>var x = '<title>no</title>';</script><title>Yes</title>", "Yes", ""),
        ("<!-- <title>no</title> --><title>Yes</title>", "Yes", ""),
    ],
)
def test_plain_pages(head: str, title: str, excerpt: str) -> None:
    known = read_page(page(head), AT)
    if head != "<title>No end":
        assert (known.title, known.excerpt) == (title, excerpt)
    assert known.address == "https://www.gate.example/2026/03/robots"


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("<link rel=canonical href='/2026/03/other'>", "https://www.gate.example/2026/03/other"),
        ("<link rel=canonical href='https://other.example/x'>", "https://www.gate.example/2026/03/robots"),
        ("<link rel=canonical href='https://gate.example/'>", "https://www.gate.example/2026/03/robots"),
        ("<link rel=canonical href='javascript:alert(1)'>", "https://www.gate.example/2026/03/robots"),
        (
            "<meta property=og:url content='https://m.gate.example/r?utm_medium=y'>",
            "https://m.gate.example/r",
        ),
        ("<link rel=canonical href='http://['>", "https://www.gate.example/2026/03/robots"),
    ],
)
def test_the_articles_own_address(head: str, address: str) -> None:
    assert read_page(page(head), AT).address == address


@pytest.mark.parametrize(
    "image",
    ["data:image/png;base64,AAAA", "javascript:x", "file:///etc/passwd", "http://[", "ftp://a/b", "  "],
)
def test_a_picture_is_an_address_of_the_web_or_none(image: str) -> None:
    assert read_page(page(f'<meta property="og:image" content="{image}">'), AT).image == ""


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("é".encode(), "", "é"),
        ("é".encode("cp1252"), "", "é"),
        ("“é”".encode("cp1252"), "iso-8859-1", "“é”"),
        ("Київ".encode("cp1251"), "windows-1251", "Київ"),
        (b"<meta charset=koi8-r>" + "Київ".encode("koi8-u"), "koi8-u", None),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">'
            + "東京".encode("cp932"),
            "",
            None,
        ),
        ("東京".encode("euc-jp"), "euc-jp", "東京"),
        ("\ufeffé".encode("utf-16"), "", None),
        ("é".encode("utf-8-sig"), "latin1", "é"),
        ("é".encode(), "no-such-thing", "é"),
        ("é".encode(), "rot13", "é"),
        ("é".encode(), "utf-7", "é"),
        ("é".encode(), "unicode_escape", "é"),
        ("aé".encode()[:2], "", "a\ufffd"),
    ],
)
def test_encodings(data: bytes, charset: str, text: str | None) -> None:
    found = decoded(data, charset)
    if text is None:
        assert any(word in found for word in ("Київ", "東京", "é"))
    else:
        assert found == text


HOSTILE: dict[str, bytes] = {
    "comments that do not end": b"<!--" * 700_000,
    "tags that do not end": b"<a " * 900_000,
    "attributes without end": b"<meta " + b"a='" * 900_000,
    "closing tags": b"</" * 1_400_000,
    "declarations": b"<![" * 900_000,
    "questions": b"<?" * 1_400_000,
    "ampersands": b"&" * 2_800_000,
    "references": b"&#9999999999;" * 200_000,
    "a script without end": b"<script type='application/ld+json'>" + b"[" * 2_800_000,
    "deep data": linked(0).replace(b"0", b"[" * 200_000),
    "strings without end": b"<script type='application/ld+json'>" + b'\\"' * 500_000 + b"</script>",
    "many tags": b"<meta name=a content=b>" * 120_000,
    "a long title": b"<title>" + b"a" * 2_800_000,
    "script ends": b"<script>" + b"</" * 1_400_000,
    "nothing but NUL": b"\0" * 2_800_000,
    "wide data": linked([[{"@type": "Thing"}] * 1_000] * 60),
    "wrong types": linked({"@type": "NewsArticle", "headline": {}, "image": {"url": 3}, "publisher": [[]]}),
    "a list of types": linked({"@type": [{}], "headline": "x"}),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_in_bounded_time(name: str) -> None:
    began = time.thread_time()
    known = read_page(HOSTILE[name], AT)
    assert time.thread_time() - began < 12
    assert len(known.title) <= 501
    assert len(known.excerpt) <= 2_001


@given(st.binary(max_size=3_000))
def test_any_bytes_are_a_page(data: bytes) -> None:
    known = read_page(b"<title>" + data, AT)
    assert known.title.isprintable() or known.title == ""


def test_text_is_one_line_without_tags_or_signs_that_cannot_be_seen() -> None:
    head = '<meta property="og:title" content="A&lt;i&gt;b&lt;/i&gt;\u202e\x00 c&amp;#10;d">'
    assert read_page(page(head), AT).title == "A b c d"
