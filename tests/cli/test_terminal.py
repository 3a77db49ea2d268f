"""Results and messages reach their streams, whatever encoding those have and however they end."""

from __future__ import annotations

import io
import json
import math
import os
from pathlib import Path
from typing import Any

import pytest

from curator.cli.terminal import OutputError, Terminal


class Screen(io.TextIOWrapper):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue()


def stream(encoding: str = "utf-8") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding)


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [
        ("utf-8", "Ärger 日本\n".encode()),
        ("latin-1", b"\xc4rger ??\n"),
        ("ascii", b"?rger ??\n"),
        ("cp1252", b"\xc4rger ??\n"),
    ],
)
def test_text_is_in_the_terminal_s_encoding(encoding: str, expected: bytes) -> None:
    out = stream(encoding)
    Terminal(out, None).lines(["Ärger 日本"])
    assert written(out) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "latin-1", "ascii", "cp1252"])
@pytest.mark.parametrize(
    "value", [{"a": ["Ä", "日本", "🙂", None, True, 1.5]}, "caf\udce9", [], {"x": {"y": "\x1b"}}]
)
def test_json_means_the_same_in_every_encoding(encoding: str, value: Any) -> None:
    out = stream(encoding)
    Terminal(out, None).json(value)
    assert json.loads(written(out).decode(encoding)) == value


def test_numbers_that_json_has_not_are_text() -> None:
    out = stream()
    Terminal(out, None).json({"a": [math.inf, -math.inf, math.nan, 1.0]})
    assert json.loads(written(out)) == {"a": ["inf", "-inf", "nan", 1.0]}


@pytest.mark.skipif(os.name == "nt", reason="file names are no bytes on Windows")
def test_paths_are_the_bytes_of_the_file_system() -> None:
    out = stream("ascii")
    Terminal(out, None).paths([os.fsdecode(b"caf\xe9.md"), "日本.md"])
    assert written(out) == b"caf\xe9.md\n" + "日本.md\n".encode()


def test_a_file_s_bytes_stay_what_they_are_but_on_a_screen() -> None:
    data = "é\x1b]0;title\x07\tx\r\n".encode() + b"\xff\n"
    out, screen = stream("latin-1"), Screen(io.BytesIO(), "utf-8")
    Terminal(out, None).content(data)
    Terminal(screen, None).content(data)
    assert written(out) == data
    assert written(screen) == "é\\x1b]0;title\\x07\tx\n\\xff\n".encode()


@pytest.mark.parametrize(
    ("file", "line", "expected"),
    [
        ("a b.md", 3, "curator: a b.md:3: wrong\n"),
        ("a.md", None, "curator: a.md: wrong\n"),
        ("", None, "curator: wrong\n"),
    ],
)
def test_a_message_names_its_place(file: str, line: int | None, expected: str) -> None:
    messages = stream()
    Terminal(None, messages).problem("wrong", file, line)
    assert written(messages).decode() == expected.replace("\n", os.linesep)


def test_a_message_is_one_harmless_line_in_any_encoding() -> None:
    messages = stream("ascii")
    Terminal(None, messages).problem("two\nlines \x1b[2J ä", "caf\udce9.md")
    assert written(messages).decode("ascii").splitlines() == [
        "curator: caf\\udce9.md: two lines \\x1b[2J \\xe4"
    ]


def test_a_reader_that_has_had_enough_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with open(writing, "w", encoding="utf-8") as out:  # noqa: PTH123 - a descriptor has no path
        terminal = Terminal(out, None)
        terminal.lines(["x" * 100_000])
        terminal.flush()
        terminal.lines(["more"])
        terminal.flush()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
def test_a_full_disk_is_one() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as out:
        terminal = Terminal(out, None)
        terminal.lines(["x"])
        with pytest.raises(OutputError, match="No space left on device"):
            terminal.flush()


def test_a_closed_standard_output_is_one() -> None:
    with pytest.raises(OutputError, match="standard output is closed"):
        Terminal(None, None).lines(["x"])


def test_messages_without_a_stream_are_dropped() -> None:
    out = stream()
    terminal = Terminal(out, None)
    terminal.note("x")
    terminal.progress("reading", 1, 2)
    terminal.flush()
    assert written(out) == b""


def test_progress_is_shown_on_a_screen_only_after_a_second_and_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("curator.cli.terminal.time.monotonic", lambda: now[0])
    out, screen, file = stream(), Screen(io.BytesIO(), "utf-8", newline=""), stream()
    terminal, quiet = Terminal(out, screen), Terminal(out, file)
    for second in (0.5, 1.2, 1.21, 2.0):
        now[0] = 100 + second
        terminal.progress("reading site", int(second * 1000), 5000)
        quiet.progress("reading site", 1, 2)
    terminal.note("done")
    first, second_, third = "reading site 1,200 of 5,000", "reading site 2,000 of 5,000", "curator: done\n"
    assert written(screen).decode() == f"{first}\r{' ' * 27}\r{second_}\r{' ' * 27}\r{third}"
    assert written(file) == b""


def test_the_width_is_the_environment_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "123")
    assert Terminal(None, None).width == 123
    monkeypatch.setenv("COLUMNS", "3")
    assert Terminal(None, None).width == 20
