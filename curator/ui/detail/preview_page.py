"""The article as a reader of the site would meet it: in a list, as a card, and its text."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from curator.content import plain_text, shown_excerpt
from curator.ui.detail.cover import Cover
from curator.ui.detail.elided import ElidedLabel
from curator.ui.detail.markdown_view import LONGEST, MarkdownView
from curator.ui.detail.plain import one_line
from curator.ui.detail.shown import Shown
from curator.ui.pictures import Pictures
from curator.ui.theme import Text, Theme
from curator.ui.wording import day, number

_LONGEST_EXCERPT = 1_200


class ReaderPicture(Cover):
    """The picture alone, without what an editor is told of it."""

    def __init__(self, theme: Theme, pictures: Pictures, size: QSize | None = None) -> None:
        """size: a fixed one; None: as wide as there is room."""
        super().__init__(theme, pictures)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if size is not None:
            policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.setSizePolicy(policy)
            self.setFixedSize(size)
        self._small = size is not None

    def badge(self) -> str:
        return ""

    def reason(self) -> str:
        return "" if self._small else super().reason()


class PreviewPage(QWidget):
    """Shows one article; nothing is edited here.

    Signals:
        open_wanted(str): a link of the text was clicked.
    """

    open_wanted = Signal(str)

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        self.row_picture = ReaderPicture(theme, pictures, QSize(px(64), px(48)))
        self.row_title = ElidedLabel(theme, Text.STRONG, "text")
        self.row_second = ElidedLabel(theme, Text.SMALL, "muted")
        self.row_excerpt = ElidedLabel(theme, Text.SMALL, "muted")
        self.picture = ReaderPicture(theme, pictures)
        self.title = self._label(Text.TITLE, "")
        self.second = self._label(Text.SMALL, "muted")
        self.excerpt = self._label(Text.PLAIN, "")
        self.topics = self._label(Text.SMALL, "muted")
        self.hidden = self._label(Text.SMALL, "muted")
        self.text = MarkdownView(theme, pictures, self.tr("Text of the article"))
        self.text.open_wanted.connect(self.open_wanted)
        self.note = self._label(Text.SMALL, "muted")
        self._lay_out()

    def show_article(self, shown: Shown) -> None:
        """Show the article as it is in its file."""
        article = shown.article
        body = shown.doc.body.decode("utf-8", "replace")
        excerpt = shown_excerpt(
            article.excerpt,
            body,
            longest=shown.profile.excerpt_length,
            separator=shown.site.excerpt_separator,
        )
        title = one_line(plain_text(article.heading))
        image = article.images[0] if article.images else None
        seed = article.provider.name or article.provider.domain or shown.path
        for picture in (self.row_picture, self.picture):
            picture.show_image(image, seed, title)
        when = day(article.date.isoformat(), date.today().year) if article.date else article.date_text
        provider = plain_text(article.provider.name or article.provider.domain)
        second = one_line(" · ".join(filter(None, (provider, when))), 300)
        self.row_title.show_text(title)
        self.row_second.show_text(second)
        self.row_excerpt.show_text(one_line(excerpt, 300))
        self.title.setText(title)
        self.second.setText(second)
        self.excerpt.setText(one_line(excerpt, _LONGEST_EXCERPT))
        self.topics.setText(one_line(" · ".join(map(plain_text, article.topics)), 400))
        for label in (self.second, self.excerpt, self.topics):
            label.setVisible(bool(label.text()))
        is_shown = article.published if article.published is not None else shown.shown_without_key
        self.hidden.setText(self.tr("Readers do not see it now: it is not published."))
        self.hidden.setVisible(not is_shown)
        self.text.show_text(body.removeprefix("\ufeff"))
        self.text.setVisible(bool(body.strip()))
        self.note.setText(self._remark(body))
        self.note.setVisible(bool(self.note.text()))

    def _remark(self, body: str) -> str:
        if not body.strip():
            return self.tr("There is no text below the fields.")
        if len(body) > LONGEST:
            told = self.tr(
                "The first {n} characters of {total} are shown; Source has all of them.", n=LONGEST
            )
            return told.format(n=number(LONGEST), total=number(len(body)))
        return ""

    def _lay_out(self) -> None:
        px = self._theme.px
        texts = QVBoxLayout()
        texts.setSpacing(px(1))
        for line in (self.row_title, self.row_second, self.row_excerpt):
            texts.addWidget(line)
        row = QFrame()
        row.setProperty("look", "card")
        inside = QHBoxLayout(row)
        inside.setContentsMargins(px(10), px(8), px(12), px(8))
        inside.setSpacing(px(12))
        inside.addWidget(self.row_picture, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(texts, 1)
        card = QFrame()
        card.setProperty("look", "card")
        card.setMaximumWidth(px(480))
        row.setMaximumWidth(px(720))
        self.text.setMaximumWidth(px(720))
        below = QVBoxLayout()
        below.setContentsMargins(px(14), px(10), px(14), px(14))
        below.setSpacing(px(6))
        for label in (self.title, self.second, self.excerpt, self.topics):
            below.addWidget(label)
        within = QVBoxLayout(card)
        within.setContentsMargins(1, 1, 1, 0)
        within.setSpacing(0)
        within.addWidget(self.picture)
        within.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(6), px(18), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.hidden)
        for words, part in (
            (self.tr("In a list"), row),
            (self.tr("As a card"), card),
            (self.tr("Text"), self.text),
        ):
            caption = self._label(Text.CAPTION, "muted")
            caption.setText(words)
            column.addWidget(caption)
            column.addWidget(part)
        column.addWidget(self.note)
        column.addStretch(1)

    def _label(self, style: Text, look: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(style))
        label.setProperty("look", look)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label
