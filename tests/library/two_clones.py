"""An editor and a bot on clones of one site, hundreds of commits side by side; conflicts are counted.

Run by itself for a longer run: `python -m tests.library.two_clones --rounds 40`.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from curator.content import EVERYDAY
from curator.frontmatter import merge
from curator.library.git.driver import carry_out, installing
from curator.library.git.repository import Repository
from curator.line_merge import merge_lines

from .git_site import PROJECT, clone, git, put, repository

TOPICS = ("AI", "Robotics", "Privacy", "Language", "Ports", "Law")


@dataclass
class Article:
    """What one article holds; editor and bot change different fields, or the same lists."""

    number: int
    published: str = "false"
    title: str = "A title: as it was"
    quality: int = 50
    heat: int = 10
    secured: str = "x0"
    topics: list[str] = field(default_factory=lambda: ["AI", "Law"])

    @property
    def path(self) -> str:
        return f"_news/article-{self.number:03}.md"

    @property
    def text(self) -> str:
        topics = "".join(f"  - {topic}\n" for topic in self.topics)
        return (
            f'---\ncategory: news\ntitle: "{self.title}"\nquality: {self.quality}\nheat: {self.heat}\n'
            f"published: {self.published}\n\nprovider:\n  name: Wire  # of old\n\ntopics:\n{topics}\n"
            f'secured: "{self.secured}"\n---\nBody {self.number}.\n'
        )


@dataclass
class Count:
    """What came of a run."""

    commits: int = 0
    pulls: int = 0
    conflicts: int = 0
    seconds: float = 0.0
    wrong: list[str] = field(default_factory=list)


class TwoClones:
    """One run: `driver` says whether articles are merged by field, `how` how the editor pulls."""

    def __init__(self, folder: Path, *, driver: bool, how: str, articles: int = 24, seed: int = 1) -> None:
        self.count = Count()
        self.how = how
        self.chance = Random(seed)
        self.truth = [Article(number) for number in range(articles)]
        start = repository(folder / "start", {one.path: one.text for one in self.truth})
        git(folder, "clone", "-q", "--bare", str(start), str(folder / "origin.git"))
        self.editor = clone(folder / "origin.git", folder / "the editor's")
        self.bot = clone(folder / "origin.git", folder / "bot", "Bot")
        for place in (self.editor, self.bot):
            if driver:
                found = Repository.find(place)
                assert found is not None
                carry_out(found, installing(found, EVERYDAY))
                exclude = place / ".git" / "info" / "exclude"
                exclude.write_text(".gitattributes\n")

    def run(self, rounds: int, commits: int) -> Count:
        """Rounds of commits on both sides; after each the editor pulls and pushes, then the bot."""
        began = time.monotonic()
        for _ in range(rounds):
            for _ in range(commits):
                self._bot_commits()
                self._editor_commits()
            git(self.bot, "push", "-q")
            self._pull(self.editor)
            git(self.editor, "push", "-q")
            git(self.bot, "pull", "-q", "--ff-only")
        self.count.seconds = time.monotonic() - began
        for one in self.truth:
            for place in (self.editor, self.bot):
                if (place / one.path).read_text() != one.text:
                    self.count.wrong.append(f"{place.name}/{one.path}")
        return self.count

    def _bot_commits(self) -> None:
        changed = self.chance.sample(self.truth, 3)
        for one in changed:
            shown = _in_file(self.bot, one)
            one.heat = self.chance.randrange(2, 1000)
            one.secured = f"x{self.chance.randrange(10**9)}"
            put(self.bot, {one.path: _with(shown, heat=one.heat, secured=f'"{one.secured}"')})
        self._commit(self.bot, "Update heat")

    def _editor_commits(self) -> None:
        one = self.chance.choice(self.truth)
        shown = _in_file(self.editor, one)
        match self.chance.randrange(3):
            case 0:
                one.published = "false" if one.published == "true" else "true"
                shown = _with(shown, published=one.published)
            case 1:
                one.quality = (one.quality + self.chance.randrange(1, 99)) % 200
                shown = _with(shown, quality=one.quality)
            case _:
                old = one.topics
                one.topics = old[1:] if len(old) > 2 else [*old, self._new_topic(old)]
                shown = shown.replace(_listed(old), _listed(one.topics))
        put(self.editor, {one.path: shown})
        self._commit(self.editor, f"Edit {one.path}")

    def _new_topic(self, topics: list[str]) -> str:
        return next(topic for topic in TOPICS if topic not in topics)

    def _commit(self, place: Path, message: str) -> None:
        git(place, "commit", "-qam", message)
        self.count.commits += 1

    def _pull(self, place: Path) -> None:
        self.count.pulls += 1
        options = ("--rebase",) if self.how == "rebase" else ("--no-rebase", "--no-edit")
        git(place, "pull", "-q", *options, check=False)
        while names := git(place, "diff", "--name-only", "--diff-filter=U", "-z").strip("\0"):
            for name in names.split("\0"):
                self.count.conflicts += 1
                stages = [
                    subprocess.run(
                        ["git", "show", f":{stage}:{name}"], cwd=place, capture_output=True, check=True
                    ).stdout
                    for stage in (1, 2, 3)
                ]
                put(place, {name: merge(stages[0], stages[1], stages[2], merge_lines).data})
                git(place, "add", "--", name)
            step = ("rebase", "--continue") if self.how == "rebase" else ("commit", "-q", "--no-edit")
            git(place, "-c", "core.editor=true", *step, check=False)


def _in_file(place: Path, one: Article) -> str:
    return (place / one.path).read_text()


def _with(text: str, **fields: object) -> str:
    lines = text.splitlines(keepends=True)
    for key, value in fields.items():
        at = next(at for at, line in enumerate(lines) if line.startswith(f"{key}:"))
        lines[at] = f"{key}: {value}\n"
    return "".join(lines)


def _listed(topics: list[str]) -> str:
    return "topics:\n" + "".join(f"  - {topic}\n" for topic in topics)


def main() -> None:
    """Print what each way of pulling gives, with and without the driver."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--commits", type=int, default=10, help="on each side, per round")
    wanted = parser.parse_args()
    os.environ.update(GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1")
    os.chdir(PROJECT)
    for how in ("merge", "rebase"):
        for driver in (False, True):
            with tempfile.TemporaryDirectory() as folder:
                count = TwoClones(Path(folder), driver=driver, how=how).run(wanted.rounds, wanted.commits)
            print(f"{how}, {'with' if driver else 'without'} the driver: {count}")


if __name__ == "__main__":
    main()
