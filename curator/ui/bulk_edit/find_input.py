"""Find and replace, with what it finds shown while it is typed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSizePolicy, QWidget

from curator.library.bulk import BadPattern, Finding, ReplaceText, Span, Unfit, Verb
from curator.ui.bulk_edit.inputs import Input
from curator.ui.preview.marked_text import Marked, as_html, marked
from curator.ui.theme import Text, Theme
from curator.ui.wording import number, said

_TYPING_MS = 150
_SECONDS = 0.4
_AROUND = 40

Away = Callable[[Callable[[], Any], Callable[[Any], None]], object]
"""Calls its first argument away from the UI thread, then its second with the answer."""


class Match(NamedTuple):
    """What a search found in some texts.

    Attributes:
        found, looked: in how many texts, of how many; `all_looked` False: it would have taken too long.
        before, spans, after: the first text in which it was, where, and what becomes of it.
    """

    found: int
    looked: int
    all_looked: bool
    before: str = ""
    spans: tuple[Span, ...] = ()
    after: str = ""


def look(finding: Finding, texts: Sequence[str]) -> Match:
    """Search the texts, for a moment at most. Raises Unfit for a pattern that takes too long."""
    until = time.monotonic() + _SECONDS
    first: tuple[str, tuple[Span, ...], str] = ("", (), "")
    found = looked = 0
    for text in texts:
        if time.monotonic() > until:
            break
        looked += 1
        spans = finding.spans(text)
        if spans:
            found += 1
            if found == 1:
                first = (text, tuple(spans), finding.replaced(text))
    return Match(found, looked, looked == len(texts), *first)


class FindInput(Input):
    """What to look for, what to put there, and how; below it the first text in which it is."""

    def __init__(
        self, name: str, texts: Callable[[], Sequence[str]], away: Away, theme: Theme, parent: QWidget
    ) -> None:
        """`texts` gives some of what the articles hold now."""
        super().__init__(parent)
        self._texts = texts
        self._away = away
        self._theme = theme
        self._asked = 0
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        self.wanted = self.add_line(self.tr("{field}, find").format(field=name), self.tr("find"))
        self.put = self.add_line(self.tr("{field}, replace by").format(field=name), self.tr("replace by"))
        self.expression = QCheckBox(self.tr("Regular expression"), self)
        self.match_case = QCheckBox(self.tr("Match case"), self)
        self.match_case.setChecked(True)
        self.sample = QLabel(self)
        self.sample.setWordWrap(True)
        self.sample.setFont(theme.font(Text.SMALL))
        self.sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for place, field in enumerate((self.wanted, self.put)):
            self.line.removeWidget(field)
            grid.addWidget(field, 0, place)
        for place, box in enumerate((self.expression, self.match_case)):
            grid.addWidget(box, 1, place)
            box.toggled.connect(self.changed)
        grid.addWidget(self.sample, 2, 0, 1, 2)
        self.line.addLayout(grid)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.look)
        self.changed.connect(self._typing.start)

    def verb(self) -> Verb:
        return ReplaceText(self._finding())

    def words(self) -> str:
        return f"{self.wanted.text()[:40]} → {self.put.text()[:40]}"

    def look(self) -> None:
        """Show what is found, as soon as that is known."""
        self._typing.stop()
        self._asked += 1
        asked = self._asked
        try:
            finding = self._finding()
        except BadPattern as error:
            self._say(said(error) if self.wanted.text() else "", wrong=bool(self.wanted.text()))
            return
        texts = self._texts()

        def work() -> Match | str:
            try:
                return look(finding, texts)
            except Unfit as error:
                return said(error)

        def done(answer: Match | str) -> None:
            if asked != self._asked:
                return
            if isinstance(answer, str):
                self._say(answer[:1].upper() + answer[1:], wrong=True)
            else:
                self._show(answer)

        self._away(work, done)

    def _finding(self) -> Finding:
        return Finding(
            self.wanted.text(), self.put.text(), self.expression.isChecked(), self.match_case.isChecked()
        )

    def _say(self, text: str, *, wrong: bool) -> None:
        self.sample.setTextFormat(Qt.TextFormat.PlainText)
        self.sample.setProperty("look", "danger" if wrong else "muted")
        self.sample.style().unpolish(self.sample)
        self.sample.style().polish(self.sample)
        self.sample.setText(text)
        self.sample.setAccessibleName(text)

    def _show(self, match: Match) -> None:
        head = self.tr("Found in {n} of {total} looked at").format(
            n=number(match.found), total=number(match.looked)
        )
        self._say(head, wrong=False)
        if match.found:
            before = _around(match.before, match.spans)
            after = marked(match.before, match.after)[1]
            sides = (before, _around(after.text or "", after.spans or match.spans[:1]))
            shown = " → ".join(
                as_html(side, self._theme, new=bool(place), inline=True) for place, side in enumerate(sides)
            )
            self.sample.setTextFormat(Qt.TextFormat.RichText)
            self.sample.setText(f"{head}<br>{shown}")
            self.sample.setAccessibleName(f"{head}: {sides[0].text} → {sides[1].text}")


def _around(text: str, spans: Sequence[Span]) -> Marked:
    """The part of a text around its first mark."""
    first = spans[0].start if spans else 0
    start = max(0, first - _AROUND)
    end = min(len(text), (spans[0].end if spans else 0) + _AROUND)
    lead, trail = ("…" if start else ""), ("…" if end < len(text) else "")
    moved = tuple(
        Span(max(one.start, start) - start + len(lead), min(one.end, end) - start + len(lead))
        for one in spans
        if one.start < end and one.end > start
    )
    return Marked(lead + text[start:end] + trail, moved)
