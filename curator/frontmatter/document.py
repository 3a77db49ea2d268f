"""One file's front matter as an immutable value: read it, or apply edits and get another one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from curator.frontmatter.edits import NO_ORDER, Edit, Insert, KeyOrder, Rename, Set
from curator.frontmatter.envelope import Envelope, Notation, cut
from curator.frontmatter.errors import EditRefused, ReadError, Reason
from curator.frontmatter.in_yaml import in_yaml
from curator.frontmatter.inversion import inverse_of
from curator.frontmatter.meaning import Meaning, meaning_in_parts, values_of
from curator.frontmatter.notations import Written, read
from curator.frontmatter.patches import Change, patched
from curator.frontmatter.places import Finder
from curator.frontmatter.splices import Splices
from curator.frontmatter.steps import Steps
from curator.frontmatter.syntax import Kind, Node, Tree, key_text
from curator.frontmatter.values import Absent, Path, Value, value_at

MAX_WORK = 20_000_000
"""Characters that one `apply` may read again, each step the whole text: about as many microseconds. In an
article of 10 KB these are 2,000 steps."""


class Document:
    """A file with front matter, read and understood.

    Attributes:
        data: the file's bytes.
        source: the name given to `parse`, for messages.
        values: the front matter's values; not to be changed.
    """

    __slots__ = ("_envelope", "_meaning", "_written", "data", "source", "values")

    def __init__(
        self,
        data: bytes,
        envelope: Envelope,
        source: str,
        understood: tuple[dict[str, Value], Meaning] | None = None,
    ) -> None:
        """`understood`: values and meaning, where they are known without reading all of it again."""
        self.data = data
        self.source = source
        self.values: dict[str, Value]
        self._envelope = envelope
        self._written: Written | None = None
        self._meaning: Meaning | None = None
        if understood is None:
            self.values = values_of(self.tree, source)
        else:
            self.values, self._meaning = understood

    @classmethod
    def parse(cls, data: bytes, source: str = "") -> Document:
        """Read a file's bytes.

        Raises ReadError with the reason and the line in the file.
        """
        return cls(data, cut(data, source), source)

    @property
    def body(self) -> bytes:
        """What follows the closing fence, as it is."""
        return self._envelope.body

    @property
    def front_matter(self) -> str:
        """The text between the fences, or the object in braces, as it is."""
        return self._envelope.text

    @property
    def yaml(self) -> str:
        """The front matter as YAML: its own text, or its values written so where the notation is another."""
        notation = self._envelope.notation
        return self._envelope.text if notation is Notation.YAML else in_yaml(self.values)

    @property
    def envelope(self) -> Envelope:
        """The file in its parts."""
        return self._envelope

    @property
    def written(self) -> Written:
        """The front matter as it is written."""
        if self._written is None:
            self._written = read(self._envelope, self.source)
        return self._written

    @property
    def tree(self) -> Tree:
        """The syntax of the front matter."""
        return self.written.tree

    @property
    def meaning(self) -> Meaning:
        """The front matter's meaning, to be compared, not to be changed."""
        if self._meaning is None:
            self._meaning = meaning_in_parts(self.tree.root)
        return self._meaning

    @property
    def repeated(self) -> tuple[tuple[Path, int], ...]:
        """Keys that stand twice in their mapping: path and line of each later one."""
        return tuple(self.tree.repeated_keys())

    def get(self, path: Path) -> Value | Absent:
        """The value at `path`, or ABSENT."""
        return value_at(self.values, path)

    def spelling(self, path: Path) -> str | None:
        """The source of the value at `path`, exactly as typed, or None where there is none."""
        found = self._find(path)
        return None if found is None else self.tree.text[found[1].content : found[1].end]

    def line(self, path: Path) -> int | None:
        """The 1-based line in the file on which the key, or list item, of `path` stands."""
        found = self._find(path)
        return None if found is None else self.tree.line((found[0] or found[1]).start)

    def text(self, key: str) -> str | None:
        """The source lines of a top-level key, from the key to its value's end."""
        found = self._find((key,))
        if found is None or found[0] is None:
            return None
        return self.tree.text[found[0].start : max(found[1].end, found[0].end)]

    def yaml_of(self, key: str) -> str | None:
        """The same in YAML: the source lines themselves, or its value written so where they are not."""
        if self._envelope.notation is Notation.YAML:
            return self.text(key)
        return in_yaml({key: self.values[key]}) if key in self.values else None

    def apply(self, *edits: Edit, order: KeyOrder = NO_ORDER) -> Document:
        """A new document with the edits made, one after another; each result is parsed again and compared
        with what was meant. Edits that change nothing give the document itself.

        Raises EditRefused with the reason; this document is untouched in any case.
        """
        document = self
        work = 0
        for edit in edits:
            steps = Steps(Finder(document.tree, self.source), document.values).of(edit)
            work += len(steps) * len(document.front_matter)
            if work > MAX_WORK:
                raise EditRefused(
                    Reason.TOO_LARGE,
                    f"{len(steps):,} single changes at once would take too long in a text of this size",
                    source=self.source,
                )
            for step in steps:
                document = document._step(step, order)
        return document

    def _splices(self, order: KeyOrder) -> Splices[Any]:
        line_break = self._envelope.line_break
        return self.written.splices(self.values, self.meaning, order, line_break, self.source)

    def _step(self, step: Edit, order: KeyOrder) -> Document:
        if isinstance(step, (Set, Insert, Rename)) and step.spelling is not None:
            try:
                return self._verified(self._splices(order).change(step))
            except EditRefused:
                step = replace(step, spelling=None)
        return self._verified(self._splices(order).change(step))

    def _verified(self, change: Change) -> Document:
        """The document after `change`, parsed again and held against what was meant."""
        ambiguous = self._envelope.ambiguous_line()
        if ambiguous is not None:
            fence = self._envelope.opening.decode().rstrip()
            raise EditRefused(
                Reason.AMBIGUOUS_FENCE,
                f"a line has {fence} in it, which some programs take for the end of the front matter",
                line=ambiguous,
                source=self.source,
            )
        text = patched(self.tree.text, change.patches)
        if text == self.tree.text and change.expected == self.meaning:
            return self
        data = self._envelope.with_text(text).join()
        first = self.tree.line(min((patch.start for patch in change.patches), default=0))
        try:
            envelope = cut(data, self.source)
            if envelope.text == text and envelope.ambiguous_line() is None:
                document = self._read_in_part(data, envelope, change)
                if document is not None:
                    return document
            document = Document(data, envelope, self.source)
        except ReadError as error:
            reason = Reason.TOO_LARGE if error.reason is Reason.TOO_LARGE else Reason.NOT_VERIFIED
            raise EditRefused(
                reason, f"the result could not be read ({error.message})", line=first, source=self.source
            ) from error
        if envelope.text != text or envelope.ambiguous_line():
            raise EditRefused(
                Reason.NOT_VERIFIED, "the front matter would end elsewhere", line=first, source=self.source
            )
        if not self.written.agree(document.meaning, change.expected):
            raise EditRefused(
                Reason.NOT_VERIFIED,
                "the result would not mean what was asked",
                line=first,
                source=self.source,
            )
        kept = Counter(
            comment
            for at, comment in self.tree.comments()
            if not any(start <= at < end for start, end in change.cut)
        )
        if Counter(comment for _, comment in document.tree.comments()) != kept:
            raise EditRefused(Reason.COMMENT, "a comment would be lost", line=first, source=self.source)
        return document

    def _read_in_part(self, data: bytes, envelope: Envelope, change: Change) -> Document | None:
        """The verified document after `change`, of which only the entry was read that the change is within;
        None where all has to be read."""
        values = self.written.values_after(self.values, self.meaning, change, envelope.text)
        return None if values is None else Document(data, envelope, self.source, (values, change.expected))

    def inverse(self, *edits: Edit, order: KeyOrder = NO_ORDER) -> tuple[Edit, ...]:
        """The edits that take `self.apply(*edits, order=order)` back: the values for certain, and the bytes
        too unless a removed value had unusual blanks or comments around it.

        Raises EditRefused as `apply` does.
        """
        document = self
        undo: list[Edit] = []
        for edit in edits:
            undo[:0] = inverse_of(document.tree, document.values, edit)
            document = document.apply(edit, order=order)
        return tuple(undo)

    def _find(self, path: Path) -> tuple[Node | None, Node] | None:
        """The key (None for a list item and the root) and the value node at `path`."""
        key: Node | None = None
        node = self.tree.root
        for part in path:
            if node is None:
                return None
            if isinstance(part, int):
                if node.kind is not Kind.SEQUENCE or not 0 <= part < len(node.items):
                    return None
                key, node = None, node.items[part]
                continue
            pairs = [pair for pair in node.pairs if key_text(pair[0], self.tree.text) == part]
            if not pairs:
                return None
            key, node = pairs[-1]
        return None if node is None else (key, node)
