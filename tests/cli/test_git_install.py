"""`curator git install`: it says what it will write, asks, and takes back."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.library.git_site import NEEDS_GIT, alone, git, repository

from .samples import HARBOUR, Run

pytestmark = NEEDS_GIT


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def site(monkeypatch: pytest.MonkeyPatch) -> Path:
    alone(monkeypatch)
    return repository(Path("my site"), {"_news/harbour.md": HARBOUR})


def is_installed(site: Path) -> bool:
    return (site / ".gitattributes").exists() and bool(
        git(site, "config", "--get", "merge.curator.driver", check=False)
    )


def test_install_and_remove(run: Run, site: Path) -> None:
    config = (site / ".git" / "config").read_bytes()
    result = run("git", "install", site, "--yes")
    assert (result.code, result.out) == (0, "")
    assert f"curator: will create {site.resolve() / '.gitattributes'}\n" in result.err
    assert "merge.curator.driver" in result.err
    assert is_installed(site)
    assert run("git", "install", site).err == "curator: nothing to do: it is installed\n"
    assert run("git", "install", site, "--remove", "--yes").code == 0
    assert not (site / ".gitattributes").exists()
    assert (site / ".git" / "config").read_bytes() == config
    assert run("git", "install", site, "--remove").err == "curator: nothing to do: it is not installed\n"


def test_without_a_terminal_it_must_be_told(run: Run, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    result = run("git", "install", site)
    assert result.code == 2
    assert "there is no terminal to ask on; --yes says that it may be written" in result.err
    assert not is_installed(site)


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("Yes\n", 0), ("\n", 1), ("n\n", 1), ("", 1)])
def test_on_a_terminal_it_asks(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    screen = Screen()
    monkeypatch.setattr("sys.stdin", Screen(answer))
    monkeypatch.setattr("sys.stderr", screen)
    assert run("git", "install", site).code == code
    assert "Go on? [y/N] " in screen.getvalue()
    assert is_installed(site) is (code == 0)


def test_outside_of_a_repository(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    folder.mkdir()
    result = run("git", "install", folder, "--yes")
    assert result.code == 1
    assert result.err.endswith("git is not installed, or the folder is in no repository of it\n")


def test_nothing_else_can_be_done(run: Run, site: Path) -> None:
    result = run("git", "uninstall", site)
    assert result.code == 2
    assert "'uninstall' is nothing that can be done; install is" in result.err


def test_what_changed_since_the_last_commit_can_be_listed(run: Run, site: Path) -> None:
    assert run("list", site, "--where", "is:changed", "--format", "paths").out == ""
    assert run("set", site / "_news" / "harbour.md", "quality=3").code == 0
    assert run("list", site, "--where", "is:changed", "--format", "paths").out.endswith("harbour.md\n")
    assert run("list", site, "--where", "-is:changed", "--format", "paths").out == ""


def test_outside_of_git_nothing_can_be_asked_of_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("title: A\n")
    result = run("list", tmp_path, "--where", "is:changed")
    assert result.code != 0
    assert "knows nothing of this folder" in result.err
