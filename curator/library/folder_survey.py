"""What the articles of a folder hold: each key, in how many, of what kind and range, with which values.

What is counted is exact; kinds, ranges and values are those of some articles, taken evenly from all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from curator.content import Kind, Profile
from curator.content.dates import parse_date
from curator.content.fields import is_number
from curator.frontmatter import Document, FrontMatterError, Value
from curator.library import store
from curator.library.asking import Asked, Progress
from curator.library.errors import Cancelled, StoreError
from curator.library.known import APART, CUT, SECTION
from curator.library.library import Library

_LOOKED_INTO = 1_500
_MOST_VALUES = 12
_MOST_KEYS = 300
_LONG = 90
"""Characters from which on a text is a long one."""

_NEARLY_ALL = 0.9
_PICTURE_KEYS = frozenset({"url", "src", "path", "image"})
_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "titel", "headline", "name", "titre", "titulo"),
    "excerpt": ("excerpt", "description", "summary", "anriss", "teaser", "abstract", "beschreibung"),
    "published": (
        "published",
        "publish",
        "visible",
        "sichtbar",
        "online",
        "veroeffentlicht",
        "draft",
        "entwurf",
    ),
    "quality": ("quality", "rating", "score", "note", "bewertung", "qualitaet"),
    "heat": ("heat", "popularity", "waerme", "hitze", "weight"),
    "date": ("date", "datum", "published_at", "pubDate", "created", "publishedDateTime"),
    "provider": ("provider", "source", "quelle", "author", "autor", "publisher"),
    "topics": ("topics", "tags", "schlagworte", "themen", "keywords"),
    "images": ("images", "image", "bild", "bilder", "cover", "heroImage", "featured_image"),
    "related": ("related", "verwandt", "see_also"),
    "original_url": ("originalUrl", "original_url", "source_url", "adresse", "link", "canonicalURL"),
    "category": ("category", "rubrik", "section", "ressort", "kategorie"),
    "type": ("type", "art", "kind"),
}
_INVERTED = frozenset({"draft", "entwurf", "hidden", "versteckt"})


@dataclass(frozen=True, slots=True)
class KeySurvey:
    """One top-level key.

    Attributes:
        articles: how many have it.
        kind: what it seems to hold. low, high: of its numbers. values: its texts, the most frequent first,
            where there are few different ones.
    """

    key: str
    articles: int
    kind: Kind = Kind.ANY
    low: float | None = None
    high: float | None = None
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FolderSurvey:
    """Attributes:
    articles: how many can be read. keys: the most frequent first.
    """

    articles: int = 0
    keys: tuple[KeySurvey, ...] = ()

    def key(self, name: str) -> KeySurvey | None:
        """What is known of a key; None where no article has it."""
        return next((one for one in self.keys if one.key == name), None)

    def proposed_roles(self, profile: Profile) -> dict[str, str]:
        """For each role that no article has a key for: the key that seems to play it."""
        there = {one.key for one in self.keys}
        used = {key for keys in profile.roles.values() for key in keys if key in there}
        found: dict[str, str] = {}
        for role, names in _SYNONYMS.items():
            if there.intersection(profile.roles.get(role, ())):
                continue
            key = next((name for name in names if name in there - used), "")
            if key:
                found[role] = key
                used.add(key)
        return found


def means_unpublished(key: str) -> bool:
    """Whether a key of this name is true where an article is not to be shown."""
    return key.casefold() in _INVERTED


def survey_folder(
    library: Library, *, progress: Progress | None = None, cancelled: Asked | None = None
) -> FolderSurvey:
    """Look what the folder holds. Raises Cancelled."""
    paths, counts = [], Counter[str]()
    for path, fields in library.kept_fields(library.view("", "path").ids):
        if fields:
            paths.append(path)
            counts.update(_keys(fields))
    step = max(1, len(paths) // _LOOKED_INTO)
    some = paths[::step]
    values: dict[str, list[Value]] = {}
    for number, path in enumerate(some, 1):
        if cancelled is not None and cancelled():
            raise Cancelled("Looking what the folder holds was stopped.")
        for key, value in _values(library, path).items():
            values.setdefault(key, []).append(value)
        if progress is not None and number % 50 == 0:
            progress(number, len(some))
    for key, found in values.items():
        counts[key] = max(counts[key], len(found))
    keys = [_surveyed(key, number, values.get(key, ())) for key, number in counts.most_common(_MOST_KEYS)]
    return FolderSurvey(len(paths), tuple(keys))


def _keys(fields: str) -> Iterable[str]:
    """The keys of kept fields, as far as their lines name them."""
    for section in fields.split(APART) if APART in fields else SECTION.split(fields):
        if section.startswith(CUT):
            name = section[1:].partition(CUT)[0]
        else:
            name = section.partition(":")[0].strip().strip("\"'")
        if name and "\n" not in name and not name.startswith("#"):
            yield name


def _values(library: Library, path: str) -> dict[str, Value]:
    try:
        return Document.parse(store.read(library.root / path).data, path).values
    except (StoreError, FrontMatterError):
        return {}


def _surveyed(key: str, articles: int, values: Sequence[Value]) -> KeySurvey:
    there = [value for value in values if value is not None]
    kind = kind_of(there)
    numbers = [value for value in there if is_number(value)] if kind is Kind.NUMBER else []
    words = _words(there) if kind in (Kind.CHOICE, Kind.TAGS) else ()
    low, high = (min(numbers), max(numbers)) if numbers else (None, None)  # type: ignore[type-var]
    return KeySurvey(key, articles, kind, low, high, words)  # type: ignore[arg-type]


def _words(values: Iterable[Value]) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    for value in values:
        counts.update(str(item) for item in (value if isinstance(value, list) else [value]))
    return tuple(word for word, _ in counts.most_common(_MOST_VALUES))


def kind_of(values: Sequence[Value]) -> Kind:
    """What most of some values are; ANY where they are of several kinds, or there are none."""
    if not values:
        return Kind.ANY

    def most(is_one: Callable[[Value], bool]) -> bool:
        return sum(map(is_one, values)) >= _NEARLY_ALL * len(values)

    if most(lambda value: isinstance(value, bool)):
        return Kind.FLAG
    if most(is_number):
        return Kind.NUMBER
    if most(lambda value: isinstance(value, list)):
        return _kind_of_lists(values)
    if most(lambda value: isinstance(value, dict)):
        return Kind.OBJECT
    texts = [value for value in values if isinstance(value, str)]
    return _kind_of_texts(texts) if len(texts) >= _NEARLY_ALL * len(values) else Kind.ANY


def _kind_of_lists(values: Sequence[Value]) -> Kind:
    entries = [entry for value in values if isinstance(value, list) for entry in value]
    groups = [entry for entry in entries if isinstance(entry, dict)]
    if not groups:
        return Kind.TAGS
    keys = Counter(str(key) for group in groups for key in group)
    if len(groups) < _NEARLY_ALL * len(entries) or not _PICTURE_KEYS & set(keys):
        return Kind.RELATED if keys["title"] > len(groups) // 2 else Kind.ANY
    return Kind.RELATED if "excerpt" in keys else Kind.IMAGES


def _kind_of_texts(texts: Sequence[str]) -> Kind:
    def share(count: int) -> bool:
        return count >= _NEARLY_ALL * len(texts)

    if share(sum(parse_date(text) is not None for text in texts)):
        return Kind.DATETIME
    if share(sum(text.startswith(("http://", "https://")) for text in texts)):
        return Kind.URL
    longest = sorted(len(text) for text in texts)[len(texts) // 2]
    different = len(set(texts))
    if different <= _MOST_VALUES and longest <= 40 and different * 3 <= len(texts):
        return Kind.CHOICE
    return Kind.LONG_TEXT if longest >= _LONG else Kind.TEXT
