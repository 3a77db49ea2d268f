"""What is opened, copied, explained and drawn: addresses, broken files, pictures, long lists, any width."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTranslator
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget

from curator.library import Directories, Library
from curator.ui.detail.addresses import encoded, web_address
from curator.ui.detail.entry_delegate import EntryDelegate
from curator.ui.detail.shown import Shown, load
from curator.ui.detail.source_view import SourceView
from curator.ui.detail.unreadable_page import meaning_of
from curator.ui.theme import Theme
from tests.ui.conftest import write_site
from tests.ui.detail.conftest import ARTICLE, PATH, Desk, MakeDesk

Key = Qt.Key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://a.example/x y", "https://a.example/x%20y"),
        ("https://a.example/x%20y", "https://a.example/x%20y"),
        (" http://a.example ", "http://a.example"),
        ("https://a.example/ä?q=ü", "https://a.example/%C3%A4?q=%C3%BC"),
        ("HTTPS://a.example/", "https://a.example/"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("/etc/passwd", None),
        ("ftp://a.example/", None),
        ("https://", None),
        ("https:///nohost", None),
        ("https://a.example/\nHost: b", None),
        ("mailto:a@b.example", None),
        ("", None),
        (None, None),
        (["https://a.example"], None),
        ("https://a.example/" + "x" * 9000, None),
    ],
)
def test_only_web_addresses_are_opened(text: object, expected: str | None) -> None:
    url = web_address(text)
    assert (None if url is None else encoded(url)) == expected


def test_a_sites_own_address_needs_its_base() -> None:
    url = web_address("/a b", "https://site.example/blog/")
    assert url is not None
    assert encoded(url) == "https://site.example/a%20b"
    assert web_address("file:///etc/passwd", "https://site.example/") is None


def test_original_amp_and_related_addresses_open_encoded_and_the_file_stays(desk: Desk) -> None:
    page = desk.pane.page
    desk.click(page.origin.open)
    menu = page.origin.more.menu()
    assert menu is not None
    names = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert names[:3] == ["Open: Original", "Open: Web address", "Open: AMP version"]
    menu.actions()[2].trigger()
    row = page.related.visualRect(page.related.entry_model.index(0))
    desk.click(page.related.viewport(), QPoint(row.right() - 45, row.center().y()))
    page.related.setFocus()
    page.related.setCurrentIndex(page.related.entry_model.index(1))
    desk.press(page.related, Key.Key_Return)
    assert desk.opened == [
        "https://gateandfield.example/a",
        "https://gateandfield.example/amp",
        "https://one.example/a%20b",
        "https://two.example/",
    ]
    assert desk.data() == ARTICLE


def test_an_address_that_is_none_of_the_web_is_named_not_opened(make_desk: MakeDesk) -> None:
    path = "_news/odd.md"
    desk = make_desk({path: b"---\noriginalUrl: 'javascript:alert(1)'\nrelated:\n- webUrl: file:///x\n---\n"})
    desk.show(path)
    page = desk.pane.page
    assert not page.origin.open.isEnabled()
    page.related.setFocus()
    page.related.setCurrentIndex(page.related.entry_model.index(0))
    desk.press(page.related, Key.Key_Return)
    assert desk.opened == []
    assert "file:///x" in desk.pane.notice.text.text()


def test_addresses_are_copied_as_written(desk: Desk) -> None:
    related = desk.pane.page.related
    related.setFocus()
    related.setCurrentIndex(related.entry_model.index(0))
    desk.press(related, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "https://one.example/a b"


BROKEN = {
    "an unclosed quote": (b'---\ntitle: "A\nheat: 1\n---\n', "Line 2, column 8: ", "quote"),
    "a bare colon": (b"---\ntitle: A: B\n---\n", "Line 2, column 9: ", "quotes"),
    "a tab": (b"---\na:\n\tb: 1\n---\n", "Line 3, column 1: ", "spaces"),
    "no closing fence": (b"---\ntitle: A\n", "", "three hyphens"),
    "no front matter": (b"Hello\n", "", "three hyphens"),
    "not UTF-8": (b"---\ntitle: \xff\xfe\n---\n", "", "UTF-8"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_says_what_where_and_what_it_means(make_desk: MakeDesk, name: str) -> None:
    data, start, meaning = BROKEN[name]
    path = "_news/broken.md"
    desk = make_desk({path: data})
    desk.show(path)
    page = desk.pane.unreadable
    assert page.isVisible()
    assert not desk.pane.page.isVisible()
    assert not desk.pane.secured.isVisible()
    assert page.reason.text().startswith(start)
    assert meaning in page.meaning.text()
    assert page.file.text() == path
    if b"title" in data:
        assert "title" in page.source.toPlainText()
    assert page.source.isReadOnly()
    assert desk.data(path) == data


def test_the_source_of_a_broken_file_hides_what_is_secured(make_desk: MakeDesk) -> None:
    path = "_news/broken.md"
    desk = make_desk({path: b'---\ntitle: A: B\nsecured: "c2VjcmV0\n  LXRleHQ="\nheat: 1\n---\n'})
    desk.show(path)
    shown = desk.pane.unreadable.source.toPlainText()
    assert "c2Vj" not in shown
    assert "LXRl" not in shown
    assert "heat: 1" in shown


def test_meanings_are_known_by_code() -> None:
    assert meaning_of("missing").startswith("It was moved or deleted")
    assert meaning_of("something new") == ""


def test_the_cover_shows_the_sites_own_picture_and_its_size(make_desk: MakeDesk, tmp_path: Path) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    assert image.save(str(tmp_path / "cover.png"))
    desk = make_desk({"assets/cover.png": (tmp_path / "cover.png").read_bytes()})
    desk.show()
    cover = desk.pane.page.cover
    drawn = cover.grab().toImage()
    assert drawn.pixelColor(5, 5).name() == "#336699"
    assert (cover.badge(), cover.reason()) == ("1200 × 630 · cached", "")


@pytest.mark.parametrize(
    ("image", "reason", "badge"),
    [
        ("url: https://far.example/a.png, width: 8, height: 9", "far.example", "8 × 9"),
        ("url: /assets/none.png, isCached: false", "Not in the folder", "not cached"),
        ("title: no address", "names no picture", ""),
    ],
)
def test_the_cover_says_why_there_is_no_picture(
    make_desk: MakeDesk, image: str, reason: str, badge: str
) -> None:
    path = "_news/pictures.md"
    desk = make_desk({path: f"---\nimages:\n  - {{{image}}}\n---\n".encode()})
    desk.show(path)
    cover = desk.pane.page.cover
    cover.grab()
    assert reason in cover.reason()
    assert cover.badge() == badge
    assert reason in cover.accessibleDescription()


def test_images_tell_size_cache_and_address(desk: Desk) -> None:
    page = desk.pane.page
    page.tabs.turn_to("images")
    entry = page.images.entry_model.entries[0]
    assert (entry.title, entry.second) == ("cover.png", "1200 × 630 · cached")
    page.images.setFocus()
    page.images.setCurrentIndex(page.images.entry_model.index(0))
    desk.press(page.images, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "/assets/cover.png"
    assert desk.data() == ARTICLE


def test_repeated_related_entries_say_so(make_desk: MakeDesk) -> None:
    path = "_news/repeats.md"
    lines = b"".join(
        b"- {title: %b, webUrl: 'https://%b.example/'}\n" % pair
        for pair in ((b"One", b"a"), (b"Two", b"b"), (b"one", b"c"), (b"Four", b"b"))
    )
    desk = make_desk({path: b"---\nrelated:\n" + lines + b"---\n"})
    desk.show(path)
    marks = [entry.mark for entry in desk.pane.page.related.entry_model.entries]
    assert marks == ["", "", "repeats no. 1", "repeats no. 2"]


def test_of_hundreds_of_related_entries_those_in_sight_are_painted(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = "_news/many.md"
    entry = (
        "- title: Entry {n}\n  webUrl: https://x.example/{n}\n  quality: {n}\n  provider: {{name: P{n}}}\n"
    )
    text = "---\nrelated:\n" + "".join(entry.format(n=n) for n in range(600)) + "---\n"
    desk = make_desk({path: text.encode()})
    desk.show(path)
    page = desk.pane.page
    assert page.related.entry_model.rowCount() == 600
    painted = []
    paint = EntryDelegate.paint

    def counted(
        delegate: EntryDelegate, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        painted.append(index.row())
        paint(delegate, painter, option, index)

    monkeypatch.setattr(EntryDelegate, "paint", counted)
    desk.pane.grab()
    assert 0 < len(painted) < 30
    page.related.setFocus()
    page.related.setCurrentIndex(page.related.entry_model.index(599))
    QApplication.processEvents()
    visible = page.related.visibleRegion().boundingRect()
    assert visible.contains(page.related.visualRect(page.related.entry_model.index(599)).center())


def test_space_pages_through_and_says_when_it_is_at_the_end(desk: Desk) -> None:
    desk.pane.resize(451, 400)
    steps = 0
    while desk.pane.scroll_on():
        steps += 1
        assert steps < 20
    assert steps >= 1
    bar = desk.pane.scroll_area.verticalScrollBar()
    assert bar.value() == bar.maximum()


class Wordy(QTranslator):
    """A language in which everything takes half as much room again, and more."""

    def translate(self, context: str, text: str, *args: object) -> str:
        return f"{text} {'W' * (len(text) // 3 + 2)}"

    def isEmpty(self) -> bool:
        return False


@pytest.mark.parametrize("wordy", [False, True])
@pytest.mark.parametrize("width", [320, 451, 900])
def test_nothing_stands_over_the_edge(
    make_desk: MakeDesk, qapp: QApplication, width: int, wordy: bool
) -> None:
    language = Wordy()
    if wordy:
        qapp.installTranslator(language)
    try:
        desk = make_desk({PATH: ARTICLE.replace(b"- Security", b"- " + b"Security and " * 9)})
        desk.show()
    finally:
        qapp.removeTranslator(language)
    desk.pane.resize(width, 830)
    QApplication.processEvents()
    page = desk.pane.page
    for widget in (page.title, page.origin, page.card, page.excerpt, page.tabs, page.card.topics.chips):
        right = widget.mapTo(desk.pane, widget.rect().topRight()).x()
        assert right < desk.pane.width()
    assert desk.pane.width() == width


def test_the_theme_can_change_while_shown(desk: Desk, theme: Theme) -> None:
    light = desk.pane.grab().toImage().pixelColor(12, 200)
    theme.choose("dark")
    try:
        QApplication.processEvents()
        assert desk.pane.grab().toImage().pixelColor(12, 200) != light
    finally:
        theme.choose("light")
    assert desk.data() == ARTICLE


def test_every_part_that_takes_the_keyboard_has_a_name(desk: Desk) -> None:
    for page in ("related", "images", "fields", "source", "history"):
        desk.pane.page.tabs.turn_to(page)
        widget: QWidget | None = desk.pane.page.title
        seen = set()
        while widget is not None and widget not in seen:
            seen.add(widget)
            if (
                desk.pane.isAncestorOf(widget)
                and widget.isVisible()
                and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                text = getattr(widget, "text", lambda: "")
                named = widget.accessibleName() or (text() if callable(text) else text)
                assert named, widget
            widget = widget.nextInFocusChain()
        assert len(seen) > 10


def test_f2_in_the_pane_edits_the_title(desk: Desk) -> None:
    desk.press(desk.pane.page.related, Key.Key_F2)
    assert desk.pane.page.title.editing
    desk.press(desk.pane.page.title, Key.Key_Escape)
    assert desk.pane.shown is not None
    assert desk.pane.shown.path == PATH


def test_a_domain_too_wide_for_the_pane_is_left_out_instead_of_cut(desk: Desk) -> None:
    desk.show()
    text = desk.pane.page.origin.text
    for width, expected in ((900, True), (300, False), (900, True)):
        desk.pane.resize(width, 830)
        QApplication.processEvents()
        assert ("gateandfield.example" in text.text()) is expected
        assert "2026" in text.text()


def test_every_line_around_the_fault_has_its_number(make_desk: MakeDesk) -> None:
    desk = make_desk({"_news/broken.md": b"---\ntitle: A\n" + b"k: " + b"long words " * 60 + b"\nz: 1\n"})
    desk.show("_news/broken.md")
    QApplication.processEvents()
    [source] = (view for view in desk.pane.findChildren(SourceView) if view.isVisible())
    assert source.numbers.height() == source.height() > 8 * source.fontMetrics().height()


def test_what_the_site_knows_is_read_with_the_article(tmp_path: Path) -> None:
    """Away from the thread that paints: the logo is looked for there."""
    root = tmp_path / "site"
    known = b"---\ndomain: a.b\n---\n"
    write_site(root, {"_news/a.md": b"---\ntitle: A\n---\n", "_data/organizations/a.md": known})
    home = tmp_path / "home"
    library = Library.open(root, Directories(home / "c", home / "d", home / "k"))
    shown = load(library, "_news/a.md")
    (root / "_data/organizations/a.md").unlink()
    assert isinstance(shown, Shown)
    assert shown.site.organisation("a.b") is not None
    library.close()
