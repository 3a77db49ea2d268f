"""Sends decisions about the shown article through the session, and learns what became of them.

The document that an editor looked at goes along as the base, so that a field that was changed on disk
meanwhile is noticed. Knows no widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from curator.frontmatter import Document, FrontMatterError
from curator.library import Changes, Conflict, FileEdits, Gesture, Refusal
from curator.ui.detail.intents import Choice, Intent, carried_over, setting, without_effect
from curator.ui.detail.shown import Shown, Unreadable, load
from curator.ui.session import Session
from curator.ui.wording import said

_AT_ONCE = 60_000
"""Bytes of a file up to which it is read anew within a step of the window; longer ones beside it."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A decision on its way: which file, what, and the document it was made on."""

    path: str
    intent: Intent
    base: Document


class Writing(QObject):
    """One article at a time is shown; decisions about earlier ones may still be on their way.

    Signals:
        ahead(Shown): the shown article as it will be when what was sent is written.
        stale(): the shown article has to be read again: something was written, or was not.
        refused(str, Sent): a decision was not carried out, and why.
        conflicted(Conflict, Sent): a decision was not carried out because the field is another one on disk.
    """

    ahead = Signal(object)
    stale = Signal()
    refused = Signal(str, object)
    conflicted = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Shown | None = None
        self._held: dict[str, Document] = {}
        self._sent: list[Sent] = []
        self._advancing = 0
        self._later: list[tuple[Intent, Document]] = []
        session.changed.connect(self._changed)
        session.failed.connect(self._failed)
        session.closed.connect(self._closed)

    @property
    def waiting(self) -> bool:
        """Whether something of the shown article is on its way: what is on disk is not yet what counts."""
        return self._shown is not None and any(sent.path == self._shown.path for sent in self._sent)

    def show(self, shown: Shown | None) -> None:
        """Decisions are about `shown` from now on."""
        if shown is None or self._shown is None or shown.path != self._shown.path:
            self._held.clear()
        self._shown = shown

    def hold(self, key: str, typing: bool) -> None:
        """While a value of `key` is being typed, its base stays the document in which typing began."""
        if not typing:
            self._held.pop(key, None)
        elif self._shown is not None:
            self._held.setdefault(key, self._shown.doc)

    def send(self, intent: Intent) -> None:
        """Write `intent` into the shown article's file, unless the file says so already."""
        if self._shown is None:
            return
        if self._advancing:
            self._later.append((intent, self._shown.doc))
            return
        base = self._held.get(intent.key, self._shown.doc)
        if without_effect(intent, base):
            return
        self._send(Sent(self._shown.path, intent, base))

    def send_again(self, sent: Sent) -> None:
        """Try what was refused once more, on the same base."""
        self._send(sent)

    def settle(self, conflict: Conflict, sent: Sent, choice: Choice) -> None:
        """Do as the editor chose: on the file as it is now, whatever the field holds; or leave it alone."""
        if choice is Choice.THEIRS:
            return

        def loaded(now: Shown | Unreadable) -> None:
            if isinstance(now, Unreadable):
                self.refused.emit(said(now.reason), sent)
                return
            if choice is Choice.WAS:
                wanted: Intent | None = setting(sent.intent.label, sent.intent.key, conflict.was)
            else:
                wanted = carried_over(sent.intent, sent.base, now.doc)
            if wanted is None:
                gone = self.tr("The entry that this was about is not in the file any more.")
                self.refused.emit(gone, sent)
            elif not without_effect(wanted, now.doc):
                self._send(Sent(sent.path, wanted, now.doc))

        self._session.read(lambda library: load(library, sent.path), loaded)

    # -- inside ------------------------------------------------------------------------------------

    def _send(self, sent: Sent) -> None:
        self._sent.append(sent)
        shown = self._shown
        if shown is not None and shown.path == sent.path:
            if len(shown.doc.data) <= _AT_ONCE:
                self._take_up(self._advanced(shown, sent.intent))
            else:
                self._advancing += 1
                self._session.glance(
                    lambda _library: self._advanced(shown, sent.intent),
                    lambda advanced: self._advanced_later(shown, advanced),
                )
        edits = FileEdits(sent.path, sent.intent.edits, sent.base)
        self._session.apply(Gesture(sent.intent.label, (edits,)))

    def _take_up(self, advanced: Shown | None) -> None:
        if advanced is not None:
            self._shown = advanced
            self.ahead.emit(advanced)

    def _advanced_later(self, shown: Shown, advanced: Shown | None) -> None:
        """A long article as it will be; what was decided meanwhile, looking at it as it was, goes on from
        there."""
        self._advancing -= 1
        if self._shown is shown and self.waiting:
            self._take_up(advanced)
        later, self._later = self._later, []
        for intent, base in later:
            now = self._shown
            if now is None or now.path != shown.path:
                continue
            wanted = carried_over(intent, base, now.doc)
            if wanted is not None:
                self.send(wanted)

    def _advanced(self, shown: Shown, intent: Intent) -> Shown | None:
        try:
            doc = shown.doc.apply(*intent.edits, order=shown.profile.key_order_for(shown.path))
        except FrontMatterError:
            return None  # the library will refuse it too, and say why
        return Shown.of(shown.path, doc, shown.profile, shown.site)

    def _changed(self, changes: Changes) -> None:
        mine = self._settled(changes)
        shown = self._shown
        own = shown is not None and mine is not None and mine.path == shown.path
        if shown is not None and (own or shown.path in changes.paths) and not self.waiting:
            self.stale.emit()
        if mine is None:
            return
        refusal = next((refusal for refusal in changes.refused if refusal.path == mine.path), None)
        if refusal is not None:
            self._tell(refusal, mine)

    def _tell(self, refusal: Refusal, sent: Sent) -> None:
        conflict: Conflict | None = refusal.conflict
        if conflict is not None:
            self.conflicted.emit(conflict, sent)
        else:
            self.refused.emit(said(refusal.reason), sent)

    def _settled(self, changes: Changes) -> Sent | None:
        """The decision that `changes` is about, taken off the list of those on their way."""
        told = {*changes.unchanged, *(change.path for change in changes.changed)}
        told.update(refusal.path for refusal in changes.refused)
        for sent in self._sent:
            if sent.intent.label == changes.label and (sent.path in told or changes.cancelled):
                self._sent.remove(sent)
                return sent
        return None

    def _failed(self, reason: str) -> None:
        """Nothing could be done at all: what is on its way will not arrive."""
        lost, self._sent = self._sent, []
        self._later = []
        for sent in lost:
            self.refused.emit(reason, sent)
        if lost:
            self.stale.emit()

    def _closed(self) -> None:
        self._sent.clear()
        self._later.clear()
        self._advancing = 0
        self.show(None)
