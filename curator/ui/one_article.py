"""Opens a file: its content folder, with that article shown."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject

from curator.content_folder import content_folder, may_be_article
from curator.library import Changes, Library
from curator.ui.parts import Parts


class OneArticle(QObject):
    """Remembers which article was meant until its folder is open and has been read so far."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._folder: Path | None = None
        self._path = ""
        self._shown = False
        parts.session.opened.connect(self._opened)
        parts.session.filling.grown.connect(self._look)
        parts.session.filling.ended.connect(self._read_through)

    def folder_of(self, place: Path) -> Path:
        """What is to be opened for `place`, a folder or a file in one; the article in it is shown then."""
        self._folder, self._path = None, ""
        if not may_be_article(place):
            return place
        file = Path(os.path.realpath(place))
        recent = self._parts.preferences.settings.recent_folders
        folder = content_folder(file.parent, {Path(os.path.realpath(each)) for each in recent})
        self._folder, self._path = folder, file.relative_to(folder).as_posix()
        self._shown = False
        return folder

    def _opened(self, library: Library) -> None:
        if self._folder is None or Path(os.path.realpath(library.root)) != self._folder:
            self._folder, self._path = None, ""
        self._look()

    def _look(self, *, last: bool = False) -> None:
        """Show the article if it is known by now; the `last` time, say so if it is not."""
        path = self._path
        if not path or self._parts.session.library is None or (self._shown and not last):
            return

        def found(ids: list[int]) -> None:
            if path != self._path:
                return
            if last:
                self._path = ""
            row = self._parts.view.current_row()
            if ids[0] and (not self._shown or (row is not None and row.path == path)):
                self._shown = True  # and again when the list is whole, if it is still the one looked at
                self._parts.listing.show_also(ids[0])
            elif not ids[0] and last:
                said = self.tr("{path} is not an article of this folder").format(path=path)
                self._parts.reports.say(said)

        self._parts.session.read(lambda library: list(library.ids_of([path])), found)

    def _read_through(self, _changes: Changes, _whole: bool) -> None:
        self._look(last=True)
