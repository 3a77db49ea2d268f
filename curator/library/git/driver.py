"""Curator as git's merge driver for the articles of one folder: put in place, looked at, and taken back.

Two things are written: lines at the start of the folder's `.gitattributes`, where whatever stands below still
has the last word, and `merge.curator.*` in the repository's own config.
"""

from __future__ import annotations

import os
import re
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

from curator.content import Profile
from curator.library import store
from curator.library.errors import StoreError, StoreReason
from curator.library.git.program import GitError
from curator.library.git.repository import QUIET, Repository

NAME = "Curator: articles field by field"
_FIRST = "# curator: articles are merged field by field; `curator git install` puts these lines here"
_LAST = "# curator: end"
_BLOCK = re.compile(
    rb"(?:^|(?<=\xef\xbb\xbf))%b\r?\n.*?^%b(?:\r?\n|\Z)"
    % (re.escape(_FIRST.encode()), re.escape(_LAST.encode())),
    re.MULTILINE | re.DOTALL,
)
_BOM = b"\xef\xbb\xbf"
_START = "import sys; sys.path.append(sys.argv.pop(1)); from curator.__main__ import main; sys.exit(main())"


@dataclass(frozen=True, slots=True)
class Installation:
    """What putting the driver in place writes; what is so already is left alone.

    Attributes:
        attributes: the file with the patterns.
        before, after: its bytes; None for no such file.
        config: the settings to be made, by their names; of those to be taken back, the values are None.
    """

    attributes: Path
    before: bytes | None
    after: bytes | None
    config: dict[str, str | None]

    @property
    def is_done(self) -> bool:
        """Whether there is nothing to write."""
        return self.before == self.after and not self.config


def driver_command() -> str:
    """The command that git's shell runs to merge one file, wherever Curator is installed.

    Without Curator there (any more), or when it ends without a result, git's own merge of lines is made.
    """
    if getattr(sys, "frozen", False):
        words = [_shell_path(sys.executable)]
        there = words[0]
    else:
        package = Path(__file__).resolve().parents[2]
        # -P: nothing that lies in the repository is taken for a module
        words = [_shell_path(sys.executable), "-P", "-c", _START, _shell_path(str(package.parent))]
        there = _shell_path(str(package / "__main__.py"))
    run = shlex.join(words).replace("%", "%%")
    test = f"[ -f {shlex.quote(there)} ]".replace("%", "%%")
    return (
        f"{{ {test} && {run} merge %O %A %B --name %P; }} || "
        "{ grep -q '^<<<<<<< ' %A && exit 1; git merge-file -L ours -L base -L theirs %A %O %B; }"
    )


def patterns(profile: Profile) -> list[str]:
    """The profile's articles as patterns of a `.gitattributes` in the content folder."""
    collections = sorted(profile.collections, key=len)
    kept: list[str] = []
    for collection in collections:
        if not any(collection.startswith(f"{shorter}/") or not shorter for shorter in kept):
            kept.append(collection)
    folders = ["" if not collection else f"/{collection}/**/" for collection in kept]
    return [f"{folder}*{extension}" for folder in folders for extension in profile.extensions]


def installing(repository: Repository, profile: Profile, command: str | None = None) -> Installation:
    """What is to be written to have articles merged field by field. Raises GitError, StoreError."""
    repository.check()
    attributes, before = _attributes(repository)
    bare = _without_block(before or b"")
    ends = "\r\n" if b"\r\n" in bare else "\n"
    lines = [_FIRST, *(f"{_quoted(pattern)} merge=curator" for pattern in patterns(profile)), _LAST]
    bom = _BOM if bare.startswith(_BOM) else b""
    block = "".join(f"{line}{ends}" for line in lines).encode()
    wanted = {"merge.curator.name": NAME, "merge.curator.driver": command or driver_command()}
    config: dict[str, str | None] = {
        name: value for name, value in wanted.items() if _setting(repository, name) != value
    }
    return Installation(attributes, before, bom + block + bare.removeprefix(bom), config)


def removing(repository: Repository) -> Installation:
    """What is to be written to take it all back. Raises GitError, StoreError."""
    repository.check()
    attributes, before = _attributes(repository)
    after = None if before is None else _without_block(before)
    if before and not after:
        after = None
    config: dict[str, str | None] = {}
    if not _is_used_elsewhere(repository, attributes):
        names = ("merge.curator.name", "merge.curator.driver")
        config = {name: None for name in names if _setting(repository, name) is not None}
    return Installation(attributes, before, after, config)


def carry_out(repository: Repository, wanted: Installation) -> None:
    """Write it. Raises GitError, StoreError."""
    if wanted.after != wanted.before:
        _write(wanted.attributes, wanted.before, wanted.after)
    for name, value in wanted.config.items():
        change = ("--unset-all", name) if value is None else ("--replace-all", name, value)
        repository.git.run("config", "--local", *change)


def is_installed(repository: Repository) -> bool:
    """Whether articles of the folder are merged field by field. Raises GitError, StoreError."""
    _, before = _attributes(repository)
    return bool(before and _BLOCK.search(before)) and _setting(repository, "merge.curator.driver") is not None


def overruled(repository: Repository, paths: list[str]) -> list[str]:
    """Those of these articles that other lines of attributes have merged in another way. Raises GitError."""
    given = b"".join(os.fsencode(repository.outside(path)) + b"\0" for path in paths)
    answer = repository.git.run(
        *QUIET, "-C", str(repository.top), "check-attr", "-z", "--stdin", "merge", given=given
    )
    records = answer.split(b"\0")
    kinds = dict(zip(records[::3], records[2::3], strict=False))
    return [path for path in paths if kinds.get(os.fsencode(repository.outside(path))) != b"curator"]


def _attributes(repository: Repository) -> tuple[Path, bytes | None]:
    attributes = repository.root / ".gitattributes"
    if attributes.is_symlink():
        raise GitError(f"{attributes} is a link, and git does not follow it.")
    try:
        return attributes, store.read(attributes).data
    except StoreError as error:
        if error.reason is StoreReason.MISSING:
            return attributes, None
        raise


def _write(file: Path, before: bytes | None, after: bytes | None) -> None:
    if after is None:
        file.unlink()
    elif before is None:
        try:
            with file.open("xb") as stream:
                stream.write(after)
        except OSError as error:
            raise GitError(f"{file} cannot be written: {error.strerror or error}.") from error
    else:
        store.replace(file, after, before)


def _without_block(data: bytes) -> bytes:
    return _BLOCK.sub(b"", data)


def _setting(repository: Repository, name: str) -> str | None:
    try:
        return repository.git.text("config", "--local", "--get", name)
    except GitError as error:
        if error.code == 1:
            return None
        raise


def _is_used_elsewhere(repository: Repository, attributes: Path) -> bool:
    """Whether another content folder of the same repository, which has one config, has the lines too."""
    found = repository.git.run(
        *QUIET, "-C", str(repository.top), "ls-files", "-z", "-co", "--exclude-standard",
        "--", ":(glob)**/.gitattributes",
    )  # fmt: skip
    others = (repository.top / os.fsdecode(name) for name in found.split(b"\0") if name)
    return any(other != attributes and _has_block(other) for other in others)


def _has_block(file: Path) -> bool:
    try:
        return _BLOCK.search(file.read_bytes()) is not None
    except OSError:
        return False


def _quoted(pattern: str) -> str:
    """A pattern as `.gitattributes` has it: in quotes where it holds blanks, `"` or begins like a comment."""
    if not re.search(r'[\s"]', pattern) and not pattern.startswith(("#", "!", "[attr]")):
        return pattern
    return '"' + pattern.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'


def _shell_path(path: str) -> str:
    """git brings its own shell to Windows, which wants slashes."""
    return path.replace("\\", "/") if os.name == "nt" else path
