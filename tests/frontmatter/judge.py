"""Judges an edit without using what made it: PyYAML composes both texts, the edit is made on what they mean,
and the sources of all values that the edit does not name are compared character by character."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import yaml

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

_FENCED = re.compile(
    rb"(\xef\xbb\xbf)?(---[ \t]*\r?\n)(.*?)(^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z))(.*)\Z",
    re.DOTALL | re.MULTILINE,
)
_PREFIX = "tag:yaml.org,2002:"

Struct = Any
"""A scalar as (tag, text); a mapping as {key text: Struct}; a sequence as a list."""


class WrongEditError(AssertionError):
    """The edit did something else than what it says."""


def parts(data: bytes) -> tuple[bytes, str, bytes]:
    """Everything up to the YAML text, that text, everything after it."""
    found = _FENCED.match(data)
    if found is None:
        raise WrongEditError(f"no fences: {data[:80]!r}")
    bom, opening, text, closing, body = found.groups()
    return (bom or b"") + opening, text.decode(), closing + body


def compose(text: str) -> yaml.Node | None:
    """PyYAML's own reading."""
    return yaml.compose(text, Loader=yaml.CSafeLoader)


def struct(node: yaml.Node | None, text: str) -> Struct:
    """What a composed node means. Aliases are followed, merge keys merged."""
    if node is None:
        return {}
    if isinstance(node, yaml.MappingNode):
        return _merged(node, text)
    if isinstance(node, yaml.SequenceNode):
        return [struct(item, text) for item in node.value]
    return node.tag, node.value


def _merged(node: yaml.MappingNode, text: str) -> Struct:
    own: Struct = {}
    merged: Struct = {}
    for key, value in node.value:
        if key.tag == _PREFIX + "merge" and isinstance(value, yaml.MappingNode):
            merged |= struct(value, text)
        else:
            own[key_of(key, text)] = struct(value, text)
    return merged | own


def key_of(key: yaml.Node, text: str) -> str:
    """A key's text."""
    return key.value if isinstance(key, yaml.ScalarNode) else text[key.start_mark.index : _visible_end(key)]


def _visible_end(node: yaml.Node) -> int:
    """Where a node's last character stands: a block collection's mark is behind the comments that follow."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _visible_end(last[1] if isinstance(last, tuple) else last)
    end: int = node.end_mark.index
    return end


def struct_of_value(value: Value) -> Struct:
    """What a value that was set must mean."""
    if isinstance(value, dict):
        return {key: struct_of_value(item) for key, item in value.items()}
    if isinstance(value, list):
        return [struct_of_value(item) for item in value]
    if value is None:
        return _PREFIX + "null", None
    if isinstance(value, bool):
        return _PREFIX + "bool", value
    if isinstance(value, (int, float)):
        return _PREFIX + type(value).__name__, value
    return _PREFIX + ("timestamp" if isinstance(value, Timestamp) else "str"), str(value)


def normal(found: Struct) -> Struct:
    """Scalars by their value where they are no strings."""
    if isinstance(found, dict):
        return {key: normal(item) for key, item in found.items()}
    if isinstance(found, list):
        return [normal(item) for item in found]
    tag, text = found
    if isinstance(text, str):
        if tag == _PREFIX + "null":
            return tag, None
        if tag == _PREFIX + "bool":
            return tag, text.lower() in ("true", "yes", "on")
        if tag == _PREFIX + "int" and re.fullmatch("-?(0|[1-9][0-9]*)", text):
            return tag, int(text)
        if tag == _PREFIX + "float" and re.fullmatch(r"-?[0-9]+\.[0-9]+(e[+-][0-9]+)?", text):
            return tag, float(text)
    return tag, text


def leaves(node: yaml.Node | None, text: str) -> Counter[str]:
    """The sources of all scalars, keys included, as typed; a block scalar's without what trails it."""
    found: Counter[str] = Counter()
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            found.update(leaves(key, text))
            found.update(leaves(value, text))
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            found.update(leaves(item, text))
    elif node is not None:
        source = text[node.start_mark.index : node.end_mark.index].replace("\r\n", "\n")
        # A block scalar's span holds the blank lines behind it; plain styles hold nothing of the kind.
        found[source.rstrip() if source[:1] in "|>" or "\n" in source else source] += 1
    return found


def made(edit: Edit, before: Struct) -> Struct:
    """`before` with the edit made, in the plainest way."""
    if isinstance(edit, Set):
        return _set(before, edit.path, struct_of_value(edit.value))
    if isinstance(edit, Unset):
        parent: Struct = _at(before, edit.path[:-1])
        last: Any = edit.path[-1]
        if isinstance(parent, list) or (parent is not None and last in parent):
            del parent[last]
        return before
    if isinstance(edit, Rename):
        parent = _at(before, edit.path[:-1])
        kept = {edit.name if name == edit.path[-1] else name: value for name, value in parent.items()}
        parent.clear()
        parent.update(kept)
        return before
    found = _at(before, edit.path)
    if isinstance(edit, Insert):
        new = struct_of_value(edit.value)
        if not isinstance(found, list):
            return _set(before, edit.path, [new])
        found.insert(len(found) if edit.index is None else edit.index, new)
    elif isinstance(edit, Remove):
        del found[edit.index]
    elif isinstance(edit, Move):
        found.insert(edit.target, found.pop(edit.source))
    elif isinstance(edit, Reorder):
        found[:] = [found[at] for at in edit.order]
    return before


def _at(found: Struct, path: Path) -> Struct:
    for part in path:
        if isinstance(found, dict) and part not in found:
            return None
        found = found[part]
    return found


def _set(before: Struct, path: Path, new: Struct) -> Struct:
    found = before
    for part in path[:-1]:
        following = found.get(part) if isinstance(found, dict) else found[part]
        if following is None or (isinstance(following, tuple) and following[0] == _PREFIX + "null"):
            following = {}
            found[part] = following
        found = following
    found[path[-1]] = new
    return before


def check(before: bytes, edit: Edit, after: bytes) -> None:
    """Raise WrongEditError unless `after` is `before` with just that edit made."""
    head, old_text, tail = parts(before)
    new_head, new_text, new_tail = parts(after)
    if (head, tail) != (new_head, new_tail):
        raise WrongEditError("the fences or the body changed")
    old_node, new_node = compose(old_text), compose(new_text)
    expected = normal(made(edit, struct(old_node, old_text)))
    found = normal(struct(new_node, new_text))
    if found != expected:
        raise WrongEditError(f"means {found!r}, not {expected!r}")
    if isinstance(edit, Rename):
        _check_renamed(edit, old_node, old_text, new_text)
        return
    _check_sources(edit, leaves(old_node, old_text), leaves(new_node, new_text), old_node, old_text)
    if isinstance(edit, Set):
        _check_one_line(edit, old_node, old_text, new_text)


def _check_renamed(edit: Rename, root: yaml.Node | None, old: str, new: str) -> None:
    """Only the bytes of the key are others."""
    key = _find(root, edit.path, old)[1]
    assert key is not None
    start, end = key.start_mark.index, key.end_mark.index
    if not (new.startswith(old[:start]) and new.endswith(old[end:])):
        raise WrongEditError("more than the key changed")


def _check_sources(
    edit: Edit, old: Counter[str], new: Counter[str], root: yaml.Node | None, text: str
) -> None:
    """Only sources below the edited path may go; a move loses none and brings none."""
    gone, come = old - new, new - old
    if isinstance(edit, Move | Reorder) and (gone or come):
        raise WrongEditError(f"a move changed sources: {gone} {come}")
    path = (*edit.path, edit.index) if isinstance(edit, Remove) else edit.path
    target, key = _find(root, path, text)
    allowed = leaves(target, text) + leaves(key, text)
    if isinstance(edit, Insert) and isinstance(target, yaml.SequenceNode):
        allowed = Counter()
    if gone - allowed and not (gone - allowed <= Counter(_nothing_before(root, path, text))):
        raise WrongEditError(f"sources are gone: {gone - allowed}")


def _nothing_before(root: yaml.Node | None, path: Path, text: str) -> list[str]:
    """Empty values and nulls that become a parent on the way to an absent key."""
    found: list[str] = []
    for depth in range(1, len(path)):
        node, _ = _find(root, path[:depth], text)
        if isinstance(node, yaml.ScalarNode):
            found.append(text[node.start_mark.index : node.end_mark.index])
    return found


def _find(node: yaml.Node | None, path: Path, text: str) -> tuple[yaml.Node | None, yaml.Node | None]:
    key: yaml.Node | None = None
    for part in path:
        if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            key, node = None, node.value[part]
        elif isinstance(node, yaml.MappingNode):
            pairs = [(name, value) for name, value in node.value if key_of(name, text) == part]
            if not pairs:
                return None, None
            key, node = pairs[-1]
        else:
            return None, None
    return node, key


def _check_one_line(edit: Set, root: yaml.Node | None, old_text: str, new_text: str) -> None:
    """Where a scalar of one line gives way to another, all before and behind it is as it was."""
    node, _ = _find(root, edit.path, old_text)
    if (
        not isinstance(node, yaml.ScalarNode)
        or isinstance(edit.value, (dict, list))
        or node.style in ("|", ">")
    ):
        return
    start, end = node.start_mark.index, node.end_mark.index
    if old_text[start : start + 1] in ("&", "!", "*") or node.value.startswith(("&", "*")):
        return
    behind = len(old_text) - end
    if new_text[:start].rstrip(" ") != old_text[:start].rstrip(" ") and start != end:
        raise WrongEditError("text before the value changed")
    if new_text[len(new_text) - behind :] != old_text[end:]:
        raise WrongEditError("text behind the value changed")
