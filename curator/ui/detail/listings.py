"""What the lists of the detail pane show of an article's related entries and images. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from curator.content import Image, Related, Site, plain_text
from curator.ui.detail.addresses import encoded, web_address
from curator.ui.detail.entry_model import Link, ListedEntry
from curator.ui.detail.plain import bounded, one_line
from curator.ui.wording import day, number


def related_entries(related: Sequence[Related], today: date) -> tuple[ListedEntry, ...]:
    """One line each, in the order of the file; one that repeats an earlier one says so."""
    found: list[ListedEntry] = []
    seen: dict[str, int] = {}
    for position, entry in enumerate(related, 1):
        title = plain_text(one_line(entry.title, 400))
        first = min((seen.setdefault(mark, position) for mark in _marks(entry)), default=position)
        when = day(entry.date.strftime("%Y-%m-%d"), today.year) if entry.date else entry.date_text
        who = plain_text(entry.provider.name) or entry.provider.domain
        found.append(
            ListedEntry(
                title=title or entry.url or _tr("(no title)"),
                second=" · ".join(one_line(part, 80) for part in (who, when) if part),
                mark=_tr("repeats no. {n}").format(n=first) if first < position else "",
                picture=next((image.url for image in entry.images if image.url), ""),
                seed=entry.provider.name or entry.provider.domain or entry.title,
                badge="" if entry.quality is None else number(entry.quality),
                links=related_links(entry),
                note=_note(entry),
                text=one_line(plain_text(bounded(entry.excerpt, 600)), 300),
            )
        )
    return tuple(found)


def with_own(
    entries: Sequence[ListedEntry], related: Sequence[Related], own: Mapping[str, str], shown: str
) -> tuple[ListedEntry, ...]:
    """The same, where those are marked that are articles of the folder.

    own: address -> path of the article that comes from there. shown: the path of the article itself.
    """
    if not own:
        return tuple(entries)
    marked = []
    for listed, entry in zip(entries, related, strict=True):
        path = next((own[link] for link in addresses_of(entry) if link in own), "")
        if path:
            what = _tr("this article itself") if path == shown else _tr("in this folder")
            mark = " · ".join(part for part in (listed.mark, what) if part)
            marked.append(replace(listed, mark=mark, own="" if path == shown else path))
        else:
            marked.append(listed)
    return tuple(marked)


def addresses_of(entry: Related) -> tuple[str, ...]:
    """Where a related entry comes from, the original first."""
    return tuple(filter(None, (entry.original_url, entry.web_url, entry.amp_url)))


def related_links(entry: Related) -> tuple[Link, ...]:
    """The addresses of a related entry, the one to open first."""
    named = (
        (_tr("Web address"), entry.web_url),
        (_tr("Original"), entry.original_url),
        (_tr("AMP version"), entry.amp_url),
        (_tr("Cached AMP version"), entry.cdn_amp_url),
    )
    return tuple(Link(name, address) for name, address in named if address)


def image_entries(images: Sequence[Image], site: Site) -> tuple[ListedEntry, ...]:
    """One line each, in the order of the file: title or file name, size, whether it is cached."""
    found = []
    for image in images:
        local = site.local_file(image.url) if image.url else None
        size = f"{image.width} × {image.height}" if image.width and image.height else ""
        cached = "" if image.is_cached is None else _tr("cached") if image.is_cached else _tr("not cached")
        where = _tr("in the folder") if local is not None else ""
        name = plain_text(one_line(image.title, 300)) or one_line(image.url.rpartition("/")[2], 300)
        found.append(
            ListedEntry(
                title=name or image.url or _tr("(no address)"),
                second=" · ".join(filter(None, (size, cached, where))) or _tr("no size given"),
                picture=image.url,
                seed=image.url,
                links=(Link(_tr("Address"), image.url),) if image.url else (),
                note=shown_address(image.url),
            )
        )
    return tuple(found)


def shown_address(address: str) -> str:
    """An address to look at: percent-encoded where it can be opened, else as it is."""
    url = web_address(address)
    return bounded(address if url is None else encoded(url))


def _marks(entry: Related) -> list[str]:
    """What makes two entries the same: their title, or one of their addresses."""
    title = " ".join(entry.title.casefold().split())
    return [mark for mark in (title and f"t {title}", entry.url and f"a {entry.url.strip()}") if mark]


def _note(entry: Related) -> str:
    parts = (shown_address(entry.url), entry.type, plain_text(entry.excerpt))
    return "\n".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Listings", text)
