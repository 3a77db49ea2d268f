"""The menu of one entry in a list of the detail pane."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from curator.ui.detail.entry_model import Link
from curator.ui.detail.plain import mnemonic_free


class EntryMenu(QMenu):
    """Opens and copies each address; moves and removes, where that was added.

    Signals:
        open_wanted(str), copy_wanted(str): this address.
        chosen(str, list): a verb ("visit", "edit", "top", "up",
            "down", "bottom", "remove") and the positions it is about.
    """

    open_wanted = Signal(str)
    copy_wanted = Signal(str)
    chosen = Signal(str, list)

    def __init__(self, links: Sequence[Link], parent: QWidget) -> None:
        super().__init__(parent)
        for pattern, signal in (
            (self.tr("Open: {name}"), self.open_wanted),
            (self.tr("Copy: {name}"), self.copy_wanted),
        ):
            for link in links:
                label = pattern.format(name=mnemonic_free(link.label))
                self.addAction(label, partial(signal.emit, link.address))

    def add_visit(self, row: int) -> None:
        """Offer to show the article of the folder that the entry at `row` is, before all else."""
        first = self.actions()[0] if self.actions() else None
        visit = QAction(self.tr("Show this article of the folder"), self)
        visit.triggered.connect(partial(self.chosen.emit, "visit", [row]))
        self.insertAction(first, visit)  # type: ignore[arg-type]

    def add_edit(self, row: int) -> None:
        """Offer to edit the entry at `row`."""
        self.addSeparator()
        self.addAction(self.tr("Edit…"), partial(self.chosen.emit, "edit", [row]))

    def add_moves(self, row: int, last: int) -> None:
        """Offer to move the entry at `row`, in a list that ends at `last`."""
        self.addSeparator()
        for verb, label, possible in (
            ("top", self.tr("Move to the top"), row > 0),
            ("up", self.tr("Move up"), row > 0),
            ("down", self.tr("Move down"), row < last),
            ("bottom", self.tr("Move to the end"), row < last),
        ):
            self.addAction(label, partial(self.chosen.emit, verb, [row])).setEnabled(possible)

    def add_removal(self, rows: list[int]) -> None:
        """Offer to remove the entries at `rows`."""
        self.addSeparator()
        many = self.tr("Remove {n} entries", n=len(rows)).format(n=len(rows))
        label = self.tr("Remove") if len(rows) == 1 else many
        self.addAction(label, partial(self.chosen.emit, "remove", rows))
