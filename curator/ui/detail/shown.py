"""What the detail pane shows: one article read from its file, or why it cannot be read. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from curator.content import Article, Kind, Profile, Site
from curator.frontmatter import ABSENT, Absent, Document, FrontMatterError, Path, Value
from curator.library import Library, LibraryError, StoreError, store
from curator.ui.detail.entry_model import ListedEntry
from curator.ui.detail.listings import image_entries, related_entries
from curator.ui.wording import said

_AROUND = 6
_LARGEST_SOURCE = 2_000_000


@dataclass(frozen=True, slots=True)
class Shown:
    """One article as it is in its file now.

    Attributes:
        path: relative to the content folder, the article's identity.
        doc: the document that edits are based on.
        listed: its related entries, made ready; None: not yet. pictured: its images, the same.
    """

    path: str
    doc: Document
    article: Article
    profile: Profile
    site: Site
    listed: tuple[ListedEntry, ...] | None = None
    pictured: tuple[ListedEntry, ...] | None = None

    @classmethod
    def of(cls, path: str, doc: Document, profile: Profile, site: Site) -> Shown:
        """What is shown of `doc`, made ready to be drawn: for any thread."""
        article = Article.from_document(doc, profile)
        listed = related_entries(article.related, date.today())
        return cls(path, doc, article, profile, site, listed, image_entries(article.images, site))

    @property
    def related(self) -> tuple[ListedEntry, ...]:
        """The related entries as lists show them."""
        if self.listed is not None:
            return self.listed
        return related_entries(self.article.related, date.today())

    @property
    def images(self) -> tuple[ListedEntry, ...]:
        """The images as lists show them; made anew, each is looked for in the folder."""
        if self.pictured is not None:
            return self.pictured
        return image_entries(self.article.images, self.site)

    def key(self, role: str) -> str:
        """The key that plays `role` in this article; "" where this kind of site has none."""
        return self.profile.key(role, self.doc.values)

    def value(self, key: str) -> Value | Absent:
        return self.doc.get((key,)) if key else ABSENT

    def written(self, path: Path) -> str:
        """The scalar at `path` as one would type it: numbers and flags as the file spells them.

        "" for no value, and for a list or a group.
        """
        value = self.doc.get(path)
        if isinstance(value, str):
            return value
        if isinstance(value, Absent | list | dict | None):
            return ""
        return self.doc.spelling(path) or str(value)

    @property
    def shown_without_key(self) -> bool:
        """Whether the site shows this article when it has no `published` key."""
        given = self.profile.published_by_default(self.path)
        if given is not None:
            return given
        collection = self.profile.collect(self.path) or ""
        return self.profile.shows_without_key(collection)

    @property
    def by_default(self) -> Mapping[str, tuple[Value, str]]:
        """By key what the site's own settings give the article where its file says nothing, and which file
        says so."""
        given = self.profile.defaults.values_for(self.path)
        return {key: value for key, value in given.items() if key not in self.doc.values}

    @property
    def opaque_keys(self) -> frozenset[str]:
        return opaque_keys(self.profile)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that is no article that can be read.

    Attributes:
        reason: what is wrong, for the editor.
        code: the name of what is wrong, of frontmatter's or the store's reasons.
        line, column: 1-based place in the file; None where there is none.
        source: the file's text, or "" where there is none to be had.
    """

    path: str
    reason: str
    code: str
    line: int | None
    source: str
    opaque: frozenset[str]
    column: int | None = None


def load(library: Library, path: str) -> Shown | Unreadable:
    """Read the article at `path` (relative to the folder). For any thread; never raises for the file."""
    profile = library.profile
    try:
        doc = library.document(path)
    except FrontMatterError as error:
        text = _text_of(library, path)
        return Unreadable(
            path,
            said(error.message),
            str(error.reason),
            error.line,
            text,
            opaque_keys(profile),
            error.column,
        )
    except StoreError as error:
        return Unreadable(path, said(error), str(error.reason), None, "", opaque_keys(profile))
    except LibraryError as error:
        return Unreadable(path, said(error), "", None, "", opaque_keys(profile))
    site = library.site
    site.read_vocabularies()
    return Shown.of(path, doc, profile, site)


def opaque_keys(profile: Profile) -> frozenset[str]:
    """The keys whose content is never shown."""
    return frozenset(field.key for field in profile.fields if field.kind is Kind.OPAQUE)


def _text_of(library: Library, path: str) -> str:
    try:
        data = store.read(store.inside(library.root, path)).data
    except StoreError:
        return ""
    return data[:_LARGEST_SOURCE].decode("utf-8", "replace").removeprefix("\ufeff")
