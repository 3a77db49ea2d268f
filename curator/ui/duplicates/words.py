"""Why articles are one group, and why one of them leads, in words; and what is compared of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from curator.content import Article, Profile, Status
from curator.library import DoubleReason, Group, Merit, Row
from curator.ui.wording import articles, dated, number, said


class Fact(NamedTuple):
    """Something that can be compared: what it is called, and what an article has of it."""

    label: str
    text: str


def reasons(group: Group) -> list[str]:
    """Why these are taken for one, the surest first, each once."""
    words = {
        DoubleReason.ADDRESS: _tr("Same address: {detail}"),
        DoubleReason.TITLE: _tr("Same title"),
        DoubleReason.SIMILAR_TITLE: _tr("Titles alike, {detail} of 100"),
        DoubleReason.RELATED: _tr("One lists the other as related, titles alike, {detail} of 100"),
    }
    order = list(DoubleReason)
    pairs = sorted(group.pairs, key=lambda pair: order.index(pair.reason))
    return list(dict.fromkeys(words[pair.reason].format(detail=pair.detail) for pair in pairs))


def summary(group: Group) -> str:
    """The group in one line, below its title."""
    words = {
        DoubleReason.ADDRESS: _tr("same address"),
        DoubleReason.TITLE: _tr("same title"),
        DoubleReason.SIMILAR_TITLE: _tr("titles alike"),
        DoubleReason.RELATED: _tr("related"),
    }
    found = {pair.reason for pair in group.pairs}
    return " · ".join(
        [articles(len(group.rows)), *(text for reason, text in words.items() if reason in found)]
    )


def merits(group: Group, profile: Profile) -> str:
    """What speaks for the first one, as one sentence."""
    names = {role: said(profile.field(profile.key(role) or role).label) for role in ("quality", "heat")}
    words = {
        Merit.PUBLISHED: _tr("is published"),
        Merit.QUALITY: _tr("highest {name}").format(name=names["quality"]),
        Merit.HEAT: _tr("highest {name}").format(name=names["heat"]),
        Merit.IMAGE: _tr("has an image"),
        Merit.FIRST: _tr("came first"),
        Merit.EXCERPT: _tr("has the longest excerpt"),
        Merit.NONE: _tr("nothing sets it apart"),
    }
    return _tr("Suggested: {reasons}").format(reasons=", ".join(words[one] for one in group.why_lead))


def status_text(status: Status) -> str:
    """What a card says of whether its article is on the site."""
    if status is Status.PUBLISHED:
        return _tr("Published")
    return _tr("Draft") if status is Status.DRAFT else _tr("No key")


def facts(row: Row, article: Article | None, profile: Profile) -> Iterator[Fact]:
    """What is compared, in order; each article of a group has the same facts, some of them empty."""

    def name(role: str, default: str) -> str:
        key = profile.key(role)
        return said(profile.field(key).label) if key else default

    yield Fact(name("title", _tr("Title")), row.title)
    yield Fact(name("provider", _tr("Provider")), " · ".join(filter(None, (row.provider, row.domain))))
    yield Fact(name("date", _tr("Date")), _day(article) or row.date_text)
    yield Fact(name("excerpt", _tr("Excerpt")), row.excerpt)
    yield Fact(name("topics", _tr("Topics")), ", ".join(row.topics))
    yield Fact(name("quality", _tr("Quality")), "" if row.quality is None else number(row.quality))
    yield Fact(name("heat", _tr("Heat")), "" if row.heat is None else number(row.heat))
    yield Fact(_tr("Address"), "" if article is None else article.url)
    yield Fact(name("related", _tr("Related")), number(row.related) if row.related else "")
    yield Fact(_tr("File"), row.path)


def _day(article: Article | None) -> str:
    if article is None or article.date is None:
        return ""
    return f"{dated(article.date)}, {article.date:%H:%M}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Duplicates", text)
