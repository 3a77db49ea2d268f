"""Where Curator starts: a command goes to the command line, anything else opens the window.

What each needs is imported by name, the one place in the house that does this: a command never waits for Qt
and needs no display, and a merge, which git starts once per file, does not wait for the library either.
"""

from __future__ import annotations

import importlib
import sys

from curator.bare_package import enter_bare
from curator.cli.merge_files import job, merged_quickly
from curator.cli.names import handles


def main(words: list[str] | None = None) -> int:
    """Run Curator with the words of a command line (without the program's name); returns the exit code."""
    words = sys.argv[1:] if words is None else words
    code: int
    if words[:1] == ["merge"] and (merge := job(words[1:])):
        if merged_quickly(merge):
            return 0
        code = importlib.import_module("curator.cli.merging").merge_files(merge, _merge_lines)
        return code
    if words[:1] == ["--self-test"]:
        code = importlib.import_module("curator.self_test").main(words[1:])
        return code
    if words in (["--read-files"], ["--check-files"], ["--compare-files"]):
        enter_bare("curator.library")
    if words == ["--read-files"]:
        importlib.import_module("curator.library.reading_process").serve()
        return 0
    if words == ["--plan-files"]:
        importlib.import_module("curator.library.planning_process").serve()
        return 0
    if words == ["--check-files"]:
        importlib.import_module("curator.library.problems.process").serve()
        return 0
    if words == ["--compare-files"]:
        importlib.import_module("curator.library.doubles_process").serve()
        return 0
    if handles(words):
        code = importlib.import_module("curator.cli.main").main(words)
        return code
    try:
        window = importlib.import_module("curator.start")
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "curator":
            raise
        print(f"curator: the window cannot be opened: {error}{_what_to_do(error)}", file=sys.stderr)
        return 1
    code = window.main(words)
    return code


def _what_to_do(error: ImportError) -> str:
    """What helps where Qt lacks a library of the system's, which an installed package brings along."""
    if "cannot open shared object file" not in str(error):
        return ""
    return ". Please install the package that holds it; for libEGL.so.1 that is libegl1 on Debian and Ubuntu"


def _merge_lines(base: bytes, ours: bytes, theirs: bytes) -> tuple[bytes, bool]:
    """`line_merge.merge_lines`, loaded for those few merges in which both sides changed the text."""
    merged: tuple[bytes, bool] = importlib.import_module("curator.line_merge").merge_lines(base, ours, theirs)
    return merged


if __name__ == "__main__":
    sys.exit(main())
