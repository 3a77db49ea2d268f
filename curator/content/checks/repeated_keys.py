"""Takes one of two equal keys out of a file: the one thing that edits refuse, so it is done on the bytes."""

from __future__ import annotations

from dataclasses import replace

from curator.content.checks.problem import Fix
from curator.frontmatter import Document, FrontMatterError, Path, same
from curator.frontmatter.syntax import Kind, Node, key_text

_Pair = tuple[Node, Node]


def fixes_for_repeated(doc: Document, path: Path) -> tuple[Fix, ...]:
    """Ways to leave only one of the keys at `path`. Sure only where both say the same."""
    pairs = _pairs_at(doc, path)
    if len(pairs) != 2:
        return ()
    first, second = pairs
    fixes = []
    drop_first, drop_second = _without(doc, first), _without(doc, second)
    agree = drop_first and drop_second and same(drop_first.get(path), drop_second.get(path))
    if drop_first is not None:
        label = f"Keep line {doc.tree.line(second[0].start)}, which most readers take"
        fixes.append(Fix(label, data=drop_first.data, is_sure=bool(agree)))
    if drop_second is not None:
        fixes.append(Fix(f"Keep line {doc.tree.line(first[0].start)}", data=drop_second.data))
    return tuple(fixes)


def _pairs_at(doc: Document, path: Path) -> list[_Pair]:
    node = doc.tree.root
    for part in path[:-1]:
        if node is None:
            return []
        if isinstance(part, int):
            if node.kind is not Kind.SEQUENCE or part >= len(node.items):
                return []
            node = node.items[part]
        else:
            found = [pair for pair in node.pairs if key_text(pair[0], doc.tree.text) == part]
            node = found[-1][1] if found else None
    if node is None or node.style == "flow":
        return []
    return [pair for pair in node.pairs if key_text(pair[0], doc.tree.text) == path[-1]]


def _without(doc: Document, pair: _Pair) -> Document | None:
    """The document without the whole lines of one pair; None where something else stands on them."""
    text = doc.tree.text
    start = text.rfind("\n", 0, pair[0].start) + 1
    end = text.find("\n", max(pair[0].end, pair[1].end))
    end = len(text) if end < 0 else end + 1
    behind = text[max(pair[0].end, pair[1].end) : end].strip()
    if text[start : pair[0].start].strip() or behind not in ("", ":"):
        return None
    data = replace(doc.envelope, text=text[:start] + text[end:]).join()
    try:
        return Document.parse(data, doc.source)
    except FrontMatterError:
        return None
