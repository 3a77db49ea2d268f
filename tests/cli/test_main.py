"""Who gets a command line, and every way in which a run may end."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

import curator
from curator.cli.main import COMMANDS
from curator.cli.names import NAMES
from curator.library import Library

from .samples import Run


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(run: Run, name: str) -> None:
    result = run(name, "--help")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"usage: curator {name} ")
    assert COMMANDS[name].summary in result.out
    assert f"  {name} " in run("--help").out


def test_the_commands_are_those_of_the_contract() -> None:
    reading = {"list", "show", "check", "diff", "duplicates", "index", "history", "merge", "doctor", "schema"}
    writing = {"set", "unset", "add", "remove", "move", "publish", "unpublish", "undo", "redo", "git"}
    whole_files = {"new", "duplicate", "rename", "move-to", "trash"}
    assert set(COMMANDS) == reading | writing | whole_files


def test_the_version(run: Run) -> None:
    result = run("--version")
    assert (result.code, result.out, result.err) == (0, f"curator {curator.__version__}\n", "")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ["publsh", "a"],
            "curator: 'publsh' is no command, and there is no folder of that name; did you mean 'publish'?",
        ),
        (["merge", "a", "b"], "curator: merge: the following arguments are required: THEIRS"),
        (["no such folder"], "curator: 'no such folder' is no command, and there is no folder of that name"),
        (["list"], "curator: list: the following arguments are required: FOLDER"),
        (["list", "site", "other"], "curator: list: unrecognized arguments: other"),
        (["list", "site", "--nope"], "curator: list: unrecognized arguments: --nope"),
        (["list", "site", "-n"], "curator: list: unrecognized arguments: -n"),
        (["list", "site", "--form", "csv"], "curator: list: unrecognized arguments: --form"),
        (["list", "site", "--format", "xml"], "curator: list: argument --format: invalid choice: 'xml'"),
        (["list", "site", "--format"], "curator: list: argument --format: expected one argument"),
        (
            ["list", "site", "--limit", "few"],
            "curator: list: argument --limit: a number from 0 on, not 'few'",
        ),
        (["list", "site", "--limit", "-1"], "curator: list: argument --limit: a number from 0 on, not '-1'"),
        (["list", "site", "--sort", "colour"], "curator: list: --sort colour: the keys are "),
        (["list", "site", "--where", "nope:1"], "curator: list: --where, at character 1: "),
        (["publish", "site", "--where", "quality:>x"], "curator: publish: --where, at character "),
        (["set", "a.md"], "curator: set: name at least one KEY=VALUE, after the files"),
        (["set", "a.md", "a..b=1"], "curator: set: a key is missing at position 3 of 'a..b'"),
        (["add", "a.md", "topics=a", "topics=b"], "curator: add: one KEY=VALUE at a time"),
        (["unset", "a.md"], "curator: unset: name at least one key, after the files"),
        (
            ["move", "a.md", "topics", "first", "2"],
            "curator: move: argument FROM: invalid int value: 'first'",
        ),
        (["move", "a.md", "a..b", "1", "2"], "curator: move: a key is missing"),
        (["undo", "site", "last"], "curator: undo: argument ENTRY: a number from 0 on, not 'last'"),
        (
            ["history", "site", "--limit", "-1"],
            "curator: history: argument --limit: a number from 0 on, not '-1'",
        ),
        (["redo", "site", "9" * 30], "curator: redo: argument ENTRY: a number from 0 on, not '999"),
        (["show", "a.md", "--format", "csv"], "curator: show: argument --format: invalid choice: 'csv'"),
        (["diff", "a.md"], "curator: diff: the following arguments are required: FILE"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_command_line_ends_with_2(run: Run, site: Path, words: list[str], message: str) -> None:
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    result = run(*words)
    assert (result.code, result.out) == (2, ""), result.err
    assert result.err.startswith(message), result.err
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize(
    "words", [["list", "gone"], ["history", "gone"], ["index", "site/plain.txt"], ["show", "gone.md"]]
)
def test_what_is_not_there_ends_with_1(run: Run, site: Path, words: list[str]) -> None:
    assert site.is_dir()
    result = run(*words)
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith(f"curator: {words[1]}: ")


def test_a_folder_that_is_not_there_needs_no_window(run: Run, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    result = run(gone)
    assert (result.code, result.out, result.err) == (1, "", f"curator: {gone}: there is no such folder\n")


def test_ctrl_c_while_reading_ends_with_130(run: Run, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("curator.library.checking.check_data", interrupted)
    result = run("check", site)
    assert (result.code, result.out, result.err) == (130, "", "curator: interrupted\n")


def test_options_stand_anywhere_and_values_may_begin_with_a_dash(run: Run, site: Path) -> None:
    expected = run("list", site, "--format=paths", "--sort=-heat", "--where=-title:old").out
    assert expected.splitlines()[0].endswith("model.md")
    assert run("list", "--sort", "-heat", "--where", "-title:old", site, "--format", "paths").out == expected


def test_behind_two_dashes_everything_is_a_name(run: Run, site: Path) -> None:
    odd = Path("-odd.md")
    odd.write_bytes((site / "_news" / "2026-03-23-model.md").read_bytes())
    assert run("set", "-odd.md", "quality=1").code == 2
    assert run("set", "--json", "--", "-odd.md", "quality=1").json["changed"][0]["path"] == "-odd.md"


# -- the window


class Window(ModuleType):
    """What stands in for `curator.start`: it keeps what it was called with."""

    def __init__(self) -> None:
        super().__init__("curator.start")
        self.calls: list[list[str]] = []

    def main(self, words: list[str]) -> int:
        self.calls.append(words)
        return 7


@pytest.mark.parametrize(
    "words",
    [[], ["site"], ["."], ["--screenshot", "out.png"], ["--screenshot", "out.png", "site"], ["./list"]],
)
def test_anything_else_is_for_the_window(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    (site.parent / "list").mkdir()
    window = Window()
    monkeypatch.setitem(sys.modules, "curator.start", window)
    assert run(*words).code == 7
    assert window.calls == [words]


def test_a_window_that_cannot_be_loaded_is_a_plain_error(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> ModuleType:
        if name != "curator.start":
            return load(name)
        raise ImportError("libEGL.so.1: cannot open shared object file", name="PySide6.QtGui")

    load = importlib.import_module
    monkeypatch.setattr(importlib, "import_module", fail)
    result = run()
    assert (result.code, result.out) == (1, "")
    missing = "curator: the window cannot be opened: libEGL.so.1: cannot open shared object file. "
    assert result.err.startswith(missing)
    assert result.err.endswith("libegl1 on Debian and Ubuntu\n")


def test_a_mistake_of_our_own_is_not_hidden(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> ModuleType:
        if name != "curator.start":
            return load(name)
        raise ImportError("no", name="curator.ui.nothing")

    load = importlib.import_module
    monkeypatch.setattr(importlib, "import_module", fail)
    with pytest.raises(ImportError, match="no"):
        run()


def test_a_fault_of_the_program_leaves_a_report(
    run: Run, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("Harbour robots")

    monkeypatch.setattr(Library, "close", fail)
    result = run("list", site)
    assert result.code == 1
    assert "something went wrong in Curator itself: KeyError" in result.err
    (report,) = (tmp_path / "curator home" / "log" / "reports").iterdir()
    assert report.name in result.err
    assert "curator/cli/face.py" in report.read_text()
    assert "Harbour" not in report.read_text() + result.err


def test_the_names_of_commands_are_known_without_loading_them() -> None:
    assert set(COMMANDS) == NAMES
