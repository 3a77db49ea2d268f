"""Reads the small YAML files around the articles (settings, vocabularies) through the one safe reader."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from curator.frontmatter import Document, FrontMatterError, Value
from curator.frontmatter import Path as KeyPath

LARGEST = 1_000_000
_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n")


class DataFileError(ValueError):
    """A data file cannot be read. `line` is 1-based in the file, None where there is no one line."""

    def __init__(self, path: Path, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.path = path
        self.message = message
        self.line = line

    def __str__(self) -> str:
        place = f"{self.path.name}:{self.line}" if self.line is not None else self.path.name
        return f"{place}: {self.message}"


@dataclass(frozen=True, slots=True)
class DataFile:
    """A data file as read: its values, and where they stand."""

    doc: Document
    lines_before: int

    @property
    def values(self) -> dict[str, Value]:
        """The values of the mapping at the top."""
        return self.doc.values

    def line(self, path: KeyPath) -> int | None:
        """The 1-based line of `path`, or of the nearest place around it."""
        found = next((line for end in range(len(path), 0, -1) if (line := self.doc.line(path[:end]))), None)
        return None if found is None else found - self.lines_before


def is_there(path: Path) -> bool:
    """Whether anything stands at `path`; False too where the system does not let us look."""
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def read_head(path: Path, size: int) -> bytes:
    """The first `size` bytes of a regular file. Raises DataFileError; a named pipe never blocks."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise DataFileError(path, "this is not a regular file")
            return file.read(size)
    except (OSError, ValueError) as error:
        if isinstance(error, DataFileError):
            raise
        raise DataFileError(path, getattr(error, "strerror", None) or str(error)) from error


def read_data(path: Path) -> DataFile:
    """Read a YAML file, or the front matter of a text file, whose top is a mapping. Raises DataFileError."""
    data = read_head(path, LARGEST + 1)
    if len(data) > LARGEST:
        raise DataFileError(path, f"the file is larger than {LARGEST:,} bytes")
    lines_before = 0
    if path.suffix.lower() in {".yaml", ".yml"}:
        if not _OPENING.match(data):
            data = b"---\n" + data.removeprefix(b"\xef\xbb\xbf")
            lines_before = 1
        data = data.rstrip() + b"\n---\n"
    try:
        return DataFile(Document.parse(data, path.name), lines_before)
    except FrontMatterError as error:
        line = None if error.line is None else max(1, error.line - lines_before)
        raise DataFileError(path, error.message, line) from error
