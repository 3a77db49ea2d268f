"""What folders of Eleventy and Hugo sites give the articles in them."""

from __future__ import annotations

import pytest

from curator.content import detect

from .conftest import MakeFolder

ELEVENTY: dict[str, str | bytes] = {
    "eleventy.config.js": "",
    "content/content.json": '{"layout": "base", "lang": "en"}\n',
    "content/blog/blog.json": '{\n  "layout": "post",\n  "draft": true\n}\n',
    "content/blog/blog.11tydata.json": '{"lang": "de"}',
    "content/notes/notes.json": "{broken",
    "content/blog/a.md": "---\ntitle: A\n---\n",
}
HUGO: dict[str, str | bytes] = {
    "hugo.toml": "title = 'x'\n",
    "content/_index.md": "+++\n[cascade]\ndraft = false\nlayout = 'plain'\n+++\n",
    "content/posts/_index.md": "---\ncascade:\n- draft: true\n- {layout: wide, _target: {kind: page}}\n---\n",
    "content/posts/a.md": "+++\ntitle = 'A'\n+++\n",
}


@pytest.mark.parametrize(
    ("files", "path", "values"),
    [
        (
            ELEVENTY,
            "content/blog/a.md",
            {
                "layout": ("post", "content/blog/blog.json"),
                "draft": (True, "content/blog/blog.json"),
                "lang": ("de", "content/blog/blog.11tydata.json"),
            },
        ),
        (
            ELEVENTY,
            "content/about.md",
            {"layout": ("base", "content/content.json"), "lang": ("en", "content/content.json")},
        ),
        (
            HUGO,
            "content/posts/a.md",
            {"draft": (True, "content/posts/_index.md"), "layout": ("plain", "content/_index.md")},
        ),
        (
            HUGO,
            "content/about.md",
            {"draft": (False, "content/_index.md"), "layout": ("plain", "content/_index.md")},
        ),
    ],
)
def test_the_inner_folder_counts_more(
    make_folder: MakeFolder, files: dict[str, str | bytes], path: str, values: dict[str, object]
) -> None:
    profile = detect(make_folder(files))
    assert profile.defaults.values_for(path) == values


def test_a_draft_by_cascade_is_none_that_the_site_shows(make_folder: MakeFolder) -> None:
    profile = detect(make_folder(HUGO))
    assert profile.published_by_default("content/posts/a.md") is False
    assert profile.published_by_default("content/about.md") is True
