"""Texts beside each other, as they were and as they are, with the characters marked that changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from curator.ui.preview.marked_text import Marked, as_html, marked, told
from curator.ui.theme import Text, Theme

_CUT = 600
_AROUND = 80


class Sides(QFrame):
    """Two columns with a heading each; what was is on the left.

    Attributes:
        boxes: the texts shown, left and right in turn.
    """

    def __init__(
        self,
        theme: Theme,
        names: tuple[str, str],
        parent: QWidget | None = None,
        *,
        style: Text = Text.PLAIN,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names
        self._style = style
        self.boxes: list[QLabel] = []
        self.setProperty("look", "paper")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, theme.px(6), 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(8))
        for column, name in enumerate(names):
            caption = QLabel(name, self)
            caption.setFont(theme.font(Text.CAPTION))
            caption.setProperty("look", "muted")
            self._grid.addWidget(caption, 0, column)
            self._grid.setColumnStretch(column, 1)

    def show_texts(
        self, texts: Sequence[tuple[str, str | None, str | None]], *, in_full: bool = False
    ) -> None:
        """Show each text with its label, before and after; None: there was, or is, no such key. Once only.

        Unless `in_full`, of long texts what is around the first change is shown.
        """
        row = 1
        for label, before, after in texts:
            if label:
                heading = QLabel(label, self)
                heading.setTextFormat(Qt.TextFormat.PlainText)
                heading.setFont(self._theme.font(Text.STRONG))
                heading.setWordWrap(True)
                self._grid.addWidget(heading, row, 0, 1, 2)
                row += 1
            for column, side in enumerate(marked(before, after)):
                shown = side if in_full else _around(side)
                box = self._box(as_html(shown, self._theme, new=column == 1))
                names = ", ".join(filter(None, (label, self._names[column])))
                box.setAccessibleName(f"{names}: {told(shown)}")
                self.boxes.append(box)
                self._grid.addWidget(box, row, column)
            row += 1
        self._grid.setRowStretch(row, 1)

    def _box(self, html: str) -> QLabel:
        box = QLabel(self)
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(html)
        box.setWordWrap(True)
        box.setProperty("look", "value")
        box.setFont(self._theme.font(self._style))
        box.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return box


def _around(side: Marked) -> Marked:
    """What of a long text is around its first change."""
    text = side.text
    if text is None or len(text) <= _CUT:
        return side
    start = max(0, min(side.first - _AROUND, len(text) - _CUT))
    lead = "…" if start else ""
    shown = lead + text[start : start + _CUT] + ("…" if start + _CUT < len(text) else "")
    moved = tuple(
        type(span)(max(0, span.start - start) + len(lead), min(_CUT, span.end - start) + len(lead))
        for span in side.spans
        if span.end > start and span.start < start + _CUT
    )
    return Marked(shown, moved, side.first - start)
