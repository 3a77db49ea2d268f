"""What the kinds of problems are called and why they matter, in the editor's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.content import ALL_RULES, Severity
from curator.ui.detail.unreadable_page import meaning_of
from curator.ui.wording import number


def kind_label(code: str) -> str:
    """What a kind of problem is called."""
    return _labels().get(code) or (_tr("Cannot be read: {reason}").format(reason=code.replace("-", " ")))


def kind_explanation(code: str) -> str:
    """Why it matters, in a sentence."""
    return (
        _explanations().get(code) or meaning_of(code) or _tr("The file cannot be read, so it is left alone.")
    )


def is_check(code: str) -> bool:
    """Whether it is a check, which can be switched off; a file that cannot be read is none."""
    return code in ALL_RULES


def severity_label(severity: str, count: int) -> str:
    """The heading of the kinds of one severity: "3 warnings"."""
    if severity == Severity.ERROR:
        one, many = _tr("1 error"), _tr("{n} errors", n=count)
    elif severity == Severity.WARNING:
        one, many = _tr("1 warning"), _tr("{n} warnings", n=count)
    else:
        one, many = _tr("1 note"), _tr("{n} notes", n=count)
    return one if count == 1 else many.format(n=number(count))


def severity_name(severity: str) -> str:
    """One severity."""
    return {
        Severity.ERROR: _tr("Error"),
        Severity.WARNING: _tr("Warning"),
        Severity.NOTE: _tr("Note"),
    }.get(Severity(severity), severity)


def _labels() -> dict[str, str]:
    return {
        "duplicate-key": _tr("Key twice"),
        "conflict": _tr("Conflict markers"),
        "wrong-type": _tr("Wrong type"),
        "missing-key": _tr("Key missing"),
        "empty-key": _tr("Key empty"),
        "out-of-range": _tr("Out of range"),
        "bad-date": _tr("No date"),
        "future-date": _tr("Future date"),
        "date-name": _tr("Date and file name differ"),
        "address-space": _tr("Space in address"),
        "address-scheme": _tr("No web address"),
        "address-tracking": _tr("Tracking in address"),
        "entities": _tr("HTML entities"),
        "wrong-encoding": _tr("Wrong encoding"),
        "excerpt-cut": _tr("Excerpt cut off"),
        "no-image": _tr("No image"),
        "image-small": _tr("Image too small"),
        "image-size": _tr("Image size wrong"),
        "unknown-topic": _tr("Unknown topic"),
        "repeated-topic": _tr("Topic twice"),
        "published-without-topic": _tr("Published without topic"),
        "published-without-image": _tr("Published without image"),
        "related-repeated": _tr("Related twice"),
        "related-own": _tr("Related is an own article"),
        "related-self": _tr("Related to itself"),
        "similar-topic": _tr("Topic spelled in several ways"),
        "similar-provider": _tr("Provider spelled in several ways"),
        "dead-link": _tr("Dead link"),
        "dead-image": _tr("Dead image"),
    }


def _explanations() -> dict[str, str]:
    return {
        "duplicate-key": _tr("Programs disagree about which of two equal keys counts."),
        "conflict": _tr("A merge was not finished; both versions stand in the file."),
        "wrong-type": _tr("The site expects another kind of value here."),
        "missing-key": _tr("Every article should have this key."),
        "empty-key": _tr("Every article should have a value here."),
        "out-of-range": _tr("The number is outside of what the field takes."),
        "bad-date": _tr("Sites cannot sort by a date that they cannot read."),
        "future-date": _tr("Most sites hide an article until its date."),
        "date-name": _tr("The address is often made of the file's name, the order of the date."),
        "address-space": _tr("Browsers and servers cut or refuse such an address."),
        "address-scheme": _tr("Only http and https addresses open for every reader."),
        "address-tracking": _tr(
            "These parameters follow the reader, and make equal addresses look different."
        ),
        "entities": _tr("In front matter they are shown as they stand, as &amp;."),
        "wrong-encoding": _tr("UTF-8 text was once read as another encoding."),
        "excerpt-cut": _tr("It ends in the middle of a sentence."),
        "no-image": _tr("Lists show a blank where the image would be."),
        "image-small": _tr("It will look blurred in lists and when it is shared."),
        "image-size": _tr("The page jumps when the image turns out otherwise."),
        "unknown-topic": _tr("It is not in the site's vocabulary, so it has no page."),
        "repeated-topic": _tr("The article would be listed twice under it."),
        "published-without-topic": _tr("Readers find it under no topic."),
        "published-without-image": _tr("Lists show a blank where the image would be."),
        "related-repeated": _tr("The same link stands in the list more than once."),
        "related-own": _tr("The site has this article itself."),
        "related-self": _tr("The entry leads to the article it stands in."),
        "similar-topic": _tr("Each spelling is a topic of its own."),
        "similar-provider": _tr("Each spelling is a provider of its own."),
        "dead-link": _tr("The address does not answer (only looked at when asked)."),
        "dead-image": _tr("The image does not load (only looked at when asked)."),
    }


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Problems", text, None, n)
