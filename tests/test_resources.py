"""Resources are found in a source tree and in a wheel, and nowhere else."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from curator.resources import ResourceError, resource

SOURCE = Path(__file__).resolve().parent.parent / "curator" / "resources.py"


def installed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module as it works from a copy of the package in `folder`."""
    package = folder / "curator"
    package.mkdir()
    copy = package / "resources.py"
    copy.write_bytes(SOURCE.read_bytes())
    spec = importlib.util.spec_from_file_location("resources_elsewhere", copy)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    return module


def test_the_source_tree_has_its_resources() -> None:
    assert resource("") == SOURCE.parent.parent / "resources"
    assert resource("fonts/Inter-Regular.otf").read_bytes()[:4] == b"OTTO"


def test_an_installed_package_holds_its_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = installed(tmp_path, monkeypatch)
    icon = tmp_path / "curator" / "_resources" / "icons" / "undo.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg/>", encoding="utf-8")
    assert module.resource("icons/undo.svg") == icon
    assert module.resource("icons") == icon.parent


def test_the_package_s_own_resources_come_before_a_neighbour_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another distribution may have put a folder `resources` into site-packages."""
    module = installed(tmp_path, monkeypatch)
    for folder in (tmp_path / "curator" / "_resources", tmp_path / "resources"):
        folder.mkdir()
        (folder / "a.txt").write_text(folder.name, encoding="utf-8")
    assert module.resource("a.txt").read_text(encoding="utf-8") == "_resources"


@pytest.mark.parametrize("name", ["icons/no-such.svg", "no such folder"])
def test_a_missing_resource_is_named(name: str) -> None:
    with pytest.raises(ResourceError, match=f"^{name}: not found in .*; please install Curator again$"):
        resource(name)
