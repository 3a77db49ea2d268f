"""What adding a text to a list of texts, or taking one out, means for a file. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from curator.frontmatter import Absent, Edit, Insert, Path, Remove, Set, Unset, Value


def adding(path: Path, value: Value | Absent, texts: Sequence[str], new: str, *, splits: bool) -> Edit:
    """The edit that adds `new` at the end of the list at `path`, whatever the file holds in its place now.

    texts: what `value` shows as. splits: whether a bare text means its words.
    """
    if isinstance(value, list | Absent):
        return Insert(path, new)
    if splits and isinstance(value, str) and not new.split()[1:]:
        return Set(path, " ".join((*texts, new)))
    return Set(path, [*texts, new])


def removing(path: Path, value: Value | Absent, texts: Sequence[str], position: int, *, splits: bool) -> Edit:
    """The edit that removes the text at `position`."""
    if isinstance(value, list):
        return Remove(path, position)
    left = [text for at, text in enumerate(texts) if at != position]
    if not left:
        return Unset(path)
    return Set(path, " ".join(left) if splits else list(left))
