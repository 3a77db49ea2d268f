"""What state a repository is in, in words; and git as a child process."""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path

import pytest

from curator.library.errors import Cancelled
from curator.library.git.program import Git, GitError, NoGit, environment
from curator.library.git.repository import Operation, Repository, Trouble

from .git_site import NEEDS_GIT, alone, clone, git, put, repository

pytestmark = NEEDS_GIT
POSIX = pytest.mark.skipif(os.name == "nt", reason="a script as git")


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    alone(monkeypatch)


def found(folder: Path) -> Repository:
    one = Repository.find(folder)
    assert one is not None
    return one


def test_without_git_there_is_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = repository(tmp_path / "site")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Repository.find(site) is None
    with pytest.raises(NoGit):
        Git(site)


@POSIX
def test_a_git_that_lies_in_the_folder_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = tmp_path / "git"
    fake.write_text("#!/bin/sh\ntouch was-run\n")
    fake.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f".:{os.environ['PATH']}")
    assert Repository.find(tmp_path) is None
    assert not (tmp_path / "was-run").exists()


def test_outside_of_a_repository_there_is_none(tmp_path: Path) -> None:
    assert Repository.find(tmp_path) is None


def test_a_folder_that_the_repository_ignores_is_in_none(tmp_path: Path) -> None:
    top = repository(tmp_path / "top", {".gitignore": "drafts/\n", "drafts/a.md": "", "site/a.md": ""})
    assert Repository.find(top / "drafts") is None
    assert found(top / "site").outside("a.md") == "site/a.md"
    assert found(top / "site").inside("site/a.md") == "a.md"
    assert found(top / "site").inside("other/a.md") is None


def test_the_variables_of_another_repository_count_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, other = (repository(tmp_path / name, {f"{name}.md": "x"}) for name in ("site", "other"))
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other / ".git" / "index"))
    assert found(site).top == site.resolve()


def test_the_environment_is_english_asks_nothing_and_keeps_helpers() -> None:
    given = {
        "LC_ALL": "de_DE.UTF-8",
        "GIT_DIR": "x",
        "GIT_ASKPASS": "ask",
        "SSH_AUTH_SOCK": "s",
        "GIT_CONFIG_KEY_0": "k",
    }
    made = environment(given)
    assert made["LC_CTYPE"] == "de_DE.UTF-8"
    assert (made["LC_MESSAGES"], made["GIT_TERMINAL_PROMPT"]) == ("C", "0")
    assert (made["GIT_ASKPASS"], made["SSH_AUTH_SOCK"]) == ("ask", "s")
    assert not {"LC_ALL", "GIT_DIR", "GIT_CONFIG_KEY_0"} & made.keys()


def test_branch_upstream_ahead_and_behind(tmp_path: Path) -> None:
    origin = repository(tmp_path / "origin", {"a.md": "1\n"})
    site = clone(origin, tmp_path / "a clone")
    put(site, {"b.md": "1\n"})
    git(site, "add", "-A")
    git(site, "commit", "-qm", "b")
    for text in ("2\n", "3\n"):
        put(origin, {"a.md": text})
        git(origin, "commit", "-qam", text)
    git(site, "fetch", "-q")
    state = found(site).state()
    assert (state.branch, state.upstream, state.ahead, state.behind) == ("main", "origin/main", 1, 2)
    assert state.head == git(site, "rev-parse", "HEAD")
    assert state.words == ()


def test_before_the_first_commit(tmp_path: Path) -> None:
    state = found(repository(tmp_path / "site")).state()
    assert (state.branch, state.head, state.upstream, state.ahead) == ("main", "", "", None)
    assert state.words == ("There is no commit yet.",)


def test_a_detached_head(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {"a.md": "1\n"})
    git(site, "checkout", "-q", "--detach")
    state = found(site).state()
    assert state.detached
    assert "detached head" in state.words[0]


def test_a_shallow_clone(tmp_path: Path) -> None:
    origin = repository(tmp_path / "origin", {"a.md": "1\n"})
    put(origin, {"a.md": "2\n"})
    git(origin, "commit", "-qam", "2")
    git(tmp_path, "clone", "-q", "--depth=1", origin.as_uri(), "site")
    state = found(tmp_path / "site").state()
    assert state.shallow
    assert "shallow" in state.words[0]


def test_a_bare_repository(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "--bare", "store.git")
    one = found(tmp_path / "store.git")
    assert one.trouble is Trouble.BARE
    with pytest.raises(GitError, match="bare repository"):
        one.state()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away"
)
def test_a_repository_of_someone_else(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {"a.md": "1\n"})
    os.chown(site, 4321, 4321)
    os.chown(site / ".git", 4321, 4321)
    one = found(site)
    assert one.trouble is Trouble.OWNER
    assert "safe.directory" in one.trouble_words


def test_a_broken_repository(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {"a.md": "1\n"})
    (site / ".git" / "config").write_text("[core\n")
    one = found(site)
    assert one.trouble is Trouble.BROKEN
    assert "cannot be read" in one.trouble_words


def test_what_was_begun_is_named(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {"a.md": "1\n"})
    git(site, "checkout", "-qb", "other")
    put(site, {"a.md": "2\n"})
    git(site, "commit", "-qam", "2")
    git(site, "checkout", "-q", "main")
    put(site, {"a.md": "3\n"})
    git(site, "commit", "-qam", "3")
    for words, what in (
        (("merge", "other"), Operation.MERGE),
        (("rebase", "other"), Operation.REBASE),
        (("cherry-pick", "other"), Operation.CHERRY_PICK),
        (("revert", "--no-edit", "HEAD~1"), Operation.REVERT),
    ):
        git(site, *words, check=False)
        state = found(site).state()
        assert state.operation is what
        assert state.branch == "main"
        assert "not finished" in state.words[0]
        git(site, words[0], "--abort")
    assert found(site).operation() is Operation.NONE


def test_a_worktree_and_a_submodule_are_repositories_of_their_own(tmp_path: Path) -> None:
    inner = repository(tmp_path / "inner", {"_news/a.md": "1\n"})
    site = repository(tmp_path / "site", {"a.md": "1\n"})
    git(site, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(inner), "content")
    git(site, "commit", "-qm", "sub")
    git(site, "worktree", "add", "-q", "-b", "second", str(tmp_path / "second tree"))
    assert found(site).state().submodules
    assert found(site / "content").top == (site / "content").resolve()
    tree = found(tmp_path / "second tree")
    assert (tree.state().branch, tree.top) == ("second", (tmp_path / "second tree").resolve())


def test_large_file_storage_is_noticed(tmp_path: Path) -> None:
    site = repository(tmp_path / "site", {".gitattributes": "*.png filter=lfs\n"})
    state = found(site).state()
    assert state.lfs
    assert state.lfs_missing is (shutil.which("git-lfs") is None)


# ------------------------------------------------------------------ the child process


@pytest.fixture
def script(tmp_path: Path) -> Git:
    """A program in git's place, that does what its first word says."""
    file = tmp_path / "program"
    file.write_text(
        f"#!{sys.executable}\n"
        "import sys, time, os, subprocess\n"
        "what = sys.argv[1]\n"
        "if what == 'much': sys.stdout.write('x' * 5_000_000); sys.stderr.write('y\\n' * 200_000)\n"
        "elif what == 'sleep': print('ready', file=sys.stderr, flush=True); time.sleep(60)\n"
        "elif what == 'family': subprocess.run([sys.executable, sys.argv[0], 'sleep'])\n"
        "elif what == 'say': sys.stderr.write('one 10%\\rone 100%\\ntwo\\n')\n"
        "elif what == 'records': [print(n, end='\\0', flush=True) for n in range(int(sys.argv[2]))]\n"
        "elif what == 'endless':\n"
        "    while True: print('r', end='\\0')\n"
        "elif what == 'ask': sys.stdout.write(repr(sys.stdin.read())); open('/dev/tty')\n"
        "elif what == 'fail':\n"
        "    sys.stderr.write('remote: No.\\nhint: try\\nfatal: could not\\n'); sys.exit(3)\n"
    )
    file.chmod(0o755)
    return Git(tmp_path, str(file))


@POSIX
def test_much_output_on_both_streams(script: Git) -> None:
    assert script.run("much") == b"x" * 5_000_000


@POSIX
@pytest.mark.parametrize("what", ["sleep", "family"])
def test_cancel_ends_it_and_what_it_started(script: Git, what: str) -> None:
    lines: list[str] = []
    began = time.monotonic()
    with pytest.raises(Cancelled):
        script.run(what, patience=None, said=lines.append, cancelled=lambda: lines == ["ready"])
    assert time.monotonic() - began < 10


@POSIX
def test_it_does_not_wait_for_ever(script: Git) -> None:
    with pytest.raises(GitError, match="did not answer in time"):
        script.run("sleep", patience=0.3)


@POSIX
def test_progress_comes_line_by_line(script: Git) -> None:
    lines: list[str] = []
    script.run("say", said=lines.append)
    assert lines == ["one 10%", "one 100%", "two"]


@POSIX
def test_records_are_streamed(script: Git) -> None:
    assert list(script.stream("records", "1000")) == [str(number).encode() for number in range(1000)]
    endless = script.stream("endless")
    assert [next(endless) for _ in range(3)] == [b"r"] * 3
    endless.close()
    with pytest.raises(Cancelled):
        list(script.stream("endless", cancelled=lambda: True))


@POSIX
def test_nobody_is_asked_anything(script: Git) -> None:
    with pytest.raises(GitError) as error:
        script.run("ask")
    assert "No such device" in error.value.output


@POSIX
def test_an_error_is_in_gits_own_words(script: Git) -> None:
    with pytest.raises(GitError, match=r"^No\. could not$") as error:
        script.run("fail")
    assert error.value.code == 3
    assert "hint: try" in error.value.output
    with pytest.raises(GitError):
        list(script.stream("fail"))
