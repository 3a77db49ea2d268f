"""What is said of files that come, move and go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.library import ChangeKind, Changes
from curator.ui.wording import articles, number


def done(changes: Changes) -> str:
    """What became of the files of a gesture."""
    count = articles(len(changes.changed))
    kinds = {change.kind for change in changes.changed}
    if kinds == {ChangeKind.TRASH}:
        text = _tr("Moved {what} to the trash").format(what=count)
    elif kinds == {ChangeKind.CREATE}:
        text = _tr("Made {what}").format(what=count)
    else:
        text = _tr("Moved {what}").format(what=count)
    if changes.refused:
        text = _tr("{done}, {n} could not be").format(done=text, n=number(len(changes.refused)))
    return text


def already_so(count: int) -> str:
    if count == 1:
        return _tr("One file is already so.")
    return _tr("{n} files are already so.", n=count).format(n=number(count))


def left_alone(count: int) -> str:
    if count == 1:
        return _tr("One file is left as it is.")
    return _tr("{n} files are left as they are.", n=count).format(n=number(count))


def place(folder: str, name: str) -> str:
    """A collection to choose: its name, and its folder where that is another word."""
    return f"{name}   {folder}" if folder and name != folder else name


def the_folder_itself() -> str:
    return _tr("The folder itself")


def to_trash(count: int) -> str:
    return _tr("Move {what} to the Trash").format(what=articles(count))


def to_collection(count: int) -> str:
    return _tr("Move {what}").format(what=articles(count))


def to_rename(count: int) -> str:
    return _tr("Rename {what}").format(what=articles(count))


def to_duplicate(count: int) -> str:
    return _tr("Duplicate {what}").format(what=articles(count))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Shelving", text, None, n)
