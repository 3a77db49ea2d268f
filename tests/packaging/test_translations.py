"""The translations: complete, with the same placeholders, and with all the forms that the language has."""

from __future__ import annotations

import re
import string
from collections import Counter
from pathlib import Path

import pytest
import translations
from translations import FORMS, Text, all_texts, ts_file

TEXTS = all_texts()
SAME = {
    *("Git", "Start", "Status", "Index", "Name", "Text", "Link", "Layout", "Logo", "Domain", "Permalink"),
    *("Original", "Commit", "Sync", "Rebase", "Pause", "Filter", "Slug", "Patches", "Server", "Curator"),
    *("Enter", "Esc", "Home", "End", "Page", "Down", "Tab", "Shift"),
}
"""Words that are the same in German or Ukrainian, as they stand."""
MEANT = re.compile(
    r"[\W\d]*|.*\*\.\w+\).*|\d{4}-\d\d.*|.*\{month\}.*|[dMy, ]+|image, related.*|edited, dupl.*|https?:.*"
)
"""What is no word of any language: signs, examples of dates and searches."""

lang = pytest.mark.parametrize("language", FORMS)


@lang
def test_every_text_is_translated(language: str) -> None:
    lacks = [f"{text.context}: {text.source}" for text in translations.missing(language)]
    assert not lacks, "python packaging/translations.py update, then translate:\n" + "\n".join(lacks)


@lang
def test_the_file_is_what_update_writes(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No text in it that nobody asks for any more, no form too many."""
    known = translations.translations(language)
    before = ts_file(language).read_bytes()
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.write(language, TEXTS, known)
    assert ts_file(language).read_bytes() == before


def _places(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def _lacks(text: Text, form: str, *, one_only: bool) -> str:
    """What a translation has not of what the text has; "" when it is all there."""
    wanted, got = _places(text.source), _places(form)
    if one_only:  # "the first file" for "the first {n} files"
        wanted.pop("n", None), got.pop("n", None)
    if set(wanted) != set(got):
        return f"places {sorted(wanted)}, not {sorted(got)}"
    if text.source.count("\n") != form.count("\n"):
        return "line ends"
    if (text.source.endswith("…"), text.source.endswith(" ")) != (form.endswith("…"), form.endswith(" ")):
        return "the ellipsis or blank at the end"
    if _mnemonics(text.source) != _mnemonics(form) and text.context != translations.SENTENCES:
        return "the letter of the menu"
    return ""


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=\w)(?!\w+;)", text.replace("&&", "")))


@lang
def test_places_ellipses_and_menu_letters_are_kept(language: str) -> None:
    known = translations.translations(language)
    lacks = [
        f"{text.source} -> {form}: {lack}"
        for text in TEXTS
        for at, form in enumerate(known.get((text.context, text.source), ()))
        if (lack := _lacks(text, form, one_only=text.counted and at == 0 and language == "de"))
    ]
    assert not lacks, "\n".join(lacks)


@lang
def test_no_translation_is_the_text_itself(language: str) -> None:
    known = translations.translations(language)
    same = [
        f"{text.context}: {text.source}"
        for text in TEXTS
        for form in known.get((text.context, text.source), ())[:1]
        if form == text.source and not MEANT.fullmatch(text.source) and _words(text.source) - SAME
    ]
    assert not same, "\n".join(same)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{3,}", re.sub(r"\{\w+\}|\(.*?\)", "", text)))
