"""The article as a reader meets it; nothing in it runs, is fetched or is opened unasked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from curator.ui.detail.markdown_view import LONGEST, harmless
from curator.ui.detail.preview_page import PreviewPage
from tests.ui.detail.conftest import ARTICLE, PATH, Desk, MakeDesk

HEAD = b"---\ntitle: A\npublished: true\n---\n"


def preview(desk: Desk, path: str = PATH) -> PreviewPage:
    desk.show(path)
    desk.pane.page.tabs.turn_to("preview")
    return desk.pane.page.preview


def of_body(make_desk: MakeDesk, body: str) -> PreviewPage:
    return preview(make_desk({PATH: HEAD + body.encode()}))


def test_list_entry_and_card_are_decoded_and_cut(make_desk: MakeDesk) -> None:
    page = preview(make_desk({".curator.yaml": b"profile: everyday\nexcerpt_length: 26\n"}))
    assert page.title.text() == "City pauses camera trial"
    assert page.row_title.text() == page.title.text()
    assert page.excerpt.text() == "Council members voted &…"
    assert page.row_excerpt.text() == page.excerpt.text()
    assert page.second.text().startswith("Gate & Field · ")
    assert page.topics.text() == "AI Ethics · Security"
    assert not page.hidden.isHidden()
    assert page.text.toPlainText().startswith("Body stays.")


def test_markup_in_titles_is_text(make_desk: MakeDesk) -> None:
    data = b'---\ntitle: "<img src=x onerror=alert(1)> &lt;b&gt;"\nexcerpt: "<script>x</script>"\n---\n'
    page = preview(make_desk({PATH: data}))
    assert page.title.text() == "<img src=x onerror=alert(1)> <b>"
    assert page.title.textFormat() is Qt.TextFormat.PlainText
    assert page.excerpt.text() == "<script>x</script>"
    assert page.note.text() == "There is no text below the fields."


def test_the_text_is_markdown_and_its_markup_is_text(make_desk: MakeDesk) -> None:
    page = of_body(
        make_desk, "# Head\n\nSome **bold** <script>alert(1)</script> <b onclick=x>c</b>\n\n- one\n- two\n"
    )
    shown = page.text.toPlainText()
    assert shown.split("\n") == [
        "Head",
        "Some bold <script>alert(1)</script> <b onclick=x>c</b>",
        "one",
        "two",
    ]
    assert page.text.document().firstBlock().blockFormat().headingLevel() == 1


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://one.example/a", ["https://one.example/a"]),
        ("javascript:alert(1)", []),
        ("file:///etc/passwd", []),
        ("data:text/html,x", []),
    ],
)
def test_only_web_links_are_opened_and_only_when_clicked(
    make_desk: MakeDesk, address: str, opened: list[str]
) -> None:
    desk = make_desk({PATH: HEAD + f"[a link to be clicked]({address})\n".encode()})
    page = preview(desk)
    desk.pane.resize(451, 1200)
    QTest.qWait(1)
    assert desk.opened == []
    place = QPoint(30, 12)
    assert page.text.anchorAt(place) == address
    QTest.mouseClick(page.text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert desk.opened == opened
    assert desk.pane.notice.isVisible() is (not opened)


def test_pictures_come_through_their_own_door(make_desk: MakeDesk, qtbot: QtBot) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    body = b"![own](/assets/own.png)\n\n![out](file:///etc/hostname)\n\n![none](/assets/none.png)\n"
    desk = make_desk({PATH: HEAD + body})
    (desk.root / "assets").mkdir(exist_ok=True)
    image.save(str(desk.root / "assets/own.png"))
    page = preview(desk)
    kind = QTextDocument.ResourceType.ImageResource.value

    def shown(source: str) -> QImage:
        return QImage(page.text.loadResource(kind, source).toImage())  # type: ignore[attr-defined]

    qtbot.waitUntil(lambda: shown("/assets/own.png").size() == image.size())
    assert shown("/assets/own.png").pixelColor(5, 5).name() == "#336699"
    assert shown("file:///etc/hostname").size() != image.size()
    assert page.text.height() > 60


def test_a_large_text_is_shown_in_part_and_said_so(make_desk: MakeDesk) -> None:
    page = of_body(make_desk, "word " * 200_000)
    assert len(page.text.toPlainText()) <= LONGEST
    assert f"{LONGEST:,}" in page.note.text()
    assert "1,000,000" in page.note.text()


@pytest.mark.parametrize(
    "text",
    [
        ">" * 40_000,
        "- " * 20_000,
        "1. " * 10_000,
        "> - " * 8_000,
        "|a" * 15_000 + "\n" + "|-" * 9_000,
        "[" * 30_000,
    ],
)
def test_what_is_nested_without_end_does_no_harm(make_desk: MakeDesk, text: str) -> None:
    page = of_body(make_desk, text + "\n\nAfter.\n")
    assert page.isVisible()
    assert harmless("> > a\n- - b\n1. c\n") == "> > a\n- - b\n1. c\n"


def test_looking_at_it_writes_nothing(desk: Desk) -> None:
    preview(desk)
    assert desk.data() == ARTICLE
    assert desk.library.past.entries() == []
