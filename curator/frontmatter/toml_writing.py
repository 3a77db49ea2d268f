"""A value -> TOML text, through tomlkit, in the manner of the text around it."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time
from functools import cached_property

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import SingleKey

from curator.frontmatter.errors import EditRefused, Reason, shortened
from curator.frontmatter.toml_reading import TomlTree
from curator.frontmatter.values import Timestamp, Value

_LARGEST = 2**63
"""The whole numbers of TOML have 64 bits."""


class Writer:
    """How one file writes its values, learnt from its tree when first asked."""

    def __init__(self, tree: TomlTree, line_break: str) -> None:
        self._tree = tree
        self._line_break = line_break

    @cached_property
    def quote(self) -> str:
        """The file's commoner quote."""
        styles = [leaf.style[:1] for leaf in self._tree.leaves if leaf.style]
        return "'" if styles.count("'") > styles.count('"') else '"'

    def key(self, name: str) -> str:
        """A key's text. Raises EditRefused(UNWRITABLE)."""
        try:
            return SingleKey(name).as_string()
        except (TOMLKitError, ValueError) as error:
            raise EditRefused(Reason.UNWRITABLE, f"{name!r} cannot be a key in TOML") from error

    def keys(self, names: list[str]) -> str:
        """The text of a dotted key."""
        return ".".join(map(self.key, names))

    def value(self, value: Value, style: str | None = None) -> str:
        """A value in one place, collections between brackets; `style` is the old quotes'.

        Raises EditRefused(UNWRITABLE): TOML has no null, and no whole number of more than 64 bits.
        """
        if isinstance(value, dict):
            pairs = ", ".join(f"{self.key(key)} = {self.value(item)}" for key, item in value.items())
            return f"{{ {pairs} }}" if pairs else "{}"
        if isinstance(value, list):
            return "[" + ", ".join(self.value(item, style) for item in value) + "]"
        if value is None:
            raise EditRefused(Reason.UNWRITABLE, "TOML has no empty value: remove the key instead")
        if isinstance(value, Timestamp):
            return self._date(value)
        if isinstance(value, str):
            return self._string(value, style or self.quote)
        if isinstance(value, int) and not -_LARGEST <= value < _LARGEST:
            raise EditRefused(Reason.UNWRITABLE, "TOML's whole numbers have at most 64 bits")
        return tomlkit.item(value).as_string()

    def _date(self, text: str) -> str:
        try:
            read = tomllib.loads(f"date = {text}")
        except ValueError:
            read = {}
        if not isinstance(read.get("date"), datetime | date | time) or "\n" in text or "#" in text:
            raise EditRefused(
                Reason.UNWRITABLE, f"{shortened(text)!r} is no date as TOML writes it: 2024-03-24T07:32:00Z"
            )
        return text

    def _string(self, text: str, style: str) -> str:
        lines = len(style) == 3 and "\n" in text and "\r" not in text
        for literal in (True, False) if style[0] == "'" else (False,):
            try:
                shown = tomlkit.string(text, literal=literal, multiline=lines).as_string()
            except (TOMLKitError, ValueError):
                continue
            if lines:
                shown = self._in_lines(shown, 3)
            return shown
        raise EditRefused(Reason.UNWRITABLE, "TOML cannot hold this text")

    def _in_lines(self, shown: str, quotes: int) -> str:
        """A text over several lines begins on a line of its own, where nothing of it is lost."""
        text = shown[:quotes] + "\n" + shown[quotes:]
        return text.replace("\r\n", "\n").replace("\n", self._line_break)
