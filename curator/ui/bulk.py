"""What a change to a selection would do to each article, worked out from the rows before anything is written.

Knows no widget; the preview shows a plan, the session writes its gesture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from curator.content import Profile, Status
from curator.frontmatter import Edit, Insert, Remove, Set, Unset
from curator.library import FileEdits, Gesture, Row
from curator.ui.wording import articles, number

PREVIEW_ABOVE = 50
"""A gesture of more files is shown before it is done, whatever it is."""


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """One article that would change: the field's value now and then, in words, and the edits that do it."""

    row: Row
    before: str
    after: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What a gesture would do.

    Attributes:
        label: the gesture's name, for the history.
        field: what is changed, in words.
        changes: the articles that would change.
        same: how many hold already what is asked for.
        broken: rows whose files cannot be read and so not be edited.
        always_preview: bulk edits of this kind are previewed even for few files.
    """

    label: Callable[[int], str]
    field: str
    changes: tuple[PlannedChange, ...]
    same: int
    broken: tuple[Row, ...]
    always_preview: bool = True

    @property
    def wants_preview(self) -> bool:
        count = len(self.changes)
        return count > PREVIEW_ABOVE or (self.always_preview and count > 1)

    def gesture(self, chosen: Iterable[PlannedChange] | None = None) -> Gesture:
        """The gesture that makes all changes, or just those chosen."""
        files = tuple(
            FileEdits(change.row.path, change.edits)
            for change in (self.changes if chosen is None else chosen)
        )
        return Gesture(self.label(len(files)), files)


def plan_published(rows: Iterable[Row], published: bool, profile: Profile) -> Plan:
    """Publish or unpublish."""
    edits = (profile.publishing(published),)
    after = _tr("Published") if published else _tr("Draft")
    names = {True: _tr("Published"), False: _tr("Draft"), None: _tr("No key")}
    verb = _tr("Publish {what}") if published else _tr("Unpublish {what}")
    return _plan(
        rows,
        _tr("Published"),
        lambda count: verb.format(what=articles(count)),
        lambda row: None if row.published is published else (names[row.published], after, edits),
        always_preview=False,
    )


def plan_number(rows: Iterable[Row], role: str, value: int | float | None, profile: Profile) -> Plan:
    """Set quality or heat (`role`) to a value; None takes the key out."""
    key = profile.key(role)
    name = profile.field(key).label
    path = (key,)
    edits: tuple[Edit, ...] = (Unset(path),) if value is None else (Set(path, value),)
    after = _tr("no key") if value is None else number(value)

    def change(row: Row) -> tuple[str, str, tuple[Edit, ...]] | None:
        now = row.quality if role == "quality" else row.heat
        if now == value:
            return None
        return (_tr("no key") if now is None else number(now), after, edits)

    if value is None:
        label = _tr("Remove {field} of {what}")
    else:
        label = _tr("Set {field} of {what} to {value}")
    return _plan(
        rows,
        name,
        lambda count: label.format(field=name.lower(), what=articles(count), value=after),
        change,
    )


def plan_topics(rows: Iterable[Row], add: Sequence[str], remove: Sequence[str], profile: Profile) -> Plan:
    """Add topics to articles that have them not yet, and take topics out of those that have them."""
    key = profile.key("topics")
    path = (key,)

    def change(row: Row) -> tuple[str, str, tuple[Edit, ...]] | None:
        out = [place for place, topic in enumerate(row.topics) if topic in remove]
        new = [topic for topic in add if topic not in row.topics]
        if not out and not new:
            return None
        edits: tuple[Edit, ...] = (
            *(Remove(path, place) for place in reversed(out)),
            *(Insert(path, topic) for topic in new),
        )
        after = [topic for topic in row.topics if topic not in remove] + new
        return (", ".join(row.topics) or _tr("none"), ", ".join(after) or _tr("none"), edits)

    parts = [f"+{topic}" for topic in add] + [f"−{topic}" for topic in remove]
    label = _tr("Topics of {what}: {change}")
    name = profile.field(key).label
    return _plan(rows, name, lambda n: label.format(what=articles(n), change=", ".join(parts)), change)


def _plan(
    rows: Iterable[Row],
    field: str,
    label: Callable[[int], str],
    change: Callable[[Row], tuple[str, str, tuple[Edit, ...]] | None],
    *,
    always_preview: bool = True,
) -> Plan:
    changes, broken, same = [], [], 0
    for row in rows:
        if row.status is Status.BROKEN:
            broken.append(row)
        elif (found := change(row)) is None:
            same += 1
        else:
            changes.append(PlannedChange(row, *found))
    return Plan(label, field, tuple(changes), same, tuple(broken), always_preview)


def _tr(text: str) -> str:
    return QCoreApplication.translate("bulk", text)
