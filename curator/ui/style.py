"""The style sheet of the window, written from the tokens. Views name their parts by the property `look`."""

from __future__ import annotations

from collections.abc import Callable

from curator.ui.tokens import Tokens


def style_sheet(t: Tokens, px: Callable[[float], int]) -> str:
    """The whole sheet. Looks: QPushButton "primary", "quiet", "link"; QFrame "card", "chrome", "bar"."""
    return f"""
QWidget {{ color: {t.text}; }}
QMainWindow, QDialog {{ background: {t.surface}; }}
QLabel {{ background: transparent; }}
QLabel[look="muted"] {{ color: {t.muted}; }}
QLabel[look="danger"] {{ color: {t.danger}; }}
QToolTip {{ background: {t.field}; color: {t.text}; border: 1px solid {t.line_strong}; padding: {px(4)}px; }}
QFrame[look="card"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {px(8)}px; }}
"""
