"""What a Jekyll site's settings give an article that has no such key."""

from pathlib import Path

import pytest

from curator.content import detect
from curator.content.by_default import Defaults, read_defaults
from curator.content.checks import check_data
from curator.frontmatter import Document

CONFIG = b"""\
collections: [recipes]
defaults:
  - scope: {path: ""}
    values: {layout: default, author: Ann}
  - scope: {path: "", type: posts}
    values: {layout: post, published: true}
  - scope: {path: _posts/old}
    values: {published: false}
  - scope: {path: "_recipes/*/winter", type: recipes}
    values: {season: cold}
  - scope: {path: "**/drafts-of-*"}
    values: {published: false}
  - values: {lang: en}
  - scope: {path: 12, type: pages}
    values: {layout: page}
  - {scope: {path: x}}
  - nonsense
"""


def _defaults(config: bytes) -> Defaults:
    return read_defaults(Document.parse(b"---\n" + config + b"---\n").values)


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("about.md", {"layout": "page", "author": "Ann", "lang": "en"}),
        ("_posts/2024-01-01-a.md", {"layout": "post", "author": "Ann", "published": True, "lang": "en"}),
        ("_posts/old/a.md", {"layout": "post", "author": "Ann", "published": False, "lang": "en"}),
        ("_posts/older.md", {"layout": "post", "author": "Ann", "published": False, "lang": "en"}),
        ("blog/_posts/a.md", {"layout": "post", "author": "Ann", "published": True, "lang": "en"}),
        ("_drafts/a.md", {"layout": "post", "author": "Ann", "published": True, "lang": "en"}),
        (
            "_recipes/soups/winter/a.md",
            {"layout": "default", "author": "Ann", "season": "cold", "lang": "en"},
        ),
        ("_recipes/winter/a.md", {"layout": "default", "author": "Ann", "lang": "en"}),
        (
            "_recipes/a/drafts-of-b/c.md",
            {"layout": "default", "author": "Ann", "published": False, "lang": "en"},
        ),
    ],
)
def test_the_longer_path_wins_then_the_one_with_a_type(path: str, values: dict[str, object]) -> None:
    found = _defaults(CONFIG).values_for(path)
    assert {key: value for key, (value, _) in found.items()} == values
    assert {origin for _, origin in found.values()} == {"_config.yml"}


def test_paths_are_told_without_the_folder_of_the_collections() -> None:
    defaults = _defaults(
        b"collections_dir: content\n"
        b"defaults:\n  - {scope: {path: content/_posts/a}, values: {published: false}}\n"
        b"  - {scope: {path: _posts/b, type: post}, values: {published: false}}\n"
    )
    assert set(defaults.values_for("content/_posts/a/x.md")) == {"published"}
    assert set(defaults.values_for("content/_posts/b/x.md")) == {"published"}
    assert not defaults.values_for("content/_posts/c/x.md")


@pytest.mark.parametrize(
    "config", [b"title: x\n", b"defaults: no\n", b"defaults: [1, {scope: 1, values: {}}, {values: 1}]\n"]
)
def test_what_jekyll_passes_over_gives_nothing(config: bytes) -> None:
    assert not _defaults(config).values_for("_posts/a.md")


def test_a_pattern_of_many_stars_takes_no_time() -> None:
    scope = b"defaults:\n  - {scope: {path: '" + b"**/*a*a*a*a*b/" * 40 + b"'}, values: {a: 1}}\n"
    assert not _defaults(scope).values_for("a" * 200 + "/" + "a" * 200 + "/x.md")


def test_the_file_stays_without_the_key_and_no_check_misses_it(tmp_path: Path) -> None:
    (tmp_path / "_posts").mkdir()
    (tmp_path / "_config.yml").write_bytes(
        b"defaults:\n  - {scope: {path: '', type: posts}, values: {title: Untitled, published: false}}\n"
    )
    profile = detect(tmp_path)
    document = Document.parse(b"---\nlayout: post\n---\n")

    assert profile.published(document.values) is None
    assert profile.published_by_default("_posts/2024-01-01-a.md") is False
    assert profile.published_by_default("about.md") is None
    codes = {problem.code for problem in check_data(document.data, "_posts/2024-01-01-a.md", profile)}
    assert "missing-key" not in codes
    assert "missing-key" in {problem.code for problem in check_data(document.data, "about.md", profile)}
