"""Other people's sites: told by their own files, read by their own keys, published their way."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.content import Article, Status, check_data, detect
from curator.content.checks import Severity
from curator.content.profile import PRESETS
from curator.frontmatter import Document

from .conftest import MakeFolder

HUGO = """---
title: "Tides"
date: 2026-03-24T20:25:00+01:00
draft: true      # not yet
tags: [sea, moon]
description: How they come.
cover:
  image: tide.jpg
---
Body
"""
ASTRO = """---
title: 'Tides'
description: 'How they come.'
pubDate: 'Mar 24 2026'
heroImage: '../../assets/tide.jpg'
tags: ['sea']
---
"""
ELEVENTY = "---\ntitle: Tides\ndescription: How they come.\ndate: 2026-03-24\ntags:\n  - sea\n---\n"
ZOLA = "---\ntitle: Tides\ndate: 2026-03-24\ndraft: false\ntaxonomies:\n  tags: [sea]\n---\n"
OBSIDIAN = "---\ntags:\n  - sea\naliases: []\npublish: true\ncreated: 2026-03-24\n---\n# Tides\n"
JEKYLL = "---\nlayout: post\ntitle: Tides\ndate: 2026-03-24 20:25:00 +0100\ntags: sea moon\n---\n"

SITES = [
    ("hugo", {"hugo.toml": "title = 'x'\n", "archetypes/default.md": HUGO, "content/posts/tides.md": HUGO}),
    ("hugo", {"config/_default/hugo.yaml": "title: x\n", "content/posts/tides.md": HUGO}),
    ("hugo", {"config.yaml": "title: x\n", "themes/t/theme.toml": "", "content/posts/tides.md": HUGO}),
    ("astro", {"astro.config.mjs": "", "package.json": "{}", "src/content/posts/tides.md": ASTRO}),
    ("eleventy", {"eleventy.config.js": "", "dist/x.md": ELEVENTY, "content/posts/tides.md": ELEVENTY}),
    ("zola", {"config.toml": "base_url = ''\n", "templates/page.html": "", "content/posts/tides.md": ZOLA}),
    ("obsidian", {".obsidian/app.json": "{}", ".trash/old.md": OBSIDIAN, "Notes/posts/tides.md": OBSIDIAN}),
    ("jekyll", {"_config.yml": "title: x\n", "_posts/2026-03-24-tides.md": JEKYLL}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "files"), SITES)
def test_a_site_is_told_by_its_own_files(
    make_folder: MakeFolder, name: str, files: dict[str, str | bytes]
) -> None:
    root = make_folder(files)
    profile = detect(root)

    assert (profile.name, profile.notes) == (name, ())
    found = [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()]
    assert [path for path in found if profile.collect(path) is not None] == [list(files)[-1]]


@pytest.mark.parametrize(
    ("name", "text", "title", "status", "day", "topics"),
    [
        ("hugo", HUGO, "Tides", Status.DRAFT, 24, ("sea", "moon")),
        ("hugo", HUGO.replace("true", "false"), "Tides", Status.PUBLISHED, 24, ("sea", "moon")),
        ("astro", ASTRO, "Tides", Status.ABSENT, None, ("sea",)),
        ("eleventy", ELEVENTY, "Tides", Status.ABSENT, 24, ("sea",)),
        ("zola", ZOLA, "Tides", Status.PUBLISHED, 24, ()),
        ("obsidian", OBSIDIAN, "", Status.PUBLISHED, 24, ("sea",)),
        ("jekyll", JEKYLL, "Tides", Status.ABSENT, 24, ("sea", "moon")),
    ],
)
def test_an_article_of_each(
    name: str, text: str, title: str, status: Status, day: int | None, topics: tuple[str, ...]
) -> None:
    profile = PRESETS[name]
    article = Article.from_document(Document.parse(text.encode(), "tides.md"), profile)

    assert (article.title, article.status, article.topics) == (title, status, topics)
    assert (None if article.date is None else article.date.day) == day
    assert article.invalid == ()
    problems = check_data(text.encode(), "tides.md", profile)
    assert [problem for problem in problems if problem.severity is Severity.ERROR] == []


@pytest.mark.parametrize(
    ("name", "before", "published", "after"),
    [
        ("hugo", HUGO, True, HUGO.replace("draft: true ", "draft: false ")),
        ("hugo", HUGO, False, HUGO),
        ("zola", ZOLA, False, ZOLA.replace("draft: false", "draft: true")),
        ("obsidian", OBSIDIAN, False, OBSIDIAN.replace("publish: true", "publish: false")),
        ("eleventy", ELEVENTY, False, ELEVENTY.replace("2026-03-24\n", "2026-03-24\ndraft: true\n")),
        ("astro", ASTRO, False, ASTRO.replace("2026'\n", "2026'\ndraft: true\n")),
        ("jekyll", JEKYLL, False, JEKYLL.replace("moon\n", "moon\npublished: false\n")),
    ],
)
def test_published_and_unpublished_to_the_byte(name: str, before: str, published: bool, after: str) -> None:
    profile = PRESETS[name]
    document = Document.parse(before.encode())

    done = document.apply(profile.publishing(published), order=profile.key_order)

    assert done.data == after.encode()
    assert profile.published(done.values) is published


def test_every_role_of_every_kind_has_a_field() -> None:
    for profile in PRESETS.values():
        known = {field.key for field in profile.fields}
        assert {key for keys in profile.roles.values() for key in keys[:1]} <= known, profile.name
        assert set(profile.inverted) <= known


def test_front_matter_in_toml_is_checked_like_any_other(tmp_path: Path) -> None:
    data = b"+++\ntitle = 'x'\ndraft = \"yes\"\n+++\n"
    problems = check_data(data, str(tmp_path / "a.md"), PRESETS["zola"])
    assert ("wrong-type", 3) in {(problem.code, problem.line) for problem in problems}


@pytest.mark.parametrize("key", ["image", "src", "url", "path"])
def test_a_picture_is_found_under_any_usual_name(key: str) -> None:
    text = f"+++\ntitle = 'A'\n[cover]\n{key} = 'tide.jpg'\n+++\n"
    article = Article.from_document(Document.parse(text.encode()), PRESETS["hugo"])
    assert [image.url for image in article.images] == ["tide.jpg"]
