"""Asks at the first start whether it may be looked for newer versions, looks once a day, and tells of one."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl, Signal
from PySide6.QtWidgets import QApplication

from curator import __version__, publisher
from curator.ui.detail.addresses import encoded, web_address
from curator.ui.parts import Parts
from curator.ui.question import Question
from curator.ui.settings_feature import SettingsFeature
from curator.ui.settings_pages.updates_page import UpdatesPage
from curator.ui.updates.daily import Daily
from curator.ui.updates.dialog import UpdateDialog
from curator.ui.updates.look import Look
from curator.ui.updates.release import Release, is_newer

_FIRST_MS = 3_000
"""The editor's folder comes first."""

_AGAIN_MS = 60 * 60 * 1000
"""A window may stay open for days."""


class Updates(QObject):
    """Attributes:
        first_question: on the start page, until there is an answer; None when there was one.
        strip: tells of a newer version that was found without being asked for, None before.
        dialog: tells what is new in it, None while it is not open.
        looking: the question under way, None while there is none.
        look_now: the action that asks at once.
    Signals:
        told(str): what came of asking, for the editor who wanted to know.
    """

    told = Signal(str)

    def __init__(self, parts: Parts, settings: SettingsFeature) -> None:
        super().__init__(parts.window)
        self._parts, self._preferences = parts, parts.preferences
        folder = parts.preferences.folder
        self._daily = None if folder is None else Daily(folder)
        self.strip: Question | None = None
        self.dialog: UpdateDialog | None = None
        self.looking: Look | None = None
        self.first_question = self._ask() if parts.preferences.settings.updates is None else None
        settings.add_page(
            self.tr("Updates"), lambda: UpdatesPage(parts.preferences, parts.theme, self._look_now, self.told)
        )
        self.look_now = parts.actions.add("look_for_updates", self.tr("&Look for a Newer Version"))
        parts.menus.help.insertAction(parts.actions.about, self.look_now)
        self.look_now.triggered.connect(self._look_now)
        self.told.connect(parts.reports.say)
        parts.preferences.changed.connect(self._follow)
        parts.window.installEventFilter(self)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look_if_due)
        self._clock.start(_FIRST_MS)

    def look_if_due(self) -> None:
        """Ask if the editor agreed and nobody asked for a day."""
        self._clock.setInterval(_AGAIN_MS)
        agreed = self._preferences.settings.updates is True and self.looking is None
        if agreed and self._daily is not None and self._daily.claim():
            self._look(self._found_by_itself, lambda _reason: None)  # silent: it will be asked again tomorrow

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """All of it ends with the window."""
        if event.type() is QEvent.Type.Close and watched is self._parts.window:
            self._clock.stop()
            if self.looking is not None:
                self.looking.stop()
            if self.dialog is not None:
                self.dialog.reject()
        return super().eventFilter(watched, event)

    # -- whether it may be looked -------------------------------------------------------------------

    def _ask(self) -> Question:
        question = self._parts.questions.ask(
            self.tr("Newer versions"),
            self.tr(
                "Shall Curator look for a newer version once a day? It asks {host}, says nothing about you, "
                "and installs nothing by itself."
            ).format(host=urlsplit(publisher.UPDATES).hostname),
            self.tr("Look Once a Day"),
            self.tr("Never by Itself"),
        )
        question.answered.connect(lambda yes: self._preferences.update(updates=yes))
        return question

    def _follow(self) -> None:
        if self._preferences.settings.updates is not None and self.first_question is not None:
            self.first_question.hide()

    # -- looking ------------------------------------------------------------------------------------

    def _look_now(self) -> None:
        if self.looking is None:
            self._look(self._found_when_asked, self.told.emit)

    def _look(self, found: Callable[[Release], None], failed: Callable[[str], None]) -> None:
        address = web_address(self._preferences.settings.update_address or publisher.UPDATES)
        if address is None:
            failed(self.tr("The address that tells of newer versions is not one of the web"))
            return
        looking = Look(self._parts.web, address, self)
        self.looking = looking
        looking.found.connect(found)
        looking.failed.connect(failed)
        looking.over.connect(self._over)
        looking.start()

    def _over(self) -> None:
        if self.looking is not None:
            self.looking.deleteLater()
            self.looking = None

    def _found_when_asked(self, release: Release) -> None:
        if is_newer(release.version, __version__):
            self.told.emit(self.tr("Curator {version} can be downloaded").format(version=release.version))
            self._show(release)
        else:
            self.told.emit(self.tr("Curator {version} is the newest version").format(version=__version__))

    def _found_by_itself(self, release: Release) -> None:
        skipped = self._preferences.settings.skipped_version
        if not is_newer(release.version, __version__) or (skipped and not is_newer(release.version, skipped)):
            return
        if self.strip is not None:
            self.strip.deleteLater()
        name = self.tr("A newer Curator")
        told = self.tr("Curator {version} can be downloaded; you have {own}.")
        text = told.format(version=release.version, own=__version__)
        self.strip = Question(
            self._parts.theme, name, text, self.tr("What Is New…"), self.tr("Later"), self._parts.window
        )
        self.strip.answered.connect(lambda yes: self._show(release) if yes else None)
        self._parts.notice.let_follow(self.strip)
        self.strip.show()

    # -- telling ------------------------------------------------------------------------------------

    def _show(self, release: Release) -> None:
        if self.strip is not None:
            self.strip.hide()
        if self.dialog is not None:
            self.dialog.reject()
        parent = QApplication.activeModalWidget() or self._parts.window
        self.dialog = UpdateDialog(release, self._parts.theme, parent)
        self.dialog.page_wanted.connect(lambda: self._open(release.page))
        self.dialog.skipped.connect(lambda: self._preferences.update(skipped_version=release.version))
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _open(self, page: QUrl) -> None:
        if not self._parts.open_address(page):
            told = self.tr("No program on this computer opens web pages: {address}")
            self._parts.notice.tell(told.format(address=encoded(page)))

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
