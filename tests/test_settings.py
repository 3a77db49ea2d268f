"""Settings survive a restart, a broken file and a newer version; the user's own folders are found."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from curator.directories import directories
from curator.library import Directories
from curator.settings import RECENT_FOLDERS, Settings, SettingsError, Theme, Window, load, save


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "new" / "folder" / "settings.json"
    chosen = Settings(
        theme=Theme.DARK,
        recent_folders=(tmp_path / "Ärger mit Leerzeichen", tmp_path / "記事"),
        quality_step=5,
        shortcuts={"publish": "Ctrl+P"},
        window=Window(geometry="AdnQ", splitter=(200, 700, 400), columns={"heat": 80}),
    )
    save(chosen, file)
    assert load(file) == (chosen, "")


def test_a_folder_whose_name_is_not_utf_8_is_remembered(tmp_path: Path) -> None:
    chosen = Settings(recent_folders=(Path(os.fsdecode(b"/tmp/caf\xe9")),))
    save(chosen, tmp_path / "settings.json")
    assert load(tmp_path / "settings.json") == (chosen, "")


def test_no_file_gives_the_defaults_without_a_word(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == (Settings(), "")
    assert Settings().theme is Theme.SYSTEM


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("", Settings(), "using the default settings"),
        ("{", Settings(), "using the default settings"),
        ("[1, 2]", Settings(), "holds no settings"),
        ("[" * 100_000, Settings(), "using the default settings"),
        (" " * 2_000_000 + "{}", Settings(), "too large"),
        ('{"theme": "purple", "quality_step": 20}', Settings(quality_step=20), "the default for theme"),
        ('{"theme": "dark", "quality_step": 0}', Settings(theme=Theme.DARK), "the default for quality_step"),
        ('{"window": {"splitter": "wide"}, "sort": 1}', Settings(), "the default for sort, window"),
        (
            '{"recent_folders": null, "theme": "light"}',
            Settings(theme=Theme.LIGHT),
            "default for recent_folders",
        ),
    ],
    ids=str,
)
def test_what_is_broken_falls_back_and_is_named(
    tmp_path: Path, text: str, expected: Settings, note: str
) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text, encoding="utf-8")
    loaded, said = load(file)
    assert loaded == expected
    assert note in said
    assert str(file) in said


def test_bytes_that_are_no_text_fall_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(b'{"theme": "\xff"}')
    loaded, said = load(file)
    assert loaded == Settings()
    assert "using the default settings" in said


def test_a_folder_in_the_place_of_the_file_falls_back(tmp_path: Path) -> None:
    loaded, said = load(tmp_path)
    assert loaded == Settings()
    assert said


def test_what_a_newer_version_wrote_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "dark", "future": [1], "window": {"tabs": "all"}}', encoding="utf-8")
    loaded, _ = load(file)
    save(loaded.opened(tmp_path), file)
    written = json.loads(file.read_text(encoding="utf-8"))
    assert written["future"] == [1]
    assert written["window"]["tabs"] == "all"
    assert written["theme"] == "dark"


def test_opened_folders_stand_once_the_last_first(tmp_path: Path) -> None:
    settings = Settings()
    for name in [*map(str, range(RECENT_FOLDERS + 5)), "8", "14"]:
        settings = settings.opened(tmp_path / name)
    names = [folder.name for folder in settings.recent_folders]
    assert names == ["14", "8", "13", "12", "11", "10", "9", "7", "6", "5"]
    assert [folder.name for folder in settings.forgotten(tmp_path / "8").recent_folders][:2] == ["14", "13"]


def test_a_relative_folder_is_remembered_by_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Settings().opened(Path("site")).recent_folders == (tmp_path / "site",)


def test_saving_leaves_the_old_file_whole_when_it_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.json"
    save(Settings(theme=Theme.DARK), file)

    def no_space(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(SettingsError, match="settings not saved: No space left on device"):
        save(Settings(theme=Theme.LIGHT), file)
    assert load(file) == (Settings(theme=Theme.DARK), "")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_a_place_that_cannot_be_written_is_a_plain_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(SettingsError, match="settings not saved"):
        save(Settings(), tmp_path / "file" / "settings.json")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_linked_settings_file_stays_a_link(tmp_path: Path) -> None:
    """As people have it who keep their settings under version control."""
    (tmp_path / "dotfiles").mkdir()
    link = tmp_path / "settings.json"
    link.symlink_to(tmp_path / "dotfiles" / "curator.json")
    save(Settings(theme=Theme.DARK), link)
    assert link.is_symlink()
    assert load(tmp_path / "dotfiles" / "curator.json") == (Settings(theme=Theme.DARK), "")


def test_curator_home_holds_everything(tmp_path: Path) -> None:
    home = tmp_path / "own home"
    assert directories({"CURATOR_HOME": str(home)}) == Directories(
        config=home / "config", data=home / "data", cache=home / "cache"
    )


def test_a_relative_curator_home_counts_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert directories({"CURATOR_HOME": "here"}).data == tmp_path / "here" / "data"


@pytest.mark.parametrize("environment", [{}, {"CURATOR_HOME": ""}])
def test_without_it_the_user_s_own_folders_are_named_for_curator(environment: dict[str, str]) -> None:
    own = directories(environment)
    for folder in (own.config, own.data, own.cache):
        assert folder.is_absolute()
        assert "curator" in str(folder).lower()
    assert own.cache != own.data
