"""Values with the characters marked that changed: for one line of a table, and for reading in full."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from curator.library.bulk import Span, changed_spans
from curator.ui.detail.plain import bounded
from curator.ui.theme import Theme

_LONGEST = 4_000
_LEAD = 18
"""Characters that stay before the first change when a line is cut at its start."""


class Marked(NamedTuple):
    """A text, and which characters of it are to be marked.

    Attributes:
        text: None: there is no such key.
        first: where the first change is, on either side; what stands before is the same.
    """

    text: str | None
    spans: tuple[Span, ...] = ()
    first: int = 0


@lru_cache(maxsize=2_048)
def marked(before: str | None, after: str | None) -> tuple[Marked, Marked]:
    """Both sides of a change, marked."""
    if before is None or after is None:
        sides = [text if text is None else bounded(text, _LONGEST) for text in (before, after)]
        return _whole(sides[0]), _whole(sides[1])
    old, new = bounded(before, _LONGEST), bounded(after, _LONGEST)
    gone, come = changed_spans(old, new)
    first = min((span.start for span in (*gone[:1], *come[:1])), default=0)
    return Marked(old, tuple(gone), first), Marked(new, tuple(come), first)


def _whole(text: str | None) -> Marked:
    return Marked(text, (Span(0, len(text)),) if text else ())


def told(side: Marked) -> str:
    """The text, or words where there is none."""
    if side.text is None:
        return QCoreApplication.translate("preview", "no key")
    return side.text or QCoreApplication.translate("preview", "empty")


def paint_line(
    painter: QPainter, rect: QRectF, side: Marked, theme: Theme, font: QFont, *, new: bool
) -> None:
    """One line of the text; where it does not fit, the first change is in it."""
    text, spans = _shown_part(side, int(rect.width()), _FontKey(font))
    soft, strong = ("good_soft", "good") if new else ("danger_soft", "danger")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    formats = []
    for start, end in spans:
        span = QTextLayout.FormatRange()
        span.start, span.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(QBrush(theme.color(soft)))
        look.setForeground(QBrush(theme.color(strong)))
        span.format = look
        formats.append(span)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(1_000_000)
    layout.endLayout()
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    plain = side.text is not None and bool(side.text)
    painter.setPen(theme.color("text" if plain and new else "muted"))
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2))
    painter.restore()


class _FontKey:
    """A font by which answers can be kept."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._key = font.key()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _FontKey) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=2_048)
def _shown_part(side: Marked, width: int, font: _FontKey) -> tuple[str, tuple[Span, ...]]:
    """What of the text is shown in a line so wide, with its marks moved along."""
    metrics = QFontMetricsF(font.font)
    text = told(side)
    spans = list(side.spans) if side.text else []
    room = max(8, int(width / max(1.0, metrics.averageCharWidth())) * 2)
    start = 0
    if side.first > _LEAD and metrics.horizontalAdvance(text[: side.first + _LEAD]) > width:
        start = side.first - _LEAD
    shown = text[start : start + room].replace("\n", "⏎").replace("\t", " ").replace("\r", " ")
    lead = "…" if start else ""
    if metrics.horizontalAdvance(lead + shown) > width or start + room < len(text):
        while shown and metrics.horizontalAdvance(lead + shown + "…") > width:
            shown = shown[: -max(1, len(shown) // 24)]
        shown += "…"
    end = len(lead) + len(shown)
    moved = (Span(one.start - start + len(lead), min(end, one.end - start + len(lead))) for one in spans)
    return lead + shown, tuple(span for span in moved if span.start < span.end)


def as_html(side: Marked, theme: Theme, *, new: bool | None, inline: bool = False) -> str:
    """The whole text as rich text, nothing of it read as markup; `inline` within a line of other text.

    `new` is None where neither side is older than the other.
    """
    if not side.text:
        return f"<i style='color:{theme.tokens.muted}'>{escape(told(side))}</i>"
    colour = "accent" if new is None else "good" if new else "danger"
    soft, strong = getattr(theme.tokens, f"{colour}_soft"), getattr(theme.tokens, colour)
    parts, at = [], 0
    for start, end in side.spans:
        parts.append(escape(side.text[at:start]))
        shown = escape(side.text[start:end]).replace("\n", "⏎\n")
        parts.append(f"<span style='background-color:{soft};color:{strong}'>{shown}</span>")
        at = end
    parts.append(escape(side.text[at:]))
    text = "".join(parts)
    return text if inline else f"<div style='white-space:pre-wrap'>{text}</div>"
