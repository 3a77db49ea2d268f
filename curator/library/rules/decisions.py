"""What the editor decided: by hand, as the history knows, and against the rule that most articles follow."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from curator.content import Status
from curator.library.rules.counting import spread_of
from curator.library.rules.number_fields import NumberField, number_fields
from curator.library.rules.threshold import Threshold
from curator.library.selection import Marked

BY_HAND = 50
"""A gesture of more files follows a rule already and tells nothing of single articles."""

MOST = 4_000
"""Decisions that are looked at: the last ones."""

_FOLLOWED = 0.9
_FEWEST_FOLLOWING = 50


@dataclass(frozen=True, slots=True)
class Decisions:
    """Each article once.

    Attributes:
        published: by the id of an article that was decided about, whether it is published now.
        by_hand: how many of them were published or unpublished in small gestures.
        overruled: how many others are not as the line wants them that most articles follow.
        line: that line in `field`; None where no line is followed.
    """

    published: Mapping[int, bool]
    by_hand: int = 0
    overruled: int = 0
    field: NumberField | None = None
    line: float | None = None


def decisions_of(marked: Marked) -> Decisions:
    """The decisions about the articles that are meant."""
    decided = _by_hand(marked)
    by_hand = len(decided)
    field = next((one for one in number_fields(marked.profile, ()) if one.role == "quality"), None)
    line = None
    if field is not None:
        spread = spread_of(marked, field)
        line = spread.fitting_line()
        if line is not None:
            counts = spread.counts(Threshold(line))
            followed = counts.follows / max(1, counts.follows + counts.changes)
            if followed < _FOLLOWED or counts.follows < _FEWEST_FOLLOWING:
                line = None
        if line is not None:
            changing = spread.changing(Threshold(line))
            for article, change in zip(changing.ids, changing, strict=True):
                if len(decided) < MOST:
                    decided.setdefault(article, not change.publish)
    return Decisions(decided, by_hand, len(decided) - by_hand, field, line)


def _by_hand(marked: Marked) -> dict[int, bool]:
    """The articles whose published key the editor changed in a small gesture that stands, as they are now."""
    keys = marked.profile.roles.get("published") or ("published",)
    rows = marked.connection.execute(_BY_HAND, (json.dumps(keys), BY_HAND, MOST))
    return {
        article: Status(status) is Status.PUBLISHED
        for article, status in rows
        if article < len(marked.mask) and marked.mask[article]
    }


_BY_HAND = """
SELECT article.id, article.status FROM (
    SELECT change.path AS path, max(change.entry) AS entry FROM history.change
    WHERE change.state = 'done' AND EXISTS (
        SELECT 1 FROM json_each(change.fields) AS field
        WHERE json_extract(field.value, '$[0]') IN (SELECT value FROM json_each(?))
    ) AND change.entry IN (SELECT entry FROM history.change GROUP BY entry HAVING count(*) <= ?)
    GROUP BY change.path
) AS decided JOIN article ON article.path = decided.path
WHERE article.status IN ('published', 'draft') ORDER BY decided.entry DESC LIMIT ?
"""


def values_of(connection: sqlite3.Connection, key: str, ids: Mapping[int, bool]) -> dict[int, float]:
    """The numbers that these articles have under `key`."""
    rows = connection.execute(
        "SELECT known.article, kept.value FROM known, json_each(field_of(fields, ?)) AS kept "
        "WHERE known.article IN (SELECT value FROM json_each(?)) AND kept.type IN ('integer', 'real')",
        (key, json.dumps(list(ids))),
    )
    return {article: float(value) for article, value in rows}
