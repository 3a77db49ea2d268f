"""Numbers, days and counts as the window writes them, in the editor's own language."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QKeySequence

from curator.ui.sentences import CONTEXT as SENTENCES


def locale() -> QLocale:
    """The editor's locale; English where the system names none ("C")."""
    own = QLocale()
    if own.language() is QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return own


def number(value: float) -> str:
    """`20412` as "20,412", `-1` with a true minus sign; a fraction keeps at most two places."""
    whole = float(value).is_integer() and abs(value) < 2**53
    text = locale().toString(int(value)) if whole else locale().toString(float(value), "g", 6)
    return text.replace("-", "−")


def day(iso: str, this_year: int) -> str:
    """The day of an ISO date-time as "Mar 24", with the year when it is another one; "" when it is none."""
    return _day(iso, this_year, QLocale().name())


@lru_cache(maxsize=4096)
def _day(iso: str, this_year: int, _locale: str) -> str:
    found = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    if not found.isValid():
        return ""
    pattern = _tr("MMM d") if found.year() == this_year else _tr("MMM d, yyyy")
    return locale().toString(found, pattern)


def month(text: str) -> str:
    """`2026-03` as "March 2026"; what is no month as it is."""
    first = QDate.fromString(f"{text}-01", Qt.DateFormat.ISODate)
    if not first.isValid():
        return text
    # a month that stands alone: "березень", where a day's is "24 березня"
    name = locale().standaloneMonthName(first.month())
    return _tr("{month} {year}").format(month=name, year=first.year())


def dated(moment: date) -> str:
    """The day with its year: "24 Mar 2026"."""
    return locale().toString(QDate(moment.year, moment.month, moment.day), _tr("d MMM yyyy"))


def weekday_and_day(moment: date) -> str:
    """ "Tuesday, 24 March 2026"."""
    return locale().toString(QDate(moment.year, moment.month, moment.day), _tr("dddd, d MMMM yyyy"))


def clock(moment: datetime) -> str:
    """The time of day of an aware or local moment, to the second."""
    return f"{moment.astimezone():%H:%M:%S}"


def key_text(sequence: QKeySequence) -> str:
    """A shortcut as the system writes it: "Ctrl+Z", or the signs of macOS."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def articles(count: int) -> str:
    """ "1 article", "312 articles"."""
    return _tr("1 article") if count == 1 else _tr("{n} articles", n=count).format(n=number(count))


def said(what: object) -> str:
    """What a floor below says (a reason, an error, a label), in the editor's own language."""
    text = str(what)
    if "\0" in text or any("\ud800" <= sign <= "\udfff" for sign in text):
        return text  # Qt cannot be asked for it
    return QCoreApplication.translate(SENTENCES, text)


def within(label: str) -> str:
    """A field's label in the middle of a sentence: in English with a small letter, "URL" excepted."""
    told = said(label)
    if locale().language() is not QLocale.Language.English:
        return told
    return told[:1].lower() + told[1:] if told[1:2].islower() or len(told) == 1 else told


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("wording", text, None, n)
