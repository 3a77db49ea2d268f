"""Reads the small YAML files around the articles (settings, vocabularies) through the one safe reader."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from curator.frontmatter import Document, FrontMatterError

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


def read_bytes(path: Path, limit: int = LARGEST) -> bytes:
    """The content of a regular file of at most `limit` bytes. Raises DataFileError; a pipe never blocks."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise DataFileError(path, "this is not a regular file")
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, DataFileError):
            raise
        raise DataFileError(path, getattr(error, "strerror", None) or str(error)) from error
    if len(data) > limit:
        raise DataFileError(path, f"the file is larger than {limit:,} bytes")
    return data


def read_data(path: Path) -> Document:
    """Read a YAML file, or the front matter of a text file, whose top is a mapping. Raises DataFileError."""
    data = read_bytes(path)
    shift = 0
    if path.suffix.lower() in {".yaml", ".yml"}:
        if not _OPENING.match(data):
            data = b"---\n" + data.removeprefix(b"\xef\xbb\xbf")
            shift = 1
        data = data.rstrip() + b"\n---\n"
    try:
        return Document.parse(data, path.name)
    except FrontMatterError as error:
        line = None if error.line is None else max(1, error.line - shift)
        raise DataFileError(path, error.message, line) from error
