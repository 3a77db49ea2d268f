"""Suggested rules in a real window: shown with their counts, tried, saved, put away; nothing by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from curator.content import EVERYDAY
from curator.library import Gesture
from curator.ui.suggested_rules.dialog import SuggestedRulesDialog
from curator.ui.suggested_rules.feature import SuggestedRules
from tests.ui.conftest import Desk, MakeDesk, article

WIRE = 'Paid "Wire"'


def feature(desk: Desk) -> SuggestedRules:
    return next(one for one in desk.window.features if isinstance(one, SuggestedRules))


def story(place: int, provider: str, published: str) -> bytes:
    return article(f"S{place}", published=published, provider=f"\n  name: '{provider}'", heat=None)


def decide(desk: Desk, path: str, published: bool) -> None:
    gesture = Gesture.same("Decide", [path], [EVERYDAY.publishing(published)])
    with desk.qtbot.waitSignal(desk.session.changed):
        desk.session.apply(gesture)


@pytest.fixture
def opened(make_desk: MakeDesk) -> tuple[Desk, SuggestedRulesDialog]:
    """8 by a provider were unpublished, 14 of others published; 5 more by it are on the site."""
    files: dict[str, bytes] = {"_config.yml": b"title: Testing\n"}
    for place in range(13):
        files[f"_news/bad{place:02}.md"] = story(place, WIRE, "true")
    for place in range(20, 34):
        files[f"_news/good{place}.md"] = story(place, f"P{place}", "false")
    desk = make_desk(files)
    desk.open()
    for place in range(8):
        decide(desk, f"_news/bad{place:02}.md", False)
    for place in range(20, 34):
        decide(desk, f"_news/good{place}.md", True)
    feature(desk).open()
    dialog = feature(desk).dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: not feature(desk).reading and bool(dialog.cards))
    return desk, dialog


def wait(desk: Desk, until: Callable[[], bool]) -> None:
    desk.qtbot.waitUntil(lambda: not feature(desk).reading and until())


def test_what_was_found_is_said_with_its_counts(opened: tuple[Desk, SuggestedRulesDialog]) -> None:
    _desk, dialog = opened
    (card,) = dialog.cards
    assert card.title.text() == 'Provider Paid "Wire": 0 of 8 published'
    assert card.reason.text() == (
        "Of your other decisions, 0 of 14 were not to publish. "
        "It fits 13 articles today; following it would unpublish 5."
    )
    assert card.query.text() == 'provider:"paid \\"wire\\""'
    assert dialog.about.text() == (
        "Counted in 22 articles that you published or unpublished, up to 50 at a time. "
        "Nothing is done by itself."
    )


def test_it_is_tried_through_the_preview_and_taken_back(opened: tuple[Desk, SuggestedRulesDialog]) -> None:
    desk, dialog = opened
    before = desk.bytes()
    dialog.cards[0].preview.click()
    desk.qtbot.waitUntil(lambda: feature(desk).preview is not None)
    preview = feature(desk).preview
    assert preview is not None
    assert desk.bytes() == before
    with desk.qtbot.waitSignal(desk.session.changed):
        preview.accept()
    after = desk.bytes()
    changed = {path for path in after if after[path] != before[path]}
    assert changed == {f"_news/bad{place:02}.md" for place in range(8, 13)}
    entry = desk.session.undo_entry
    assert entry is not None
    assert entry.label == 'Unpublish provider:"paid \\"wire\\"": 5 articles'
    wait(desk, lambda: "0 of 13 published" in dialog.cards[0].title.text())
    assert not dialog.cards[0].preview.isEnabled()
    with desk.qtbot.waitSignal(desk.session.changed):
        desk.session.undo()
    assert desk.bytes() == before


def test_it_becomes_a_saved_view(opened: tuple[Desk, SuggestedRulesDialog]) -> None:
    desk, dialog = opened
    dialog.cards[0].save.click()
    views = desk.window.filtering.views
    desk.qtbot.waitUntil(lambda: [one.count for one in views.shown] == [13])
    assert views.shown[0].view.name == 'Provider Paid "Wire"'
    desk.listing(dialog.cards[0].show_all.click)
    assert len(desk.titles()) == 13


def test_what_is_put_away_stays_away_until_it_is_wanted_again(
    opened: tuple[Desk, SuggestedRulesDialog],
) -> None:
    desk, dialog = opened
    dialog.cards[0].dismiss.click()
    wait(desk, lambda: 'Provider Paid "Wire"' not in " ".join(card.title.text() for card in dialog.cards))
    assert len(desk.stored().desk_of(Path(desk.root)).dismissed) == 1
    assert dialog.restore.text() == "Show 1 put away"
    dialog.restore.click()
    wait(desk, lambda: bool(dialog.cards) and "Provider" in dialog.cards[0].title.text())


def test_without_decisions_it_says_what_it_waits_for(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.open()
    feature(desk).action.trigger()
    dialog = feature(desk).dialog
    assert dialog is not None
    wait(desk, lambda: dialog.empty.isVisible())
    assert dialog.empty.text() == "What your decisions have in common is shown here after 20 of them."
    widgets = [one for one in dialog.findChildren(QWidget) if one.focusPolicy().value & 1 and one.isVisible()]
    assert dialog.close_button in widgets
    desk.session.close()
    assert feature(desk).dialog is None
