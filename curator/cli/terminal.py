"""Standard output for results, standard error for everything else: encodings, closed pipes, progress.

The only module of the command line that writes to a stream, or reads from one.
"""

from __future__ import annotations

import errno
import json
import math
import os
import shutil
import sys
import time
from collections.abc import Iterable
from typing import Any, TextIO

from curator.cli.cells import harmless, one_line

_PROGRESS_AFTER = 1.0
_PROGRESS_EVERY = 0.1
_READER_IS_GONE = {errno.EPIPE, errno.ESHUTDOWN} | ({errno.EINVAL} if os.name == "nt" else set())


class OutputError(Exception):
    """The result could not be written to standard output (its disk is full, or it is closed)."""


class Terminal:
    """Where a command's words go.

    A reader that has had enough (`curator list | head`) is no error: the rest of the result is dropped in
    silence and the command runs to its end. Any other failure to write raises OutputError.
    """

    def __init__(self, output: TextIO | None, messages: TextIO | None) -> None:
        """The two streams; None for one that was closed before the program started."""
        self._output = output
        self._messages = messages
        self._reader_is_gone = False
        self._started = self._drawn = time.monotonic()
        self._progress = ""

    # -- the result

    def lines(self, lines: Iterable[str]) -> None:
        """Lines of text, in the encoding of the terminal; a character that it has not is a `?`."""
        encoding = (self._output and self._output.encoding) or "utf-8"
        for line in lines:
            self.data(line.encode(encoding, "replace") + b"\n")

    def paths(self, paths: Iterable[str]) -> None:
        """File names one a line, in the very bytes that the file system has for them."""
        for path in paths:
            self.data(os.fsencode(path) + b"\n")

    def json(self, value: Any) -> None:
        """One JSON value; in ASCII where the encoding of standard output is not UTF-8."""
        unicode = ((self._output and self._output.encoding) or "").lower().replace("-", "") == "utf8"
        text = json.dumps(_finite(value), ensure_ascii=not unicode, indent=2, allow_nan=False)
        # a lone surrogate (a file name that is not UTF-8) becomes the escape that JSON has for it
        self.data(text.encode("utf-8", "backslashreplace") + b"\n")

    def content(self, data: bytes) -> None:
        """What stands in a file, byte by byte; on a screen without what would steer the terminal."""
        if self._output is not None and self._output.isatty():
            text = data.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
            data = "\n".join(map(harmless, text.split("\n"))).encode("utf-8")
        self.data(data)

    def data(self, data: bytes) -> None:
        """These bytes."""
        if self._reader_is_gone:
            return
        if self._output is None:
            raise OutputError("standard output is closed")
        self._clear_progress()
        try:
            self._output.buffer.write(data)
        except OSError as error:
            self._failed(error)

    def flush(self) -> None:
        """Hand over what is still held back. Raises OutputError."""
        self._clear_progress()
        if self._output is not None and not self._reader_is_gone:
            try:
                self._output.flush()
            except OSError as error:
                self._failed(error)

    def _failed(self, error: OSError) -> None:
        self._discard_output()
        if error.errno not in _READER_IS_GONE:
            raise OutputError(error.strerror or str(error)) from error

    def _discard_output(self) -> None:
        """Let nothing be written any more, not even by the interpreter when it leaves."""
        self._reader_is_gone = True
        assert self._output is not None
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, self._output.fileno())
        finally:
            os.close(nowhere)

    # -- messages

    def problem(self, message: str, file: str = "", line: int | None = None) -> None:
        """`curator: FILE:LINE: message` on standard error."""
        place = "".join(f"{part}: " for part in [file if line is None else f"{file}:{line}"] if part)
        self.note(place + message)

    def note(self, message: str) -> None:
        """`curator: message` on standard error."""
        self._clear_progress()
        self._say(f"curator: {one_line(message)}\n")

    def agrees(self, question: str) -> bool | None:
        """Ask on the terminal, No being the answer to nothing; None where there is nobody to ask."""
        if self._messages is None or not self._messages.isatty() or not (sys.stdin and sys.stdin.isatty()):
            return None
        self._clear_progress()
        self._say(f"{question} [y/N] ")
        return sys.stdin.readline().strip().lower() in ("y", "yes")

    def help(self, text: str) -> None:
        """Text of several lines on standard error."""
        self._say(text)

    def progress(self, label: str, done: int, total: int) -> None:
        """How far the work is: one line on a screen, from a second after the start; nothing in a file."""
        now = time.monotonic()
        if self._messages is None or not self._messages.isatty():
            return
        if now - self._started < _PROGRESS_AFTER or now - self._drawn < _PROGRESS_EVERY:
            return
        self._drawn = now
        self._clear_progress()
        amount = f"{done:,} of {total:,}" if total else f"{done:,}"
        self._progress = one_line(f"{label} {amount}")[: self.width - 1]
        self._say(f"{self._progress}\r")

    def _clear_progress(self) -> None:
        if self._progress:
            self._say(" " * len(self._progress) + "\r")
            self._progress = ""

    def _say(self, text: str) -> None:
        if self._messages is None:
            return
        encoding = self._messages.encoding or "utf-8"
        try:
            self._messages.write(text.encode(encoding, "backslashreplace").decode(encoding))
            self._messages.flush()
        except OSError:
            self._messages = None  # nobody to tell

    @property
    def width(self) -> int:
        """How many cells wide the terminal is: COLUMNS, the screen, else 80."""
        return max(20, shutil.get_terminal_size().columns)


def _finite(value: Any) -> Any:
    """`value` with the numbers that JSON has no word for (infinity, not a number) as text."""
    match value:
        case dict():
            return {key: _finite(item) for key, item in value.items()}
        case list():
            return [_finite(item) for item in value]
        case float() if not math.isfinite(value):
            return str(value)
        case _:
            return value
