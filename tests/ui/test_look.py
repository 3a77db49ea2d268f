"""Theme, words and the painted row: colours can be read, text is cut and not spilt, nothing breaks."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from curator.content import Status
from curator.library import Row
from curator.resources import resource
from curator.ui.actions import Actions
from curator.ui.article_columns import COLUMNS
from curator.ui.article_delegate import ArticleDelegate
from curator.ui.pictures import Pictures
from curator.ui.tasks import InlineRunner
from curator.ui.theme import Text, Theme
from curator.ui.tiles import tile_color
from curator.ui.tokens import DARK, LIGHT, Tokens
from curator.ui.wording import articles, day, number
from tests.ui.conftest import Desk, make_row, model_of


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    shade = QColor(colour)

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(shade.redF()) + 0.7152 * linear(shade.greenF()) + 0.0722 * linear(shade.blueF())


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


GROUNDS = ("surface", "chrome", "card", "field", "hover", "accent_soft")
"""What texts stand on: the paper, the sidebar, a card, an input, a row pointed at, a chosen one."""

TEXTS: dict[str, tuple[str, ...]] = {
    "text": (*GROUNDS, "track", "good_soft", "warn_soft", "danger_soft"),
    "muted": GROUNDS,
    "accent": GROUNDS,
    "good": (*GROUNDS, "good_soft"),
    "warn": (*GROUNDS, "warn_soft"),
    "danger": (*GROUNDS, "danger_soft"),
    "on_accent": ("accent_fill", "accent_fill_hover"),
}
SIGNS: dict[str, tuple[str, ...]] = {
    "accent": GROUNDS,  # the frame of what has the keyboard, the bar of quality, the line of a tab
    "heat": GROUNDS,
    "edge": ("surface", "chrome", "card", "field", "hover"),
    "accent_fill": ("surface", "chrome", "card", "field"),
    "good": GROUNDS,
}


def _pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(ink, paper) for ink, papers in table.items() for paper in papers]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), _pairs(TEXTS))
def test_text_can_be_read(tokens: Tokens, ink: str, paper: str) -> None:
    """WCAG 2.2, 1.4.3, level AA: nearly all text here is smaller than what may be paler."""
    assert contrast(getattr(tokens, ink), getattr(tokens, paper)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), _pairs(SIGNS))
def test_signs_can_be_seen(tokens: Tokens, ink: str, paper: str) -> None:
    """WCAG 2.2, 1.4.11, level AA: what has to be seen of controls and of pictures of numbers."""
    assert contrast(getattr(tokens, ink), getattr(tokens, paper)) >= 3


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_every_token_is_a_colour() -> None:
    for tokens in (LIGHT, DARK):
        names = [field.name for field in fields(tokens) if field.name != "dark"]
        assert all(QColor(getattr(tokens, name)).isValid() for name in names)


def test_the_theme_follows_the_system_until_one_is_chosen(qtbot: QtBot) -> None:
    hints = QGuiApplication.styleHints()
    theme = Theme("system")
    assert theme.tokens is (DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT)
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.tokens is DARK
    with qtbot.assertNotEmitted(theme.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    with qtbot.waitSignal(theme.changed):
        theme.choose("light")


def test_the_bundled_font_is_used(theme: Theme) -> None:
    assert QFontInfo(theme.font(Text.BODY)).family() == "Inter"
    assert "SIL OPEN FONT LICENSE" in resource("fonts/OFL.txt").read_text(encoding="utf-8")


def test_every_icon_can_be_drawn_in_the_themes_colours(theme: Theme) -> None:
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert "curator" in names
    for name in names:
        image = theme.pixmap(name, "danger", 16, 2.0).toImage()
        assert image.size() == QSize(theme.px(16) * 2, theme.px(16) * 2)
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name


@pytest.mark.parametrize(
    ("value", "text"),
    [(20412, "20,412"), (-1, "−1"), (66.5, "66.5"), (0, "0"), (10**9, "1,000,000,000")],
)
def test_numbers(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("iso", "text"),
    [
        ("2026-03-24T20:25:00Z", "Mar 24"),
        ("2022-03-04", "Mar 4, 2022"),
        ("", ""),
        ("2022-13-45", ""),
        ("soon", ""),
    ],
)
def test_days(iso: str, text: str) -> None:
    assert day(iso, 2026) == text


def test_counts() -> None:
    assert [articles(count) for count in (0, 1, 2, 20412)] == [
        "0 articles",
        "1 article",
        "2 articles",
        "20,412 articles",
    ]


def test_a_name_has_one_colour_and_names_have_several() -> None:
    assert tile_color("The Ledger") == tile_color("the ledger ")
    assert len({tile_color(f"Provider {number}").name() for number in range(40)}) > 4


NASTY = [
    make_row("Plain", quality=10.0, heat=-1.0, provider="P", date="2026-03-24"),
    make_row("W" * 50_000, provider="M" * 50_000, topics=("T" * 5_000,) * 50, quality=1e300, heat=-1e300),
    make_row("line\nbreak\ttab \u202e turned \U0001f600", status=Status.ABSENT),
    make_row("مقالة", status=Status.PUBLISHED, quality=float("inf"), heat=float("nan")),
    make_row("", status=Status.BROKEN, problem="line 3: no\nway"),
]


@pytest.mark.parametrize("row", NASTY, ids=["plain", "long", "odd", "not-finite", "broken"])
@pytest.mark.parametrize("width", [20, 200, 508])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_stays_within_its_cell(
    theme: Theme, row: Row, width: int, direction: Qt.LayoutDirection, qapp: QGuiApplication
) -> None:
    model = model_of([row])
    delegate = ArticleDelegate(model, theme, Pictures(InlineRunner()))
    qapp.setLayoutDirection(direction)
    try:
        for column in range(COLUMNS):
            image = QImage(width + 40, 98, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.magenta)
            painter = QPainter(image)
            option = QStyleOptionViewItem()
            option.rect = QRect(20, 20, width, 58)
            option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Selected
            painter.setClipping(False)
            delegate.paint(painter, option, model.index(0, column))
            painter.end()
            outside = [(x, y) for y in (10, 88) for x in range(image.width())]
            outside += [(x, y) for x in (5, width + 30) for y in range(image.height())]
            if width >= 200:
                magenta = QColor(Qt.GlobalColor.magenta)
                assert all(image.pixelColor(x, y) == magenta for x, y in outside)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_action_has_its_own_keys_and_a_name(desk: Desk) -> None:
    actions: Actions = desk.window.actions_
    keys = [key.toString() for action in actions.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(action.text().strip() for action in actions.all())
    assert {"P", "X", "J", "K", "O", "/", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+O", "Ctrl+A"} <= set(keys)


def test_keys_can_be_changed_in_the_settings(theme: Theme) -> None:
    actions = Actions(theme, {"publish": "Y"}, theme)
    assert actions.publish.shortcut().toString() == "Y"
    assert actions.unpublish.shortcut().toString() == "X"
