"""Every error there can be: it says what happened, to which file, what was left untouched, and what to do."""

from __future__ import annotations

import errno
import importlib
import os
import pkgutil

import pytest

import curator.library
from curator.frontmatter import Document, EditRefused, FrontMatterError, ReadError, Reason, Set
from curator.library.disk_errors import explained
from curator.library.errors import Cancelled, LibraryError, QueryError, StoreError, StoreReason
from curator.library.messages import ADVICE, advice, message
from curator.library.source_edit import SourceClash

FILE = "_news/a.md"
SILENT = {"Cancelled", "QueryError"}
"""What the editor did, and what says its own place in the search."""


def every_type() -> list[type[LibraryError]]:
    """All errors of the library, wherever they are defined."""
    for module in pkgutil.walk_packages(curator.library.__path__, "curator.library."):
        importlib.import_module(module.name)
    found: list[type[LibraryError]] = []
    pending = [LibraryError]
    while pending:
        for kind in pending.pop().__subclasses__():
            found.append(kind)
            pending.append(kind)
    return sorted(
        (kind for kind in found if kind.__module__.startswith("curator.")), key=lambda kind: kind.__name__
    )


def complete(text: str) -> None:
    """Whether it is whole sentences that a person can read."""
    assert text[0].isupper() or text.startswith((FILE, "`"))
    assert text.endswith((".", "!", "?", "…"))
    assert "Errno" not in text
    assert "None" not in text


@pytest.mark.parametrize("reason", [*Reason, *StoreReason], ids=str)
def test_there_is_advice_for_every_reason(reason: Reason | StoreReason) -> None:
    complete(advice(reason))


def test_there_is_advice_for_no_reason_that_does_not_exist() -> None:
    others = {"conflict", "unfit", "too-slow", "history", "index"}
    assert set(ADVICE) == {*Reason, *StoreReason, *others}
    assert advice("whatever comes") == ""


@pytest.mark.parametrize("kind", every_type(), ids=lambda kind: kind.__name__)
def test_every_error_of_the_library_is_told_whole(kind: type[LibraryError]) -> None:
    if issubclass(kind, StoreError):
        error: LibraryError = kind("the disk is full", StoreReason.DISK_FULL)
    elif issubclass(kind, QueryError):
        error = kind("There is half a character here.", 3)
    elif issubclass(kind, SourceClash):
        error = kind(b"was", b"mine", b"theirs")
    else:
        error = kind("Something happened")
    told = message(error, FILE)
    if kind.__name__ in SILENT:
        assert (told.untouched, told.advice) == ("", "")
        return
    assert told.untouched
    complete(told.text)
    complete(told.advice)
    assert FILE in told.text


@pytest.mark.parametrize("code", sorted(errno.errorcode), ids=lambda code: errno.errorcode[code])
def test_every_error_of_the_system_is_told_whole(code: int) -> None:
    error = OSError(code, os.strerror(code), f"/somewhere/{FILE}")
    told = message(error, FILE)
    assert isinstance(explained(error), StoreError)
    assert told.untouched == "The file was left as it was."
    assert told.advice
    complete(told.text)
    assert FILE in told.text
    assert str(code) not in told.text.replace(FILE, "")


@pytest.mark.parametrize("reason", list(Reason), ids=str)
@pytest.mark.parametrize("kind", [ReadError, EditRefused])
def test_every_refusal_of_front_matter_is_told_whole(kind: type[FrontMatterError], reason: Reason) -> None:
    told = message(kind(reason, "a second ': ' on one line", line=7), FILE)
    assert (
        told.text
        == f"{FILE}: line 7: a second ': ' on one line. The file was left as it was. {ADVICE[reason]}"
    )


def test_what_an_error_says_itself_is_not_said_twice() -> None:
    assert message(LibraryError("The history is busy; no file was changed.")).untouched == ""
    assert message(LibraryError("x: it was left as it is.")).untouched == ""
    unsure = message(StoreError("nobody knows", StoreReason.UNSURE), FILE)
    assert "left as it was" not in unsure.text
    assert message(Cancelled("stopped")).text == "Stopped."
    assert message(ValueError("odd")).text == "Odd."


def test_a_real_refusal() -> None:
    document = Document.parse(b"---\na: &x 1\nb: *x\n---\n", FILE)
    with pytest.raises(EditRefused) as refused:
        document.apply(Set(("a",), 2))
    assert message(refused.value).text == (
        f"{FILE}: line 2: &x is used again as *x: both would change. The file was left as it was. "
        "Make this change in a text editor."
    )
