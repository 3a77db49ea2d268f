"""What a site gives an article that has no such key: the `defaults` of a Jekyll site's `_config.yml`.

Read as Jekyll reads them (https://jekyllrb.com/docs/configuration/front-matter-defaults/): a scope is a path,
which all below it begins with, or a pattern with stars, and a type; the longer path wins, then the one with a
type, then the later one. The article's file stays what it is: this only tells what the site makes of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict

from curator.content.stars import matches_part
from curator.frontmatter import Value

_MOST = 500
_RENAMED = {"page": "pages", "post": "posts", "draft": "drafts"}


class Default(BaseModel):
    """One scope with its values.

    Attributes:
        path: what the paths of its articles begin with, or a pattern with stars; "" for all.
        type: "posts", "drafts", "pages" or the name of a collection; None for all.
        values: by top-level key.
        origin: the file that says so.
    """

    model_config = ConfigDict(frozen=True)

    path: str = ""
    type: str | None = None
    values: dict[str, Any] = {}
    origin: str = "_config.yml"

    def is_for(self, path: str, types: frozenset[str]) -> bool:
        """Whether an article at `path`, which is of these types, is in the scope."""
        if self.type is not None and self.type not in types:
            return False
        return _begins(self.path, path) if "*" in self.path else path.startswith(self.path)

    def outranks(self, other: Default) -> bool:
        """Whether its values count before those of `other`, which stands above it in the file."""
        if len(self.path) != len(other.path):
            return len(self.path) > len(other.path)
        return self.type is not None or other.type is None


class Defaults(BaseModel):
    """All scopes of a site, in the order of its file.

    Attributes:
        collections_dir: the folder that the collections lie in; paths are told without it.
    """

    model_config = ConfigDict(frozen=True)

    scopes: tuple[Default, ...] = ()
    collections_dir: str = ""

    def values_for(self, path: str) -> Mapping[str, tuple[Value, str]]:
        """By key what the article at `path` has where its file says nothing, and which file says so."""
        found: dict[str, tuple[Value, str]] = {}
        if not self.scopes:
            return found
        path = _inside(path, self.collections_dir)
        types = _types(path)
        leading: Default | None = None
        for scope in self.scopes:
            if not scope.is_for(path, types):
                continue
            own = {key: (value, scope.origin) for key, value in scope.values.items()}
            if leading is None or scope.outranks(leading):
                leading = scope
                found |= own
            else:
                found = own | found
        return found


NO_DEFAULTS = Defaults()


def read_defaults(config: Mapping[str, Value]) -> Defaults:
    """The defaults of a `_config.yml`. What Jekyll passes over is passed over: it never fails."""
    base = config.get("collections_dir")
    folder = base.strip("/") if isinstance(base, str) else ""
    entries = config.get("defaults")
    scopes = tuple(_scopes(entries[:_MOST] if isinstance(entries, list) else (), folder))
    return Defaults(scopes=scopes, collections_dir=folder) if scopes else NO_DEFAULTS


def _scopes(entries: Iterable[Value], folder: str) -> Iterable[Default]:
    for entry in entries:
        values = entry.get("values") if isinstance(entry, dict) else None
        scope = entry.get("scope", {}) if isinstance(entry, dict) else None
        if not isinstance(values, dict) or not isinstance(scope, dict):
            continue
        path, kind = scope.get("path"), scope.get("type")
        yield Default(
            path=_inside(path.removeprefix("/"), folder) if isinstance(path, str) else "",
            type=None if kind is None else _RENAMED.get(str(kind), str(kind)),
            values=values,
        )


def _inside(path: str, folder: str) -> str:
    return path.removeprefix(f"{folder}/") if folder else path


def _types(path: str) -> frozenset[str]:
    """What Jekyll calls an article at `path`. A draft is a post, too."""
    folders = path.split("/")[:-1]
    if "_drafts" in folders:
        return frozenset(("drafts", "posts"))
    if "_posts" in folders:
        return frozenset(("posts",))
    if folders and folders[0].startswith("_"):
        return frozenset((folders[0][1:],))
    return frozenset(("pages",))


def _begins(pattern: str, path: str) -> bool:
    """Whether a beginning of `path`, up to one of its parts, fits `pattern`; `**` stands for any folders."""
    wanted = [part for part in pattern.split("/") if part]
    reached = _without_folders(wanted, {0})
    for part in path.split("/"):
        following = set()
        for at in reached:
            if at == len(wanted):
                return True
            if wanted[at] == "**":
                following.add(at)
            elif matches_part(wanted[at], part) and (not part.startswith(".") or wanted[at][:1] == "."):
                following.add(at + 1)
        reached = _without_folders(wanted, following)
    return len(wanted) in reached


def _without_folders(wanted: list[str], reached: set[int]) -> set[int]:
    """The places in a pattern, and those behind a `**` that stands for no folder."""
    found = set(reached)
    for at in range(len(wanted)):
        if at in found and wanted[at] == "**":
            found.add(at + 1)
    return found
