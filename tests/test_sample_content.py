"""The invented site that the app opens with: what it must hold so that a first start shows every case."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from curator.content import Article, Image, Profile, Site, Status, check_document, detect
from curator.frontmatter import Document, ReadError, Reason

ROOT = Path(__file__).resolve().parent.parent / "sample_content"
SIZE_LIMIT = 2_500_000

# The rows of the pictures of the window, newest first: title, quality, heat, published.
SHOWN_FIRST = [
    ("Harbour robots learn to sort cargo by touch", 134, 212, True),
    ("City pauses camera trial after audit finds blind spots", 118, 187, False),
    ("Open model reads 40 regional dialects", 104, 164, False),
    ("Chip maker ships first wafer-scale inference card", 97, 151, True),
    ("Hospital triage model halves waiting time in pilot", 92, 133, False),
    ("Market report: conversational platforms to 2031", 16, -1, False),
    ("How a newsroom checks machine-written copy", 88, 120, True),
    ("Regulator publishes draft rules for face search", 84, 119, False),
    ("Farm drones map drought stress before it shows", 80, 101, True),
    ("University opens compute cluster to local firms", 77, 96, False),
    ("Tiny models bring captions to hearing aids", 73, 91, True),
    ("Insurers test damage estimates from photos", 69, 84, False),
]


@pytest.fixture(scope="module")
def profile() -> Profile:
    return detect(ROOT)


@pytest.fixture(scope="module")
def site(profile: Profile) -> Site:
    return Site(ROOT, profile)


@pytest.fixture(scope="module")
def files(profile: Profile) -> dict[str, bytes]:
    """The bytes of every file that counts as an article, by its path."""
    paths = (path.relative_to(ROOT).as_posix() for path in sorted(ROOT.rglob("*")) if path.is_file())
    return {path: (ROOT / path).read_bytes() for path in paths if profile.collect(path) is not None}


@pytest.fixture(scope="module")
def broken(files: dict[str, bytes]) -> dict[str, ReadError]:
    found = {}
    for path, data in files.items():
        try:
            Document.parse(data, path)
        except ReadError as error:
            found[path] = error
    return found


@pytest.fixture(scope="module")
def documents(files: dict[str, bytes], broken: dict[str, ReadError]) -> dict[str, Document]:
    return {path: Document.parse(data, path) for path, data in files.items() if path not in broken}


@pytest.fixture(scope="module")
def articles(documents: dict[str, Document], profile: Profile) -> dict[str, Article]:
    return {path: Article.from_document(doc, profile) for path, doc in documents.items()}


@pytest.fixture(scope="module")
def images(articles: dict[str, Article]) -> list[Image]:
    """Every picture that an article names: its own, its provider's, its related entries'."""
    return [
        image
        for article in articles.values()
        for image in (
            *article.images,
            *article.provider.images,
            *(image for entry in article.related for image in entry.images),
        )
    ]


def test_the_site_is_recognised_and_read_without_a_note(profile: Profile, site: Site) -> None:
    assert (profile.name, profile.notes) == ("everyday", ())
    assert (site.title, site.url, site.baseurl) == ("Everyday AI", "https://everyday.example", "/ai")
    assert len(site.topics()) == 14
    assert site.notes == ()


def test_every_collection_has_articles(articles: dict[str, Article], profile: Profile) -> None:
    counts = Counter(profile.collect(path) for path in articles)
    assert counts == {
        "_news": 46,
        "_archive": 8,
        "_learning/videos": 9,
        "_learning/courses": 6,
        "_samples": 4,
    }


def test_the_note_about_the_site_is_no_article() -> None:
    with pytest.raises(ReadError) as raised:
        Document.parse((ROOT / "README.md").read_bytes())
    assert raised.value.reason is Reason.NO_FRONT_MATTER


def test_three_files_are_broken_each_in_its_own_way(broken: dict[str, ReadError]) -> None:
    assert {path: (error.reason, error.line) for path, error in broken.items()} == {
        "_news/2026-03-09-night-buses-get-a-heat-map-of-waiting-passengers.md": (Reason.NO_CLOSING_FENCE, 1),
        "_news/2026-03-17-bakers-guild-tests-a-dough-camera.md": (Reason.TAB, 14),
        "_news/2026-03-21-ferry-timetable-bot-learns-to-read-the-tide.md": (Reason.UNCLOSED_QUOTE, 3),
    }


def test_nothing_else_is_wrong(
    documents: dict[str, Document], articles: dict[str, Article], profile: Profile
) -> None:
    problems = {path: check_document(doc, articles[path], profile) for path, doc in documents.items()}
    assert {path: found for path, found in problems.items() if found} == {}


def test_the_newest_articles_are_those_of_the_pictures(articles: dict[str, Article]) -> None:
    dated = [(article.date, article) for article in articles.values() if article.date is not None]
    newest = [article for _, article in sorted(dated, key=lambda pair: pair[0], reverse=True)]
    assert [(a.title, a.quality, a.heat, a.published) for a in newest[: len(SHOWN_FIRST)]] == SHOWN_FIRST


def test_the_hottest_articles_are_those_of_the_pictures(articles: dict[str, Article]) -> None:
    hottest = sorted(articles.values(), key=lambda article: article.heat or 0, reverse=True)
    shown = sorted(SHOWN_FIRST, key=lambda row: row[2], reverse=True)[:11]
    assert [article.title for article in hottest[:11]] == [title for title, *_ in shown]


def test_topics_come_from_the_vocabulary_and_use_all_of_it(articles: dict[str, Article], site: Site) -> None:
    assert {topic for article in articles.values() for topic in article.topics} == set(site.topics())


def test_every_provider_is_a_known_organisation_with_a_logo(articles: dict[str, Article], site: Site) -> None:
    shown = [article.provider for article in articles.values()]
    shown += [entry.provider for article in articles.values() for entry in article.related]
    named = {provider.domain: provider.name for provider in shown}
    known = {domain: site.organisation(domain) for domain in named}
    assert {domain: found.name for domain, found in known.items() if found and found.logo} == named


def test_pictures_are_files_of_the_site_but_for_a_few_that_cannot_be_loaded(
    images: list[Image], site: Site
) -> None:
    elsewhere = {image.url for image in images if site.local_file(image.url) is None}
    assert 3 <= len(elsewhere) <= 6
    assert all(re.match(r"https://(?!everyday\.)[a-z.]+\.example/", url) for url in elsewhere), elsewhere


@pytest.mark.parametrize(
    "start",
    ["https://everyday.example/ai/assets/images/", "/ai/assets/images/", "/assets/images/", "assets/images/"],
)
def test_the_sites_own_pictures_are_addressed_in_every_way(images: list[Image], start: str) -> None:
    assert any(image.url.startswith(start) for image in images)


def test_a_picture_has_the_size_that_its_article_says(images: list[Image], site: Site) -> None:
    local = {image.url: image for image in images if site.local_file(image.url) is not None}
    assert local
    for url, image in local.items():
        size = QImageReader(str(site.local_file(url))).size()
        assert (size.width(), size.height()) == (image.width, image.height), url


def test_every_picture_is_shown_somewhere(images: list[Image], site: Site) -> None:
    shown = {site.local_file(image.url) for image in images}
    assert set((ROOT / "assets/images/pictures").resolve().iterdir()) - shown == set()


@pytest.mark.parametrize("key", ["published", "quality", "images", "related", "heat", "publishedDateTime"])
def test_each_key_is_absent_somewhere_and_present_elsewhere(documents: dict[str, Document], key: str) -> None:
    assert {key in doc.values for doc in documents.values()} == {True, False}


def test_all_three_states_of_published_occur_often(articles: dict[str, Article]) -> None:
    counts = Counter(article.status for article in articles.values())
    assert min(counts[status] for status in (Status.PUBLISHED, Status.DRAFT, Status.ABSENT)) >= 15


def test_some_decisions_overrule_the_threshold(articles: dict[str, Article]) -> None:
    decided = [a for a in articles.values() if a.quality is not None and a.published is not None]
    overruled = Counter(a.published for a in decided if a.published != ((a.quality or 0) >= 70))
    assert overruled[True] >= 2
    assert overruled[False] >= 5


def test_about_half_have_related_entries_with_all_their_flaws(articles: dict[str, Article]) -> None:
    related = [article.related for article in articles.values() if article.related]
    addresses = {article.web_url for article in articles.values() if article.web_url}
    entries = [entry for several in related for entry in several]
    assert len(related) >= len(articles) / 2
    assert max(map(len, related)) == 9
    assert any(len({entry.url for entry in several}) < len(several) for several in related), "one twice"
    assert sum(" " in entry.url for entry in entries) == 1, "one address with a space"
    assert any(entry.url in addresses for entry in entries), "one that is an article of the site"


def test_two_articles_share_one_address(articles: dict[str, Article]) -> None:
    addresses = Counter(article.original_url for article in articles.values() if article.original_url)
    assert [count for count in addresses.values() if count > 1] == [2]


def test_values_of_every_kind_occur(articles: dict[str, Article], documents: dict[str, Document]) -> None:
    assert sum(article.heat == -1 for article in articles.values()) >= 2
    assert sum("&" in article.excerpt and ";" in article.excerpt for article in articles.values()) >= 5
    assert len({article.secured_size for article in articles.values()}) >= 4
    assert 20 <= sum(bool(doc.body.strip()) for doc in documents.values()) < len(documents)
    assert {len(article.images) for article in articles.values()} == {0, 1, 2, 3}


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("a byte order mark", rb"\A\xef\xbb\xbf---"),
        ("Windows line ends", rb"\A---\r\n"),
        ("no final newline", rb"[^\n]\Z"),
        ("double quotes", rb"(?m)^title: \""),
        ("single quotes", rb"(?m)^title: '"),
        ("a plain title", rb"(?m)^title: \w"),
        ("a folded excerpt", rb"(?m)^excerpt: >-\r?$"),
        ("a literal excerpt", rb"(?m)^excerpt: \|-\r?$"),
        ("a flow list", rb"(?m)^topics: \["),
        ("an indented list", rb"(?m)^topics:\r?\n  - "),
        ("a list without indent", rb"(?m)^topics:\r?\n- "),
        ("a comment of its own line", rb"(?m)^# "),
        ("a comment after a value", rb"(?m)^heat: \d+ +# "),
        ("a date in quotes", rb"(?m)^publishedDateTime: \""),
    ],
)
def test_files_are_written_in_every_style(
    files: dict[str, bytes], documents: dict[str, Document], what: str, pattern: bytes
) -> None:
    assert any(re.search(pattern, files[path]) for path in documents), what


def test_git_leaves_the_bytes_alone() -> None:
    assert "* -text" in (ROOT / ".gitattributes").read_text("utf-8").splitlines()


def test_every_address_is_a_reserved_one() -> None:
    texts = [path for path in ROOT.rglob("*") if path.suffix in {".md", ".yml", ".yaml"}]
    assert len(texts) > 100
    for path in texts:
        text = path.read_text("utf-8")
        hosts = re.findall(r"://([^\s/\"'?#]+)", text) + re.findall(
            r"(?m)^\s*(?:domain|_id): (\S+\.\S+)", text
        )
        assert [host for host in hosts if not host.endswith(".example")] == [], path.name


def test_it_stays_small() -> None:
    assert sum(path.stat().st_size for path in ROOT.rglob("*") if path.is_file()) < SIZE_LIMIT
