"""The row of the topics: chips, and what adding or removing one means for the file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from curator.frontmatter import ABSENT, Absent, Unset, Value
from curator.ui.detail.card import CardRow
from curator.ui.detail.chips import Chips
from curator.ui.detail.text_list import adding, removing
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

    def call(self, label: str) -> None:
        super().call(label)
        self.chips.call(label)

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
        edit = adding((self._key,), self._value, self.chips.texts, topic, splits=self._splits)
        self.chosen.emit(self.tr("Add the topic {name}").format(name=topic), (edit,))

    def _remove(self, position: int) -> None:
        topic = self.chips.texts[position]
        edit = removing((self._key,), self._value, self.chips.texts, position, splits=self._splits)
        self.chosen.emit(self.tr("Remove the topic {name}").format(name=topic), (edit,))
