"""The fields of the everyday kind of site (news, learning, samples, ...), in the order of its files."""

from __future__ import annotations

from curator.content.fields import Field, Kind

_IMAGE = (
    Field("url", "Address", Kind.URL),
    Field("width", "Width", Kind.NUMBER, minimum=0),
    Field("height", "Height", Kind.NUMBER, minimum=0),
    Field("title", "Title", Kind.TEXT),
    Field("isCached", "Cached", Kind.FLAG),
)

_PROVIDER = (
    Field("name", "Name", Kind.TEXT),
    Field("domain", "Domain", Kind.TEXT),
    Field("images", "Logo", Kind.IMAGES, parts=_IMAGE),
    Field("authors", "Authors", Kind.OBJECT, parts=(Field("name", "Name", Kind.TEXT),), many=True),
)

_RELATED = (
    Field("title", "Title", Kind.TEXT),
    Field("excerpt", "Excerpt", Kind.LONG_TEXT),
    Field("publishedDateTime", "Date", Kind.DATETIME),
    Field("originalUrl", "Original address", Kind.URL),
    Field("webUrl", "Web address", Kind.URL),
    Field("ampWebUrl", "AMP address", Kind.URL),
    Field("cdnAmpWebUrl", "Cached AMP address", Kind.URL),
    Field("type", "Type", Kind.CHOICE, choices=("article", "video")),
    Field("provider", "Provider", Kind.OBJECT, parts=_PROVIDER),
    Field("quality", "Quality", Kind.NUMBER, minimum=0, maximum=150),
    Field("images", "Images", Kind.IMAGES, parts=_IMAGE),
)

FIELDS = (
    Field("category", "Category", Kind.CHOICE, choices=("news", "people", "event", "customer", "newsletter")),
    Field("title", "Title", Kind.TEXT, column=True),
    Field("name", "Name", Kind.TEXT),
    Field("excerpt", "Excerpt", Kind.LONG_TEXT),
    Field("publishedDateTime", "Date", Kind.DATETIME, column=True),
    Field("originalUrl", "Original address", Kind.URL),
    Field("webUrl", "Web address", Kind.URL),
    Field("ampWebUrl", "AMP address", Kind.URL),
    Field("cdnAmpWebUrl", "Cached AMP address", Kind.URL),
    Field(
        "type",
        "Type",
        Kind.CHOICE,
        choices=("article", "video", "course", "collection", "download", "forum"),
    ),
    Field("price", "Price", Kind.TEXT),
    Field("length", "Length", Kind.TEXT),
    Field("members", "Members", Kind.NUMBER, minimum=0),
    Field(
        "ratings",
        "Ratings",
        Kind.OBJECT,
        parts=(Field("count", "Count", Kind.NUMBER, minimum=0), Field("average", "Average", Kind.NUMBER)),
    ),
    Field("quality", "Quality", Kind.NUMBER, minimum=0, maximum=150, column=True),
    Field("heat", "Heat", Kind.NUMBER, minimum=-1, maximum=250, column=True),
    Field("removed", "Removed", Kind.FLAG),
    Field("published", "Published", Kind.FLAG, column=True),
    Field(
        "actions",
        "Actions",
        Kind.OBJECT,
        parts=(
            Field("url", "Address", Kind.URL),
            Field("type", "Type", Kind.CHOICE, choices=("download",)),
            Field("title", "Title", Kind.TEXT),
            Field("attribution", "Attribution", Kind.TEXT),
        ),
        many=True,
    ),
    Field("featuredContent", "Featured content", Kind.LONG_TEXT),
    Field("provider", "Provider", Kind.OBJECT, parts=_PROVIDER, column=True),
    Field("levels", "Levels", Kind.TAGS, choices=("Beginner", "Intermediate", "Advanced")),
    Field("items", "Items", Kind.TAGS),
    Field("topics", "Topics", Kind.TAGS, vocabulary="topics", column=True),
    Field("images", "Images", Kind.IMAGES, parts=_IMAGE),
    Field("related", "Related", Kind.RELATED, parts=_RELATED),
    Field("secured", "Secured", Kind.OPAQUE),
)

_KEYS = [field.key for field in FIELDS if field.key != "publishedDateTime"]
_DATE_BELOW = (*_KEYS[: _KEYS.index("quality")], "publishedDateTime", *_KEYS[_KEYS.index("quality") :])

COLLECTION_ORDERS = {"_learning": _DATE_BELOW, "_samples": _DATE_BELOW}
"""The order of the top-level keys where it differs: these have the date below, right before `heat`."""

TEMPLATE = {"type": "article"}
"""What a new article begins with."""

ROLES = {
    "title": ("title", "name"),
    "excerpt": ("excerpt",),
    "published": ("published",),
    "quality": ("quality",),
    "heat": ("heat",),
    "date": ("publishedDateTime",),
    "provider": ("provider",),
    "topics": ("topics",),
    "images": ("images",),
    "related": ("related",),
    "original_url": ("originalUrl",),
    "web_url": ("webUrl",),
    "amp_url": ("ampWebUrl",),
    "cdn_amp_url": ("cdnAmpWebUrl",),
    "type": ("type",),
    "category": ("category",),
    "secured": ("secured",),
}
