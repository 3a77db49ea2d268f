"""The page of images: each gesture through real widgets, and what the file and the folder hold then."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from curator.ui.detail.copy_pictures import CopyPictures
from curator.ui.detail.entry_form import EntryRow
from curator.ui.detail.images_page import ImagesPage
from curator.ui.fields.plain_editors import FlagEditor
from tests.ui.detail.conftest import ARTICLE, PATH, Desk, MakeDesk
from tests.ui.detail.dragging import drag, drop_files
from tests.ui.detail.entry_rows import row_at, text_of, type_into, typed_at

Key = Qt.Key
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier

COVER = b'  - url: "/assets/cover.png"\n    width: 1200\n    height: 630\n    isCached: true\n'
TWO = b"  - url: /assets/two.png  # second\n    width: 2\n"
THREE = b'  - url: "https://three.example/3.png"\n'
MANY = ARTICLE.replace(COVER, COVER + TWO + THREE)


def picture(path: Path, width: int = 30, height: int = 20) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(path))
    return path


@pytest.fixture
def many(make_desk: MakeDesk) -> Desk:
    made = make_desk({PATH: MANY})
    made.show()
    return made


def page_of(desk: Desk) -> ImagesPage:
    desk.pane.page.tabs.turn_to("images")
    return desk.pane.page.images_page


def question(desk: Desk) -> CopyPictures:
    dialog = desk.pane.bringing_in.dialog
    assert dialog is not None
    return dialog


def test_width_title_and_cached_are_edited_in_place(desk: Desk) -> None:
    page = page_of(desk)
    type_into(desk, typed_at(desk, page, "width"), "640")
    type_into(desk, typed_at(desk, page, "title"), "The cover")
    cached = row_at(desk, page, "isCached").editor
    assert isinstance(cached, FlagEditor)
    desk.click(cached.switch)
    assert cached.switch.state is False
    after = COVER.replace(b"1200", b"640").replace(b"true", b"false")
    after = after.replace(b"    isCached", b'    title: "The cover"\n    isCached')
    desk.expect(COVER, after)
    for _ in range(3):
        desk.session.undo()
    assert desk.data() == ARTICLE
    assert text_of(typed_at(desk, page, "width")) == "1200"


def test_a_width_that_is_no_number_is_refused_and_stays(desk: Desk) -> None:
    page = page_of(desk)
    type_into(desk, typed_at(desk, page, "width"), "wide")
    assert desk.data() == ARTICLE
    assert "width is a number" in desk.pane.notice.text.text()


def test_images_are_moved_and_removed_by_keys_line_by_line(many: Desk) -> None:
    page = page_of(many)
    strip = page.entries
    strip.setFocus()
    strip.setCurrentIndex(strip.entry_model.index(2))
    assert text_of(typed_at(many, page, "url")) == "https://three.example/3.png"
    many.press(strip, Key.Key_Left, ALT)
    assert many.data() == MANY.replace(TWO + THREE, THREE + TWO)
    assert strip.currentIndex().row() == 1
    assert text_of(typed_at(many, page, "url")) == "https://three.example/3.png"
    many.press(strip, Key.Key_Right, ALT)
    assert many.data() == MANY
    strip.setCurrentIndex(strip.entry_model.index(1))
    many.press(strip, Key.Key_Delete)
    assert many.data() == MANY.replace(TWO, b"")
    many.session.undo()
    assert many.data() == MANY


def test_an_image_is_moved_by_dragging(many: Desk) -> None:
    strip = page_of(many).entries
    many.pane.scroll_area.ensureWidgetVisible(strip)
    rects = [strip.visualRect(strip.entry_model.index(row)) for row in range(3)]
    drag(strip, rects[2].center(), QPoint(rects[0].left() + 1, rects[0].center().y()))
    assert many.data() == MANY.replace(COVER + TWO + THREE, THREE + COVER + TWO)


def test_an_address_is_added(desk: Desk) -> None:
    page = page_of(desk)
    page.add_button.click()
    assert page.popover is not None
    desk.type(page.popover.field, "https://a.example/b c.png")
    desk.press(page.popover.field, Key.Key_Return)
    desk.expect(COVER, COVER + b'  - url: "https://a.example/b c.png"\n')
    desk.session.undo()
    assert desk.data() == ARTICLE


def test_the_first_image_of_an_article_brings_the_key(make_desk: MakeDesk) -> None:
    path = "_news/2026-03-01-none.md"
    desk = make_desk({path: b"---\ntitle: None\nquality: 3\n---\n"})
    desk.show(path)
    page = page_of(desk)
    assert not page.form.isVisible()
    page.add_address("/a.png")
    assert desk.data(path) == b"---\ntitle: None\nquality: 3\nimages:\n  - url: /a.png\n---\n"
    assert page.form.isVisible()


def test_a_dropped_file_is_copied_after_asking_and_undo_says_that_it_stays(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk()
    picture(desk.root / "assets" / "cover.png")
    file = picture(tmp_path / "from" / "Größe & Co (1).PNG")
    desk.session.refresh()
    desk.show()
    page = page_of(desk)
    assert drop_files(page.entries.viewport(), str(file))
    assert desk.data() == ARTICLE
    dialog = question(desk)
    assert (dialog.folder.text(), [name.text() for name in dialog.names]) == (
        "assets",
        ["große-co-1.png"[:0] + "grosse-co-1.png"],
    )
    dialog.copy_button.click()
    desk.expect(COVER, COVER + b'  - url: "/assets/grosse-co-1.png"\n    width: 30\n    height: 20\n')
    copy = desk.root / "assets" / "grosse-co-1.png"
    assert copy.read_bytes() == file.read_bytes()
    desk.session.undo()
    assert desk.data() == ARTICLE
    assert copy.exists()
    assert "assets/grosse-co-1.png stays" in desk.pane.notice.text.text()
    desk.pane.notice.action.click()
    assert not copy.exists()


def test_a_copy_that_was_changed_is_not_removed(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    desk.show()
    page = page_of(desk)
    assert drop_files(page, str(picture(tmp_path / "a.png")))
    question(desk).copy_button.click()
    copy = desk.root / "assets" / "images" / "a.png"
    copy.write_bytes(copy.read_bytes() + b"!")
    desk.session.undo()
    desk.pane.notice.action.click()
    assert copy.exists()
    assert "another one now" in desk.pane.notice.text.text()


def test_nothing_is_overwritten_and_two_files_are_one_gesture(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    there = picture(desk.root / "assets" / "images" / "a.png", 5, 5).read_bytes()
    desk.show()
    page = page_of(desk)
    files = [picture(tmp_path / "x" / "a.png"), picture(tmp_path / "y" / "b.png", 8, 9)]
    assert drop_files(page.entries.viewport(), *map(str, files))
    question(desk).copy_button.click()
    images = desk.root / "assets" / "images"
    assert sorted(file.name for file in images.iterdir()) == ["a-2.png", "a.png", "b.png"]
    assert (images / "a.png").read_bytes() == there
    assert [entry.label for entry in desk.library.past.entries()] == ["Add an image"]
    desk.session.undo()
    assert desk.data() == ARTICLE


@pytest.mark.parametrize("folder", ["../out", "/etc", "assets/../../out", "a\\b", "c:/x"])
def test_a_copy_never_leaves_the_folder(make_desk: MakeDesk, tmp_path: Path, folder: str) -> None:
    desk = make_desk()
    desk.show()
    page = page_of(desk)
    drop_files(page.entries.viewport(), str(picture(tmp_path / "from" / "a.png")))
    before = {path for path in tmp_path.rglob("*.png") if not path.is_relative_to(desk.root)}
    dialog = question(desk)
    dialog.folder.setText(folder)
    dialog.copy_button.click()
    assert {path for path in tmp_path.rglob("*.png") if not path.is_relative_to(desk.root)} == before
    assert not Path("/etc/a.png").exists()
    if folder != "/etc":  # taken as etc/ inside the site
        assert desk.data() == ARTICLE
        assert "Not copied" in desk.pane.notice.text.text()


def test_a_link_that_leads_out_of_the_folder_is_not_followed(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    (tmp_path / "elsewhere").mkdir()
    (desk.root / "pictures").symlink_to(tmp_path / "elsewhere")
    desk.show()
    drop_files(page_of(desk).entries.viewport(), str(picture(tmp_path / "from" / "a.png")))
    question(desk).folder.setText("pictures")
    question(desk).copy_button.click()
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert "outside" in desk.pane.notice.text.text()


def test_what_is_no_picture_is_not_taken(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk()
    desk.show()
    (tmp_path / "notes.png").write_bytes(b"not a picture")
    drop_files(page_of(desk).entries.viewport(), str(tmp_path / "notes.png"), str(tmp_path / "gone.png"))
    assert desk.pane.bringing_in.dialog is None
    assert "notes.png: it is no picture" in desk.pane.notice.text.text()
    assert "gone.png" in desk.pane.notice.text.text()
    assert desk.data() == ARTICLE


def test_a_picture_of_the_folder_itself_is_named_without_a_copy(make_desk: MakeDesk) -> None:
    desk = make_desk()
    here = picture(desk.root / "assets" / "here.png", 7, 6)
    desk.show()
    drop_files(page_of(desk).entries.viewport(), str(here))
    assert desk.pane.bringing_in.dialog is None
    desk.expect(COVER, COVER + b'  - url: "/assets/here.png"\n    width: 7\n    height: 6\n')


@pytest.mark.parametrize(
    ("settings", "text", "after"),
    [
        ("jekyll", b"image: /a.png\n", b"image: /b.png\n"),
        ("jekyll", b"image:\n  path: /a.png\n", b"image:\n  path: /b.png\n"),
        ("hugo", b"images:\n  - /a.png\n  - /c.png\n", b"images:\n  - /b.png\n  - /c.png\n"),
    ],
)
def test_images_of_other_sites_are_edited_as_they_are_written(
    make_desk: MakeDesk, settings: str, text: bytes, after: bytes
) -> None:
    path = "_posts/2026-03-01-a.md" if settings == "jekyll" else "content/a.md"
    desk = make_desk(
        {path: b"---\ntitle: T\n" + text + b"---\n", ".curator.yaml": f"profile: {settings}\n".encode()}
    )
    desk.show(path)
    page = page_of(desk)
    paths = [row.inside.path for row in page.form.rows.rows if isinstance(row, EntryRow)]
    place = next(path for path in paths if path in ((), ("path",), ("url",)))
    type_into(desk, typed_at(desk, page, *place), "/b.png")
    assert desk.data(path) == b"---\ntitle: T\n" + after + b"---\n"


def test_enter_and_a_double_click_show_an_image_large(many: Desk) -> None:
    strip = page_of(many).entries
    wanted: list[int] = []
    many.pane.page.picture_wanted.connect(wanted.append)
    strip.setFocus()
    strip.setCurrentIndex(strip.entry_model.index(1))
    many.press(strip, Key.Key_Return)
    place = strip.visualRect(strip.entry_model.index(2)).center()
    QTest.mouseDClick(strip.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert wanted == [1, 2]
    assert many.opened == []


@pytest.mark.parametrize("width", [340, 451, 700])
def test_the_values_of_an_image_never_lie_over_each_other(many: Desk, width: int) -> None:
    page = page_of(many)
    type_into(many, typed_at(many, page, "url"), "https://a.example/" + "long-name-" * 12)
    many.pane.resize(width, 800)

    def apart() -> bool:
        places = [row.geometry() for row in page.form.rows.rows]
        return all(not one.intersects(other) for one, other in pairwise(places))

    many.qtbot.waitUntil(apart)
    many.qtbot.waitUntil(lambda: page.form.height() >= page.form.minimumSizeHint().height())
