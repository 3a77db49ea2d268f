"""Makes front matter as nasty as YAML allows, and random edits of it, from one source of chance.

The source may be `random.Random` (long runs) or hypothesis's own (which then shrinks what it finds).
"""

from __future__ import annotations

from random import Random

from curator.frontmatter import (
    Edit,
    Insert,
    Move,
    Path,
    Remove,
    Rename,
    Reorder,
    Set,
    Timestamp,
    Unset,
    Value,
)

KEYS = (
    *("title", "published", "quality", "heat", "topics", "images", "related", "provider", "url", "name"),
    *("on", "2024", "null", "~", '"q k"', "'it''s'", '"a: b"', "é", "😀", "key with blanks", "a#b", "x-y"),
    *('"\\u00e9x"', "http://k", "1.5", "y", "-k", "?k", "<k"),
)
SCALARS = (
    *(
        "",
        "~",
        "null",
        "true",
        "False",
        "TRUE",
        "yes",
        "off",
        "0",
        "-1",
        "80",
        "012",
        "0x1F",
        "1_000",
        "1:30",
    ),
    *("4.50", "1.10", "-.5", "1e3", "1.5e+3", ".inf", "2022-03-24", "2022-03-24T20:25:00Z", "2024-13-45"),
    *("2001-12-14 21:59:43.10 -5", "plain", "two words", "a#b", "c:d", "rock'n'roll", 'say "hi"', "50%"),
    *("https://a.example/b?c=d#e", "x – é", "emoji 😀 end", "back\\slash", "- ", "{{ page }}", "end:"),
    *("''", '""', "'it''s'", "'# no comment'", '"say \\"hi\\""', '"\\u2014 \\x41 \\/"', '"tab\\there"'),
    *('"two\\nlines"', "'a: b'", '"😀"', "'[x]'", '"{y}"', "'  blanks  '", '"\\ud83d\\ude00"', "!!str 5"),
    *("!!int '7'", "! x", "&anchor text", "&anchor", "*anchor", "!custom x", "`tick", "@at", "%p", "a\tb"),
)
MANY_LINES = (
    "|\n{i}one\n{i}two\n",
    "|-\n{i}one\n{i}  two\n",
    "|+\n{i}one\n\n{b}\n",
    ">\n{i}one\n{i}two\n\n{i}three\n",
    ">-  # header comment\n{i}one two\n{i}three\n",
    "|2\n{b}   led\n{b}  in\n",
    "|  # hc\n{i}x: y # z\n{i}\n\n",
    "first\n{i}second\n\n{i}third   # c\n",
    '"first\n{i}second\n\n{i}third"\n',
    "'first\n{i}second' # c\n",
)
TEXTS = (
    *(
        "",
        "a",
        "new text",
        "New – name é",
        "😀",
        "yes",
        "null",
        "~",
        "80",
        "-1",
        "1,000",
        "1:30",
        "0o7",
        "012",
    ),
    *(
        "2022-03-24",
        "it's",
        'say "hi"',
        "a: b",
        "a #b",
        "#b",
        "- x",
        "x:",
        "[x]",
        "{x}",
        "a, b",
        "two\nlines",
    ),
    *(
        "para one\n\npara two\n",
        "ends\n",
        "ends twice\n\n",
        "  led",
        "trailed  ",
        "tab\there",
        "\ttab",
        "*x",
        "&x",
    ),
    *(
        "!x",
        "|",
        ">",
        "%x",
        "@x",
        "`x",
        "?",
        "? x",
        ":",
        ":x",
        "-",
        "---",
        "...",
        "=",
        "<<",
        "\\",
        "E+7",
        "_+9",
    ),
    *(
        "112:30,",
        "\u2028",
        "\x85",
        "\ufeff",
        "\x07",
        "\x00",
        "https://a.example/b?c=d#e",
        "a\r\nb",
        "nbsp\u00a0",
    ),
    "long " * 60,
)
NUMBERS = (0, 1, -1, 81, 10**6, 10**20, 0.5, -1.25, 1e16, 1e-7, 3.0)
BODIES = (
    b"",
    b"Body\n",
    b"---\nfake: 1\n---\n",
    b"\ttext  \r\n\fend",
    b"\xff\xfe not text",
    b"\n\n# Title\n",
)


class Nasty:
    """One document after another."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.anchors = 0

    def document(self) -> bytes:
        """A file's bytes; usually, not always, YAML."""
        pick = self.chance
        self.anchors = 0
        text = self._flow_root() if pick.random() < 0.03 else self.mapping(pick.choice((0, 0, 0, 1, 2)), 0)
        if pick.random() < 0.1:
            text = "# leading comment\n\n" + text
        if pick.random() < 0.1:
            text += "# trailing comment\n"
        ends = pick.choice(("\n", "\n", "\n", "\r\n", "mixed"))
        if ends == "mixed":
            text = "".join(line + pick.choice(("\n", "\r\n")) for line in text.split("\n")[:-1])
        else:
            text = text.replace("\n", ends)
        bom = b"\xef\xbb\xbf" if pick.random() < 0.1 else b""
        end = "\r\n" if ends == "\r\n" else "\n"
        blanks = pick.choice(("", "", "", "  ", " \t"))
        closing = f"---{blanks}" + ("" if pick.random() < 0.1 else end)
        body = b"" if not closing.endswith("\n") else pick.choice(BODIES)
        return bom + f"---{blanks}{end}{text}{closing}".encode() + body

    def _flow_root(self) -> str:
        return self.flow(0, mapping=True) + "\n"

    def mapping(self, column: int, depth: int, first_inline: bool = False) -> str:
        """Lines of a block mapping at `column`; without the first margin if it stands behind a dash."""
        pick = self.chance
        out: list[str] = []
        keys = pick.sample(KEYS, pick.randint(1, 5 if depth else 8))
        if pick.random() < 0.01:
            keys.append(keys[0])
        for at, key in enumerate(keys):
            margin = "" if first_inline and at == 0 else " " * column
            if pick.random() < 0.02:
                out.append(f"{margin}? {key}\n{' ' * column}: {self.scalar()}\n")
                continue
            if at and pick.random() < 0.2:
                out.append(
                    pick.choice(("\n", "   \n", f"{' ' * column}# note {at}\n", "# far left\n", "\n\n"))
                )
            out.append(f"{margin}{key}:{self.value(column, depth)}")
        return "".join(out)

    def value(self, column: int, depth: int) -> str:
        """What stands behind a key's colon or a dash, with its line break."""
        pick = self.chance
        kind = pick.random()
        if depth < 3 and kind < 0.16:
            offset = pick.choice((0, 2, 2, 2, 4, 1))
            return self.comment() + "\n" + self.sequence(column + offset, depth + 1)
        if depth < 3 and kind < 0.26:
            return self.comment() + "\n" + self.mapping(column + pick.choice((1, 2, 2, 4)), depth + 1)
        if kind < 0.36:
            return " " + self.flow(depth, mapping=pick.random() < 0.4) + self.comment() + "\n"
        if kind < 0.46:
            inner = column + pick.choice((1, 2, 2, 4))
            text = pick.choice(MANY_LINES).format(i=" " * inner, b=" " * column)
            return " " + text + pick.choice(("", "", "\n"))
        text = self.scalar()
        return (pick.choice((" ", " ", "  ", "\t")) + text if text else "") + self.comment() + "\n"

    def sequence(self, column: int, depth: int) -> str:
        """Lines of a block sequence with its dashes at `column`."""
        pick = self.chance
        out: list[str] = []
        gap = pick.choice((1, 1, 1, 3))
        for at in range(pick.randint(1, 4)):
            if pick.random() < 0.1:
                out.append(pick.choice(("\n", f"{' ' * column}# item {at}\n")))
            dash = " " * column + "-"
            kind = pick.random()
            if depth < 3 and kind < 0.3:
                out.append(dash + " " * gap + self.mapping(column + 1 + gap, depth + 1, first_inline=True))
            elif depth < 3 and kind < 0.35:
                out.append(dash + " " + self.sequence(column + 2, depth + 1).lstrip(" "))
            else:
                out.append(dash + self.value(column, 3))
        return "".join(out)

    def flow(self, depth: int, *, mapping: bool) -> str:
        """A flow collection, in one line or in many."""
        pick = self.chance
        entries: list[str] = []
        for _ in range(pick.choice((0, 1, 2, 3))):
            inner = pick.random()
            text = (
                self.flow(depth + 1, mapping=inner < 0.05)
                if inner < 0.1 and depth < 3
                else self.scalar(flow=True)
            )
            entries.append(f"{pick.choice(KEYS)}: {text}" if mapping else text or "x")
        opening, closing = "{}" if mapping else "[]"
        if pick.random() < 0.25 and entries:
            margin = " " * pick.choice((6, 8))
            lines = [f"{margin}{entry}" for entry in entries]
            comma = pick.choice((",", ""))
            body = (",\n" if pick.random() < 0.7 else ",  # c\n").join(lines)
            return f"{opening}\n{body}{comma}{pick.choice(('', '  # last'))}\n      {closing}"
        inside = pick.choice((", ", ",", " , ")).join(entries)
        if entries and pick.random() < 0.1:
            inside += ","
        blank = pick.choice(("", "", " "))
        return f"{opening}{blank}{inside}{blank}{closing}"

    def scalar(self, *, flow: bool = False) -> str:
        """One scalar's source in one line."""
        text = self.chance.choice(SCALARS)
        if flow and any(mark in text for mark in (",", "[", "]", "{", "}")) and text[:1] not in ("'", '"'):
            return "plain"
        if text.startswith("&"):
            self.anchors += 1
            return text.replace("anchor", f"a{self.anchors}")
        return text.replace("anchor", f"a{max(1, self.anchors)}")

    def comment(self) -> str:
        """Often nothing."""
        return self.chance.choice(("", "", "", "", " # c", '   # editor\'s "pick"', " #"))


class Edits:
    """Random edits of a document, many of them of the values that it has."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance

    def value(self, depth: int = 0) -> Value:
        """A value to set: mostly a scalar."""
        pick = self.chance
        kind = pick.random()
        if kind < 0.55:
            return pick.choice(TEXTS)
        if kind < 0.7:
            return pick.choice(NUMBERS)
        if kind < 0.8:
            return pick.choice((True, False))
        if kind < 0.84:
            return None
        if kind < 0.88:
            return Timestamp(pick.choice(("2022-03-24", "2022-03-25T01:02:03Z", "2022-03-25 01:02:03 +2")))
        return self.collection(pick.choice(([], [], {})), depth) if depth < 2 else "deep"

    def collection(self, like: Value, depth: int = 0) -> Value:
        """A collection of up to three values, of the kind of `like`."""
        pick = self.chance
        if isinstance(like, list):
            return [self.value(depth + 1) for _ in range(pick.randint(0, 3))]
        keys = ("a", "title", "url", "on", "two words")
        return {pick.choice(keys): self.value(depth + 1) for _ in range(pick.randint(0, 2))}

    def edit(self, values: dict[str, Value]) -> Edit:
        """An edit that `values` allow, in their own terms."""
        pick = self.chance
        paths = list(_paths(values))
        lists = [(path, value) for path, value in paths if isinstance(value, list)]
        kind = pick.random()
        if paths and kind < 0.4:
            path, old = pick.choice(paths)
            return Set(
                path,
                self.collection(old)
                if isinstance(old, (dict, list)) and pick.random() < 0.8
                else self.value(),
            )
        if paths and kind < 0.5:
            path = pick.choice(paths)[0]
            if isinstance(path[-1], str) and pick.random() < 0.4:
                return Rename(path, pick.choice(("new", "two words", "on", "2022", "a: b", "é", "#x")))
            return Unset(path)
        if lists and kind < 0.85:
            path, items = pick.choice(lists)
            if kind < 0.65 or not items:
                return Insert(path, self.value(1), pick.choice((None, pick.randint(0, len(items)))))
            if kind < 0.75:
                return Remove(path, pick.randrange(len(items)))
            if kind < 0.78:
                return Reorder(path, tuple(pick.sample(range(len(items)), len(items))))
            return Move(path, pick.randrange(len(items)), pick.randrange(len(items)))
        parents = [path for path, value in paths if isinstance(value, dict)] + [()]
        name = pick.choice(("new", "published", "heat", "two words", "on", "a.b", "é"))
        return Set((*pick.choice(parents), name), self.value())


def _paths(value: Value, path: Path = ()) -> list[tuple[Path, Value]]:
    found: list[tuple[Path, Value]] = []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found.append(((*path, key), item))
        if len(path) < 8:
            found += _paths(item, (*path, key))
    return found
