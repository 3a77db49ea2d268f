"""Lets the editor try the sample site: a copy of it, in a place of the editor's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAction

from curator.library.sample_site import own_copy
from curator.ui.session import Session


@dataclass(frozen=True, slots=True)
class SampleSite:
    """Attributes:
    source: where Curator has it. place: where the editor's copy is, or will be when it is first opened.
    """

    source: Path
    place: Path

    def open_in(self, session: Session) -> None:
        """Open the editor's copy, as it was left the last time."""
        session.open(self.place, lambda cancelled: own_copy(self.source, self.place, cancelled))


def offer_sample(sample: SampleSite | None, action: QAction, session: Session) -> None:
    """Let `action` open the sample site; where there is none it is not seen."""
    action.setVisible(sample is not None)
    action.setEnabled(sample is not None)
    if sample is not None:
        action.triggered.connect(lambda: sample.open_in(session))
