"""What a field holds, and what it says of a value that it does not."""

from __future__ import annotations

import pytest

from curator.content import EVERYDAY, Field, Kind
from curator.content.fields import label_of
from curator.frontmatter import Path, Timestamp, Value


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("featuredContent", "Featured content"),
        ("featured_content", "Featured content"),
        ("reading-time", "Reading time"),
        ("originalUrl", "Original URL"),
        ("cdnAmpWebUrl", "CDN AMP web URL"),
        ("_id", "ID"),
        ("été", "Été"),
        ("", ""),
    ],
)
def test_a_key_makes_a_label(key: str, label: str) -> None:
    assert label_of(key) == label


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (("published",), Kind.FLAG),
        (("topics",), Kind.TAGS),
        (("topics", 3), Kind.TEXT),
        (("provider",), Kind.OBJECT),
        (("provider", "name"), Kind.TEXT),
        (("provider", "images"), Kind.IMAGES),
        (("provider", "images", 0, "width"), Kind.NUMBER),
        (("images", 0), Kind.OBJECT),
        (("images", 0, "isCached"), Kind.FLAG),
        (("related", 2), Kind.OBJECT),
        (("related", 2, "publishedDateTime"), Kind.DATETIME),
        (("related", 2, "provider", "domain"), Kind.TEXT),
        (("actions", 0, "url"), Kind.URL),
        (("ratings", "average"), Kind.NUMBER),
        (("secured",), Kind.OPAQUE),
        (("mood",), Kind.ANY),
        (("mood", 0, "x"), Kind.ANY),
        (("provider", "mood"), Kind.ANY),
    ],
)
def test_every_place_in_an_article_has_a_field(path: Path, kind: Kind) -> None:
    assert EVERYDAY.field(path).kind is kind


def test_an_entry_of_a_vocabulary_keeps_the_vocabulary() -> None:
    assert EVERYDAY.field(("topics", 0)).vocabulary == "topics"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("published", True),
        ("quality", 80),
        ("quality", 999),
        ("quality", -3.5),
        ("heat", -1),
        ("title", "x"),
        ("title", 1984),
        ("title", None),
        ("title", Timestamp("2022-03-24")),
        ("publishedDateTime", Timestamp("2022-03-24")),
        ("publishedDateTime", "2022-03-24T20:25:00Z"),
        ("topics", ["AI", 5]),
        ("topics", []),
        ("topics", None),
        ("images", [{"url": "x", "width": 3, "isCached": False, "credit": ["any", "thing"]}]),
        ("related", [{"title": "x", "provider": {"name": "N"}, "images": None}]),
        ("secured", "a"),
        ("secured", {"a": 1}),
        ("mood", {"any": ["thing"]}),
    ],
)
def test_a_value_of_the_right_type(key: str, value: Value) -> None:
    assert list(EVERYDAY.field(key).mismatches(value, (key,))) == []


@pytest.mark.parametrize(
    ("key", "value", "path", "message"),
    [
        ("published", "yes", ("published",), "should be true or false, it is text"),
        ("published", 1, ("published",), "should be true or false, it is the number 1"),
        ("published", None, ("published",), "should be true or false, it is empty"),
        ("quality", "80", ("quality",), "should be a number, it is text"),
        ("quality", True, ("quality",), "should be a number, it is true or false"),
        ("quality", None, ("quality",), "should be a number, it is empty"),
        ("quality", float("nan"), ("quality",), "should be a number, it is none that can be shown"),
        ("quality", 10**400, ("quality",), "should be a number, it is none that can be shown"),
        ("title", ["x"], ("title",), "should be text, it is a list"),
        ("excerpt", {"x": 1}, ("excerpt",), "should be text, it is a group of keys"),
        ("publishedDateTime", 2022, ("publishedDateTime",), "should be a date, it is the number 2022"),
        ("publishedDateTime", "tomorrow", ("publishedDateTime",), "should be a date, it is other text"),
        ("topics", "AI", ("topics",), "should be a list, it is text"),
        ("topics", ["AI", ["x"]], ("topics", 1), "should be text, it is a list"),
        ("topics", ["AI", None], ("topics", 1), "is an entry without a value"),
        ("provider", "N", ("provider",), "should be a group of keys, it is text"),
        ("provider", {"name": ["N"]}, ("provider", "name"), "should be text, it is a list"),
        ("images", {"url": "x"}, ("images",), "should be a list, it is a group of keys"),
        ("images", ["x"], ("images", 0), "should be a group of keys, it is text"),
        ("images", [{"width": "5"}], ("images", 0, "width"), "should be a number, it is text"),
        (
            "related",
            [{}, {"provider": {"images": [{"height": "x"}]}}],
            ("related", 1, "provider", "images", 0, "height"),
            "should be a number, it is text",
        ),
    ],
)
def test_a_value_of_the_wrong_type_is_named_with_its_place(
    key: str, value: Value, path: Path, message: str
) -> None:
    assert list(EVERYDAY.field(key).mismatches(value, (key,))) == [(path, message)]


def test_a_list_that_may_be_one_text() -> None:
    field = Field("tags", "Tags", Kind.TAGS, or_text=True)

    assert list(field.mismatches("a b", ("tags",))) == []
    assert len(list(field.mismatches(5, ("tags",)))) == 1
