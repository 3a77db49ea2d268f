"""The index: what is read again and what is not, and that it is only a cache."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.content import EVERYDAY
from curator.frontmatter import Set
from curator.library import Cancelled, Directories, FolderError, Gesture, Library, schema
from curator.library.catalogue import Catalogue
from curator.library.signature import Signature
from tests.library.conftest import Open, Write, article, contents

A, B, C = "_news/a.md", "_news/b.md", "_news/c.md"


@pytest.fixture
def written(write: Write, root: Path) -> None:
    """Three articles, written long ago."""
    write({path: article(f"title: {path}\nquality: 1") for path in (A, B, C)})
    for path in (A, B, C):
        os.utime(root / path, (1_000_000_000, 1_000_000_000))


def report(library: Library) -> tuple[int, int, int]:
    return library.report.articles, library.report.read, library.report.reused


@pytest.mark.usefixtures("written")
def test_a_folder_opened_again_is_not_read_again(open_library: Open) -> None:
    assert report(open_library()) == (3, 3, 0)
    assert report(open_library()) == (3, 0, 3)


@pytest.mark.usefixtures("written")
@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="such names cannot be there")
def test_files_of_odd_names_are_not_read_again_either(open_library: Open, root: Path) -> None:
    for name in (b"two\nlines.md", b"caf\xe9.md"):
        file = root / "_news" / os.fsdecode(name)
        file.write_text(article("title: x"))
        os.utime(file, (1_000_000_000, 1_000_000_000))
    assert report(open_library()) == (5, 5, 0)
    assert report(open_library()) == (5, 0, 5)


@pytest.mark.usefixtures("written")
def test_only_what_changed_is_read_again(open_library: Open, root: Path, write: Write) -> None:
    open_library().close()
    write({B: article("title: B2\nquality: 2"), "_news/d.md": article("title: D")})
    (root / A).unlink()
    library = open_library()
    assert report(library) == (3, 2, 1)
    assert [row.title for row in library.select(sort="path")] == ["B2", C, "D"]


@pytest.mark.usefixtures("written")
def test_a_refresh_says_what_came_went_and_changed(open_library: Open, root: Path, write: Write) -> None:
    library = open_library()
    assert library.refresh().paths == frozenset()
    write({B: article("title: B2"), "_news/d.md": article("title: D")})
    (root / A).unlink()
    changes = library.refresh()
    assert (changes.added, changes.removed, changes.updated) == (("_news/d.md",), (A,), (B,))
    assert library.refresh().paths == frozenset()


@pytest.mark.usefixtures("written")
@pytest.mark.skipif(os.name == "nt", reason="Windows does not tell the time of an inode's change")
def test_a_change_that_keeps_size_and_time_is_seen_all_the_same(open_library: Open, root: Path) -> None:
    library = open_library()
    (root / A).write_text(article(f"title: {A}\nquality: 2"), newline="")
    os.utime(root / A, (1_000_000_000, 1_000_000_000))
    assert library.refresh().updated == (A,)
    assert library.row(A).quality == 2


@pytest.mark.usefixtures("written")
def test_a_file_that_was_only_touched_has_not_changed(open_library: Open, root: Path) -> None:
    library = open_library()
    os.utime(root / A, (1_100_000_000, 1_100_000_000))
    assert library.refresh().paths == frozenset()
    assert library.report.read == 1
    assert library.row(A).mtime_ns == 1_100_000_000 * 10**9
    library.refresh()
    assert library.report.read == 0


@pytest.mark.parametrize(
    ("mtime", "now", "settled"),
    [
        (1_000_000_123, 1_000_000_124, False),
        (1_000_000_123, 1_019_999_999, False),
        (1_000_000_123, 1_021_000_123, True),
        (1_000_000_000, 1_021_000_000, False),
        (1_000_000_000, 3_000_000_001, True),
        (5_000_000_123, 1_000_000_000, False),
    ],
)
def test_a_file_written_just_now_cannot_be_told_from_one_written_once_more(
    mtime: int, now: int, settled: bool
) -> None:
    assert Signature(1, mtime, 2, mtime).is_settled(now) is settled


VERSIONS = (
    "title: A\nquality: 5\ntopics: [x, y]\nprice: free\nprovider: {name: P, domain: p.example}",
    "title: A\nquality: 5.0\ntopics: [x, y]\nprice: free\nprovider: {name: P, domain: p.example}",
    "title: B\nquality: high\ntopics: [y]\nprice: dear\npublished: true",
    "title: B\nquality: 1\ntopics: ['y\x1fx', X]\nprice: dear\npublished: false\ntype: video",
    'title: B\nquality: true\ntopics: ["y\\x1fx", X]\nprice: dear\npublished: false\ntype: video',
    'title: B\nquality: true\ntopics: ["y", "x", X]\nprice: dear\npublished: true\ntype: video',
    "title: [broken",
    "title: A\nquality: 5\npublished: 1\nrelated: [{title: R}]\nimages: [{url: u}]\ncategory: [n, m]",
    "title: A",
)


def test_a_row_that_changed_is_the_row_of_a_new_index(open_library: Open, write: Write) -> None:
    write({A: article(VERSIONS[0])})
    library = open_library()
    for yaml in (*VERSIONS, *VERSIONS[::-1], *VERSIONS[::2], *VERSIONS[1::3]):
        write({A: article(yaml)})
        library.refresh(paths=[A])
        changed = _held(library)
        library.rebuild()
        assert changed == _held(library), yaml


def _held(library: Library) -> list[list[tuple[object, ...]]]:
    """All that the index holds but ids, states, and when files are looked at again."""
    columns = [f"{name}, typeof({name})" for name in schema.COLUMNS if name != "settled"]
    with library.index.reading() as connection:
        return [
            connection.execute(query).fetchall()
            for query in (
                f"SELECT {', '.join(columns)} FROM article",
                "SELECT key, name FROM topic ORDER BY key",
                "SELECT digest, fields, brief FROM known",
                'SELECT title, excerpt, provider, topics FROM words WHERE words MATCH \'"a" OR "b"\'',
                'SELECT title, excerpt, provider, topics FROM words WHERE words MATCH \'"x" OR "p"\'',
            )
        ]


@pytest.mark.usefixtures("written")
def test_a_rebuild_reads_everything(open_library: Open) -> None:
    library = open_library()
    assert (library.rebuild().read, library.rebuild().reused) == (3, 0)
    assert len(library.select()) == 3


def index_file(directories: Directories) -> Path:
    (file,) = directories.cache.glob("site-*.index")
    return file


def overwrite(file: Path) -> None:
    file.write_bytes(b"this is no database" * 1000)


def damage_a_page(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096 * 2 :] = b"\xff" * (len(data) - 4096 * 2)
    file.write_bytes(data)


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


def make_older(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()


def make_a_folder(file: Path) -> None:
    file.unlink()
    (file / "inner").mkdir(parents=True)


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("damage", [overwrite, damage_a_page, cut_short, make_older, make_a_folder])
def test_an_index_that_is_damaged_or_of_another_version_is_built_anew(
    open_library: Open, directories: Directories, damage: Callable[[Path], None]
) -> None:
    open_library().close()
    damage(index_file(directories))
    library = open_library()
    assert report(library) == (3, 3, 0)
    assert [row.path for row in library.select(sort="path")] == [A, B, C]
    assert library.count("quality:1") == library.count("news") == 3


@pytest.mark.usefixtures("written")
def test_an_index_that_is_damaged_while_it_is_open_is_built_anew(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "index"
    catalogue = Catalogue(root, EVERYDAY, file, None)
    catalogue.synchronise()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    damage_a_page(file)
    with catalogue.index.reading():  # the next one has a connection of its own, with nothing in its memory
        rows = catalogue.asked(lambda selection: selection.rows("", "path", None))
    assert [row.path for row in rows] == [A, B, C]
    assert catalogue.report.read == 3
    catalogue.index.close()


@pytest.mark.usefixtures("written")
def test_an_index_that_cannot_be_kept_is_a_note_and_no_hindrance(
    open_library: Open, directories: Directories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    directories.cache.parent.mkdir(parents=True)
    directories.cache.write_text("a file where the folder should be")
    library = open_library()
    assert report(library) == (3, 3, 0)
    assert any("cannot be kept" in note for note in library.notes)
    assert len(list((tmp_path / "temporary").iterdir())) == 1
    library.close()
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.usefixtures("written")
def test_without_a_place_for_the_history_there_is_no_editing_but_reading(
    open_library: Open, directories: Directories, root: Path
) -> None:
    directories.data.parent.mkdir(parents=True)
    directories.data.write_text("a file where the folder should be")
    library = open_library()
    before = contents(root)
    gesture = Gesture.same("Quality", [A], [Set(("quality",), 5)])
    assert len(library.select()) == 3
    assert library.count("is:edited") == 0
    assert (library.past.entries(), library.past.to_undo(), library.past.to_redo()) == ([], None, None)
    assert len(library.apply(gesture, dry_run=True).changed) == 1
    with pytest.raises(Exception, match="no file was changed"):
        library.apply(gesture)
    assert contents(root) == before
    assert any("history" in note for note in library.notes)
    directories.data.unlink()
    assert len(library.apply(gesture).changed) == 1
    assert library.count("is:edited") == 1


@pytest.mark.usefixtures("written")
def test_a_damaged_history_is_put_aside_and_said(open_library: Open, directories: Directories) -> None:
    library = open_library()
    library.apply(Gesture.same("Quality", [A], [Set(("quality",), 5)]))
    library.close()
    (file,) = directories.data.glob("site-*.history")
    overwrite(file)
    library = open_library()
    assert library.past.entries() == []
    assert any("damaged" in note for note in library.notes)
    assert len(list(directories.data.glob("site-*.history.damaged-*"))) == 1
    assert len(library.apply(Gesture.same("Quality", [A], [Set(("quality",), 6)])).changed) == 1


@pytest.mark.usefixtures("written")
def test_another_kind_of_site_is_another_index(open_library: Open, root: Path) -> None:
    library = open_library()
    (root / ".curator.yaml").write_text("profile: jekyll\n")
    (root / "_posts").mkdir()
    (root / "_posts/2022-01-01-p.md").write_text(article("title: P"))
    os.utime(root / "_posts/2022-01-01-p.md", (1_000_000_000, 1_000_000_000))
    changes = library.refresh()
    assert library.profile.name == "jekyll"
    assert "_posts/2022-01-01-p.md" in changes.added
    library.close()
    assert open_library().report.read == 0


@pytest.mark.usefixtures("written")
def test_stopped_while_reading_it_goes_on_from_there(
    root: Path, directories: Directories, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.library.sync.STEP", 1)
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        Library.open(
            root, directories, progress=lambda *done: told.append(done), cancelled=lambda: len(told) == 2
        )
    assert told == [(1, 3), (2, 3)]
    library = Library.open(root, directories)
    assert report(library) == (3, 1, 2)
    library.close()


@pytest.mark.parametrize("name", ["missing", "file.txt"])
def test_what_is_no_folder_cannot_be_opened(tmp_path: Path, directories: Directories, name: str) -> None:
    (tmp_path / "file.txt").write_text("")
    with pytest.raises(FolderError, match=name):
        Library.open(tmp_path / name, directories)


def test_a_folder_that_may_not_be_read_is_named(as_nobody: Path) -> None:
    closed = as_nobody / "closed"
    closed.mkdir()
    closed.chmod(0)
    with pytest.raises(FolderError, match="no permission"):
        Library.open(closed, Directories(as_nobody / "c", as_nobody / "d", as_nobody / "e"))


def test_a_folder_without_articles_is_open_and_empty(open_library: Open) -> None:
    library = open_library()
    assert library.select() == []
    assert library.facets().total == 0
    assert report(library) == (0, 0, 0)


def test_files_that_cannot_be_read_are_rows_and_read_again_each_time(as_nobody: Path) -> None:
    site = as_nobody / "site"
    (site / "_news").mkdir(parents=True)
    (site / ".curator.yaml").write_text("profile: everyday\n")
    file = site / "_news" / "a.md"
    file.write_text(article("title: A"))
    file.chmod(0)
    library = Library.open(site, Directories(as_nobody / "c", as_nobody / "d", as_nobody / "e"))
    assert library.row("_news/a.md").problem == "you have no permission for this file"
    assert library.refresh().paths == frozenset()
    file.chmod(0o644)
    assert library.refresh().updated == ("_news/a.md",)
    assert library.row("_news/a.md").title == "A"
    library.close()


@pytest.mark.skipif(os.name == "nt" or os.uname().sysname == "Darwin", reason="names are always Unicode here")
def test_a_name_that_is_no_unicode_is_shown_kept_and_edited(root: Path, open_library: Open) -> None:
    name = os.fsdecode(b"_news/caf\xe9.md")
    folder = os.fsdecode(b"_news/d\xe9/x.md")
    for path in (name, folder):
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(article("quality: 1"))
    library = open_library()
    rows = {row.path: row for row in library.select()}
    assert set(rows) == {name, folder}
    assert rows[name].title == "Caf\N{REPLACEMENT CHARACTER}"
    assert library.count("in:_news") == 2
    before = contents(root)
    changes = library.apply(Gesture.same("Quality", [name, folder], [Set(("quality",), 2)]))
    assert {change.path for change in changes.changed} == {name, folder}
    assert library.row(name).quality == 2
    assert library.row(name).edited
    assert set(library.past.files(1)) == {name, folder}
    library.undo()
    assert contents(root) == before
    library.refresh()
    assert (library.report.articles, library.refresh().paths) == (2, frozenset())


def test_odd_characters_in_values_reach_the_rows_harmless(write: Write, open_library: Open) -> None:
    write({A: article(r'title: "a\0b \ud800 \ud83d\ude00"' + '\ntopics: ["\\x1f", "x\\x1fy"]')})
    library = open_library()
    (row,) = library.select()
    if row.problem == "":
        row.title.encode()
        assert "\0" not in row.title


@pytest.mark.parametrize(
    ("yaml", "quality"),
    [
        ("quality: 70", 70),
        ("quality: 69.5", 69.5),
        ("quality: 9223372036854775808", None),
        ("quality: -99999999999999999999", None),
        ("quality: .inf", None),
        ("quality: .nan", None),
        ("quality: '70'", None),
        ("quality: true", None),
        ("quality:", None),
    ],
)
def test_numbers_of_every_size(write: Write, open_library: Open, yaml: str, quality: float | None) -> None:
    write({A: article(f"title: A\n{yaml}")})
    assert open_library().row(A).quality == quality


def test_reading_goes_on_while_something_is_written(write: Write, open_library: Open, root: Path) -> None:
    """Threads of one process: the list is asked all the time while 60 files are published and undone."""
    paths = [f"_news/{number:02}.md" for number in range(60)]
    write({path: article(f"title: {path}\npublished: false") for path in paths})
    library = open_library()
    before = contents(root)
    counts: set[int] = set()
    failures: list[Exception] = []
    over = threading.Event()

    def ask() -> None:
        try:
            while not over.is_set():
                counts.add(len(library.select()))
                library.facets("published:true")
                library.past.entries()
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(2):
            library.apply(Gesture.same("Publish", paths, [Set(("published",), True)]))
            library.undo()
    finally:
        over.set()
        for thread in threads:
            thread.join()
    assert failures == []
    assert counts == {60}
    assert contents(root) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 1 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("a disk cannot be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def fill(disk: Path) -> None:
    filler = os.open(disk / "filler", os.O_WRONLY | os.O_CREAT)
    with contextlib.suppress(OSError):
        while True:
            os.write(filler, b"x" * 512)
    os.close(filler)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount a disk")
def test_a_disk_too_full_for_the_history_changes_no_file(
    small_disk: Path, write: Write, root: Path, tmp_path: Path
) -> None:
    write({A: article(f"title: A\nquality: 1\nnoise: {os.urandom(2000).hex()}")})
    library = Library.open(root, Directories(tmp_path, small_disk / "data", tmp_path / "cache"))
    before = contents(root)
    fill(small_disk)
    gesture = Gesture.same("Quality", [A], [Set(("quality",), 2)])
    with pytest.raises(Exception, match=r"full.*no file was changed"):
        library.apply(gesture)
    assert contents(root) == before
    (small_disk / "filler").unlink()
    assert len(library.apply(gesture).changed) == 1
    library.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount a disk")
def test_articles_on_a_full_disk_are_refused_one_by_one(small_disk: Path, directories: Directories) -> None:
    news = small_disk / "_news"
    news.mkdir()
    for number in range(3):
        (news / f"{number}.md").write_text(article(f"title: T\npublished: false\nfill: {'x' * 5000}"))
    library = Library.open(small_disk, directories)
    before = contents(news)
    fill(small_disk)
    changes = library.apply(
        Gesture.same("Publish", [row.path for row in library.select()], [Set(("published",), True)])
    )
    assert [refusal.code for refusal in changes.refused] == ["disk-full"] * 3
    assert (changes.entry, changes.changed) == (None, ())
    assert contents(news) == before
    assert library.past.entries() == []
    library.close()
