"""A site whose keys all have other names: the whole window works on it, and no edit touches another byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from curator.content import Status
from curator.library import Checker
from curator.ui.decision_desk.desk import DecisionDesk
from curator.ui.duplicates.feature import DuplicatesFeature
from curator.ui.sidebar_entries import Sort
from tests.ui.conftest import ALWAYS, Desk, MakeDesk

SETTINGS = """# Unsere Zeitung
collections: [artikel]
roles:
  title: titel
  excerpt: anriss
  published: entwurf
  quality: note
  heat: waerme
  date: datum
  provider: quelle
  topics: schlagworte
  images: bilder
  related: verwandt
  original_url: adresse
  web_url: ''
  type: art
  category: rubrik
inverted: [entwurf]
required: [title, excerpt]
quality: {minimum: 0, maximum: 60}
heat: {minimum: -5, maximum: 40}
fields:
  - {key: schlagworte, label: Schlagworte, choices: [Hafen, Garten]}
  - {key: waerme, label: Wärme}
"""


def artikel(number: int, **keys: str) -> bytes:
    values = {
        "titel": f'"Der Hafen {number} lernt sortieren"   # so heisst er',
        "anriss": "'Im Hafen wird sortiert.'",
        "entwurf": "true",
        "note": str(number * 10),
        "waerme": str(number),
        "datum": f"2026-03-0{number}T10:00:00Z",
        "quelle": "Hafenblatt",
        "adresse": f"https://hafen.example/{number}",
        "schlagworte": "[Hafen]",
        "rubrik": "Lokales",
        "eigen": f"x{number}",
        **keys,
    }
    return ("---\n" + "".join(f"{key}: {value}\n" for key, value in values.items()) + "---\nText.\n").encode()


SITE = {
    ".curator.yaml": SETTINGS.encode(),
    **{f"artikel/{number}.md": artikel(number) for number in range(1, 5)},
    "artikel/5.md": artikel(5, entwurf="false", titel='"Gärten aus Glas am alten Hafen"'),
    "artikel/6.md": artikel(6, entwurf="false", adresse="https://www.hafen.example/5?utm_source=x"),
}


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    desk = make_desk(SITE)
    desk.open()
    return desk


def changed(desk: Desk) -> dict[str, tuple[bytes, bytes]]:
    """The lines that are not as at first, of each file: before and after."""
    found = {}
    for path, data in desk.bytes().items():
        before, after = SITE[path].split(b"\n"), data.split(b"\n")
        if before != after:
            assert len(before) == len(after), "each edit here is in one line"
            ((old, new),) = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
            found[path] = (old, new)
    return found


def press(desk: Desk, key: Qt.Key) -> None:
    desk.changing(lambda: QTest.keyClick(desk.window.view, key))


def test_columns_sidebar_and_pane_follow(desk: Desk) -> None:
    window = desk.window
    assert desk.titles()[0] == "Der Hafen 6 lernt sortieren"
    assert [row.status for row in desk.rows()].count(Status.PUBLISHED) == 2
    model, across = window.model, Qt.Orientation.Horizontal
    header = {model.headerData(at, across) for at in range(model.columnCount())}
    assert {"Note", "Wärme", "Schlagworte", "Quelle", "Datum", "Rubrik", "Art"} <= header
    assert not {"Quality", "Heat", "Topics", "Provider"} & header
    headings = [entry.label for entry in window.sidebar.entries() if entry.sort is Sort.HEADING]
    assert {"Schlagworte", "Note and Wärme", "Quelle"} <= set(headings)
    assert window.actions_.quality.text() == "Change Note…"
    desk.select("Der Hafen 4 lernt sortieren")
    card = window.detail.page.card
    assert [row.label.text() for row in (card.quality, card.heat, card.topics)] == [
        "Note",
        "Wärme",
        "Schlagworte",
    ]
    assert (card.quality.slider.maximum(), card.heat.slider.minimum()) == (60, -5)
    assert card.topics.chips.texts == ("Hafen",)


def test_keys_of_the_triage_write_its_own_keys_and_undo_keeps_every_byte(desk: Desk) -> None:
    desk.select("Der Hafen 4 lernt sortieren")
    press(desk, Qt.Key.Key_P)
    assert changed(desk) == {"artikel/4.md": (b"entwurf: true", b"entwurf: false")}
    assert desk.status("Der Hafen 4 lernt sortieren") is Status.PUBLISHED
    desk.changing(desk.session.undo)
    press(desk, Qt.Key.Key_3)
    assert changed(desk) == {"artikel/4.md": (b"note: 40", b"note: 30")}
    desk.changing(desk.session.undo)
    assert desk.bytes() == SITE


def test_many_at_once(desk: Desk) -> None:
    desk.window.view.selectAll()
    desk.settle()
    desk.window.edits.set_number("heat", 7)
    preview = desk.preview()
    desk.changing(preview.apply_button.click)
    assert changed(desk)["artikel/1.md"] == (b"waerme: 1", b"waerme: 7")
    desk.changing(desk.session.undo)
    desk.window.edits.dialog = None
    desk.window.edits.change_topics(["Garten"], [])
    desk.changing(desk.preview().apply_button.click)
    assert changed(desk)["artikel/2.md"] == (b"schlagworte: [Hafen]", b"schlagworte: [Hafen, Garten]")


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("published:true", "56"),
        ("quality:>=40 -published:true", "4"),
        ("heat:..2", "12"),
        ("topic:hafen provider:hafenblatt category:lokales quality:10", "1"),
        ("note:>=50", "56"),
        ("eigen:x3", "3"),
        ("gärten", "5"),
        ("after:2026-03-06", "6"),
        ("domain:absent title:hafen heat:4", "4"),
    ],
)
def test_the_search_means_its_keys(desk: Desk, query: str, numbers: str) -> None:
    desk.window.top.search.set_text(query)
    desk.read_through()
    assert {Path(row.path).stem for row in desk.rows()} == set(numbers)


def test_decision_desk_checks_and_duplicates(desk: Desk) -> None:
    desk_feature = next(one for one in desk.window.features if isinstance(one, DecisionDesk))
    desk_feature.open()
    dialog = desk_feature.dialog
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: dialog.controls.field.count() > 0, timeout=ALWAYS)
    offered = [dialog.controls.field.itemData(at) for at in range(dialog.controls.field.count())]
    assert offered[:2] == ["note", "waerme"]
    dialog.close()

    library = desk.session.library
    assert library is not None
    codes = {problem.code for problem in Checker(library).check("artikel/5.md")}
    assert "published-without-image" in codes
    assert not {"missing-key", "unknown-topic", "published-without-topic", "wrong-type"} & codes

    doubles = next(one for one in desk.window.features if isinstance(one, DuplicatesFeature))
    desk.qtbot.waitUntil(lambda: doubles.looking.found is not None, timeout=ALWAYS)
    assert doubles.looking.found is not None
    (group,) = doubles.looking.found.groups
    assert {row.path for row in group.rows} == {"artikel/5.md", "artikel/6.md"}


def test_the_names_go_back_with_another_folder(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "_news").mkdir(parents=True)
    (other / "_news/a.md").write_bytes(b"---\ntitle: A\npublishedDateTime: 2026-03-01\nquality: 5\n---\n")
    desk.open(other)
    assert desk.window.actions_.quality.text() == "Set &Quality…"
    assert desk.window.model.headerData(8, Qt.Orientation.Horizontal) == "Quality"
