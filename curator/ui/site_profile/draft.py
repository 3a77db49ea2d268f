"""`.curator.yaml` while it is thought of: its values, changed one by one, and the profile that they make.

Knows no widget and writes nothing.
"""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

from curator.content import Profile
from curator.content.detection import preset_for
from curator.content.folder_settings import ProfileError, settings_of
from curator.frontmatter import Value
from curator.library.folder_survey import FolderSurvey, means_unpublished
from curator.library.settings_change import SettingsChange, changed_settings
from curator.library.settings_file import SettingsFile

RANGED = ("quality", "heat")
"""Roles whose range stands under a key of its own."""


class Draft:
    """Attributes:
    values: what the file would mean.
    """

    def __init__(self, root: Path, file: SettingsFile) -> None:
        """Looks into the folder, for what kind of site it is by itself: not to be done by the UI thread."""
        self.values: dict[str, Value] = deepcopy(file.values)
        self._root = root
        self._file = file
        self._bases: dict[str, Profile] = {}
        self._by_itself = preset_for(root, None)

    def change(self) -> SettingsChange:
        """What writing it would do. Raises FolderSettingsError."""
        return changed_settings(self._file, self.values)

    @property
    def base(self) -> Profile:
        """The kind of site without what the team says."""
        name = self.values.get("profile")
        if not isinstance(name, str):
            return self._by_itself
        if name not in self._bases:
            self._bases[name] = preset_for(self._root, name)
        return self._bases[name]

    @property
    def profile(self) -> Profile:
        """The kind of site with it; without, where it cannot be used."""
        try:
            return settings_of(self.values).applied_to(self.base)
        except ProfileError:
            return self.base

    def put(self, key: str, value: Value) -> None:
        """Say this under a top-level key; None takes the key away."""
        if value is None:
            self.values.pop(key, None)
        else:
            self.values[key] = value

    def put_role(self, role: str, keys: list[str]) -> None:
        """Let a role stand under these keys; what the kind of site has anyway is not said."""
        roles = self._group("roles")
        if tuple(keys) == self.base.roles.get(role, ()):
            roles.pop(role, None)
        else:
            roles[role] = keys[0] if len(keys) == 1 else list(keys) if keys else ""
        self.put("roles", roles or None)
        if role == "published" and keys:
            self.put_inverted(means_unpublished(keys[0]))

    def put_inverted(self, inverted: bool) -> None:
        """Whether the key of "published" means the opposite."""
        key = self.profile.key("published")
        wanted = [key] if inverted and key else []
        self.put("inverted", None if tuple(wanted) == self.base.inverted else list[Value](wanted))

    def put_range(self, role: str, low: int, high: int) -> None:
        """The range of a slider; nothing is said where it is that of the kind of site."""
        step = self._group(role).get("step")
        said: dict[str, Value] = {"minimum": low, "maximum": high}
        if step is not None:
            said["step"] = step
        base = self.base.quality_range if role == "quality" else self.base.heat_range
        self.put(role, None if (low, high) == base and step is None else said)

    def field(self, key: str) -> dict[str, Value]:
        """What is said of a field."""
        found = next((one for one in self._fields() if one.get("key") == key), None)
        return {} if found is None else found

    def put_field(self, key: str, name: str, value: Value) -> None:
        """Say this of a field; None takes it away. A field of which nothing is said is not named."""
        fields = self._fields()
        entry = next((one for one in fields if one.get("key") == key), None)
        if entry is None:
            entry = {"key": key}
            fields.append(entry)
        if value is None:
            entry.pop(name, None)
        else:
            entry[name] = value
        left: list[Value] = [one for one in fields if one.keys() != {"key"}]
        self.put("fields", left or None)

    def propose(self, survey: FolderSurvey) -> list[str]:
        """Let each role that no article has a key for stand under the key that seems to play it, with the
        range that its numbers have; the roles."""
        proposed = survey.proposed_roles(self.profile)
        for role, key in proposed.items():
            self.put_role(role, [key])
            found = survey.key(key)
            if role in RANGED and found is not None and found.low is not None and found.high is not None:
                low, high = int(found.low // 1), int(-(-found.high // 1))
                self.put_range(role, low, max(high, low + 1))
        return list(proposed)

    def _group(self, key: str) -> dict[str, Value]:
        value = self.values.get(key)
        return {str(name): item for name, item in value.items()} if isinstance(value, dict) else {}

    def _fields(self) -> list[dict[str, Value]]:
        value = self.values.get("fields")
        entries = value if isinstance(value, list) else []
        return [{str(name): item for name, item in one.items()} for one in entries if isinstance(one, dict)]
