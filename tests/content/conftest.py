"""Content folders and articles written out by the tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from curator.content import EVERYDAY, Article, Profile
from curator.frontmatter import Document

MakeFolder = Callable[[dict[str, str | bytes]], Path]
ReadArticle = Callable[..., Article]


@pytest.fixture
def make_folder(tmp_path: Path) -> MakeFolder:
    """Write files, by their path from the root, into a new folder."""

    def make(files: dict[str, str | bytes]) -> Path:
        root = tmp_path / "site"
        root.mkdir()
        for name, content in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return root

    return make


@pytest.fixture
def read_article() -> ReadArticle:
    """Read an article out of its YAML lines."""

    def read(yaml: str, profile: Profile = EVERYDAY, source: str = "a.md") -> Article:
        return Article.from_document(Document.parse(f"---\n{yaml}\n---\nBody\n".encode(), source), profile)

    return read
