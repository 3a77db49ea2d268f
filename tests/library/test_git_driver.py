"""Curator as git's merge driver, in real repositories: put in place, at work, taken back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from curator.content import EVERYDAY, JEKYLL
from curator.library.git.driver import (
    carry_out,
    driver_command,
    installing,
    is_installed,
    overruled,
    patterns,
    removing,
)
from curator.library.git.program import GitError
from curator.library.git.repository import Repository

from .conftest import article, contents
from .git_site import NEEDS_GIT, PROJECT, alone, clone, git, put, repository
from .two_clones import TwoClones

pytestmark = NEEDS_GIT
CORPUS = Path(os.environ.get("CURATOR_CORPUS") or PROJECT.parent / "shared" / "corpus") / "updates"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    alone(monkeypatch)


def install(folder: Path) -> Repository:
    found = Repository.find(folder)
    assert found is not None
    carry_out(found, installing(found, EVERYDAY))
    return found


BASE = article("published: false\nheat: 1\nquality: 5")
OURS = article("published: true\nheat: 1\nquality: 5")
THEIRS = article("published: false\nheat: 2\nquality: 5")
BOTH = article("published: true\nheat: 2\nquality: 5")


def parted(folder: Path, base: str = BASE, ours: str = OURS, theirs: str = THEIRS) -> Path:
    """A repository with a branch `other` that has changed the same article."""
    site = repository(folder, {"_news/a b.md": base})
    git(site, "checkout", "-qb", "other")
    put(site, {"_news/a b.md": theirs})
    git(site, "commit", "-qam", "theirs")
    git(site, "checkout", "-q", "main")
    put(site, {"_news/a b.md": ours})
    git(site, "commit", "-qam", "ours")
    return site


# ------------------------------------------------------------------ at work


@pytest.mark.parametrize("how", ["merge", "rebase"])
def test_two_clones(tmp_path: Path, how: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An editor and a bot, some hundred commits: no conflict with the driver, and every field as meant."""
    (tmp_path / "without").mkdir()
    (tmp_path / "with").mkdir()
    without = TwoClones(tmp_path / "without", driver=False, how=how).run(rounds=4, commits=12)
    with_driver = TwoClones(tmp_path / "with", driver=True, how=how).run(rounds=4, commits=12)
    with capsys.disabled():
        print(
            f"\n{with_driver.commits} commits, {with_driver.pulls} pulls with {how}: {without.conflicts} "
            f"conflicts without the driver, {with_driver.conflicts} with it"
        )
    assert without.conflicts > 0
    assert with_driver.conflicts == 0
    assert without.wrong == with_driver.wrong == []


@pytest.mark.parametrize(
    "words",
    [
        ("merge", "-q", "--no-edit", "other"),
        ("rebase", "-q", "other"),
        ("rebase", "-q", "--apply", "other"),
        ("cherry-pick", "other"),
        ("merge", "-q", "--squash", "other"),
    ],
    ids=" ".join,
)
def test_whatever_merges_uses_it(tmp_path: Path, words: tuple[str, ...]) -> None:
    site = parted(tmp_path / "my site's 100% new")
    git(site, *words, check=False)
    assert "<<<<<<<" in (site / "_news" / "a b.md").read_text()
    git(site, "reset", "-q", "--hard") if words[0] == "merge" else git(site, words[0], "--abort")
    install(site)
    git(site, *words)
    assert (site / "_news" / "a b.md").read_text() == BOTH


def test_a_stash_is_taken_back_with_it(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {"_news/a.md": BASE})
    install(site)
    put(site, {"_news/a.md": OURS})
    git(site, "stash", "-q")
    put(site, {"_news/a.md": THEIRS})
    git(site, "commit", "-qam", "theirs")
    git(site, "stash", "pop", "-q")
    assert (site / "_news" / "a.md").read_text() == BOTH


def test_a_real_conflict_is_one_for_git_too(tmp_path: Path) -> None:
    other = article("published: false\nheat: 2\nquality: 7")
    site = parted(tmp_path / "site", ours=article("published: true\nheat: 1\nquality: 6"), theirs=other)
    install(site)
    done = subprocess.run(["git", "merge", "other"], cwd=site, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "_news/a b.md: quality was changed on both sides: it was 5, ours 6, theirs 7" in done.stderr
    assert git(site, "status", "--porcelain", "_news") == 'UU "_news/a b.md"'
    marked = "published: true\nheat: 2\n<<<<<<< ours\nquality: 6\n=======\nquality: 7\n>>>>>>> theirs"
    assert (site / "_news" / "a b.md").read_text() == article(marked)


def test_merges_that_cross_each_other(tmp_path: Path) -> None:
    """Two common ancestors, which git merges with the driver first; they conflict, the sides agree."""
    site = parted(tmp_path / "site", ours=BASE.replace("quality: 5", "quality: 6"),
                  theirs=BASE.replace("quality: 5", "quality: 7"))  # fmt: skip
    install(site)
    for branch, merged in (("main", "other"), ("other", "main~0")):
        at = git(site, "rev-parse", merged if branch == "main" else "main^1")
        git(site, "checkout", "-q", branch)
        git(site, "merge", "-q", "--no-edit", at, check=False)
        put(site, {"_news/a b.md": BASE.replace("quality: 5", "quality: 8")})
        git(site, "commit", "-qam", f"merge into {branch}")
    put(site, {"_news/a b.md": THEIRS.replace("quality: 5", "quality: 8")})
    git(site, "commit", "-qam", "heat")
    git(site, "checkout", "-q", "main")
    put(site, {"_news/a b.md": OURS.replace("quality: 5", "quality: 8")})
    git(site, "commit", "-qam", "published")
    assert len(git(site, "merge-base", "--all", "main", "other").split()) == 2
    git(site, "merge", "-q", "--no-edit", "other")
    assert (site / "_news" / "a b.md").read_text() == BOTH.replace("quality: 5", "quality: 8")


def test_windows_line_ends_are_gits_affair(tmp_path: Path) -> None:
    site = parted(tmp_path / "site")
    git(site, "config", "core.autocrlf", "true")
    install(site)
    git(site, "merge", "-q", "--no-edit", "other")
    assert (site / "_news" / "a b.md").read_bytes() == BOTH.replace("\n", "\r\n").encode()
    assert git(site, "cat-file", "blob", "HEAD:_news/a b.md") == BOTH.rstrip("\n")


def test_in_a_worktree_and_in_a_submodule(tmp_path: Path) -> None:
    site = parted(tmp_path / "site")
    install(site)
    shutil.copyfile(site / ".gitattributes", tmp_path / "lines")
    git(site, "worktree", "add", "-q", "-b", "third", str(tmp_path / "a tree"), "main")
    shutil.copyfile(tmp_path / "lines", tmp_path / "a tree" / ".gitattributes")
    git(tmp_path / "a tree", "merge", "-q", "--no-edit", "other")
    assert (tmp_path / "a tree" / "_news" / "a b.md").read_text() == BOTH
    around = repository(tmp_path / "around", {"x": ""})
    git(around, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(site), "content")
    inner = around / "content"
    git(inner, "config", "user.name", "E")
    git(inner, "config", "user.email", "e@site.example")
    install(inner)
    git(inner, "merge", "-q", "--no-edit", "origin/other")
    assert (inner / "_news" / "a b.md").read_text() == BOTH
    assert git(around, "config", "--local", "--get-regexp", "merge.curator", check=False) == ""


def test_without_curator_there_git_merges_lines(tmp_path: Path) -> None:
    lines = "".join(f"k{number}: 1\n" for number in range(9))
    site = parted(tmp_path / "site", article(lines), article(lines.replace("k0: 1", "k0: 2")),
                  article(lines.replace("k8: 1", "k8: 2")))  # fmt: skip
    found = install(site)
    gone = driver_command().replace(str(PROJECT), "/gone/away")
    assert gone != driver_command()
    carry_out(found, installing(found, EVERYDAY, gone))
    git(site, "merge", "-q", "--no-edit", "other")
    merged = article(lines.replace("k0: 1", "k0: 2").replace("k8: 1", "k8: 2"))
    assert (site / "_news" / "a b.md").read_text() == merged


def test_when_curator_fails_git_merges_lines(tmp_path: Path) -> None:
    site = parted(tmp_path / "site")
    found = install(site)
    broken = driver_command().replace("main(); sys.exit", "main(); 1/0; sys.exit").replace(
        "from curator.__main__", "import nothing_of_this_name; from curator.__main__"
    )  # fmt: skip
    carry_out(found, installing(found, EVERYDAY, broken))
    git(site, "merge", "-q", "--no-edit", "other", check=False)
    assert "<<<<<<< ours\npublished: true" in (site / "_news" / "a b.md").read_text()


def test_nothing_in_the_repository_is_run(tmp_path: Path) -> None:
    """Modules that lie in the content folder, under the names of Python's own and of Curator's."""
    site = parted(tmp_path / "site")
    bomb = "raise SystemExit('run')\n"
    put(site, {"re.py": bomb, "yaml.py": bomb, "curator/__init__.py": bomb, "sitecustomize.py": bomb})
    install(site)
    git(site, "merge", "-q", "--no-edit", "other")
    assert (site / "_news" / "a b.md").read_text() == BOTH


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the real updates are no part of the project")
def test_real_updates_are_pulled_without_a_conflict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All of them at once: the program updates, the editor publishes or unpublishes; merge, then rebase."""
    updates = sorted(CORPUS.iterdir())
    files = {f"_news/{folder.name}.md": folder for folder in updates}
    bot = repository(
        tmp_path / "bot", {name: (folder / "before.md").read_bytes() for name, folder in files.items()}
    )
    expected = {}
    for name, folder in files.items():
        after = (folder / "after.md").read_bytes()
        expected[name] = _flipped(after)
    counts = {}
    sites = {how: clone(bot, tmp_path / how) for how in ("merge", "rebase", "none")}
    put(bot, {name: (folder / "after.md").read_bytes() for name, folder in files.items()})
    git(bot, "commit", "-qam", "Update")
    for how, site in sites.items():
        put(site, {name: _flipped((folder / "before.md").read_bytes()) for name, folder in files.items()})
        git(site, "commit", "-qam", "Decide")
        if how != "none":
            install(site)
        git(site, "pull", "-q", "--rebase" if how == "rebase" else "--no-rebase", check=False)
        counts[how] = len(git(site, "diff", "--name-only", "--diff-filter=U").splitlines())
        if how != "none":
            assert {name: (site / name).read_bytes() for name in files} == expected
    with capsys.disabled():
        print(f"\n{len(files)} real updates, conflicts: {counts}")
    assert (counts["merge"], counts["rebase"]) == (0, 0)
    assert counts["none"] > 0


def _flipped(data: bytes) -> bytes:
    if b"\npublished: true\n" in data:
        return data.replace(b"\npublished: true\n", b"\npublished: false\n", 1)
    return data.replace(b"\npublished: false\n", b"\npublished: true\n", 1)


# ------------------------------------------------------------------ put in place, taken back


@pytest.mark.parametrize(
    "attributes",
    [None, b"", b"* text=auto\n", b"* text=auto", b"*.png binary\r\n", b"\xef\xbb\xbf*.png binary\n"],
)
def test_taken_back_is_as_before(tmp_path: Path, attributes: bytes | None) -> None:
    site = repository(tmp_path / "site", {"_news/a.md": BASE})
    if attributes is not None:
        put(site, {".gitattributes": attributes})
    before = contents(site)
    found = install(site)
    assert is_installed(found)
    assert installing(found, EVERYDAY).is_done
    assert git(site, "check-attr", "merge", "_news/a.md") == "_news/a.md: merge: curator"
    carry_out(found, removing(found))
    after = contents(site)
    if attributes == b"":
        after[".gitattributes"] = b""  # an empty one is not missed
    assert after == before
    assert removing(found).is_done
    assert not is_installed(found)


def test_lines_of_an_older_curator_are_renewed(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {".gitattributes": "*.x -text\n"})
    found = Repository.find(site)
    assert found is not None
    carry_out(found, installing(found, JEKYLL, "other %O %A %B"))
    carry_out(found, installing(found, EVERYDAY))
    lines = (site / ".gitattributes").read_text().splitlines()
    assert len([line for line in lines if line.startswith("# curator: articles")]) == 1
    assert lines[-1] == "*.x -text"
    assert git(site, "config", "merge.curator.driver") == driver_command()


def test_what_stands_below_has_the_last_word(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {".gitattributes": "_news/x*.md merge=union\n"})
    found = install(site)
    assert overruled(found, ["_news/x1.md", "_news/a.md"]) == ["_news/x1.md"]


def test_a_content_folder_below_the_top(tmp_path: Path) -> None:
    top = repository(tmp_path / "top", {"one/_news/a.md": BASE, "two/_news/a.md": BASE})
    one, two = install(top / "one"), install(top / "two")
    paths = ("one/_news/a.md", "two/_news/b/c d.md", "_news/a.md")
    said = git(top, "check-attr", "merge", *paths).splitlines()
    assert [line.rpartition(" ")[2] for line in said] == ["curator", "curator", "unspecified"]
    carry_out(one, removing(one))
    assert is_installed(two)
    carry_out(two, removing(two))
    assert git(top, "config", "--local", "--get-regexp", "merge.curator", check=False) == ""


def test_patterns() -> None:
    assert patterns(EVERYDAY)[:2] == ["/_*/**/*.md", "/_*/**/*.markdown"]
    assert "/*/_posts/**/*.md" in patterns(JEKYLL)
    everywhere = EVERYDAY.model_copy(update={"collections": ("*/*", "*", ""), "extensions": (".md",)})
    assert patterns(everywhere) == ["*.md"]


def test_patterns_with_blanks(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {"my news/a.md": BASE})
    profile = EVERYDAY.model_copy(update={"collections": ("my news", 'q"t')})
    found = Repository.find(site)
    assert found is not None
    carry_out(found, installing(found, profile))
    assert git(site, "check-attr", "merge", "my news/x/a.md").endswith(": curator")
    assert overruled(found, ['q"t/a.md']) == []


@pytest.mark.skipif(os.name == "nt", reason="links of Unix")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {"attributes": ""})
    (site / ".gitattributes").symlink_to("attributes")
    found = Repository.find(site)
    assert found is not None
    with pytest.raises(GitError, match="is a link"):
        installing(found, EVERYDAY)


def test_the_frozen_program_is_called_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/my apps/curator")
    assert driver_command().startswith(
        "{ [ -f '/opt/my apps/curator' ] && '/opt/my apps/curator' merge %O %A %B"
    )
