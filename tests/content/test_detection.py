"""What kind of site a folder is."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.content import detect

EVERYDAY_ARTICLE = "---\ntitle: x\npublishedDateTime: 2026-03-24T20:25:00Z\nheat: 5\n---\n"
POST = "---\ntitle: x\ntags: [a]\npublished: false\n---\n"


@pytest.mark.parametrize(
    ("files", "name"),
    [
        ({"_news/a.md": EVERYDAY_ARTICLE, "_config.yml": "title: T\n"}, "everyday"),
        ({"_news/a.md": EVERYDAY_ARTICLE}, "everyday"),
        ({"_learning/videos/a.md": EVERYDAY_ARTICLE, "README.md": "# Read me\n"}, "everyday"),
        ({"a.md": EVERYDAY_ARTICLE}, "everyday"),
        ({"a.md": "---\ntitle: x\nquality: 5\n---\n"}, "everyday"),
        ({"_posts/a.md": "---\ntitle: x\nquality: 5\n---\n"}, "jekyll"),
        ({"a.md": "---\ntitle: x\n---\nsecured: 5\n"}, "jekyll"),
        ({"_news/a.md": b"\xef\xbb\xbf---\r\ntitle: x\r\nheat: 1\r\n---\r\n"}, "everyday"),
        ({"_posts/2022-03-24-a.md": POST, "_config.yml": "title: T\n"}, "jekyll"),
        ({"_posts/2022-03-24-a.md": "no front matter\nheat: 5\n"}, "jekyll"),
        ({"content/posts/a.md": POST}, "jekyll"),
        ({"a.txt": EVERYDAY_ARTICLE}, "jekyll"),
        ({}, "jekyll"),
    ],
)
def test_the_kind_of_a_folder(
    make_folder: Callable[..., Path], files: dict[str, str | bytes], name: str
) -> None:
    profile = detect(make_folder(files))

    assert profile.name == name
    assert profile.notes == ()


def test_a_jekyll_site_has_the_collections_of_its_settings(make_folder: Callable[..., Path]) -> None:
    root = make_folder({"_config.yml": "collections:\n  recipes:\n    output: true\n  posts: {}\n"})

    profile = detect(root)

    assert profile.collect("_recipes/italian/a.md") == "_recipes"
    assert profile.collect("_posts/a.md") == "_posts"
    assert profile.collect("_notes/a.md") is None
    assert profile.collect("about.md") is None


@pytest.mark.parametrize("collections", ["collections: [recipes]", "collections:\n- recipes"])
def test_collections_may_be_a_list(make_folder: Callable[..., Path], collections: str) -> None:
    assert detect(make_folder({"_config.yml": collections})).collect("_recipes/a.md") == "_recipes"


def test_collections_may_have_a_folder_of_their_own(make_folder: Callable[..., Path]) -> None:
    profile = detect(make_folder({"_config.yml": "collections_dir: /my/\ncollections: [recipes]\n"}))

    assert profile.collect("my/_recipes/a.md") == "my/_recipes"
    assert profile.collect("my/_posts/a.md") == "my/_posts"


def test_a_plain_folder_is_all_collections(make_folder: Callable[..., Path]) -> None:
    profile = detect(make_folder({"a.md": EVERYDAY_ARTICLE, "x/b.md": EVERYDAY_ARTICLE}))

    assert profile.collect("a.md") == ""
    assert profile.collect("x/b.md") == "x"
    assert profile.collect("x/y/z/b.md") == "x/y"
    assert profile.collect("x/page.html") is None
    assert profile.collect("README.md") is None
    assert profile.collect("node_modules/x/b.md") is None


def test_without_site_settings_no_text_file_is_left_out(make_folder: Callable[..., Path]) -> None:
    profile = detect(make_folder({"_learning/videos/a.md": EVERYDAY_ARTICLE, "b.md": EVERYDAY_ARTICLE}))

    assert profile.collect("_learning/videos/a.md") == "_learning/videos"
    assert profile.collect("_news/a.md") == "_news"
    assert profile.collect("b.md") == ""
    assert profile.collect("_data/topics/a.md") is None


def test_opening_one_collection_alone(make_folder: Callable[..., Path]) -> None:
    root = make_folder({"_news/a.md": EVERYDAY_ARTICLE})

    assert detect(root / "_news").name == "everyday"
    assert detect(root / "_news").collect("a.md") == ""


@pytest.mark.parametrize("config", ["title: [\n", "- a\n", "x: " + "[" * 100_000, b"\xff\xfe"])
def test_broken_site_settings_leave_the_known_collections(
    make_folder: Callable[..., Path], config: str | bytes
) -> None:
    profile = detect(make_folder({"_config.yml": config, "_posts/a.md": POST}))

    assert profile.collect("_posts/a.md") == "_posts"
    assert profile.collect("about.md") is None


def test_the_folders_own_settings_come_first(make_folder: Callable[..., Path]) -> None:
    root = make_folder(
        {
            "_news/a.md": EVERYDAY_ARTICLE,
            ".curator.yaml": "profile: jekyll\nlabel: Our site\ncollections: [_news/]\n"
            "absent_means_published: false\nquality: {minimum: 0, maximum: 10}\n"
            "fields:\n  - {key: mood, kind: choice, choices: [calm, wild]}\n  - {key: tags, label: Themes}\n",
        }
    )

    profile = detect(root)

    assert (profile.name, profile.label, profile.notes) == ("jekyll", "Our site", ())
    assert profile.collect("_news/a.md") == "_news"
    assert profile.collect("_posts/a.md") is None
    assert profile.quality_range == (0, 10)
    assert not profile.shows_without_key("_news")
    mood, tags = profile.field("mood"), profile.field("tags")
    assert (mood.label, mood.kind, mood.choices) == ("Mood", "choice", ("calm", "wild"))
    assert (tags.label, tags.kind, tags.or_text) == ("Themes", "tags", True)


def test_excluded_folders(make_folder: Callable[..., Path]) -> None:
    root = make_folder({"_news/a.md": EVERYDAY_ARTICLE, ".curator.yaml": "exclude: [old]\n"})

    assert detect(root).collect("_news/old/a.md") is None
    assert detect(root).collect("_data/a.md") is None


def test_saved_views_are_somebody_elses(make_folder: Callable[..., Path]) -> None:
    root = make_folder({"_news/a.md": EVERYDAY_ARTICLE, ".curator.yaml": "views:\n  - {name: Hot}\n"})

    assert detect(root).notes == ()


@pytest.mark.parametrize(
    ("settings", "note"),
    [
        (
            "label: x\nprofile: gopher\n",
            ".curator.yaml: there is no profile 'gopher'; there are everyday, jekyll, hugo, astro, eleventy, "
            "zola, obsidian",
        ),
        (
            "label: x\nquality: {minimum: 9, maximum: 1}\n",
            ".curator.yaml:2: quality: the minimum has to be below the maximum",
        ),
        ("label: x\n\ncolour: red\n", ".curator.yaml:3: colour: there is no such setting"),
        ("---\nlabel: x\ncolour: red\n", ".curator.yaml:3: colour: there is no such setting"),
        ("fields:\n  - key: a\n  - label: b\n", ".curator.yaml:3: fields[1].key: this setting is missing"),
    ],
)
def test_broken_settings_of_the_folder_are_a_note(
    make_folder: Callable[..., Path], settings: str, note: str
) -> None:
    profile = detect(make_folder({"_news/a.md": EVERYDAY_ARTICLE, ".curator.yaml": settings}))

    assert profile.name == "everyday"
    assert profile.notes == (f"{note}; the settings in this file are not used",)


def test_settings_that_are_no_yaml_name_the_line(make_folder: Callable[..., Path]) -> None:
    root = make_folder({"_news/a.md": EVERYDAY_ARTICLE, ".curator.yaml": 'label: x\nprofile: "jekyll\n'})

    (note,) = detect(root).notes
    assert note.startswith(".curator.yaml:2: ")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert detect(tmp_path / "gone").name == "jekyll"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_named_pipes_never_hang(make_folder: Callable[..., Path]) -> None:
    root = make_folder({"_news/b.md": EVERYDAY_ARTICLE})
    for name in ("_news/a.md", ".curator.yaml"):
        os.mkfifo(root / name)

    profile = detect(root)

    assert profile.name == "everyday"
    assert profile.notes == (
        ".curator.yaml: this is not a regular file; the settings in this file are not used",
    )
