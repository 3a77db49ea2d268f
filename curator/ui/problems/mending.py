"""What mending would do to articles, as a plan for the preview: fields or lines, before and after."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from curator.content import Fix, Problem
from curator.content.checks import Cluster, Mended
from curator.frontmatter import Document, FrontMatterError, diff
from curator.library import Checker, FileEdits, FileRepair, Library, Row
from curator.library.problems.table import Role
from curator.ui.bulk import FieldText, PlannedChange, PlanPart, RefusedChange
from curator.ui.bulk_planning import Look, field_label, value_text
from curator.ui.detail.shown import opaque_keys
from curator.ui.detail.source_text import masked, split
from curator.ui.wording import said

OTHER_WAYS = "other-ways"
"""The remark on an article of which one of several possible fixes is proposed."""

_LINES = 6
_LONGEST = 300

Choose = Callable[[Problem], Fix | None]
CheckerNow = Callable[[], Checker]


class Lines(NamedTuple):
    """Where two versions of a file differ: from line `first` (1-based) on, `before` became `after`."""

    first: int
    before: tuple[str, ...]
    after: tuple[str, ...]


def changed_lines(before: bytes, after: bytes, hidden: Collection[str]) -> Lines:
    """The lines between the first and the last one that differ, without the values of the keys `hidden`."""
    old, new = (data.decode("utf-8", "replace") for data in (before, after))
    one, other = ([line.text for line in split(text)] for text in (old, new))
    pairs = enumerate(zip(one, other, strict=False))
    head = next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))
    tail, most = 0, min(len(one), len(other)) - head
    while tail < most and one[-1 - tail] == other[-1 - tail]:
        tail += 1

    def shown(text: str, total: int) -> tuple[str, ...]:
        lines = masked(split(text), hidden, _tr("⟨not shown⟩"))
        return tuple(line.text for line in lines if head < line.number <= total - tail)

    return Lines(head + 1, shown(old, len(one)), shown(new, len(other)))


def text_of(lines: Iterable[str]) -> str:
    """Some lines to be shown, shortened where there are too many or too long ones."""
    all_lines = [line[:_LONGEST] for line in lines]
    shown = all_lines[:_LINES]
    return "\n".join([*shown, "…"] if len(all_lines) > len(shown) else shown)


def one_fix(checker: CheckerNow, code: str, fix: Fix) -> Look:
    """What making this fix would do to the article that has the problem."""

    def look(library: Library, rows: list[Row]) -> PlanPart:
        part = PlanPart()
        for row in rows:
            part = _with(part, _fixed(library, checker(), row, code, fix))
        return part

    return look


def all_of(checker: CheckerNow, code: str | None, choose: Choose) -> Look:
    """What mending all problems of a kind (None: of all kinds) would do to articles, by the fixes that
    `choose` takes."""

    def look(library: Library, rows: list[Row]) -> PlanPart:
        part = PlanPart()
        by_path = {row.path: row for row in rows}
        mending = checker().mending(by_path, wanted=lambda one: code in (None, one.code), choose=choose)
        for change in mending.gesture.files:
            if isinstance(change, FileEdits | FileRepair):
                row, mended = by_path[change.path], mending.files[change.path]
                planned = _planned(library, row, mended, change)
                if isinstance(planned, PlannedChange) and any(one.is_to_be_chosen for one in mended.mended):
                    planned = replace(planned, remark=OTHER_WAYS)
                part = _with(part, planned)
        return part._replace(same=len(rows) - len(part.changes))

    return look


def renaming(checker: CheckerNow, role: Role, cluster: Cluster, name: str) -> Look:
    """What giving every spelling of a cluster the one `name` would do to articles."""

    def look(library: Library, rows: list[Row]) -> PlanPart:
        part = PlanPart()
        for row in rows:
            try:
                edits = checker().renamed(row, role, cluster, name)
                change = None if edits is None else _edited(library, row, edits)
            except (FrontMatterError, OSError) as error:
                part = part._replace(refused=(*part.refused, RefusedChange(row, said(error))))
                continue
            part = _with(part, change) if change is not None else part._replace(same=part.same + 1)
        return part

    return look


# -- inside --------------------------------------------------------------------------------------------------


def _fixed(
    library: Library, checker: Checker, row: Row, code: str, fix: Fix
) -> PlannedChange | RefusedChange:
    problem = next((one for one in checker.check(row.path) if one.code == code and fix in one.fixes), None)
    if problem is None:
        return RefusedChange(row, f"{row.path} is not as it was checked; check it again.")
    change = checker.change_for(row.path, problem, fix)
    if isinstance(change, FileRepair):
        return _repaired(library, row, change)
    try:
        return _edited(library, row, change) or RefusedChange(row, "")
    except FrontMatterError as error:
        return RefusedChange(row, said(error))


def _planned(
    library: Library, row: Row, mended: Mended, change: FileEdits | FileRepair
) -> PlannedChange | RefusedChange:
    if isinstance(change, FileRepair):
        return _repaired(library, row, change)
    before, after = (Document.parse(data, row.path) for data in (mended.before, mended.after))
    return _differing(library, row, before, after, change)


def _edited(library: Library, row: Row, change: FileEdits) -> PlannedChange | None:
    before = library.document(row.path)
    after = before.apply(*change.edits, order=library.profile.key_order_for(row.path))
    return None if after is before else _differing(library, row, before, after, change)


def _differing(
    library: Library, row: Row, before: Document, after: Document, change: FileEdits
) -> PlannedChange:
    texts = tuple(
        FieldText(field_label(library.profile, one.path), value_text(one.before), value_text(one.after))
        for one in diff(before, after)
    )
    if not texts:
        return _lines_change(
            row, changed_lines(before.data, after.data, opaque_keys(library.profile)), change
        )
    first = texts[0]
    return PlannedChange(row, first.before or "", first.after or "", change.edits, fields=texts)


def _repaired(library: Library, row: Row, repair: FileRepair) -> PlannedChange:
    hidden = opaque_keys(library.profile)
    return _lines_change(row, changed_lines(repair.expected, repair.new, hidden), repair)


def _lines_change(row: Row, lines: Lines, change: FileEdits | FileRepair) -> PlannedChange:
    before, after = text_of(lines.before), text_of(lines.after)
    if isinstance(change, FileRepair):
        return PlannedChange(row, before, after, (), repair=change)
    return PlannedChange(row, before, after, change.edits)


def _with(part: PlanPart, change: PlannedChange | RefusedChange) -> PlanPart:
    if isinstance(change, PlannedChange):
        return part._replace(changes=(*part.changes, change))
    return part._replace(refused=(*part.refused, change))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)
