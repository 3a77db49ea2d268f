"""The style sheet of the window, written from the tokens. Views name their parts by the property `look`."""

from __future__ import annotations

from collections.abc import Callable

from curator.resources import resource
from curator.ui.tokens import Tokens


def style_sheet(t: Tokens, px: Callable[[float], int]) -> str:
    """The whole sheet.

    Looks of frames: topbar, chrome, status, strip, selectionbar, search, popover, notice, paper, card; of
    buttons: primary, quiet, switch, link, folder, icon, bare; of labels: muted, danger.
    """
    return "\n".join((_ground(t, px), _buttons(t, px), _fields(t, px), _views(t, px), _menus(t, px)))


def _ground(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QMainWindow, QDialog, QFrame[look="paper"] {{ background: {t.surface}; }}
QLabel {{ background: transparent; }}
QLabel[look="muted"] {{ color: {t.muted}; }}
QLabel[look="danger"] {{ color: {t.danger}; }}
QLabel[look="good"] {{ color: {t.good}; }}
QLabel[look="value"] {{
    background: {t.card}; border: 1px solid {t.line}; border-radius: {px(8)}px;
    padding: {px(8)}px {px(10)}px; }}
QLabel[look="searcherror"] {{
    background: {t.danger_soft}; color: {t.danger}; border: 1px solid {t.danger};
    border-radius: {px(6)}px; padding: {px(6)}px {px(10)}px; }}
QToolTip {{ background: {t.field}; color: {t.text}; border: 1px solid {t.line_strong}; padding: {px(4)}px; }}
QFrame[look="card"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {px(8)}px; }}
QFrame[look="topbar"] {{ background: {t.surface}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[look="selectionbar"] {{ background: {t.surface}; border: none; border-top: 1px solid {t.line}; }}
QFrame[look="strip"] {{ background: {t.card}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[look="status"] {{ background: {t.chrome}; border: none; border-top: 1px solid {t.line}; }}
QAbstractItemView[look="chrome"] {{ background: {t.chrome}; border: none; }}
QFrame[look="notice"] {{ background: {t.danger_soft}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[look="notice"][calm="true"] {{ background: {t.accent_soft}; }}
QFrame[look="first-question"] {{ background: transparent; border: none; }}
QFrame[look="suggestions"] {{
    background: {t.surface}; border: 1px solid {t.line_strong}; border-radius: {px(8)}px; }}
QFrame[look="popover"] {{ background: {t.surface}; border: 1px solid {t.line_strong}; }}
QFrame[look="search"] {{
    background: {t.field}; border: 1px solid {t.line}; border-radius: {px(9)}px; }}
QFrame[look="search"][focused="true"] {{ border-color: {t.accent}; }}
QFrame[look="search"][wrong="true"] {{ border-color: {t.danger}; }}
QSplitter::handle {{ background: {t.line}; }}
QSplitter[look="bare"]::handle {{ background: transparent; }}
QListWidget[look="card"]::item {{ padding: {px(4)}px {px(10)}px; }}
QListWidget[look="card"]::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QProgressBar {{ background: {t.track}; border: none; border-radius: {px(3)}px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(3)}px; }}
"""


def _buttons(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QPushButton {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: {px(8)}px;
    padding: {px(6)}px {px(12)}px; }}
QPushButton:hover {{ background: {t.hover}; border-color: {t.line_strong}; }}
QPushButton:pressed {{ background: {t.track}; }}
QPushButton:focus {{ border-color: {t.accent}; }}
QPushButton:disabled {{ color: {t.line_strong}; background: {t.surface}; border-color: {t.line}; }}
QPushButton[look="primary"] {{
    background: {t.accent_fill}; color: {t.on_accent}; border-color: {t.accent_fill}; }}
QPushButton[look="primary"]:hover {{
    background: {t.accent_fill_hover}; border-color: {t.accent_fill_hover}; }}
QPushButton[look="primary"]:focus {{ border-color: {t.text}; }}
QPushButton[look="primary"]:disabled {{
    background: {t.track}; color: {t.muted}; border-color: {t.track}; }}
QPushButton[look="quiet"] {{ background: transparent; border-color: transparent; color: {t.muted}; }}
QPushButton[look="quiet"]:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton[look="quiet"]:focus {{ border-color: {t.accent}; }}
QPushButton[look="quiet"]:checked {{ background: {t.accent_soft}; color: {t.accent}; }}
QPushButton[look="quiet"]:disabled {{ color: {t.line_strong}; }}
QPushButton[look="switch"] {{
    background: transparent; border: 1px solid transparent; color: {t.muted}; padding: 0 {px(8)}px;
    border-radius: {px(6)}px; }}
QPushButton[look="switch"]:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton[look="switch"]:focus {{ border-color: {t.accent}; }}
QPushButton[look="switch"]:checked {{ background: {t.accent_soft}; color: {t.accent}; }}
QPushButton[look="link"] {{
    background: transparent; border: 1px solid transparent; color: {t.accent}; padding: 0 {px(4)}px;
    border-radius: {px(4)}px; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:focus {{ border-color: {t.accent}; }}
QPushButton[look="folder"] {{
    background: {t.chrome}; border: 1px solid {t.chrome}; padding: {px(5)}px {px(8)}px {px(5)}px {px(6)}px; }}
QPushButton[look="folder"]:hover {{ border-color: {t.line_strong}; }}
QPushButton[look="folder"]:focus {{ border-color: {t.accent}; }}
QPushButton::menu-indicator {{ width: 0; image: none; }}
QToolButton[look="icon"], QToolButton[look="bare"] {{
    background: transparent; border: 1px solid transparent; border-radius: {px(6)}px; }}
QToolButton[look="icon"]:hover, QToolButton[look="bare"]:hover {{ background: {t.hover}; }}
QToolButton[look="icon"]::menu-indicator {{ image: none; width: 0; }}
QToolButton[look="icon"]:focus, QToolButton[look="bare"]:focus {{ border-color: {t.accent}; }}
"""


def _fields(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QLineEdit, QSpinBox, QPlainTextEdit, QTextEdit, QComboBox {{
    background: {t.field}; color: {t.text}; border: 1px solid {t.line}; border-radius: {px(6)}px;
    padding: {px(4)}px {px(7)}px; selection-background-color: {t.accent_fill};
    selection-color: {t.on_accent}; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; height: 0; border: none; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
    background: transparent; border: none; padding: 0; }}
QLineEdit:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {{
    border-color: {t.accent}; }}
QTextBrowser[look="help"] {{ background: {t.surface}; padding: 0; border-radius: {px(8)}px; }}
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus {{
    background: transparent; border: none; padding: 0; }}
QComboBox::drop-down {{ border: none; width: {px(22)}px; }}
QComboBox::down-arrow {{ image: url("{_icon("chevron-muted")}"); width: {px(12)}px; height: {px(12)}px; }}
QCheckBox {{ spacing: {px(8)}px; }}
QCheckBox::indicator, QAbstractItemView::indicator {{
    width: {px(14)}px; height: {px(14)}px; border: 1px solid {t.edge}; border-radius: {px(4)}px;
    background: {t.field}; }}
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:checked {{
    background: {t.accent_fill}; border-color: {t.accent_fill}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{ image: url("{_icon("check-white")}"); }}
QCheckBox::indicator:indeterminate {{ image: url("{_icon("dash-white")}"); }}
QRadioButton {{ spacing: {px(8)}px; }}
QRadioButton::indicator {{
    width: {px(14)}px; height: {px(14)}px; border: 1px solid {t.line_strong}; border-radius: {px(8)}px;
    background: {t.field}; }}
QRadioButton::indicator:checked {{
    width: {px(6)}px; height: {px(6)}px; border: {px(5)}px solid {t.accent_fill};
    border-radius: {px(8)}px; background: {t.on_accent}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {t.accent}; }}
QSlider::groove:horizontal {{ background: {t.track}; height: {px(4)}px; border-radius: {px(2)}px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: {px(2)}px; }}
QSlider::handle:horizontal {{
    background: {t.knob}; border: 2px solid {t.accent}; width: {px(12)}px; height: {px(12)}px;
    margin: -{px(6)}px 0; border-radius: {px(8)}px; }}
"""


def _views(t: Tokens, px: Callable[[float], int]) -> str:
    bar = px(10)
    return f"""
QAbstractItemView {{ background: {t.surface}; outline: none; }}
QTableView[look="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {px(8)}px; }}
QTableView[look="card"]::item {{ padding: 0 {px(8)}px; border-bottom: 1px solid {t.line}; }}
QTableView[look="card"]::item:selected {{ background: {t.accent_soft}; }}
QAbstractItemView[look="card"]:focus {{ border: 1px solid {t.accent}; }}
QHeaderView::section {{
    background: {t.card}; color: {t.muted}; border: none; border-bottom: 1px solid {t.line};
    padding: {px(6)}px {px(8)}px; }}
QHeaderView {{ background: {t.surface}; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; }}
QScrollBar::handle {{ background: {t.line_strong}; border-radius: {px(3)}px; margin: {px(2)}px; }}
QScrollBar::handle:vertical {{ min-height: {px(28)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(28)}px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _menus(t: Tokens, px: Callable[[float], int]) -> str:
    return f"""
QMenuBar {{ background: {t.surface}; color: {t.text}; border-bottom: 1px solid {t.line}; }}
QMenuBar::item {{ padding: {px(5)}px {px(10)}px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.accent_soft}; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line_strong}; padding: {px(5)}px; }}
QMenu::item {{ padding: {px(6)}px {px(28)}px {px(6)}px {px(24)}px; border-radius: {px(5)}px; }}
QMenu::item:selected {{ background: {t.accent_soft}; }}
QMenu::item:disabled {{ color: {t.line_strong}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: {px(5)}px {px(8)}px; }}
QMenu::icon {{ padding-left: {px(6)}px; }}
"""


def _icon(name: str) -> str:
    return resource(f"icons/{name}.svg").as_posix()
