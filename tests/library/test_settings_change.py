"""A change of `.curator.yaml`: exactly the lines meant, written and taken back to the byte."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from curator.frontmatter import Value
from curator.library import FolderSettingsError
from curator.library.settings_change import changed_settings
from curator.library.settings_file import SettingsFile

OURS = b"""# Ours
label: Ours   # so we are called

roles:   # German
  title: titel
  # the editors' own
  quality: note
fields:
  - key: note
    label: Note   # 1 is best
  - {key: ort, kind: text}
checks:
  no-image: off
"""


def values() -> dict[str, Value]:
    return SettingsFile(OURS, exists=True).values


@pytest.mark.parametrize(
    ("wanted", "before", "after"),
    [
        ({"label": "Theirs"}, b"label: Ours ", b"label: Theirs "),
        ({"label": None}, b"label: Ours   # so we are called\n", b""),
        ({"roles": {"title": "titel", "quality": "rang"}}, b"quality: note\n", b"quality: rang\n"),
        (
            {"roles": {"title": "titel", "quality": "note", "heat": "hitze"}},
            b"quality: note\n",
            b"quality: note\n  heat: hitze\n",
        ),
        (
            {"fields": [{"key": "note", "label": "Rang"}, {"key": "ort", "kind": "text"}]},
            b"label: Note ",
            b"label: Rang ",
        ),
        ({"fields": [{"key": "note", "label": "Note"}]}, b"  - {key: ort, kind: text}\n", b""),
        (
            {"fields": [{"key": "note", "label": "Note"}, {"key": "ort", "kind": "tags", "choices": ["a"]}]},
            b"{key: ort, kind: text}",
            b"{key: ort, kind: tags, choices: [a]}",
        ),
        ({"excerpt_length": 140}, b"no-image: off\n", b"no-image: off\nexcerpt_length: 140\n"),
        ({}, b"", b""),
    ],
)  # fmt: skip
def test_only_what_is_meant_changes(
    tmp_path: Path, wanted: Mapping[str, Value], before: bytes, after: bytes
) -> None:
    file = tmp_path / ".curator.yaml"
    file.write_bytes(OURS)
    said = {key: value for key, value in {**values(), **wanted}.items() if value is not None}

    change = changed_settings(SettingsFile.read(tmp_path), said)

    assert change.after == OURS.replace(before, after, 1)
    assert change.is_empty is (not wanted)
    change.write(tmp_path)
    assert file.read_bytes() == change.after
    change.take_back(tmp_path)
    assert file.read_bytes() == OURS


def test_a_file_is_made_where_there_is_none_and_goes_again(tmp_path: Path) -> None:
    change = changed_settings(SettingsFile.read(tmp_path), {"roles": {"published": "sichtbar"}})
    change.write(tmp_path)
    assert (tmp_path / ".curator.yaml").read_bytes() == b"roles:\n  published: sichtbar\n"
    change.take_back(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_others_wrote_meanwhile_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / ".curator.yaml"
    file.write_bytes(OURS)
    change = changed_settings(SettingsFile.read(tmp_path), {"label": "x"})
    file.write_bytes(OURS + b"# more\n")
    with pytest.raises(FolderSettingsError, match="not changed"):
        change.write(tmp_path)
    with pytest.raises(FolderSettingsError):
        change.take_back(tmp_path)
    assert file.read_bytes() == OURS + b"# more\n"


def test_a_made_file_that_others_changed_is_not_removed(tmp_path: Path) -> None:
    change = changed_settings(SettingsFile.read(tmp_path), {"label": "x"})
    change.write(tmp_path)
    (tmp_path / ".curator.yaml").write_bytes(b"label: y\n")
    with pytest.raises(FolderSettingsError, match="meanwhile"):
        change.take_back(tmp_path)
    assert (tmp_path / ".curator.yaml").read_bytes() == b"label: y\n"


def test_values_that_the_file_may_not_hold_are_named() -> None:
    with pytest.raises(FolderSettingsError, match=r"quality.*below the maximum"):
        changed_settings(SettingsFile(b"", exists=False), {"quality": {"minimum": 5, "maximum": 1}})
