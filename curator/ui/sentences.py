"""What the floors below say, in the window's language.

Those floors know no language but English, and what they say lies in caches, logs and histories too. So a text
is known again when it is shown, by its pattern: "the file has {size} MB" is the f-string that made it, with
names for its expressions. `packaging/sentences.py` reads the patterns from the source; the .ts files hold
their translations, in a context of their own. What is not known stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

CONTEXT = "sentences"
"""The context of the patterns in the .ts files."""

_LONGEST = 2_000
_DEEPEST = 4
_MOST_WORDS = 8
_SPOKEN = frozenset(
    (
        *("articles", "context", "described", "error", "gave_up", "gone", "kind", "kind_of", "label"),
        *("message", "name", "name_of", "note", "of_them", "part", "places", "problem", "problems", "shape"),
        *("shown", "shown2", "state", "step", "told", "unreadable", "wanted", "what", "where", "why"),
        *("word", "words"),
    )
)
"""Names of places that hold words of Curator's own. The others hold names and values and stay as they are,
and so does what stands in quotation marks."""

_PLACE = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")
_END = re.compile(r"(?<=[.!?…]) (?=[A-ZÄÖÜ`“\"])")
_BETWEEN = (": ", "; ", ", ")
_WITH_KEY = re.compile(r"(\w[^()]*)( \([^() ]+\))")
_PREDICATE_WORDS = 3

Form = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One f-string.

    Attributes:
        expression: matches the texts that it makes. words: its longest piece, which tells quickly if not.
        weight: how many characters are its own; of two that match, the greater one is meant.
        forms: the translation, counted by its place "n" where there are several.
        ends_within: whether a sentence ends inside of it. quoted: its places in quotation marks.
    """

    expression: str
    words: str
    weight: int
    forms: tuple[str, ...]
    ends_within: bool
    quoted: frozenset[str]


class Sentences:
    """The sentences of one language."""

    def __init__(
        self, texts: Mapping[str, tuple[str, ...]], form: Form, number: Callable[[int], str]
    ) -> None:
        """`texts`: pattern to translation; `number`: how a count is written."""
        self._form = form
        self._number = number
        self._exact = {
            _plain(source): _plain(forms[0]) for source, forms in texts.items() if not _PLACE.search(source)
        }
        made = [_pattern(source, forms) for source, forms in texts.items() if _PLACE.search(source)]
        self._patterns = sorted(made, key=lambda pattern: -pattern.weight)
        self.say = lru_cache(maxsize=4096)(self._say)

    def _say(self, text: str) -> str:
        """`text` in this language, as far as it is known."""
        if len(text) > _LONGEST:
            return text
        return "\n".join(self._told(line, 0) or line for line in text.split("\n"))

    def _told(self, text: str, depth: int) -> str | None:
        """The translation of a text; None where nothing in it is known."""
        if depth > _DEEPEST or not text:
            return None
        parts = _END.split(text)
        known = self._known(text, depth, whole=len(parts) > 1)
        if known is not None:
            return known
        if len(parts) > 1:
            return _joined(parts, [self._told(part, depth + 1) for part in parts], " ")
        return self._pieces(text, depth)

    def _known(self, text: str, depth: int, *, whole: bool = False) -> str | None:
        """The translation of one sentence, also if it begins with a capital or ends with a full stop."""
        for spelled, stop in ((text, ""), (text[:-1], ".") if text.endswith(".") else ("", "")):
            for begun in dict.fromkeys((spelled, spelled[:1].lower() + spelled[1:])):
                found = self._exact.get(begun) or self._matched(begun, depth, whole=whole)
                if found is not None:
                    return (found if begun == spelled else found[:1].upper() + found[1:]) + stop
        return None

    def _matched(self, text: str, depth: int, *, whole: bool) -> str | None:
        for pattern in self._patterns:
            if pattern.words in text and (pattern.ends_within or not whole):
                found = _compiled(pattern.expression).fullmatch(text)
                if found is not None:
                    return self._filled(pattern, found.groupdict(), depth)
        return None

    def _filled(self, pattern: _Pattern, values: dict[str, str], depth: int) -> str:
        form = pattern.forms[0]
        count = values.get("n", "").replace(",", "")
        if count.isdecimal():
            values["n"] = self._number(int(count))
            form = pattern.forms[self._form(int(count)) if len(pattern.forms) > 1 else 0]
        for name, value in values.items():
            if name in _SPOKEN and name not in pattern.quoted:
                values[name] = self._told(value, depth + 1) or value
        return _plain(_PLACE.sub(lambda place: values[place[1]].replace("{", "{{").replace("}", "}}"), form))

    def _pieces(self, text: str, depth: int) -> str | None:
        """What is known of a text put together: "file: what is wrong", "Quality (quality)"."""
        if found := _WITH_KEY.fullmatch(text):
            label = self._exact.get(found[1])
            return label and label + found[2]
        for between in _BETWEEN:
            for before, after in _cuts(text, between):
                told = self._known(after, depth + 1)
                if told is not None:
                    return f"{self._told(before, depth + 1) or before}{between}{told}"
        for before, after in list(_cuts(text, " "))[:_MOST_WORDS]:
            if after[:1].islower() and after.count(" ") >= _PREDICATE_WORDS:
                told = self._known(after, depth + 1)
                if told is not None:
                    return f"{self._told(before, depth + 1) or before} {told}"
        return None


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    """Each when it is first wanted: there are hundreds, and a window starts with few of them."""
    return re.compile(expression, re.DOTALL)


def _joined(parts: Sequence[str], told: Sequence[str | None], between: str) -> str | None:
    if not any(told):
        return None
    return between.join(new or old for old, new in zip(parts, told, strict=True))


def _cuts(text: str, between: str) -> Iterator[tuple[str, str]]:
    at = text.find(between)
    while at >= 0:
        yield text[:at], text[at + len(between) :]
        at = text.find(between, at + 1)


def _plain(text: str) -> str:
    """A pattern's text with its braces as they are shown."""
    return text.replace("{{", "{").replace("}}", "}")


def _pattern(source: str, forms: tuple[str, ...]) -> _Pattern:
    pieces = _PLACE.split(source)
    expression, seen = "", set()
    for at, piece in enumerate(pieces):
        if at % 2 == 0:
            expression += re.escape(_plain(piece))
        else:
            some = r"[\d,]+" if piece == "n" else ".*?"
            expression += f"(?P={piece})" if piece in seen else f"(?P<{piece}>{some})"
            seen.add(piece)
    words = [_plain(piece) for piece in pieces[::2]]
    return _Pattern(
        expression,
        max(words, key=len),
        sum(map(len, words)),
        forms,
        _END.search(source) is not None,
        frozenset(re.findall(r'"\{(\w+)\}"', source)),
    )
