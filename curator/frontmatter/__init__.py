"""One file's front matter, read and edited losslessly: every byte outside an edit is kept."""

from curator.frontmatter.diff import FieldChange, diff
from curator.frontmatter.document import Document
from curator.frontmatter.edits import (
    NO_ORDER,
    Edit,
    Insert,
    KeyOrder,
    Move,
    Remove,
    Rename,
    Reorder,
    Set,
    Unset,
)
from curator.frontmatter.errors import EditRefused, FrontMatterError, ReadError, Reason
from curator.frontmatter.merge import FieldConflict, Merged, merge
from curator.frontmatter.values import (
    ABSENT,
    Absent,
    Path,
    Timestamp,
    Value,
    format_path,
    parse_path,
    same,
)

__all__ = [
    "ABSENT",
    "NO_ORDER",
    "Absent",
    "Document",
    "Edit",
    "EditRefused",
    "FieldChange",
    "FieldConflict",
    "FrontMatterError",
    "Insert",
    "KeyOrder",
    "Merged",
    "Move",
    "Path",
    "ReadError",
    "Reason",
    "Remove",
    "Rename",
    "Reorder",
    "Set",
    "Timestamp",
    "Unset",
    "Value",
    "diff",
    "format_path",
    "merge",
    "parse_path",
    "same",
]
