"""The installed git as a child process: a clean environment, no questions asked, time-outs, cancel, streams.

Knows no repository and reads no output; nobody but git ever sees a password.
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from pathlib import Path

from curator.library.asking import Asked
from curator.library.errors import Cancelled, LibraryError

Said = Callable[[str], None]
"""Called with each line of progress or message that git writes, from the thread that waits for git."""

PATIENCE = 60.0
"""Seconds that a question about the local repository may take."""

# `git rev-parse --local-env-vars`: what would make git look at another repository than the one asked about.
_FOREIGN = (
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_CONFIG",
    "GIT_CONFIG_PARAMETERS",
    "GIT_CONFIG_COUNT",
    "GIT_OBJECT_DIRECTORY",
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_GRAFT_FILE",
    "GIT_INDEX_FILE",
    "GIT_NO_REPLACE_OBJECTS",
    "GIT_REPLACE_REF_BASE",
    "GIT_PREFIX",
    "GIT_SHALLOW_FILE",
    "GIT_COMMON_DIR",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_NAMESPACE",
    "GIT_LITERAL_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
)
_LINE_END = re.compile(rb"[\r\n]+")
_POLL = 0.05
_CHUNK = 1 << 16
_PARTS_AHEAD = 64


class GitError(LibraryError):
    """git could not do it, or would not; what it said, in its own words.

    Attributes:
        code: git's exit code; None where it was stopped or never ran.
        output: all that it wrote to standard error.
    """

    def __init__(self, message: str, code: int | None = None, output: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.output = output


class NoGit(GitError):  # noqa: N818 - reads as what it says
    """git is not installed, or not to be found."""


class Git:
    """git, run in one folder."""

    def __init__(self, folder: Path, program: str | None = None) -> None:
        """Raises NoGit. `program` is the one to run; else the `git` of the PATH, never of `folder`."""
        found = program or _program()
        if found is None:
            raise NoGit("git is not installed.")
        self.program = found
        self.folder = folder

    def run(
        self,
        *words: str,
        given: bytes = b"",
        patience: float | None = PATIENCE,
        cancelled: Asked | None = None,
        said: Said | None = None,
        variables: Mapping[str, str] | None = None,
        accepted: Sequence[int] = (0,),
    ) -> bytes:
        """What `git WORDS` writes to standard output.

        Args:
            given: its standard input.
            patience: seconds it may take; None for as long as it wants.
            cancelled: asked several times a second; True stops git.
            said: gets what it writes to standard error, line by line.
            variables: for its environment.
            accepted: exit codes that are no error.

        Raises GitError with git's own words; Cancelled.
        """
        process = self._start(words, variables, given)
        waiting = _Waiting(process, said)
        try:
            output = waiting.until_done(patience, cancelled)
        finally:
            waiting.stop()
        if process.returncode not in accepted:
            raise _failure(process.returncode, waiting.complaints)
        return output

    def succeeds(self, *words: str) -> bool:
        """Whether `git WORDS` ends with exit code 0. Raises GitError where git cannot be run at all."""
        try:
            self.run(*words)
        except GitError as error:
            if error.code is None:
                raise
            return False
        return True

    def text(self, *words: str) -> str:
        """The same as `run`, as text without the last line break. Raises GitError."""
        return os.fsdecode(self.run(*words)).removesuffix("\n").removesuffix("\r")

    def stream(self, *words: str, cancelled: Asked | None = None) -> Generator[bytes, None, None]:
        """The records of `git WORDS`, separated by zero bytes, as they come. Raises GitError; Cancelled."""
        process = self._start(words, None, b"")
        waiting = _Waiting(process, None)
        try:
            rest = b""
            for part in waiting.parts(cancelled):
                *records, rest = (rest + part).split(b"\0")
                yield from records
            if rest:
                yield rest
            waiting.until_done(PATIENCE, cancelled)
        finally:
            waiting.stop()
        if process.returncode:
            raise _failure(process.returncode, waiting.complaints)

    def _start(
        self, words: Sequence[str], variables: Mapping[str, str] | None, given: bytes
    ) -> subprocess.Popen[bytes]:
        settings: dict[str, object] = {}
        if os.name == "nt":
            settings["creationflags"] = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP  # type: ignore[attr-defined,unused-ignore]
        else:
            settings["start_new_session"] = True  # no terminal to ask on, and one group to stop
        with tempfile.TemporaryFile() as source:
            source.write(given)
            source.seek(0)
            try:
                process: subprocess.Popen[bytes] = subprocess.Popen(
                    [self.program, *words],
                    cwd=self.folder,
                    env={**environment(os.environ), **(variables or {})},
                    stdin=source,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    **settings,  # type: ignore[call-overload]
                )
            except OSError as error:
                if not self.folder.is_dir():
                    raise GitError(f"The folder {self.folder} is not there.") from error
                raise NoGit(f"git cannot be started: {error.strerror or error}.") from error
        return process


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """The environment for git: of no other repository, in English, and never asking on a terminal.

    Character set, askpass programs, ssh agent and signing stay as they are, for hooks and helpers.
    """
    kept = {
        name: value
        for name, value in variables.items()
        if name not in _FOREIGN and not name.startswith(("GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_"))
    }
    everything = kept.pop("LC_ALL", "")
    if everything:
        kept["LANG"] = kept["LC_CTYPE"] = everything
    kept.update(
        LC_MESSAGES="C",
        LANGUAGE="C",
        GIT_TERMINAL_PROMPT="0",
        GIT_EDITOR="true",
        GIT_SEQUENCE_EDITOR="true",
        GIT_MERGE_AUTOEDIT="no",
        GIT_PAGER="cat",
        GCM_INTERACTIVE="auto",
    )
    return kept


def _program() -> str | None:
    """git on the PATH; an entry that is relative, as on Windows the current folder, does not count."""
    places = [place for place in os.get_exec_path() if Path(place).is_absolute()]
    found = shutil.which("git", path=os.pathsep.join(places))
    return found if found and Path(found).is_absolute() else None


class _Waiting:
    """Reads both streams of a running git in threads, so that neither blocks it, and ends it if need be."""

    def __init__(self, process: subprocess.Popen[bytes], said: Said | None) -> None:
        self.process = process
        self.complaints = ""
        self._said = said
        self._heard: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._parts: queue.Queue[bytes] = queue.Queue(_PARTS_AHEAD)
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._read, self._listen)]
        self._stopped = self._ended = False
        for thread in self._threads:
            thread.start()

    def parts(self, cancelled: Asked | None, end: float | None = None) -> Iterator[bytes]:
        """Standard output as it comes. Raises Cancelled; GitError when it takes longer than until `end`."""
        while True:
            self._tell()
            try:
                part = self._parts.get(timeout=_POLL)
            except queue.Empty:
                if cancelled is not None and cancelled():
                    raise Cancelled("git was stopped.") from None
                if end is not None and time.monotonic() > end:
                    raise GitError("git did not answer in time.") from None
                continue
            if not part:
                self._ended = True
                return
            yield part
            if cancelled is not None and cancelled():
                raise Cancelled("git was stopped.")

    def until_done(self, patience: float | None, cancelled: Asked | None) -> bytes:
        """Wait for the end; the rest of the output. Raises GitError when it takes too long; Cancelled."""
        end = None if patience is None else time.monotonic() + patience
        output = b"" if self._ended else b"".join(self.parts(cancelled, end))
        while self.process.poll() is None:
            self._tell()
            try:
                self.process.wait(_POLL)
            except subprocess.TimeoutExpired:
                if cancelled is not None and cancelled():
                    raise Cancelled("git was stopped.") from None
                if end is not None and time.monotonic() > end:
                    raise GitError("git did not answer in time.") from None
        self._threads[1].join(1)  # a helper that outlives git may hold the stream open
        self._tell()
        return output

    def stop(self) -> None:
        """End git and what it has started, if it is still running: asked first, then made to."""
        self._stopped = True
        for forced in (False, True):
            if self.process.poll() is None:
                _signal(self.process, forced)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.process.wait(3)
        for thread in self._threads:
            while thread.is_alive() and not self._parts.empty():
                self._parts.get_nowait()  # nobody reads it any more
            thread.join(1)

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as stream:
            while not self._stopped and (part := os.read(stream.fileno(), _CHUNK)):
                self._parts.put(part)
        self._parts.put(b"")

    def _listen(self) -> None:
        assert self.process.stderr is not None
        rest = b""
        with self.process.stderr as stream:
            while part := os.read(stream.fileno(), _CHUNK):
                *lines, rest = _LINE_END.split(rest + part)
                self._hear(lines)
        self._hear([rest])

    def _hear(self, lines: Sequence[bytes]) -> None:
        for line in lines:
            if text := line.decode("utf-8", "replace").rstrip():
                self._heard.put(text)
                self.complaints += f"{text}\n"

    def _tell(self) -> None:
        while not self._heard.empty():
            line = self._heard.get()
            if self._said is not None:
                self._said(line)


def _signal(process: subprocess.Popen[bytes], forced: bool) -> None:
    try:
        if os.name == "nt":
            process.kill() if forced else process.terminate()
        else:
            os.killpg(process.pid, signal.SIGKILL if forced else signal.SIGTERM)
    except (OSError, ProcessLookupError):
        return


_PREFIX = re.compile(r"^(?:(?:fatal|error|warning|hint|remote):|!) ?", re.IGNORECASE)


def _failure(code: int, output: str) -> GitError:
    """What git complained of, without its progress and hints; all of it where nothing else is left."""
    said_lines = map(str.strip, output.splitlines())
    lines = [line for line in said_lines if "%" not in line and not line.startswith("hint:")]
    wrong = [line for line in lines if line.startswith(("fatal:", "error:", "remote:", "! "))] or lines
    said = " ".join(dict.fromkeys(_PREFIX.sub("", line).strip() for line in wrong[-12:])).strip()
    return GitError(said or f"git ended with code {code}.", code, output)
