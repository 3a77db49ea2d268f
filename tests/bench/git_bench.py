"""How long merging by field takes: one file, and a pull that merges a thousand; how long a status takes.

Prints figures and asserts nothing: `python -m tests.bench.git_bench [ARTICLES]`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from curator.content import EVERYDAY
from curator.library.git.driver import carry_out, installing
from curator.library.git.repository import Repository
from curator.library.git.status import changed_files
from tests.library.git_site import PROJECT, clone, git, put, repository
from tests.library.two_clones import Article

_RUNS = 20


def timed(what: str, work: Callable[[], object], runs: int = 1) -> float:
    """Print the median and the least time of `runs` runs, in milliseconds; the least, in seconds."""
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    print(f"{what:<64} {statistics.median(taken) * 1000:9.1f} ms, at best {min(taken) * 1000:9.1f}")
    return min(taken)


def one_merge(folder: Path) -> None:
    """One file: git's own merge, the interpreter alone, and Curator, without and with a conflict."""
    folder.mkdir()
    base, ours, theirs = Article(1), Article(1, published="true"), Article(1, heat=99, secured="x1")
    both = Article(1, heat=98, published="true")
    for name, one in (("base", base), ("ours", ours), ("theirs", theirs), ("both", both)):
        (folder / name).write_text(one.text)
    start = (
        "import sys; sys.path.append(sys.argv.pop(1)); from curator.__main__ import main; sys.exit(main())"
    )
    curator = [sys.executable, "-P", "-c", start, str(PROJECT), "merge", "--output", "result", "base"]

    def run(*words: str) -> Callable[[], object]:
        return lambda: subprocess.run(words, cwd=folder, capture_output=True, check=False)

    plain = timed("git merge-file", run("git", "merge-file", "-p", "ours", "base", "theirs"), _RUNS)
    plain += timed("the interpreter alone", run(sys.executable, "-c", "pass"), _RUNS)
    for what, side in (("fields of their own", "ours"), ("a field in conflict", "both")):
        taken = timed(f"curator merge, {what}", run(*curator, side, "theirs"), _RUNS)
        print(f"{'':<8}{taken / plain:.1f} times git merge-file and the interpreter's start")


def one_pull(folder: Path, articles: int) -> None:
    """A pull in which both sides changed every article."""
    for driver in (True, False):
        place = folder / ("with" if driver else "without")
        start = repository(place / "start", {one.path: one.text for one in map(Article, range(articles))})
        editor = clone(start, place / "editor")
        if driver:
            found = Repository.find(editor)
            assert found is not None
            carry_out(found, installing(found, EVERYDAY))
        for folder_of, heat, published in ((start, 99, "false"), (editor, 10, "true")):
            changed = (Article(number, published, heat=heat) for number in range(articles))
            put(folder_of, {one.path: one.text for one in changed})
            git(folder_of, "commit", "-qam", "Change all")
        timed(f"pull with {articles:,} merges, {place.name} the driver", partial(_pull, editor))
        conflicts = git(editor, "diff", "--name-only", "--diff-filter=U").splitlines()
        print(f"{'':<8}{len(conflicts):,} articles in conflict")


def _pull(editor: Path) -> None:
    git(editor, "pull", "-q", "--no-rebase", "--no-edit", check=False)


def one_status(folder: Path, articles: int) -> None:
    """What is asked each time the window looks, in a large folder."""
    place = repository(folder / "large", {one.path: one.text for one in map(Article, range(articles))})
    put(place, {Article(number).path: Article(number, heat=7).text for number in range(0, articles, 1000)})
    found = Repository.find(place)
    assert found is not None
    timed(f"status of {articles:,} articles", lambda: list(changed_files(found)), 3)
    timed("branch, ahead and behind", found.state, 3)


def main() -> None:
    """Run all of it; the argument is how many articles the large folder has."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    os.environ.update(GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1")
    with tempfile.TemporaryDirectory() as folder:
        one_merge(Path(folder) / "one")
        one_pull(Path(folder), 1000)
        one_status(Path(folder), articles)


if __name__ == "__main__":
    main()
