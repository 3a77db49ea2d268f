"""The command line on a real site's excerpt, which is no part of the project: skipped where that is not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
import yaml

from .conftest import PROJECT
from .samples import Run

CORPUS = Path(os.environ.get("CURATOR_CORPUS") or PROJECT.parent / "shared" / "corpus") / "site"

pytestmark = pytest.mark.skipif(not (CORPUS / "_news").is_dir(), reason="the real site's excerpt is not here")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    copy = tmp_path / "real site"
    shutil.copytree(CORPUS, copy, copy_function=shutil.copyfile)
    for path in [copy, *copy.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    return copy


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def test_publishing_the_news_changes_one_line_a_file_and_undo_gives_back_every_byte(
    run: Run, site: Path
) -> None:
    before = contents(site)
    news = {name for name in before if name.startswith("_news/")}
    for command, value in (("publish", b"true"), ("unpublish", b"false")):
        result = run(command, site / "_news", "--json")
        after = contents(site)
        assert result.code == 0, result.err
        changed = {name for name in after if after[name] != before[name]}
        assert {Path(one["path"]) for one in result.json["changed"]} == {site / name for name in changed}
        assert {Path(path) for path in result.json["unchanged"]} == {site / name for name in news - changed}
        assert changed
        for name in changed:
            assert_one_line_differs(before[name], after[name], b"published: " + value)
        assert len(run("history", site, "--json").json) >= 1
        assert run("undo", site).code == 0
        assert contents(site) == before


def assert_one_line_differs(before: bytes, after: bytes, line: bytes) -> None:
    """One line was replaced, or, where the key was absent, put in; nothing else."""
    old, new = before.split(b"\n"), after.split(b"\n")
    index = next(index for index, (a, b) in enumerate(zip(old, new, strict=False)) if a != b)
    assert new[index].rstrip(b"\r") == line
    rest = index if len(new) > len(old) else index + 1
    assert new[index + 1 :] == old[rest:]
    assert len(new) == len(old) or (len(new) == len(old) + 1 and b"\npublished:" not in before)


def test_every_article_is_listed_and_none_is_wrongly_called_broken(run: Run, site: Path) -> None:
    listed = run("list", site, "--format", "paths").out.splitlines()
    articles = [file for file in site.rglob("*.md") if "_data" not in file.parts]
    assert {Path(line) for line in listed} == set(articles)
    report = run("index", site, "--json").json
    assert report["articles"] == len(articles)
    assert report["problems"] == len(
        run("list", site, "--where", "problem:unreadable", "--format", "paths").out.splitlines()
    )


def test_the_reference_article_is_shown_whole_but_for_what_is_secured(run: Run, site: Path) -> None:
    [article] = (file for file in (site / "_news").glob("*.md") if b"\nrelated:" in file.read_bytes())
    shown = run("show", article).json
    expected = yaml.load(article.read_bytes().split(b"\n---\n")[0], yaml.BaseLoader)
    assert list(shown) == list(expected)
    addresses = [[one.get(key) for key in ("title", "originalUrl", "webUrl")] for one in shown["related"]]
    assert addresses == [
        [one.get(key) for key in ("title", "originalUrl", "webUrl")] for one in expected["related"]
    ]
    assert set(shown["secured"]) == {"bytes"}
    assert run("set", article, "secured=x").code == 1
