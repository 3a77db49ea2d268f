"""The window's texts in another language, looked up in the .ts file that the translator edits.

Qt's own QTranslator reads a .qm file only, which a tool has to make of the .ts file first. Reading the .ts
file takes some milliseconds at the start and spares that step: what is translated is in the source tree, in
the wheel and in the frozen app alike, and can never be older than its source.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

from curator.ui.sentences import CONTEXT as SENTENCES
from curator.ui.sentences import Sentences
from curator.ui.wording import number

Texts = Mapping[tuple[str, str], tuple[str, ...]]
"""Context and source to the translation: one text, or for a counted one as many as the language has forms."""


def read(file: Path) -> Texts:
    """What is translated in a .ts file. Raises OSError, or ValueError where it is no such file."""
    try:
        root = ET.parse(file).getroot()
    except ET.ParseError as error:
        raise ValueError(f"{file}: {error}") from error
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            found[name, message.findtext("source") or ""] = forms or (translation.text or "",)
    return found


def _two_forms(n: int) -> int:
    return 0 if n == 1 else 1


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


FORMS: Mapping[str, Callable[[int], int]] = {"de": _two_forms, "uk": _slavic}
"""Which form of a counted text belongs to a number, by language; the forms are Unicode's (CLDR)."""


class Translation(QTranslator):
    """A language for the application to speak.

    A text that has no translation is left to the next translator, and at last stays as it is in the source.
    """

    def __init__(self, texts: Texts, form: Callable[[int], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._form = form
        said = {source: forms for (context, source), forms in texts.items() if context == SENTENCES}
        self._sentences = Sentences(said, form, number)

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(
        self, context: str, source_text: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context == SENTENCES:
            return self._sentences.say(source_text)
        forms = self._texts.get((context, source_text))
        if forms is None:
            return None
        return forms[self._form(abs(n)) if len(forms) > 1 else 0]
