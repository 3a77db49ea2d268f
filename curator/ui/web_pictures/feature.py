"""Asks once whether pictures may be fetched from the web, at the first start or when the first one is met;
follows what the settings say of them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curator.ui.parts import Parts
from curator.ui.question import Question
from curator.ui.settings_feature import SettingsFeature
from curator.ui.settings_pages.pictures_page import PicturesPage


class WebPictures(QObject):
    """Attributes:
    question: the strip that asks; hidden unless a picture on the web is met and there is no answer yet.
    first_question: the same on the start page; None when it was answered on an earlier day.
    """

    def __init__(self, parts: Parts, settings: SettingsFeature) -> None:
        super().__init__(parts.window)
        self._preferences, self._pictures = parts.preferences, parts.pictures
        self._notice = parts.notice
        self._megabytes = parts.preferences.settings.picture_megabytes
        name, text = self.tr("Pictures from the web"), self._text()
        answers = self.tr("Show Them"), self.tr("Only From the Folder")
        self.question = Question(parts.theme, name, text, *answers, parts.window)
        self.first_question: Question | None = None
        if parts.preferences.settings.remote_pictures is None:
            self.first_question = parts.questions.ask(name, self._first_text(), *answers)
            self.first_question.answered.connect(self._answered)
        settings.add_page(
            self.tr("Pictures"),
            lambda: PicturesPage(parts.preferences, parts.theme, parts.pictures.empty_disk),
        )
        self.question.answered.connect(self._answered)
        parts.pictures.remote_met.connect(self._met)
        parts.session.closed.connect(self.question.hide)
        parts.preferences.changed.connect(self._follow)
        self._follow()

    def _text(self) -> str:
        return self.tr(
            "Some pictures of these articles are on the web. Fetching them tells their servers that somebody "
            "looks at them."
        )

    def _first_text(self) -> str:
        return self.tr(
            "Shall pictures that are on the web be shown? Fetching them tells their servers that somebody "
            "looks at them."
        )

    def _answered(self, answer: bool) -> None:
        self._preferences.update(remote_pictures=answer)

    def _met(self) -> None:
        if self._preferences.settings.remote_pictures is None:
            self._notice.let_follow(self.question)
            self.question.show()

    def _follow(self) -> None:
        settings = self._preferences.settings
        self._pictures.use_web(settings.remote_pictures, private=settings.private_pictures)
        if settings.remote_pictures is not None:
            self.question.hide()
            if self.first_question is not None:
                self.first_question.hide()
        if settings.picture_megabytes != self._megabytes:
            self._megabytes = settings.picture_megabytes
            self._pictures.keep_on_disk(self._megabytes)
