"""Whatever an editor and the program do in turns, undone to the end only the program's part is left."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from curator.frontmatter import Edit, Insert, Set
from curator.library import Directories, Gesture, Library

PATHS = ("_news/a.md", "_news/b.md")
TEXT = (
    'title: "T" # kept\r\npublished: false\r\nheat: 0\r\n\r\n'
    "topics:\r\n  - 'AI'\r\n  - \"ML\"\r\nsecured: s0\r\n"
)

mine: st.SearchStrategy[Edit] = st.one_of(
    st.booleans().map(lambda value: Set(("published",), value)),
    st.integers(0, 150).map(lambda value: Set(("quality",), value)),
    st.text("ab :#'\"é", max_size=5).map(lambda value: Set(("title",), value)),
    st.sampled_from(["New", "AI Ethics", "no"]).map(lambda value: Insert(("topics",), value)),
)
paths = st.lists(st.sampled_from(PATHS), min_size=1, max_size=2, unique=True)
steps = st.one_of(
    st.tuples(st.just("edit"), paths, mine),
    st.tuples(st.just("theirs"), st.sampled_from(PATHS), st.integers(1, 99)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("reopen")),
)


@settings(max_examples=40)
@given(st.lists(steps, max_size=12))
def test_a_sitting_undone_to_its_end_leaves_only_what_the_program_wrote(
    sitting: list[tuple[Any, ...]],
) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        base = Path(temporary)
        root = base / "site"
        (root / "_news").mkdir(parents=True)
        (root / ".curator.yaml").write_text("profile: everyday\n")
        heat = dict.fromkeys(PATHS, 0)

        def expected(path: str) -> bytes:
            return f"---\r\n{TEXT}---\r\nBody".replace("heat: 0", f"heat: {heat[path]}").encode()

        for path in PATHS:
            (root / path).write_bytes(expected(path))
        own = Directories(base / "config", base / "data", base / "cache")
        library = Library.open(root, own)
        for step in sitting:
            match step:
                case ("edit", [*chosen], edit):
                    changes = library.apply(Gesture.same("Edit", chosen, [edit]))
                    assert changes.refused == ()
                case ("theirs", str(path), int(number)):
                    old = b"heat: %d\r" % heat[path]
                    text = (root / path).read_bytes()
                    assert text.count(old) == 1
                    (root / path).write_bytes(text.replace(old, b"heat: %d\r" % number))
                    heat[path] = number
                case ("undo",) if library.past.to_undo():
                    assert library.undo().refused == ()
                case ("redo",) if library.past.to_redo():
                    assert library.redo().refused == ()
                case ("reopen",):
                    library.close()
                    library = Library.open(root, own)
        shown = {row.path: row for row in library.select()}
        for path in PATHS:
            now = library.article(path)
            assert (shown[path].published, shown[path].quality) == (now.published, now.quality)
        while library.past.to_undo():
            assert library.undo().refused == ()
        for path in PATHS:
            assert (root / path).read_bytes() == expected(path)
        library.close()
