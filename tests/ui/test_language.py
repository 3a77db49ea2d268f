"""The window in German and in Ukrainian: nothing of it is English, nothing is cut off."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import pytest
import translations
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from curator.ui.language import Language, speak
from tests.ui.conftest import Desk, MakeDesk
from tests.ui.scenes import RICH, SCENES, asking_actions, opened_by, select_rich
from tests.ui.shown_texts import cut_off, texts

ENGLISH = re.compile(r"\b(?:the|of|and|with|this|that|are|not|is|was|to|no|from|all|in|for)\b")
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
    found = {f"{where}: {text}" for where, text in texts(SCENES[scene](rich)) if words.english(text)}
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
    rich.qtbot.wait(50)
    lacks = cut_off(rich.window)
    assert not lacks, "\n".join(lacks)


@german  # its words are the longest
def test_nothing_of_a_dialog_is_cut_off(rich: Desk) -> None:
    lacks = []
    for action in asking_actions(rich):
        select_rich(rich)
        if action.isEnabled():
            window = opened_by(rich, action.trigger)
            rich.qtbot.wait(30)
            if window is not rich.window:
                lacks += [f"{action.objectName()}: {lack}" for lack in cut_off(window)]
                window.close()
            rich.settle()
    assert not lacks, "\n".join(lacks)
