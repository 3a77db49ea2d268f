"""The window makes ready for the first letters of a search when nothing else is to do."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from curator.frontmatter import Set
from curator.library import Gesture, Library
from tests.ui.conftest import SITE, MakeDesk


@pytest.fixture
def prepared(monkeypatch: pytest.MonkeyPatch) -> list[Library]:
    """The libraries that were made ready, each time."""
    found: list[Library] = []
    prepare = Library.prepare_letters

    def noted(library: Library, **options: object) -> None:
        prepare(library, **options)  # type: ignore[arg-type]
        found.append(library)

    monkeypatch.setattr(Library, "prepare_letters", noted)
    return found


def test_after_opening_and_after_changes(make_desk: MakeDesk, qtbot: QtBot, prepared: list[Library]) -> None:
    desk = make_desk()
    desk.open()
    qtbot.waitUntil(lambda: len(prepared) == 1)
    assert prepared == [desk.session.library]
    path = next(path for path in SITE if path.endswith(".md"))
    desk.session.apply(Gesture.same("Heat", [path], [Set(("heat",), 3)]))
    qtbot.waitUntil(lambda: len(prepared) == 2)
