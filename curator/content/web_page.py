"""What a web page says of the article on it: Open Graph, JSON-LD, title, description, canonical address.

Nothing in a page is trusted: what is read of it, and for how long, is bounded. Knows no network.
"""

from __future__ import annotations

import codecs
import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

from curator.content.addresses import without_tracking
from curator.content.dates import parse_date
from curator.content.templates import Known

_CHUNK = 16 * 1024
_MOST_OPEN = 256 * 1024
"""Characters of one tag or comment that does not end; the rest of such a page is left."""
_MOST_SECONDS = 5.0  # of processor time
_MOST_METAS = 1_000
_MOST_DATA = 1024 * 1024
_MOST_NODES = 5_000
_MOST_DEPTH = 100
_NESTING = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_TITLE, _EXCERPT, _ADDRESS = 500, 2_000, 4_096

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
# https://encoding.spec.whatwg.org/#names-and-labels: what browsers read under these names
_READ_AS = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "x-mac-cyrillic": "mac_cyrillic",
}
_NO_TEXT = re.compile(r"utf-?7|idna|punycode|.*escape.*|mbcs|oem|.*_codec|undefined", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_ARTICLE = re.compile(
    r"(?:\w*article|\w*posting|report|review|webpage|videoobject|recipe|course)", re.IGNORECASE
)


def read_page(data: bytes, address: str, charset: str = "") -> Known:
    """What a page that came from `address` says of its article; "" for what it does not say.

    Args:
        charset: what the server said of the encoding.
    """
    reader = _Reader()
    reader.read(decoded(data, charset))
    metas = reader.metas
    linked = next(_articles(reader.data), {})
    site = _text(metas.get("og:site_name") or _named(linked.get("publisher")), _TITLE)
    title = _text(metas.get("og:title") or linked.get("headline") or linked.get("name"), _TITLE)
    title = title or _text(metas.get("twitter:title") or reader.title, _TITLE)
    excerpt = metas.get("og:description") or linked.get("description") or metas.get("description")
    day = linked.get("datePublished") or metas.get("article:published_time") or metas.get("date")
    base = urljoin(address, reader.base) if reader.base else address
    image, width, height = _image(metas, linked, base)
    return Known(
        title=_without_site(title, site),
        excerpt=_text(excerpt or metas.get("twitter:description"), _EXCERPT),
        day=parse_date(day) if isinstance(day, str) else None,
        address=_address(reader.canonical or metas.get("og:url", ""), base, address),
        image=image,
        width=width,
        height=height,
        provider=site or _text(metas.get("application-name"), _TITLE),
    )


def decoded(data: bytes, charset: str = "") -> str:
    """The text of a page: by its byte order mark, by what the server says, by what it says itself; else
    UTF-8, or what old pages are in. Never fails."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    said = _CHARSET.search(data[:4096])
    for label in (charset, said[1].decode("ascii") if said else ""):
        codec = _codec(label)
        if codec is not None:
            return data.decode(codec, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.start > 0:  # cut off in the middle of a sign
            return data.decode("utf-8", "replace")
        return data.decode("cp1252", "replace")


def _codec(label: str) -> str | None:
    label = label.strip().lower()
    if not label or _NO_TEXT.fullmatch(label):
        return None
    try:
        found = codecs.lookup(_READ_AS.get(label, label))
        b"a".decode(found.name)  # not all that can be looked up are of texts
    except (LookupError, ValueError, UnicodeError):
        return None
    return found.name


@dataclass(slots=True)
class _Open:
    """A part whose text is being taken."""

    kind: str
    parts: list[str] = field(default_factory=list)
    size: int = 0


class _Reader(HTMLParser):
    """Takes of a page what is said of its article.

    Attributes:
        metas: of each name the first value. data: the JSON-LD blocks.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.metas: dict[str, str] = {}
        self.data: list[str] = []
        self.title = self.canonical = self.base = ""
        self._open: _Open | None = None
        self._size = 0

    def read(self, text: str) -> None:
        """Read a page, as far as the bounds allow."""
        began = time.thread_time()
        for start in range(0, len(text), _CHUNK):
            self.feed(text[start : start + _CHUNK])
            if len(self.rawdata) > _MOST_OPEN or time.thread_time() - began > _MOST_SECONDS:
                return
        if len(self.rawdata) <= _CHUNK:
            self.close()

    def parse_html_declaration(self, i: int) -> int:
        """What is none (`<![` and no name) is passed over, as browsers do."""
        try:
            return super().parse_html_declaration(i)
        except AssertionError:
            return self.parse_bogus_comment(i, False)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "link", "title", "script", "base"):
            return
        said = {name: value or "" for name, value in reversed(attrs)}
        if tag == "meta":
            self._take_meta(said)
        elif tag == "link" and not self.canonical and "canonical" in said.get("rel", "").lower().split():
            self.canonical = said.get("href", "")[:_ADDRESS]
        elif tag == "base" and not self.base:
            self.base = said.get("href", "")[:_ADDRESS]
        elif (tag == "title" and not self.title) or (
            tag == "script" and said.get("type", "").strip().lower() == "application/ld+json"
        ):
            self._open = _Open(tag)

    def handle_data(self, data: str) -> None:
        part = self._open
        if part is not None and part.size < _MOST_DATA:
            part.parts.append(data)
            part.size += len(data)

    def handle_endtag(self, tag: str) -> None:
        part = self._open
        if part is None or part.kind != tag:
            return
        self._open = None
        text = "".join(part.parts)
        if tag == "title":
            self.title = text[: 4 * _TITLE]
        elif self._size + len(text) <= _MOST_DATA:
            self._size += len(text)
            self.data.append(text)

    def _take_meta(self, said: dict[str, str]) -> None:
        name = (said.get("property") or said.get("name") or said.get("itemprop") or "").strip().lower()
        value = said.get("content", "").strip()
        if name and value and len(self.metas) < _MOST_METAS:
            self.metas.setdefault(name[:100], value[: 2 * _ADDRESS])


def _articles(blocks: list[str]) -> Iterator[dict[str, Any]]:
    """The articles that JSON-LD tells of, those called articles before pages."""
    found: list[tuple[bool, dict[str, Any]]] = []
    for block in blocks:
        if _is_deep(block):
            continue
        try:
            value = json.loads(block.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
        except ValueError:
            continue
        for node in _nodes(value):
            kinds = node.get("@type")
            names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
            if any(isinstance(name, str) and _ARTICLE.fullmatch(name) for name in names):
                found.append(("WebPage" in names, node))
    yield from (node for _, node in sorted(found, key=lambda one: one[0]))


def _is_deep(text: str) -> bool:
    """Whether JSON is nested deeper than any page's has to be; the parser would go down with it."""
    depth = 0
    for sign in _NESTING.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(sign[0], 0)
        if depth > _MOST_DEPTH:
            return True
    return False


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """The objects on the upper levels of JSON-LD; so many and no more."""
    pending = [value]
    for _ in range(_MOST_NODES):
        if not pending:
            return
        one = pending.pop(0)
        if isinstance(one, list):
            pending += one[:_MOST_NODES]
        elif isinstance(one, dict):
            yield one
            pending += [one[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in one]


def _image(metas: dict[str, str], linked: dict[str, Any], base: str) -> tuple[str, int, int]:
    said = metas.get("og:image:secure_url") or metas.get("og:image") or metas.get("og:image:url")
    if said:
        width, height = (_number(metas.get(f"og:image:{side}")) for side in ("width", "height"))
        return (*_if_web(said, base), width, height)[0:3]
    image = linked.get("image")
    if isinstance(image, list):
        image = image[0] if image else None
    if isinstance(image, dict):
        width, height = (_number(image.get(side)) for side in ("width", "height"))
        return (*_if_web(image.get("url") or image.get("contentUrl"), base), width, height)[0:3]
    return (*_if_web(image or metas.get("twitter:image"), base), 0, 0)


def _if_web(address: Any, base: str) -> tuple[str]:
    """An address of the web, made whole; "" for any other."""
    if not isinstance(address, str) or not address.strip():
        return ("",)
    try:
        whole = urljoin(base, unescape(address.strip()))
        fine = urlsplit(whole).scheme in ("http", "https") and bool(urlsplit(whole).hostname)
    except ValueError:
        return ("",)
    return (whole if fine and len(whole) <= _ADDRESS and whole.isprintable() else "",)


def _address(said: str, base: str, fetched: str) -> str:
    """The article's own address: what the page names as such if it is one of the same host, and not the whole
    site's; without tracking."""
    (named,) = _if_web(said, base)
    if named and _host(named) == _host(fetched):
        deeper = urlsplit(named).path.strip("/") or not urlsplit(fetched).path.strip("/")
        if deeper:
            return without_tracking(named)
    return without_tracking(fetched)


def _host(address: str) -> str:
    host = urlsplit(address).hostname or ""
    return re.sub(r"^(?:www|m|amp|mobile)\.", "", host)


def _named(publisher: Any) -> str:
    if isinstance(publisher, list):
        publisher = publisher[0] if publisher else None
    name = publisher.get("name") if isinstance(publisher, dict) else publisher
    return name if isinstance(name, str) and not name.startswith(("http://", "https://")) else ""


def _number(value: Any) -> int:
    if isinstance(value, dict):
        value = value.get("value")
    found = re.match(r"\s*(\d{1,6})", str(value)) if isinstance(value, str | int) else None
    return int(found[1]) if found else 0


def _text(value: Any, most: int) -> str:
    """Text in one line, entities decoded (also those that were written twice), of bounded length."""
    if not isinstance(value, str):
        return ""
    text = re.sub(r"<[^<>]{0,500}>", " ", unescape(unescape(value[: 4 * most])))
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    if len(text) <= most:
        return text
    return text[:most].rpartition(" ")[0] + "…" if " " in text[:most] else text[:most]


def _without_site(title: str, site: str) -> str:
    """A title without the name of the site at its end: "On air | The Gate" is "On air"."""
    if not site:
        return title
    found = re.fullmatch(rf"(.+?)\s+[|–—·:-]\s+{re.escape(site)}", title, re.IGNORECASE)
    return found[1] if found else title
