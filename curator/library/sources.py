"""Where the top-level keys stand in the text of front matter: to tell whether a large value is as it was."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from curator.frontmatter import Document


class Sources:
    """The source of each top-level key's value.

    Found by looking for the keys at the starts of lines, which is right wherever no value goes on at the
    start of a line. A key that is not found there has the whole text for its source.
    """

    __slots__ = ("_order", "_text", "starts")

    def __init__(self, text: str, keys: Iterable[str]) -> None:
        self._text = text
        self.starts: dict[str, int] = {}
        at = 0
        for key in keys:
            if not at and text.startswith(f"{key}:"):
                self.starts[key] = 0
                continue
            found = text.find(f"\n{key}:", at)
            if found >= 0:
                self.starts[key] = at = found + 1
        self._order = list(self.starts.values())

    @classmethod
    def of_document(cls, document: Document) -> Sources:
        """The sources in a document of any kind."""
        tree = document.tree
        found = cls(tree.text, document.values)
        pairs = tree.root.pairs if tree.root is not None else []
        if [key.start for key, _ in pairs] != found._order or tree.aliases():
            found.starts = {}
        return found

    def of(self, key: str) -> str:
        """The source of the key and its value, up to the next key; trailing blanks count not."""
        start = self.starts.get(key)
        if start is None:
            return self._text
        after = bisect_right(self._order, start)
        end = self._order[after] if after < len(self._order) else len(self._text)
        return self._text[start:end].rstrip()
