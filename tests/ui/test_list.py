"""The list in the window: one line or two, its columns, typing to search, what is selected and seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from curator.frontmatter import Set
from curator.library import Gesture
from curator.ui.article_columns import ARTICLE, CHOICES, COLUMNS, DATE, NUMBER_OF, PROVIDER, STATUS, TOPICS
from curator.ui.empty_state import where_articles_are
from tests.ui.conftest import ALWAYS, Desk, MakeDesk, article

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MANY = 300


@pytest.fixture
def many(make_desk: MakeDesk) -> Desk:
    made = make_desk(
        {f"_news/{number:03}.md": article(f"N{number:03}", heat=number) for number in range(MANY)}
    )
    made.open()
    made.listing(lambda: made.window.listing.sort_by("title"))
    return made


def shown(desk: Desk) -> list[int]:
    return [column for column in range(COLUMNS) if not desk.window.view.isColumnHidden(column)]


def top(desk: Desk) -> str:
    return desk.titles()[desk.window.view.rowAt(0)]


def is_in_sight(desk: Desk) -> bool:
    first, last = desk.window.view.in_sight()
    return first <= desk.window.view.currentIndex().row() <= last


def test_one_line_per_article_shows_more_and_stays_where_it_is(many: Desk) -> None:
    view, action = many.window.view, many.window.actions_.compact
    view.scrollTo(many.window.model.index(100, 0), view.ScrollHint.PositionAtTop)
    first, last = view.in_sight()
    assert top(many) == "N100"
    action.trigger()
    assert top(many) == "N100"
    assert view.in_sight()[1] - view.in_sight()[0] > 1.7 * (last - first)
    action.trigger()
    assert (top(many), view.in_sight()) == ("N100", (first, last))


def test_columns_are_chosen_in_the_menu_and_sort_at_a_click(many: Desk) -> None:
    window = many.window
    assert [key for key, action in window.actions_.columns.items() if action.isChecked()] == [
        "quality",
        "heat",
        "status",
    ]
    window.workspace.setSizes([200, 1000, 240])
    for key in ("date", "heat"):
        window.actions_.columns[key].trigger()
    assert shown(many) == [ARTICLE, DATE, NUMBER_OF["quality"], STATUS]
    header = window.view.header
    place = QPoint(header.sectionViewportPosition(DATE) + 10, header.height() // 2)
    many.listing(lambda: QTest.mouseClick(header.viewport(), LEFT, pos=place))
    assert window.listing.sort == "-date"


def test_a_right_click_on_the_head_offers_the_columns(desk: Desk) -> None:
    header = desk.window.view.header
    at = QPoint(20, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, header.viewport().mapToGlobal(at))
    QApplication.sendEvent(header.viewport(), event)
    menu = desk.window.menus.columns
    assert menu.isVisible()
    assert len(menu.actions()) == len(CHOICES)
    menu.close()


def test_a_value_with_a_column_is_not_said_twice(desk: Desk) -> None:
    model, row = desk.window.model, desk.row("Alpha")
    assert model.second_line(row).endswith("AI · Robotics")
    assert model.second_line(row, frozenset({PROVIDER, DATE, TOPICS})) == ""


def test_where_room_is_little_texts_go_and_the_articles_stay(many: Desk) -> None:
    window = many.window
    window.look.show_columns(("provider", "date", "quality", "status"))
    for width in (420, 560, 800, 1100):
        window.workspace.setSizes([200, width, 1300 - width])
        assert window.view.columnWidth(ARTICLE) >= window.view.viewport().width() * 0.4
        total = sum(window.view.columnWidth(column) for column in shown(many))
        assert total == window.view.viewport().width()
    assert shown(many) == [ARTICLE, PROVIDER, DATE, NUMBER_OF["quality"], STATUS]
    window.workspace.setSizes([200, 420, 880])
    assert shown(many) == [ARTICLE, NUMBER_OF["quality"]]


def test_the_look_of_the_list_is_remembered(many: Desk) -> None:
    window = many.window
    window.workspace.setSizes([200, 1000, 240])
    window.actions_.columns["date"].trigger()
    window.actions_.compact.trigger()
    window.view.header.resizeSection(DATE, 133)
    window.close()
    stored = many.stored().window
    assert (stored.compact, stored.shown_columns) == (True, ("date", "quality", "heat", "status"))
    assert stored.columns == {"date": 133}


def test_a_letter_that_is_no_key_begins_a_search(desk: Desk) -> None:
    field = desk.window.top.search.field
    desk.window.view.setFocus()
    desk.listing(lambda: QTest.keyClicks(desk.window.view, "d"))
    assert field.hasFocus()
    desk.listing(lambda: QTest.keyClicks(field, "e"))
    assert field.text() == "de"
    assert desk.titles() == ["Delta"]


@pytest.mark.parametrize("key", ["p", "x", "o", "P", "O"])
def test_keys_of_actions_never_begin_a_search_even_when_they_can_do_nothing(desk: Desk, key: str) -> None:
    desk.window.view.clearSelection()
    desk.settle()
    desk.window.view.setFocus()
    QTest.keyClicks(desk.window.view, key)
    assert desk.window.top.search.field.text() == ""
    assert desk.window.view.hasFocus()


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"readme.txt": b"x"}, "all its folders"),
        ({"_config.yml": b"title: T\n", "_posts/readme.txt": b"x"}, "“_posts” and “_drafts”"),
    ],
)
def test_an_empty_folder_says_in_words_where_articles_would_be(
    make_desk: MakeDesk, files: dict[str, bytes], said: str
) -> None:
    desk = make_desk(files)
    desk.open()
    empty = desk.window.workspace.empty
    assert empty.isVisible()
    assert f" in {said}. " in empty.explanation.text()
    assert "*" not in empty.explanation.text()
    assert [button.text() for button in empty.buttons] == ["Open another folder…", "Look again"]
    (desk.root / "_posts").mkdir(exist_ok=True)
    (desk.root / "_posts" / "2026-03-24-first.md").write_bytes(article("First"))
    QTest.mouseClick(empty.buttons[1], LEFT)
    desk.qtbot.waitUntil(lambda: desk.titles() == ["First"], timeout=ALWAYS)


@pytest.mark.parametrize(
    ("patterns", "words"),
    [
        ((), "all its folders"),
        (("",), "all its folders"),
        (("_*/*", "_*"), "folders whose name begins with “_”"),
        (("_posts", "*/_posts", "content/*", "news"), "“_posts” and “news”"),
        (("_*", "a", "b", "*/b"), "folders whose name begins with “_”, “a” and “b”"),
    ],
)
def test_patterns_are_said_in_words(patterns: tuple[str, ...], words: str) -> None:
    assert where_articles_are(patterns) == words


# -- what is selected ---------------------------------------------------------------------------------------


def press(desk: Desk, place: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = desk.window.view
    index = desk.window.model.index(place, 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), LEFT, modifier, view.visualRect(index).center())


def test_ctrl_and_shift_select_as_everywhere(many: Desk) -> None:
    view = many.window.view
    press(many, 10)
    press(many, 200, CTRL)
    press(many, 205, SHIFT)
    assert view.selected_ranges() == [(10, 10), (200, 205)]
    press(many, 202, SHIFT)
    assert view.selected_ranges() == [(10, 10), (200, 202)]
    press(many, 201, CTRL)
    assert view.selected_ranges() == [(10, 10), (200, 200), (202, 202)]
    press(many, 10, CTRL)
    assert view.selected_ranges() == [(200, 200), (202, 202)]
    press(many, 50)
    assert view.selected_ranges() == [(50, 50)]


def test_what_is_seen_looks_selected_and_what_is_spoken_too(many: Desk) -> None:
    view, model = many.window.view, many.window.model
    view.select_all_rows()
    for place in (0, 150, MANY - 1):
        view.scrollTo(model.index(place, 0))
        assert view.selectionModel().isSelected(model.index(place, 0))
    view.clearSelection()
    assert view.selected_count() == 0
    assert not view.selectionModel().isSelected(model.index(MANY - 1, 0))


def test_a_selection_keeps_its_articles_in_every_order(many: Desk) -> None:
    window = many.window
    window.view.select_places(range(0, MANY, 2), 20)
    many.settle()
    chosen = many.selected()
    many.listing(lambda: window.listing.sort_by("heat"))
    assert sorted(many.selected()) == chosen
    row = window.view.current_row()
    assert row is not None
    assert row.title == "N020"
    assert is_in_sight(many)


def test_the_current_row_is_seen_in_another_order_also_when_the_list_is_read_again_meanwhile(
    many: Desk,
) -> None:
    listing = many.window.listing
    many.window.view.select_places(range(0, MANY, 2), 20)
    many.settle()
    chosen = many.selected()
    listing.sort_by("heat")
    listing.look_again()
    many.qtbot.waitUntil(lambda: not listing.reading)
    assert many.titles()[0] == f"N{MANY - 1}"
    assert sorted(many.selected()) == chosen
    assert is_in_sight(many)


def test_another_search_lets_go_of_the_selection_also_when_the_list_is_read_again_meanwhile(
    many: Desk,
) -> None:
    listing = many.window.listing
    many.window.view.select_places(range(0, MANY, 2), 220)
    many.settle()
    listing.set_search("heat:>100")
    listing.look_again()
    many.qtbot.waitUntil(lambda: not listing.reading)
    assert many.titles()[0] == "N101"
    assert many.selected() == ["N220"]
    assert is_in_sight(many)


def test_what_others_write_moves_neither_selection_nor_what_is_seen(many: Desk) -> None:
    window = many.window
    window.view.select_places([50, 60], 60)
    window.view.verticalScrollBar().setValue(window.view.verticalScrollBar().maximum() // 3 + 7)
    many.settle()
    before, seen = many.selected(), (top(many), window.view.stand().height)
    (many.root / "_news/00.md").write_bytes(article("A first one"))
    (many.root / "_news/051.md").unlink()
    many.listing(window.actions_.refresh.trigger)
    assert len(many.titles()) == MANY
    assert many.titles()[0] == "A first one"
    assert (many.selected(), (top(many), window.view.stand().height)) == (before, seen)


def test_rows_selected_while_the_list_was_read_stay_selected(many: Desk) -> None:
    window = many.window
    window.view.select_places([3], 3)
    with many.qtbot.waitSignal(window.listing.shown):
        window.listing.sort_by("heat")
        window.view.select_places([5, 7], 7)
    many.qtbot.waitUntil(lambda: not window.listing.reading)
    assert sorted(many.selected()) == ["N005", "N007"]


def test_what_is_selected_is_what_is_changed_wherever_it_stands(many: Desk) -> None:
    window = many.window
    window.view.select_places([0, 150, MANY - 1], 0)
    changes = many.changing(lambda: window.actions_.publish.trigger())
    assert {change.path for change in changes.changed} == {"_news/000.md", "_news/150.md", "_news/299.md"}
    many.session.apply(Gesture.same("Heat", ["_news/150.md"], [Set(("heat",), 1000)]))
    many.qtbot.waitUntil(lambda: many.row("N150").heat == 1000)


class Painted(QObject):
    """Keeps what of a view is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.regions: list[QRect] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(event.region().boundingRect())
        return super().eventFilter(watched, event)


def test_pictures_that_come_are_painted_together_where_they_are_shown(make_desk: MakeDesk) -> None:
    files = {f"_news/{number}.md": article(f"N{number}") for number in range(5)}
    files |= {f"_news/{number}.md": article(f"N{number}", images=f"[/{number}.png]") for number in (2, 3)}
    desk = make_desk(files)
    view, pictures = desk.window.view, desk.window.parts.pictures
    painted = Painted(view.viewport())
    came: list[str] = []
    pictures.ready.connect(came.append)
    desk.open()
    images = {row.image for row in desk.rows()} - {""}
    desk.qtbot.waitUntil(lambda: images <= set(came))
    cells = [view.visualRect(desk.window.model.index(place, ARTICLE)) for place in (2, 3)]
    both = cells[0] | cells[1]
    for _ in range(2):  # the pictures of the opening are painted by then
        painted.regions.clear()
        for source in ("of no article.png", *images):
            pictures.ready.emit(source)
        desk.qtbot.waitUntil(lambda: both in painted.regions)
    assert painted.regions == [both]
