"""Shared saved views: `.curator.yaml` changes in exactly the lines of the view, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from curator.content.folder_settings import read_settings
from curator.library import FolderSettingsError
from curator.library.saved_views import SavedView
from curator.library.shared_views import (
    add_shared,
    move_shared,
    read_shared,
    remove_shared,
    replace_shared,
)

HOT = SavedView("Hot drafts", 'published:false topic:"AI Ethics"', "-heat")
COLD = SavedView("Heat below zero", "heat:<0")


def write(root: Path, data: bytes) -> Path:
    file = root / ".curator.yaml"
    file.write_bytes(data)
    return file


def test_the_file_is_made_with_the_first_view_only(tmp_path: Path) -> None:
    assert read_shared(tmp_path).views == ()
    assert list(tmp_path.iterdir()) == []
    add_shared(tmp_path, HOT)
    assert (tmp_path / ".curator.yaml").read_bytes() == (
        b'views:\n  - name: Hot drafts\n    query: published:false topic:"AI Ethics"\n    sort: "-heat"\n'
    )
    assert [path.name for path in tmp_path.iterdir()] == [".curator.yaml"]
    assert read_shared(tmp_path).views == (HOT,)
    assert read_settings(tmp_path) is not None


@pytest.mark.parametrize(
    "before",
    [
        b"# our settings\n",
        b"label: Ours   # kept\n\n",
        b"label: Ours",
        b"\xef\xbb\xbf# c\r\nlabel: Ours\r\n",
        b"---\nlabel: Ours\n...\n",
        b"---\nlabel: Ours\n---\n",
        b"views:\n  # the first\n  - name: a   # keep\n    query: 'x:y'\n\n# end\n",
        b"views:\n- {name: a, query: b}\nlabel: Ours\n",
    ],
)
def test_what_is_added_and_taken_out_leaves_every_other_byte(tmp_path: Path, before: bytes) -> None:
    file = write(tmp_path, before)
    first = read_shared(tmp_path).views
    add_shared(tmp_path, HOT)
    add_shared(tmp_path, COLD)
    assert read_shared(tmp_path).views == (*first, HOT, COLD)
    rest = iter(file.read_bytes().splitlines())
    assert all(any(line == other for other in rest) for line in before.splitlines())
    remove_shared(tmp_path, HOT)
    remove_shared(tmp_path, COLD)
    assert file.read_bytes() == before


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    file = write(tmp_path, b"views:\n  - query: 'heat:<0'   # as agreed\n    name: Cold\n  - name: b\n")
    replace_shared(tmp_path, SavedView("Cold", "heat:<0"), SavedView("Colder", "heat:<0", "-date"))
    assert file.read_bytes() == (
        b"views:\n  - query: 'heat:<0'   # as agreed\n    sort: '-date'\n    name: Colder\n  - name: b\n"
    )
    replace_shared(tmp_path, SavedView("Colder", "heat:<0", "-date"), SavedView("Cold", "heat:<-5"))
    assert file.read_bytes() == (
        b"views:\n  - query: 'heat:<-5'   # as agreed\n    name: Cold\n  - name: b\n"
    )


def test_a_view_takes_the_place_of_another(tmp_path: Path) -> None:
    a, b, c = (SavedView(name, "x") for name in "abc")
    for view in (a, b, c):
        add_shared(tmp_path, view)
    move_shared(tmp_path, c, a)
    assert read_shared(tmp_path).views == (c, a, b)
    move_shared(tmp_path, c, b)
    assert read_shared(tmp_path).views == (a, b, c)
    remove_shared(tmp_path, b)
    add_shared(tmp_path, b, before=c)
    assert read_shared(tmp_path).views == (a, b, c)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"views:\n  - name: Hot drafts\n    query: other\n", "changed the view"),
        (b"label: x\n", "changed the view"),
        (b"views: [\n", "left as it is"),
        (b"views: 7\n", "`views` is no list"),
        (b"views: &v\n  - {name: Hot drafts\nx: [", ".curator.yaml"),
        (b"\xff\xfe", "UTF-8"),
    ],
)
def test_a_file_that_changed_or_is_broken_is_refused_by_name(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    file = write(tmp_path, data)
    changes: list[Callable[[], object]] = [
        lambda: remove_shared(tmp_path, HOT),
        lambda: replace_shared(tmp_path, HOT, COLD),
    ]
    for change in changes:
        with pytest.raises(FolderSettingsError) as refused:
            change()
        assert ".curator.yaml" in str(refused.value)
        assert reason in str(refused.value)
        assert file.read_bytes() == data


def test_a_name_is_taken_once(tmp_path: Path) -> None:
    add_shared(tmp_path, HOT)
    add_shared(tmp_path, COLD)
    before = (tmp_path / ".curator.yaml").read_bytes()
    with pytest.raises(FolderSettingsError, match="already"):
        add_shared(tmp_path, SavedView("Hot drafts", "else"))
    with pytest.raises(FolderSettingsError, match="already"):
        replace_shared(tmp_path, COLD, SavedView("Hot drafts", "heat:<0"))
    assert (tmp_path / ".curator.yaml").read_bytes() == before


def test_what_is_no_view_is_named_and_the_others_are_there(tmp_path: Path) -> None:
    write(
        tmp_path,
        b"views:\n  - name: a\n    query: x\n  - nothing\n  - name: 5\n  - name: a\n    query: y\n"
        b"  - name: b\n    query: [x]\n  - name: c\n",
    )
    found = read_shared(tmp_path)
    assert found.views == (SavedView("a", "x"), SavedView("c"))
    assert [note.split(": ")[0] for note in found.notes] == [
        ".curator.yaml:4",
        ".curator.yaml:5",
        ".curator.yaml:6",
        ".curator.yaml:8",
    ]


def test_a_link_to_a_file_elsewhere_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "team.yaml").write_bytes(b"label: Ours\n")
    try:
        (tmp_path / "site" / ".curator.yaml").symlink_to(tmp_path / "team.yaml")
    except OSError:
        pytest.skip("this system makes no links")
    add_shared(tmp_path / "site", COLD)
    assert (tmp_path / "site" / ".curator.yaml").is_symlink()
    assert b"Heat below zero" in (tmp_path / "team.yaml").read_bytes()
