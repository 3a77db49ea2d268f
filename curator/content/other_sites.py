"""The fields of sites made by Hugo, Astro, Eleventy and Zola, and of Obsidian vaults, by their manuals.

Where a site says `draft`, true means that it is not published.
"""

from __future__ import annotations

from curator.content.fields import Field, Kind

_IMAGE = (
    Field("url", "Address", Kind.URL),
    Field("src", "Address", Kind.URL),
    Field("image", "Address", Kind.URL),
    Field("alt", "Description", Kind.TEXT),
    Field("caption", "Caption", Kind.TEXT),
)
_TITLE = Field("title", "Title", Kind.TEXT, column=True)
_DESCRIPTION = Field("description", "Description", Kind.LONG_TEXT)
_DATE = Field("date", "Date", Kind.DATETIME, column=True)
_TAGS = Field("tags", "Tags", Kind.TAGS, vocabulary="topics", column=True)
_CATEGORIES = Field("categories", "Categories", Kind.TAGS)
_DRAFT = Field("draft", "Draft", Kind.FLAG, column=True)
_DECISION = (
    Field("quality", "Quality", Kind.NUMBER, minimum=0, maximum=150),
    Field("heat", "Heat", Kind.NUMBER, minimum=-1, maximum=250),
)

# https://gohugo.io/content-management/front-matter/
HUGO_FIELDS = (
    _TITLE,
    Field("linkTitle", "Link title", Kind.TEXT),
    _DESCRIPTION,
    Field("summary", "Summary", Kind.LONG_TEXT),
    _DATE,
    Field("publishDate", "Publish date", Kind.DATETIME),
    Field("lastmod", "Last modified", Kind.DATETIME),
    Field("expiryDate", "Expiry date", Kind.DATETIME),
    _DRAFT,
    Field("author", "Author", Kind.ANY, column=True),
    Field("slug", "Slug", Kind.TEXT),
    Field("url", "Path on the site", Kind.TEXT),
    Field("aliases", "Aliases", Kind.TAGS, or_text=True),
    _CATEGORIES,
    _TAGS,
    Field("keywords", "Keywords", Kind.TAGS),
    Field("series", "Series", Kind.TAGS),
    Field("type", "Type", Kind.TEXT),
    Field("layout", "Layout", Kind.TEXT),
    Field("weight", "Weight", Kind.NUMBER),
    Field("cover", "Cover", Kind.ANY, parts=_IMAGE),
    Field("featured_image", "Featured image", Kind.URL),
    Field("images", "Images", Kind.ANY),
    *_DECISION,
)
HUGO_ROLES: dict[str, tuple[str, ...]] = {
    "title": ("title",),
    "excerpt": ("description", "summary"),
    "published": ("draft",),
    "quality": ("quality",),
    "heat": ("heat",),
    "date": ("date", "publishDate"),
    "provider": ("author",),
    "topics": ("tags",),
    "images": ("images", "cover", "featured_image"),
    "type": ("type",),
    "category": ("categories",),
}

# https://docs.astro.build/en/guides/content-collections/ and its blog template
ASTRO_FIELDS = (
    Field("layout", "Layout", Kind.TEXT),
    _TITLE,
    _DESCRIPTION,
    Field("pubDate", "Date", Kind.ANY, column=True),
    Field("publishDate", "Publish date", Kind.ANY),
    Field("updatedDate", "Updated", Kind.ANY),
    Field("date", "Date", Kind.ANY),
    _DRAFT,
    Field("author", "Author", Kind.ANY, column=True),
    Field("slug", "Slug", Kind.TEXT),
    Field("category", "Category", Kind.CHOICE),
    _TAGS,
    Field("heroImage", "Image", Kind.ANY, parts=_IMAGE),
    Field("image", "Image", Kind.ANY, parts=_IMAGE),
    Field("canonicalURL", "Canonical address", Kind.URL),
    *_DECISION,
)
ASTRO_ROLES: dict[str, tuple[str, ...]] = {
    "title": ("title",),
    "excerpt": ("description",),
    "published": ("draft",),
    "quality": ("quality",),
    "heat": ("heat",),
    "date": ("pubDate", "publishDate", "date"),
    "provider": ("author",),
    "topics": ("tags",),
    "images": ("heroImage", "image"),
    "web_url": ("canonicalURL",),
    "category": ("category",),
}

# https://www.11ty.dev/docs/data-configuration/
ELEVENTY_FIELDS = (
    Field("layout", "Layout", Kind.TEXT),
    _TITLE,
    _DESCRIPTION,
    Field("date", "Date", Kind.ANY, column=True),
    _DRAFT,
    Field("author", "Author", Kind.ANY, column=True),
    Field("permalink", "Permalink", Kind.ANY),
    Field("tags", "Tags", Kind.TAGS, vocabulary="topics", column=True, or_text=True),
    Field("image", "Image", Kind.ANY, parts=_IMAGE),
    Field("eleventyExcludeFromCollections", "Out of the collections", Kind.ANY),
    *_DECISION,
)
ELEVENTY_ROLES: dict[str, tuple[str, ...]] = {
    "title": ("title",),
    "excerpt": ("description",),
    "published": ("draft",),
    "quality": ("quality",),
    "heat": ("heat",),
    "date": ("date",),
    "provider": ("author",),
    "topics": ("tags",),
    "images": ("image",),
}

# https://www.getzola.org/documentation/content/page/ (its files are TOML or YAML)
ZOLA_FIELDS = (
    _TITLE,
    _DESCRIPTION,
    _DATE,
    Field("updated", "Updated", Kind.DATETIME),
    Field("weight", "Weight", Kind.NUMBER),
    _DRAFT,
    Field("slug", "Slug", Kind.TEXT),
    Field("path", "Path on the site", Kind.TEXT),
    Field("aliases", "Aliases", Kind.TAGS),
    Field("authors", "Authors", Kind.TAGS),
    Field("template", "Template", Kind.TEXT),
    Field(
        "taxonomies",
        "Taxonomies",
        Kind.OBJECT,
        parts=(Field("tags", "Tags", Kind.TAGS), Field("categories", "Categories", Kind.TAGS)),
    ),
    Field("extra", "Extra", Kind.ANY),
)
ZOLA_ROLES: dict[str, tuple[str, ...]] = {
    "title": ("title",),
    "excerpt": ("description",),
    "published": ("draft",),
    "date": ("date",),
}

# https://help.obsidian.md/properties, https://help.obsidian.md/publish/
OBSIDIAN_FIELDS = (
    Field("title", "Title", Kind.TEXT, column=True),
    Field("aliases", "Aliases", Kind.TAGS, or_text=True),
    Field("tags", "Tags", Kind.TAGS, vocabulary="topics", column=True, or_text=True),
    Field("cssclasses", "CSS classes", Kind.TAGS, or_text=True),
    Field("publish", "Publish", Kind.FLAG, column=True),
    Field("permalink", "Permalink", Kind.TEXT),
    _DESCRIPTION,
    Field("created", "Created", Kind.ANY, column=True),
    Field("date", "Date", Kind.ANY),
    Field("author", "Author", Kind.ANY),
    Field("source", "Source", Kind.ANY),
    Field("image", "Image", Kind.URL),
    Field("cover", "Cover", Kind.URL),
    *_DECISION,
)
OBSIDIAN_ROLES: dict[str, tuple[str, ...]] = {
    "title": ("title",),
    "excerpt": ("description",),
    "published": ("publish",),
    "quality": ("quality",),
    "heat": ("heat",),
    "date": ("date", "created"),
    "provider": ("author",),
    "topics": ("tags",),
    "images": ("image", "cover"),
    "web_url": ("source",),
}
