"""All fields of one article: every key with its editor, in the order of the file, and a way to add one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from curator.content import Kind
from curator.ui.detail.origin import organisation_logo
from curator.ui.detail.shown import Shown
from curator.ui.fields.editor import Deeds, Kit
from curator.ui.fields.form import Rows
from curator.ui.fields.new_key import NewKey
from curator.ui.fields.place import FieldPlace, Places
from curator.ui.fields.row import FieldRow
from curator.ui.pictures import Pictures
from curator.ui.theme import Theme


class Offers(Protocol):
    """What can be chosen: see `FieldChoices`."""

    def refresh(self) -> None: ...

    def values(self, place: FieldPlace) -> Sequence[str]: ...

    def names(self, group: FieldPlace | None, keys: Sequence[str]) -> Sequence[str]: ...


class FieldsPage(QWidget):
    """Attributes:
    deeds: what is decided in any row, at whatever depth. kit: what the rows, also those of other pages of
        the article, work with. rows: the keys. new_key: adds one.
    """

    def __init__(self, theme: Theme, pictures: Pictures, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deeds = Deeds(self)
        self._offers: Offers | None = None
        self._shown: Shown | None = None
        self.kit = Kit(theme, pictures, self.deeds, self._choices, self._names, self._logo, FieldRow)
        self.setAccessibleName(name)
        self.rows = Rows(self.kit, name)
        self.new_key = NewKey(self.kit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows)
        column.addWidget(self.new_key)

    def offer(self, offers: Offers) -> None:
        """Propose values and names from `offers`."""
        self._offers = offers

    def show_fields(self, shown: Shown) -> None:
        """Show every key of the article, the yes-or-no fields that it could have, and what the site's own
        settings give it."""
        self._shown = shown
        if self._offers is not None:
            self._offers.refresh()
        keys = list(dict.fromkeys((*shown.doc.values, *absent_flags(shown), *given_elsewhere(shown))))
        places = Places(shown, (), keys)
        self.rows.show_places(places)
        self.new_key.show_top(shown, tuple(shown.doc.values))

    def commit(self) -> None:
        """Decide on whatever is being typed, as if focus left."""
        self.rows.commit()

    def take_back(self) -> None:
        """Forget whatever is being typed."""
        self.rows.take_back()
        self.new_key.end()

    def row(self, *path: str | int) -> FieldRow:
        """The row of a key, or of one inside of it that is open. Raises StopIteration."""
        rows, found = self.rows, None
        for part in path:
            name = str(part + 1) if isinstance(part, int) else part
            found = rows.row(name)
            assert isinstance(found, FieldRow)
            rows = getattr(found.editor, "rows", None) or rows
        assert isinstance(found, FieldRow)
        return found

    def _choices(self, place: FieldPlace) -> Sequence[str]:
        return () if self._offers is None else self._offers.values(place)

    def _names(self, group: FieldPlace | None, keys: Sequence[str]) -> Sequence[str]:
        return () if self._offers is None else self._offers.names(group, keys)

    def _logo(self, domain: str) -> str:
        return "" if self._shown is None else organisation_logo(domain, self._shown.site)


def absent_flags(shown: Shown) -> list[str]:
    """The yes-or-no fields of this kind of site that the article has no key for: a third state to show."""
    values, profile = shown.doc.values, shown.profile
    roles = {role_key for keys in profile.roles.values() for role_key in keys}
    return [
        field.key
        for field in profile.fields
        if field.kind is Kind.FLAG and field.key not in values and field.key not in roles
    ]


def given_elsewhere(shown: Shown) -> list[str]:
    """The keys that the article has by the site's settings only, but for the one that the card shows."""
    published = shown.profile.roles.get("published", ())
    return [key for key in shown.by_default if key not in published]
