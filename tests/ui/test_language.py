"""The window in German and in Ukrainian: nothing of it is English, nothing is cut off."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from curator.ui.language import LANGUAGES, Language, chosen, speak
from curator.ui.settings_feature import SettingsFeature
from curator.ui.settings_pages.general_page import GeneralPage
from curator.ui.translation import FORMS, Translation
from curator.ui.wording import articles, dated, day, month, number, said, weekday_and_day
from tests.ui.conftest import Desk, MakeDesk
from tests.ui.scenes import RICH, SCENES, asking_actions, laid_out, opened_by, select_rich
from tests.ui.shown_texts import cut_off, texts

ENGLISH = re.compile(r"\b(?:the|of|and|with|this|that|are|not|is|was|to|no|from|all|in|for)\b")
CODE = re.compile(r" · [a-z-]+$")  # of a check, as one searches for it
MEANT = {
    "Python 3",  # versions and the licence of the typeface
    "git config core.untrackedCache",
}


@pytest.fixture(params=["de", "uk"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The application speaks it while the test runs."""
    before = QLocale()
    installed = set(qapp.findChildren(QTranslator))
    told = speak(qapp, str(request.param), [])
    assert told == Language(str(request.param))
    yield told.code
    for translator in set(qapp.findChildren(QTranslator)) - installed:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


german = pytest.mark.parametrize("language", ["de"], indirect=True)
ukrainian = pytest.mark.parametrize("language", ["uk"], indirect=True)


class Words:
    """What is English: the texts of the source, and sentences with English words in them."""

    def __init__(self, language: str, files: dict[str, bytes]) -> None:
        known = translations.translations(language)
        self._sources = {_bare(source) for _, source in known}
        self._sources -= {_bare(form) for forms in known.values() for form in forms}
        lines = html.unescape("\n".join(data.decode() for data in files.values())).split("\n")
        parts = {part.strip(" \"'-{}") for line in lines for part in re.split(r": |, ", line)}
        self._content = sorted((part for part in parts if len(part) > 2), key=len, reverse=True)
        self._names = {part.rstrip(":").casefold() for part in parts} | {
            word for path in files for word in re.findall(r"[a-z]+", path)
        }
        self._names.add("removed")  # a key that this kind of site proposes

    def english(self, text: str) -> bool:
        """Whether it is, but for what comes from the files."""
        bare = _bare(text)
        if any(part in text for part in MEANT) or bare.casefold() in self._names:
            return False
        for part in self._content:
            bare = bare.replace(part, "")
        return bare in self._sources or ENGLISH.search(re.sub(r"/\S+", "", bare)) is not None


def _bare(text: str) -> str:
    """Without markup and the letter of the menu."""
    return re.sub("<[^>]*>", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


@pytest.fixture
def rich(language: str, make_desk: MakeDesk) -> Desk:  # noqa: ARG001 - it must be spoken first
    """A window in the language, over a folder with something of everything."""
    desk = make_desk(RICH)
    desk.open()
    return desk


@ukrainian  # no word of it can be taken for an English one, and what is not translated is English in both
@pytest.mark.parametrize("scene", SCENES)
def test_no_state_of_the_window_is_english(rich: Desk, language: str, scene: str) -> None:
    words = Words(language, RICH)
    seen = texts(SCENES[scene](rich))
    found = {f"{where}: {text}" for where, text in seen if words.english(CODE.sub("", text))}
    assert not found, "\n".join(sorted(found))


@ukrainian
def test_no_dialog_is_english(rich: Desk, language: str) -> None:
    words, found, opened = Words(language, RICH), set(), 0
    for action in asking_actions(rich):
        select_rich(rich)
        if action.isEnabled():
            window = opened_by(rich, action.trigger)
            opened += 1
            found |= {f"{where}: {text}" for where, text in texts(window) if words.english(text)}
            if window is not rich.window:
                window.close()
            rich.settle()
    assert opened > 8
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("size", [(1000, 650), (1440, 900)])
@pytest.mark.parametrize("selected", [0, 1, 3])
def test_nothing_of_the_window_is_cut_off(rich: Desk, size: tuple[int, int], selected: int) -> None:
    rich.window.resize(*size)
    if selected:
        rich.window.view.select_places(list(range(selected)), 0)
    laid_out(rich.qtbot, rich.window)
    lacks = cut_off(rich.window)
    assert not lacks, "\n".join(lacks)


@german  # its words are the longest
def test_nothing_of_a_dialog_is_cut_off(rich: Desk) -> None:
    lacks = []
    for action in asking_actions(rich):
        select_rich(rich)
        if action.isEnabled():
            window = opened_by(rich, action.trigger)
            if window is not rich.window:
                lacks += [f"{action.objectName()}: {lack}" for lack in cut_off(window)]
                window.close()
            rich.settle()
    assert not lacks, "\n".join(lacks)


@german
def test_german_days_numbers_and_counts(language: str) -> None:  # noqa: ARG001
    assert day("2026-03-24T20:25:00Z", 2026) == "24. März"
    assert day("2025-12-01", 2026) == "1. Dez. 2025"
    assert dated(date(2026, 3, 24)) == "24. März 2026"
    assert weekday_and_day(date(2026, 3, 24)) == "Dienstag, 24. März 2026"
    assert month("2026-03") == "März 2026"
    assert (number(20412), number(2.5), number(-1)) == ("20.412", "2,5", "−1")
    assert [articles(count) for count in (0, 1, 2)] == ["0 Artikel", "1 Artikel", "2 Artikel"]


@ukrainian
def test_ukrainian_days_numbers_and_counts(language: str) -> None:  # noqa: ARG001
    assert day("2026-03-24T20:25:00Z", 2026) == "24 бер."
    assert weekday_and_day(date(2026, 3, 24)) == "вівторок, 24 березня 2026"
    assert month("2026-03") == "березень 2026"
    assert (number(20412), number(2.5)) == ("20\u00a0412", "2,5")
    counted = {
        1: "матеріал",
        2: "матеріали",
        5: "матеріалів",
        11: "матеріалів",
        21: "матеріал",
        112: "матеріалів",
    }
    assert [articles(count) for count in counted] == [f"{count} {word}" for count, word in counted.items()]


@german
def test_the_list_the_months_and_the_history_speak_it(rich: Desk, language: str) -> None:  # noqa: ARG001
    texts_shown = {text for _, text in texts(rich.window)}
    assert any("24. März" in text for text in texts_shown)
    select_rich(rich)
    rich.changing(rich.window.actions_.publish.trigger)
    entry = rich.session.undo_entry
    assert entry is not None
    assert said(entry.label) == "1 Artikel veröffentlichen"


@german
def test_refusals_and_findings_are_told_in_it(rich: Desk, language: str) -> None:  # noqa: ARG001
    rich.select(next(row.title for row in rich.rows() if row.problem))
    rich.qtbot.waitUntil(rich.window.detail.unreadable.isVisible)
    assert "Anführungszeichen" in rich.window.detail.unreadable.reason.text()


@pytest.mark.parametrize(
    ("choice", "system", "code"),
    [
        ("", ["de-AT", "en"], "de"),
        ("", ["uk_UA"], "uk"),
        ("", ["fr-FR", "de-CH"], "de"),
        ("", ["fr-FR"], "en"),
        ("uk", ["de-DE"], "uk"),
        ("tlh", ["de-DE"], "de"),
        ("", [], "en"),
    ],
)
def test_the_language_is_the_editors_choice_or_the_first_known_of_the_system(
    choice: str, system: list[str], code: str
) -> None:
    assert chosen(choice, system) == code


def test_a_damaged_translation_leaves_english_and_says_so(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "curator_de.ts"
    damaged.write_text("<TS>", encoding="utf-8")
    monkeypatch.setattr("curator.ui.language.resource", lambda _name: damaged)
    before = QLocale()
    told = speak(qapp, "de", [])
    QLocale.setDefault(before)
    assert told.code == "en"
    assert "Deutsch" in told.problem


def test_what_is_not_translated_stays_as_it_is(qapp: QApplication) -> None:
    translation = Translation({("here", "One"): ("Eins",), ("here", "{n} of"): ("a", "b")}, FORMS["de"])
    qapp.installTranslator(translation)
    try:
        told = [qapp.translate("here", text) for text in ("One", "Two")] + [qapp.translate("there", "One")]
        counted = [qapp.translate("here", "{n} of", None, count) for count in (1, 2)]
    finally:
        qapp.removeTranslator(translation)
    assert told == ["Eins", "Two", "One"]
    assert counted == ["a", "b"]


def test_the_settings_choose_the_language_of_the_next_start(desk: Desk) -> None:
    feature = next(one for one in desk.window.features if isinstance(one, SettingsFeature))
    feature.show_settings()
    assert feature.dialog is not None
    page = feature.dialog.findChild(GeneralPage)
    assert page is not None
    box = page.language
    assert [box.itemText(place) for place in range(1, box.count())] == list(LANGUAGES.values())
    box.setCurrentIndex(box.findData("uk"))
    box.activated.emit(box.currentIndex())
    assert desk.stored().language == "uk"
    assert page.language_note.isVisible()
