"""Gestures: the bytes that change, those that do not, and what is refused by name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from curator.frontmatter import ABSENT, Edit, Insert, Move, Remove, Set, Unset
from curator.library import (
    Changes,
    Conflict,
    FileChange,
    FileEdits,
    FolderError,
    Gesture,
    Library,
    NoSuchArticle,
    StoreError,
    replacing,
)
from curator.library.history import History
from tests.library.conftest import Open, Write, article, contents

PUBLISH = Set(("published",), True)
A, B, C = "_news/a.md", "_news/b.md", "_news/c.md"

FILES = {
    A: article('title: "A"\nheat: 5 # program\npublished: false'),
    B: article("title: B\npublished: true"),
    C: article(
        "title: C\ntopics:\n- AI\n- Ethics\nrelated:\n- title: one\n  quality: 1\n- title: two\n  quality: 2"
    ),
}


@pytest.fixture
def library(write: Write, open_library: Open) -> Library:
    write(FILES)
    return open_library()


def publish(library: Library, *paths: str, dry_run: bool = False) -> Changes:
    return library.apply(Gesture.same("Publish", paths, [PUBLISH]), dry_run=dry_run)


def test_exactly_the_value_changes(library: Library, root: Path) -> None:
    before = contents(root)
    changes = publish(library, A, B, C)
    after = contents(root)
    assert after[A] == before[A].replace(b"published: false", b"published: true")
    assert after[C] == before[C].replace(b"title: C\n", b"title: C\npublished: true\n")
    assert {path for path in before if before[path] != after[path]} == {A, C}
    assert set(before) == set(after)
    assert [change.path for change in changes.changed] == [A, C]
    assert [change.fields for change in changes.changed] == [(("published",),)] * 2
    assert [(change.before, change.after) for change in changes.changed] == [
        (before[path], after[path]) for path in (A, C)
    ]
    assert changes.unchanged == (B,)
    assert (changes.refused, changes.cancelled, changes.label) == ((), False, "Publish")
    assert changes.paths == {A, C}
    assert [row.path for row in library.select("published:true", "path")] == [A, B, C]


def test_a_dry_run_says_the_same_and_writes_nothing(library: Library, root: Path) -> None:
    before = contents(root.parent)
    dry = publish(library, A, B, C, "_news/missing.md", dry_run=True)
    assert contents(root.parent) == before
    assert (dry.entry, library.past.entries()) == (None, [])
    done = publish(library, A, B, C, "_news/missing.md")
    assert (dry.changed, dry.unchanged, dry.refused) == (done.changed, done.unchanged, done.refused)


def test_a_gesture_that_changes_nothing_is_no_entry(library: Library) -> None:
    changes = publish(library, B)
    assert (changes.entry, changes.unchanged) == (None, (B,))
    assert library.past.entries() == []


def test_what_cannot_be_edited_is_refused_and_stops_no_other(
    library: Library, root: Path, write: Write, tmp_path: Path
) -> None:
    write(
        {
            "_news/no-fence.md": "---\npublished: false\n",
            "_news/plain.md": "Just text.\n",
            "_news/twice.md": article("published: false\ntitle: t\npublished: false"),
            "_news/latin.md": b"---\ntitle: caf\xe9\n---\n",
            "_news/deep.md": "---\nx: " + "[" * 100_000 + "\n---\n",
            "_news/python.md": "---\nx: !!python/object:os.system {}\n---\n",
            "_news/large.md": article(f'title: "{"x" * 30_000_000}"'),
            "_news/read-only.md": FILES[A],
        }
    )
    (root / "_news/read-only.md").chmod(0o444)
    (tmp_path / "outside.md").write_text(FILES[A])
    names = [
        A,
        *("no-fence", "plain", "twice", "latin", "deep", "python", "large", "read-only", "missing"),
        C,
    ]
    if os.name != "nt":
        os.mkfifo(root / "_news/pipe.md")
        (root / "_news/loop.md").symlink_to("loop.md")
        (root / "_news/outside.md").symlink_to(tmp_path / "outside.md")
        names += ["pipe", "loop", "outside"]
    paths = [name if "/" in name else f"_news/{name}.md" for name in names]
    before = contents(tmp_path)
    changes = publish(library, *paths, "../outside.md", "/etc/passwd")
    after = contents(tmp_path)
    assert [change.path for change in changes.changed] == [A, C]
    assert {path for path in after if not path.startswith("own/") and before[path] != after[path]} == {
        f"site/{A}",
        f"site/{C}",
    }
    codes = {
        refusal.path.removeprefix("_news/").removesuffix(".md"): refusal.code for refusal in changes.refused
    }
    expected = {
        "no-fence": "no-closing-fence",
        "plain": "no-front-matter",
        "twice": "duplicate-key",
        "latin": "not-utf-8",
        "deep": "too-deep",
        "python": "unknown-tag",
        "large": "too-large",
        "read-only": "read-only-file",
        "missing": "missing",
        "../outside": "outside-folder",
        "/etc/passwd": "outside-folder",
    }
    if os.name != "nt":
        expected |= {"pipe": "not-a-file", "loop": "link-loop", "outside": "outside-folder"}
    assert codes == expected
    lines = {refusal.path: refusal.reason for refusal in changes.refused}
    assert lines["_news/latin.md"].startswith("line 2: ")
    assert lines["_news/twice.md"].startswith("line ")
    assert all(refusal.reason for refusal in changes.refused)


def test_files_of_a_gesture_that_name_one_file_twice_are_edited_once(library: Library, root: Path) -> None:
    gesture = Gesture("Two", (FileEdits(A, (PUBLISH,)), FileEdits(A, (Set(("quality",), 7),))))
    changes = library.apply(gesture)
    assert [(change.path, change.fields) for change in changes.changed] == [
        (A, (("published",), ("quality",)))
    ]
    assert library.past.entries()[0].files == 1
    library.undo()
    assert (root / A).read_text() == FILES[A]


@pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")
def test_a_link_and_its_target_in_one_gesture(library: Library, root: Path) -> None:
    (root / "_news/link.md").symlink_to("a.md")
    library.refresh()
    changes = publish(library, A, "_news/link.md")
    assert [change.path for change in changes.changed] == [A]
    assert changes.unchanged == ("_news/link.md",)
    assert changes.updated == ("_news/link.md",)
    assert library.row("_news/link.md").published is True
    assert (root / "_news/link.md").is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="making links needs a privilege on Windows")
def test_a_link_and_its_target_keep_both_their_edits(library: Library, root: Path) -> None:
    (root / "_news/link.md").symlink_to("a.md")
    library.refresh()
    link = FileEdits("_news/link.md", (Set(("heat",), 71),))
    changes = library.apply(Gesture("Both", (FileEdits(A, (PUBLISH,)), link)))
    assert {change.path for change in changes.changed} == {A, "_news/link.md"}
    values = library.document(A).values
    assert (values["published"], values["heat"]) == (True, 71)


def test_a_file_that_is_no_article_can_be_edited_too(library: Library, root: Path, write: Write) -> None:
    write({"page.txt": article("title: Page")})
    assert [change.path for change in publish(library, "page.txt").changed] == ["page.txt"]
    with pytest.raises(NoSuchArticle):
        library.row("page.txt")
    library.undo()
    assert (root / "page.txt").read_text() == article("title: Page")


# -- files that change between the click and the write ------------------------------------------------------


def test_what_another_program_wrote_into_other_fields_stays(library: Library, root: Path) -> None:
    theirs = FILES[A].replace("heat: 5 ", "heat: 77 ").replace("Body.", "New body.")
    (root / A).write_bytes(theirs.encode())
    changes = publish(library, A)
    assert (root / A).read_text() == theirs.replace("published: false", "published: true")
    assert changes.refused == ()
    assert (library.row(A).heat, library.row(A).published) == (77, True)


@pytest.mark.parametrize("with_base", [False, True])
def test_a_field_that_another_program_changed_is_a_conflict(
    library: Library, root: Path, with_base: bool
) -> None:
    base = library.document(A) if with_base else None
    theirs = FILES[A].replace("heat: 5", "heat: 99")
    (root / A).write_bytes(theirs.encode())
    gesture = Gesture("Heat", (FileEdits(A, (Set(("heat",), 6),), base),))
    changes = library.apply(gesture)
    assert (root / A).read_text() == theirs
    (refusal,) = changes.refused
    assert refusal.code == "conflict"
    assert (
        refusal.reason == "line 3: heat was changed by another program meanwhile: 99 stands there now, not 5"
    )
    assert refusal.conflict == Conflict(A, ("heat",), 5, 6, 99)
    assert changes.updated == (A,)
    assert library.row(A).heat == 99
    mine = library.apply(Gesture.same("Heat, mine", [A], [Set(("heat",), 6)]))
    assert [change.path for change in mine.changed] == [A]
    assert (root / A).read_text() == FILES[A].replace("heat: 5", "heat: 6")


@pytest.mark.parametrize(
    ("theirs", "edit", "outcome"),
    [
        ("published: true", PUBLISH, "unchanged"),
        ("published: 'true'", PUBLISH, "conflict"),
        ("published: maybe", PUBLISH, "conflict"),
        ("other: 1", PUBLISH, "conflict"),
        ("other: 1", Unset(("published",)), "unchanged"),
        ("published: true", Unset(("published",)), "conflict"),
        ("published: false\nquality: 3", Set(("quality",), 3), "unchanged"),
        ("published: false\nquality: 3", Set(("quality",), 4), "conflict"),
        ("published: false\nother: 1", Set(("quality",), 4), "changed"),
    ],
)
def test_each_state_of_a_field_counts(
    library: Library, root: Path, theirs: str, edit: Edit, outcome: str
) -> None:
    (root / A).write_bytes(FILES[A].replace("published: false", theirs).encode())
    changes = library.apply(Gesture.same("Edit", [A], [edit]))
    codes = [refusal.code for refusal in changes.refused]
    assert (len(changes.changed), len(changes.unchanged), codes) == {
        "unchanged": (0, 1, []),
        "conflict": (0, 0, ["conflict"]),
        "changed": (1, 0, []),
    }[outcome]


LISTS = [
    ("- AI", "- ML", Insert(("topics",), "New"), "conflict"),
    ("- AI", "- ML", Remove(("topics",), 1), "conflict"),
    ("- AI", "- ML", Move(("topics",), 0, 1), "conflict"),
    ("- AI", "- ML", Unset(("topics", 1)), "conflict"),
    ("- AI", "- ML", Set(("topics", 1), "Morals"), "changed"),
    ("- AI", "- ML\n- AI", Set(("topics", 1), "Morals"), "conflict"),
    ("- Ethics", "- Ethics\n- Third", Set(("topics", 0), "ML"), "conflict"),
    ("title: one", "title: ONE", Set(("related", 1, "quality"), 9), "changed"),
    ("title: two", "title: TWO", Set(("related", 1, "quality"), 9), "conflict"),
    ("title: one", "title: ONE", Remove(("related",), 1), "conflict"),
    ("title: C", "title: D", Remove(("related",), 1), "changed"),
    ("title: C", "title: D", Insert(("topics",), "New", 0), "changed"),
]


@pytest.mark.parametrize("with_base", [False, True])
@pytest.mark.parametrize(("old", "new", "edit", "outcome"), LISTS)
def test_positions_in_a_list_count_only_in_the_list_they_were_counted_in(
    library: Library, root: Path, old: str, new: str, edit: Edit, outcome: str, with_base: bool
) -> None:
    base = library.document(C) if with_base else None
    theirs = FILES[C].replace(old, new)
    (root / C).write_bytes(theirs.encode())
    changes = library.apply(Gesture("Edit", (FileEdits(C, (edit,), base),)))
    if outcome == "changed":
        assert [change.path for change in changes.changed] == [C]
        assert new in (root / C).read_text()
    else:
        assert [refusal.code for refusal in changes.refused] == ["conflict"]
        assert (root / C).read_text() == theirs


def test_a_conflict_in_a_list_shows_the_three_lists(library: Library, root: Path) -> None:
    (root / C).write_bytes(FILES[C].replace("- AI", "- ML").encode())
    (refusal,) = library.apply(Gesture.same("Add", [C], [Insert(("topics",), "New")])).refused
    assert refusal.conflict == Conflict(
        C, ("topics",), ["AI", "Ethics"], ["AI", "Ethics", "New"], ["ML", "Ethics"]
    )


def test_a_conflict_in_an_item_shows_the_item(library: Library, root: Path) -> None:
    base = library.document(C)
    (root / C).write_bytes(FILES[C].replace("title: two", "title: TWO").encode())
    edits = FileEdits(C, (Set(("related", 1, "quality"), 9),), base)
    (refusal,) = library.apply(Gesture("Quality", (edits,))).refused
    assert refusal.conflict == Conflict(
        C,
        ("related", 1),
        {"title": "two", "quality": 2},
        {"title": "two", "quality": 9},
        {"title": "TWO", "quality": 2},
    )


def test_a_key_that_came_meanwhile_is_a_conflict_with_absent(library: Library, root: Path) -> None:
    (root / A).write_bytes(FILES[A].replace("heat", "quality: 50\nheat").encode())
    (refusal,) = library.apply(Gesture.same("Quality", [A], [Set(("quality",), 70)])).refused
    assert refusal.conflict == Conflict(A, ("quality",), ABSENT, 70, 50)
    assert "50 stands there now, not no value" in refusal.reason


def test_a_long_value_that_changed_is_told_by_its_digest(library: Library, write: Write) -> None:
    text = article(f'title: D\nexcerpt: "{"long " * 100}"\nquality: 1')
    write({"_news/d.md": text})
    library.refresh()
    write({"_news/d.md": text.replace("title: D", "title: E")})
    excerpt = Gesture.same("Excerpt", ["_news/d.md"], [Set(("excerpt",), "short")])
    assert len(library.apply(excerpt, dry_run=True).changed) == 1
    write({"_news/d.md": text.replace("long long", "long and long")})
    (refusal,) = library.apply(excerpt).refused
    assert refusal.conflict is not None
    assert (refusal.code, refusal.conflict.was, refusal.conflict.mine) == ("conflict", None, "short")


def test_a_file_that_was_broken_and_is_mended_has_no_conflicts(library: Library, write: Write) -> None:
    write({"_news/d.md": "---\ntitle: [\n---\n"})
    library.refresh()
    write({"_news/d.md": article("title: D\npublished: false")})
    assert len(publish(library, "_news/d.md").changed) == 1


def test_a_file_that_vanished_is_refused_and_its_row_goes(library: Library, root: Path) -> None:
    (root / A).unlink()
    changes = publish(library, A, C)
    assert [(refusal.path, refusal.code) for refusal in changes.refused] == [(A, "missing")]
    assert changes.updated == (A,)
    assert [row.path for row in library.select(sort="path")] == [B, C]
    assert not (root / A).exists()


def test_a_folder_that_disappears_is_named_and_comes_back(library: Library, root: Path) -> None:
    away = root.with_name("away")
    root.rename(away)
    acts: list[Callable[[], Changes]] = [
        lambda: publish(library, A),
        library.undo,
        library.redo,
        library.refresh,
    ]
    for act in acts:
        with pytest.raises(FolderError, match="not there any more"):
            act()
    with pytest.raises(StoreError):
        library.document(A)
    assert len(library.select()) == 3
    away.rename(root)
    assert len(publish(library, A).changed) == 1


def test_a_file_that_changes_between_plan_and_write_gets_both_changes(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other program writes when everything is planned: as the history is announced to."""
    begin = History.begin

    def meanwhile(history: History, label: str, changes: Iterable[FileChange]) -> int:
        (root / A).write_bytes(FILES[A].replace("heat: 5", "heat: 6").encode())
        (root / C).write_bytes(FILES[C].replace("topics", "published: false\ntopics").encode())
        return begin(history, label, changes)

    monkeypatch.setattr(History, "begin", meanwhile)
    changes = publish(library, A, C)
    assert (root / A).read_text() == FILES[A].replace("heat: 5", "heat: 6").replace("false", "true")
    assert [change.path for change in changes.changed] == [A]
    assert changes.changed[0].before == FILES[A].replace("heat: 5", "heat: 6").encode()
    assert [(refusal.path, refusal.code) for refusal in changes.refused] == [(C, "conflict")]
    library.undo()
    assert (root / A).read_text() == FILES[A].replace("heat: 5", "heat: 6")


def test_a_row_is_edited_when_its_file_is(library: Library) -> None:
    publish(library, A)
    assert library.row(A).edited
    assert not library.row(B).edited


def test_progress_is_told_and_stopping_leaves_what_is_written(
    write: Write, open_library: Open, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacing, "TOGETHER", 8)
    paths = [f"_news/{number:02}.md" for number in range(20)]
    write({path: article(f"title: {path}\npublished: false") for path in paths})
    library = open_library()
    before = contents(root)
    told: list[tuple[int, int]] = []
    gesture = Gesture.same("Publish", paths, [PUBLISH])

    changes = library.apply(
        gesture, progress=lambda *done: told.append(done), cancelled=lambda: len(told) == 5
    )
    assert changes == Changes(label="Publish", cancelled=True)
    assert contents(root) == before
    assert library.past.entries() == []

    told.clear()
    changes = library.apply(
        gesture, progress=lambda *done: told.append(done), cancelled=lambda: len(told) >= 27
    )
    assert told == [(number, 40) for number in range(1, 29)]  # those that are being written are
    assert changes.cancelled
    written = [change.path for change in changes.changed]
    assert written == paths[:8]
    assert [path for path in paths if (root / path).read_bytes() != before[path]] == written
    (entry,) = library.past.entries()
    assert (entry.id, entry.files, entry.state) == (changes.entry, 8, "done")
    assert library.past.files(entry.id) == tuple(written)
    library.undo()
    assert contents(root) == before


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("_news/a.md", "title: A\npublishedDateTime: 2026-03-24\ntype: article\nheat: 1\n"),
        ("_learning/videos/a.md", "title: A\ntype: article\npublishedDateTime: 2026-03-24\nheat: 1\n"),
    ],
)
def test_an_absent_key_goes_where_its_collection_has_it(
    path: str, expected: str, write: Write, open_library: Open, root: Path
) -> None:
    write({path: article(expected.replace("type: article\n", ""))})
    open_library().apply(Gesture.same("Type", [path], [Set(("type",), "article")]))
    assert (root / path).read_text() == article(expected)
