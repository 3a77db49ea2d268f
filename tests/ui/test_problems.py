"""What is wrong, in a real window: found in the background, shown everywhere, mended through the preview."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from curator.library.link_check import LinkCheck
from curator.ui.article_columns import ARTICLE
from curator.ui.detail.shown import Unreadable
from curator.ui.preview import PreviewDialog
from curator.ui.problems.feature import ProblemsFeature
from curator.ui.problems.kind_card import KindCard
from curator.ui.sidebar_entries import SidebarEntry
from tests.library.web_server import Server, address, serving

from .conftest import ALWAYS, SITE, Desk, MakeDesk, article, write_site

MORE = {
    ".curator.yaml": b"# ours\nchecks: {missing-key: off}\n",
    "_news/2026-03-18-golf.md": article("Golf &amp; more", 18, quality=900, topics="\n  - robotics"),
    "_news/2026-03-17-hotel.md": article("Hotel &amp; bar", 17, images="\n  - url: https://p.example/a.png"),
    "_news/2026-03-16-colon.md": b"---\ntitle: Tides: what next\n---\nText\n",
}


@pytest.fixture
def checked(make_desk: MakeDesk) -> Desk:
    """A window whose articles were all looked at."""
    desk = make_desk()
    write_site(desk.root, MORE)
    desk.open()
    desk.read_through()
    desk.look_through()
    return desk


def feature(desk: Desk) -> ProblemsFeature:
    (found,) = (one for one in desk.window.features if isinstance(one, ProblemsFeature))
    return found


def select(desk: Desk, title: str, qtbot: QtBot) -> ProblemsFeature:
    """Select an article and wait until its problems are shown."""
    path = desk.row(title).path
    desk.select(title)
    problems = feature(desk)
    qtbot.waitUntil(lambda: problems.article.path == path, timeout=ALWAYS)
    return desk.look_through()


def card(desk: Desk, code: str) -> KindCard:
    return next(one for one in feature(desk).page.kinds if one.kind.code == code)


def sidebar_problems(desk: Desk) -> SidebarEntry:
    return next(entry for entry in desk.window.sidebar.entries() if entry.key == "problems")


def counts_until_settled(desk: Desk, qtbot: QtBot) -> list[int | None]:
    """All that the sidebar tells meanwhile."""
    seen: list[int | None] = []

    def settled() -> bool:
        seen.extend(one.count for one in desk.window.sidebar.entries() if one.key == "problems")
        busy = feature(desk).reading or desk.window.listing.reading or desk.session.filling.running
        return bool(seen) and seen[-1] is not None and not busy

    qtbot.waitUntil(settled, timeout=ALWAYS)
    return seen


def preview(desk: Desk, act: Callable[[], object], qtbot: QtBot) -> PreviewDialog:
    with qtbot.waitSignal(desk.window.edits.previewed, timeout=ALWAYS):
        act()
    dialog = desk.window.edits.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.growing, timeout=ALWAYS)
    return dialog


def texts(dialog: PreviewDialog) -> list[tuple[str, str, str]]:
    return [(one.row.title, one.before, one.after) for one in dialog.model.changes]


def open_page(desk: Desk) -> ProblemsFeature:
    problems = feature(desk)
    desk.window.sidebar.problems_wanted.emit()
    return desk.look_through() if problems.is_open else problems


def test_the_sidebar_opens_the_view_of_all_problems(checked: Desk) -> None:
    assert sidebar_problems(checked).count == 5  # a note is no problem
    problems = open_page(checked)

    assert problems.is_open
    assert [(one.kind.code, one.kind.articles) for one in problems.page.kinds][:4] == [
        ("bare-colon", 1),
        ("unclosed-quote", 1),
        ("published-without-image", 2),
        ("out-of-range", 1),
    ]
    assert "2 errors" in problems.page.summary.text()
    assert card(checked, "entities").accessibleName() == "HTML entities, 2 articles"


def test_a_click_on_a_kind_lists_its_articles(checked: Desk) -> None:
    problems = open_page(checked)
    one = card(checked, "entities")

    checked.listing(lambda: QTest.mouseClick(one, Qt.MouseButton.LeftButton))
    checked.look_through()

    assert not problems.is_open
    assert checked.window.top.search.text() == "problem:entities"
    assert checked.titles() == ["Golf & more", "Hotel & bar"]
    assert problems.strip.isVisible()
    assert problems.strip.text.text().startswith("HTML entities · 2 articles")

    QTest.mouseClick(problems.strip.all, Qt.MouseButton.LeftButton)
    assert problems.is_open


def test_escape_and_another_search_bring_the_list_back(checked: Desk) -> None:
    problems = open_page(checked)
    QTest.keyClick(problems.page, Qt.Key.Key_Escape)
    assert not problems.is_open

    open_page(checked)
    checked.window.sidebar.chosen.emit("")
    assert not problems.is_open

    open_page(checked)
    checked.listing(lambda: checked.window.top.search.set_text("golf"))
    assert not problems.is_open
    assert checked.titles() == ["Golf & more"]


def test_all_of_a_kind_are_mended_through_the_preview(checked: Desk, qtbot: QtBot) -> None:
    before = checked.bytes()
    open_page(checked)
    one = card(checked, "entities")
    assert one.mend.text() == "Mend 2…"

    dialog = preview(checked, one.mend.click, qtbot)
    assert texts(dialog) == [
        ("Golf & more", "Golf &amp; more", "Golf & more"),
        ("Hotel & bar", "Hotel &amp; bar", "Hotel & bar"),
    ]
    changes = checked.changing(dialog.apply_button.click)

    assert changes.label == "Mend “HTML entities” in 2 articles"
    for name, old in (("18-golf", b"Golf &amp; more"), ("17-hotel", b"Hotel &amp; bar")):
        path = f"_news/2026-03-{name}.md"
        mended = before[path].replace(old, old.replace(b"&amp;", b"&"), 1)
        assert (checked.root / path).read_bytes() == mended
    problems = checked.look_through()
    assert "entities" not in {kind.kind.code for kind in problems.page.kinds}
    checked.changing(checked.window.session.undo)
    assert checked.bytes() == before


def test_the_row_says_what_is_wrong(checked: Desk) -> None:
    row = checked.row("Golf & more")
    model, view = checked.window.model, checked.window.view
    assert row.severity == "warning"
    index = model.index(checked.titles().index("Golf & more"), ARTICLE)

    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Warning: Out of range, Unknown topic, HTML entities, No image, Topic spelled" in spoken

    option = QStyleOptionViewItem()
    option.rect = view.visualRect(index)
    mark = QPoint(option.rect.right() - 20, option.rect.center().y())
    event = QHelpEvent(QHelpEvent.Type.ToolTip, mark, view.viewport().mapToGlobal(mark))
    assert view.itemDelegate().helpEvent(event, view, option, index)
    assert "Out of range" in QToolTip.text()
    QToolTip.hideText()


def test_one_fix_from_the_strip(checked: Desk, qtbot: QtBot) -> None:
    problems = select(checked, "Golf & more", qtbot)
    strip = problems.article.strip
    assert strip.isVisible()
    assert strip.text.text().startswith("2 warnings, 3 notes: Out of range")
    assert not strip.rows

    QTest.mouseClick(strip.head, Qt.MouseButton.LeftButton)
    assert [row.problem.code for row in strip.rows] == [
        "out-of-range",
        "unknown-topic",
        "no-image",
        "entities",
        "similar-topic",
    ]
    (button,) = strip.rows[0].fixes
    dialog = preview(checked, button.click, qtbot)
    assert texts(dialog) == [("Golf & more", "900", "150")]
    file = checked.root / "_news/2026-03-18-golf.md"
    before = file.read_bytes()
    checked.changing(dialog.apply_button.click)

    assert file.read_bytes() == before.replace(b"quality: 900", b"quality: 150")
    checked.look_through()
    assert "out-of-range" not in {row.problem.code for row in strip.rows}
    assert checked.row("Golf & more").codes == ("unknown-topic", "entities", "no-image", "similar-topic")


def test_an_edit_is_followed(checked: Desk, qtbot: QtBot) -> None:
    problems = select(checked, "Alpha", qtbot)
    assert "out-of-range" not in checked.row("Alpha").codes

    checked.changing(lambda: checked.window.edits.set_number("quality", 700))
    checked.look_through()

    assert "out-of-range" in checked.row("Alpha").codes
    assert "Out of range" in problems.article.strip.text.text()
    assert sidebar_problems(checked).count == 6


def test_the_sidebar_counts_problems_once_all_is_looked_at(make_desk: MakeDesk, qtbot: QtBot) -> None:
    """Never a number that another follows though nobody changed anything."""
    desk = make_desk()
    write_site(desk.root, MORE)
    desk.window.open(desk.root)
    counts = [count for count in counts_until_settled(desk, qtbot) if count is not None]
    assert set(counts) == {5}

    desk.changing(lambda: desk.window.edits.set_number("quality", 7))
    assert set(counts_until_settled(desk, qtbot)) == {5}

    desk.window.actions_.close_folder.trigger()
    desk.open()
    desk.look_through()
    assert sidebar_problems(desk).count == 5


def test_what_leaves_the_search_leaves_the_list(checked: Desk) -> None:
    checked.listing(lambda: checked.window.top.search.set_text("problem:out-of-range"))
    assert checked.titles() == ["Golf & more"]

    checked.select("Golf & more")
    checked.changing(lambda: checked.window.edits.set_number("quality", 70))
    checked.look_through()

    assert checked.titles() == []
    assert feature(checked).strip.text.text().startswith("Out of range · 0 articles")


def test_a_file_that_cannot_be_read_offers_its_repairs(checked: Desk, qtbot: QtBot) -> None:
    problems = select(checked, "Broken", qtbot)
    repairs = problems.article.repairs
    assert isinstance(checked.window.detail.shown, Unreadable)
    assert not problems.article.strip.isVisible()
    assert [one.accessibleName() for one in repairs.cards] == [
        "Close the quote at the end of the line",
        "Take the quote out",
        "Keep the quote as text",
    ]
    assert repairs.cards[0].before.text() == '− title: "Foxtrot'
    assert repairs.cards[0].after.text() == '+ title: "Foxtrot"'

    dialog = preview(checked, repairs.cards[1].button.click, qtbot)
    assert texts(dialog) == [("Broken", 'title: "Foxtrot', "title: Foxtrot")]
    changes = checked.changing(dialog.apply_button.click)

    file = checked.root / "_news/2026-03-19-broken.md"
    assert file.read_bytes() == b"---\ntitle: Foxtrot\n---\n"
    assert changes.label == "Cannot be read: unclosed quote: Take the quote out"
    checked.look_through()
    assert not repairs.isVisible()
    checked.changing(checked.window.session.undo)
    assert file.read_bytes() == SITE["_news/2026-03-19-broken.md"]


def test_of_several_ways_the_preview_says_so(checked: Desk, qtbot: QtBot) -> None:
    open_page(checked)
    dialog = preview(checked, card(checked, "unclosed-quote").mend.click, qtbot)

    assert texts(dialog) == [("Broken", 'title: "Foxtrot', 'title: "Foxtrot"')]
    assert "1 may be mended otherwise too" in dialog.counts.text()
    dialog.reject()
    assert checked.bytes()["_news/2026-03-19-broken.md"] == SITE["_news/2026-03-19-broken.md"]


def answer(question: QMessageBox | None, text: str) -> None:
    assert question is not None
    next(button for button in question.buttons() if button.text().replace("&", "") == text).click()


def test_a_check_is_ignored_after_a_question(checked: Desk, qtbot: QtBot) -> None:
    problems = open_page(checked)
    one = card(checked, "entities")
    ignore = one.menu.actions()[-1]

    ignore.trigger()
    answer(problems.acting.question, "Cancel")
    assert (checked.root / ".curator.yaml").read_bytes() == MORE[".curator.yaml"]

    ignore.trigger()
    answer(problems.acting.question, "Ignore")
    qtbot.waitUntil(
        lambda: not problems.reading and "entities" not in {one.kind.code for one in problems.page.kinds},
        timeout=ALWAYS,
    )
    checked.look_through()  # the rows of the list follow the view

    assert (checked.root / ".curator.yaml").read_bytes() == (
        b"# ours\nchecks: {missing-key: off, entities: false}\n"
    )
    assert checked.row("Hotel & bar").codes == ()


def test_the_file_of_settings_is_followed_while_the_folder_is_open(checked: Desk, qtbot: QtBot) -> None:
    problems = open_page(checked)
    (checked.root / ".curator.yaml").write_text("checks: {missing-key: off, out-of-range: error}\n")

    checked.window.session.looked_over.emit()
    qtbot.waitUntil(lambda: checked.row("Golf & more").severity == "error", timeout=ALWAYS)

    checked.look_through()
    assert str(card(checked, "out-of-range").kind.severity) == "error"
    assert problems.is_open


def test_names_are_renamed_in_all_articles(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    write_site(
        desk.root,
        {
            "_news/a.md": article(
                "A", topics="\n  - Tide Tables  # mine\n  - AI", provider="\n  name: Sea Post"
            ),
            "_news/b.md": article("B", topics="\n  - Tide Tables", provider="\n  name: Sea Post"),
            "_news/c.md": article("C", topics="\n  - tide-tables\n  - AI", provider="\n  name: sea post"),
        },
    )
    desk.open()
    desk.read_through()
    desk.look_through()
    problems = open_page(desk)
    by_role = {one.role: one for one in problems.page.clusters}
    topics, providers = by_role["topics"], by_role["provider"]
    assert [one.text() for one in topics.spellings] == ["Tide Tables", "tide-tables"]
    assert [one.text() for one in topics.counts] == ["2 articles", "1 article"]
    assert topics.rename.text() == "Rename in 1 article…"

    topics.spellings[1].click()
    assert topics.rename.text() == "Rename in 2 articles…"
    topics.name.clear()
    assert not topics.rename.isEnabled()
    QTest.keyClicks(topics.name, "Tides")
    assert topics.rename.text() == "Rename in 3 articles…"
    dialog = preview(desk, topics.rename.click, qtbot)
    assert len(dialog.model.changes) == 3
    desk.changing(dialog.apply_button.click)
    assert b"  - Tides\n  - AI\n" in (desk.root / "_news/c.md").read_bytes()

    dialog = preview(desk, providers.rename.click, qtbot)
    assert texts(dialog) == [("C", "sea post", "Sea Post")]
    before = (desk.root / "_news/c.md").read_bytes()
    desk.changing(dialog.apply_button.click)
    assert (desk.root / "_news/c.md").read_bytes() == before.replace(b"sea post", b"Sea Post")
    desk.look_through()
    assert problems.page.clusters == []


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as one:
        yield one


def test_the_web_is_asked_only_after_a_question(make_desk: MakeDesk, qtbot: QtBot, server: Server) -> None:
    desk = make_desk()
    dead, alive = address(server, "404"), address(server, "fine")
    write_site(
        desk.root,
        {
            "_news/a.md": article(
                "A", related=f"\n  - webUrl: {dead}\n  - webUrl: {alive}", originalUrl=None
            ),
            "_news/b.md": article("B", images=f"\n  - url: {dead}", originalUrl=None),
        },
    )
    desk.open()
    problems = desk.look_through()
    problems.links.make = lambda cache: LinkCheck(cache, rest=0.01, is_allowed=lambda _ip: True)
    desk.listing(lambda: desk.window.top.search.set_text("title:A -alpha"))
    assert desk.titles() == ["A"]

    def ask() -> None:
        problems.check_links.trigger()
        qtbot.waitUntil(lambda: problems.links.question is not None, timeout=ALWAYS)

    ask()
    question = problems.links.question
    assert question is not None
    assert question.text() == "Ask the web for 2 addresses at 1 server?"
    answer(question, "Cancel")
    assert server.asked == []

    ask()
    answer(problems.links.question, "Check 2 addresses")
    qtbot.waitUntil(lambda: "dead-link" in desk.row("A").codes, timeout=ALWAYS)
    assert sorted(server.asked) == ["HEAD /404", "HEAD /fine"]

    select(desk, "A", qtbot)
    strip = problems.article.strip
    strip.head.setChecked(True)
    row = next(row for row in strip.rows if row.problem.code == "dead-link")
    assert row.text.text() == f"{dead} does not answer: the server answers 404 (line 9)"
    before = (desk.root / "_news/a.md").read_bytes()
    desk.changing(preview(desk, row.fixes[0].click, qtbot).apply_button.click)
    gone = f"  - webUrl: {dead}\n".encode()
    assert (desk.root / "_news/a.md").read_bytes() == before.replace(gone, b"")

    asked_before = len(server.asked)
    problems.check_links.trigger()  # all is known: there is nothing to ask for
    qtbot.waitUntil(lambda: not problems.links.running, timeout=ALWAYS)
    assert problems.links.question is None
    assert len(server.asked) == asked_before


def test_stopped_it_says_so_and_goes_on_when_asked(checked: Desk, qtbot: QtBot) -> None:
    problems = open_page(checked)
    checks = problems.checks
    checks.stopped = True
    problems.page.show_progress("", 0, 0, stopped=True)
    assert problems.page.state.text() == "Checking was stopped; not all articles were looked at."

    with qtbot.waitSignal(checks.settled, timeout=ALWAYS):
        problems.page.stop.click()
    assert not checks.stopped
    assert not problems.page.state.isVisible()


def test_the_view_names_its_parts_for_a_screen_reader(checked: Desk) -> None:
    problems = open_page(checked)
    assert problems.page.accessibleName() == "Problems"
    for one in problems.page.kinds:
        assert one.accessibleName()
        assert all(button.accessibleName() or button.text() for button in (one.show_button, one.mend))
        assert one.more.accessibleName()


def test_a_closed_folder_leaves_nothing(checked: Desk) -> None:
    problems = open_page(checked)
    checked.window.session.close()
    checked.settle()

    assert not problems.is_open
    assert problems.page.kinds == []
    assert not problems.action.isEnabled()
    assert not problems.article.strip.isVisible()


def test_what_is_secured_is_not_shown_by_a_repair(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(
        {
            "_config.yml": b"title: T\n",
            "_news/a.md": b'---\ntitle: A\nsecured: "c2VjcmV0\nheat: 1\n---\n',
            "_news/b.md": article("B", secured="c2VjcmV0"),
            "_news/c.md": b"---\ntitle: C\nsecured: c2VjcmV0\nheat: 2\nsecured: c2VjcmV0\n---\n",
        }
    )
    desk.open()
    problems = desk.look_through()
    select(desk, "A", qtbot)
    (first, *_others) = problems.article.repairs.cards
    assert first.before.text() == "− secured: ⟨not shown⟩"
    assert not any("c2Vj" in one.after.text() + one.after.accessibleName() for one in _others)

    select(desk, "C", qtbot)
    problems.article.strip.head.setChecked(True)
    dialog = preview(desk, problems.article.strip.rows[0].fixes[0].click, qtbot)
    assert not any("c2Vj" in text for one in texts(dialog) for text in one)
    dialog.reject()


def test_what_others_write_is_followed(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(watch=True)
    desk.open()
    desk.look_through()
    watching = desk.window.watching
    assert watching is not None
    qtbot.waitUntil(lambda: watching.keeps_up, timeout=ALWAYS)
    assert "entities" not in desk.row("Alpha").codes

    file = desk.root / "_news/2026-03-24-alpha.md"
    file.write_bytes(file.read_bytes().replace(b'"Alpha"', b'"Alpha &amp; Omega"'))
    qtbot.waitUntil(lambda: "Alpha & Omega" in desk.titles(), timeout=ALWAYS)
    qtbot.waitUntil(lambda: "entities" in desk.row("Alpha & Omega").codes, timeout=ALWAYS)

    (desk.root / ".curator.yaml").write_text("checks: {entities: off}\n")
    qtbot.waitUntil(lambda: "entities" not in desk.row("Alpha & Omega").codes, timeout=ALWAYS)
