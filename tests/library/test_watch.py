"""The watcher of a folder: real files, changed by this and by another process; nothing waits by the clock."""

from __future__ import annotations

import errno
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.content import EVERYDAY, Profile, detect
from curator.library import watch as watching
from curator.library.asking import Asked
from curator.library.watch import EVERYTHING, Noticed, Watcher, fingerprint
from tests.library.conftest import Write, article

PATIENCE = 30.0
A, B = "_news/a.md", "_news/b.md"


class Watched:
    """A watcher at work in a thread of its own, and what it delivered."""

    def __init__(self, watcher: Watcher) -> None:
        self.watcher = watcher
        self._delivered: queue.Queue[Noticed] = queue.Queue()
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=watcher.run, args=(self._delivered.put, self._stop.is_set), daemon=True
        )
        self._thread.start()

    def next(self) -> Noticed:
        """What is delivered next."""
        return self._delivered.get(timeout=PATIENCE)

    def until(self, enough: Callable[[list[Noticed]], bool]) -> list[Noticed]:
        """What is delivered until it is enough."""
        found: list[Noticed] = []
        deadline = time.monotonic() + PATIENCE
        while not enough(found):
            assert time.monotonic() < deadline, found
            found.append(self.next())
        return found

    def paths(self, *wanted: str) -> None:
        """Wait until exactly these paths were delivered."""
        found = self.until(lambda batches: frozenset(wanted) <= _named(batches))
        assert _named(found) == frozenset(wanted)
        assert EVERYTHING not in found

    def everything(self) -> None:
        """Wait until the whole folder is to be looked at."""
        self.until(lambda batches: EVERYTHING in batches)

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()


def _named(batches: list[Noticed]) -> frozenset[str]:
    return frozenset().union(*(batch.paths for batch in batches))


Watch = Callable[..., Watched]


@pytest.fixture
def watch(root: Path) -> Iterator[Watch]:
    """Start watching the folder; returns when no change is missed any more."""
    started: list[Watched] = []

    def start(profile: Callable[[], Profile] | None = None, **options: object) -> Watched:
        fixed = detect(root)
        watcher = Watcher(root, profile or (lambda: fixed), **options)  # type: ignore[arg-type]
        started.append(Watched(watcher))
        assert started[-1].next() == EVERYTHING
        return started[-1]

    yield start
    for watched in started:
        watched.stop()


@pytest.fixture
def polled(watch: Watch) -> Watched:
    return watch(notify=None, poll_seconds=0.05)


# -- what the system tells


def test_files_that_come_change_and_go(watch: Watch, root: Path, write: Write) -> None:
    write({A: article("title: A")})
    watched = watch()
    write({A: article("title: A2")})
    watched.paths(A)
    write({B: article("title: B")})
    watched.paths(B)
    (root / A).unlink()
    watched.paths(A)
    (root / B).rename(root / "_news/c.md")
    watched.paths(B, "_news/c.md")


def test_a_file_that_is_replaced_by_another(watch: Watch, root: Path, write: Write) -> None:
    write({A: article("title: A")})
    watched = watch()
    write({"_news/.curator-0123.tmp": article("title: A2"), "_news/4913": "x"})
    (root / "_news/.curator-0123.tmp").replace(root / A)
    (root / "_news/4913").unlink()
    watched.paths(A)


@pytest.mark.parametrize(
    "path", [".git/index", "_site/x.md", "_news/.x.md.swp", "_news/x.png", "_news/.curator-1.tmp"]
)
def test_what_is_no_article_raises_no_alarm(watch: Watch, root: Path, write: Write, path: str) -> None:
    write({path: "before", A: article("title: A")})
    watched = watch()
    write({path: "after"})
    (root / path).unlink()
    write({A: article("title: after it")})
    watched.paths(A)


def test_new_folders_are_watched_too(watch: Watch, write: Write) -> None:
    watched = watch()
    write({"_learning/videos/v.md": article("title: V")})
    watched.everything()
    write({"_learning/videos/v.md": article("title: V2")})
    watched.until(lambda batches: "_learning/videos/v.md" in _named(batches))


@pytest.mark.parametrize("change", [lambda folder: folder.rename(folder.with_name("_blog")), shutil.rmtree])
def test_a_folder_that_goes(watch: Watch, root: Path, write: Write, change: Callable[[Path], object]) -> None:
    write({A: article("title: A"), "_samples/s.md": article("title: S")})
    watched = watch()
    change(root / "_news")
    watched.everything()
    write({"_samples/s.md": article("title: S2")})
    watched.until(lambda batches: "_samples/s.md" in _named(batches))


def test_a_changed_setting_is_a_reason_to_look_at_everything(watch: Watch, write: Write) -> None:
    watched = watch()
    write({".curator.yaml": "profile: jekyll\n"})
    watched.everything()


def test_another_profile_collects_other_files(watch: Watch, write: Write) -> None:
    write({"notes/n.md": article("title: N"), A: article("title: A")})
    profiles = [EVERYDAY]
    watched = watch(lambda: profiles[-1])
    profiles.append(EVERYDAY.model_copy(update={"collections": ("notes",)}))
    assert watched.next() == EVERYTHING
    write({A: article("title: A2"), "notes/n.md": article("title: N2")})
    watched.paths("notes/n.md")


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody rename a folder that is watched")
def test_the_folder_itself_goes_and_another_comes(watch: Watch, root: Path, write: Write) -> None:
    write({A: article("title: A")})
    watched = watch()
    root.rename(root.with_name("old"))
    watched.everything()
    write({A: article("title: another")})
    watched.everything()
    write({A: article("title: changed")})
    watched.until(lambda batches: A in _named(batches))


REWRITE = """
import pathlib, sys
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.md")):
    temporary = file.with_name("." + file.name)
    temporary.write_text(file.read_text().replace("heat: 1", "heat: 2"))
    temporary.replace(file)
"""


def test_a_bot_that_rewrites_thousands_arrives_in_a_few_batches(
    watch: Watch, root: Path, write: Write
) -> None:
    names = [f"_news/n{number:04}.md" for number in range(5_000)]
    write(dict.fromkeys(names, article("title: N\nheat: 1")))
    watched = watch()
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", REWRITE, str(root / "_news")], check=True)
    took = time.monotonic() - began
    batches = watched.until(lambda batches: EVERYTHING in batches)
    named = [batch for batch in batches if batch != EVERYTHING]
    assert _named(batches) == frozenset(names)
    assert len(named) <= 4 + 2 * took


# -- where the system tells nothing


def test_too_few_watches_are_no_reason_not_to_watch(watch: Watch, write: Write) -> None:
    def runs_out(*_paths: object, **_options: object) -> Iterator[set[object]]:
        raise OSError(errno.ENOSPC, "OS file watch limit reached.")

    watched = watch(notify=runs_out, poll_seconds=0.05)
    assert watched.watcher.is_polling
    write({A: article("title: A")})
    watched.everything()


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text are Linux's")
def test_a_name_that_is_no_text_ends_no_watching(watch: Watch, root: Path, write: Write) -> None:
    watched = watch()
    Path(os.fsdecode(os.fsencode(root / "_news") + b"/\xff.md")).write_text(article("title: odd"))
    watched.everything()
    write({A: article("title: A")})
    watched.until(lambda batches: EVERYTHING in batches or A in _named(batches))


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / A).write_text(article("title: A2")),
        lambda root: (root / A).unlink(),
        lambda root: (root / A).rename(root / B),
        lambda root: (root / "_learning").mkdir(),
        lambda root: (root / ".curator.yaml").write_text("profile: jekyll\n"),
        lambda root: root.rename(root.with_name("gone")),
    ],
)
def test_polling_sees_every_change(
    watch: Watch, root: Path, write: Write, change: Callable[[Path], object]
) -> None:
    write({A: article("title: A")})
    polled = watch(notify=None, poll_seconds=0.05)
    change(root)
    polled.everything()


def test_a_look_at_all_files_can_be_given_up(
    root: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({f"_news/{number}.md": article("title: T") for number in range(9)})
    monkeypatch.setattr(watching, "_AT_ONCE", 4)
    answers = [False, False, True]
    assert fingerprint(root, detect(root), lambda: answers.pop(0) if answers else True) is None
    assert answers == []
    assert fingerprint(root, detect(root), lambda: False) == fingerprint(root, detect(root))


def test_polling_asks_patiently_while_it_looks(watch: Watch, write: Write) -> None:
    asked: list[bool] = []

    def patiently(cancelled: Asked) -> Asked:
        def ask() -> bool:
            asked.append(cancelled())
            return asked[-1]

        return ask

    polled = watch(notify=None, poll_seconds=0.05, patiently=patiently)
    write({A: article("title: A")})
    polled.everything()
    assert asked


def test_polling_says_nothing_where_nothing_changed(polled: Watched, root: Path, write: Write) -> None:
    """Each file is written to be read back: what is told for the article can only come after the others."""
    before = fingerprint(root, detect(root))
    write({"_news/x.png": "x", ".git/index": "x", "_site/a.md": "x"})
    assert fingerprint(root, detect(root)) == before
    write({A: article("title: A")})
    assert polled.until(lambda batches: EVERYTHING in batches) == [EVERYTHING]


def test_polling_outlives_the_folder(polled: Watched, root: Path, write: Write) -> None:
    root.rename(root.with_name("gone"))
    polled.everything()
    write({A: article("title: back")})
    polled.everything()
    assert polled.watcher.is_polling


# -- the end


@pytest.mark.parametrize("options", [{}, {"notify": None, "poll_seconds": 3600.0}])
def test_it_ends_when_it_is_told_to(watch: Watch, options: dict[str, object]) -> None:
    watch(**options).stop()


def test_it_ends_also_while_the_folder_is_not_there(watch: Watch, root: Path) -> None:
    watched = watch()
    shutil.rmtree(root)
    watched.everything()
    watched.stop()
