"""A file's bytes as a text that can be edited whole, and the edited text as bytes again.

What an editing widget must not show or cannot keep (values that are opaque, bytes that are no UTF-8, control
characters, lines of megabytes) is folded: a mark stands for it. Line ends and BOM are those of the file.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from curator.frontmatter.document import Document
from curator.frontmatter.errors import FrontMatterError
from curator.frontmatter.syntax import Kind, Node, key_text

LONGEST_LINE = 20_000
"""Characters of a line that are shown at most; what follows the beginning of a longer one is folded."""

_BOM = b"\xef\xbb\xbf"
_LEAD = 200
_MOST_SIGNS = 500
_MOST_COMPARED = 4_000
_SIGNS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029\ufdd0\ufdd1\ufffc\udc80-\udcff]|\r(?!\n)")
_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")


class SourceProblem(ValueError):  # noqa: N818 - what an editor is told, not a fault
    """A text that cannot become the file; the file is untouched.

    Attributes:
        message: what is wrong, for an editor.
        line: 1-based line of the file that the text would be, or None.
    """

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.line = line


@dataclass(frozen=True, slots=True)
class Marks:
    """How folds are told, in the editor's language; {n} is a size."""

    hidden: str = "⟨{n} bytes, not shown⟩"
    long: str = "⟨{n} more characters, not shown⟩"


@dataclass(frozen=True, slots=True)
class Fold:
    """A piece of the file for which a mark stands.

    Attributes:
        mark: stands once in the text.
        original: the piece as it is, with its own line ends.
        opaque: a value that is kept exactly as it is: its mark may not go.
    """

    mark: str
    original: str
    opaque: bool

    @property
    def lines(self) -> int:
        """How many lines of the file are not lines of the text because of it."""
        return self.original.count("\n")


@dataclass(frozen=True, slots=True)
class SourceText:
    """One file, ready to be edited as text.

    Attributes:
        data: the file's bytes.
        text: what is edited; its lines end with a line feed.
        folds: in the order of the text.
        problem: why the front matter cannot be read, None where it can.
    """

    data: bytes
    text: str
    folds: tuple[Fold, ...]
    problem: SourceProblem | None
    _bom: bytes
    _ends: tuple[str, ...] | str
    _opaque: frozenset[str]
    _marks: Marks

    @property
    def below(self) -> str:
        """The text below the front matter; all of it where that cannot be read."""
        if self.problem is not None:
            return self.text
        closing = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE).search(self.text, self.text.find("\n"))
        return self.text if closing is None else self.text[closing.end() + 1 :]

    def bytes_of(self, text: str) -> bytes:
        """The bytes of the file with `text` in the place of `self.text`; all that was not touched is as it
        was. Raises SourceProblem: a mark is damaged or repeated, or the new file could not be read."""
        if text == self.text:
            return self.data
        self._check_marks(text)
        ended = self._ended(text)
        for fold in self.folds:
            ended = ended.replace(fold.mark, fold.original, 1)
        try:
            data = self._bom + ended.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError as error:
            line = ended.count("\n", 0, error.start) + 1
            raise SourceProblem("a character cannot be written as UTF-8", line) from None
        self.check(data)
        return data

    def check(self, data: bytes, now: bytes | None = None) -> None:
        """Raise SourceProblem if `data` cannot be the file: it could not be read, or an opaque value would
        be another than it is in this text (in the file `now`, if given)."""
        after = fold_source(data, self._opaque, self._marks)
        if after.problem is not None:
            raise after.problem
        before = self if now is None else fold_source(now, self._opaque, self._marks)
        if before.opaque_values != after.opaque_values:
            keys = ", ".join(sorted(self._opaque))
            raise SourceProblem(f"{keys} is kept exactly as it is; it was moved, changed or added here")

    def shown(self, data: bytes) -> str:
        """Other bytes of the same file as a text to be read, folded like this one."""
        try:
            return fold_source(data, self._opaque, self._marks).text
        except SourceProblem as error:
            return error.message

    @property
    def opaque_values(self) -> list[str]:
        """What is folded because it is opaque, in the order of the text."""
        return [fold.original.strip() for fold in self.folds if fold.opaque]

    def _check_marks(self, text: str) -> None:
        gone = []
        rest = text
        for fold in self.folds:
            count = text.count(fold.mark)
            if count > 1:
                raise SourceProblem(f"{fold.mark} stands here twice; it stands for one thing")
            if count == 0 and fold.opaque:
                raise SourceProblem(f"{fold.mark} is missing; what it stands for is kept exactly as it is")
            if count == 0:
                gone.append(fold)
            rest = rest.replace(fold.mark, "")
        before = self.text
        for fold in self.folds:
            before = before.replace(fold.mark, "")
        if gone and any(rest.count(sign) > before.count(sign) for sign in "⟨⟩"):
            raise SourceProblem(f"{gone[0].mark} was damaged; take it out whole or leave it as it is")

    def _ended(self, text: str) -> str:
        """`text` with the file's line ends; a line that is new ends as the one before it."""
        if isinstance(self._ends, str):
            return text if self._ends == "\n" else text.replace("\n", self._ends)
        old, new = self.text.split("\n"), text.split("\n")
        ends = list(self._ends)
        taken: list[str] = []
        for tag, start, end, _other_start, other_end in _runs(old, new):
            if tag == "equal":
                taken += ends[start:end]
            else:
                missing = other_end - len(taken)
                some = ends[start:end][:missing]
                last = some[-1] if some else (taken[-1] if taken else ends[0])
                taken += some + [last] * (missing - len(some))
        joined = [line + end for line, end in zip(new[:-1], taken, strict=False)]
        return "".join(joined) + new[-1]


def fold_source(data: bytes, opaque: Collection[str], marks: Marks = Marks()) -> SourceText:
    """`data` as a text to be edited. `opaque` are the keys whose values are never shown.

    Raises SourceProblem when it is no text.
    """
    bom = _BOM if data.startswith(_BOM) else b""
    whole = data[len(bom) :].decode("utf-8", "surrogateescape")
    problem: SourceProblem | None = None
    places: list[tuple[int, int, int]]
    try:
        document = Document.parse(data)
    except FrontMatterError as error:
        problem = SourceProblem(error.message, error.line)
        places = list(_opaque_lines(whole, opaque))
    else:
        offset = len(document.envelope.opening.decode())
        tree = document.tree
        places = []
        if tree.root is not None:
            places = [
                (start + offset, end + offset, size)
                for start, end, size in _opaque_values(tree.root, tree.text, frozenset(opaque))
            ]
    folded, folds = _folded(whole, _places(whole, places, marks))
    text = folded.replace("\r\n", "\n")
    return SourceText(data, text, folds, problem, bom, _line_ends(folded), frozenset(opaque), marks)


@dataclass(frozen=True, slots=True)
class _Place:
    start: int
    end: int
    mark: str
    opaque: bool


def _places(text: str, hidden: Sequence[tuple[int, int, int]], marks: Marks) -> list[_Place]:
    """All that is to be folded, in order and apart from each other."""
    found = [_Place(start, end, marks.hidden.format(n=size), True) for start, end, size in sorted(hidden)]
    edges = [0, *(edge for place in found for edge in (place.start, place.end)), len(text)]
    others: list[_Place] = []
    for start, end in list(pairwise(edges))[::2]:
        others += _strange(text, start, end, marks)
    if sum(not place.opaque for place in others) > _MOST_SIGNS:
        raise SourceProblem("this is not a text that can be edited here: too many bytes of it are no UTF-8")
    return sorted(found + others, key=lambda place: place.start)


def _strange(text: str, start: int, end: int, marks: Marks) -> Iterator[_Place]:
    """Signs and lines that an editing widget cannot keep, between two places."""
    at = start
    for line in _LINE.finditer(text, start, end):
        if line.end() - line.start() > LONGEST_LINE:
            stop = line.end() - len(line[0]) + len(line[0].rstrip("\r\n"))
            begin = line.start() + _LEAD
            yield from _signs(text, at, begin)
            yield _Place(begin, stop, marks.long.format(n=stop - begin), False)
            at = stop
    yield from _signs(text, at, end)


def _signs(text: str, start: int, end: int) -> Iterator[_Place]:
    for found in _SIGNS.finditer(text, start, end):
        code = ord(found[0])
        name = f"byte {code - 0xDC00:02X}" if 0xDC80 <= code <= 0xDCFF else f"U+{code:04X}"
        yield _Place(found.start(), found.end(), f"⟨{name}⟩", False)


def _folded(text: str, places: Sequence[_Place]) -> tuple[str, tuple[Fold, ...]]:
    parts: list[str] = []
    folds: list[Fold] = []
    used: dict[str, int] = {}
    at = 0
    for place in places:
        mark, count = place.mark, used.get(place.mark, 0)
        while count or mark in text:
            count += 1
            mark = f"{place.mark[:-1]} · {count}⟩"
            if mark not in text:
                break
        used[place.mark] = max(count, 1)
        parts += [text[at : place.start], mark]
        folds.append(Fold(mark, text[place.start : place.end], place.opaque))
        at = place.end
    return "".join([*parts, text[at:]]), tuple(folds)


def _opaque_values(node: Node, text: str, keys: frozenset[str]) -> Iterator[tuple[int, int, int]]:
    """Where the values of these keys stand, however deep, and how many bytes they have."""
    waiting = [node]
    while waiting:
        one = waiting.pop()
        waiting += one.items
        for key, value in one.pairs:
            if key_text(key, text) not in keys:
                waiting.append(value)
            elif value.start < value.end:
                shown = value.text if value.kind is Kind.SCALAR else text[value.start : value.end]
                yield value.start, value.end, len(shown.encode("utf-8", "replace"))


def _opaque_lines(text: str, keys: Collection[str]) -> Iterator[tuple[int, int, int]]:
    """The same, found by lines, in a file that cannot be read: from the key's colon to the last line that
    may still belong to the value."""
    if not keys:
        return
    names = "|".join(re.escape(key) for key in sorted(keys))
    opening = re.compile(
        rf"""([ \t]*(?:-[ \t]+)*)(?:[{{\[].*?[{{, \t])?\[*(["']?)(?:{names})\2[ \t]*[]:=]+[ \t]*""", re.DOTALL
    )
    indent, start, end = -1, 0, 0
    for line in _LINE.finditer(text):
        stripped = line[0].rstrip("\r\n")
        if indent >= 0 and ends_value(stripped, indent):
            yield start, end, end - start
            indent = -1
        found = opening.match(stripped) if indent < 0 else None
        if found is not None:
            indent, start = len(found[1]), line.start() + found.end()
            end = line.start() + len(stripped)
        elif indent >= 0 and stripped:
            end = line.start() + len(stripped)
    if indent >= 0 and start < end:
        yield start, end, end - start


def ends_value(text: str, indent: int) -> bool:
    """Whether this line is behind a value whose key stands `indent` deep."""
    own = len(text) - len(text.lstrip(" \t"))
    if own > indent or own == len(text):
        return False
    rest = text[own:]
    return (
        rest.rstrip() in ("---", "...", "+++")
        or rest.startswith("- ")
        or re.match(r"[^\s:][^:]*:(\s|$)", rest) is not None
        or re.match(r"[\w.\"' -]+=[ \t]*[^=\s]|\[[^\]]*\]{1,2}[ \t]*(#|$)", rest) is not None
    )


def _line_ends(text: str) -> tuple[str, ...] | str:
    """The line ends of `text`: one for all, or that of each line."""
    windows, all_ends = text.count("\r\n"), text.count("\n")
    if windows in (0, all_ends):
        return "\r\n" if windows else "\n"
    return tuple(
        "\r\n" if line.endswith("\r\n") else "\n" for line in _LINE.findall(text) if line[-1] == "\n"
    )


def _runs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """The equal and the differing runs of lines of two texts, as difflib tells them."""
    limit = min(len(old), len(new))
    head = next((at for at in range(limit) if old[at] != new[at]), limit)
    tail = 0
    while tail < limit - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    stop, other_stop = len(old) - tail, len(new) - tail
    yield "equal", 0, head, 0, head
    if max(stop, other_stop) - head > _MOST_COMPARED:
        yield "replace", head, stop, head, other_stop
    else:
        for tag, a, b, c, d in SequenceMatcher(
            None, old[head:stop], new[head:other_stop], autojunk=False
        ).get_opcodes():
            yield tag, a + head, b + head, c + head, d + head
    yield "equal", stop, len(old), other_stop, len(new)
