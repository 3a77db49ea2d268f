"""The edits that take an edit back, worked out before it is made."""

from __future__ import annotations

from curator.frontmatter.edits import Edit, Insert, Move, Remove, Rename, Reorder, Set, Unset
from curator.frontmatter.places import Finder, Place
from curator.frontmatter.syntax import Kind, Tree, key_text
from curator.frontmatter.values import ABSENT, Path, Value, value_at


def inverse_of(tree: Tree, values: dict[str, Value], edit: Edit) -> tuple[Edit, ...]:
    """What restores the values that `edit` is about to change, their spelling where it is one scalar's."""
    if isinstance(edit, Move):
        return (Move(edit.path, edit.target, edit.source),)
    if isinstance(edit, Rename):
        place = Finder(tree).find(edit.path)
        spelling = None if place is None or place.key is None else tree.text[place.key.start : place.key.end]
        return (Rename(edit.renamed, str(edit.path[-1]), spelling),)
    if isinstance(edit, Reorder):
        back = sorted(range(len(edit.order)), key=edit.order.__getitem__)
        return (Reorder(edit.path, tuple(back)),)
    if isinstance(edit, Remove):
        return _inverse_of_removal(tree, values, (*edit.path, edit.index))
    if isinstance(edit, Unset):
        return _inverse_of_removal(tree, values, edit.path)
    if isinstance(edit, Insert):
        old = value_at(values, edit.path)
        if isinstance(old, list) and old:
            return (Remove(edit.path, len(old) if edit.index is None else edit.index),)
        return _inverse_of_set(tree, values, edit.path)
    return _inverse_of_set(tree, values, edit.path)


def _inverse_of_set(tree: Tree, values: dict[str, Value], path: Path) -> tuple[Edit, ...]:
    old = value_at(values, path)
    if old is not ABSENT:
        return (Set(path, old, spelling=_spelling(tree, path)),)
    # The topmost parent that the edit creates goes again; one that is there but empty is emptied.
    for depth in range(1, len(path) + 1):
        parent = value_at(values, path[:depth])
        if parent is ABSENT:
            return (Unset(path[:depth]),)
        if parent is None or parent == {}:
            return (Set(path[:depth], parent, spelling=_spelling(tree, path[:depth])),)
    return ()


def _inverse_of_removal(tree: Tree, values: dict[str, Value], path: Path) -> tuple[Edit, ...]:
    old = value_at(values, path)
    if old is ABSENT:
        return ()
    last = path[-1]
    siblings = value_at(values, path[:-1])
    if isinstance(last, int):
        if isinstance(siblings, list) and len(siblings) == 1:
            return (Set(path[:-1], siblings),)
        return (Insert(path[:-1], old, last, _spelling(tree, path)),)
    place = Finder(tree).find(path)
    if place is None or place.parent is None:
        return ()
    keys = [key_text(key, tree.text) for key, _ in place.parent.pairs]
    after = keys[place.position - 1] if place.position else None
    before = keys[1] if after is None and len(keys) > 1 else None
    below = None if after is None else _lines_above(tree, place)
    return (Set(path, old, after=after, before=before, below=below, spelling=_spelling(tree, path)),)


def _lines_above(tree: Tree, place: Place) -> int | None:
    """How many lines lie between a block mapping's key and what is before it."""
    if place.in_flow or place.parent is None or place.key is None:
        return None
    key, value = place.parent.pairs[place.position - 1]
    before = tree.line_end(max(key.end, value.end))
    return tree.text.count("\n", before, tree.key_start(place.key))


def _spelling(tree: Tree, path: Path) -> str | None:
    """The source of a scalar or flow collection."""
    place = Finder(tree).find(path)
    if place is None or place.node.kind is Kind.ALIAS or place.node.style == "block":
        return None
    return tree.text[place.node.content : place.node.end]
