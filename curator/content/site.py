"""The site around the articles: its own address, its vocabularies and organisations, its own images."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from urllib.parse import unquote, urlsplit

from curator.content.datafile import DataFileError, is_there, read_data
from curator.content.profile import Profile
from curator.frontmatter import Value

_DATA_SUFFIXES = (".yaml", ".yml", ".md")
_DATA_FILES = 5_000
_LONGEST_ADDRESS = 4_096


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who stands behind a domain. `logo` is a picture inside the folder, None when there is none."""

    name: str
    domain: str
    logo: Path | None = None


class Site:
    """What surrounds the articles of the content folder `root`.

    Reads only, lazily and within bounds. A file that cannot be read is passed over with a note.

    Attributes:
        root: the content folder, resolved.
        url, baseurl, title, excerpt_separator: of `_config.yml`; "" where it says nothing.
        notes: what could not be read, for the editor.
    """

    def __init__(self, root: Path, profile: Profile) -> None:
        self.root = root.resolve()
        self.profile = profile
        self._notes: list[str] = []
        config = self._config()
        self.url = _text(config.get("url")).rstrip("/")
        self.baseurl = _text(config.get("baseurl")).strip("/")
        self.baseurl = f"/{self.baseurl}" if self.baseurl else ""
        self.title = _text(config.get("title"))
        self.excerpt_separator = _text(config.get("excerpt_separator"))

    @property
    def notes(self) -> tuple[str, ...]:
        """What could not be read so far."""
        return tuple(self._notes)

    def topics(self) -> tuple[str, ...]:
        """The names of the topics vocabulary: those the profile offers, then those of `_data/topics`
        in the order of its files; () when there is none."""
        return self._topics

    def read_vocabularies(self) -> None:
        """Read what topics and organisations the site knows, if that was not done yet: hundreds of files,
        which is nothing for the thread that paints."""
        self._topics, self._organisations  # noqa: B018 - each is kept when it is asked for

    def organisation(self, domain: str) -> Organisation | None:
        """The organisation with this domain, with or without `www.`; None when the site knows none."""
        name = domain.strip().lower().removeprefix("www.")
        return self._organisations.get(name)

    def local_file(self, address: str) -> Path | None:
        """The file inside the folder that an address of this site means; None for any other address.

        The address may be whole (`url` + `baseurl` + path), without the host, or relative to the
        root. The result exists, is a regular file, and after all links is inside the folder.
        """
        path = self._path_of(address)
        if path is None:
            return None
        parts = [part for part in path.split("/") if part not in {"", "."}]
        if not parts or not all(map(_is_plain_name, parts)):
            return None
        try:
            found = self.root.joinpath(*parts).resolve(strict=True)
            return found if found.is_relative_to(self.root) and found.is_file() else None
        except (OSError, ValueError, RuntimeError):  # RuntimeError: a loop of links, before Python 3.13
            return None

    def _path_of(self, address: str) -> str | None:
        """The path below the root that `address` names, percent-decoded; None when it is another site's."""
        text = address.strip()
        if not text or len(text) > _LONGEST_ADDRESS:
            return None
        try:
            split = urlsplit(text)
            own = urlsplit(self.url)
            host = split.netloc.lower()
            if split.scheme.lower() not in {"", "http", "https"}:
                return None
            path = unquote(split.path, errors="strict")
        except ValueError:
            return None
        if split.scheme and not host:
            return None
        if host:
            if host != own.netloc.lower():
                return None
            base = own.path.rstrip("/") + self.baseurl
            return path.removeprefix(base) if _is_below(path, base) else None
        return path.removeprefix(self.baseurl) if _is_below(path, self.baseurl) else path

    def _config(self) -> dict[str, Value]:
        path = self.root / "_config.yml"
        return self._values(path) if is_there(path) else {}

    def _values(self, path: Path) -> dict[str, Value]:
        try:
            return read_data(path).values
        except DataFileError as error:
            folder = path.parent.relative_to(self.root).as_posix()
            self._notes.append(str(error) if folder == "." else f"{folder}/{error}")
            return {}

    @cached_property
    def _topics(self) -> tuple[str, ...]:
        key = self.profile.key("topics")
        offered = self.profile.field(key).choices if key else ()
        names = (_text(values.get("name")) for values in self._entries("topics"))
        return tuple(dict.fromkeys(name for name in (*offered, *names) if name))

    @cached_property
    def _organisations(self) -> dict[str, Organisation]:
        found: dict[str, Organisation] = {}
        for values in self._entries("organizations"):
            domain = _text(values.get("domain")).strip().lower().removeprefix("www.")
            if domain and domain not in found:
                found[domain] = Organisation(_text(values.get("name")) or domain, domain, self._logo(values))
        return found

    def _logo(self, values: dict[str, Value]) -> Path | None:
        """The largest picture of an organisation that is in the folder."""
        images = values.get("images")
        sized: list[tuple[float, Path]] = []
        for image in images if isinstance(images, list) else ():
            if isinstance(image, dict) and (file := self.local_file(_text(image.get("url")))) is not None:
                width = image.get("width")
                sized.append((width if isinstance(width, int | float) else 0, file))
        return max(sized, default=(0, None), key=lambda entry: entry[0])[1]

    def _entries(self, vocabulary: str) -> Iterator[dict[str, Value]]:
        """The values of each file of `_data/<vocabulary>/`, in the order of the names."""
        folder = self.root / "_data" / vocabulary
        try:
            with os.scandir(folder) as entries:
                names = sorted(entry.name for entry in islice(entries, _DATA_FILES + 1))
        except FileNotFoundError:
            return
        except OSError as error:
            self._notes.append(f"_data/{vocabulary}: {error.strerror or error}")
            return
        if len(names) > _DATA_FILES:
            self._notes.append(f"_data/{vocabulary}: more than {_DATA_FILES:,} files, the rest is not read")
        for name in names[:_DATA_FILES]:
            if name.lower().endswith(_DATA_SUFFIXES) and not name.startswith("."):
                yield self._values(folder / name)


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _is_below(path: str, base: str) -> bool:
    return not base or path == base or path.startswith(f"{base}/")


def _is_plain_name(part: str) -> bool:
    """One name of a path that means the same on every system and leads nowhere else."""
    return part != ".." and not any(char in part for char in '\\:\0<>|"?*') and part == part.rstrip(". ")
