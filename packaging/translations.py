"""The window's texts in other languages: finds them in the source, keeps the .ts files.

    python packaging/translations.py update     bring resources/translations/*.ts up to date with the source
    python packaging/translations.py missing    print what has no translation yet

To add a text: write it in the source, in English, as a literal within `self.tr(...)` or the module's
`_tr(...)`, call `update`, and fill in what the .ts files then mark as unfinished, in Qt Linguist or any
editor: the translation without that mark, and for a counted text (`n=` in the source) every form.
Placeholders such as {name} are kept and may change places, and so are an ellipsis and the "&" before a menu's
letter. A test fails while anything is missing.

To add a language: its code in FORMS here, in `curator/ui/translation.py` and in `curator/ui/language.py`.

Qt's own lupdate does not know through which function a module translates; the file format is Qt's.
"""

from __future__ import annotations

import argparse
import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sentences import sentences

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "curator"
FOLDER = ROOT / "resources" / "translations"

FORMS = {"de": 2, "uk": 3}
"""How many forms a counted text has in each language."""

SENTENCES = "sentences"
"""The context of what the floors below the window say, as `curator.ui.sentences` names it."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text of the source: its context is the class, or what the module's own `_tr` names."""

    context: str
    source: str
    counted: bool = False


class SourceError(Exception):
    """A text that cannot be found by reading the source: where, and why."""


def texts(folder: Path = SOURCES) -> list[Text]:
    """Every text that is translated, once, by context and source. Raises SourceError."""
    found: dict[tuple[str, str], Text] = {}
    for file in sorted(folder.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for text in _Finder(file.relative_to(folder.parent), tree).found:
            key = text.context, text.source
            if text.counted or key not in found:
                found[key] = text
    return sorted(found.values())


def all_texts(folder: Path = SOURCES) -> list[Text]:
    """The texts of the window, and what the floors below it say, as patterns; counted by their place "n"."""
    return [*texts(folder), *(Text(SENTENCES, one, "{n}" in one) for one in sentences(folder))]


class _Finder(ast.NodeVisitor):
    """The texts of one module."""

    def __init__(self, file: Path, tree: ast.Module) -> None:
        self._file = file
        self._classes: list[str] = []
        self._module_context = _own_context(tree)
        self.found: list[Text] = []
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "_tr":
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node.func:
            case ast.Name(id="_tr"):
                self._take(node, self._module_context, node.args)
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                self._take(node, self._classes[-1] if self._classes else None, node.args)
            case ast.Attribute(attr="tr") | ast.Name(id="tr"):
                raise SourceError(f"{self._at(node)}: only self.tr and _tr tell in which context they stand")
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                context = node.args[0]
                if isinstance(context, ast.Constant) and isinstance(context.value, str):
                    self._take(node, context.value, node.args[1:])

    def _take(self, node: ast.Call, context: str | None, arguments: Sequence[ast.expr]) -> None:
        if context is None:
            raise SourceError(f"{self._at(node)}: there is no context for this text")
        sources = list(_constants(arguments[0])) if arguments else []
        if not sources:
            raise SourceError(f"{self._at(node)}: the text is no literal")
        counted = len(arguments) > 2 or any(one.arg == "n" for one in node.keywords)
        self.found += [Text(context, source, counted) for source in sources]

    def _at(self, node: ast.Call) -> str:
        return f"{self._file.as_posix()}:{node.lineno}"


def _constants(node: ast.expr) -> Iterator[str]:
    """The literal, or the literals on both sides of a condition."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from _constants(body)
            yield from _constants(other)


def _own_context(tree: ast.Module) -> str | None:
    """The context that the module's `_tr` translates in."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name == "_tr":
            for node in ast.walk(function):
                match node:
                    case ast.Call(
                        func=ast.Attribute(attr="translate"), args=[ast.Constant(value=str(own)), *_]
                    ):
                        return own
    return None


# -- the files --------------------------------------------------------------------------------------


def ts_file(language: str) -> Path:
    return FOLDER / f"curator_{language}.ts"


def translations(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """What is translated in the .ts file: context and source to the forms, one where it is not counted."""
    file = ts_file(language)
    if not file.exists():
        return {}
    known: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            known[name, message.findtext("source") or ""] = forms or (translation.text or "",)
    return known


def write(language: str, wanted: Iterable[Text], known: dict[tuple[str, str], tuple[str, ...]]) -> None:
    """Write the .ts file of `wanted` with what is `known`; what is not stands there as unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in wanted:
        context = contexts.get(text.context)
        if context is None:
            context = contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = text.context
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
        ET.SubElement(message, "source").text = text.source
        forms = known.get((text.context, text.source), ())
        count = FORMS[language] if text.counted else 1
        finished = len(forms) == count and all(forms)
        translation = ET.SubElement(message, "translation", {} if finished else {"type": "unfinished"})
        if text.counted:
            for place in range(count):
                ET.SubElement(translation, "numerusform").text = forms[place] if finished else ""
        elif finished:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    FOLDER.mkdir(parents=True, exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(language).write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def missing(language: str) -> list[Text]:
    """The texts of the source that `language` has not, or not in all forms."""
    known = translations(language)
    return [
        text
        for text in all_texts()
        if len(known.get((text.context, text.source), ())) != (FORMS[language] if text.counted else 1)
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out the command line; 1: a text has no translation, or cannot be found."""
    parser = argparse.ArgumentParser(
        prog="translations.py", description="Keep the translations of the window."
    )
    parser.add_argument("command", choices=["update", "missing"])
    command = parser.parse_args(arguments).command
    try:
        wanted = all_texts()
    except SourceError as error:
        print(f"translations.py: {error}", file=sys.stderr)
        return 1
    lacking = 0
    for language in FORMS:
        if command == "update":
            write(language, wanted, translations(language))
        gaps = missing(language)
        lacking += len(gaps)
        for text in gaps if command == "missing" else ():
            print(f"{language}\t{text.context}\t{text.source!r}")
        print(f"{language}: {len(wanted) - len(gaps)} of {len(wanted)} texts", file=sys.stderr)
    return 1 if lacking and command == "missing" else 0


if __name__ == "__main__":
    sys.exit(main())
