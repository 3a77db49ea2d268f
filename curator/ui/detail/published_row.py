"""The row that decides whether the article is on the site: true, false, or no key at all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from curator.frontmatter import ABSENT, Absent, Value
from curator.ui.detail.card import CardRow
from curator.ui.detail.plain import one_line
from curator.ui.detail.switch import Switch
from curator.ui.theme import Text, Theme


class PublishedRow(CardRow):
    """A switch of three states, and in words what the state means on the site.

    Signals:
        chosen(object): True, False, or ABSENT (the key shall go).
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, parent)
        self._value: Value | Absent = ABSENT
        self._shown_without_key = False
        self._by_default = ""
        self.switch = Switch(theme)
        self.switch.setAccessibleName(label)
        self.meaning = QLabel()
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setFont(theme.font(Text.PLAIN))
        self.meaning.setProperty("look", "muted")
        self.meaning.setWordWrap(True)
        self.meaning.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.editors.addWidget(self.switch)
        self.editors.addWidget(self.meaning, 1)
        self.switch.clicked.connect(self._turn)
        self.cleared.connect(lambda: self._choose(ABSENT))

    def show_value(self, value: Value | Absent, shown_without_key: bool, by_default: str = "") -> None:
        """Show what the file holds.

        shown_without_key: whether the site shows an article that has no such key.
        by_default: what the site's own settings say of such an article, in words.
        """
        self._value = value
        self._by_default = by_default
        self._shown_without_key = shown_without_key
        self.switch.show_state(value if isinstance(value, bool) else None)
        self.offer_clear(not isinstance(value, Absent))
        meaning = self._meaning(value)
        self.meaning.setText(meaning)
        self.switch.setAccessibleDescription(meaning)

    def _meaning(self, value: Value | Absent) -> str:
        if value is True:
            return self.tr("Published, on the site")
        if value is False:
            return self.tr("Draft, not on the site")
        if not isinstance(value, Absent):
            told = "" if value is None else one_line(str(value), 40)
            return self.tr("“{value}” is neither true nor false").format(value=told)
        if self._shown_without_key:
            told = self.tr("No key: the site shows it")
        else:
            told = self.tr("No key: the site does not show it")
        return f"{told}; {self._by_default}" if self._by_default else told

    def _turn(self) -> None:
        """On and off change places; from no value to the opposite of what that means on the site."""
        if isinstance(self._value, bool):
            self._choose(not self._value)
        else:
            self._choose(not self._shown_without_key)

    def _choose(self, value: bool | Absent) -> None:
        self.show_value(
            value, self._shown_without_key, self._by_default
        )  # as the file will have it in a moment
        self.chosen.emit(value)
