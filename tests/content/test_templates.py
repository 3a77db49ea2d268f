"""New articles as text: the template's keys in their order, in the form of their neighbours."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from curator.content import EVERYDAY, JEKYLL, Profile, detect
from curator.content.profile import ASTRO, HUGO, OBSIDIAN, PRESETS
from curator.content.templates import Known, copy_of, new_article
from curator.frontmatter import Document

NOW = datetime(2026, 3, 24, 20, 25, tzinfo=UTC)
KNOWN = Known(
    "On air: news", "What came.", None, "https://www.a.example/x?b=1", "https://a.example/p.jpg", 12, 6, "A"
)


def made(profile: Profile, collection: str, known: Known = KNOWN, like: bytes | None = None) -> str:
    document = None if like is None else Document.parse(like)
    return new_article(profile, collection, known, document, NOW).data.decode()


def test_an_everyday_article() -> None:
    assert made(EVERYDAY, "_news") == (
        '---\ntitle: "On air: news"\nexcerpt: What came.\npublishedDateTime: 2026-03-24T20:25:00Z\n'
        'originalUrl: "https://www.a.example/x?b=1"\ntype: article\npublished: false\n'
        "provider:\n  name: A\n  domain: a.example\n"
        "images:\n  - url: https://a.example/p.jpg\n    width: 12\n    height: 6\n---\n"
    )


def test_the_order_of_the_collection_counts() -> None:
    keys = Document.parse(made(EVERYDAY, "_learning").encode()).values
    assert list(keys)[:3] == ["title", "excerpt", "originalUrl"]


def test_a_post_and_a_draft_of_jekyll() -> None:
    assert made(JEKYLL, "_posts", Known("On air")) == (
        "---\nlayout: post\ntitle: On air\ndate: 2026-03-24T20:25:00Z\npublished: false\n---\n"
    )
    assert "published" not in made(JEKYLL, "_drafts", Known("On air"))


@pytest.mark.parametrize(
    ("profile", "like", "wanted"),
    [
        (HUGO, b"---\r\ntitle: X\r\ndate: 2026-01-02\r\n---\r\n", "date: 2026-03-24\r\ndraft: true\r\n"),
        (ASTRO, b"---\ntitle: X\npubDate: 'Jul 08 2022'\n---\n", 'pubDate: "2026-03-24T20:25:00Z"\n'),
        (ASTRO, b"---\ntitle: X\npubDate: '2022-07-08'\n---\n", 'pubDate: "2026-03-24"\n'),
        (HUGO, b"---\ncover:\n  image: x\n---\n", "cover:\n  image: https://a.example/p.jpg\n"),
        (HUGO, b"---\nfeatured_image: x\n---\n", "featured_image: https://a.example/p.jpg\n"),
        (OBSIDIAN, None, "publish: false\n"),
        (HUGO, b'+++\r\ntitle = "X"\r\n+++\r\n', "date = 2026-03-24T20:25:00Z\r\ndraft = true\r\n"),
        (HUGO, b'{\n  "title": "X"\n}\n', '{\n  "title": "On air: news",\n  "description"'),
    ],
)
def test_it_looks_as_its_neighbours_do(profile: Profile, like: bytes | None, wanted: str) -> None:
    assert wanted in made(profile, "content/posts", KNOWN, like).replace("'", '"')


@pytest.mark.parametrize("name", PRESETS)
def test_every_kind_of_site_can_make_one_and_it_is_not_published(name: str) -> None:
    profile = PRESETS[name]
    document = Document.parse(made(profile, "x").encode())
    assert document.values[profile.key("title")] == "On air: news"
    assert profile.published(document.values) in (False, None)
    assert (profile.published(document.values) is False) == bool(profile.key("published"))


def test_a_template_of_the_folder_gives_the_order_and_the_values(tmp_path: Path) -> None:
    (tmp_path / ".curator.yaml").write_text(
        "profile: jekyll\nfile_name: '{year}-{slug}'\n"
        "template:\n  author: Ann\n  title:\n  tags: [one, two]\n  layout: link\n  flags: {a: true}\n"
    )
    profile = detect(tmp_path)
    assert (profile.notes, profile.file_rule("_posts"), profile.file_rule("_drafts")) == (
        (),
        "{year}-{slug}",
        "{slug}",
    )
    assert made(profile, "_posts", Known("On air")) == (
        "---\nauthor: Ann\ntitle: On air\ntags:\n  - one\n  - two\nlayout: link\nflags:\n  a: true\n"
        "date: 2026-03-24T20:25:00Z\npublished: false\n---\n"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("file_name: '{date}'", "{slug} has to"),
        ("file_name: '../{slug}'", "file's name"),
        ("template: [a]", "template"),
        ("template: {'': 1}", "template"),
    ],
)
def test_settings_that_cannot_be_used_are_noted(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / ".curator.yaml").write_text(f"profile: jekyll\n{text}\n")
    profile = detect(tmp_path)
    assert told in profile.notes[0]
    assert profile.file_name == "{date}-{slug}"


def test_a_copy_differs_in_one_key() -> None:
    text = b"---\r\ntitle: A # kept\r\npublished:   true\r\nsecured: xyz\r\n---\r\nBody\r\n"
    copy = copy_of(Document.parse(text), EVERYDAY, "_news/a.md")
    assert copy.data == text.replace(b"true", b"false")
