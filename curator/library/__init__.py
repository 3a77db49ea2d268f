"""Many files: the folder, its index, its search, its history. Knows nothing of windows and command lines."""

from curator.library.directories import Directories
from curator.library.errors import (
    BusyError,
    Cancelled,
    FolderError,
    HistoryError,
    IndexFailure,
    LibraryError,
    NoSuchArticle,
    QueryError,
    StoreError,
    StoreReason,
)
from curator.library.gestures import (
    Changes,
    Conflict,
    Entry,
    FileChange,
    FileEdits,
    FileRepair,
    Gesture,
    Refusal,
)
from curator.library.library import Library
from curator.library.query import parse_query
from curator.library.rows import Facets, IndexReport, Row, Skipped
from curator.library.selection import SORT_KEYS

__all__ = [
    "SORT_KEYS",
    "BusyError",
    "Cancelled",
    "Changes",
    "Conflict",
    "Directories",
    "Entry",
    "Facets",
    "FileChange",
    "FileEdits",
    "FileRepair",
    "FolderError",
    "Gesture",
    "HistoryError",
    "IndexFailure",
    "IndexReport",
    "Library",
    "LibraryError",
    "NoSuchArticle",
    "QueryError",
    "Refusal",
    "Row",
    "Skipped",
    "StoreError",
    "StoreReason",
    "parse_query",
]
