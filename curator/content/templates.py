"""New articles as text: what a template and what is known of an article make, in the order of its keys.

Knows one file's text; knows no folder and no disk.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from curator.content.dates import parse_date
from curator.content.fields import LISTS_OF_OBJECTS, Kind
from curator.content.profile import Profile
from curator.frontmatter import Document, EditRefused, KeyOrder, Set, Timestamp, Value

_EMPTY = b"---\n---\n"
_MOST_OF_A_TEMPLATE = 100_000


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article that is to be made; "" and 0: nothing.

    Attributes:
        day: when it was published, as the file is to have it; None: now.
        width, height: of the image.
    """

    title: str = ""
    excerpt: str = ""
    day: datetime | None = None
    address: str = ""
    image: str = ""
    width: int = 0
    height: int = 0
    provider: str = ""


def new_article(
    profile: Profile, collection: str, known: Known, like: Document | None = None, now: datetime | None = None
) -> Document:
    """The text of a new article, not published yet, in the form of `like`: its fences, its line ends, the way
    it writes dates. Raises EditRefused.
    """
    values = values_of_new(profile, collection, known, like, now or datetime.now(UTC))
    order = _order(profile, collection)
    return empty_like(like).apply(*(Set((key,), value) for key, value in values.items()), order=order)


def values_of_new(
    profile: Profile, collection: str, known: Known, like: Document | None, now: datetime
) -> dict[str, Value]:
    """The keys and values of a new article, in their order."""
    template = profile.template
    held = like.values if like is not None else {}
    found: dict[str, Value] = {key: value for key, value in template.items() if value is not None}

    def put(role: str, value: Value) -> None:
        key = profile.key(role, {**held, **dict.fromkeys(template)})
        if key and value not in ("", None):
            found[key] = value

    put("title", known.title)
    put("excerpt", known.excerpt)
    put("date", _date(profile, known.day or now, held))
    put("original_url", known.address)
    web_key = profile.key("web_url")
    if not profile.key("original_url") or (web_key and web_key in held):
        put("web_url", known.address)
    put("provider", _provider(profile, known))
    put("images", _image(profile, known, held))
    if profile.key("published") and not profile.is_draft_folder(collection):
        edit = profile.publishing(False)
        found[str(edit.path[0])] = edit.value
    keys = [key for key in template if key in found]
    keys += [field.key for field in profile.fields if field.key in found and field.key not in template]
    return {key: found[key] for key in dict.fromkeys((*keys, *found))}


def empty_like(like: Document | None) -> Document:
    """A file without keys and text, in the notation and with the fences and the line ends of `like`."""
    if like is None:
        return Document.parse(_EMPTY)
    opening = like.envelope.opening
    if not opening:  # JSON stands for itself
        end = like.envelope.line_break
        return Document.parse(f"{{{end}}}{end}".encode())
    return Document.parse(opening + opening)


def copy_of(document: Document, profile: Profile, path: str) -> Document:
    """The same article once more, not published: the site shows the one that it has. Raises EditRefused."""
    if not profile.key("published") or profile.is_draft_folder(profile.collect(path) or ""):
        return document
    return document.apply(profile.publishing(False), order=profile.key_order_for(path))


def fault_in_template(template: Mapping[str, Any]) -> str:
    """What is wrong with a template; "" if nothing is: each of its values can be written into a file."""
    try:
        edits = (Set((key,), value) for key, value in template.items() if value is not None)
        made = Document.parse(_EMPTY).apply(*edits)
    except (EditRefused, TypeError, ValueError, AttributeError, RecursionError) as error:
        return f"a new article cannot be written like this: {error}"
    return "it is too large" if len(made.data) > _MOST_OF_A_TEMPLATE else ""


def _order(profile: Profile, collection: str) -> KeyOrder:
    order = profile.key_order_in(collection)
    if profile.key("title") not in profile.template:
        return order
    return {**order, (): tuple(dict.fromkeys((*profile.template, *order.get((), ()))))}


def _date(profile: Profile, day: datetime, held: Mapping[str, Value]) -> Value:
    """The day as the other articles write it: with the time, or without."""
    key = profile.key("date", held)
    if not key:
        return None
    there = held.get(key)
    text = f"{day:%Y-%m-%d}"
    if there is None or not isinstance(there, str) or parse_date(there) is None or len(there.strip()) > 10:
        text = f"{day.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return text if isinstance(there, str) and not isinstance(there, Timestamp) else Timestamp(text)


def _provider(profile: Profile, known: Known) -> Value:
    """The source, as a group of name and domain where the site has one, else its name."""
    key = profile.key("provider")
    host = _host(known.address)
    name = known.provider or host
    if not key or not name:
        return None
    field = profile.field(key)
    if field.kind is not Kind.OBJECT:
        return known.provider or None
    group: dict[str, Value] = {}
    for part in field.parts:
        if part.key == "name":
            group["name"] = name
        elif part.key == "domain" and host:
            group["domain"] = host
    return group or None


def _image(profile: Profile, known: Known, held: Mapping[str, Value]) -> Value:
    key = profile.key("images", held)
    if not key or not known.image:
        return None
    field = profile.field(key)
    image: dict[str, Value] = {"url": known.image}
    if known.width > 0 and known.height > 0:
        image |= {"width": known.width, "height": known.height}
    if field.kind in LISTS_OF_OBJECTS:
        return [image]
    there = held.get(key)
    if isinstance(there, list) or (there is None and key == "images"):
        return [known.image]
    if isinstance(there, dict):
        name = next((part for part in ("url", "path", "src", "image") if part in there), "url")
        return {name: known.image}
    return known.image


def _host(address: str) -> str:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
