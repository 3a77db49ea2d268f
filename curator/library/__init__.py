"""Many files: the folder, its index, its search, its history. Knows nothing of windows and command lines."""

from curator.directories import Directories
from curator.library.checking import Checker, Mending
from curator.library.doubles_index import Reason as DoubleReason
from curator.library.duplicates import Found as FoundDuplicates
from curator.library.duplicates import Group, Merit
from curator.library.errors import (
    BusyError,
    Cancelled,
    FolderError,
    HistoryError,
    IndexFailure,
    LibraryError,
    NoSuchArticle,
    PageError,
    QueryError,
    StoreError,
    StoreReason,
    TriageError,
)
from curator.library.gestures import (
    ChangeKind,
    Changes,
    Conflict,
    Entry,
    FileChange,
    FileCreation,
    FileEdits,
    FileMove,
    FileRepair,
    FileTrashing,
    Gesture,
    Glimpse,
    Refusal,
)
from curator.library.history import FileState
from curator.library.history_file import Keeping
from curator.library.image_sizes import sizes_of
from curator.library.library import Library
from curator.library.problems import Kind, Problems
from curator.library.query import parse_query
from curator.library.rows import Facets, Histogram, IndexReport, Row, Skipped
from curator.library.selection import SORT_KEYS
from curator.library.settings_file import FolderSettingsError
from curator.library.told_apart import (
    forget_not_duplicates,
    not_duplicates,
    pairs_with,
    remember_not_duplicates,
)
from curator.library.triage import UNDECIDED, Mark, Tally, Triage
from curator.library.view import View

__all__ = [
    "SORT_KEYS",
    "UNDECIDED",
    "BusyError",
    "Cancelled",
    "ChangeKind",
    "Changes",
    "Checker",
    "Conflict",
    "Directories",
    "DoubleReason",
    "Entry",
    "Facets",
    "FileChange",
    "FileCreation",
    "FileEdits",
    "FileMove",
    "FileRepair",
    "FileState",
    "FileTrashing",
    "FolderError",
    "FolderSettingsError",
    "FoundDuplicates",
    "Gesture",
    "Glimpse",
    "Group",
    "Histogram",
    "HistoryError",
    "IndexFailure",
    "IndexReport",
    "Keeping",
    "Kind",
    "Library",
    "LibraryError",
    "Mark",
    "Mending",
    "Merit",
    "NoSuchArticle",
    "PageError",
    "Problems",
    "QueryError",
    "Refusal",
    "Row",
    "Skipped",
    "StoreError",
    "StoreReason",
    "Tally",
    "Triage",
    "TriageError",
    "View",
    "forget_not_duplicates",
    "not_duplicates",
    "pairs_with",
    "parse_query",
    "remember_not_duplicates",
    "sizes_of",
]
