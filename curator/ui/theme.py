"""The look of the window: which colours now, which fonts and sizes, which icons. Knows no view."""

from __future__ import annotations

import logging
import sys
from enum import StrEnum
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette, QPixmap, QScreen
from PySide6.QtWidgets import QApplication

from curator.resources import resource
from curator.ui.icons import icon_pixmap, make_icon
from curator.ui.style import style_sheet
from curator.ui.tokens import DARK, LIGHT, Tokens

_log = logging.getLogger(__name__)

Choice = Literal["system", "light", "dark"]
FAMILY = "Inter"
_FONTS = ("Regular", "Medium", "SemiBold", "Bold")


class Text(StrEnum):
    """The text styles of the window; sizes are those of the pictures of the target."""

    BODY = "body"  # 13, medium: titles of rows, buttons, items
    PLAIN = "plain"  # 13, regular: excerpts, running text
    SMALL = "small"  # 12, regular: second lines
    COUNT = "count"  # 13, regular, figures of one width
    CAPTION = "caption"  # 11, semi-bold, spaced: headings of groups and columns
    STRONG = "strong"  # 13, semi-bold
    NUMBER = "number"  # 13, semi-bold, figures of one width
    PILL = "pill"  # 11.5, semi-bold
    TITLE = "title"  # 18, bold: the article's title
    HEADING = "heading"  # 22, bold: empty states
    MONO = "mono"  # 12, fixed width: source text


_STYLES: dict[Text, tuple[float, QFont.Weight]] = {
    Text.BODY: (13, QFont.Weight.Medium),
    Text.PLAIN: (13, QFont.Weight.Normal),
    Text.SMALL: (12, QFont.Weight.Normal),
    Text.COUNT: (13, QFont.Weight.Normal),
    Text.CAPTION: (11, QFont.Weight.DemiBold),
    Text.STRONG: (13, QFont.Weight.DemiBold),
    Text.NUMBER: (13, QFont.Weight.DemiBold),
    Text.PILL: (11.5, QFont.Weight.DemiBold),
    Text.TITLE: (18, QFont.Weight.Bold),
    Text.HEADING: (22, QFont.Weight.Bold),
    Text.MONO: (12, QFont.Weight.Normal),
}


class Theme(QObject):
    """Colours, fonts, sizes and icons, for the whole application.

    Attributes:
        tokens: the colours now in use.
        choice: what the editor chose: "system" follows the desktop.
    Signals:
        changed(): tokens are others now; whoever paints by itself must paint again.
    """

    changed = Signal()

    def __init__(self, choice: Choice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self.choice: Choice = choice
        self.tokens: Tokens = self._wanted()
        self._scale = _text_scale()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: Choice) -> None:
        """Use these colours; what the system draws of the window (its title bar, dialogs) follows too."""
        self.choice = choice
        hints = QGuiApplication.styleHints()
        if choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
        self._follow()

    def apply(self) -> None:
        """Give the application this theme's font, palette and style sheet."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(self.font(Text.PLAIN))
        app.setPalette(self._palette())
        app.setStyleSheet(style_sheet(self.tokens, self.px))

    def px(self, pixels: float) -> int:
        """A length of the target picture in logical pixels here, where text may be larger."""
        return max(1, round(pixels * self._scale))

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """The colour of the token named, e.g. color("accent_soft")."""
        color = QColor(getattr(self.tokens, token))
        color.setAlphaF(alpha)
        return color

    def right_to_left(self) -> bool:
        """Whether the window reads from right to left."""
        return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def font(self, text: Text) -> QFont:
        size, weight = _STYLES[text]
        if text is Text.MONO:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        else:
            font = QFont(FAMILY)
        font.setPixelSize(max(1, round(size * self._scale)))
        font.setWeight(weight)
        if text is Text.PILL:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
        if text is Text.CAPTION:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        if text in (Text.NUMBER, Text.COUNT):
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon(self, name: str, token: str = "muted", size: int = 16) -> QIcon:
        """The own icon `name` (resources/icons/NAME.svg) in the colour of a token."""
        return make_icon(name, getattr(self.tokens, token), self.tokens.line_strong, self.px(size))

    def pixmap(self, name: str, token: str = "muted", size: int = 16, ratio: float = 1.0) -> QPixmap:
        return icon_pixmap(name, getattr(self.tokens, token), self.px(size), ratio)

    def _wanted(self) -> Tokens:
        if self.choice == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self.choice == "dark" else LIGHT

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.tokens:
            self.tokens = wanted
            self.apply()
            self.changed.emit()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette(self.color("chrome"), self.color("surface"))
        for roles, token in (
            ((role.Window, role.Base, role.Button, role.ToolTipBase), "surface"),
            ((role.AlternateBase,), "card"),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText), "text"),
            ((role.PlaceholderText,), "muted"),
            ((role.Highlight,), "accent_soft"),
            ((role.Link, role.LinkVisited, role.Accent), "accent"),
            ((role.Mid, role.Dark, role.Light, role.Midlight), "line"),
        ):
            for each in roles:
                palette.setColor(each, self.color(token))
        for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, self.color("line_strong"))
        return palette


@cache
def load_fonts() -> None:
    """Make the bundled Inter known to Qt; without it the system's own font is used."""
    for weight in _FONTS:
        path = resource(f"fonts/Inter-{weight}.otf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            _log.info("the bundled font %s cannot be used", path.name)


def _text_scale() -> float:
    """How much larger than the pictures text is here: the desktop's text size, not its device pixels."""
    screen: QScreen | None = QGuiApplication.primaryScreen()
    if screen is None:
        return 1.0
    usual = 72.0 if sys.platform == "darwin" else 96.0
    return min(2.0, max(0.85, screen.logicalDotsPerInch() / usual))
