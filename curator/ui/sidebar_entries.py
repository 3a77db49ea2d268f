"""Which lines the sidebar has: sections, what each offers, counts and marks. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from curator.content import Profile, Status
from curator.library import Facets
from curator.library.saved_views import SavedView
from curator.ui.asked import Asked
from curator.ui.role_names import role_name
from curator.ui.wording import month, number

FEW = 6
"""How many values a section shows before "More…"."""

MOST = 200
"""How many values a section shows at most; typing finds the others."""

FOLDED_AT_FIRST = ("status", "providers", "category", "type", "month")


COUNTS = {
    "topics": "topics",
    "providers": "providers",
    "category": "categories",
    "type": "types",
    "month": "months",
}
"""Where the counts of a section stand in `Facets`."""


class Sort(Enum):
    HEADING = auto()  # of a section, which it folds
    FILTER = auto()  # replaces the whole search
    VALUE = auto()  # adds itself to the search
    VIEW = auto()  # a saved view
    ACTION = auto()  # does something
    MORE = auto()  # shows all values, or few
    FIND = auto()  # a field that finds values by typing
    RANGE = auto()  # a histogram


class Mark(Enum):
    """What the search makes of a line."""

    NONE = auto()
    CHOSEN = auto()
    EXCLUDED = auto()
    CHANGED = auto()  # a saved view that was chosen, and the search changed since


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """One line.

    Attributes:
        section: the name of its section; key, value: what it is there, e.g. "topic" and "AI Ethics".
        query: what a FILTER or VIEW searches for.
        count: None shows no number; alarm shows it in red, or a sign where there is none.
        note: what the tool tip says beside the label.
        depth: how far it is indented; folded: None where there is nothing to fold.
    """

    sort: Sort
    section: str
    label: str
    key: str = ""
    value: str = ""
    query: str = ""
    count: int | None = None
    alarm: bool = False
    note: str = ""
    mark: Mark = Mark.NONE
    depth: int = 0
    folded: bool | None = None
    shared: bool = False

    @property
    def identity(self) -> tuple[object, ...]:
        """What makes it this line, whatever its count and mark are."""
        return (self.sort, self.section, self.key, self.value, self.query, self.label)

    @property
    def block(self) -> tuple[str, str]:
        """Lines that come and go together; those with a widget of their own stand alone."""
        alone = self.sort in (Sort.HEADING, Sort.FIND, Sort.RANGE)
        return self.section, f"{self.sort.name}{self.key}" if alone else ""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        states = {
            Mark.CHOSEN: _tr("chosen"),
            Mark.EXCLUDED: _tr("excluded"),
            Mark.CHANGED: _tr("changed"),
        }
        parts = [self.label, "" if self.count is None else number(self.count), states.get(self.mark, "")]
        if self.folded is not None:
            parts.append(_tr("folded") if self.folded else _tr("unfolded"))
        return ", ".join(filter(None, (*parts, self.note)))


@dataclass(frozen=True, slots=True)
class ShownView:
    """A saved view and what is known of it.

    Attributes:
        count: how many articles it selects; None: not known yet.
        error: why its query cannot be understood; "" when it can.
    """

    view: SavedView
    shared: bool = False
    count: int | None = None
    error: str = ""
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True)
class SidebarContent:
    """All that the sidebar shows.

    Attributes:
        whole: counts over the whole folder, `Facets()` until they are known; found: over what the search
            selects.
        profile: None while no folder is open: then there are no lines.
        savable: whether the search can be saved as a new view.
        problems_shown: whether the view of all problems stands in the place of the list.
        changed: how many articles are not as in git's last commit; None where git is not asked.
        duplicates: how many articles tell the same as another; problems: how many have an error or a warning.
            None until all were looked at.
        folded: sections that are folded; opened: folders of the tree that show those in them.
        unfolded: sections that show all of their values; finding: what is typed to find some of them.
    """

    profile: Profile | None = None
    whole: Facets = field(default_factory=Facets)
    found: Facets = field(default_factory=Facets)
    asked: Asked = field(default_factory=Asked)
    views: tuple[ShownView, ...] = ()
    savable: bool = False
    problems_shown: bool = False
    changed: int | None = None
    duplicates: int | None = None
    problems: int | None = None
    folded: frozenset[str] = frozenset(FOLDED_AT_FIRST)
    opened: frozenset[str] = frozenset()
    unfolded: frozenset[str] = frozenset()
    finding: Mapping[str, str] = field(default_factory=dict)


def sidebar_entries(content: SidebarContent) -> list[SidebarEntry]:
    """The lines from top to bottom."""
    profile = content.profile
    if profile is None:
        return []
    facets: list[tuple[str, str, str, Callable[[str], str]]] = [
        ("topics", role_name(profile, "topics", _tr("Topics")), "topic", str),
        ("providers", role_name(profile, "provider", _tr("Providers")), "provider", str),
        ("category", role_name(profile, "category", _tr("Category")), "category", str),
        ("type", role_name(profile, "type", _tr("Type")), "type", str),
        ("month", _tr("Month"), "month", month),
    ]
    made = {name: _values(content, name, title, key, label) for name, title, key, label in facets}
    sections = [
        _section(content, "library", _tr("Library"), _library(content)),
        _section(content, "collections", _tr("Collections"), _collections(content, profile)),
        made.pop("topics"),
        _section(content, "views", _tr("Saved views"), _views(content)),
        _section(content, "status", _tr("Status"), _status(content)),
        _section(content, "numbers", _numbers_title(profile), _numbers(content, profile)),
        *made.values(),
    ]
    return [entry for section in sections for entry in section]


def _section(
    content: SidebarContent, name: str, title: str, lines: Iterable[SidebarEntry]
) -> list[SidebarEntry]:
    """The heading and, unless it is folded, its lines; nothing when there are none."""
    lines = list(lines)
    if not lines:
        return []
    folded = name in content.folded
    marks = sum(
        entry.mark in (Mark.CHOSEN, Mark.EXCLUDED) for entry in lines if entry.sort is not Sort.FILTER
    )
    heading = SidebarEntry(
        Sort.HEADING, name, title, folded=folded, count=marks if folded and marks else None
    )
    return [heading] if folded else [heading, *lines]


def _library(content: SidebarContent) -> Iterator[SidebarEntry]:
    facets = content.whole
    status = facets.status
    counted = facets != Facets()
    lines: list[tuple[str, str, int | None]] = [
        (_tr("All articles"), "", facets.total),
        (_tr("Published"), "published:true", status.get(Status.PUBLISHED, 0)),
        (_tr("Drafts"), "published:false", status.get(Status.DRAFT, 0)),
        (_tr("No published key"), "published:absent", status.get(Status.ABSENT, 0)),
        (_tr("Edited today"), "is:edited", facets.edited_today),
        (_tr("Duplicates"), "is:duplicate", content.duplicates),
        (_tr("Problems"), "has:problem", content.problems),
    ]
    if content.changed is not None:
        lines.insert(-1, (_tr("Changed"), "is:changed", content.changed))
    for label, query, count in lines:
        is_problems = query == "has:problem"
        is_chosen = is_problems if content.problems_shown else content.asked.text == query
        mark = Mark.CHOSEN if is_chosen else Mark.NONE
        yield SidebarEntry(
            Sort.FILTER,
            "library",
            label,
            key="problems" if is_problems else "",
            query=query,
            count=count if counted else None,
            alarm=is_problems and status.get(Status.BROKEN, 0) > 0,
            mark=mark,
        )


def _status(content: SidebarContent) -> Iterator[SidebarEntry]:
    counts = content.found.status
    for label, value, status in (
        (_tr("Published"), "true", Status.PUBLISHED),
        (_tr("Draft"), "false", Status.DRAFT),
        (_tr("No published key"), "absent", Status.ABSENT),
    ):
        yield _value(content, "status", "published", value, label, counts.get(status, 0))


def _collections(content: SidebarContent, profile: Profile) -> Iterator[SidebarEntry]:
    """The folders as a tree; a folder that holds nothing but one other is one line with it."""
    counts = dict(content.found.collections)
    for name in content.whole.collections:
        counts.setdefault(name, 0)
    for value in content.asked.named("in"):
        counts.setdefault(value, 0)
    if "" in counts:
        yield _value(content, "collections", "in", "", _tr("Top folder"), counts.pop(""), note="/")
    yield from _folders(content, profile, counts, "", 0)


def _folders(
    content: SidebarContent, profile: Profile, counts: Mapping[str, int], above: str, depth: int
) -> Iterator[SidebarEntry]:
    branches: dict[str, dict[str, int]] = {}
    for path, count in counts.items():
        first = path.partition("/")[0]
        branches.setdefault(first, {})[path.partition("/")[2]] = count
    ordered = sorted(branches.items(), key=lambda branch: (-sum(branch[1].values()), branch[0]))
    for name, inside in ordered:
        steps = [name]
        while len(inside) == 1 and "" not in inside:
            ((rest, count),) = inside.items()
            steps.append(rest.partition("/")[0])
            inside = {rest.partition("/")[2]: count}
        path = "/".join(filter(None, (above, *steps)))
        below = {rest: count for rest, count in inside.items() if rest}
        folded = _is_folded(content, path) if below else None
        label = profile.collection_label("/".join(steps)) or path
        total = sum(inside.values())
        yield _value(content, "collections", "in", path, label, total, depth=depth, folded=folded, note=path)
        if below and not folded:
            yield from _folders(content, profile, below, path, depth + 1)


def _is_folded(content: SidebarContent, path: str) -> bool:
    """Whether a folder of the tree hides those in it: not when the search names one of them."""
    inside = any(value.startswith(f"{path}/") for value in content.asked.named("in"))
    return path not in content.opened and not inside


def _values(
    content: SidebarContent,
    section: str,
    title: str,
    key: str,
    label: Callable[[str], str],
) -> list[SidebarEntry]:
    """A section of values: those that the search names always, the most frequent others, all on demand.

    What the search finds none of stays, with a zero: the sidebar does not jump while one types.
    """
    found: Mapping[str, int] = getattr(content.found, COUNTS[section])
    whole: Mapping[str, int] = getattr(content.whole, COUNTS[section])
    counts = {**found, **{value: 0 for value in whole if value not in found}}
    if section == "month":
        counts = dict(sorted(counts.items(), reverse=True))
    marked = {value.casefold(): value for value in content.asked.named(key)}
    known = {value.casefold(): value for value in counts}
    named = [known.get(folded, value) for folded, value in marked.items()]
    every = {**counts, **{value: 0 for value in named if value not in counts}}
    lines: list[SidebarEntry] = []

    def add(values: Iterable[str]) -> None:
        lines.extend(_value(content, section, key, value, label(value), every[value]) for value in values)

    if section in content.unfolded:
        wanted = content.finding.get(section, "").casefold()
        lines.append(SidebarEntry(Sort.FIND, section, _tr("Find in {what}").format(what=title)))
        fitting = [value for value in every if wanted in label(value).casefold()]
        add(fitting[:MOST])
        if not fitting:
            lines.append(SidebarEntry(Sort.ACTION, section, _tr("Nothing found"), key="none"))
        lines.append(SidebarEntry(Sort.MORE, section, _tr("Fewer")))
    else:
        shown = list(every)[:FEW]
        add([*shown, *(value for value in named if value not in shown)])
        if len(every) > FEW:
            lines.append(SidebarEntry(Sort.MORE, section, _tr("More…")))
    return _section(content, section, title, lines) if every else []


def _numbers_title(profile: Profile) -> str:
    names = [role_name(profile, role, "") for role in ("quality", "heat") if profile.key(role)]
    if any(names) and len(names) > 1:
        one, other = (name or usual for name, usual in zip(names, (_tr("Quality"), _tr("Heat")), strict=True))
        return _tr("{one} and {other}").format(one=one, other=other)
    return next(filter(None, names), "") or _tr("Quality and heat")


def _numbers(content: SidebarContent, profile: Profile) -> Iterator[SidebarEntry]:
    for key, usual in (("quality", _tr("Quality")), ("heat", _tr("Heat"))):
        if not profile.key(key):
            continue
        label = role_name(profile, key, usual)
        mark = Mark.CHOSEN if content.asked.ranges.get(key, (None, None)) != (None, None) else Mark.NONE
        yield SidebarEntry(Sort.RANGE, "numbers", label, key=key, mark=mark)


def _views(content: SidebarContent) -> Iterator[SidebarEntry]:
    for shown in content.views:
        view = shown.view
        note = shown.error or (_tr("shared with the team") if shown.shared else "")
        yield SidebarEntry(
            Sort.VIEW,
            "views",
            view.name,
            query=view.query,
            count=shown.count,
            alarm=bool(shown.error),
            note=note,
            mark=shown.mark,
            shared=shown.shared,
        )
        if shown.mark is Mark.CHANGED:
            update = _tr("Update to this search")
            yield SidebarEntry(Sort.ACTION, "views", update, key="update", value=view.name, depth=1)
    if content.savable or not content.views:
        yield SidebarEntry(Sort.ACTION, "views", _tr("Save this search…"), key="save")


def _value(
    content: SidebarContent,
    section: str,
    key: str,
    value: str,
    label: str,
    count: int,
    *,
    depth: int = 0,
    folded: bool | None = None,
    note: str = "",
) -> SidebarEntry:
    sign = content.asked.sign(key, value)
    mark = Mark.NONE if sign is None else Mark.CHOSEN if sign else Mark.EXCLUDED
    return SidebarEntry(
        Sort.VALUE,
        section,
        label,
        key=key,
        value=value,
        count=count,
        mark=mark,
        depth=depth,
        folded=folded,
        note=note,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sidebar", text)
