"""Damages texts the way chance, bad programs and ill will do: by bytes, lines, YAML's own signs, size.

Everything comes from one source of chance, so the same seed gives the same texts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

SIGNS = (
    *(b": ", b":", b"- ", b"-", b"? ", b"?", b"[", b"]", b"{", b"}", b",", b"#", b" #", b"&a", b"*a", b"!"),
    *(b"|", b">", b"|-", b">+", b"|2", b"'", b'"', b"''", b"\\", b"%", b"@", b"`", b"~", b"<<: *a", b"<<:"),
    *(b"---", b"...", b"\n---\n", b"\n...\n", b"---\r\n", b"\n--- #\n", b"\n----\n", b"\n", b"\r\n", b"\r"),
    *(b"\t", b" ", b"  ", b"\n  ", b"\n\t", b"\0", b"\x07", b"\x0c", b"\x1b", b"\x7f", b"\xff", b"\xc3"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xa9", b"\xc2\xa0", b"\xc2\xad"),
    *(b"\xed\xa0\xbd", b"\xf0\x9f\x98\x80", b"e\xcc\x81", b"\xc3\xa9", b"\xe2\x80\xae", b"\xef\xbf\xbe"),
    *(b'"\\ud83d"', b'"\\x00"', b'"\\U0010ffff"', b'"\\e\\a\\N"', b'"\\\n  x"', b"!!binary aGk=", b"!!set"),
    *(
        b"!!python/object/apply:os.system [x]",
        b"!!omap",
        b"!!pairs",
        b"!<tag:yaml.org,2002:int>",
        b"!!float 1",
    ),
    *(b"%YAML 1.2\n", b"%TAG ! x\n", b"yes", b"no", b"null", b"012", b"0x1F", b"0b1", b"1:30:00", b"1_0"),
    *(b".nan", b"-.inf", b"1e400", b"9" * 400, b"2022-02-30", b"2022-03-24T25:61:61Z", b"0001-01-01", b"="),
    *(
        b"<<<<<<< ours\n",
        b"=======\n",
        b">>>>>>> theirs\n",
        b"||||||| base\n",
        b"<script>",
        b"{{ x }}",
        b"{% x",
    ),
)
_NESTING = (b"[", b"{a: ", b"- ", b"? ", b"{? ", b"[[", b"- - ", b"a:\n", b"!!seq [", b"&a [", b"[*a, ", b"!")
_SMALL = 4_096
_LARGEST = 6_000_000

Mutator = Callable[["Mutators", bytes], bytes]


class Mutators:
    """Damages one text at a time.

    Attributes:
        others: texts to take pieces from.
    """

    def __init__(self, chance: Random, others: list[bytes]) -> None:
        self.chance = chance
        self.others = others

    def damaged(self, data: bytes) -> bytes:
        """`data` after a few mutations; a few in a thousand are made huge."""
        pick = self.chance
        if pick.random() < 0.002:
            return self.huge(data)[:_LARGEST]
        for _ in range(pick.choice((1, 1, 1, 2, 3, 5))):
            data = pick.choice(_SMALL_ONES)(self, data)
        return data

    def _place(self, data: bytes) -> int:
        return self.chance.randint(0, len(data))

    def _span(self, data: bytes) -> tuple[int, int]:
        start = self._place(data)
        return start, min(len(data), start + self.chance.choice((1, 1, 2, 4, 8, 32)))

    def change_byte(self, data: bytes) -> bytes:
        """One byte is another one."""
        at = self._place(data)
        return data[:at] + bytes([self.chance.randrange(256)]) + data[at + 1 :]

    def cut_out(self, data: bytes) -> bytes:
        """A short piece is gone."""
        start, end = self._span(data)
        return data[:start] + data[end:]

    def put_sign(self, data: bytes) -> bytes:
        """Something that means something to YAML stands in between."""
        at = self._place(data)
        return data[:at] + self.chance.choice(SIGNS) + data[at:]

    def put_sign_where_it_counts(self, data: bytes) -> bytes:
        """The same, where a key, a value or an item begins."""
        places = [found.end() for found in re.finditer(rb"\n *(?:- )*|: +|[\[{,] *", data[:_SMALL])]
        if not places:
            return self.put_sign(data)
        at = self.chance.choice(places)
        return data[:at] + self.chance.choice(SIGNS) + self.chance.choice((b"", b" ")) + data[at:]

    def swap_sign(self, data: bytes) -> bytes:
        """A short piece is something that means something to YAML."""
        start, end = self._span(data)
        return data[:start] + self.chance.choice(SIGNS) + data[end:]

    def repeat(self, data: bytes) -> bytes:
        """A short piece stands there again and again."""
        start, end = self._span(data)
        return data[:end] + data[start:end] * self.chance.choice((1, 2, 5, 70)) + data[end:]

    def graft(self, data: bytes) -> bytes:
        """A piece of another text."""
        other = self.chance.choice(self.others)
        start = self._place(other)
        at = self._place(data)
        return data[:at] + other[start : start + self.chance.choice((8, 64, 400))] + data[at:]

    def cross(self, data: bytes) -> bytes:
        """The front of one text and the back of another, cut between lines."""
        other = self.chance.choice(self.others)
        front, back = data.split(b"\n"), other.split(b"\n")
        return b"\n".join(front[: self._line(front)] + back[self._line(back) :])

    def _line(self, lines: list[bytes]) -> int:
        return self.chance.randrange(len(lines))

    def lose_line(self, data: bytes) -> bytes:
        """A line is gone."""
        lines = data.split(b"\n")
        del lines[self._line(lines)]
        return b"\n".join(lines)

    def double_line(self, data: bytes) -> bytes:
        """A line stands there twice, the second time somewhere else."""
        lines = data.split(b"\n")
        lines.insert(self._line(lines), lines[self._line(lines)])
        return b"\n".join(lines)

    def indent_line(self, data: bytes) -> bytes:
        """A line is indented differently."""
        lines = data.split(b"\n")
        at = self._line(lines)
        lines[at] = b" " * self.chance.randint(0, 9) + lines[at].lstrip(b" ")
        return b"\n".join(lines)

    def join_lines(self, data: bytes) -> bytes:
        """A line break is gone, or is another one."""
        places = [found.start() for found in re.finditer(rb"\n", data[:_SMALL])]
        if not places:
            return data
        at = self.chance.choice(places)
        return (
            data[:at] + self.chance.choice((b"", b" ", b"\r", b"\r\n", b"\n\n", b"\xc2\x85")) + data[at + 1 :]
        )

    def other_breaks(self, data: bytes) -> bytes:
        """All line breaks are other ones."""
        return data.replace(b"\n", self.chance.choice((b"\r\n", b"\r", b"\n\n", b" \n", b"\xe2\x80\xa8")))

    def lose_end(self, data: bytes) -> bytes:
        """The writing program died."""
        return data[: self._place(data)]

    def huge(self, data: bytes) -> bytes:
        """Depth, length, number or aliases beyond all bounds, within the front matter."""
        pick = self.chance
        count = pick.choice((70, 1_000, 20_000, 200_000, 1_000_000))
        kind = pick.randrange(6)
        inner: bytes
        if kind == 0:
            inner = b"a: " + pick.choice(_NESTING) * count
        elif kind == 1:
            inner = b"a: " + pick.choice((b"x", b"x ", b"'", b"\\", b"\xf0\x9f\x98\x80", b"#", b" ")) * count
        elif kind == 2:
            inner = b"\n".join(b"k%d: %d" % (at, at) for at in range(min(count, 250_000)))
        elif kind == 3:
            inner = b"a:\n" + pick.choice((b"- x\n", b"  - {a: b}\n", b"  -\n", b"- - x\n", b"  x\n")) * count
        elif kind == 4:
            width, levels = pick.choice(((10, 12), (2, 40), (100, 6), (1, 60)))
            rows = [b"a0: &a0 [x]"]
            rows += [
                b"a%d: &a%d [%s]" % (at, at, b", ".join([b"*a%d" % (at - 1)] * width))
                for at in range(1, levels)
            ]
            inner = b"\n".join(rows)
        else:
            inner = b"a: &a " + b"!" + b"x" * count + b"\nb: &" + b"y" * count + b" 1"
        cut = data.find(b"\n", 0, _SMALL) + 1
        return (data[:cut] or b"---\n") + inner + b"\n" + data[cut:]


_SMALL_ONES: tuple[Mutator, ...] = (
    Mutators.change_byte,
    Mutators.cut_out,
    Mutators.put_sign,
    Mutators.put_sign_where_it_counts,
    Mutators.put_sign_where_it_counts,
    Mutators.swap_sign,
    Mutators.repeat,
    Mutators.graft,
    Mutators.cross,
    Mutators.lose_line,
    Mutators.double_line,
    Mutators.indent_line,
    Mutators.join_lines,
    Mutators.other_breaks,
    Mutators.lose_end,
)
