"""Entries of the history as a report for others: Markdown to read, CSV to count. Knows no widget."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from curator.content import Profile
from curator.frontmatter import format_path
from curator.library import ChangeKind, Entry
from curator.library.changed_files import ChangedFile
from curator.ui.detail.plain import one_line
from curator.ui.history.words import field_names, file_state, state_of, value_of, values, when
from curator.ui.wording import articles, said

_SIGNS = re.compile(r"([\\`*_{}\[\]<>|#])")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")
_MOST = 500


class Markdown:
    """A heading for each entry, and under it a table of what it changed."""

    def begin(self, folder: str) -> str:
        return f"# {_plain(_tr('History of {folder}').format(folder=folder))}\n"

    def entry(self, entry: Entry) -> str:
        parts = (when(entry.when), articles(entry.files), state_of(entry))
        told = " · ".join(part for part in parts if part)
        columns = (_tr("Article"), _tr("Field"), _tr("Before"), _tr("After"), _tr("Now"))
        head = "| " + " | ".join(columns) + " |\n|" + " --- |" * len(columns)
        return f"\n## {_plain(said(entry.label))}\n\n{_plain(told)}\n\n{head}\n"

    def files(self, entry: Entry, files: Sequence[ChangedFile], profile: Profile) -> str:
        lines = (
            "| " + " | ".join(_plain(one_line(cell, _MOST)) for cell in (*cells[1:5], cells[5])) + " |\n"
            for file in files
            for cells in _rows(file, profile)
        )
        return "".join(lines)


class Table:
    """CSV: one line for each field of each article of each entry."""

    def begin(self, folder: str) -> str:
        del folder
        return _line(("entry", "time", "label", "path", "title", "field", "before", "after", "now"))

    def entry(self, entry: Entry) -> str:
        del entry
        return ""

    def files(self, entry: Entry, files: Sequence[ChangedFile], profile: Profile) -> str:
        head = (str(entry.id), entry.when.astimezone().isoformat(timespec="seconds"), said(entry.label))
        lines = []
        for file in files:
            for path, title, field, before, after, now in _rows(file, profile):
                lines.append(_line((*head, path, title if file.title else "", field, before, after, now)))
        return "".join(lines)


Report = Markdown | Table


def _rows(file: ChangedFile, profile: Profile) -> list[tuple[str, str, str, str, str, str]]:
    """Path, title, field, before, after and state, for each field."""
    now, title = file_state(file), file.title or file.path
    rows = [
        (
            file.path,
            title,
            format_path(field.path),
            value_of(field, profile, after=False),
            value_of(field, profile, after=True),
            now,
        )
        for field in file.fields
    ]
    if file.kind is not ChangeKind.EDIT:
        before, after = (values(file, profile, after=is_after) for is_after in (False, True))
        return [(file.path, title, field_names(file), before, after, now)]
    if file.body or not rows:
        what = _tr("the text") if file.body else said(file.problem) or _tr("only the spelling")
        rows.append((file.path, title, what, "", "", now))
    return rows


def _plain(text: str) -> str:
    """Text as Markdown that shows just this text."""
    return _SIGNS.sub(r"\\\1", text)


def _line(cells: Sequence[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow([_harmless(cell) for cell in cells])
    return out.getvalue()


def _harmless(cell: str) -> str:
    """A text that a spreadsheet does not take for a formula: nothing in a content file is trusted."""
    if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)
