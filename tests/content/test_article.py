"""An article as its document has it: everything shown or accounted for, nothing altered."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.content import EVERYDAY, JEKYLL, Article, Profile, Status, plain_text, title_from_name
from curator.frontmatter import Document, Timestamp

FULL = """\
category: news
title: "Harbour &amp; robots"
excerpt: 'They sort &#8220;cargo&#8221;'
publishedDateTime: 2026-03-24T20:25:00Z
originalUrl: https://wire.example/harbour
webUrl: https://wire.example/web
ampWebUrl: https://wire.example/amp
cdnAmpWebUrl: https://cdn.example/c/s/wire.example/amp
type: article
quality: 134
heat: -1
published: false
featuredContent: "<iframe></iframe>"
provider:
  name: Meridian Wire
  domain: wire.example
  images:
    - url: /assets/wire-50x50.png
      width: 50
      height: 50
  authors:
    - name: Ada
mood: calm
topics: [Robotics, AI]
images:
  - url: https://img.example/a.jpg
    width: 800
    height: 449
    isCached: true
  - https://img.example/b.jpg
related:
  - title: One
    excerpt: First
    publishedDateTime: 2026-03-25T11:13:00Z
    webUrl: "https://n.example/en/ with a space"
    type: article
    provider:
      name: N
      domain: n.example
    quality: 119
    images:
      - url: https://img.example/c.jpg
  - just text
  - title: Three
    originalUrl: https://o.example/
secured: "ab/c+é="
"""


def test_every_part_of_a_full_article(read_article: Callable[..., Article]) -> None:
    article = read_article(FULL)

    assert (article.title, article.excerpt) == ("Harbour &amp; robots", "They sort &#8220;cargo&#8221;")
    assert plain_text(article.title) == "Harbour & robots"
    assert plain_text(article.excerpt) == "They sort “cargo”"
    assert (article.category, article.type) == ("news", "article")
    assert (article.quality, article.heat) == (134, -1)
    assert (article.published, article.status) == (False, Status.DRAFT)
    assert article.date == datetime(2026, 3, 24, 20, 25, tzinfo=UTC)
    assert article.date_text == "2026-03-24T20:25:00Z"
    assert article.url == article.original_url == "https://wire.example/harbour"
    assert article.web_url == "https://wire.example/web"
    assert article.amp_url == "https://wire.example/amp"
    assert article.cdn_amp_url == "https://cdn.example/c/s/wire.example/amp"
    assert article.topics == ("Robotics", "AI")
    assert article.secured_size == 8
    assert article.other == {"featuredContent": "<iframe></iframe>", "mood": "calm"}


def test_the_provider_with_its_logo_and_authors(read_article: Callable[..., Article]) -> None:
    provider = read_article(FULL).provider

    assert (provider.name, provider.domain, provider.logo) == (
        "Meridian Wire",
        "wire.example",
        "/assets/wire-50x50.png",
    )
    assert [author.name for author in provider.authors] == ["Ada"]


def test_images_keep_their_positions(read_article: Callable[..., Article]) -> None:
    first, second = read_article(FULL).images

    assert (first.url, first.width, first.height, first.is_cached) == (
        "https://img.example/a.jpg",
        800,
        449,
        True,
    )
    assert (second.url, second.width, second.is_cached) == ("https://img.example/b.jpg", None, None)
    assert second.raw == "https://img.example/b.jpg"


def test_related_entries_keep_their_positions(read_article: Callable[..., Article]) -> None:
    one, text, three = read_article(FULL).related

    assert (one.title, one.excerpt, one.type, one.quality) == ("One", "First", "article", 119)
    assert one.url == one.web_url == "https://n.example/en/ with a space"
    assert one.date == datetime(2026, 3, 25, 11, 13, tzinfo=UTC)
    assert one.date_text == "2026-03-25T11:13:00Z"
    assert (one.provider.name, one.provider.domain) == ("N", "n.example")
    assert [image.url for image in one.images] == ["https://img.example/c.jpg"]
    assert (text.title, text.url, text.provider.name, text.raw) == ("", "", "", "just text")
    assert three.url == "https://o.example/"


def test_what_is_of_the_wrong_type_is_missing_named_and_kept(read_article: Callable[..., Article]) -> None:
    article = read_article(
        "title: [a]\nquality: high\npublished: 'yes'\nprovider: {name: [x], domain: d.example}\n"
        "topics: AI\nimages: {url: x}\nrelated: [{quality: lots, images: 5}]\npublishedDateTime: soon"
    )

    assert (article.title, article.quality, article.published) == ("", None, None)
    assert article.status is Status.ABSENT
    assert (article.provider.name, article.provider.domain) == ("", "d.example")
    assert article.topics == ("AI",)
    assert [image.url for image in article.images] == ["x"]
    assert (article.related[0].quality, article.related[0].images) == (None, ())
    assert article.related[0].raw == {"quality": "lots", "images": 5}
    assert (article.date, article.date_text) == (None, "soon")
    assert article.other == {}
    assert [path for path, _ in article.invalid] == [
        ("title",),
        ("quality",),
        ("published",),
        ("provider", "name"),
        ("topics",),
        ("images",),
        ("related", 0, "quality"),
        ("related", 0, "images"),
        ("publishedDateTime",),
    ]


@pytest.mark.parametrize(
    ("yaml", "status"),
    [
        ("published: true", Status.PUBLISHED),
        ("published: false", Status.DRAFT),
        ("title: x", Status.ABSENT),
        ("published:", Status.ABSENT),
        ("published: 1", Status.ABSENT),
    ],
)
def test_absent_is_a_third_state(read_article: Callable[..., Article], yaml: str, status: Status) -> None:
    assert read_article(yaml).status is status


def test_an_empty_article_has_nothing_and_nothing_wrong(read_article: Callable[..., Article]) -> None:
    article = read_article("")

    assert (article.title, article.date, article.date_text, article.url) == ("", None, "", "")
    assert (article.topics, article.images, article.related) == ((), (), ())
    assert (article.provider.name, article.secured_size) == ("", None)
    assert (article.other, article.invalid) == ({}, ())


@pytest.mark.parametrize("empty", ["topics:", "images:", "related:", "provider:", "title:"])
def test_a_key_without_a_value_is_nothing_wrong(read_article: Callable[..., Article], empty: str) -> None:
    article = read_article(empty)

    assert (article.title, article.provider.name) == ("", "")
    assert (article.topics, article.images, article.related) == ((), (), ())
    assert (article.other, article.invalid) == ({}, ())


def test_a_title_that_is_a_number_shows_as_it_is_typed(read_article: Callable[..., Article]) -> None:
    assert read_article("title: 0x1F").title == "0x1F"
    assert read_article("title: 1.50").title == "1.50"


@pytest.mark.parametrize("value", [".nan", "-.inf", "9" * 400, "1.0e+400"])
def test_numbers_that_nobody_can_show(read_article: Callable[..., Article], value: str) -> None:
    article = read_article(f"quality: {value}\nrelated: [{{title: {value}}}]")

    assert (article.quality, article.related[0].title) == (None, "")
    assert ("quality",) in [path for path, _ in article.invalid]


def test_topics_that_are_no_text_keep_their_positions(read_article: Callable[..., Article]) -> None:
    assert read_article("topics: [AI, 2022, [x], Ethics]").topics == ("AI", "2022", "", "Ethics")


def test_a_community_is_titled_by_its_name(read_article: Callable[..., Article]) -> None:
    assert read_article("name: A forum\nmembers: 3000").title == "A forum"
    both = read_article("name: A forum\ntitle: The title")
    assert (both.title, both.other) == ("The title", {"name": "A forum"})


def test_secured_is_only_a_size(read_article: Callable[..., Article]) -> None:
    for profile in (EVERYDAY, JEKYLL):
        article = read_article("secured: é#960;π", profile)
        assert article.secured_size == 9
        assert "π" not in repr(article)


def test_secured_that_is_no_text_has_the_size_of_its_lines(read_article: Callable[..., Article]) -> None:
    article = read_article("secured:\n  a: 1\ntitle: x")

    assert article.secured_size == len("secured:\n  a: 1")
    assert article.other == {}


def test_a_file_without_title_and_date_takes_them_from_its_name(read_article: Callable[..., Article]) -> None:
    article = read_article("layout: post", JEKYLL, "_posts/2022-03-24-on-air.md")

    assert (article.title, article.heading) == ("", "On air")
    assert (article.date, article.date_text) == (datetime(2022, 3, 24, tzinfo=UTC), "")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("2022-03-24-on-air.md", "On air"),
        ("_posts/2022-3-4-on_air.markdown", "On air"),
        ("C:\\site\\v2.0-is-out.md", "V2.0 is out"),
        ("a.md", "A"),
        (".md", ""),
        ("", ""),
    ],
)
def test_a_title_out_of_a_name(name: str, title: str) -> None:
    assert title_from_name(name) == title


def test_a_jekyll_post(read_article: Callable[..., Article]) -> None:
    article = read_article(
        "layout: post\ntitle: On air\ndescription: We are\ndate: 2022-03-24 20:25:00 +0100\nauthor: Ada\n"
        "categories: [radio, news]\ntags: live radio\nimage: {path: /a.png, alt: A mast}\n"
        "link: https://e.example/\npublished: false",
        JEKYLL,
    )

    assert (article.title, article.excerpt, article.provider.name) == ("On air", "We are", "Ada")
    assert article.date == datetime(2022, 3, 24, 19, 25, tzinfo=UTC)
    assert (article.topics, article.category) == (("live", "radio"), "radio, news")
    assert [(image.url, image.title) for image in article.images] == [("/a.png", "A mast")]
    assert (article.url, article.status) == ("https://e.example/", Status.DRAFT)
    assert article.other == {"layout": "post"}
    assert article.invalid == ()


def test_a_jekyll_image_that_is_a_text(read_article: Callable[..., Article]) -> None:
    assert [image.url for image in read_article("image: /a.png", JEKYLL).images] == ["/a.png"]


def test_a_key_without_a_name_is_no_role_of_anybody(read_article: Callable[..., Article]) -> None:
    article = read_article('"": [x]', JEKYLL)

    assert (article.related, article.other) == ((), {"": ["x"]})


KEYS = st.sampled_from(
    sorted({field.key for field in (*EVERYDAY.fields, *JEKYLL.fields)} | {"url", "path", "domain", "raw", ""})
)
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(max_codepoint=0x2FF))
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=12)


@given(values=st.dictionaries(KEYS, VALUES), profile=st.sampled_from([EVERYDAY, JEKYLL]))
def test_whatever_stands_under_the_keys_is_shown_or_accounted_for(
    values: dict[str, Any], profile: Profile
) -> None:
    doc = Document.parse(b"---\n" + json.dumps(values).encode() + b"\n---\n", "a.md")

    article = Article.from_document(doc, profile)

    shown = {profile.key(role, doc.values) for role in profile.roles}
    assert "" not in shown
    assert set(article.other) == set(doc.values) - shown
    for role, views in (("images", article.images), ("related", article.related)):
        value = doc.get((profile.key(role, doc.values),))
        if role in profile.roles and isinstance(value, list):
            assert [repr(view.raw) for view in views] == [repr(item) for item in value]
    topics = doc.get((profile.key("topics", doc.values),))
    if isinstance(topics, list):
        assert len(article.topics) == len(topics)
    assert all(doc.line(path) for path, _ in article.invalid)


def test_reading_alters_nothing() -> None:
    data = f"---\n{FULL}---\n".encode()
    doc = Document.parse(data, "a.md")

    Article.from_document(doc, EVERYDAY)

    assert doc.data == data
    assert doc.values["title"] == "Harbour &amp; robots"
    assert doc.values["publishedDateTime"] == Timestamp("2026-03-24T20:25:00Z")
