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
from curator.library.gestures import Changes, Conflict, Entry, FileChange, FileEdits, Gesture, Refusal
from curator.library.rows import Facets, IndexReport, Row, Skipped

__all__ = [
    "BusyError",
    "Cancelled",
    "Changes",
    "Conflict",
    "Directories",
    "Entry",
    "Facets",
    "FileChange",
    "FileEdits",
    "FolderError",
    "Gesture",
    "HistoryError",
    "IndexFailure",
    "IndexReport",
    "LibraryError",
    "NoSuchArticle",
    "QueryError",
    "Refusal",
    "Row",
    "Skipped",
    "StoreError",
    "StoreReason",
]
