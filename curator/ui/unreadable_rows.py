"""Which of the rows shown are files that cannot be read: found out beside the list, and told to it."""

from __future__ import annotations

from itertools import compress, count

from PySide6.QtCore import QObject

from curator.library import Library
from curator.library.asking import Asked
from curator.ui.article_list import ArticleList
from curator.ui.article_model import ArticleModel
from curator.ui.session import Session
from curator.ui.tasks import Task


class UnreadableRows(QObject):
    """Keeps `broken` of the model up with its rows."""

    def __init__(self, session: Session, model: ArticleModel, view: ArticleList, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._view = view
        self._task: Task | None = None

    @property
    def reading(self) -> bool:
        """Whether it is still being found out."""
        return self._task is not None and not self._task.finished

    def drop(self) -> None:
        """Find out no more about the rows of before."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def find(self, unreadable: int, within: str) -> None:
        """Find them among the rows shown: those of the query `within`. `unreadable`: how many such files the
        folder has at all."""
        self.drop()
        view = self._model.view
        if not unreadable or not len(view):
            self._model.broken = []
            return
        asked = f"({within}) problem:unreadable" if within else "problem:unreadable"

        def work(library: Library, cancelled: Asked) -> list[int]:
            broken = frozenset(library.view(asked, "path", cancelled=cancelled).ids)
            return list(compress(count(), map(broken.__contains__, view.ids)))

        def done(places: list[int]) -> None:
            if view is self._model.view:
                self._model.broken = places
                self._view.selection_changed.emit()

        self._task = self._session.search(work, done, lambda _error: None)
