"""Which lines the sidebar has, with their queries and counts. Knows no widget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from curator.content import Profile, Status
from curator.library import Facets

FEW_TOPICS = 6


class Sort(Enum):
    HEADING = auto()
    FILTER = auto()
    MORE = auto()


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """One line. `query` is what a FILTER selects; `count` None shows no number; `alarm` shows it in red."""

    sort: Sort
    label: str
    query: str = ""
    count: int | None = None
    alarm: bool = False


def sidebar_entries(facets: Facets, profile: Profile, *, all_topics: bool) -> list[SidebarEntry]:
    """The lines from top to bottom; without `all_topics` the most frequent topics only."""
    return [
        *_library(facets),
        *_collections(facets, profile),
        *_topics(facets, all_topics),
    ]


def quoted(text: str) -> str:
    """`text` as one value of the search language."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _library(facets: Facets) -> list[SidebarEntry]:
    status, line = facets.status, Sort.FILTER
    return [
        SidebarEntry(Sort.HEADING, _tr("Library")),
        SidebarEntry(line, _tr("All articles"), "", facets.total),
        SidebarEntry(line, _tr("Published"), "published:true", status.get(Status.PUBLISHED, 0)),
        SidebarEntry(line, _tr("Drafts"), "published:false", status.get(Status.DRAFT, 0)),
        SidebarEntry(line, _tr("No published key"), "published:absent", status.get(Status.ABSENT, 0)),
        SidebarEntry(line, _tr("Edited today"), "is:edited", facets.edited_today),
        SidebarEntry(line, _tr("Problems"), "has:problem", facets.problems, facets.problems > 0),
    ]


def _collections(facets: Facets, profile: Profile) -> list[SidebarEntry]:
    if not facets.collections:
        return []
    lines = [SidebarEntry(Sort.HEADING, _tr("Collections"))]
    for name, count in facets.collections.items():
        label = profile.collection_label(name) or _tr("Top folder")
        lines.append(SidebarEntry(Sort.FILTER, label, f"in:{quoted(name)}", count))
    return lines


def _topics(facets: Facets, all_topics: bool) -> list[SidebarEntry]:
    if not facets.topics:
        return []
    names = list(facets.topics)
    lines = [SidebarEntry(Sort.HEADING, _tr("Topics"))]
    for name in names if all_topics else names[:FEW_TOPICS]:
        lines.append(SidebarEntry(Sort.FILTER, name, f"topic:{quoted(name)}", facets.topics[name]))
    if len(names) > FEW_TOPICS:
        lines.append(SidebarEntry(Sort.MORE, _tr("Fewer") if all_topics else _tr("More…")))
    return lines


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sidebar", text)
