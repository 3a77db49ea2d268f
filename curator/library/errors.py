"""What can go wrong with a folder of articles, each with a message that an editor understands."""

from __future__ import annotations

from enum import StrEnum


class LibraryError(Exception):
    """Base of all errors of the library; `str(error)` is the message to show."""


class FolderError(LibraryError):
    """The content folder is missing, is no folder, or cannot be read."""


class NoSuchArticle(LibraryError):  # noqa: N818 - reads as what it says
    """The library has no article of that path."""


class BusyError(LibraryError):
    """Another Curator is writing into the same folder and did not finish in time; nothing was changed."""


class Cancelled(LibraryError):  # noqa: N818 - not an error of the program
    """The caller asked to stop before there was a result."""


class HistoryError(LibraryError):
    """The history cannot be read or written; without it no file is changed."""


class HistoryDamaged(HistoryError):  # noqa: N818 - reads as what it says
    """The history's file is not what was written; it has to be put aside."""


class PageError(LibraryError):
    """A page of the web could not be fetched, or says nothing of an article."""


class TriageError(LibraryError):
    """How far the editor came cannot be noted or read; no article is touched by that."""


class IndexFailure(LibraryError):  # noqa: N818 - IndexError is Python's own
    """The index can be kept nowhere, neither in the cache nor in a temporary folder."""


class QueryError(LibraryError):
    """A search that cannot be understood.

    Attributes:
        message: what is wrong.
        position: index of the first offending character of the query, from 0.
    """

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


class StoreReason(StrEnum):
    """Why a file could not be read or replaced."""

    MISSING = "missing"
    NOT_A_FILE = "not-a-file"
    LINK_LOOP = "link-loop"
    OUTSIDE = "outside-folder"
    TOO_LARGE = "too-large"
    NO_PERMISSION = "no-permission"
    READ_ONLY_FILE = "read-only-file"
    READ_ONLY_FOLDER = "read-only-folder"
    OWNER = "other-owner"
    DISK_FULL = "disk-full"
    IN_USE = "in-use"
    CHANGED = "changed-on-disk"
    EXISTS = "name-taken"
    BAD_NAME = "bad-name"
    A_LINK = "link"
    OTHER_DISK = "other-disk"
    NO_TRASH = "no-trash"
    TOO_MANY_OPEN = "too-many-open-files"
    UNSURE = "unsure"
    IO = "input-output-error"


class StoreError(LibraryError):
    """A file could not be read, or not be replaced; in both cases it is as it was, unless `reason` is UNSURE.

    Attributes:
        reason: the kind of failure, stable for programs.
    """

    def __init__(self, message: str, reason: StoreReason) -> None:
        super().__init__(message)
        self.reason = reason
