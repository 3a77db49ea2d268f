"""What files will be called, by the rules of their site, and what cannot be done to them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from curator.content.templates import Known
from curator.library import FileCreation, FileMove, Gesture, Library
from curator.library.shelf import Shelf
from tests.library.conftest import Open, Write, article

POSTS = {
    "_posts/2026-01-02-first.md": article("layout: post\ntitle: First\ndate: 2026-01-02"),
    "_posts/wrong.md": article("title: Second of all\ndate: 2026-01-03 10:00:00 +0100"),
    "_posts/2026-01-04-no-title.md": article("layout: post"),
    "_drafts/idea.md": article("title: An idea"),
    "_drafts/2026-05-05-dated.md": article("title: Dated"),
    "_posts/broken.md": "---\ntitle: 'x\n---\n",
}


@pytest.fixture
def jekyll(write: Write, open_library: Open) -> Library:
    write({**POSTS, ".curator.yaml": "profile: jekyll\n"})
    return open_library()


def targets(prepared: object) -> dict[str, str]:
    return {wish.path: wish.target for wish in prepared.files if isinstance(wish, FileMove)}  # type: ignore[attr-defined]


def test_names_by_the_rule(jekyll: Library) -> None:
    prepared = Shelf(jekyll).by_rule(POSTS)
    assert targets(prepared) == {
        "_posts/wrong.md": "_posts/2026-01-03-second-of-all.md",
        "_drafts/idea.md": "_drafts/an-idea.md",
        "_drafts/2026-05-05-dated.md": "_drafts/dated.md",
    }
    assert prepared.unchanged == ("_posts/2026-01-02-first.md",)
    assert {refusal.path: refusal.code for refusal in prepared.refused} == {
        "_posts/2026-01-04-no-title.md": "bad-name",
        "_posts/broken.md": "unclosed-quote",
    }


def test_two_of_one_title_get_numbers_and_keep_them(write: Write, open_library: Open) -> None:
    same = article("title: Same\npublishedDateTime: 2026-01-02")
    write({f"_news/{name}.md": same for name in ("a", "b", "SAME")})
    library = open_library()
    prepared = Shelf(library).by_rule(["_news/a.md", "_news/b.md", "_news/SAME.md"])
    assert targets(prepared) == {
        "_news/a.md": "_news/same-2.md",
        "_news/b.md": "_news/same-3.md",
        "_news/SAME.md": "_news/same-4.md",
    }
    library.apply(Gesture("Rename", prepared.files))
    again = Shelf(library).by_rule([row.path for row in library.select()])
    assert (again.files, len(again.unchanged)) == ((), 3)


def test_a_day_comes_into_the_name_where_the_collection_wants_it_and_goes_again(jekyll: Library) -> None:
    shelf = Shelf(jekyll)
    today = datetime.now().astimezone().date()
    assert targets(shelf.moved(["_drafts/idea.md", "_drafts/2026-05-05-dated.md"], "_posts")) == {
        "_drafts/idea.md": f"_posts/{today}-idea.md",
        "_drafts/2026-05-05-dated.md": "_posts/2026-05-05-dated.md",
    }
    assert targets(shelf.moved(["_posts/2026-01-02-first.md"], "_drafts")) == {
        "_posts/2026-01-02-first.md": "_drafts/first.md"
    }


def test_the_page_of_a_folder_keeps_its_name(write: Write, open_library: Open) -> None:
    write({".curator.yaml": "profile: hugo\n", "content/posts/one/index.md": article("title: One")})
    prepared = Shelf(open_library()).by_rule(["content/posts/one/index.md"])
    assert [refusal.code for refusal in prepared.refused] == ["bad-name"]


def test_a_new_file_is_called_as_most_of_its_collection_are(write: Write, open_library: Open) -> None:
    write(
        {
            "_news/2026-01-01-a.markdown": article("title: A"),
            "_news/2026-01-02-b.markdown": article("title: B"),
            "_learning/videos/c.md": article("title: C"),
        }
    )
    shelf = Shelf(open_library())
    known = Known("Hello", day=datetime(2026, 3, 24, tzinfo=UTC))
    paths = [shelf.new(collection, known).path for collection in ("_news", "_learning/videos", "_news")]
    assert paths == [
        "_news/2026-03-24-hello.markdown",
        "_learning/videos/hello.md",
        "_news/2026-03-24-hello-2.markdown",
    ]


def test_copies_get_numbers(write: Write, open_library: Open) -> None:
    write({"_news/a.md": article("title: A"), "_news/a-copy.md": article("title: A")})
    prepared = Shelf(open_library()).copies(["_news/a.md", "_news/a-copy.md"])
    assert [wish.path for wish in prepared.files] == ["_news/a-copy-2.md", "_news/a-copy-3.md"]
    assert all(isinstance(wish, FileCreation) for wish in prepared.files)


def test_an_empty_vault_takes_its_first_note(write: Write, open_library: Open) -> None:
    write({".curator.yaml": "profile: obsidian\n"})
    library = open_library()
    assert Shelf(library).collections() == [""]
    done = library.apply(Gesture("New", (Shelf(library).new("", Known("First")),)))
    assert done.arrived == ("first.md",)


def test_a_collection_that_holds_nothing_yet_can_be_used_where_the_site_has_drafts(
    write: Write, open_library: Open
) -> None:
    write({".curator.yaml": "profile: jekyll\n", "_posts/2026-01-02-first.md": article("title: First")})
    library = open_library()
    assert Shelf(library).collections() == ["_drafts", "_posts"]
    done = library.apply(Gesture("New", (Shelf(library).new("_drafts", Known("Idea")),)))
    assert done.arrived == ("_drafts/idea.md",)
