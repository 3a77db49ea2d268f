"""What the search box suggests: qualifiers explained, values that there are, and searches made before."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from curator.library import Facets
from curator.library.completion import Completion, complete
from curator.ui.suggestions import Suggestion

_MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class Suggesting:
    """Answers for a search box.

    Attributes:
        facets: gives what there is in the folder; keys: gives the keys beside the language's own;
        recent: gives the searches made before, the last one first.
    """

    facets: Callable[[], Facets]
    keys: Callable[[], Collection[str]]
    recent: Callable[[], Sequence[str]]

    def __call__(self, text: str, cursor: int) -> list[Suggestion]:
        """What could stand at the cursor; in an empty field what was searched for before, too."""
        found: list[Suggestion] = []
        if not text.strip():
            note = _tr("searched before")
            found += [Suggestion(0, len(text), query, query, note) for query in self.recent()[:_MOST_RECENT]]
        found += [_suggestion(one) for one in complete(text, cursor, self.facets(), self.keys())]
        return found


def _suggestion(one: Completion) -> Suggestion:
    whole = bool(one.value) or not one.text.endswith(":")
    note = _value_note(one) if one.value else _notes().get(one.key, _tr("another key of the files"))
    return Suggestion(one.start, one.end, one.text, one.text, note, one.count, whole)


def _value_note(one: Completion) -> str:
    return {
        "published:true": _tr("on the site"),
        "published:false": _tr("drafts"),
        "published:absent": _tr("without the key"),
        "quality:>=50": _tr("50 and more"),
        "quality:50..80": _tr("from 50 to 80"),
        "quality:<50": _tr("less than 50"),
        "quality:absent": _tr("without the key"),
        "heat:>=50": _tr("50 and more"),
        "heat:50..80": _tr("from 50 to 80"),
        "heat:<50": _tr("less than 50"),
        "heat:absent": _tr("without the key"),
        "has:image": _tr("with a picture"),
        "has:related": _tr("with related articles"),
        "has:problem": _tr("with an error or a warning"),
        "has:conflict": _tr("with conflict markers of git"),
        "problem:error": _tr("with an error"),
        "problem:warning": _tr("with a warning"),
        "problem:note": _tr("with a note"),
        "problem:unreadable": _tr("cannot be read"),
        "is:edited": _tr("edited today"),
        "is:changed": _tr("not as in git's last commit"),
        "is:duplicate": _tr("tells the same as another"),
    }.get(one.text, "")


def _notes() -> dict[str, str]:
    return {
        "published": _tr("true, false or absent"),
        "quality": _tr("a number, >=70, 50..80"),
        "heat": _tr("a number, >=70, 50..80"),
        "topic": _tr("has this topic"),
        "provider": _tr("comes from this provider"),
        "domain": _tr("the provider's domain"),
        "category": _tr("is of this category"),
        "type": _tr("is of this type"),
        "in": _tr("lies in this folder"),
        "after": _tr("from this day on: 2026-03-01"),
        "before": _tr("before this day: 2026-04-01"),
        "has": _tr("image, related, problem, conflict"),
        "is": _tr("edited, duplicate, changed"),
        "problem": _tr("with this problem: error, warning, note, or a check's code"),
        "title": _tr("words of the title"),
        "excerpt": _tr("words of the excerpt"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Suggesting", text)
