"""Random TOML and JSON front matter, as odd as the notations allow."""

from __future__ import annotations

import json
from random import Random
from typing import Any

_WORDS = ("a", "b-c", "title", "draft", "x_y", '"two words"', "'on'", '"a.b"', '"é"', '"\\u00e9\\n"', "2022")
_VALUES = (
    *('"text"', "'literal'", '"q \\" \\\\ \\u00e9"', '""', "''", "'#no'", '"# no"', '"[x]"', '"a = 1"'),
    *('"""\nover\nlines"""', "'''one'''", '""""quoted""""', "'''\nit''s'''", '"""a\\\n   b"""'),
    *("0", "-17", "+99", "1_000", "0xDEADbeef", "0o755", "0b1101", "9007199254740993"),
    *("1.5", "-0.0", "1e3", "6.626e-34", "inf", "-inf", "nan", "true", "false"),
    *("1979-05-27T07:32:00Z", "1979-05-27 07:32:00.5-07:00", "1979-05-27T07:32:00", "1979-05-27", "07:32:00"),
)
_BODIES = ("", "Text.\n", "\n+++\n---\n", "{}\n", "Text")


class NastyToml:
    """One text after another."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.comments = 0

    def document(self) -> bytes:
        """A file; most are TOML."""
        pick = self.chance
        lines = self._pairs(pick.randint(0, 5))
        for _ in range(pick.randint(0, 4)):
            if pick.random() < 0.7:
                lines.append("")
            lines += self._table()
        text = "\n".join(["+++", *lines, "+++"]) + "\n" + pick.choice(_BODIES)
        if pick.random() < 0.3:
            text = text.replace("\n", "\r\n")
        return pick.choice((b"", b"", b"", b"\xef\xbb\xbf")) + text.encode()

    def _table(self) -> list[str]:
        pick = self.chance
        name = ".".join(pick.choice(_WORDS) for _ in range(pick.choice((1, 1, 2, 3))))
        opening, closing = pick.choice((("[", "]"), ("[", "]"), ("[[", "]]"), ("[ ", " ]")))
        margin = pick.choice(("", "", "  "))
        lines: list[str] = []
        for _ in range(pick.choice((1, 1, 2, 3)) if opening == "[[" else 1):
            lines.append(f"{margin}{opening}{name}{closing}{self._comment()}")
            lines += [margin + line for line in self._pairs(pick.randint(0, 3))]
            if opening == "[[" and pick.random() < 0.3:
                lines.append(f"[{name}.{pick.choice(_WORDS)}]")
                lines += self._pairs(pick.randint(0, 2))
        return lines

    def _pairs(self, count: int) -> list[str]:
        pick = self.chance
        lines: list[str] = []
        for name in pick.sample(_WORDS, min(count, len(_WORDS))):
            if pick.random() < 0.15:
                lines.append(pick.choice(("", self._comment().lstrip() or "#")))
            key = f"{name}.{pick.choice(_WORDS)}" if pick.random() < 0.2 else name
            sign = pick.choice((" = ", " = ", "=", "  =   "))
            lines.append(f"{key}{sign}{self._value(0)}{self._comment()}")
        return lines

    def _comment(self) -> str:
        if self.chance.random() > 0.2:
            return ""
        self.comments += 1
        return f" #c{self.comments}"

    def _value(self, depth: int) -> str:
        pick = self.chance
        kind = pick.random()
        if depth > 2 or kind < 0.7:
            return pick.choice(_VALUES)
        if kind < 0.85:
            items = [self._value(depth + 1) for _ in range(pick.randint(0, 3))]
            if pick.random() < 0.5 or not items:
                return "[" + pick.choice((", ", ",", " , ")).join(items) + "]"
            last = pick.choice((",", "", f", #c{self._next()}"))
            inner = "".join(
                f"\n  {item}{',' if at + 1 < len(items) else last}" for at, item in enumerate(items)
            )
            return f"[{inner}\n]"
        pairs = [f"{name} = {pick.choice(_VALUES[:9])}" for name in pick.sample(_WORDS, pick.randint(0, 3))]
        if pick.random() < 0.2:
            pairs.append("in.side = 1")
        return "{ " + ", ".join(pairs) + " }"

    def _next(self) -> int:
        self.comments += 1
        return self.comments


class NastyJson:
    """One text after another."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance

    def document(self) -> bytes:
        """A file; all are JSON, some with a key twice."""
        pick = self.chance
        value = {f"k{at}" if pick.random() < 0.5 else pick.choice(_WORDS): self._value(0) for at in range(4)}
        indent: Any = pick.choice((None, 1, 2, 4, "\t"))
        separators = pick.choice((None, (",", ":"), (", ", " : "), (" ,", ": ")))
        text = json.dumps(value, indent=indent, separators=separators, ensure_ascii=pick.random() < 0.5)
        if pick.random() < 0.2:
            text = text.replace("/", "\\/")
        if pick.random() < 0.2:
            text = text.replace("[", "[ ").replace("]", " ]")
        text += pick.choice(("\n", " \n", "", "\n\n")) + pick.choice(("Text.\n", "", "# {\n"))
        if pick.random() < 0.3:
            text = text.replace("\n", "\r\n")
        return pick.choice((b"", b"", b"\xef\xbb\xbf")) + text.encode("utf-8", "surrogatepass")

    def _value(self, depth: int) -> Any:
        pick = self.chance
        kind = pick.random()
        if depth > 2 or kind < 0.6:
            plain = ("text", "", 'q " \\ / é', "}{][", "a\nb", 0, -1, 1.5, 1e300, 10**30, True, False, None)
            return pick.choice(plain)
        if kind < 0.8:
            return [self._value(depth + 1) for _ in range(pick.randint(0, 3))]
        return {pick.choice(_WORDS): self._value(depth + 1) for _ in range(pick.randint(0, 3))}
