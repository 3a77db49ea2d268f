"""What the checks found, remembered: asked for by the search, looked at again only where it may differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.frontmatter import Set, Unset
from curator.library import Cancelled, Gesture, Library, Problems, QueryError, sync
from curator.library.problems import process

from .conftest import Open, Write, article


@pytest.fixture
def library(write: Write, open_library: Open) -> Library:
    write(
        {
            "_news/one.md": article("title: One &amp; more\nexcerpt: A.\nwebUrl: https://x.example/one\n"),
            "_news/two.md": article("title: Two\nexcerpt: B.\nquality: 900\ntopics: [tides]\n"),
            "_news/three.md": article(
                "title: Three\nexcerpt: C.\ntopics: [Tides]\nimages: [{url: 'https://x.example/a.png'}]\n"
            ),
            "_news/four.md": article(
                "title: Four\nexcerpt: D.\ntopics: [Tides]\nimages: [{url: 'https://x.example/a.png'}]\n"
            ),
            "_news/broken.md": "---\ntitle: A: b\n---\n",
        }
    )
    return open_library()


def paths(library: Library, query: str) -> set[str]:
    """What the list shows, which has to be what a count says."""
    found = {row.path.removeprefix("_news/").removesuffix(".md") for row in library.select(query)}
    assert library.count(query) == len(found) == len(library.view(query))
    return found


def looked_at(problems: Problems) -> set[str]:
    """The articles that bringing it up to date looks at."""
    seen: set[str] = set()
    problems.bring_up_to_date(found=seen.update)
    return {path.removeprefix("_news/").removesuffix(".md") for path in seen}


def test_the_search_finds_what_the_checks_found(library: Library) -> None:
    assert paths(library, "has:problem") == {"broken"}  # nobody has looked yet

    Problems(library).bring_up_to_date()

    assert paths(library, "has:problem") == {"two", "broken"}
    assert paths(library, "problem:entities") == {"one"}
    assert paths(library, "problem:out-of-range") == {"two"}
    assert paths(library, "problem:bare-colon") == paths(library, "problem:unreadable") == {"broken"}
    assert paths(library, "problem:error") == {"broken"}
    assert paths(library, "problem:warning") == {"two"}
    assert paths(library, "problem:note -problem:entities") == {"two"}
    assert paths(library, "problem:absent") == {"three", "four"}
    assert paths(library, "problem:similar-topic OR problem:entities") == {"one", "two"}


def test_looking_merges_what_reading_the_folder_left_to_the_full_text_search(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def segments() -> int:
        with library.index.reading() as connection:
            return int(connection.execute("SELECT count(DISTINCT segid) FROM words_idx").fetchone()[0])

    monkeypatch.setattr(sync, "STEP", 1)
    monkeypatch.setattr(sync, "_PATIENCE", 0.0)
    library.rebuild()
    assert segments() == 5

    Problems(library).bring_up_to_date()

    assert segments() == 1
    assert paths(library, "three") == {"three"}


def test_an_unknown_problem_is_an_error_at_its_place(library: Library) -> None:
    with pytest.raises(QueryError, match='no problem "spelling"') as caught:
        library.count("one problem:spelling")

    assert caught.value.position == len("one problem:")


def test_rows_tell_the_worst_first(library: Library) -> None:
    Problems(library).bring_up_to_date()

    row = library.row("_news/two.md")
    assert (row.severity, row.codes) == ("warning", ("out-of-range", "no-image", "similar-topic"))
    assert row in library.view("", "path").rows(0, 9)
    assert row in library.select("published:absent")
    assert library.row("_news/four.md").codes == ()


def test_only_what_changed_is_looked_at_again(library: Library) -> None:
    problems = Problems(library)
    assert looked_at(problems) == {"one", "two", "three", "four", "broken"}
    assert looked_at(problems) == set()

    library.apply(Gesture.same("Mend", ["_news/two.md"], [Set(("quality",), 90)]))

    assert looked_at(problems) == {"two"}
    assert paths(library, "problem:out-of-range") == set()
    assert looked_at(Problems(library)) == set()  # nor by another window


def test_what_one_article_says_concerns_another(library: Library, root: Path) -> None:
    problems = Problems(library)
    problems.bring_up_to_date()

    library.apply(Gesture.same("No topic", ["_news/three.md"], [Unset(("topics",))]))
    library.apply(Gesture.same("Another topic", ["_news/four.md"], [Set(("topics",), ["tides"])]))

    assert looked_at(problems) == {"two", "three", "four"}  # all say "tides" now
    assert paths(library, "problem:similar-topic") == set()

    (root / "_news/two.md").unlink()
    library.refresh()
    assert looked_at(problems) == set()
    assert "two" not in paths(library, "")


def test_an_own_article_that_comes_and_goes(library: Library, root: Path) -> None:
    problems = Problems(library)
    related = "title: Five\nexcerpt: E.\nrelated:\n  - webUrl: https://x.example/late\n"
    (root / "_news/five.md").write_text(article(related))
    library.refresh()
    problems.bring_up_to_date()
    assert paths(library, "problem:related-own") == set()

    (root / "_news/late.md").write_text(article("title: Late\nwebUrl: https://www.x.example/late?utm_id=1\n"))
    library.refresh()
    assert looked_at(problems) == {"late", "five"}
    assert paths(library, "problem:related-own") == {"five"}

    (root / "_news/late.md").unlink()
    library.refresh()
    assert looked_at(problems) == {"five"}
    assert paths(library, "problem:related-own") == set()


@pytest.mark.parametrize(
    ("settings", "looks_at", "entities"),
    [
        ("checks: {entities: off}", False, set()),
        ("checks: {entities: error}", False, {"one"}),
        ("checks: {out-of-range: off, entities: warning}", False, {"one"}),
        ("checks: {excerpt-cut: {length: 1}}", True, {"one"}),
    ],
)
def test_settings_are_obeyed_without_a_look_where_that_will_do(
    library: Library, root: Path, settings: str, looks_at: bool, entities: set[str]
) -> None:
    problems = Problems(library)
    problems.bring_up_to_date()

    (root / ".curator.yaml").write_text(f"profile: everyday\n{settings}\n")

    assert bool(looked_at(problems)) is looks_at
    assert paths(library, "problem:entities") == entities
    assert ("entities" in library.row("_news/one.md").codes) is bool(entities)
    if "entities: error" in settings:
        assert library.row("_news/one.md").severity == "error"
        assert paths(library, "problem:error") == {"one", "broken"}


def test_kinds_are_counted(library: Library) -> None:
    problems = Problems(library)
    problems.bring_up_to_date()

    found = {kind.code: (str(kind.severity), kind.articles, kind.mendable) for kind in problems.kinds()}

    assert next(iter(found)) == "bare-colon"
    assert found["bare-colon"] == ("error", 1, 1)
    assert found["no-image"] == ("note", 2, 0)
    assert [cluster.spellings for cluster in problems.spellings("topics")] == [(("Tides", 2), ("tides", 1))]


def test_stopped_it_goes_on_from_there(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("curator.library.problems.looking._AT_ONCE", 2)
    problems = Problems(library)
    answers = [False, True]  # the first is asked before any article is looked at
    with pytest.raises(Cancelled):
        problems.bring_up_to_date(cancelled=lambda: answers.pop(0))

    assert problems.outdated() == 3
    assert problems.bring_up_to_date() == 3


def test_another_process_finds_the_same(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    problems = Problems(library)
    problems.bring_up_to_date()
    here = {row.path: row for row in library.select()}

    monkeypatch.setattr(process, "WORTHWHILE", 1)
    monkeypatch.setattr("curator.library.problems.looking._AT_ONCE", 2)
    problems.look_again()
    assert problems.bring_up_to_date() == 5

    assert {row.path: row for row in library.select()} == here


def test_without_another_process_it_looks_itself(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "WORTHWHILE", 1)
    monkeypatch.setattr(process, "command", lambda *_: ["/nowhere/to/be/found"])

    assert Problems(library).bring_up_to_date() == 5
    assert paths(library, "has:problem") == {"two", "broken"}


def test_a_process_that_dies_costs_nothing(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "WORTHWHILE", 1)
    monkeypatch.setattr(process, "command", lambda *_: ["python3", "-c", "pass"])

    assert Problems(library).bring_up_to_date() == 5
    assert paths(library, "has:problem") == {"two", "broken"}


def test_an_index_built_anew_is_filled_again(library: Library) -> None:
    problems = Problems(library)
    problems.bring_up_to_date()
    library.rebuild()

    assert problems.bring_up_to_date() == 5
    assert paths(library, "has:problem") == {"two", "broken"}
