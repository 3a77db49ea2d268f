"""What a change to a selection would do to each article, in words, before anything is written.

Knows no widget; the preview shows a plan, the session writes its gesture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from curator.content import Profile, Status
from curator.frontmatter import Edit
from curator.library import FileEdits, FileRepair, Gesture, Glimpse, Row
from curator.ui.wording import articles, number

PREVIEW_ABOVE = 50
"""A gesture of more files is shown before it is done, whatever it is."""

_NO_IMAGE = "no-image"


class FieldText(NamedTuple):
    """One field of an article now and then, in words; None: it has no such key."""

    label: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """One article that would change.

    Attributes:
        before, after: the field's value now and then, in words.
        edits: what does it. base: what they were made from; None: what the index knows.
        fields: where more than one field may change, each of those that do.
        remark: the key of one of the plan's `remarks`; "" for none.
        repair: what is done instead of the edits, to a file that they cannot reach.
    """

    row: Row
    before: str
    after: str
    edits: tuple[Edit, ...]
    base: Glimpse | None = None
    fields: tuple[FieldText, ...] = ()
    remark: str = ""
    repair: FileRepair | None = None

    @property
    def for_gesture(self) -> FileEdits | FileRepair:
        """What a gesture takes."""
        return self.repair or FileEdits(self.row.path, self.edits, self.base)

    @property
    def texts(self) -> tuple[FieldText, ...]:
        """What changes, field by field."""
        return self.fields or (FieldText("", self.before, self.after),)


class RefusedChange(NamedTuple):
    """An article that cannot be changed, and why."""

    row: Row
    reason: str


class Remark(NamedTuple):
    """Something worth knowing of some of the changes: a name, and a sentence with their number."""

    key: str
    name: str
    sentence: Callable[[int], str]


class PlanPart(NamedTuple):
    """More of a plan that is still being made."""

    changes: tuple[PlannedChange, ...] = ()
    same: int = 0
    refused: tuple[RefusedChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What a gesture would do.

    Attributes:
        label: the gesture's name, for the history.
        field: what is changed, in words.
        changes: the articles that would change.
        same: how many stay as they are: they hold what is asked for, or have nothing to work on.
        broken: rows whose files cannot be read and so not be edited.
        always_preview: bulk edits of this kind are previewed even for few files.
        refused: articles that can be read and cannot take the change.
        effect: what becomes of so many articles, in words; None: that they change.
        past: what was done to so many articles, in words; None: that they were changed.
        remarks: what `PlannedChange.remark` means.
    """

    label: Callable[[int], str]
    field: str
    changes: tuple[PlannedChange, ...]
    same: int
    broken: tuple[Row, ...]
    always_preview: bool = True
    refused: tuple[RefusedChange, ...] = ()
    effect: Callable[[int], str] | None = None
    past: Callable[[int], str] | None = None
    remarks: tuple[Remark, ...] = ()

    def with_part(self, part: PlanPart) -> Plan:
        """The plan with more of it."""
        return replace(
            self,
            changes=self.changes + part.changes,
            same=self.same + part.same,
            refused=self.refused + part.refused,
        )

    @property
    def wants_preview(self) -> bool:
        count = len(self.changes)
        return count > PREVIEW_ABOVE or (self.always_preview and count > 1)

    def gesture(self, chosen: Iterable[PlannedChange] | None = None) -> Gesture:
        """The gesture that makes all changes, or just those chosen."""
        files = tuple(change.for_gesture for change in (self.changes if chosen is None else chosen))
        return Gesture(self.label(len(files)), files)


def publishing_label(published: bool, count: int) -> str:
    """What the history calls publishing, or unpublishing, so many articles."""
    verb = _tr("Publish {what}") if published else _tr("Unpublish {what}")
    return verb.format(what=articles(count))


def plan_published(rows: Iterable[Row], published: bool, profile: Profile) -> Plan:
    """Publish or unpublish. An article that would appear without a picture is remarked on."""
    edits = (profile.publishing(published),)
    after = _tr("Published") if published else _tr("Draft")
    names = {True: _tr("Published"), False: _tr("Draft"), None: _tr("No key")}
    effect = _tr("Publishes {n}") if published else _tr("Unpublishes {n}")
    past = _tr("Published {what}") if published else _tr("Unpublished {what}")
    changes, broken, same = [], [], 0
    for row in rows:
        if row.status is Status.BROKEN:
            broken.append(row)
        elif row.published is published:
            same += 1
        else:
            remark = _NO_IMAGE if published and not row.images else ""
            changes.append(PlannedChange(row, names[row.published], after, edits, remark=remark))
    return Plan(
        label=lambda count: publishing_label(published, count),
        field=_tr("Published"),
        changes=tuple(changes),
        same=same,
        broken=tuple(broken),
        always_preview=False,
        effect=lambda count: effect.format(n=number(count)),
        past=lambda count: past.format(what=articles(count)),
        remarks=(Remark(_NO_IMAGE, _tr("No image"), _without_image),),
    )


def _without_image(count: int) -> str:
    if count == 1:
        return _tr("1 has no image")
    return _tr("{n} have no image", n=count).format(n=number(count))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("bulk", text, None, n)
