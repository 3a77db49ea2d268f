"""The settings of the open folder: surveyed, changed, written, taken back; and the window follows them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from curator.content import SETTINGS_FILE, Profile
from curator.content.detection import Detected, detected
from curator.library import Changes, FolderSettingsError, Library
from curator.library.folder_survey import FolderSurvey, survey_folder
from curator.library.settings_change import SettingsChange
from curator.library.settings_file import SettingsFile
from curator.ui.parts import Parts
from curator.ui.site_profile.dialog import SiteProfileDialog
from curator.ui.site_profile.draft import Draft
from curator.ui.tasks import Task
from curator.ui.wording import said


class _Read(NamedTuple):
    draft: Draft
    survey: FolderSurvey
    detected: Detected


class SiteProfileFeature(QObject):
    """Attributes:
    action: opens the dialog. dialog: while it is open.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._profile: Profile | None = None
        self._reading: Task | None = None
        self._search: str | None = None
        self._is_new = False
        self.dialog: SiteProfileDialog | None = None
        self.action = parts.actions.add("folder_settings", self.tr("Settings of This &Folder…"))
        self.action.triggered.connect(lambda: self.open())
        self.action.setEnabled(False)
        parts.menus.tools.addAction(self.action)
        parts.session.opened.connect(self._opened)
        parts.session.closed.connect(self._closed)
        parts.session.changed.connect(self._changed)
        parts.listing.shown.connect(self._listed)

    @property
    def reading(self) -> bool:
        """Whether the dialog is still to come."""
        return self._reading is not None and not self._reading.finished

    def open(self) -> None:
        """Look what the folder holds and open the dialog."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        if self.reading:
            return

        def read(library: Library, task: Task) -> _Read:
            draft = Draft(library.root, SettingsFile.read(library.root))
            survey = survey_folder(library, progress=task.report, cancelled=task.cancelled)
            return _Read(draft, survey, detected(library.root))

        self._reading = self._parts.session.behind(
            read, self._show, self._refused, self.tr("Looking what the folder holds")
        )

    def _show(self, read: _Read) -> None:
        parts, library = self._parts, self._parts.session.library
        if library is None or self.dialog is not None:
            return
        self.dialog = SiteProfileDialog(parts.theme, read.draft, read.survey, read.detected, parts.window)
        self.dialog.write_wanted.connect(self._write)
        self.dialog.finished.connect(self._finished)
        self.dialog.show()

    # -- writing ------------------------------------------------------------------------------------

    def _write(self, change: SettingsChange) -> None:
        def written(_nothing: object) -> None:
            if self.dialog is not None:
                self.dialog.accept()
            self._follow()
            text = self.tr("{file} was written; the window follows it.").format(file=SETTINGS_FILE)
            self._parts.notice.offer(text, self.tr("Undo"), lambda: self._take_back(change))

        self._parts.session.write_beside(lambda library: change.write(library.root), written, self._refused)

    def _take_back(self, change: SettingsChange) -> None:
        self._parts.session.write_beside(
            lambda library: change.take_back(library.root), lambda _nothing: self._follow(), self._refused
        )

    def _refused(self, error: Exception) -> None:
        if self.dialog is not None and isinstance(error, FolderSettingsError):
            self.dialog.problem.setText(said(error))
        elif isinstance(error, FolderSettingsError):
            self._parts.notice.tell(said(error))

    # -- following ----------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Open the folder anew, so that every part of the window follows its profile."""
        library = self._parts.session.library
        if library is not None:
            self._search = self._parts.listing.search
            self._parts.session.open(library.root)

    def _changed(self, _changes: Changes) -> None:
        """Others may have changed the settings of the folder."""
        library = self._parts.session.library
        if library is not None and library.profile != self._profile:
            self._follow()

    def _opened(self, library: Library) -> None:
        self.action.setEnabled(True)
        self._profile = library.profile
        self._is_new = True

    def _listed(self) -> None:
        """The folder is listed again: search as before."""
        if self._is_new:
            self._is_new = False
            search, self._search = self._search, None
            if search:
                self._parts.top.search.set_text(search)

    def _closed(self) -> None:
        self.action.setEnabled(False)
        if self._reading is not None:
            self._reading.drop()
        if self.dialog is not None:
            self.dialog.reject()

    def _finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
