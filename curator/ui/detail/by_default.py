"""What the site's own settings give an article, in words. Knows no widget."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication

from curator.ui.detail.plain import one_line
from curator.ui.detail.shown import Shown

_LONGEST = 80


def default_in_words(shown: Shown, key: str) -> str:
    """The value that the article has where its file has no such key; "" where nothing gives it one."""
    if key not in shown.by_default:
        return ""
    value, origin = shown.by_default[key]
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    told = QCoreApplication.translate("ByDefault", "by default: {value} (from {file})")
    return told.format(value=one_line(text, _LONGEST), file=origin)
