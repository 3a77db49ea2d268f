"""Going through articles by keyboard alone: decide, put off, stop, start the program anew, and sum up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.content import Status
from curator.library import Mark
from curator.ui.deciding.triaging import Triaging
from tests.ui.conftest import SITE, Desk, MakeDesk, article

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def triaging(desk: Desk) -> Triaging:
    return next(each for each in desk.window.features if isinstance(each, Triaging))


def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(desk.window.focusWidget() or desk.window, key, modifier)
    desk.settle()


def start(desk: Desk) -> Triaging:
    feature = triaging(desk)
    desk.window.view.setFocus()
    press(desk, KEY.Key_T)
    desk.qtbot.waitUntil(lambda: feature.listed)
    desk.settle()
    return feature


def counts(desk: Desk) -> str:
    return triaging(desk).strip.counts.text()


def written(desk: Desk) -> None:
    """Wait until all that was decided is on disk and listed."""
    desk.qtbot.waitUntil(lambda: not desk.session.is_busy and not desk.window.listing.reading)


SOUND = dict(list(SITE.items())[:-1])


@pytest.fixture
def sound(make_desk: MakeDesk) -> Desk:
    made = make_desk(SOUND)
    made.open()
    return made


def test_it_begins_with_what_is_listed_and_shows_how_far_it_is(sound: Desk) -> None:
    desk = sound
    desk.listing(lambda: desk.window.listing.set_search("published:false"))
    assert triaging(desk).strip.isHidden()
    feature = start(desk)
    assert feature.strip.isVisible()
    assert counts(desk) == "0 of 2"
    press(desk, KEY.Key_P, SHIFT)
    written(desk)
    assert counts(desk) == "1 of 2 · 1 published"
    assert desk.titles() == ["Alpha", "Charlie"]
    assert desk.selected() == ["Charlie"]


def test_what_is_put_off_comes_back_at_the_end(sound: Desk) -> None:
    desk = sound
    start(desk)
    order = []
    for key, modifier in (
        (KEY.Key_L, NONE),
        (KEY.Key_P, SHIFT),
        (KEY.Key_L, NONE),
        (KEY.Key_X, SHIFT),
        (KEY.Key_4, SHIFT),
        (KEY.Key_L, NONE),
        (KEY.Key_P, SHIFT),
    ):
        order += desk.selected()
        press(desk, key, modifier)
    assert order == ["Alpha", "Bravo", "Charlie", "Delta", "Echo", "Alpha", "Charlie"]
    assert desk.selected() == ["Alpha"]
    assert counts(desk) == "4 of 5 · 2 published · 1 unpublished · 1 changed · 1 later"


def test_going_past_an_article_is_seeing_it_and_it_comes_again(sound: Desk) -> None:
    desk = sound
    feature = start(desk)
    press(desk, KEY.Key_J)
    assert counts(desk) == "0 of 5 · 1 only seen"
    for key in (KEY.Key_P, KEY.Key_P, KEY.Key_P, KEY.Key_P):
        press(desk, key, SHIFT)
    assert desk.selected() == ["Alpha"]
    assert feature.triage is not None
    assert feature.triage.mark(0) is Mark.SEEN


def test_space_goes_to_the_next_undecided_one(sound: Desk) -> None:
    desk = sound
    start(desk)
    desk.window.detail.hide()
    press(desk, KEY.Key_Space)
    press(desk, KEY.Key_P)
    press(desk, KEY.Key_Home)
    press(desk, KEY.Key_Space)
    assert desk.selected() == ["Charlie"]


def test_undo_makes_it_undecided_and_goes_back_to_it(sound: Desk) -> None:
    desk = sound
    start(desk)
    press(desk, KEY.Key_P, SHIFT)
    written(desk)
    desk.changing(lambda: press(desk, KEY.Key_Z, CTRL))
    assert counts(desk) == "0 of 5 · 2 only seen"
    assert desk.selected() == ["Alpha"]
    desk.changing(lambda: press(desk, KEY.Key_X))
    desk.changing(lambda: press(desk, KEY.Key_P))
    desk.changing(lambda: press(desk, KEY.Key_U))
    assert counts(desk) == "0 of 5 · 2 only seen"
    assert desk.bytes() == SOUND


def test_decisions_by_mouse_count_too(sound: Desk) -> None:
    desk = sound
    start(desk)
    desk.qtbot.waitUntil(lambda: desk.window.detail.shown is not None)
    desk.changing(lambda: desk.window.detail.page.card.published.switch.click())
    desk.qtbot.waitUntil(lambda: counts(desk) == "1 of 5 · 1 published")


def test_a_search_pauses_it_and_a_key_takes_it_up_again(sound: Desk) -> None:
    desk = sound
    feature = start(desk)
    press(desk, KEY.Key_P, SHIFT)
    written(desk)
    desk.listing(lambda: desk.window.listing.set_search("echo"))
    assert not triaging(desk).going
    assert feature.strip.name.text() == "Triage paused"
    assert desk.titles() == ["Echo"]
    desk.window.view.setFocus()
    press(desk, KEY.Key_T)
    desk.qtbot.waitUntil(lambda: feature.listed)
    assert desk.selected() == ["Bravo"]
    assert len(desk.titles()) == 5
    desk.listing(lambda: press(desk, KEY.Key_T))
    assert desk.titles() == ["Echo"]
    assert counts(desk) == "1 of 5 · 1 published"


def test_it_ends_with_a_summary_and_all_of_it_can_be_taken_back(sound: Desk) -> None:
    desk = sound
    desk.select("Charlie")
    desk.window.view.setFocus()
    desk.changing(lambda: press(desk, KEY.Key_9))
    before = desk.bytes()
    desk.select("Alpha")
    feature = start(desk)
    for _ in range(5):
        press(desk, KEY.Key_P, SHIFT)
    desk.qtbot.waitUntil(lambda: feature.summary is not None)
    summary = feature.summary
    assert summary is not None
    assert "3 edits" in summary.told.text()
    written(desk)
    assert {row.status for row in desk.rows()} == {Status.PUBLISHED}
    desk.changing(summary.back.click)
    assert desk.bytes() == before
    assert feature.triage is None
    assert feature.strip.isHidden()


def test_done_forgets_it_and_lists_what_was_searched(sound: Desk) -> None:
    desk = sound
    desk.listing(lambda: desk.window.listing.set_search("published:false"))
    feature = start(desk)
    press(desk, KEY.Key_P, SHIFT)
    feature.end.trigger()
    desk.qtbot.waitUntil(lambda: feature.summary is not None)
    summary = feature.summary
    assert summary is not None
    assert summary.on.isVisibleTo(summary)
    desk.listing(summary.done_button.click)
    assert desk.titles() == ["Charlie"]
    assert feature.triage is None


def test_files_that_cannot_be_read_are_left_out_and_gone_ones_too(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: len(desk.window.model.broken) == 1)
    feature = start(desk)
    assert counts(desk) == "0 of 5"
    press(desk, KEY.Key_T)
    (desk.root / "_news/2026-03-23-bravo.md").unlink()
    desk.changing(desk.window.session.refresh)
    desk.window.view.setFocus()
    press(desk, KEY.Key_T)
    desk.qtbot.waitUntil(lambda: feature.listed)
    assert counts(desk) == "0 of 4"
    assert feature.triage is not None
    assert "_news/2026-03-23-bravo.md" not in feature.triage.paths


# -- two hundred


def many(count: int) -> dict[str, bytes]:
    files = {"_config.yml": b"title: Testing\nurl: https://site.example\n"}
    for number in range(count):
        files[f"_news/2026-03-{1 + number % 28:02}-{number:03}.md"] = article(
            f"Article {number:03}", 1 + number % 28, quality=number % 100
        )
    return files


def go_through(desk: Desk, upto: int) -> None:
    """Decide by keys until so many are decided: publish, unpublish, rate, put off, in turns."""
    feature = triaging(desk)
    turn = 0
    while feature.triage is not None and feature.triage.tally().decided < upto:
        turn += 1
        key, modifier = (
            (KEY.Key_L, NONE)
            if turn % 10 == 0
            else [(KEY.Key_P, SHIFT), (KEY.Key_X, SHIFT), (KEY.Key_7, SHIFT)][turn % 3]
        )
        QTest.keyClick(desk.window.focusWidget() or desk.window, key, modifier)
        assert turn < 20 * upto


def check(desk: Desk, before: dict[str, bytes], marks: dict[str, Mark]) -> None:
    """Every file says what was decided of it, and changed in no other line."""
    after = desk.bytes()
    rows = {row.path: row for row in desk.rows()}
    for path, mark in marks.items():
        assert mark is not Mark.LATER
        if mark is Mark.PUBLISHED:
            assert rows[path].status is Status.PUBLISHED
        elif mark is Mark.UNPUBLISHED:
            assert rows[path].status is Status.DRAFT
        else:
            assert rows[path].quality == 70, (rows[path], after[path])
        old, new = before[path].splitlines(), after[path].splitlines()
        changed = [line for line in new if line not in old]
        allowed = (b"published: ", b"quality: ")
        assert len(changed) <= 1
        assert all(line.startswith(allowed) for line in changed)


def triage_all_with_a_restart(make_desk: MakeDesk, desk: Desk, total: int) -> None:
    before = desk.bytes()
    start(desk)
    go_through(desk, total // 2)
    desk.window.close()

    again = make_desk({})
    again.open()
    again.window.view.setFocus()
    feature = triaging(again)
    again.qtbot.waitUntil(lambda: feature.triage is not None)
    assert counts(again).startswith(f"{total // 2} of {total} · ")
    press(again, KEY.Key_T)
    again.qtbot.waitUntil(lambda: feature.listed)
    triage = feature.triage
    assert triage is not None
    go_through(again, total)
    again.qtbot.waitUntil(lambda: feature.summary is not None)
    written(again)
    assert triage.tally().left == 0
    check(again, before, {path: triage.mark(place) for place, path in enumerate(triage.paths)})
    summary = feature.summary
    assert summary is not None
    QTest.keyClick(summary.done_button, KEY.Key_Return)
    assert triaging(again).triage is None
    assert sorted(again.bytes()) == sorted(before)
    kept = [path.name for path in (Path(again.root).parent / "home" / "data").glob("*.triage")]
    assert len(kept) == 1


def test_two_hundred_articles_by_keyboard_alone_with_a_restart_in_between(make_desk: MakeDesk) -> None:
    desk = make_desk(many(200))
    desk.open()
    triage_all_with_a_restart(make_desk, desk, 200)


def test_two_hundred_real_articles_by_keyboard_alone(make_desk: MakeDesk, corpus_desk: Desk) -> None:
    desk = corpus_desk
    desk.listing(lambda: desk.window.listing.set_search("in:_news"))
    desk.listing(lambda: desk.window.listing.sort_by("path"))
    paths = [row.path for row in desk.rows()][200:]
    for path in paths:
        (desk.root / path).unlink()
    desk.changing(desk.session.refresh)
    assert len(desk.titles()) == 200
    desk.window.view.go_to(0)
    triage_all_with_a_restart(make_desk, desk, 200)
