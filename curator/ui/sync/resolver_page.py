"""One article in conflict: a question for each field and each piece of text, and what the file will be."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from curator.content import Profile
from curator.frontmatter import FieldConflict, format_path
from curator.library.git.conflicts import Given, Hunk, Side
from curator.ui.detail.shown import opaque_keys
from curator.ui.detail.source_text import masked, split
from curator.ui.detail.value_text import value_text
from curator.ui.source.highlighter import Highlighter
from curator.ui.sync.choices import Choices
from curator.ui.sync.resolution import Picked, Resolution
from curator.ui.theme import Text, Theme
from curator.ui.wording import number, said

_SIDES = (Side.WAS, Side.MINE, Side.THEIRS)
_PICKED: tuple[Picked, ...] = ((Side.WAS,), (Side.MINE,), (Side.THEIRS,), (Side.MINE, Side.THEIRS))
_MOST_LINES = 30
_LONGEST_PREVIEW = 200_000


class ResolverPage(QWidget):
    """Attributes:
        questions: from top to bottom. preview: the file as it will be.
        mine_button, theirs_button, resolve_button: what can be done with all of it.
    Signals:
        resolve_wanted(): what was decided shall be written.
        decided(): another decision was made.
    """

    resolve_wanted = Signal()
    decided = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._resolution: Resolution | None = None
        self._at = 0
        self._opaque: frozenset[str] = frozenset()
        self.questions: list[Choices] = []
        self._title = QLabel()
        self._title.setFont(theme.font(Text.TITLE))
        self._told = QLabel()
        self._told.setProperty("look", "muted")
        for label in (self._title, self._told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFont(theme.font(Text.MONO))
        self.preview.setAccessibleName(self.tr("The file as it will be"))
        self._colors = Highlighter(self.preview.document(), theme)
        self.mine_button = QPushButton(self.tr("All &mine"))
        self.theirs_button = QPushButton(self.tr("All &theirs"))
        self.resolve_button = QPushButton()
        self.resolve_button.setProperty("look", "primary")
        self.resolve_button.setToolTip("Ctrl+Enter")
        self.mine_button.clicked.connect(lambda: self._take_all(Side.MINE))
        self.theirs_button.clicked.connect(lambda: self._take_all(Side.THEIRS))
        self.resolve_button.clicked.connect(self.resolve_wanted)
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(0)
        self._drawing.timeout.connect(self._show_preview)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._theme.px
        caption = QLabel(self.tr("The file as it will be"))
        caption.setFont(self._theme.font(Text.CAPTION))
        caption.setProperty("look", "muted")
        below = QWidget()
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, px(6), 0, 0)
        inside.addWidget(caption)
        inside.addWidget(self.preview, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(px(6))
        parts.setStyleSheet("QSplitter::handle { background: transparent; }")
        parts.addWidget(self._area)
        parts.addWidget(below)
        parts.setSizes([px(290), px(230)])
        buttons = QHBoxLayout()
        for button in (self.mine_button, self.theirs_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.resolve_button.setAutoDefault(False)
        buttons.addWidget(self.resolve_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(12))
        column.setSpacing(px(8))
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addWidget(parts, 1)
        column.addLayout(buttons)

    def show_resolution(self, resolution: Resolution, title: str, profile: Profile) -> None:
        """Show this article with what was decided of it so far."""
        self._resolution = resolution
        conflict = resolution.conflict
        self._title.setText(title)
        self._told.setText(self._explanation(resolution))
        self._at = 0
        self._opaque = opaque_keys(profile)
        self.questions = [
            *(self._field(one, str(one.path[0]) in self._opaque) for one in conflict.fields),
            *(self._text(place, resolution.hunks[place]) for place in resolution.places),
        ]
        if conflict.problem:
            self.questions = [self._whole(resolution)]
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, self._theme.px(8), 0)
        column.setSpacing(self._theme.px(8))
        for at, question in enumerate(self.questions):
            question.left.connect(lambda step, at=at: self._go(at + step))
            question.reached.connect(lambda at=at: self._reached(at))
            column.addWidget(question)
        column.addStretch(1)
        self._area.setWidget(content)
        self._settle()

    def focus_next(self) -> None:
        """Put the keyboard on the first question that is open, else on the button that writes."""
        for question in self.questions:
            if question.chosen is None:
                question.setFocus()
                return
        self.resolve_button.setFocus()

    # -- inside -------------------------------------------------------------------------------------

    def _explanation(self, resolution: Resolution) -> str:
        conflict = resolution.conflict
        path = conflict.path
        if conflict.problem:
            return f"{path}\n" + self.tr("It can only be taken as a whole: {why}.").format(
                why=said(conflict.problem)
            )
        if not resolution.questions:
            told = self.tr("Field by field nothing is in conflict: what both sides did is put together.")
            return f"{path}\n{told}"
        return path

    def _field(self, one: FieldConflict, opaque: bool) -> Choices:
        values = [(name, value_text(value, opaque=opaque)) for name, value in zip(
            self._names(), (one.base, one.ours, one.theirs), strict=True
        )]  # fmt: skip
        question = Choices(self._theme, format_path(one.path), values)
        resolution = self._resolution
        assert resolution is not None
        chosen = resolution.choices.get(one.path)
        if chosen is not None and not isinstance(chosen, Given):
            question.show_answer(_SIDES.index(chosen))
        question.answered.connect(
            lambda place: self._decide(lambda: resolution.choose(one.path, _SIDES[place]))
        )
        return question

    def _text(self, place: int, hunk: Hunk) -> Choices:
        names = [*self._names(), self.tr("Both")]
        texts = (hunk.base, hunk.ours, hunk.theirs, hunk.ours + hunk.theirs)
        values = [(name, self._lines(text)) for name, text in zip(names, texts, strict=True)]
        question = Choices(self._theme, self.tr("Text"), values, code=True)
        resolution = self._resolution
        assert resolution is not None
        picked = resolution.picked.get(place)
        if picked is not None:
            question.show_answer(_PICKED.index(picked))
        question.answered.connect(lambda at: self._decide(lambda: resolution.pick(place, _PICKED[at])))
        return question

    def _whole(self, resolution: Resolution) -> Choices:
        conflict = resolution.conflict
        sides = (Side.MINE, Side.THEIRS)
        values = []
        for side, name in zip(sides, self._names()[1:], strict=True):
            data = conflict.whole(side)
            gone = self.tr("(the file is removed)")
            values.append((name, gone if data is None else self._lines(data)))
        question = Choices(self._theme, self.tr("The whole file"), values, code=True)
        if resolution.whole is not None:
            question.show_answer(sides.index(resolution.whole))

        def take(place: int) -> None:
            resolution.whole = sides[place]

        question.answered.connect(lambda place: self._decide(lambda: take(place)))
        return question

    def _names(self) -> list[str]:
        return [self.tr("Was"), self.tr("Mine"), self.tr("Theirs")]

    def _lines(self, data: bytes) -> str:
        if b"\0" in data:
            return self.tr("(no text, {n} bytes)", n=len(data)).format(n=number(len(data)))
        lines = self._without_opaque(data.decode("utf-8", "replace")).split("\n")
        shown = lines[:_MOST_LINES]
        if (more := len(lines) - _MOST_LINES) > 0:
            shown.append(self.tr("… {n} more lines", n=more).format(n=number(more)))
        return "\n".join(shown) if any(shown) else self.tr("(nothing)")

    def _decide(self, act: object) -> None:
        assert callable(act)
        act()
        self._settle()
        self.decided.emit()
        self.focus_next()

    def _take_all(self, side: Side) -> None:
        if self._resolution is None:
            return
        self._resolution.take_all(side)
        first = 1 if self._resolution.conflict.problem else 0
        for question in self.questions:
            question.show_answer(_SIDES.index(side) - first)
        self._settle()
        self.decided.emit()
        self.resolve_button.setFocus()

    def _go(self, at: int) -> None:
        if 0 <= at < len(self.questions):
            self.questions[at].setFocus()
        elif at >= len(self.questions):
            self.resolve_button.setFocus()

    def _reached(self, at: int) -> None:
        """Show where in the file the answer to this question will stand."""
        self._area.ensureWidgetVisible(self.questions[at])
        self._at = at
        self._drawing.start()

    def _settle(self) -> None:
        resolution = self._resolution
        if resolution is None:
            return
        remaining = resolution.open
        self.resolve_button.setEnabled(not remaining)
        told = self.tr("{n} to decide").format(n=number(remaining))
        self.resolve_button.setText(told if remaining else self.tr("&Resolve"))
        for button in (self.mine_button, self.theirs_button):
            button.setEnabled(bool(resolution.questions))
        self._drawing.start()

    def _show_preview(self) -> None:
        resolution = self._resolution
        if resolution is None:
            return
        text = self._without_opaque(resolution.preview()[:_LONGEST_PREVIEW])
        if text != self.preview.toPlainText():
            self.preview.setPlainText(text)
        fields = resolution.conflict.fields
        wanted = str(fields[self._at].path[0]) if self._at < len(fields) else ""
        marked = []
        place = self._line_of(wanted)
        if place is not None:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place  # type: ignore[attr-defined,unused-ignore]
            mark.format.setBackground(self._theme.color("accent_soft"))  # type: ignore[attr-defined,unused-ignore]
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # type: ignore[attr-defined,unused-ignore]
            marked.append(mark)
            self.preview.setTextCursor(place)
            self.preview.centerCursor()
        self.preview.setExtraSelections(marked)

    def _without_opaque(self, text: str) -> str:
        """The file's text without what is never shown."""
        lines = masked(split(text), self._opaque, self.tr("⟨not shown⟩"))
        return "\n".join(line.text for line in lines)

    def _line_of(self, key: str) -> QTextCursor | None:
        """Where a top-level key stands in the preview; "" is the text below the fields."""
        start, fences = re.compile(rf"""[ \t]*["']?{re.escape(key)}["']?[ \t]*[:=]"""), 0
        block = self.preview.document().begin()
        while block.isValid():
            text = block.text()
            if key and start.match(text):
                return QTextCursor(block)
            fences += text.rstrip() in ("---", "+++")
            if fences == 2:
                return None if key else QTextCursor(block)
            block = block.next()
        return None
