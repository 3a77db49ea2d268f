"""Where Curator starts: a command goes to the command line, anything else opens the window."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

from curator import cli


def main(words: Sequence[str] | None = None) -> int:
    """Run Curator with the words of a command line (without the program's name); returns the exit code."""
    words = sys.argv[1:] if words is None else words
    if cli.handles(words):
        return cli.main(words)
    try:
        # by name, so that a command never waits for Qt and needs no display: the one place that does this
        window = importlib.import_module("curator.app")
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "curator":
            raise
        print(f"curator: the window cannot be opened: {error}", file=sys.stderr)
        return 1
    code: int = window.main(words)
    return code


if __name__ == "__main__":
    sys.exit(main())
