"""What the floors below say, known again by its pattern and said in another language."""

from __future__ import annotations

import re

import pytest
import translations

from curator.ui.sentences import CONTEXT, Sentences
from curator.ui.translation import FORMS, read

PATTERNS = {
    "the file is read-only": ("die Datei ist schreibgeschützt",),
    "the file has {size} MB, more than the {most} MB": ("{most} MB sind erlaubt, die Datei hat {size}",),
    "{n} articles": ("{n} Artikel (einer)", "{n} Artikel"),
    "Publish {articles}": ("{articles} veröffentlichen",),
    "{what} was changed": ("{what} wurde geändert",),
    "{path} was changed by another program": ("{path} hat jemand geändert",),
    "should be a number, it is {described}": ("sollte eine Zahl sein, ist aber {described}",),
    "a list": ("eine Liste",),
    "Title": ("Titel",),
    "line {line}: {message}": ("Zeile {line}: {message}",),
    'there is a view "{name}"': ("es gibt eine Ansicht „{name}“",),
    "Close the file.": ("Schließen Sie die Datei.",),
    "write {{slug}} there": ("dort {{slug}} schreiben",),
}
GERMAN = Sentences(PATTERNS, FORMS["de"], lambda count: f"{count:,}".replace(",", "."))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the file is read-only", "die Datei ist schreibgeschützt"),
        ("The file is read-only.", "Die Datei ist schreibgeschützt."),
        ("the file has 3 MB, more than the 2 MB", "2 MB sind erlaubt, die Datei hat 3"),
        ("Publish 1 articles", "1 Artikel (einer) veröffentlichen"),
        ("Publish 1,204 articles", "1.204 Artikel veröffentlichen"),
        ("a.md was changed by another program", "a.md hat jemand geändert"),  # the longer pattern is meant
        ("line 3: the file is read-only", "Zeile 3: die Datei ist schreibgeschützt"),
        ("_news/a.md: the file is read-only", "_news/a.md: die Datei ist schreibgeschützt"),
        (
            "The file is read-only. Close the file.",
            "Die Datei ist schreibgeschützt. Schließen Sie die Datei.",
        ),
        (
            "Title (title) should be a number, it is a list",
            "Titel (title) sollte eine Zahl sein, ist aber eine Liste",
        ),
        ('there is a view "Title"', "es gibt eine Ansicht „Title“"),  # a name is never translated
        ("a {b} was changed", "a {b} wurde geändert"),
        ("write {slug} there", "dort {slug} schreiben"),
        ("one\nthe file is read-only", "one\ndie Datei ist schreibgeschützt"),
        ("nobody ever said this", "nobody ever said this"),
        ("Schon deutsch: alles gut", "Schon deutsch: alles gut"),
        ("", ""),
    ],
)
def test_texts_are_known_again(text: str, told: str) -> None:
    assert GERMAN.say(text) == told


def test_a_long_text_is_left_alone() -> None:
    text = "the file is read-only " * 200
    assert GERMAN.say(text) == text


@pytest.mark.parametrize("language", FORMS)
def test_every_pattern_is_known_again_as_itself(language: str) -> None:
    """Filled with names that nothing else has, each pattern gives its own translation with these names."""
    known = read(translations.ts_file(language))
    patterns = {source: forms for (context, source), forms in known.items() if context == CONTEXT}
    assert len(patterns) > 500
    sentences = Sentences(patterns, FORMS[language], str)
    wrong = []
    for source, forms in patterns.items():
        form = forms[FORMS[language](7) if len(forms) > 1 else 0]
        told = sentences.say(_filled(source))
        if told != _filled(form):
            wrong.append(f"{source!r}: {told!r}")
    assert not wrong, "\n".join(wrong)


def _filled(pattern: str) -> str:
    def value(place: re.Match[str]) -> str:
        return "7" if place[1] == "n" else f"q.{place[1]}.x"

    filled = re.sub(r"(?<!\{)\{(\w+)\}(?!\})", value, pattern)
    return filled.replace("{{", "{").replace("}}", "}")
