"""One group side by side: a card for each article, what differs marked, one of them chosen to stay."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from curator.content import Article, Profile, Status
from curator.library import Group, Row
from curator.library.bulk import differing_words
from curator.ui.duplicates.words import Fact, facts, merits, reasons, status_text
from curator.ui.pictures import Pictures
from curator.ui.preview.marked_text import Marked, as_html
from curator.ui.theme import Text, Theme
from curator.ui.thumbnail import paint_thumbnail

_MOST = 9
"""Articles shown of one group: as many as there are digits."""

_CARD = 250
_ASKER = "duplicates"
_PICTURE = 110


class GroupPage(QScrollArea):
    """Attributes:
        group: what it shows. chosen: the place of the article that would stay.
        buttons: what chooses, a button for each article.
    Signals:
        chose(): another article is chosen.
    """

    chose = Signal()

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self.group: Group | None = None
        self.buttons: list[QRadioButton] = []
        self._choices: QButtonGroup | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Articles side by side"))

    @property
    def chosen(self) -> int:
        """The place of the article that would stay."""
        return next((at for at, button in enumerate(self.buttons) if button.isChecked()), 0)

    @property
    def shown(self) -> tuple[Row, ...]:
        """The articles that are shown."""
        return () if self.group is None else self.group.rows[:_MOST]

    def choose(self, place: int) -> None:
        """Let the article at this place be the one that would stay."""
        if 0 <= place < len(self.buttons):
            self.buttons[place].setChecked(True)

    def show_group(self, group: Group, articles: Sequence[Article | None], profile: Profile) -> None:
        """Show this one; `articles` are those of its rows, None for one that cannot be read now."""
        same = self.group is not None and {row.path for row in self.group.rows} == {
            row.path for row in group.rows
        }
        kept = self.shown[self.chosen].path if same and self.shown else ""
        self.group = group
        self._pictures.keep(_ASKER, [row.image for row in self.shown])
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        px = self._theme.px
        column.setContentsMargins(px(18), px(14), px(18), px(14))
        column.setSpacing(px(10))
        why = self._label("  ·  ".join(reasons(group)), Text.STRONG, "")
        column.addWidget(why)
        if len(group.rows) > _MOST:
            more = self.tr("The first {n} are shown.").format(n=_MOST)
            column.addWidget(self._label(more, Text.SMALL, "muted"))
        column.addWidget(self._cards(group, articles, profile), 1)
        self.setWidget(inside)
        self.verticalScrollBar().setValue(0)
        at = next((at for at, row in enumerate(self.shown) if row.path == kept), 0)
        self.choose(at)

    # -- inside -------------------------------------------------------------------------------------

    def _cards(self, group: Group, articles: Sequence[Article | None], profile: Profile) -> QWidget:
        rows = self.shown
        cards = _Cards(self._theme)
        self._choices = QButtonGroup(cards)
        self.buttons = []
        compared = [
            list(facts(row, article, profile))
            for row, article in zip(rows, (*articles, *[None] * len(rows)), strict=False)
        ]
        for place, row in enumerate(rows):
            button = QRadioButton(self.tr("Keep this one ({digit})").format(digit=place + 1), cards)
            button.setFont(self._theme.font(Text.STRONG))
            button.setAccessibleName(self.tr("Keep {title}").format(title=row.title))
            self._choices.addButton(button)
            self.buttons.append(button)
            note = merits(group, profile) if row is group.lead else ""
            picture = _Cover(self._theme, self._pictures, row)
            status = self._label(status_text(row.status), Text.PILL, _LOOKS.get(row.status, "muted"))
            cards.add(place, [button, self._label(note, Text.SMALL, "muted"), picture, status])
            for line, fact in enumerate(compared[place]):
                if any(side[line].text for side in compared):
                    cards.add(place, [self._fact(fact, _mark(compared, place, line))])
            button.toggled.connect(lambda on, place=place: self._toggled(place) if on else None)
        cards.end()
        cards.pressed.connect(self.choose)
        return cards

    def _toggled(self, place: int) -> None:
        inside = self.widget()
        cards = inside.findChild(_Cards) if inside is not None else None
        if cards is not None:
            cards.choose(place)
        self.chose.emit()

    def _fact(self, fact: Fact, side: Marked) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(1))
        column.addWidget(self._label(fact.label, Text.SMALL, "muted"))
        text = QLabel(as_html(side, self._theme, new=None))
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setFont(self._theme.font(Text.PLAIN))
        text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        text.setAccessibleName(f"{fact.label}: {fact.text}")
        column.addWidget(text)
        column.addStretch(1)
        return holder

    def _label(self, text: str, style: Text, look: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(style))
        label.setProperty("look", look)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label


_LOOKS = {Status.PUBLISHED: "good"}


def _mark(compared: Sequence[Sequence[Fact]], place: int, line: int) -> Marked:
    """The text of one article, with what marks it off from the first one; the first one from the second."""
    own = compared[place][line].text
    other = compared[1 if place == 0 else 0][line].text if len(compared) > 1 else own
    if own == other or not own:
        return Marked(own)
    return Marked(own, differing_words(own, other))


class _Cards(QWidget):
    """The columns, each in a rounded frame, the chosen one in the accent's colour.

    Signals:
        pressed(int): a card was clicked.
    """

    pressed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._next: dict[int, int] = {}
        self._chosen = 0
        self._grid = QGridLayout(self)
        px = theme.px
        self._grid.setContentsMargins(px(14), px(12), px(14), px(12))
        self._grid.setHorizontalSpacing(px(40))
        self._grid.setVerticalSpacing(px(8))

    def add(self, place: int, widgets: Sequence[QWidget]) -> None:
        """Put these below what the column at `place` has."""
        for widget in widgets:
            row = self._next.get(place, 0)
            self._next[place] = row + 1
            self._grid.addWidget(widget, row, place)

    def end(self) -> None:
        """All is there."""
        for place in self._next:
            self._grid.setColumnStretch(place, 1)
            self._grid.setColumnMinimumWidth(place, self._theme.px(_CARD - 40))
        self._grid.setRowStretch(max(self._next.values(), default=0), 1)

    def choose(self, place: int) -> None:
        self._chosen = place
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in self._next:
            if self._left(place) <= event.position().x() <= self._right(place):
                self.pressed.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, radius = self._theme, self._theme.px(8)
        for place in self._next:
            is_chosen = place == self._chosen
            painter.setPen(theme.color("accent" if is_chosen else "line"))
            painter.setBrush(theme.color("surface" if is_chosen else "card"))
            left, right = self._left(place), self._right(place)
            painter.drawRoundedRect(left, 0, right - left, self.height() - 1, radius, radius)

    def _left(self, place: int) -> int:
        return self._place(place).left() - self._theme.px(13)

    def _right(self, place: int) -> int:
        return self._place(place).right() + self._theme.px(13)

    def _place(self, place: int) -> QRect:
        """Where the column is; not of `cellRect`, which knows no margins."""
        item = self._grid.itemAtPosition(0, place)
        return QRect() if item is None else item.geometry()


class _Cover(QWidget):
    """An article's picture, or the tile in its place."""

    def __init__(self, theme: Theme, pictures: Pictures, row: Row) -> None:
        super().__init__()
        self._theme, self._pictures, self._row = theme, pictures, row
        self.setFixedHeight(theme.px(_PICTURE))
        self.setAccessibleName(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        pictures.ready.connect(self._came)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = QSize(self.width(), self.height())
        picture = self._pictures.picture(self._row.image, size, self.devicePixelRatioF(), asker=_ASKER)
        rect = self.rect().toRectF()
        paint_thumbnail(painter, rect, picture, self._row.provider or self._row.title, 6, self._theme)

    def _came(self, source: str) -> None:
        if source == self._row.image:
            self.update()
