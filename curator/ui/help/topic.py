"""What one topic of the help is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading with paragraphs under it, all in plain text of the window's language.

    Attributes:
        name: what links and the list of topics know it by.
        see: the names of topics that go on from here.
    """

    name: str
    title: str
    paragraphs: tuple[str, ...]
    see: tuple[str, ...] = ()

    def words(self) -> str:
        """All of it in small letters, to search in."""
        return "\n".join((self.title, *self.paragraphs)).casefold()
