"""The plan of a rule: the edits that make each article what the rule wants. Writes nothing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from curator.content import Status
from curator.library import Library, Row
from curator.library.rules.spread import Change, Changing
from curator.ui.bulk import Plan, PlannedChange
from curator.ui.decision_desk.changes_model import ChangedArticles
from curator.ui.wording import articles

_AT_ONCE = 512


def plan_rule(library: Library, changing: Changing, unticked: Collection[int], rule: str) -> Plan:
    """The plan of what is ticked, read from the index as it is now; for any thread.

    `rule`: what the rule is called, e.g. "quality ≥ 65". An article that others decided about since it was
    counted is left out, and counts as being as wanted.
    """
    view = ChangedArticles(library, changing.ids)
    changes, broken, same = [], [], 0
    for start in range(0, len(view), _AT_ONCE):
        rows = view.rows(start, start + _AT_ONCE)
        for place, row in enumerate(rows, start):
            if changing.ids[place] in unticked:
                continue
            if row.status is Status.BROKEN:
                broken.append(row)
            elif row.status is not changing[place].status:
                same += 1
            else:
                changes.append(_planned(library, row, changing[place]))
    return Plan(
        lambda count: _tr("Publish by {rule}: {what}").format(rule=rule, what=articles(count)),
        _tr("Published"),
        tuple(changes),
        same,
        tuple(broken),
    )


def _planned(library: Library, row: Row, change: Change) -> PlannedChange:
    names = {Status.PUBLISHED: _tr("Published"), Status.DRAFT: _tr("Draft"), Status.ABSENT: _tr("No key")}
    after = names[Status.PUBLISHED if change.publish else Status.DRAFT]
    return PlannedChange(row, names[change.status], after, (library.profile.publishing(change.publish),))


def _tr(text: str) -> str:
    return QCoreApplication.translate("DecisionDesk", text)
