"""The row of the topics: chips, and what adding or removing one means for the file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from curator.frontmatter import ABSENT, Absent, Edit, Insert, Remove, Set, Unset, Value
from curator.ui.detail.card import CardRow
from curator.ui.detail.chips import Chips
from curator.ui.theme import Theme


class TopicsRow(CardRow):
    """Topics of one article.

    Signals:
        chosen(str, object): what the editor decided, in words, and the edits (a tuple) that do it.
        typing(bool): a topic is (no longer) being typed.
    """

    chosen = Signal(str, object)
    typing = Signal(bool)

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, parent)
        self._key = ""
        self._value: Value | Absent = ABSENT
        self._splits = False
        self.chips = Chips(theme, label)
        self.editors.addWidget(self.chips, 1)
        self.chips.added.connect(self._add)
        self.chips.removed.connect(self._remove)
        self.chips.typing.connect(self.typing)
        self.cleared.connect(lambda: self.chosen.emit(self.tr("Remove all topics"), (Unset((self._key,)),)))

    def offer(self, choices: Callable[[], Sequence[str]]) -> None:
        """Complete what is typed from what `choices()` gives."""
        self.chips.offer(choices)

    def show_topics(
        self, key: str, value: Value | Absent, topics: Sequence[str], known: Collection[str], *, splits: bool
    ) -> None:
        """Show the topics under `key`, one for each entry of the file's list.

        known: the site's vocabulary. splits: whether a bare text means its words.
        """
        self._key, self._value, self._splits = key, value, splits
        self.chips.show_texts(topics, known)
        self.offer_clear(not isinstance(value, Absent))

    def commit(self) -> None:
        """Decide on the topic that is being typed, if one is."""
        self.chips.commit()

    def _add(self, topic: str) -> None:
        self.chosen.emit(self.tr("Add the topic {name}").format(name=topic), (self.adding(topic),))

    def _remove(self, position: int) -> None:
        topic = self.chips.texts[position]
        self.chosen.emit(self.tr("Remove the topic {name}").format(name=topic), (self.removing(position),))

    def adding(self, topic: str) -> Edit:
        """The edit that adds `topic`, whatever the file holds in its place now."""
        path = (self._key,)
        if isinstance(self._value, list | Absent):
            return Insert(path, topic)
        if self._splits and isinstance(self._value, str) and not topic.split()[1:]:
            return Set(path, " ".join((*self.chips.texts, topic)))
        return Set(path, [*self.chips.texts, topic])

    def removing(self, position: int) -> Edit:
        """The edit that removes the topic at `position`."""
        path = (self._key,)
        if isinstance(self._value, list):
            return Remove(path, position)
        left = [topic for at, topic in enumerate(self.chips.texts) if at != position]
        if not left:
            return Unset(path)
        return Set(path, " ".join(left) if self._splits else list(left))
