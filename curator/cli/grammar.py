"""What the words of a command line mean: which are files, which are keys, and what `KEY=VALUE` assigns.

Knows no files but whether one of that name exists; what a text means for a field is the profile's matter.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from curator.content import EVERYDAY, Field, Kind, value_for
from curator.frontmatter import Absent, Document, FrontMatterError, Path, Value, parse_path

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_KEY = re.compile(rf'(?:{_QUOTED.pattern}|[^"=/\\])+')
_LOOKS_LIKE_A_FILE = re.compile(rf"[/\\]|(?:{'|'.join(map(re.escape, EVERYDAY.extensions))})$", re.IGNORECASE)


class UsageError(Exception):
    """The command line itself is wrong (exit code 2); nothing was done."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """`KEY=VALUE` or `KEY:=VALUE`.

    Attributes:
        path: the place that KEY names.
        text: VALUE as typed.
        given: the value, where VALUE was YAML; then the key's type does not matter.
    """

    path: Path
    text: str
    given: Value | Absent = Absent.ABSENT

    def value(self, field: Field, current: Value | Absent) -> Value:
        """The value to write where the file holds `current` now.

        Raises ValueError with a sentence for the editor when the text is no value of that field.
        """
        if not isinstance(self.given, Absent):
            return self.given
        if self.text == "" and not field.is_list and field.kind not in (Kind.OBJECT, Kind.OPAQUE):
            return ""
        return value_for(field, self.text, current)


def assignment(word: str) -> Assignment | None:
    """The assignment that a word is; None when it is none (a file's name, then).

    A word with a slash before the `=` is none, unless the slash stands in double quotes.
    Raises UsageError for a key that is no path, and for a VALUE behind `:=` that is no YAML.
    """
    key = _KEY.match(word)
    if key is None or word[key.end() : key.end() + 1] != "=":
        return None
    name, text = key[0], word[key.end() + 1 :]
    if name.endswith(":"):
        return Assignment(path_of(name[:-1]), text, yaml_value(text))
    return Assignment(path_of(name), text)


def path_of(key: str) -> Path:
    """The place that KEY names. Raises UsageError when it is no path."""
    try:
        return parse_path(key)
    except ValueError as error:
        raise UsageError(str(error)) from error


def yaml_value(text: str) -> Value:
    """The one value that a piece of YAML is; nothing at all is null.

    Read as a file's front matter is read, with the same bounds. Raises UsageError.
    """
    data = f"---\nvalue: {text}\n---\n".encode("utf-8", "surrogateescape")
    try:
        document = Document.parse(data)
    except FrontMatterError as error:
        raise UsageError(f"{text[:60]!r} is no YAML value: {error.message}") from error
    if list(document.values) != ["value"] or document.body or document.repeated:
        raise UsageError(f"{text[:60]!r} is not one YAML value")
    return document.values["value"]


def files_and_assignments(words: Sequence[str]) -> tuple[list[str], list[Assignment]]:
    """FILE... KEY=VALUE...: at least one of each, files first. Raises UsageError."""
    files: list[str] = []
    assignments: list[Assignment] = []
    for word in words:
        meant = assignment(word)
        if meant is None:
            if assignments:
                raise UsageError(f"{word!r} is no KEY=VALUE: files come before keys")
            files.append(word)
        else:
            _refuse_ambiguous(word, '"KEY"=VALUE')
            assignments.append(meant)
    if not files:
        raise UsageError("name at least one file, before the keys")
    if not assignments:
        raise UsageError("name at least one KEY=VALUE, after the files")
    return files, assignments


def files_and_keys(words: Sequence[str]) -> tuple[list[str], list[Path]]:
    """FILE... KEY...: at least one of each, files first.

    The first word is a file; so are words that look like one (a slash, an article's ending) or name one
    that exists, up to the first that does not. Raises UsageError.
    """
    files = [*words[:1], *takewhile(_is_file, words[1:])]
    keys = words[len(files) :]
    if not keys:
        raise UsageError("name at least one key, after the files")
    for word in keys:
        _refuse_ambiguous(word, '"KEY"')
    return files, [path_of(word) for word in keys]


def _is_file(word: str) -> bool:
    return bool(_LOOKS_LIKE_A_FILE.search(_QUOTED.sub("", word))) or _names_a_file(word)


def _names_a_file(word: str) -> bool:
    return os.path.isfile(word)  # noqa: PTH113 - pathlib raises for a word longer than a file's name may be


def _refuse_ambiguous(word: str, quoted: str) -> None:
    """A glob may bring in a file whose name reads as a key: never guess which was meant."""
    if _names_a_file(word):
        raise UsageError(
            f"{word!r} is a file and also reads as a key: write ./{word} for the file, {quoted} for the key"
        )
