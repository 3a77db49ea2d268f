"""New text in the manner of the text around it: quotes, indentation, dashes, line breaks."""

from __future__ import annotations

from functools import cached_property, lru_cache

from curator.frontmatter.errors import EditRefused, Reason
from curator.frontmatter.scalars import Manner, plain_safe, scalar_type, spell
from curator.frontmatter.syntax import Kind, Node, Tree, key_text
from curator.frontmatter.values import Value

MAX_KEY = 1000
"""Characters of a key; YAML's simple keys end at 1,024."""


@lru_cache(maxsize=1024)
def _plain_key(name: str) -> bool:
    """Whether a key needs no quotes; the same keys stand in all files."""
    return plain_safe(name, flow=True)


class Habits:
    """How one file is written, learnt from its tree when first asked."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    @cached_property
    def quote(self) -> str:
        """The file's commoner quote."""
        single = sum(leaf.style == "'" for leaf in self._tree.leaves)
        return "'" if single > sum(leaf.style == '"' for leaf in self._tree.leaves) else '"'

    @cached_property
    def _pairs(self) -> list[tuple[Node, Node, Node]]:
        """All mappings with each of their pairs, in the order of the text."""
        found: list[tuple[Node, Node, Node]] = []

        def visit(node: Node) -> None:
            for key, value in node.pairs:
                found.append((node, key, value))
                visit(value)
            for item in node.items:
                visit(item)

        if self._tree.root is not None:
            visit(self._tree.root)
        return found

    @cached_property
    def _styles(self) -> dict[str, str]:
        styles: dict[str, str] = {}
        for _, key, value in self._pairs:
            quotable = value.kind is Kind.SCALAR and value.style in ("", "'", '"') and not value.empty
            if quotable and scalar_type(value.text, value.style, value.tag) == "str":
                styles.setdefault(key_text(key, self._tree.text), value.style)
        return styles

    def style(self, key: str) -> str | None:
        """The style that text under this key has elsewhere in the file."""
        return self._styles.get(key)

    def _offset(self, kind: Kind, least: int) -> int | None:
        """Columns from a key to its block collection, where the file first has one of this kind."""
        tree = self._tree
        for mapping, key, value in self._pairs:
            if value.kind is kind and value.style == "block" and mapping.style == "block":
                offset = tree.column(value.content) - tree.column(tree.key_start(key))
                if offset >= least:
                    return offset
        return None

    @cached_property
    def block_lists(self) -> bool:
        """Whether lists are written with dashes here."""
        return self._offset(Kind.SEQUENCE, 0) is not None

    @cached_property
    def dash_offset(self) -> int:
        """Columns from a key to the dashes of its list."""
        offset = self._offset(Kind.SEQUENCE, 0)
        return 2 if offset is None else offset

    @cached_property
    def step(self) -> int:
        """Columns from a key to the keys of its mapping."""
        return self._offset(Kind.MAPPING, 1) or 2

    @cached_property
    def gap(self) -> int:
        """Blanks behind a dash."""
        for _, _, value in self._pairs:
            if value.kind is Kind.SEQUENCE and value.style == "block":
                for item in value.items:
                    dash = self._tree.tokens.last_before(self._tree.tokens.dashes, item.start)
                    blanks = "" if dash is None else self._tree.text[dash + 1 : item.start]
                    if blanks and not blanks.strip(" "):
                        return len(blanks)
        return 1

    # ------------------------------------------------------------------ rendering

    def manner(self, key: str | None, *, flow: bool, style: str | None = None) -> Manner:
        """How new text under `key` is written; where there is no model, plain only if safe everywhere."""
        if style is None:
            style = self.style(key) if key is not None else None
        return Manner(style=style or "", quote=style or self.quote, flow=flow or style is None)

    def key(self, name: str, *, flow: bool, style: str = "") -> str:
        """A key's text, in the quotes `style` if it is one. Raises EditRefused(UNWRITABLE) if it cannot be
        one."""
        if len(name) > MAX_KEY:
            raise EditRefused(Reason.UNWRITABLE, f"a key is longer than {MAX_KEY} characters")
        quoted = style in ("'", '"')
        if not quoted and _plain_key(name):
            return name
        return spell(name, Manner(style=style if quoted else self.quote, flow=flow))

    def inline(
        self, value: Value, key: str | None = None, *, flow: bool = False, style: str | None = None
    ) -> str:
        """A value in one line; a collection in flow style."""
        if isinstance(value, dict):
            pairs = (
                f"{self.key(name, flow=True)}: {self.inline(item, name, flow=True)}"
                for name, item in value.items()
            )
            return "{" + ", ".join(pairs) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self.inline(item, key, flow=True, style=style) for item in value) + "]"
        if not isinstance(value, str):
            return spell(value, Manner())  # in one manner, whatever the file's
        return spell(value, self.manner(key, flow=flow, style=style))

    def block(self, value: Value, column: int, key: str | None = None, style: str | None = None) -> list[str]:
        """The lines, without breaks, of a collection that is not empty, its keys or dashes at `column`."""
        lines: list[str] = []
        margin = " " * column
        if isinstance(value, dict):
            for name, item in value.items():
                lines += self.entry(name, item, column)
        elif isinstance(value, list):
            for item in value:
                lines += self.item(item, column, self.gap, key, style)
        else:
            lines.append(margin + self.inline(value, key, style=style))
        return lines

    def entry(self, name: str, value: Value, column: int, spelling: str | None = None) -> list[str]:
        """The lines of one `key: value`."""
        start = " " * column + self.key(name, flow=False) + ":"
        if spelling is not None:
            return [f"{start} {spelling}".rstrip(" ")]
        if not (isinstance(value, (dict, list)) and value):
            return [f"{start} {self.inline(value, name)}"]
        offset = self.step if isinstance(value, dict) else self.dash_offset
        return [start, *self.block(value, column + offset, name)]

    def item(
        self,
        value: Value,
        column: int,
        gap: int,
        key: str | None = None,
        style: str | None = None,
        spelling: str | None = None,
    ) -> list[str]:
        """The lines of one `- item`."""
        dash = " " * column + "-" + " " * gap
        if spelling is not None:
            return [(dash + spelling).rstrip(" ")]
        if isinstance(value, (dict, list)) and value:
            inner = column + 1 + gap
            lines = self.block(value, inner, key, style)
            return [dash + lines[0][inner:], *lines[1:]]
        return [dash + self.inline(value, key, style=style)]
