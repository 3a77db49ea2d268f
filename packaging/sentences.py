"""Finds what the floors below the window say: reasons, advice, findings, labels.

Those floors know nothing of Qt or of languages. They say it in English, in literals and f-strings, wherever
it is known; here it is read from their source, an f-string as a pattern with named places ("the file has
{size} MB, more than the {max_bytes} MB that are read"). `curator.ui.sentences` knows a text again by its
pattern when it is shown. A text put together in another way than by one f-string is not found: write it so.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_FLOORS = ("frontmatter", "content", "library")
_MODULES = ("settings.py", "resources.py", "cli/labels.py")
_NOT_SHOWN = ("library/doctor/", "content/json_schema.py")
"""What only the command line says, and what is said to other programs."""

_LABELLED = {"Field": 1, "_rule": 2}
"""Calls that take a label as their argument at this place, be it a single word."""

_WORDS = ("above", "below", "empty", "inside", "missing", "provider", "redo", "text", "topic", "undo")
"""Single words that stand in the places of sentences."""

_NOT_SAID = re.compile(
    r"import sys; |\{\{ |Curator \(link check\)|(?:words|letters) \{|# curator: |"
    r"(?:cannot start any|mapping values are|quoted scalar|parsing a flow|end of stream|tab character)|"
    r"(?:queue|substr|coalesce|nullif)[.(]|<> (?:'|date\b)|iif\(|[=<>] \?|NULLS LAST|published IS|\{query\}|"
    r" OR \{|Value error|^byte \{|^⟨|bool \| int|not a scalar|patches overlap|which words are frequent|"
    r"(?:local|unstaged|uncommitted) changes|untracked working|\(fetch first\)|^Curator: |merge=curator|"
    r"^ and more|related > 0|^change \{|checked\.worst|Mozilla|^id IN \("
)
"""What reads like a sentence and is none: commands, marks in files, words of libraries, pieces of SQL."""

_SQL = re.compile(
    r"\b(?:SELECT|INSERT|DELETE FROM|UPDATE|CREATE|PRAGMA|DROP|ALTER|BEGIN|WHERE|IS NULL|NOT NULL|EXISTS|"
    r"CASE|ORDER BY|PRIMARY|INTEGER|VALUES|IN \(|AND|LIKE)\b"
)
_SENTENCE = re.compile(r"[^\W\d_]{2,}[,;:.”)]* [\w({“<]|[}”)] [^\W\d_]{2,}|^(?:an?|1) [a-z]+$")

_QUIET_CALLS = frozenset(
    (
        *("compile", "sub", "match", "search", "fullmatch"),
        *("execute", "executemany", "executescript"),
        *("debug", "info", "warning", "error", "exception", "getLogger"),
        *("TypeVar", "encode", "startswith", "endswith", "removeprefix", "strftime"),
    )
)
"""What is given to these is not said to anybody, or not by the window."""
_COUNTS = frozenset({"count", "more", "conflicts"})
_NAMED_AFTER_ARGUMENT = frozenset({"str", "sorted", "min", "max", "repr", "int", "shortened", "list"})


def sentences(package: Path) -> Iterator[str]:
    """Every pattern, once, in the order of the floors."""
    found: dict[str, None] = dict.fromkeys(_WORDS)
    files = [file for floor in _FLOORS for file in sorted((package / floor).rglob("*.py"))]
    for file in (*files, *(package / module for module in _MODULES)):
        if not file.relative_to(package).as_posix().startswith(_NOT_SHOWN):
            finder = _Finder()
            finder.visit(ast.parse(file.read_text(encoding="utf-8")))
            found.update(dict.fromkeys(finder.found))
    return iter(found)


class _Finder(ast.NodeVisitor):
    """What one module says."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # else it is a docstring
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """An annotation says nothing."""

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)  # not the type or the key

    def visit_Compare(self, node: ast.Compare) -> None:
        """What is compared with is said by others."""

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if name in _QUIET_CALLS:
            return
        place = _LABELLED.get(name, len(node.args))
        match node.args[place : place + 1]:
            case [ast.Constant(value=str(label))] if label:
                self.found.append(label)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._take([node.value.replace("{", "{{").replace("}", "}}")])

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._take(_patterns(node))
        for part in node.values:
            if isinstance(part, ast.FormattedValue) and not list(_words(part.value)):
                self.visit(part.value)

    def _take(self, patterns: Iterable[str]) -> None:
        for pattern in patterns:
            if _SENTENCE.search(pattern) and not _SQL.search(pattern) and not _NOT_SAID.search(pattern):
                self.found.append(pattern)


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _patterns(node: ast.JoinedStr) -> Iterator[str]:
    """An f-string with its expressions named; one for each way in which its words can be chosen."""
    parts: list[list[str]] = []
    names: dict[str, str] = {}
    for part in node.values:
        match part:
            case ast.Constant(value=str(text)):
                parts.append([text.replace("{", "{{").replace("}", "}}")])
            case ast.FormattedValue(value=value) if words := list(_words(value)):
                parts.append(words)
            case ast.FormattedValue(value=value):
                expression = ast.dump(value)
                if expression not in names:
                    names[expression] = _new(_name(value), names.values())
                parts.append([f"{{{names[expression]}}}"])
    return map("".join, itertools.product(*parts))


def _words(node: ast.expr) -> Iterator[str]:
    """The literals on both sides of a condition."""
    match node:
        case ast.IfExp(body=ast.Constant(value=str(one)), orelse=ast.Constant(value=str(other))):
            yield from (one, other)


def _new(name: str, taken: Iterable[str]) -> str:
    others = set(taken)
    return next(one for one in (name, *(f"{name}{n}" for n in range(2, 100))) if one not in others)


def _name(node: ast.expr) -> str:
    """What an expression is called in a pattern: the last name in it, "n" for what is counted."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            plain = name.strip("_").lower()
            return "n" if plain in _COUNTS else plain
        case ast.Call(func=ast.Name(id="len")):
            return "n"
        case ast.Call(func=ast.Name(id="format_path")):
            return "path"
        case (
            ast.Call(func=ast.Attribute(attr="join"), args=[inner])
            | ast.Call(func=ast.Name(id="map"), args=[_, inner])
        ):
            return _name(inner)
        case ast.Call(func=ast.Name(id=called), args=[inner, *_]) if called in _NAMED_AFTER_ARGUMENT:
            return _name(inner)
        case ast.Call(func=ast.Name(id=called)):
            return called.strip("_")
        case ast.Call(func=ast.Attribute(value=inner)) | ast.Subscript(value=inner) | ast.BinOp(left=inner):
            return _name(inner)
        case ast.BoolOp(values=[*_, inner]) | ast.IfExp(body=inner) | ast.GeneratorExp(elt=inner):
            return _name(inner)
    return "part"
