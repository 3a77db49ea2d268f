"""A bulk edit: some fields of any articles, each with what is to be done to it. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass

from curator.content import Kind, Profile
from curator.frontmatter import Document, Edit, Path, format_path
from curator.library.bulk.verbs import Place, Unfit, Verb


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """What is done to one field; `path` is a top-level key or one in a group, `("provider", "name")`."""

    path: Path
    verb: Verb


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """The fields that were ticked, in their order. A field that is not here is never touched."""

    fields: tuple[FieldEdit, ...]

    def __post_init__(self) -> None:
        """Raises ValueError for two verbs at one place: each is worked out from what the file holds."""
        paths = [field.path for field in self.fields]
        for place, path in enumerate(paths):
            others = paths[:place] + paths[place + 1 :]
            if any(other[: len(path)] == path for other in others):
                raise ValueError(f"{format_path(path)} would be changed twice at once")

    def edits(self, document: Document, profile: Profile) -> tuple[Edit, ...]:
        """All edits of one article; none where it holds already what is asked for.

        Raises Unfit when a field cannot take its verb: then nothing of the article is to be changed.
        """
        edits: list[Edit] = []
        for wanted in self.fields:
            field = profile.field(wanted.path)
            if Kind.OPAQUE in (field.kind, profile.field(wanted.path[:1]).kind):
                raise Unfit(f"{field.key} is kept exactly as it is, it cannot be edited")
            edits += wanted.verb.edits(Place(document, wanted.path, field))
        return tuple(edits)
