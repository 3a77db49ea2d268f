"""Entries of the history and what they changed, in words. Knows no widget."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from curator.content import Kind, Profile
from curator.frontmatter import FieldChange, format_path
from curator.library import ChangeKind, Entry, FileState
from curator.library.changed_files import ChangedFile
from curator.ui.detail.plain import one_line
from curator.ui.detail.value_text import value_text
from curator.ui.wording import locale, number, said

_LONGEST_CELL = 300
_LONGEST_VALUE = 100_000


def when(moment: datetime) -> str:
    """Day and time where the editor is."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return locale().toString(local, QLocale.FormatType.ShortFormat)


def state_of(entry: Entry) -> str:
    """What has become of an entry; "" where it is simply done."""
    if entry.state == "interrupted":
        return _tr("interrupted")
    if entry.files and entry.undone >= entry.files:
        return _tr("taken back")
    if entry.undone:
        return _tr("{n} of {total} taken back").format(n=number(entry.undone), total=number(entry.files))
    return ""


def file_state(file: ChangedFile) -> str:
    """Whether the change of one file is done."""
    return _tr("taken back") if file.state is FileState.UNDONE else _tr("done")


def field_names(file: ChangedFile) -> str:
    """Which fields were changed, or what was done to the file as a whole."""
    match file.kind:
        case ChangeKind.CREATE:
            return _tr("made")
        case ChangeKind.MOVE:
            return _tr("the file's name")
        case ChangeKind.TRASH | ChangeKind.REMOVE:
            return _tr("moved to the trash")
    names = [format_path(field.path) for field in file.fields]
    if file.body:
        names.append(_tr("the text"))
    return ", ".join(names) or said(file.problem) or _tr("only the spelling")


def values(file: ChangedFile, profile: Profile, *, after: bool) -> str:
    """The values before or after the entry was done, in one line."""
    if file.kind is not ChangeKind.EDIT:
        return _path(file, after=after)
    told = [(field, value_of(field, profile, after=after)) for field in file.fields]
    if len(told) == 1:
        return one_line(told[0][1], _LONGEST_CELL)
    return one_line(" · ".join(f"{format_path(field.path)}: {text}" for field, text in told), _LONGEST_CELL)


def _path(file: ChangedFile, *, after: bool) -> str:
    """Where a file was, or is, as a whole; "" where there was, or is, none."""
    match file.kind:
        case ChangeKind.MOVE:
            return file.target if after else file.path
        case ChangeKind.CREATE:
            return file.path if after else ""
        case _:
            return "" if after else file.path


def value_of(field: FieldChange, profile: Profile, *, after: bool, limit: int = _LONGEST_VALUE) -> str:
    """One value; of what is never shown only its size."""
    opaque = profile.field(str(field.path[0])).kind is Kind.OPAQUE
    return value_text(field.after if after else field.before, opaque=opaque, limit=limit)


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)
