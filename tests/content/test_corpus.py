"""A real site's excerpt, where it is there: every key shown or accounted for, every own address a file.

The excerpt is no part of the project. It is looked for in the folder that the environment variable
CURATOR_CORPUS names, or in `../shared/corpus` beside the project.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from curator.content import EVERYDAY, Article, Kind, Profile, Site, Status, check_document, detect, mend
from curator.frontmatter import Document, Set, Unset, Value

PROJECT = Path(__file__).resolve().parent.parent.parent
CORPUS = Path(os.environ.get("CURATOR_CORPUS") or PROJECT.parent / "shared" / "corpus") / "site"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the excerpt of a real site is not here")


@pytest.fixture(scope="module")
def profile() -> Profile:
    return detect(CORPUS)


@pytest.fixture(scope="module")
def site(profile: Profile) -> Site:
    return Site(CORPUS, profile)


@pytest.fixture(scope="module")
def documents(profile: Profile) -> dict[str, Document]:
    """Every article of the excerpt, by its path."""
    paths = (path.relative_to(CORPUS).as_posix() for path in sorted(CORPUS.rglob("*")) if path.is_file())
    articles = [path for path in paths if profile.collect(path) is not None]
    return {path: Document.parse((CORPUS / path).read_bytes(), path) for path in articles}


@pytest.fixture(scope="module")
def articles(documents: dict[str, Document], profile: Profile) -> dict[str, Article]:
    return {path: Article.from_document(doc, profile) for path, doc in documents.items()}


def unknown_places(profile: Profile, value: Value, path: tuple[str | int, ...] = ()) -> list[str]:
    """The places in a document that the profile has no field for."""
    if isinstance(value, dict):
        inner = [(*path, key) for key in value]
        return [place for p in inner for place in unknown_places(profile, value[str(p[-1])], p)]
    if isinstance(value, list):
        return [p for index, item in enumerate(value) for p in unknown_places(profile, item, (*path, index))]
    return [] if profile.field(path).kind is not Kind.ANY else [".".join(map(str, path))]


def test_the_excerpt_is_an_everyday_site(profile: Profile) -> None:
    assert (profile.name, profile.notes) == ("everyday", ())


def test_the_collections(articles: dict[str, Article], profile: Profile) -> None:
    counts = Counter(profile.collect(path) for path in articles)

    for collection in ("_news", "_samples", "_communities", "_learning/videos", "_learning/courses"):
        in_folder = len(list((CORPUS / collection).glob("*.md")))
        assert in_folder > 0
        assert counts[collection] == in_folder
    assert not any(path.startswith(("_data", "assets")) for path in articles)


def test_every_key_is_shown_or_in_other(
    documents: dict[str, Document], articles: dict[str, Article], profile: Profile
) -> None:
    for path, doc in documents.items():
        article = articles[path]
        shown = {profile.key(role, doc.values) for role in profile.roles}
        assert set(doc.values) == (shown & set(doc.values)) | set(article.other), path
        assert not shown & set(article.other), path


def test_every_place_at_every_depth_has_a_field(documents: dict[str, Document], profile: Profile) -> None:
    unknown = {path: unknown_places(profile, doc.values) for path, doc in documents.items()}

    assert {path: places for path, places in unknown.items() if places} == {}


def test_the_values_arrive_as_they_are(
    documents: dict[str, Document], articles: dict[str, Article], profile: Profile
) -> None:
    for path, doc in documents.items():
        article, values = articles[path], doc.values
        assert article.title == values.get("title", values.get("name"))
        assert article.excerpt == values["excerpt"]
        assert article.heat == values["heat"]
        assert article.quality == values.get("quality")
        assert article.published == values.get("published")
        assert (article.status is Status.ABSENT) == ("published" not in values)
        assert list(article.topics) == values["topics"]
        assert [image.raw for image in article.images] == values.get("images", [])
        assert [entry.raw for entry in article.related] == values.get("related", [])
        assert article.provider.raw == values["provider"]
        assert (article.date is None) == ("publishedDateTime" not in values)
        assert article.secured_size == (len(str(values["secured"])) if "secured" in values else None)
        assert article.invalid == ()
        assert check_document(doc, article, profile) == []


def test_every_key_put_back_lands_where_it_was(documents: dict[str, Document], profile: Profile) -> None:
    """The profile's key order is the order of the real files."""
    for path, doc in list(documents.items())[::10]:
        order = profile.key_order_in(profile.collect(path) or "")
        for key, value in doc.values.items():
            without = doc.apply(Unset((key,)))
            assert list(without.apply(Set((key,), value), order=order).values) == list(doc.values), (
                path,
                key,
            )


def test_the_keys_of_every_file_stand_in_the_order_of_its_collection(
    documents: dict[str, Document], profile: Profile
) -> None:
    for path, doc in documents.items():
        order = profile.key_order_in(profile.collect(path) or "")[()]
        assert sorted(doc.values, key=order.index) == list(doc.values), path


def test_the_order_of_nested_keys_is_that_of_the_files(
    documents: dict[str, Document], profile: Profile
) -> None:
    for path, doc in documents.items():
        for place in ("provider", "images", "related", "actions", "ratings"):
            value = doc.values.get(place)
            for entry in value if isinstance(value, list) else [value] if value else []:
                assert isinstance(entry, dict)
                order = profile.key_order[(place,)]
                assert sorted(entry, key=order.index) == list(entry), path


def test_the_sites_own_addresses_are_files(articles: dict[str, Article], site: Site) -> None:
    addresses = {
        image.url
        for article in articles.values()
        for image in (*article.images, *article.provider.images)
        if image.url.startswith(("/", site.url + site.baseurl + "/"))
    }
    here = {address for address in addresses if site.local_file(address) is not None}

    assert len(here) > 0
    for address in addresses - here:
        name = address.rsplit("/", 1)[-1]
        assert not (CORPUS / "assets" / "images" / "organizations" / name).exists(), address


def test_the_topics_of_the_articles_are_in_the_vocabulary(articles: dict[str, Article], site: Site) -> None:
    vocabulary = set(site.topics())
    files = len(list((CORPUS / "_data" / "topics").glob("*.yaml")))

    assert len(site.topics()) == files > 0
    known = [article for article in articles.values() if vocabulary.issuperset(article.topics)]
    assert len(known) >= 0.99 * len(articles)
    assert site.notes == ()


def test_every_organisation_is_found(site: Site) -> None:
    files = list((CORPUS / "_data" / "organizations").glob("*.md"))

    assert files
    with_logo = 0
    for file in files:
        found = site.organisation(file.stem)
        assert found is not None, file.name
        assert found.domain == file.stem
        with_logo += found.logo is not None
    assert with_logo > 0
    assert site.notes == ()


def test_the_reference_article(articles: dict[str, Article], site: Site) -> None:
    (article,) = (
        article for path, article in articles.items() if path.startswith("_news/") and article.related
    )

    assert (article.quality, article.heat, article.status) == (80, -1, Status.DRAFT)
    assert article.provider.name
    assert article.provider.logo.endswith(f"/{article.provider.domain}-50x50.jpg")
    organisation = site.organisation(article.provider.domain)
    assert organisation is not None
    assert organisation.name == article.provider.name
    assert article.amp_url.endswith("/amp")
    assert article.provider.domain.replace(".", "-") in article.cdn_amp_url
    assert article.images[0].is_cached is True
    assert len(article.related) == 10
    assert all(entry.provider.name and entry.url and entry.quality for entry in article.related)
    assert sum(bool(entry.images) for entry in article.related) == 9
    spaced = [entry.url for entry in article.related if any(map(str.isspace, entry.url))]
    assert len(spaced) == 1
    assert article.secured_size
    assert article.other == {}


def test_other_keys_have_fields_to_show_them(articles: dict[str, Article]) -> None:
    others = {key for article in articles.values() for key in article.other}

    assert others == {
        "actions",
        "featuredContent",
        "items",
        "length",
        "levels",
        "members",
        "price",
        "ratings",
        "removed",
    }
    assert all(EVERYDAY.field(key).kind is not Kind.ANY for key in others)


def test_every_sure_fix_is_made_and_nothing_else_is_touched(
    documents: dict[str, Document], profile: Profile
) -> None:
    for path, doc in documents.items():
        mended = mend(doc.data, path, profile)
        assert mended.edits is not None
        assert not [problem for problem in mended.left if problem.sure_fix], path
        assert doc.apply(*mended.edits, order=profile.key_order_for(path)).data == mended.after
        assert Document.parse(mended.after).body == doc.body
        assert mend(mended.after, path, profile).after == mended.after
