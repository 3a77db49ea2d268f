"""Base, ours and theirs -> one file, merged field by field, and the fields that really conflict.

The merged values are worked out first; the text follows them. What only one side changed in the text,
comments, order and style included, is taken from that side.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from curator.frontmatter.alignment import runs
from curator.frontmatter.document import Document
from curator.frontmatter.edits import NO_ORDER, Edit, Insert, KeyOrder, Set, Unset
from curator.frontmatter.envelope import Envelope
from curator.frontmatter.errors import EditRefused, FrontMatterError, ReadError, Reason
from curator.frontmatter.threeway import merged_text
from curator.frontmatter.values import ABSENT, Absent, Path, Value, same

IDENTITIES = ("url", "webUrl", "_id", "name")
"""The keys by which entries of a list are told apart, the first one that an entry has."""

TextMerge = Callable[[bytes, bytes, bytes], tuple[bytes, bool]]
"""A merge of plain texts, base, ours, theirs: the text, with markers where they conflict, and whether
they do."""


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """A field that both sides changed, and differently; ABSENT where one has removed it."""

    path: Path
    base: Value | Absent
    ours: Value | Absent
    theirs: Value | Absent


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome of a merge.

    Attributes:
        data: the merged file; conflicting fields stand in it between conflict markers, ours first.
        ours: the merged file with our side of each conflicting field, without markers.
        conflicts: the fields in conflict.
        body_conflicts: whether the body, or a file that is no front matter as a whole, has markers.
    """

    data: bytes
    ours: bytes
    conflicts: tuple[FieldConflict, ...] = ()
    body_conflicts: bool = False

    @property
    def clean(self) -> bool:
        """Whether nothing is in conflict."""
        return not self.conflicts and not self.body_conflicts


def merge(
    base: bytes,
    ours: bytes,
    theirs: bytes,
    merge_text: TextMerge,
    *,
    identities: Sequence[str] = IDENTITIES,
    order: KeyOrder = NO_ORDER,
) -> Merged:
    """Merge three versions of a file. Files that cannot be read as front matter are merged as plain text.

    Args:
        merge_text: merges bodies, and whole files without readable front matter.
        identities: the keys by which entries of lists are told apart.
    """
    if ours == theirs or base == theirs:
        return Merged(ours, ours)
    if base == ours:
        return Merged(theirs, theirs)
    try:
        documents = (Document.parse(base), Document.parse(ours), Document.parse(theirs))
        if len({document.envelope.notation for document in documents}) > 1:
            raise ReadError(Reason.NOT_VERIFIED, "one side wrote the front matter in another notation")
        merged, conflicts = _Merge(*documents, identities, order).result()
        other = _with_theirs(merged, conflicts, order)
    except FrontMatterError:
        return _merged_as_text(base, ours, theirs, merge_text)
    body, ours_body, body_conflicts = _merged_body(documents, merge_text)
    envelope = replace(merged.envelope, body=body)
    clean = replace(merged.envelope, body=ours_body).join()
    data = replace(envelope, text=_marked(merged.front_matter, other.front_matter)).join()
    return Merged(data, clean, conflicts, body_conflicts)


def _merged_as_text(base: bytes, ours: bytes, theirs: bytes, merge_text: TextMerge) -> Merged:
    text, conflicting = merge_text(base, ours, theirs)
    if not conflicting and _is_readable(ours) and _is_readable(theirs) and not _is_readable(text):
        # their lines fit together, but no longer make front matter
        text, conflicting = merge_text(b"", ours, theirs)[0], True
    return Merged(text, ours if conflicting else text, (), conflicting)


def _is_readable(data: bytes) -> bool:
    try:
        Document.parse(data)
    except ReadError:
        return False
    return True


def _merged_body(
    documents: tuple[Document, Document, Document], merge_text: TextMerge
) -> tuple[bytes, bytes, bool]:
    base, ours, theirs = (document.body for document in documents)
    if ours == theirs or base == theirs:
        return ours, ours, False
    if base == ours:
        return theirs, theirs, False
    body, conflicting = merge_text(base, ours, theirs)
    return body, ours if conflicting else body, conflicting


def _with_theirs(merged: Document, conflicts: Sequence[FieldConflict], order: KeyOrder) -> Document:
    """The merged document with their side of each conflict; from the last one, so that positions hold."""
    for conflict in reversed(conflicts):
        merged = merged.apply(_taking_theirs(conflict), order=order)
    return merged


def _taking_theirs(conflict: FieldConflict) -> Edit:
    path, theirs = conflict.path, conflict.theirs
    if isinstance(theirs, Absent):
        return Unset(path)
    if isinstance(conflict.ours, Absent) and isinstance(path[-1], int):
        return Insert(path[:-1], theirs, path[-1])
    return Set(path, theirs)


def _marked(ours: str, theirs: str) -> str:
    """`ours` with ordinary conflict markers around each run of lines that `theirs` has otherwise."""
    first, second = ours.splitlines(keepends=True), theirs.splitlines(keepends=True)
    out: list[str] = []
    for equal, start, end, other_start, other_end in runs(first, second):
        if equal:
            out += first[start:end]
            continue
        end_of_line = (
            "\r\n" if (first[start:end] + second[other_start:other_end])[0].endswith("\r\n") else "\n"
        )
        out += [f"<<<<<<< ours{end_of_line}", *first[start:end], f"======={end_of_line}"]
        out += [*second[other_start:other_end], f">>>>>>> theirs{end_of_line}"]
    return "".join(out)


class _Merge:
    """One merge of three documents."""

    def __init__(
        self, base: Document, ours: Document, theirs: Document, identities: Sequence[str], order: KeyOrder
    ) -> None:
        self.base = base
        self.ours = ours
        self.theirs = theirs
        self.identities = identities
        self.order = order
        self.conflicts: list[FieldConflict] = []

    def result(self) -> tuple[Document, tuple[FieldConflict, ...]]:
        """The merged document, our side where they conflict, and the conflicts."""
        values = self.mapping((), self.base.values, self.ours.values, self.theirs.values)
        return self.text_for(values), tuple(self.conflicts)

    # ------------------------------------------------------------------ text

    def text_for(self, values: dict[str, Value]) -> Document:
        """A document with these values, as close to both sides' texts as can be. The side that changed more
        lines is taken where both changed one line; what its lines lack is then edited in."""
        sides = (self.ours, self.theirs)
        fewer, more = sorted(sides, key=lambda side: self._changed_lines(side))
        envelope = self._envelope(more)
        texts = (self.base.front_matter, fewer.front_matter, more.front_matter)
        refused: FrontMatterError = ReadError(Reason.NOT_VERIFIED, "the texts cannot be merged")
        for candidate in (
            merged_text(*texts),
            merged_text(texts[0], texts[2], texts[1]),
            more.front_matter,
            fewer.front_matter,
        ):
            try:
                document = Document.parse(replace(envelope, text=candidate).join())
                whole = replace(document.envelope, text="") == replace(envelope, text="")
                if whole and len(document.repeated) <= len(more.repeated):
                    return document.apply(*self._mending(document.values, values), order=self.order)
            except (ReadError, EditRefused) as error:
                refused = error
        raise refused

    def _changed_lines(self, side: Document) -> int:
        old, new = self.base.front_matter.splitlines(), side.front_matter.splitlines()
        return len(old) + len(new) - 2 * sum(run.end - run.start for run in runs(old, new) if run.equal)

    def _envelope(self, side: Document) -> Envelope:
        """BOM and fences of the side that changed them."""
        base, ours, theirs = (
            (document.envelope.bom, document.envelope.opening, document.envelope.closing)
            for document in (self.base, self.ours, self.theirs)
        )
        bom, opening, closing = ours if theirs == base else theirs
        return replace(side.envelope, bom=bom, opening=opening, closing=closing)

    def _mending(self, now: dict[str, Value], wanted: dict[str, Value]) -> list[Edit]:
        edits: list[Edit] = [Unset((key,)) for key in now if key not in wanted]
        return edits + [
            Set((key,), value) for key, value in wanted.items() if key not in now or not same(now[key], value)
        ]

    # ------------------------------------------------------------------ values

    def value(
        self, path: Path, base: Value | Absent, ours: Value | Absent, theirs: Value | Absent
    ) -> Value | Absent:
        """The merged value; our side where both changed it differently, which is noted as a conflict."""
        if same(ours, theirs) or same(base, theirs):
            return ours
        if same(base, ours):
            return theirs
        if isinstance(ours, dict) and isinstance(theirs, dict):
            return self.mapping(path, base if isinstance(base, dict) else {}, ours, theirs)
        if isinstance(ours, list) and isinstance(theirs, list) and (base is ABSENT or isinstance(base, list)):
            return self.sequence(path, base if isinstance(base, list) else [], ours, theirs)
        self.conflicts.append(FieldConflict(path, base, ours, theirs))
        return ours

    def mapping(
        self, path: Path, base: dict[str, Value], ours: dict[str, Value], theirs: dict[str, Value]
    ) -> dict[str, Value]:
        """Key by key."""
        merged: dict[str, Value] = {}
        for key in dict.fromkeys([*ours, *theirs]):
            value = self.value(
                (*path, key), base.get(key, ABSENT), ours.get(key, ABSENT), theirs.get(key, ABSENT)
            )
            if not isinstance(value, Absent):
                merged[key] = value
        return merged

    def sequence(self, path: Path, base: list[Value], ours: list[Value], theirs: list[Value]) -> list[Value]:
        """Item by item, told apart by identity. The order is that of the side that changed it, else ours;
        what the other side added follows what it follows there."""
        old, mine, other = (self.identified(items) for items in (base, ours, theirs))
        ours_leads = self._moved(old, mine) or not self._moved(old, other)
        lead, follow = (mine, other) if ours_leads else (other, mine)
        order = list(lead)
        for key, before in zip(follow, [None, *follow], strict=False):
            if key not in lead:
                at = order.index(before) + 1 if before is not None else 0
                while at < len(order) and order[at] not in follow:
                    at += 1  # what the leading side added at the same place comes first
                order.insert(at, key)
        merged: list[Value] = []
        for key in order:
            here = (*path, len(merged))
            item = self.value(here, old.get(key, ABSENT), mine.get(key, ABSENT), other.get(key, ABSENT))
            if not isinstance(item, Absent):
                merged.append(item)
        return merged

    def identified(self, items: list[Value]) -> dict[str, Value]:
        """Items by what tells them apart; the second of equal ones counts as another."""
        found: dict[str, Value] = {}
        met: Counter[str] = Counter()
        for item in items:
            identity: object = item
            if isinstance(item, dict):
                identity = next(([key, item[key]] for key in self.identities if key in item), item)
            name = json.dumps(identity, sort_keys=True, default=str)
            found[f"{name} {met[name]}"] = item
            met[name] += 1
        return found

    @staticmethod
    def _moved(old: dict[str, Value], new: dict[str, Value]) -> bool:
        """Whether what both have stands in another order."""
        return [key for key in old if key in new] != [key for key in new if key in old]
