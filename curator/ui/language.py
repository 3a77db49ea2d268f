"""Which language the window speaks: the editor's choice, or the first of the system's that there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from curator.resources import ResourceError, resource
from curator.ui.translation import FORMS, Translation, read

LANGUAGES = {"en": "English", "de": "Deutsch", "uk": "Українська"}
"""Every language, by its code, in its own words. English is what the source is written in."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language that was taken up.

    Attributes:
        code: one of LANGUAGES.
        problem: what could not be loaded; "" when all is well.
    """

    code: str
    problem: str = ""


def chosen(choice: str, system: Sequence[str]) -> str:
    """The code to use: `choice` where there is such a language, else the first of `system` that there is.

    `system` is as QLocale.uiLanguages gives it ("de-AT", "en"), most wanted first.
    """
    wanted = [choice, *system]
    return next((code for code in (_code(name) for name in wanted) if code in LANGUAGES), "en")


def speak(app: QCoreApplication, choice: str, system: Sequence[str] | None = None) -> Language:
    """Let `app` speak `choice` ("" for the system's language) from now on; before the first widget is made.

    Dates and numbers keep the system's form where it is of the same language, so that "de-AT" stays Austrian.
    A translation that cannot be loaded leaves English, and the answer says so.
    """
    code = chosen(choice, QLocale.system().uiLanguages() if system is None else system)
    if QLocale.system().name().partition("_")[0] != code:
        QLocale.setDefault(QLocale(code))
    if code == "en":
        return Language(code)
    try:
        own = Translation(read(resource(f"translations/curator_{code}.ts")), FORMS[code], app)
    except (OSError, ValueError, ResourceError) as error:
        return Language("en", f"The translation “{LANGUAGES[code]}” cannot be read: {error}")
    base = QTranslator(app)  # the buttons of the system's own dialogs
    if base.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(base)
    app.installTranslator(own)
    return Language(code)


def _code(name: str) -> str:
    return name.replace("_", "-").partition("-")[0].lower()
