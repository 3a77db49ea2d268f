"""What to tell an editor of any error: what happened, to which file, what was left untouched, what to do.

The errors say what happened; here, in one place, stands the rest, by the stable word of the reason or by the
error's type. A test holds the tables against every reason, every type and every error of the system.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from curator.frontmatter import FrontMatterError, Reason
from curator.library.disk_errors import explained
from curator.library.errors import (
    BusyError,
    Cancelled,
    FolderError,
    HistoryDamaged,
    HistoryError,
    IndexFailure,
    LibraryError,
    NoSuchArticle,
    PageError,
    QueryError,
    StoreError,
    StoreReason,
    TriageError,
)

_MEND = "Mend the file in a text editor, at the line that is named."
_BY_HAND = "Make this change in a text editor."
_DOCTOR = "`curator doctor FOLDER` says what is wrong, and mends what can be mended."

ADVICE: Mapping[str, str] = {
    Reason.NO_FRONT_MATTER: "Give the file a first line --- (or +++ for TOML) if it is to be an article.",
    Reason.NO_CLOSING_FENCE: "End the front matter with a line like the first one, of its own.",
    Reason.AMBIGUOUS_FENCE: "Indent or quote the line that looks like the fence.",
    Reason.NOT_UTF_8: "Save the file as UTF-8.",
    Reason.TOO_LARGE: "Move what makes it so large out of the front matter.",
    Reason.TOO_DEEP: "Flatten what is nested.",
    Reason.ALIAS_BOMB: "Write the values out instead of naming them with *.",
    Reason.ALIAS_LOOP: "Take the alias out of the value that it names.",
    Reason.UNKNOWN_ALIAS: "Quote the text if the * is meant to stand there.",
    Reason.TAB: "Put spaces in the place of the tab.",
    Reason.UNCLOSED_QUOTE: "Close the quotation mark.",
    Reason.UNCLOSED_BRACKET: "Close the bracket.",
    Reason.BARE_COLON: "Put the text into quotation marks.",
    Reason.INVALID_YAML: _MEND,
    Reason.INVALID_TOML: _MEND,
    Reason.INVALID_JSON: _MEND,
    Reason.BAD_CHARACTER: "Take the character out.",
    Reason.MANY_DOCUMENTS: "Keep one of the documents.",
    Reason.NOT_A_MAPPING: "Write keys with values: `title: A title`.",
    Reason.UNKNOWN_TAG: "Take the tag (the word that begins with !) away.",
    Reason.BAD_VALUE: "Correct the value, or the tag before it.",
    Reason.NO_SUCH_PATH: "Look at the article anew: what was to be changed is not there.",
    Reason.NOT_A_LIST: "Make the value a list first.",
    Reason.DUPLICATE_KEY: "Remove one of the two keys.",
    Reason.ANCHOR: _BY_HAND,
    Reason.ALIAS: _BY_HAND,
    Reason.MERGE_KEY: _BY_HAND,
    Reason.TAG: _BY_HAND,
    Reason.EXPLICIT_KEY: _BY_HAND,
    Reason.BARE_PAIR: _BY_HAND,
    Reason.COMMENT: "Move the comment out of what is to go, or make the change in a text editor.",
    Reason.NESTED_LIST: _BY_HAND,
    Reason.SCATTERED: _BY_HAND,
    Reason.LINE_BREAK: "Replace the unusual line break by an ordinary one.",
    Reason.UNWRITABLE: "Choose a value that the front matter's notation can hold.",
    Reason.NOT_VERIFIED: _BY_HAND,
    StoreReason.MISSING: "Look for changes on disk: it may have been moved or renamed.",
    StoreReason.NOT_A_FILE: "Remove it, or put a file in its place.",
    StoreReason.LINK_LOOP: "Remove the link, or let it lead to a file.",
    StoreReason.OUTSIDE: "Open the folder in which the file really lies.",
    StoreReason.TOO_LARGE: "Make the file smaller; an article has some kilobytes.",
    StoreReason.NO_PERMISSION: "Give yourself the permission, or ask whom the file belongs to.",
    StoreReason.READ_ONLY_FILE: "Make the file writable, then do it again.",
    StoreReason.READ_ONLY_FOLDER: "Make the folder writable, then do it again.",
    StoreReason.OWNER: "Ask whom the file belongs to, or make it yours first.",
    StoreReason.DISK_FULL: "Make room on the disk, then do it again.",
    StoreReason.IN_USE: "Close the other program, then do it again.",
    StoreReason.CHANGED: "Look at what stands there now, then do it again.",
    StoreReason.EXISTS: "Choose another name, or look at what has this one.",
    StoreReason.BAD_NAME: "Choose another name.",
    StoreReason.A_LINK: "Do it to the file that the link leads to, or to the link in a file manager.",
    StoreReason.OTHER_DISK: "Copy the file there in a file manager.",
    StoreReason.NO_TRASH: "Remove the file in a file manager if it is to go for good.",
    StoreReason.TOO_MANY_OPEN: "Close other programs, then do it again.",
    StoreReason.UNSURE: "Open the folder again: then the history looks at the file and says what is in it.",
    StoreReason.IO: "Check the disk; what is on it may have to be saved elsewhere.",
    "conflict": "Choose which of the values counts.",
    "unfit": "Change the field's type in this article first, or leave it out.",
    "too-slow": "Use a simpler pattern.",
    "history": _DOCTOR,
    "index": _DOCTOR,
}
"""What to do about a refused file, by the code of the refusal."""

_UNTOUCHED = "No file was changed."
_KEPT = "The file was left as it was."

_BY_TYPE: Mapping[type[LibraryError], tuple[str, str]] = {
    FolderError: (_UNTOUCHED, "Look whether its disk is there and its name is right, then open it again."),
    NoSuchArticle: (_UNTOUCHED, "Look for changes on disk: it may have been moved or renamed."),
    BusyError: (_UNTOUCHED, "Wait until the other one is done, then do it again."),
    HistoryError: (_UNTOUCHED, _DOCTOR),
    HistoryDamaged: (_UNTOUCHED, _DOCTOR),
    TriageError: (_UNTOUCHED, _DOCTOR),
    PageError: ("No file was made.", "Look at the address in a browser, or type in what the page says."),
    IndexFailure: (_UNTOUCHED, _DOCTOR),
    Cancelled: ("", ""),  # the editor stopped it, and knows
    QueryError: ("", ""),  # says itself what is wrong at which place
    LibraryError: (_UNTOUCHED, "Do it again; if it fails again, report it."),
}
_SAID = re.compile(
    r"no (?:other )?(?:file|article) (?:was|is)|nothing was|left as (?:it is|it was|they are)|"
    r"was not changed|is as it was|are as they were|no articles? (?:was|were|is)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Message:
    """An error, told.

    Attributes:
        what: what happened, a sentence.
        file: to which file; "" where it is about none, or `what` names it.
        untouched: what was left as it was; "" where `what` says it, or nothing could have been touched.
        advice: what to do; "" where nothing is to be done.
    """

    what: str
    file: str = ""
    untouched: str = ""
    advice: str = ""

    @property
    def text(self) -> str:
        """All of it, as one paragraph."""
        what = f"{self.file}: {self.what}" if self.file and self.file not in self.what else self.what
        return " ".join(filter(None, (_sentence(what), self.untouched, self.advice)))


def message(error: Exception, file: str = "") -> Message:
    """What to tell of an error of the library, of front matter or of the system, met at `file`."""
    if isinstance(error, OSError):
        error = explained(error, file or None)
    what = str(error)
    untouched, advice = _KEPT, ""
    match error:
        case FrontMatterError():
            advice, file = ADVICE[error.reason], file or error.source
        case StoreError():
            advice = ADVICE[error.reason]
            untouched = "" if error.reason is StoreReason.UNSURE else _KEPT
        case LibraryError():
            untouched, advice = next(_BY_TYPE[kind] for kind in type(error).__mro__ if kind in _BY_TYPE)
        case _:
            untouched = ""
    return Message(what, file, "" if _SAID.search(what) else untouched, advice)


def advice(code: str) -> str:
    """What to do about a file that was refused with this code; "" where nothing is known."""
    return ADVICE.get(code, "")


def _sentence(text: str) -> str:
    begun = text[:1].upper() + text[1:] if text[:1].islower() and ":" not in text.split(" ")[0] else text
    return begun if begun.endswith((".", "!", "?", "…")) else f"{begun}."
