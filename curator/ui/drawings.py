"""Looks through a drawing (SVG) before it is drawn: what it would load from elsewhere, and how much it is.

A drawing is a program: it names files and addresses, and a few lines that use each other draw for hours.
"""

from __future__ import annotations

import re
import zlib
from typing import NoReturn
from xml.parsers import expat

from PySide6.QtCore import QCoreApplication

MAX_BYTES = 2 * 1024 * 1024
MAX_ELEMENTS = 100_000
"""Elements that are drawn, each as often as it is used."""

_MAX_DEPTH = 200
_GZIP = b"\x1f\x8b"
_LOCAL = re.compile(r"url\(\s*['\"]?#([^)'\"\s]+)")
_LINKS = frozenset({"a", "metadata", "RDF", "Work", "license", "script", "style"})
"""Elements whose addresses no program follows that only draws."""


class DrawingError(ValueError):
    """The drawing is not drawn; the message says why."""


def checked(data: bytes) -> bytes:
    """The drawing, unpacked, that may be drawn. Raises DrawingError."""
    if data.startswith(_GZIP):
        try:
            data = zlib.decompressobj(31).decompress(data, MAX_BYTES + 1)
        except zlib.error:
            raise DrawingError(_tr("it is damaged")) from None
    if len(data) > MAX_BYTES:
        raise DrawingError(_tr("it is too large for a drawing"))
    outline = _Outline()
    parser = expat.ParserCreate()
    parser.StartElementHandler = outline.begin
    parser.EndElementHandler = outline.end
    parser.EntityDeclHandler = outline.entity
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        raise DrawingError(_tr("it is damaged")) from None
    outline.weigh()
    return data


class _Outline:
    """The elements with names, how many lie in each, and which others they use."""

    def __init__(self) -> None:
        self._open: list[str] = []  # "" for an element without a name
        self._own: dict[str, int] = {"": 0}
        self._uses: dict[str, list[str]] = {"": []}

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= _MAX_DEPTH:
            raise DrawingError(_tr("it is nested too deeply"))
        named = attributes.get("id", "")
        self._open.append(named)
        self._own.setdefault(named, 0)
        self._uses.setdefault(named, [])
        used: list[str] = []
        for key, value in attributes.items():
            if _local(key) == "href" and _local(name) not in _LINKS:
                used += self._referred(value.strip())
            used += _LOCAL.findall(value)
        for around in {"", *self._open}:
            self._own[around] += 1
            self._uses[around] += used

    def end(self, _name: str) -> None:
        self._open.pop()

    def entity(self, *_: object) -> NoReturn:
        raise DrawingError(_tr("it defines entities"))

    def _referred(self, address: str) -> list[str]:
        if address.startswith("#"):
            return [address[1:]]
        if address.startswith("data:") and not address.startswith("data:image/svg"):
            return []
        raise DrawingError(_tr("it would load something from elsewhere"))

    def weigh(self) -> None:
        """Raise DrawingError where something uses itself, or the whole is too much."""
        weights: dict[str, int | None] = {}

        def weight(name: str, depth: int) -> int:
            if name not in self._own:
                return 0
            if name not in weights:
                if depth > _MAX_DEPTH:
                    raise DrawingError(_tr("it is nested too deeply"))
                weights[name] = None
                total = self._own[name] + sum(weight(used, depth + 1) for used in self._uses[name])
                if total > MAX_ELEMENTS:
                    raise DrawingError(_tr("it would draw too much"))
                weights[name] = total
            known = weights[name]
            if known is None:
                raise DrawingError(_tr("it uses itself"))
            return known

        weight("", 0)


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
