"""What can be wrong with one file's front matter, each under a name of its own.

Knows nothing of folders or of who asked; the caller adds the file's name.
"""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why front matter is not read, or an edit is refused. The values are stable and may be counted."""

    NO_FRONT_MATTER = "no-front-matter"
    NO_CLOSING_FENCE = "no-closing-fence"
    AMBIGUOUS_FENCE = "ambiguous-fence"
    NOT_UTF_8 = "not-utf-8"
    TOO_LARGE = "too-large"
    TOO_DEEP = "too-deep"
    ALIAS_BOMB = "alias-bomb"
    ALIAS_LOOP = "alias-loop"
    UNKNOWN_ALIAS = "unknown-alias"
    TAB = "tab"
    UNCLOSED_QUOTE = "unclosed-quote"
    UNCLOSED_BRACKET = "unclosed-bracket"
    BARE_COLON = "bare-colon"
    INVALID_YAML = "invalid-yaml"
    INVALID_TOML = "invalid-toml"
    INVALID_JSON = "invalid-json"
    BAD_CHARACTER = "bad-character"
    MANY_DOCUMENTS = "many-documents"
    NOT_A_MAPPING = "not-a-mapping"
    UNKNOWN_TAG = "unknown-tag"
    BAD_VALUE = "bad-value"
    # only edits
    NO_SUCH_PATH = "no-such-path"
    NOT_A_LIST = "not-a-list"
    DUPLICATE_KEY = "duplicate-key"
    ANCHOR = "anchor"
    ALIAS = "alias"
    MERGE_KEY = "merge-key"
    TAG = "tag"
    EXPLICIT_KEY = "explicit-key"
    BARE_PAIR = "bare-pair"
    COMMENT = "comment"
    NESTED_LIST = "nested-list"
    SCATTERED = "scattered"
    LINE_BREAK = "line-break"
    UNWRITABLE = "unwritable"
    NOT_VERIFIED = "not-verified"


LONGEST_MESSAGE = 300
"""Characters of a message at most, however long the names are that the file has in it."""


def shortened(text: str, longest: int = 40) -> str:
    """`text`, or its beginning and an ellipsis."""
    return text if len(text) <= longest else text[: longest - 1] + "…"


class FrontMatterError(ValueError):
    """The front matter cannot be read, or an edit was refused; the bytes are untouched.

    Attributes:
        reason: the name of what is wrong.
        message: a sentence for the editor, without place.
        line: 1-based line in the whole file, or None where there is no one line.
        column: 1-based column in that line, or None.
        source: the file's name as given to `Document.parse`, or "".
    """

    def __init__(
        self,
        reason: Reason,
        message: str,
        *,
        line: int | None = None,
        column: int | None = None,
        source: str = "",
    ) -> None:
        self.message = shortened(message, LONGEST_MESSAGE)
        super().__init__(self.message)
        self.reason = reason
        self.line = line
        self.column = column
        self.source = source

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}" if self.line is not None else self.message


class ReadError(FrontMatterError):
    """The file's front matter cannot be read, so it cannot be edited either."""


class EditRefused(FrontMatterError):  # noqa: N818 - a refusal is an outcome, not a fault
    """The file can be read, but this edit would not be lossless or not mean what was asked."""
