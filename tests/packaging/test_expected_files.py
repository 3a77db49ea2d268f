"""What a bundle holds is compared with a list, and with the source for what is Curator's own."""

from __future__ import annotations

from pathlib import Path

import expected_files
import pytest


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    for name in ("curator", "_internal/libqt.so", *expected_files.own_files()):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder


@pytest.fixture
def known(bundle: Path, tmp_path: Path) -> Path:
    file = tmp_path / "expected-files.txt"
    assert expected_files.main(bundle, file, update=True) == 0
    return file


def test_the_list_names_what_others_made(bundle: Path, known: Path) -> None:
    assert known.read_text(encoding="utf-8") == "_internal/libqt.so\ncurator\n"
    assert expected_files.main(bundle, known) == 0
    assert "_internal/curator/_resources/icons/curator.svg" in expected_files.own_files()
    assert not [name for name in expected_files.own_files() if "readme/" in name]


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("_internal/libleaked.so", "+"),
        ("_internal/libqt.so", "-"),
        ("_internal/curator/_resources/icons/curator.svg", "-"),
        ("_internal/curator/_resources/icons/of-nobody.svg", "+"),
    ],
)
def test_what_is_too_much_or_missing_is_named(
    bundle: Path, known: Path, name: str, sign: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if sign == "+":
        (bundle / name).touch()
    else:
        (bundle / name).unlink()
    assert expected_files.main(bundle, known) == 1
    assert f"{sign}{name}\n" in capsys.readouterr().out
