"""Kinds of site: which files are articles, which key is which, in what order keys stand."""

from __future__ import annotations

import pytest

from curator.content import EVERYDAY, JEKYLL
from curator.frontmatter import Document, Set


@pytest.mark.parametrize(
    ("path", "collection"),
    [
        ("_news/a.md", "_news"),
        ("_news/A.MD", "_news"),
        ("_news/a.markdown", "_news"),
        ("_learning/videos/a.md", "_learning/videos"),
        ("_learning/videos/deep/er/a.md", "_learning/videos"),
        ("_samples/2022-03-24.md", "_samples"),
        ("a.md", None),
        ("news/a.md", None),
        ("_news/a.txt", None),
        ("_news/a", None),
        ("_news/README.md", None),
        ("_news/readme.markdown", None),
        ("_news/readmelater.md", "_news"),
        ("_news/.hidden.md", None),
        ("_news/.git/a.md", None),
        (".github/a.md", None),
        ("_data/topics/a.md", None),
        ("_data/organizations/a.md", None),
        ("_site/_news/a.md", None),
        ("_news/node_modules/a.md", None),
    ],
)
def test_which_files_of_an_everyday_site_are_articles(path: str, collection: str | None) -> None:
    assert EVERYDAY.collect(path) == collection


@pytest.mark.parametrize(
    ("path", "collection"),
    [
        ("_posts/2022-03-24-a.md", "_posts"),
        ("_posts/2022/03/a.md", "_posts"),
        ("_drafts/a.md", "_drafts"),
        ("radio/_posts/a.md", "radio/_posts"),
        ("_recipes/a.md", None),
        ("about.md", None),
    ],
)
def test_which_files_of_a_jekyll_site_are_articles(path: str, collection: str | None) -> None:
    assert JEKYLL.collect(path) == collection


def test_a_star_stands_for_one_part_and_nothing_else_is_special() -> None:
    profile = JEKYLL.model_copy(update={"collections": ("a.b", "x*y/*", "")})

    assert profile.collect("a.b/1.md") == "a.b"
    assert profile.collect("axb/1.md") == ""
    assert profile.collect("x1y/z/1.md") == "x1y/z"
    assert profile.collect("x/1y/1.md") == ""
    assert profile.collect("1.md") == ""


def test_the_key_of_a_role_is_the_one_that_is_there() -> None:
    assert EVERYDAY.key("title") == "title"
    assert EVERYDAY.key("title", {"name": "x"}) == "name"
    assert EVERYDAY.key("title", {"name": "x", "title": "y"}) == "title"
    assert EVERYDAY.key("date") == "publishedDateTime"
    assert JEKYLL.key("topics") == "tags"
    assert JEKYLL.key("related") == ""


def test_every_role_has_its_fields() -> None:
    for profile in (EVERYDAY, JEKYLL):
        known = {field.key for field in profile.fields}
        assert {keys[0] for keys in profile.roles.values()} <= known
        assert len(known) == len(profile.fields)


def test_the_order_of_keys_at_every_level() -> None:
    order = EVERYDAY.key_order

    top = order[()]
    assert top.index("quality") < top.index("heat") < top.index("published") < top.index("provider")
    assert order[("provider",)] == ("name", "domain", "images", "authors")
    assert order[("provider", "images")][:3] == ("url", "width", "height")
    assert order[("images",)] == ("url", "width", "height", "title", "isCached")
    assert order[("related",)].index("type") < order[("related",)].index("provider")
    assert order[("related", "provider")] == order[("provider",)]
    assert order[("related", "images")] == order[("images",)]
    assert order[("ratings",)] == ("count", "average")


def test_a_missing_key_goes_where_the_order_says() -> None:
    doc = Document.parse(b"---\ntype: article\nheat: 5\n\nprovider:\n  name: N\n---\n")

    changed = doc.apply(Set(("published",), True), Set(("quality",), 7), order=EVERYDAY.key_order)

    assert changed.data == (
        b"---\ntype: article\nquality: 7\nheat: 5\npublished: true\n\nprovider:\n  name: N\n---\n"
    )


def test_learning_and_samples_have_the_date_below() -> None:
    for collection in ("_learning/videos", "_samples"):
        top = EVERYDAY.key_order_in(collection)[()]
        assert top.index("type") < top.index("publishedDateTime") < top.index("heat")
        assert sorted(top) == sorted(EVERYDAY.key_order[()])
        assert EVERYDAY.key_order_in(collection)[("images",)] == EVERYDAY.key_order[("images",)]
    assert EVERYDAY.key_order_in("_news") == EVERYDAY.key_order


def test_ranges_of_the_sliders() -> None:
    assert EVERYDAY.quality_range == (0, 150)
    assert EVERYDAY.heat_range == (-1, 250)


@pytest.mark.parametrize(
    ("collection", "label"),
    [
        ("_news", "News"),
        ("_learning/videos", "Learning / Videos"),
        ("", ""),
        ("_case-studies", "Case studies"),
    ],
)
def test_the_name_of_a_collection(collection: str, label: str) -> None:
    assert EVERYDAY.collection_label(collection) == label


def test_what_an_absent_key_means() -> None:
    assert EVERYDAY.shows_without_key("_news")
    assert JEKYLL.shows_without_key("_posts")
    assert not JEKYLL.shows_without_key("_drafts")
    assert not JEKYLL.shows_without_key("radio/_drafts")
