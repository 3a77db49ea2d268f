"""The four rows of the decision: published, quality, heat and topics of one article."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from curator.content import value_for
from curator.frontmatter import ABSENT, Absent, Value
from curator.ui.detail.by_default import default_in_words
from curator.ui.detail.card import Card
from curator.ui.detail.intents import Intent, setting
from curator.ui.detail.number_row import NumberRow
from curator.ui.detail.plain import one_line
from curator.ui.detail.published_row import PublishedRow
from curator.ui.detail.shown import Shown
from curator.ui.detail.topics_row import TopicsRow
from curator.ui.role_names import role_name
from curator.ui.theme import Theme


class DecisionCard(Card):
    """Shows what the file holds, and tells what the editor decides.

    Signals:
        wanted(Intent): what the editor decided.
        typing(str, bool): something is (no longer) being typed or dragged for this role.
        refused(str): what was typed cannot be taken, and why.
    """

    wanted = Signal(object)
    typing = Signal(str, bool)
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown: Shown | None = None
        self.published = PublishedRow(theme, self.tr("Published"))
        self.quality = self._number_row(theme, "quality", self.tr("Quality"), "accent")
        self.heat = self._number_row(theme, "heat", self.tr("Heat"), "heat")
        self.topics = TopicsRow(theme, self.tr("Topics"))
        for row in (self.published, self.quality, self.heat, self.topics):
            self.add_row(row)
        self.align_labels()
        self.published.chosen.connect(self._publish)
        self.topics.chosen.connect(lambda label, edits: self.wanted.emit(Intent(label, edits)))
        self.topics.typing.connect(lambda typing: self.typing.emit("topics", typing))

    def offer_topics(self, choices: Callable[[], Sequence[str]]) -> None:
        """Complete topics from what `choices()` gives when typing begins."""
        self.topics.offer(choices)

    def show_article(self, shown: Shown) -> None:
        self._shown = shown
        keys = {role: shown.key(role) for role in ("published", "quality", "heat", "topics")}
        rows = {
            "published": self.published,
            "quality": self.quality,
            "heat": self.heat,
            "topics": self.topics,
        }
        for role, row in rows.items():
            row.setVisible(bool(keys[role]))
        for role, named, usual in (
            ("quality", self.quality, self.tr("Quality")),
            ("heat", self.heat, self.tr("Heat")),
            ("topics", self.topics, self.tr("Topics")),
        ):
            named.call(role_name(shown.profile, role, usual))
        published = shown.value(keys["published"])
        if isinstance(published, bool) and keys["published"] in shown.profile.inverted:
            published = not published
        given = default_in_words(shown, keys["published"])
        self.published.show_value(published, shown.shown_without_key, given)
        for role, number_row, bounds in (
            ("quality", self.quality, shown.profile.quality_range),
            ("heat", self.heat, shown.profile.heat_range),
        ):
            number_row.set_range(bounds, shown.profile.field(keys[role]).step)
            number_row.show_value(shown.value(keys[role]), shown.written((keys[role],)))
        self.topics.show_topics(
            keys["topics"],
            shown.value(keys["topics"]),
            shown.article.topics,
            frozenset(shown.site.topics()),
            splits=shown.profile.field(keys["topics"]).or_text,
        )

    def commit(self) -> None:
        """Decide on whatever is being typed."""
        self.quality.commit()
        self.heat.commit()
        self.topics.commit()

    def take_back(self) -> None:
        """Forget whatever is being typed."""
        self.quality.box.take_back()
        self.heat.box.take_back()
        self.topics.chips.input.take("")

    def _number_row(self, theme: Theme, role: str, label: str, token: str) -> NumberRow:
        row = NumberRow(theme, label, token, lambda text: self._parsed(role, text))
        row.chosen.connect(lambda value: self._set_number(role, row.label.text(), value))
        row.typing.connect(lambda typing: self.typing.emit(role, typing))
        row.refused.connect(self.refused)
        return row

    def _parsed(self, role: str, text: str) -> Value:
        assert self._shown is not None
        key = self._shown.key(role)
        return value_for(self._shown.profile.field(key), text, self._shown.value(key))

    def _set_number(self, role: str, label: str, value: Value | Absent) -> None:
        assert self._shown is not None
        if isinstance(value, Absent):
            told = self.tr("Remove {name}").format(name=label)
        else:
            told = self.tr("Set {name} to {value}").format(name=label, value=one_line(str(value), 40))
        self.wanted.emit(setting(told, self._shown.key(role), value))

    def _publish(self, value: bool | Absent) -> None:
        assert self._shown is not None
        told = {True: self.tr("Publish"), False: self.tr("Unpublish")}
        label = (
            self.tr("Remove “{key}”").format(key=self._shown.key("published"))
            if value is ABSENT
            else told[bool(value)]
        )
        key = self._shown.key("published")
        if isinstance(value, bool) and key in self._shown.profile.inverted:
            value = not value
        self.wanted.emit(setting(label, key, value))
