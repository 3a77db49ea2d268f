"""Duplicates looked for by another process: it finds the same, is kept up to date, and may be lost."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from curator.frontmatter import Set
from curator.library import Cancelled, Gesture, Library
from curator.library import doubles_process as process
from curator.library import duplicates as looking
from curator.library.duplicates import Found

from .conftest import Open, Write, article

STORIES = 2_500


def news(title: str, day: int, url: str) -> str:
    return article(f'title: {title}\npublishedDateTime: 2026-03-{day:02}\nwebUrl: "https://x.example/{url}"')


@pytest.fixture
def library(write: Write, open_library: Open, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Two of one story, two of another, and a file that cannot be read."""
    monkeypatch.setattr(looking, "WORTHWHILE", 1)
    write(
        {
            "_news/a.md": news("Harbour robots learn to sort cargo by touch", 24, "a"),
            "_news/b.md": news("Harbour robots learn to sort cargo, by touch!", 25, "b"),
            "_news/c.md": news("Gardens of glass", 20, "c"),
            "_news/d.md": news("Another name", 2, "c?utm_source=x"),
            "_news/broken.md": "---\ntitle: A: b\n---\n",
        }
    )
    return open_library()


def paths(found: Found) -> list[set[str]]:
    return sorted(({row.path[6:-3] for row in group.rows} for group in found.groups), key=sorted)


BOTH = [{"a", "b"}, {"c", "d"}]


def beside(library: Library) -> process.DoublesBeside:
    """What looks for them; fails where this process does it itself."""
    look = library._duplicates._look
    assert isinstance(look, process.DoublesBeside)
    return look


def is_beside(library: Library) -> bool:
    return isinstance(library._duplicates._look, process.DoublesBeside)


def test_it_finds_the_same(library: Library, open_library: Open) -> None:
    told: list[tuple[int, int]] = []
    there = library.find_duplicates(beside=True, progress=lambda *at: told.append(at))

    assert is_beside(library)
    assert there == open_library().find_duplicates()
    assert (paths(there), there.looked_at) == (BOTH, 4)
    assert library.count("is:duplicate") == 4


def test_a_few_articles_are_no_work_for_another_process(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "WORTHWHILE", 6)

    assert paths(library.find_duplicates(beside=True)) == BOTH
    assert not is_beside(library)


def test_asked_again_it_looks_at_what_changed(library: Library, write: Write, root: Path) -> None:
    library.find_duplicates(beside=True)

    changes = library.apply(
        Gesture.same("Elsewhere", ["_news/d.md"], [Set(("webUrl",), "https://x.example/d")])
    )
    found = library.find_duplicates(changes.paths, beside=True)
    assert (paths(found), found.looked_at) == ([{"a", "b"}], 1)
    write({"_news/e.md": news("Glass", 3, "c")})
    (root / "_news/b.md").unlink()
    found = library.find_duplicates(library.refresh().paths, beside=True)
    assert (paths(found), found.looked_at) == ([{"c", "e"}], 1)
    assert library.find_duplicates(beside=True).looked_at == 0
    assert is_beside(library)


def test_an_index_built_anew_is_read_again(library: Library, write: Write) -> None:
    library.find_duplicates(beside=True)
    write({"_news/e.md": news("Glass", 3, "c")})
    library.rebuild()

    assert paths(library.find_duplicates(beside=True)) == [{"a", "b"}, {"c", "d", "e"}]
    assert is_beside(library)


@pytest.mark.parametrize("words", [["/nowhere/to/be/found"], [sys.executable, "-c", "pass"]])
def test_where_there_is_no_other_process_this_one_looks(
    library: Library, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.setattr(process, "command", lambda *_: words)

    assert paths(library.find_duplicates(beside=True)) == BOTH
    assert not is_beside(library)


def test_one_that_was_killed_is_told_of_and_this_one_looks_at_all(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    library.find_duplicates(beside=True)
    beside(library).close()

    found = library.find_duplicates(["_news/a.md"], beside=True)
    assert (paths(found), found.looked_at) == (BOTH, 4)
    assert not is_beside(library)
    assert "has ended" in caplog.text


def test_an_answer_that_nobody_understands_is_none(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    prints = [sys.executable, "-c", "import sys; sys.stdin.buffer.read(20); print('Warning! ' * 9)"]
    monkeypatch.setattr(process, "command", lambda *_: prints)

    assert paths(library.find_duplicates(beside=True)) == BOTH


def test_stopped_it_goes_on_from_there(library: Library, write: Write) -> None:
    write({f"_news/s{at}.md": news(f"Story {at}", 1, f"s/{at}") for at in range(STORIES)})
    library.refresh()
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        library.find_duplicates(
            beside=True,
            progress=lambda *at: told.append(at),
            cancelled=lambda: any(done for done, _ in told),
        )

    assert told[-1][1] == STORIES + 4
    found = library.find_duplicates(beside=True)
    assert 0 < found.looked_at < STORIES
    assert paths(found) == BOTH
    assert is_beside(library)


def test_closing_the_folder_ends_it_in_the_midst_of_its_work(library: Library) -> None:
    ended: list[BaseException] = []
    reached = threading.Event()
    closed = threading.Event()

    def cancelled() -> bool:
        reached.set()
        closed.wait()
        return False

    def look() -> None:
        try:
            library.find_duplicates(beside=True, cancelled=cancelled)
        except Cancelled as error:
            ended.append(error)

    with pytest.MonkeyPatch.context() as context:
        context.setattr(process, "command", lambda *_: [sys.executable, "-I", "-c", STOPS])
        thread = threading.Thread(target=look)
        thread.start()
        reached.wait()
        library.close()
        closed.set()
        thread.join()
    assert len(ended) == 1
    with pytest.raises(Cancelled):
        library.find_duplicates(beside=True)


STOPS = f"""
import sys; sys.path[:] = {list(filter(None, sys.path))!r}
from curator.library.wire import receive, send, standard_streams
asking, answering = standard_streams()
while receive(asking):
    send(answering, (0, 0, None))
"""
"""A process that never comes to an end with looking."""


def test_an_installed_program_is_such_a_process(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "command", lambda _module, word: [sys.executable, "-m", "curator", word])

    assert paths(library.find_duplicates(beside=True)) == BOTH
    assert is_beside(library)
