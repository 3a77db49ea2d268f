"""A window over a clone of a real repository, with another clone beside it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.ui.sync.feature import Sync
from tests.library.git_site import alone, clone, git, put, repository
from tests.ui.conftest import SITE, Desk, MakeDesk


def sync_of(desk: Desk) -> Sync:
    """The window's part for git."""
    return next(part for part in desk.window.features if isinstance(part, Sync))


class Team(Desk):
    """What `desk` is, with git.

    Attributes:
        sync: the feature. bot: another clone. origin: what both push to.
    """

    sync: Sync
    bot: Path
    origin: Path

    def seen(self, condition: Callable[[], bool] = lambda: True) -> None:
        """Wait until the repository was looked at and the condition holds."""
        self.qtbot.waitUntil(
            lambda: not self.sync.standing.looking and not self.sync.exchanging.going and condition(),
        )

    def send(self, files: dict[str, bytes], message: str = "Update") -> None:
        """The bot changes files, commits and pushes."""
        git(self.bot, "pull", "-q", "--no-rebase")
        put(self.bot, files)
        git(self.bot, "add", "-A")
        git(self.bot, "commit", "-qm", message)
        git(self.bot, "push", "-q")

    def commit(self, files: dict[str, bytes], message: str = "Edit") -> None:
        """The editor commits these, outside of the window."""
        put(self.root, files)
        git(self.root, "add", "-A")
        git(self.root, "commit", "-qm", message)

    def log(self) -> list[str]:
        return git(self.root, "log", "--format=%s").splitlines()

    def hook(self, name: str, script: str, place: Path | None = None) -> None:
        """Put a hook in place."""
        folder = (self.root / ".git" if place is None else place) / "hooks"
        folder.mkdir(exist_ok=True)
        file = folder / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    alone(monkeypatch)


MakeTeam = Callable[..., Team]


@pytest.fixture
def make_team(make_desk: MakeDesk, tmp_path: Path) -> MakeTeam:
    """A window with git over SITE or these files; not opened yet."""

    def make(files: dict[str, bytes] | None = None) -> Team:
        start = repository(tmp_path / "start", SITE if files is None else files)
        git(tmp_path, "clone", "-q", "--bare", str(start), str(tmp_path / "origin.git"))
        clone(tmp_path / "origin.git", tmp_path / "site")
        desk = make_desk({})
        desk.__class__ = Team
        assert isinstance(desk, Team)
        desk.origin = tmp_path / "origin.git"
        desk.bot = clone(tmp_path / "origin.git", tmp_path / "bot", "Bot")
        desk.sync = sync_of(desk)
        os.utime(desk.root)
        return desk

    return make


@pytest.fixture
def team(make_team: MakeTeam) -> Team:
    """The same, opened and looked at."""
    made = make_team()
    made.open()
    made.seen(lambda: made.sync.standing.seen is not None)
    return made
