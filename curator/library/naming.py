"""What files of a folder are called by the rule of their site: new ones, copies, those that are renamed.

Looks into the folder and writes nothing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path, PurePosixPath

from curator.content import Profile, date_in_name, parse_date
from curator.content.file_names import UNTITLED, name_by
from curator.frontmatter import Document
from curator.library import placing
from curator.library.errors import StoreError, StoreReason
from curator.library.spelling import alike

_LOOKED_AT = 300
_PAGE_OF_FOLDER = re.compile(r"_?index\.[A-Za-z]+", re.IGNORECASE)
_COPY = re.compile(r"-copy(?:-\d+)?$")


class Naming:
    """Names for files of one folder. No name is given twice."""

    def __init__(self, root: Path, profile: Profile) -> None:
        self._root = root
        self._profile = profile
        self._given: dict[str, set[str]] = {}
        self._rules: dict[str, str] = {}

    def new(self, collection: str, title: str, day: date) -> str:
        """A free path for a new article of this title and day."""
        stem = name_by(self._rule(collection), title, day)
        return self._free(collection, stem, self._ending(collection))

    def named(self, collection: str, name: str) -> str:
        """The path that a file gets which the editor calls `name`, with or without an ending; free or not."""
        name = name.strip()
        if not name.lower().endswith(self._profile.extensions):
            name += self._ending(collection)
        return _joined(collection, name)

    def copy(self, path: str) -> str:
        """A free path for a copy of a file, beside it."""
        folder, _, name = path.rpartition("/")
        stem, ending = _parted(name)
        return self._free(folder, f"{_COPY.sub('', stem)}-copy", ending)

    def by_rule(self, path: str, document: Document) -> str:
        """The path that a file has by the rule: its own if it follows it, also with a number at its end.

        Raises StoreError where the rule needs what the article has not.
        """
        folder, _, name = path.rpartition("/")
        if _PAGE_OF_FOLDER.fullmatch(name):
            raise StoreError(
                "this file is the page of its folder, and has to be called so", StoreReason.BAD_NAME
            )
        title = document.values.get(self._profile.key("title", document.values))
        if not isinstance(title, str) or not title.strip():
            raise StoreError("it has no title to be called by", StoreReason.BAD_NAME)
        collection = self._profile.collect(path) or folder
        stem = name_by(self._rule(collection), title, self._day(path, document, collection))
        own, ending = _parted(name)
        if own == stem or re.fullmatch(rf"{re.escape(stem)}-\d{{1,4}}", own):
            return path
        return self._free(folder, stem, ending, but_for=name)

    def moved(self, path: str, collection: str, document: Document | None) -> str:
        """The path of a file that goes to another collection: under its name, or where the rule there wants
        a day in it, or none, by that. `document`: None where it cannot be read. Raises StoreError."""
        name = path.rpartition("/")[2]
        stem, ending = _parted(name)
        rule = self._profile.file_rule(collection)
        has_day = date_in_name(name) is not None
        if rule.startswith("{date}-") and not has_day:
            stem = f"{self._day_or_today(path, document):%Y-%m-%d}-{stem}"
        elif (
            rule == "{slug}"
            and has_day
            and self._profile.file_rule(self._profile.collect(path) or "") != rule
        ):
            stem = stem.split("-", 3)[-1] or stem
        return _joined(collection, stem + ending)

    # -- inside ---------------------------------------------------------------------------------------------

    def _day(self, path: str, document: Document, collection: str) -> date:
        found = self._day_of(path, document)
        if found is not None:
            return found
        if re.search(r"\{(date|year|month|day)\}", self._rule(collection)):
            raise StoreError("it has no date, and the rule wants one in the name", StoreReason.BAD_NAME)
        return _today()

    def _day_or_today(self, path: str, document: Document | None) -> date:
        found = None if document is None else self._day_of(path, document)
        return found or _today()

    def _day_of(self, path: str, document: Document) -> date | None:
        """The day of an article, by its date or by its name."""
        value = document.values.get(self._profile.key("date", document.values))
        found = parse_date(value) if isinstance(value, str) else None
        found = found or date_in_name(path.rpartition("/")[2])
        return None if found is None else found.date()

    def _rule(self, collection: str) -> str:
        """The rule; where the site has none, as most of the files of the collection are called."""
        rule = self._rules.get(collection) or self._profile.file_rule(collection)
        if not rule:
            names = [name for name in self._names_in(collection) if self._is_article(collection, name)]
            dated = sum(date_in_name(name) is not None for name in names)
            rule = "{date}-{slug}" if dated * 2 > len(names) else "{slug}"
        self._rules[collection] = rule
        return rule

    def _ending(self, collection: str) -> str:
        """The ending that most files of the collection have."""
        endings = [
            _parted(name)[1] for name in self._names_in(collection) if self._is_article(collection, name)
        ]
        usual = self._profile.extensions[0] if self._profile.extensions else ".md"
        return max(dict.fromkeys(endings), key=endings.count, default=usual)

    def _names_in(self, folder: str) -> list[str]:
        names: list[str] = []
        try:
            with os.scandir(placing.place_at(self._root, _joined(folder, "a")).parent) as entries:
                for entry in entries:
                    names.append(entry.name)
                    if len(names) == _LOOKED_AT:
                        break
        except (OSError, StoreError):
            return []
        return names

    def _is_article(self, collection: str, name: str) -> bool:
        return self._profile.collect(_joined(collection, name)) is not None

    def _free(self, folder: str, stem: str, ending: str, but_for: str = "") -> str:
        """A path that no file has and that was not given before."""
        taken = self._given.get(folder)
        if taken is None:
            taken = self._given[folder] = _alike_in(self._root, folder)
        for name in _numbered(stem or UNTITLED, ending):
            if alike(name) not in taken or name == but_for:
                taken.add(alike(name))
                return _joined(folder, name)
        raise AssertionError("the numbers have no end")


def _alike_in(root: Path, folder: str) -> set[str]:
    try:
        there = placing.place_at(root, _joined(folder, "a")).parent
        return {alike(name) for name in os.listdir(there)}  # noqa: PTH208
    except (OSError, StoreError):
        return set()


def _numbered(stem: str, ending: str) -> Iterator[str]:
    yield stem + ending
    number = 2
    while True:
        yield f"{stem}-{number}{ending}"
        number += 1


def _parted(name: str) -> tuple[str, str]:
    path = PurePosixPath(name)
    return (path.stem, path.suffix) if path.suffix else (name, "")


def _joined(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _today() -> date:
    return datetime.now().astimezone().date()
