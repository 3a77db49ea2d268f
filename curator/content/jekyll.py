"""The fields of a plain Jekyll site, as its front matter defaults and the common plug-ins name them.

Names from https://jekyllrb.com/docs/front-matter/ and jekyll-seo-tag.
"""

from __future__ import annotations

from curator.content.fields import Field, Kind

_IMAGE = (
    Field("path", "Address", Kind.URL),
    Field("url", "Address", Kind.URL),
    Field("width", "Width", Kind.NUMBER, minimum=0),
    Field("height", "Height", Kind.NUMBER, minimum=0),
    Field("alt", "Description", Kind.TEXT),
)

FIELDS = (
    Field("layout", "Layout", Kind.CHOICE, choices=("post", "page", "default")),
    Field("title", "Title", Kind.TEXT, column=True),
    Field("subtitle", "Subtitle", Kind.TEXT),
    Field("description", "Description", Kind.LONG_TEXT),
    Field("excerpt", "Excerpt", Kind.LONG_TEXT),
    Field("date", "Date", Kind.DATETIME, column=True),
    Field("last_modified_at", "Last modified", Kind.DATETIME),
    Field("author", "Author", Kind.ANY, column=True),
    Field("link", "Link", Kind.URL),
    Field("canonical_url", "Canonical address", Kind.URL),
    Field("permalink", "Permalink", Kind.TEXT),
    Field("slug", "Slug", Kind.TEXT),
    Field("lang", "Language", Kind.TEXT),
    Field("category", "Category", Kind.CHOICE),
    Field("categories", "Categories", Kind.TAGS, or_text=True),
    Field("tags", "Tags", Kind.TAGS, vocabulary="topics", column=True, or_text=True),
    Field("image", "Image", Kind.ANY, parts=_IMAGE),
    Field("quality", "Quality", Kind.NUMBER, minimum=0, maximum=150, column=True),
    Field("heat", "Heat", Kind.NUMBER, minimum=-1, maximum=250, column=True),
    Field("published", "Published", Kind.FLAG, column=True),
    Field("pin", "Pinned", Kind.FLAG),
    Field("sitemap", "In the sitemap", Kind.ANY),
    Field("secured", "Secured", Kind.OPAQUE),
)

TEMPLATE = {"layout": "post", "title": None, "date": None}
"""What a new article begins with; a post's day stands in its name, too."""

ROLES = {
    "title": ("title",),
    "excerpt": ("description", "excerpt"),
    "published": ("published",),
    "quality": ("quality",),
    "heat": ("heat",),
    "date": ("date",),
    "provider": ("author",),
    "topics": ("tags",),
    "images": ("image", "images"),
    "original_url": ("link",),
    "web_url": ("canonical_url",),
    "category": ("category", "categories"),
    "secured": ("secured",),
}
