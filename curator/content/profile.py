"""Which folders and keys mean what on one kind of site; a value, without any folder of its own."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any

from pydantic import BaseModel, ConfigDict

from curator.content import everyday, jekyll, other_sites
from curator.content.by_default import NO_DEFAULTS, Defaults
from curator.content.fields import Field, find_field, label_of
from curator.content.stars import matches_part
from curator.frontmatter import KeyOrder, Path, Set, Value

_EXCLUDED = (
    "_data",
    "_includes",
    "_layouts",
    "_plugins",
    "_sass",
    "_site",
    "assets",
    "node_modules",
    "public",
    "vendor",
)
_NO_ARTICLES = re.compile(
    r"(readme|license|licence|changelog|contributing|code_of_conduct|security|authors|history|notice)\b.*|404\..*",
    re.IGNORECASE,
)


class RoleKeys:
    """Under which keys the roles stand, made ready for reading very many files.

    Attributes:
        groups: keys whose value is a group of keys, or a list of groups.
        texts: keys whose list may be written as one text.
        every: all keys under which a role may stand.
    """

    def __init__(self, roles: Mapping[str, tuple[str, ...]], fields: Iterable[Field]) -> None:
        fields = tuple(fields)
        self.groups = frozenset(field.key for field in fields if field.parts)
        self.texts = frozenset(field.key for field in fields if field.or_text)
        self.every = frozenset(chain.from_iterable(roles.values()))
        self._roles = roles
        self._told: dict[tuple[str, ...], Mapping[str, str]] = {}

    def among(self, keys: tuple[str, ...]) -> Mapping[str, str]:
        """The roles that stand under one of the keys of a file, each with that key. Many files have the same
        keys, so that it is remembered."""
        told = self._told.get(keys)
        if told is None:
            there = frozenset(keys)
            found = ((role, [key for key in wanted if key in there]) for role, wanted in self._roles.items())
            told = {role: first[0] for role, first in found if first}
            if len(self._told) < _TOLD and len(keys) < _TOLD:
                self._told[keys] = told
        return told


_TOLD = 500  # orders of keys that are remembered, and keys in one


class Profile(BaseModel):
    """A kind of site.

    Attributes:
        name: what `.curator.yaml` calls it.
        label: what the window calls it.
        collections: patterns of the folders that hold articles, `*` for any text within one part
            of a path, "" for the root. A file belongs to the first pattern that one of its
            folders matches, whatever lies between.
        excluded: folder names that hold no articles, at any depth. Folders whose names start
            with a dot are always out.
        extensions: of article files, lower case, with the dot.
        fields: every known key, in the order that the files have them.
        roles: what an article shows -> the keys it may stand under, the first one preferred.
        inverted: keys of the role "published" that mean the opposite, as `draft` does.
        collection_orders: the order of the top-level keys in the collections of a top folder
            where it is another one.
        absent_means_published: whether the site shows an article without a `published` key.
        required: roles that every article should have a value for.
        checks: which checks this kind of site wants otherwise, as `.curator.yaml` writes it.
        draft_folders: names of collection folders that the site does not show unless told to.
        file_name: the rule by which a file is called, see `file_names`; "": as most of its collection are.
        draft_file_name: the rule in the draft folders; "": the same.
        template: keys of a new article, with the values that it begins with; None: what is typed or known,
            else the key is left out. One that has the title is also the order of the keys.
        defaults: what the site's own settings give an article that has no such key.
        excerpt_length: characters of an excerpt that the site's lists show; 0: all of it.
        notes: what was wrong with the folder's own settings, for the editor.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    label: str
    collections: tuple[str, ...]
    excluded: tuple[str, ...] = _EXCLUDED
    extensions: tuple[str, ...] = (".md", ".markdown", ".mkd", ".mdx", ".html")
    fields: tuple[Field, ...]
    roles: dict[str, tuple[str, ...]]
    inverted: tuple[str, ...] = ()
    collection_orders: dict[str, tuple[str, ...]] = {}
    absent_means_published: bool = False
    required: tuple[str, ...] = ("title",)
    checks: dict[str, Any] = {}
    draft_folders: tuple[str, ...] = ()
    file_name: str = ""
    draft_file_name: str = ""
    template: dict[str, Any] = {}
    defaults: Defaults = NO_DEFAULTS
    excerpt_length: int = 0
    notes: tuple[str, ...] = ()

    def with_changes(self, **changes: Any) -> Profile:
        """The profile with other values; nothing that was worked out of the old ones comes along."""
        return Profile(**{**{name: getattr(self, name) for name in Profile.model_fields}, **changes})

    @cached_property
    def key_order(self) -> KeyOrder:
        """The order of keys at every level, as `Document.apply` takes it, where nothing more is known."""
        return _order_of(self.fields)

    def key_order_in(self, collection: str) -> KeyOrder:
        """The order of keys in the files of one collection."""
        return self._key_orders.get(collection.partition("/")[0], self.key_order)

    @cached_property
    def _key_orders(self) -> dict[str, KeyOrder]:
        return {folder: {**self.key_order, (): top} for folder, top in self.collection_orders.items()}

    def key_order_for(self, path: str) -> KeyOrder:
        """The order of keys in the file at `path`, relative to the folder."""
        return self.key_order_in(self.collect(path) or "")

    @property
    def quality_range(self) -> tuple[int, int]:
        """The range of the quality slider; values outside are shown as they are."""
        return self._range("quality", 0, 100)

    @property
    def heat_range(self) -> tuple[int, int]:
        """The range of the heat slider; values outside are shown as they are."""
        return self._range("heat", 0, 100)

    def field(self, key: str | Path) -> Field:
        """The field of a top-level key, or of a place inside one: `("images", 0, "width")`.

        A key that the profile does not know has kind ANY and a label made of the key.
        """
        if isinstance(key, str):
            return find_field(self.fields, key)
        first, *rest = key
        field = find_field(self.fields, str(first))
        for part in rest:
            field = field.entry() if isinstance(part, int) else field.part(part)
        return field

    def key(self, role: str, values: Container[str] = ()) -> str:
        """The key that `role` ("title", "date", ...) stands under in `values`, else the one to write it to.

        "" when this kind of site has no such key.
        """
        keys = self.roles.get(role, ())
        return next((key for key in keys if key in values), keys[0] if keys else "")

    @cached_property
    def role_keys(self) -> RoleKeys:
        """The roles' keys, see there."""
        return RoleKeys(self.roles, self.fields)

    def published(self, values: Mapping[str, Value]) -> bool | None:
        """Whether an article says that it is published; None where it says nothing, or neither yes nor no."""
        key = self.key("published", values)
        flag = values.get(key)
        if not isinstance(flag, bool):
            return None
        return flag is not (key in self.inverted)

    def publishing(self, published: bool) -> Set:
        """The edit that publishes or unpublishes an article."""
        key = self.key("published") or "published"
        return Set((key,), published is not (key in self.inverted))

    def collect(self, relpath: str) -> str | None:
        """The collection of the file at `relpath` ("/" separated); None when it is no article."""
        folder, _, name = relpath.rpartition("/")
        if name.startswith(".") or not name.lower().endswith(self.extensions) or _NO_ARTICLES.fullmatch(name):
            return None
        return _collection(self.collections, self.excluded, folder)

    def collection_label(self, collection: str) -> str:
        """A collection's name for people: `_learning/videos` is "Learning / Videos"."""
        parts = (label_of(part.lstrip("_")) for part in collection.split("/"))
        return " / ".join(part for part in parts if part)

    def shows_without_key(self, collection: str) -> bool:
        """Whether the site shows an article of `collection` that has no `published` key, and that its own
        settings say nothing of."""
        return self.absent_means_published and not self.is_draft_folder(collection)

    def is_draft_folder(self, collection: str) -> bool:
        """Whether the site shows nothing of this collection unless it is told to."""
        return collection.rpartition("/")[2] in self.draft_folders

    def file_rule(self, collection: str) -> str:
        """The rule by which files of a collection are called; "": as most of them are."""
        drafts = self.draft_file_name if self.is_draft_folder(collection) else ""
        return drafts or self.file_name

    def published_by_default(self, path: str) -> bool | None:
        """What the site's settings say of the article at `path` if its file says nothing; None: nothing."""
        if not self.defaults.scopes:
            return None
        return self.published({key: value for key, (value, _) in self.defaults.values_for(path).items()})

    def _range(self, role: str, low: int, high: int) -> tuple[int, int]:
        field = self.field(self.key(role) or role)
        return (
            low if field.minimum is None else field.minimum,
            high if field.maximum is None else field.maximum,
        )


@lru_cache(maxsize=64)
def _order_of(fields: tuple[Field, ...]) -> dict[tuple[str, ...], tuple[str, ...]]:
    order: dict[tuple[str, ...], tuple[str, ...]] = {(): tuple(field.key for field in fields)}
    for field in fields:
        if field.parts:
            inner = _order_of(field.parts)
            order |= {(field.key, *path): keys for path, keys in inner.items()}
    return order


@lru_cache(maxsize=16_384)
def _collection(patterns: tuple[str, ...], excluded: tuple[str, ...], folder: str) -> str | None:
    parts = folder.split("/") if folder else []
    if any(part in excluded or part.startswith(".") for part in parts):
        return None
    for pattern in patterns:
        wanted = pattern.split("/") if pattern else []
        if len(wanted) <= len(parts) and all(map(matches_part, wanted, parts)):
            return "/".join(parts[: len(wanted)])
    return None


EVERYDAY = Profile(
    name="everyday",
    label="Everyday site",
    collections=("_*/*", "_*"),
    fields=everyday.FIELDS,
    roles=everyday.ROLES,
    collection_orders=everyday.COLLECTION_ORDERS,
    required=("title", "excerpt"),
    absent_means_published=True,
    template=everyday.TEMPLATE,
)

JEKYLL = Profile(
    name="jekyll",
    label="Jekyll site",
    collections=("_posts", "_drafts", "*/_posts", "*/_drafts", "*/*/_posts"),
    fields=jekyll.FIELDS,
    roles=jekyll.ROLES,
    absent_means_published=True,
    draft_folders=("_drafts",),
    file_name="{date}-{slug}",
    draft_file_name="{slug}",
    template=jekyll.TEMPLATE,
)

_DRAFTS = ("draft",)

HUGO = Profile(
    name="hugo",
    label="Hugo site",
    collections=("content/*", "content"),
    excluded=(*_EXCLUDED, "archetypes", "themes", "layouts", "resources", "static"),
    fields=other_sites.HUGO_FIELDS,
    roles=other_sites.HUGO_ROLES,
    inverted=_DRAFTS,
    absent_means_published=True,
)

ASTRO = Profile(
    name="astro",
    label="Astro site",
    collections=("src/content/*", "src/data/*", "src/pages/*", "src/pages", "content/*"),
    excluded=(*_EXCLUDED, "dist"),
    extensions=(".md", ".markdown", ".mdx"),
    fields=other_sites.ASTRO_FIELDS,
    roles=other_sites.ASTRO_ROLES,
    inverted=_DRAFTS,
    absent_means_published=True,
)

ELEVENTY = Profile(
    name="eleventy",
    label="Eleventy site",
    collections=("content/*", "content", "src/*", "src", "posts", "blog", "*", ""),
    excluded=(*_EXCLUDED, "img", "css", "dist"),
    extensions=(".md", ".markdown", ".njk", ".liquid"),
    fields=other_sites.ELEVENTY_FIELDS,
    roles=other_sites.ELEVENTY_ROLES,
    inverted=_DRAFTS,
    absent_means_published=True,
)

ZOLA = Profile(
    name="zola",
    label="Zola site",
    collections=("content/*", "content"),
    excluded=(*_EXCLUDED, "static", "templates", "themes"),
    extensions=(".md",),
    fields=other_sites.ZOLA_FIELDS,
    roles=other_sites.ZOLA_ROLES,
    inverted=_DRAFTS,
    absent_means_published=True,
)

OBSIDIAN = Profile(
    name="obsidian",
    label="Obsidian vault",
    collections=("*/*", "*", ""),
    excluded=("node_modules",),
    extensions=(".md",),
    fields=other_sites.OBSIDIAN_FIELDS,
    roles=other_sites.OBSIDIAN_ROLES,
    required=(),
    checks={"no-image": "off"},
)

PRESETS = {profile.name: profile for profile in (EVERYDAY, JEKYLL, HUGO, ASTRO, ELEVENTY, ZOLA, OBSIDIAN)}
