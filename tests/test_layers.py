"""The floors of the house: every module under `curator/` imports only downwards, openly and without cycles.

The checker reads the source with `ast` and runs none of it; the second half shows that it can fail.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent

# What each part of `curator` may import: parts of the house, and libraries from outside.
FLOORS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "": (frozenset(), frozenset()),
    "bare_package": (frozenset(), frozenset()),
    "blocks": (frozenset(), frozenset()),
    "content_folder": (frozenset(), frozenset()),
    "directories": (frozenset(), frozenset({"platformdirs"})),
    "heaps": (frozenset(), frozenset()),
    "frontmatter": (frozenset(), frozenset({"yaml", "tomlkit"})),
    "line_merge": (frozenset({"frontmatter"}), frozenset()),
    "content": (frozenset({"frontmatter"}), frozenset({"pydantic"})),
    "library": (
        frozenset({"directories", "frontmatter", "content", "line_merge"}),
        frozenset({"sqlite3", "ryml", "rapidfuzz", "regex", "send2trash", "watchfiles"}),
    ),
    "publisher": (frozenset(), frozenset()),
    "resources": (frozenset(), frozenset()),
    "incidents": (frozenset({"", "library"}), frozenset()),
    "settings": (frozenset({"library"}), frozenset({"pydantic"})),
    "cli": (
        frozenset(
            {
                *("", "blocks", "frontmatter", "line_merge", "content", "library"),
                *("content_folder", "directories", "incidents", "settings", "resources"),
            }
        ),
        frozenset(),
    ),
    "ui": (
        frozenset(
            {
                *("", "content_folder", "directories", "frontmatter", "content", "library", "publisher"),
                *("incidents", "settings", "resources"),
            }
        ),
        frozenset({"PySide6"}),
    ),
    "app": (
        frozenset({"directories", "heaps", "incidents", "resources", "settings", "ui"}),
        frozenset({"PySide6"}),
    ),
    "start": (frozenset({"directories", "ui"}), frozenset({"PySide6"})),
    "self_test": (frozenset({"", "resources"}), frozenset({"sqlite3"})),
    "__main__": (frozenset({"bare_package", "cli", "library"}), frozenset()),
}
# Standard library modules that belong to one floor all the same.
RESERVED = frozenset({"sqlite3"})
# The imports by name: a command must not load Qt, nor a merge the library; each is loaded when asked for.
# The window's frame is painted before the program behind it is loaded.
# The self-test loads all there is, so that what does not load is a line of its report.
BY_NAME = {
    "curator.__main__": {
        "curator.cli.main",
        "curator.cli.merging",
        "curator.library.doubles_process",
        "curator.library.planning_process",
        "curator.library.problems.process",
        "curator.library.reading_process",
        "curator.line_merge",
        "curator.self_test",
        "curator.start",
    },
    "curator.self_test": {"?"},
    "curator.start": {"curator.app"},
}
NAMED_FOR_NOTHING = frozenset({"util", "utils", "common", "helper", "helpers"})


@dataclass(frozen=True)
class Import:
    """One name that a module imports: its absolute dotted name, and where the import hides, if it does."""

    target: str
    line: int
    hidden: str = ""


def modules(package: Path) -> dict[str, Path]:
    """Dotted name -> file of every module under the package folder."""
    found = {}
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def imports(name: str, file: Path) -> list[Import]:
    """Every import of the module, at whatever depth and by whatever means."""
    package = name if file.name == "__init__.py" else name.rpartition(".")[0]
    return list(_walk(ast.parse(file.read_bytes(), str(file)), package, ""))


def _walk(node: ast.AST, package: str, hidden: str) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Import():
                yield from (Import(alias.name, child.lineno, hidden) for alias in child.names)
            case ast.ImportFrom():
                yield from _from(child, package, hidden)
            case ast.Call(
                func=ast.Attribute(attr="import_module") | ast.Name(id="import_module" | "__import__")
            ):
                yield Import(_literal(child), child.lineno, "by name")
            case ast.If() if not hidden and _is_type_checking(child.test):
                yield from _walk(ast.Module(child.body, []), package, hidden)
                yield from _walk(ast.Module(child.orelse, []), package, "under if")
                continue
            case ast.Expr() | ast.Try() | ast.TryStar() | ast.ExceptHandler():
                pass  # the same level: `try: import fcntl` is open for all to see
            case ast.If():
                yield from _walk(child, package, hidden or "under if")
                continue
            case ast.stmt():
                yield from _walk(child, package, hidden or f"inside {type(child).__name__}")
                continue
        yield from _walk(child, package, hidden)


def _from(node: ast.ImportFrom, package: str, hidden: str) -> Iterator[Import]:
    base = node.module or ""
    if node.level:
        parts = package.split(".")
        base = ".".join([*parts[: len(parts) - node.level + 1], *([base] if base else [])])
    yield from (Import(f"{base}.{alias.name}", node.lineno, hidden) for alias in node.names)


def _literal(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else "?"


def _is_type_checking(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")


def part(module: str) -> str:
    """The floor or the single module of the house that a dotted name belongs to; "" is `curator` itself."""
    return f"{module}.".split(".")[1]


def violations(package: Path) -> list[str]:
    """Everything under the package folder that breaks the rules of the house, as `file:line: what`."""
    known = modules(package)
    found = [
        f"{folder.relative_to(package.parent)}: has modules and no __init__.py"
        for folder in sorted({file.parent for file in known.values()})
        if not (folder / "__init__.py").exists()
    ]
    graph: dict[str, set[str]] = {}
    for name, file in known.items():
        where = file.relative_to(package.parent).as_posix()
        if NAMED_FOR_NOTHING & set(name.rpartition(".")[2].split("_")):
            found.append(f"{where}: named for no thing")
        if part(name) not in FLOORS:
            found.append(f"{where}: stands on no floor of the house")
            continue
        edges = graph.setdefault(name, set())
        for one in imports(name, file):
            found.extend(f"{where}:{one.line}: {wrong}" for wrong in _wrong(name, one, known))
            if one.target.partition(".")[0] == package.name and one.hidden != "by name":
                edges.add(_module(one.target, known))
    return found + [f"import cycle: {' -> '.join(cycle)}" for cycle in cycles(graph)]


def _module(target: str, known: Mapping[str, Path]) -> str:
    """The module that `from a.b import c` reads: a.b.c where that is one, else a.b."""
    return target if target in known else target.rpartition(".")[0]


def _wrong(name: str, one: Import, known: Mapping[str, Path]) -> Iterator[str]:
    if one.hidden == "by name" and one.target in BY_NAME.get(name, ()):
        return
    if one.hidden:
        yield f"imports {one.target} {one.hidden}"
    floors, libraries = FLOORS[part(name)]
    top = one.target.partition(".")[0]
    if top == name.partition(".")[0]:
        module = _module(one.target, known)
        if module not in known:
            yield f"imports {one.target}, which is not there"
        elif part(module) not in floors | {part(name)}:
            yield f"{part(name) or top} may not import {module}"
    elif (top in RESERVED or top not in sys.stdlib_module_names) and top not in libraries:
        yield f"{part(name) or name} may not import {top}"


def cycles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """One cycle per knot of modules that import each other, as a path that ends where it began."""
    found: list[list[str]] = []
    done: set[str] = set()

    def visit(name: str, path: list[str]) -> None:
        if name in path:
            found.append([*path[path.index(name) :], name])
        elif name not in done:
            for target in sorted(graph.get(name, ())):
                visit(target, [*path, name])
            done.add(name)

    for name in sorted(graph):
        visit(name, [])
    return found


def shadows(folder: Path, names: frozenset[str]) -> list[str]:
    """What in the folder hides a module of one of these names once the folder is on `sys.path`."""
    return [
        path.name
        for path in sorted(folder.iterdir())
        if path.stem in names and (path.suffix == ".py" or (path / "__init__.py").exists())
    ]


# -- the house as it stands


def test_the_house_keeps_its_floors() -> None:
    assert violations(PROJECT / "curator") == []


def test_the_table_of_floors_is_downwards() -> None:
    """Nothing that a part may import may, over any number of steps, import that part."""
    assert cycles({name: set(floors) for name, (floors, _) in FLOORS.items()}) == []


def test_packaging_is_no_package() -> None:
    """With an `__init__.py`, run from the project's root, it would shadow the `packaging` of PyPI."""
    assert not (PROJECT / "packaging" / "__init__.py").exists()


def test_no_folder_of_the_project_shadows_a_library() -> None:
    """`python -m pytest` puts the root on `sys.path`, `python packaging/dev.py` that of packaging."""
    outside = {name for _, libraries in FLOORS.values() for name in libraries}
    known = frozenset({*outside, *sys.stdlib_module_names, "pytest", "hypothesis", "packaging"})
    assert [shadows(PROJECT / folder, known) for folder in (".", "packaging")] == [[], []]


def test_the_tests_are_one_package() -> None:
    """A folder outside of it would become a top-level name: `tests/packaging` would be `packaging`."""
    folders = {file.parent for file in (PROJECT / "tests").rglob("*.py")}
    assert {folder for folder in folders if not (folder / "__init__.py").exists()} == set()


# -- the checker can be seen to fail


def tree(root: Path, files: Mapping[str, str]) -> Path:
    """A made-up `curator` package; packages get their `__init__.py` unless a file says otherwise."""
    package = root / "curator"
    for name, text in files.items():
        file = package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for folder in [package, *(path for path in package.rglob("*") if path.is_dir())]:
        if folder.name != "bare" and not (folder / "__init__.py").exists():
            (folder / "__init__.py").write_text("", encoding="utf-8")
    return package


STANDING = {
    "frontmatter/edits.py": "import yaml\nfrom . import values\n",
    "frontmatter/values.py": "from __future__ import annotations\nimport dataclasses\n",
    "content/fields.py": "import pydantic\nfrom curator.frontmatter import edits\n"
    "from ..frontmatter.values import X\n",
    "library/store.py": "import sqlite3\nimport os.path\n"
    "try:\n    import fcntl\nexcept ImportError:\n    fcntl = None\n",
    "directories.py": "import platformdirs\n",
    "settings.py": "import pydantic\nfrom curator.library.store import D\n",
    "cli/table.py": "from curator import __version__\nimport curator.settings\n",
    "ui/theme.py": "from PySide6.QtGui import QColor\nfrom typing import TYPE_CHECKING\n"
    "if TYPE_CHECKING:\n    from curator.library import store\n",
    "app.py": "from curator.ui import theme\n",
    "__main__.py": "import importlib\nimport curator.cli\n"
    "def f():\n    importlib.import_module('curator.start')\n",
}


def test_a_house_in_order_has_no_violations(tmp_path: Path) -> None:
    assert violations(tree(tmp_path, STANDING)) == []


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        (
            "frontmatter/a.py",
            "import curator.content.fields",
            "1: frontmatter may not import curator.content.fields",
        ),
        (
            "frontmatter/a.py",
            "from ..content.fields import X",
            "1: frontmatter may not import curator.content.fields",
        ),
        ("frontmatter/a.py", "from .. import content", "1: frontmatter may not import curator.content"),
        ("frontmatter/a.py", "import pydantic", "1: frontmatter may not import pydantic"),
        ("content/a.py", "import os, PySide6", "1: content may not import PySide6"),
        ("content/a.py", "import sqlite3", "1: content may not import sqlite3"),
        ("library/a.py", "from PySide6.QtCore import QObject", "1: library may not import PySide6"),
        ("library/a.py", "from curator.settings import X", "1: library may not import curator.settings"),
        ("settings.py", "from PySide6 import QtGui", "1: settings may not import PySide6"),
        ("cli/a.py", "\nfrom curator.ui import theme", "2: cli may not import curator.ui.theme"),
        ("cli/a.py", "from PySide6.QtCore import QUrl", "1: cli may not import PySide6"),
        ("ui/a.py", "from curator.cli.table import T", "1: ui may not import curator.cli.table"),
        ("ui/a.py", "from curator import app", "1: ui may not import curator.app"),
        (
            "resources.py",
            "from curator.library import store",
            "1: resources may not import curator.library.store",
        ),
        ("app.py", "import curator.cli", "1: app may not import curator.cli"),
        ("app.py", "import requests", "1: app may not import requests"),
        ("__init__.py", "from curator import app", "1: curator may not import curator.app"),
        ("__main__.py", "import curator.app", "1: __main__ may not import curator.app"),
        (
            "content/a.py",
            "from curator.frontmatter.gone import X",
            "1: imports curator.frontmatter.gone.X, which",
        ),
        ("content/a.py", "def f():\n    import json", "2: imports json inside FunctionDef"),
        ("content/a.py", "async def f():\n    import json", "2: imports json inside AsyncFunctionDef"),
        ("content/a.py", "class C:\n    import json", "2: imports json inside ClassDef"),
        (
            "content/a.py",
            "try:\n    if 1:\n        import json\nfinally:\n    pass",
            "3: imports json under if",
        ),
        ("content/a.py", "if True:\n    import json", "2: imports json under if"),
        ("content/a.py", "if not TYPE_CHECKING:\n    import json", "2: imports json under if"),
        ("content/a.py", "if TYPE_CHECKING:\n    pass\nelse:\n    import json", "4: imports json under if"),
        (
            "content/a.py",
            "if TYPE_CHECKING:\n    from curator.library import store",
            "2: content may not import",
        ),
        (
            "content/a.py",
            "def f():\n    if TYPE_CHECKING:\n        import json",
            "3: imports json inside Function",
        ),
        ("content/a.py", "def f():\n    from curator import ui", "2: content may not import curator.ui"),
        ("content/a.py", "x = __import__('json')", "1: imports json by name"),
        ("cli/a.py", "x = importlib.import_module('curator.app')", "1: imports curator.app by name"),
        ("cli/a.py", "f = lambda: import_module(name)", "1: imports ? by name"),
        ("__main__.py", "importlib.import_module('curator.ui')", "1: imports curator.ui by name"),
        ("content/text_utils.py", "", "named for no thing"),
        ("library/common/__init__.py", "", "named for no thing"),
        ("network.py", "", "stands on no floor"),
        ("content/bare/a.py", "", "has modules and no __init__.py"),
    ],
)
def test_each_breach_is_found(tmp_path: Path, file: str, text: str, expected: str) -> None:
    found = violations(tree(tmp_path, {**STANDING, file: text}))
    assert any(expected in one for one in found), found


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            {"content/a.py": "from curator.content.b import X", "content/b.py": "from . import a"},
            "import cycle: curator.content.a -> curator.content.b -> curator.content.a",
        ),
        (
            {"ui/__init__.py": "from curator.ui.a import A", "ui/a.py": "from curator.ui import A"},
            "import cycle: curator.ui -> curator.ui.a -> curator.ui",
        ),
        (
            {
                "library/a.py": "import curator.library.b",
                "library/b.py": "import curator.library.c",
                "library/c.py": "if TYPE_CHECKING:\n    from curator.library.a import A",
            },
            "import cycle: curator.library.a -> curator.library.b -> curator.library.c -> curator.library.a",
        ),
        ({"ui/a.py": "import curator.ui.a"}, "import cycle: curator.ui.a -> curator.ui.a"),
    ],
)
def test_each_cycle_is_found(tmp_path: Path, files: Mapping[str, str], expected: str) -> None:
    assert violations(tree(tmp_path, {**STANDING, **files})) == [expected]


def test_a_shadowing_name_is_found(tmp_path: Path) -> None:
    (tmp_path / "yaml.py").write_text("", encoding="utf-8")
    (tmp_path / "json").mkdir()
    (tmp_path / "json" / "__init__.py").write_text("", encoding="utf-8")
    (tmp_path / "library").mkdir()
    assert shadows(tmp_path, frozenset({"yaml", "json", "library"})) == ["json", "yaml.py"]
