"""Duplicates of a folder: which articles belong together, which one leads, what is told apart."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from curator.frontmatter import Set
from curator.library import (
    Directories,
    DoubleReason,
    Gesture,
    Library,
    LibraryError,
    forget_not_duplicates,
    not_duplicates,
    remember_not_duplicates,
)
from curator.library.doubles_index import DoublesIndex, Features, normalised

from .conftest import Open, Write, article

PROJECT = Path(__file__).resolve().parents[2]
CORPUS = Path(os.environ.get("CURATOR_CORPUS") or PROJECT.parent / "shared" / "corpus") / "site"


def features(title: str, day: float | None = 0.0, source: str = "", **addresses: str) -> Features:
    own, related = (frozenset(addresses.get(key, "").split()) for key in ("own", "related"))
    return Features(normalised(title, source), day, source, own, related)


def pairs_of(*held: Features) -> list[tuple[str, str, DoubleReason]]:
    index = DoublesIndex()
    index.learn(one.title for one in held)
    for number, one in enumerate(held):
        index.put(str(number), one)
    return sorted((pair.first, pair.second, pair.reason) for pair in index.pairs())


LONG = "Harbour robots learn to sort cargo by touch"


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (features("A", own="x.example/a"), features("B", own="y.example x.example/a"), "address"),
        (features("A", own="x.example/a"), features("B", own="x.example/b"), None),
        (features(LONG), features("HARBOUR ROBOTS: learn to sort cargo, by touch!"), "title"),
        (features(LONG, 0), features(LONG, 13.9), "title"),
        (features(LONG, 0), features(LONG, 14.1), None),
        (features(LONG, None), features(LONG, None), "title"),
        (features(LONG, None), features(LONG, 1), None),
        (features(f"{LONG} | Tide Wire", 0, "Tide Wire"), features(LONG, 0, "Meridian"), "title"),
        (features("Weekly news", 0, "a"), features("Weekly news", 0.5, "a"), "title"),
        (features("Weekly news", 0, "a"), features("Weekly news", 0.5, "b"), None),
        (features("Weekly news", 0, "a"), features("Weekly news", 7, "a"), None),
        (features(LONG), features("Harbour robots learn sorting cargo by touch"), "similar-title"),
        (features(LONG), features("Harbour robots learn sorting cargo by touch", 3.5), None),
        (features(LONG, 0, "a"), features("Harbour robots learn sorting cargo by touch", 0, "a"), None),
        (features(f"{LONG}, part 1"), features(f"{LONG}, part 2"), None),
        (features(LONG), features("Tide tables learn to sort letters by sight"), None),
        (features(""), features(""), None),
        (features("The old robots", own="x.example"), features("Old robots", related="x.example"), "related"),
        (features("The old robots", own="x.example"), features("Glass gardens", related="x.example"), None),
        (features("Äpfel aus dem Alten Land"), features("Apfel aus dem alten Land"), "title"),
    ],
)  # fmt: skip
def test_what_makes_a_pair(one: Features, other: Features, reason: str | None) -> None:
    expected = [] if reason is None else [("0", "1", reason)]

    assert pairs_of(one, other) == expected
    assert pairs_of(other, one) == expected


def test_an_index_kept_up_to_date_agrees_with_one_made_anew() -> None:
    first = [features(LONG, day, own=f"x.example/{day % 5}") for day in range(20)]
    changed = [features("Gardens of glass in the old harbour", 3.0), *first[1:15]]
    index = DoublesIndex()
    for number, one in enumerate(first):
        index.put(str(number), one)
    for number in range(15, 20):
        index.remove(str(number))
    index.put("0", changed[0])

    assert sorted((pair.first, pair.second, pair.reason) for pair in index.pairs()) == pairs_of(*changed)


NEWS = """
title: {title}
publishedDateTime: {date}
published: {published}
quality: {quality}
webUrl: "{url}"
"""


def news(title: str, date: str, url: str, published: str = "false", quality: int = 50) -> str:
    return article(NEWS.format(title=title, date=date, url=url, published=published, quality=quality))


@pytest.fixture
def three(write: Write) -> None:
    """Two of one story and another one."""
    write(
        {
            "_news/a.md": news(LONG, "2026-03-24", "https://x.example/a/amp", quality=80),
            "_news/b.md": news("Another title", "2025-01-01", "http://www.x.example/a?utm_id=1", "true"),
            "_news/c.md": news("Gardens of glass", "2026-03-24", "https://x.example/c", "true"),
            "_news/broken.md": "---\ntitle: A: b\n---\n",
        }
    )


@pytest.mark.usefixtures("three")
def test_groups_with_the_one_to_keep_first(open_library: Open) -> None:
    library = open_library()

    (group,) = library.find_duplicates().groups

    assert [row.path for row in group.rows] == ["_news/b.md", "_news/a.md"]
    assert "is published" in group.why_lead
    assert [(pair.reason, pair.detail) for pair in group.pairs] == [("address", "x.example/a")]
    assert not group.is_open
    library.apply(Gesture.same("Publish", ["_news/a.md"], [library.profile.publishing(True)]))
    assert library.find_duplicates().groups[0].is_open


@pytest.mark.usefixtures("three")
def test_asked_again_only_what_changed_counts(open_library: Open, root: Path, write: Write) -> None:
    library = open_library()
    assert len(library.find_duplicates().groups) == 1

    library.apply(Gesture.same("Another address", ["_news/b.md"], [Set(("webUrl",), "https://x.example/b")]))
    assert library.find_duplicates().groups == ()
    write({"_news/d.md": news("Gardens of glass", "2026-03-25", "https://x.example/c")})
    library.refresh()
    assert [{row.path for row in group.rows} for group in library.find_duplicates().groups] == [
        {"_news/c.md", "_news/d.md"}
    ]
    (root / "_news/d.md").unlink()
    library.refresh()
    assert library.find_duplicates().groups == ()


def test_every_notation_of_front_matter_counts(write: Write, open_library: Open) -> None:
    write(
        {
            "_news/yaml.md": news("Another name", "2025-01-01", "https://x.example/a"),
            "_news/toml.md": '+++\ntitle = "B"\nwebUrl = "http://www.x.example/a?utm_id=1"\n+++\n',
            "_news/json.md": '{\n  "title": "C",\n  "webUrl": "https://x.example/a/amp"\n}\n',
            "_news/long.md": news("D", "2024-01-01", f"https://x.example/a?utm_source={'x' * 300}"),
        }
    )

    (group,) = open_library().find_duplicates().groups

    assert {row.path for row in group.rows} == {
        f"_news/{name}.md" for name in ("yaml", "toml", "json", "long")
    }


@pytest.mark.usefixtures("three")
def test_a_search_selects_what_the_groups_hold(open_library: Open) -> None:
    library = open_library()

    assert [row.path for row in library.select("is:duplicate", "path")] == ["_news/a.md", "_news/b.md"]
    assert library.count("-is:duplicate") == 2
    assert len(library.view("is:duplicate -published:true")) == 1
    remember_not_duplicates(library.root, ["_news/a.md", "_news/b.md"])
    assert library.find_duplicates().groups == ()
    assert library.count("is:duplicate") == 0


@pytest.mark.usefixtures("three")
def test_while_they_are_looked_for_elsewhere_a_search_does_not_wait(open_library: Open) -> None:
    library = open_library()

    library.expect_duplicates()
    assert library.count("is:duplicate") == 0
    library.find_duplicates()
    assert library.count("is:duplicate") == 2


@pytest.mark.usefixtures("three")
def test_only_what_changed_is_looked_at_again(open_library: Open, write: Write) -> None:
    library = open_library()
    edit = Gesture.same("Heat", ["_news/c.md"], [Set(("heat",), 7)])

    assert library.find_duplicates().looked_at == 3
    assert library.find_duplicates().looked_at == 0
    changes = library.apply(edit)
    assert library.find_duplicates(changes.paths).looked_at == 1
    write({"_news/d.md": news("Gardens of glass", "2026-03-25", "https://x.example/c")})
    found = library.find_duplicates(library.refresh().paths)
    assert (found.looked_at, len(found.groups)) == (1, 2)


@pytest.mark.usefixtures("three")
def test_what_was_told_apart_can_be_taken_back(open_library: Open, root: Path) -> None:
    settings = root / ".curator.yaml"
    before = b"# ours\nnot_duplicates:\n  # two ships\n  - [_news/x.md, _news/y.md]\nprofile: everyday\n"
    settings.write_bytes(before)
    library = open_library()

    remember_not_duplicates(root, ["_news/a.md", "_news/b.md"])
    assert library.find_duplicates().groups == ()
    forget_not_duplicates(root, ["_news/b.md", "_news/a.md"])
    assert settings.read_bytes() == before
    assert len(library.find_duplicates().groups) == 1
    forget_not_duplicates(root, ["_news/b.md", "_news/a.md"])
    assert settings.read_bytes() == before
    forget_not_duplicates(root, ["_news/x.md", "_news/y.md"])
    assert not_duplicates(root) == ()


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_what_is_told_apart_stays_apart(open_library: Open, root: Path, line_break: str) -> None:
    settings = root / ".curator.yaml"
    before = f"# ours{line_break}profile: everyday   # kept{line_break}".encode()
    settings.write_bytes(before)
    library = open_library()

    remember_not_duplicates(root, ["_news/b.md", "_news/a.md"])

    assert settings.read_bytes().startswith(before)
    assert library.find_duplicates().groups == ()
    once = settings.read_bytes()
    remember_not_duplicates(root, ["_news/a.md", "_news/b.md"])
    assert settings.read_bytes() == once
    assert library.refresh().paths == frozenset()


def test_settings_are_made_where_there_are_none(root: Path) -> None:
    (root / ".curator.yaml").unlink()

    remember_not_duplicates(root, ["a.md", "b.md"])

    text = (root / ".curator.yaml").read_text(encoding="utf-8")
    assert "a.md" in text
    assert text.startswith("not_duplicates:")


def test_settings_that_cannot_be_read_are_left_alone(root: Path) -> None:
    (root / ".curator.yaml").write_bytes(b"profile: a: b\n")

    with pytest.raises(LibraryError, match="left as it is"):
        remember_not_duplicates(root, ["a.md", "b.md"])
    assert (root / ".curator.yaml").read_bytes() == b"profile: a: b\n"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the excerpt of a real site is not here")
def test_the_groups_of_a_real_site(directories: Directories) -> None:
    library = Library.open(CORPUS, directories)
    try:
        groups = library.find_duplicates().groups
    finally:
        library.close()
    assert sum(len(group.pairs) for group in groups) == 9
    assert len(groups) == 6
