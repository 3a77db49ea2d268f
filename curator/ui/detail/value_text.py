"""A field's value in words, bounded, wherever two values of one field are held against each other."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication

from curator.frontmatter import Absent, Value
from curator.ui.detail.plain import bounded
from curator.ui.wording import number

LONGEST = 400


def value_text(value: Value | Absent, *, opaque: bool = False, limit: int = LONGEST) -> str:
    """The value as an editor reads it. Of an `opaque` one nothing is shown but its size."""
    if isinstance(value, Absent):
        return _tr("(no such key)")
    if value is None:
        return _tr("(no value)")
    if opaque:
        size = len(str(value).encode("utf-8", "replace"))
        return _tr("(not shown, {n} bytes)", n=size).format(n=number(size))
    if isinstance(value, str):
        return bounded(value, limit) or _tr("(empty text)")
    if isinstance(value, list) and any(isinstance(item, list | dict) for item in value):
        return _tr("{n} entries: {names}", n=len(value)).format(n=len(value), names=_names(value, limit))
    if isinstance(value, list):
        return bounded(", ".join(str(item) for item in value), limit) or _tr("(empty list)")
    if isinstance(value, dict):
        parts = (
            f"{key}: {json.dumps(inner, ensure_ascii=False, default=str)}" for key, inner in value.items()
        )
        return bounded("\n".join(parts), limit) or _tr("(nothing in it)")
    return bounded(json.dumps(value, ensure_ascii=False, default=str), limit)


def _names(entries: list[Value], limit: int) -> str:
    titles = (
        str(entry.get("title") or entry.get("url") or "…") for entry in entries if isinstance(entry, dict)
    )
    return bounded("; ".join(bounded(title, 60) for title in titles), limit)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("ValueText", text, None, n)
