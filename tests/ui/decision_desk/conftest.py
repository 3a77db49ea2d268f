"""A desk opened in a real window over a real folder."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from curator.ui.decision_desk.desk import DecisionDesk
from curator.ui.decision_desk.dialog import DeskDialog
from tests.ui.conftest import Desk, MakeDesk, article


def rated(quality: float | None, published: str | None) -> bytes:
    """An article with this quality; `published` None leaves the key out."""
    return article(f"Q{quality}", quality=quality, published=published)


SITE: dict[str, bytes] = {
    "_config.yml": b"title: Testing\n",
    "_news/a-90-draft.md": rated(90, "false"),
    "_news/b-80.md": rated(80, "true"),
    "_news/c-70-draft.md": rated(70, "false"),
    "_news/d-69.md": rated(69, "true"),
    "_news/e-60-draft.md": rated(60, "false"),
    "_news/f-75-no-key.md": rated(75, None),
    "_news/g-20-no-key.md": rated(20, None),
    "_news/h-none.md": rated(None, "true"),
    "_archive/i-10.md": rated(10, "true"),
    "_news/j-broken.md": b'---\ntitle: "x\n---\n',
}

OpenDesk = Callable[..., tuple[Desk, DeskDialog]]


@pytest.fixture
def open_desk(make_desk: MakeDesk) -> OpenDesk:
    """Open a window on these files, search for `search`, and open the desk."""

    def opened(files: dict[str, bytes] | None = None, search: str = "") -> tuple[Desk, DeskDialog]:
        desk = make_desk(SITE if files is None else files)
        desk.open()
        if search:
            desk.listing(lambda: desk.window.top.search.set_text(search))
        return desk, desk_of(desk)

    return opened


def feature(desk: Desk) -> DecisionDesk:
    return next(one for one in desk.window.features if isinstance(one, DecisionDesk))


def desk_of(desk: Desk, key: str = "") -> DeskDialog:
    """The desk of a window, opened if it is not, with everything counted."""
    feature(desk).open(key)
    dialog = feature(desk).dialog
    assert dialog is not None
    settle(desk, dialog)
    return dialog


def settle(desk: Desk, dialog: DeskDialog) -> None:
    """Wait until all is counted and listed."""
    desk.qtbot.waitUntil(lambda: dialog.settled and dialog.state.counted is not None)
    desk.qtbot.waitUntil(lambda: None not in shown_rows(dialog))


def shown_rows(dialog: DeskDialog) -> list[object]:
    return [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]


def listed(dialog: DeskDialog) -> list[str]:
    """The titles listed, with their reasons."""
    return [f"{title}: {dialog.model.reason(row)}" for row, title in enumerate(shown_rows(dialog))]
