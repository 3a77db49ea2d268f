"""Which checks a team wants: the group `checks` of `.curator.yaml`, edited in exactly those lines."""

from __future__ import annotations

from pathlib import Path

from curator.content import ALL_RULES
from curator.frontmatter import ABSENT, Edit, Set, Value
from curator.library.settings_file import FolderSettingsError, SettingsFile

_KEY = "checks"


def wish_for_check(root: Path, code: str, wish: str) -> None:
    """Let the check be "off", "on" or of a severity; what else is set of it stays. The file is made where
    there is none.

    Raises FolderSettingsError, with the line where there is one; ValueError for a wish that is none.
    """
    ALL_RULES.changed({code: wish})
    file = SettingsFile.read(root)
    file.replace(root, file.edited(_edits(file, code, wish)))


def _edits(file: SettingsFile, code: str, wish: str) -> list[Edit]:
    checks = file.value(_KEY)
    if checks is None:
        return [Set((_KEY,), {code: _written(wish)})]
    if not isinstance(checks, dict):
        raise FolderSettingsError(f".curator.yaml: `{_KEY}` is no group; it was left as it is.")
    now = checks.get(code, ABSENT)
    if not isinstance(now, dict):
        return [Set((_KEY, code), _written(wish))]
    if wish in ("on", "off"):
        return [Set((_KEY, code, "on"), wish == "on")]
    edits: list[Edit] = [Set((_KEY, code, "severity"), wish)]
    return [*edits, Set((_KEY, code, "on"), True)] if now.get("on") is False else edits


def _written(wish: str) -> Value:
    """As every reader of YAML takes it: a flag for on and off."""
    return {"on": True, "off": False}.get(wish, wish)
