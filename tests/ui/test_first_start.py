"""The first start: what Curator is, its questions, and the sample site one click away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.resources import sample_site
from curator.settings import Settings
from curator.ui.web_pictures.feature import WebPictures
from tests.ui.conftest import Desk, MakeDesk

LEFT = Qt.MouseButton.LeftButton


def web_pictures(desk: Desk) -> WebPictures:
    return next(each for each in desk.window.features if isinstance(each, WebPictures))


def test_it_says_what_curator_is_in_three_sentences(make_desk: MakeDesk) -> None:
    window = make_desk().window
    welcome = window.welcome
    assert welcome.heading.text() == "Welcome to Curator"
    assert welcome.text.text().count(".") == 3
    assert welcome.text.height() >= welcome.text.heightForWidth(welcome.text.width())
    assert window.focusWidget() is welcome.open_button


def test_later_it_says_what_to_do(desk: Desk) -> None:
    desk.window.actions_.close_folder.trigger()
    assert desk.window.welcome.heading.text() == "Open a folder of articles"
    assert [button.accessibleName() for button in desk.window.welcome.recent_buttons] == [str(desk.root)]


def test_the_sample_site_is_one_click_away_and_the_editor_s_own(make_desk: MakeDesk) -> None:
    desk = make_desk({})
    installed = sample_site()
    assert installed is not None
    with desk.qtbot.waitSignal(desk.session.opened):
        QTest.mouseClick(desk.window.welcome.sample_button, LEFT)
    desk.read_through()
    library = desk.session.library
    assert library is not None
    own = library.root
    assert own.name == "Sample Site"
    assert installed not in (own, *own.parents)
    assert len(desk.titles()) > 50

    title = next(row.title for row in desk.rows() if row.status.name == "DRAFT")
    desk.select(title)
    path = desk.row(title).path
    before = (installed / path).read_bytes()
    desk.changing(desk.window.actions_.publish.trigger)
    assert (own / path).read_bytes() != before
    assert (installed / path).read_bytes() == before

    desk.window.actions_.close_folder.trigger()
    with desk.qtbot.waitSignal(desk.session.opened):
        desk.window.actions_.sample.trigger()
    desk.read_through()
    assert desk.status(title).name == "PUBLISHED"


def test_a_question_is_answered_on_the_start_page(make_desk: MakeDesk) -> None:
    desk = make_desk(settings=Settings(updates=False))
    question = web_pictures(desk).first_question
    assert question is not None
    assert question.isVisible()
    question.no.setFocus()
    QTest.keyClick(question.no, Qt.Key.Key_Space)
    assert desk.stored().remote_pictures is False
    assert not desk.window.parts.questions.isVisible()


def test_a_question_goes_when_it_is_answered_elsewhere(make_desk: MakeDesk) -> None:
    desk = make_desk(settings=Settings(updates=False))
    desk.window.parts.preferences.update(remote_pictures=True)
    assert not desk.window.parts.questions.isVisible()


def test_what_was_answered_on_an_earlier_day_is_not_asked(make_desk: MakeDesk) -> None:
    desk = make_desk(settings=Settings(remote_pictures=False, updates=False))
    assert web_pictures(desk).first_question is None
    assert not desk.window.parts.questions.isVisible()


def test_questions_stand_together_and_go_one_by_one(make_desk: MakeDesk) -> None:
    desk = make_desk(settings=Settings(updates=False))
    questions = desk.window.parts.questions
    second = questions.ask("News", "Shall it be looked for news?", "Yes", "No")
    answers: list[bool] = []
    second.answered.connect(answers.append)
    desk.window.parts.preferences.update(remote_pictures=True)
    assert questions.isVisible()
    QTest.mouseClick(second.yes, LEFT)
    assert answers == [True]
    assert not questions.isVisible()
