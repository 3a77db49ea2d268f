"""Asks the network whether one address answers: once, when the editor wants to know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from curator.library.asking import Asked
from curator.library.link_check import Answer, LinkCheck
from curator.ui.wording import said

AskAddress = Callable[[str, Asked], Answer]
"""What an address answers; may take seconds, on any thread."""


def ask_network(address: str, cancelled: Asked) -> Answer:
    """The AskAddress of the running program: politely, and never inside of a private network."""
    return LinkCheck(None).ask([address], cancelled=cancelled)[address]


def answer_in_words(answer: Answer) -> str:
    """The answer, for the editor."""
    if not answer.detail:
        return _tr("It answers ({status}).").format(status=answer.status)
    if answer.is_dead:
        return _tr("Nothing is there: {detail}.").format(detail=said(answer.detail))
    return _tr("No clear answer: {detail}.").format(detail=said(answer.detail))


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddressCheck", text)
