"""The settings of a folder in a real window: what it is and holds, said, shown, written, taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from curator.content import Status
from curator.ui.site_profile.dialog import SiteProfileDialog
from curator.ui.site_profile.feature import SiteProfileFeature
from tests.ui.conftest import ALWAYS, Desk, MakeDesk

OURS = b"# Unsere Zeitung\nlabel: Zeitung   # so heissen wir\ncollections: [artikel]\n"


def artikel(number: int) -> bytes:
    return (
        f'---\ntitel: "Hafen {number}"\nsichtbar: {"true" if number % 2 else "false"}\nnote: {number}\n'
        f"waerme: {number * 7}\ndatum: 2026-03-0{number}\nquelle: Hafenblatt\n"
        f"schlagworte:\n  - Hafen\neigen: x   # bleibt\n---\nText.\n"
    ).encode()


SITE = {".curator.yaml": OURS, **{f"artikel/{number}.md": artikel(number) for number in range(1, 7)}}


def feature(desk: Desk) -> SiteProfileFeature:
    return next(one for one in desk.window.features if isinstance(one, SiteProfileFeature))


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk(SITE)
    desk.open()
    return desk


def opened(desk: Desk) -> SiteProfileDialog:
    feature(desk).action.trigger()
    desk.qtbot.waitUntil(lambda: feature(desk).dialog is not None, timeout=ALWAYS)
    dialog = feature(desk).dialog
    assert dialog is not None
    return dialog


def reopened(desk: Desk, act: Callable[[], object]) -> None:
    """Do something after which the window opens the folder anew."""
    with desk.qtbot.waitSignal(desk.session.opened, timeout=ALWAYS):
        act()
    desk.read_through()


def test_it_says_what_the_folder_is_and_proposes_what_its_keys_mean(desk: Desk) -> None:
    dialog = opened(desk)
    assert "Nothing tells" in dialog.site.told.text()
    assert dialog.site.collections.text() == "artikel"
    assert not dialog.write_button.isEnabled()

    dialog.propose_button.click()
    assert dialog.roles.keys["published"].currentText() == "sichtbar"
    assert dialog.roles.keys["heat"].currentText() == "waerme"
    assert [box.value() for box in dialog.roles.ranges["quality"]] == [1, 6]
    assert not dialog.propose_button.isEnabled(), "nothing more can be proposed"
    text = dialog.differences.toPlainText()
    assert "+roles:" in text
    assert "+  published: sichtbar" in text
    assert "-" not in {line[0] for line in text.splitlines()}
    assert (desk.root / ".curator.yaml").read_bytes() == OURS, "nothing is written by itself"


def test_what_is_written_is_followed_and_one_click_takes_it_back(desk: Desk) -> None:
    assert {row.status for row in desk.rows()} == {Status.ABSENT}
    dialog = opened(desk)
    dialog.propose_button.click()
    reopened(desk, dialog.write_button.click)

    written = (desk.root / ".curator.yaml").read_bytes()
    assert written.startswith(OURS)
    assert [row.status for row in desk.rows()].count(Status.PUBLISHED) == 3
    assert desk.titles()[0] == "Hafen 6"
    desk.window.top.search.set_text("quality:>=5")
    desk.read_through()
    assert sorted(desk.titles()) == ["Hafen 5", "Hafen 6"]

    reopened(desk, desk.window.notice.button.click)
    assert (desk.root / ".curator.yaml").read_bytes() == OURS
    assert desk.window.top.search.text() == "quality:>=5", "the search stays"


def test_an_inverted_key_and_a_range_can_be_said(desk: Desk) -> None:
    dialog = opened(desk)
    box = dialog.roles.keys["published"]
    box.setCurrentText("sichtbar")
    box.activated.emit(box.findText("sichtbar"))
    dialog.roles.inverted.click()
    low, high = dialog.roles.ranges["heat"]
    high.setValue(40)
    low.setValue(7)
    text = dialog.differences.toPlainText()
    for line in ("+  published: sichtbar", "+inverted:", "+  - sichtbar", "+  minimum: 7", "+  maximum: 40"):
        assert line in text
    dialog.roles.inverted.click()
    assert "inverted" not in dialog.differences.toPlainText()


def test_fields_are_proposed_and_described(desk: Desk) -> None:
    dialog = opened(desk)
    fields = dialog.fields
    fields.list.setCurrentRow([one.key for one in fields._survey.keys].index("note"))
    assert fields.found.text() == "6 of 6 articles · Number · 1 to 6"
    fields.take_button.click()
    fields.label.setText("Rang")
    fields.label.editingFinished.emit()
    text = dialog.differences.toPlainText()
    for line in ("+  - key: note", "+    kind: number", "+    minimum: 1", "+    label: Rang"):
        assert line in text
    fields.label.setText("")
    fields.label.editingFinished.emit()
    assert "Rang" not in dialog.differences.toPlainText()


def test_what_cannot_be_is_named_and_not_written(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.site.file_name.setText("{colour}")
    dialog.site.file_name.editingFinished.emit()
    assert "file_name" in dialog.problem.text()
    assert not dialog.write_button.isEnabled()


def test_a_broken_settings_file_is_told_and_left_alone(make_desk: MakeDesk) -> None:
    desk = make_desk({**SITE, ".curator.yaml": b"label: a: b\n"})
    desk.open()
    feature(desk).action.trigger()
    desk.qtbot.waitUntil(lambda: ".curator.yaml:1" in desk.window.notice.text.text(), timeout=ALWAYS)
    assert feature(desk).dialog is None


def test_what_others_wrote_meanwhile_stays(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.propose_button.click()
    (desk.root / ".curator.yaml").write_bytes(OURS + b"excerpt_length: 9\n")
    dialog.write_button.click()
    desk.qtbot.waitUntil(lambda: "not changed" in dialog.problem.text(), timeout=ALWAYS)
    assert (desk.root / ".curator.yaml").read_bytes() == OURS + b"excerpt_length: 9\n"


def test_the_window_follows_what_others_write(desk: Desk) -> None:
    (desk.root / ".curator.yaml").write_bytes(OURS + b"roles: {title: titel, published: sichtbar}\n")
    reopened(desk, desk.session.refresh)
    assert [row.status for row in desk.rows()].count(Status.DRAFT) == 3
