"""The style sheet of the detail pane, written from the theme; it adds to the window's own."""

from __future__ import annotations

from curator.ui.theme import Theme


def detail_style(theme: Theme) -> str:
    t, px = theme.tokens, theme.px
    return f"""
QScrollArea, QWidget#detail-content {{ background: {t.surface}; border: none; }}
QTextEdit[look="in-place"], QPlainTextEdit[look="source"] {{ border: none; border-radius: 0; padding: 0; }}
QTextEdit[look="in-place"] {{ background: transparent; }}
QPlainTextEdit[look="source"] {{ background: {t.card}; }}
QLineEdit {{ border: 1px solid {t.accent}; border-radius: {px(5)}px; padding: 0 {px(6)}px; }}
QLineEdit[look="value"] {{
    background: transparent; border: 1px solid transparent; padding: {px(3)}px {px(3)}px; }}
QLineEdit[look="value"]:hover {{ border-color: {t.line}; }}
QLineEdit[look="value"]:focus {{ background: {t.field}; border-color: {t.accent}; }}
QLineEdit[look="value"][wrong="true"] {{ background: {t.danger_soft}; border-color: {t.danger}; }}
QLabel[look="reason"] {{ color: {t.warn}; }}
QPushButton[look="opener"], QPushButton[look="beginning"] {{
    background: transparent; border: 1px solid transparent; border-radius: {px(5)}px; text-align: left;
    padding: {px(4)}px {px(3)}px; }}
QPushButton[look="opener"]:hover, QPushButton[look="beginning"]:hover {{ background: {t.hover}; }}
QPushButton[look="opener"]:focus, QPushButton[look="beginning"]:focus {{ border-color: {t.accent}; }}
QComboBox {{ padding: {px(2)}px {px(6)}px; border-radius: {px(5)}px; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0; }}
QListView {{ background: {t.surface}; border: none; outline: none; }}
QTreeView {{ background: {t.surface}; border: none; outline: none; }}
QTreeView::item {{ border: none; padding: 0; }}
QTreeView::item:selected {{ background: {t.hover}; color: {t.text}; }}
QTreeView::item:hover {{ background: {t.hover}; }}
QTreeView QLineEdit {{ padding: 0 {px(2)}px; border-radius: {px(3)}px; }}
QToolButton[look="icon"] {{ border-radius: {px(4)}px; padding: 0; }}
QToolButton[look="icon"]:hover {{ background: {t.track}; }}
QToolButton[look="icon"]::menu-indicator {{ image: none; width: 0; }}
QToolButton[look="chip"] {{
    border: 1px solid {t.line}; border-radius: {px(5)}px; background: {t.chrome}; padding: 0; }}
QToolButton[look="chip"]:hover {{ background: {t.track}; }}
QToolButton[look="chip"]:focus {{ border-color: {t.accent}; }}
QPushButton[look="link"]:disabled {{ color: {t.line_strong}; background: transparent; }}
QFrame[look="warn"] {{ background: {t.warn_soft}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[look="warn"] QLabel {{ color: {t.warn}; }}
QFrame[look="info"] {{ background: {t.accent_soft}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[look="problems"] {{ background: {t.card}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[look="problems"] QFrame {{ background: transparent; border: none; }}
QFrame[look="problems"] QScrollArea, QFrame[look="problems"] QScrollArea > QWidget > QWidget {{
    background: transparent; border: none; }}
QPushButton[look="fix"] {{ padding: {px(3)}px {px(8)}px; border-radius: {px(6)}px; }}
QFrame[look="info"] QLabel {{ color: {t.text}; }}
"""
