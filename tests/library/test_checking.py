"""Checks of a whole folder: against each other, mended as one gesture, renamed as one."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.library import Cancelled, Checker

from .conftest import Open, Write, article

ONE = "title: One &amp; more\nexcerpt: A.\nwebUrl: https://x.example/one?utm_id=1\n"


@pytest.fixture
def folder(write: Write) -> None:
    write(
        {
            "_news/one.md": article(ONE + "topics: [Tides, Robotics]\n"),
            "_news/two.md": article(
                "title: Two\nexcerpt: B.\ntopics: [tides]\nprovider: {name: Tide wire}\n"
            ),
            "_news/three.md": article(
                "title: Three\nexcerpt: C.\ntopics: [Tides]\nprovider:\n  name: Tide Wire\n"
                "related:\n  - webUrl: http://x.example/one\n"
            ),
            "_news/four.md": article("title: Four\nexcerpt: D.\nprovider:\n  name: Tide Wire\n"),
            "_news/broken.md": b"---\ntitle: A: b\n---\n",
        }
    )


@pytest.mark.usefixtures("folder")
def test_what_only_the_folder_tells(open_library: Open) -> None:
    found = {(path, problem.code): problem for path, problem in Checker(open_library()).run()}

    own = found["_news/three.md", "related-own"]
    assert own.message.endswith("_news/one.md")
    assert found["_news/two.md", "similar-topic"].fixes[0].label == "Write 'Tides'"
    assert ("_news/two.md", "similar-provider") in found
    assert ("_news/three.md", "similar-provider") not in found
    assert ("_news/broken.md", "bare-colon") in found


@pytest.mark.usefixtures("folder")
def test_mending_is_one_entry_and_can_be_taken_back(open_library: Open, root: Path) -> None:
    library = open_library()
    before = {path: path.read_bytes() for path in root.rglob("*.md")}

    mending = Checker(library).mending()
    changes = library.apply(mending.gesture)

    assert {change.path for change in changes.changed} == {"_news/one.md", "_news/broken.md"}
    assert (root / "_news/broken.md").read_bytes() == b'---\ntitle: "A: b"\n---\n'
    assert (root / "_news/one.md").read_text().startswith("---\ntitle: One & more\n")
    assert len(library.past.entries()) == 1
    assert library.past.entries()[0].label == "Mend 3 problems in 2 articles"
    library.undo()
    assert {path: path.read_bytes() for path in root.rglob("*.md")} == before


@pytest.mark.usefixtures("folder")
def test_one_fix(open_library: Open, root: Path) -> None:
    library = open_library()
    checker = Checker(library)
    (problem,) = checker.check("_news/broken.md")

    changes = library.apply(checker.fixing("_news/broken.md", problem, problem.fixes[0]), dry_run=True)

    assert [change.after for change in changes.changed] == [b'---\ntitle: "A: b"\n---\n']
    assert (root / "_news/broken.md").read_bytes() == b"---\ntitle: A: b\n---\n"


@pytest.mark.usefixtures("folder")
def test_a_cluster_is_renamed_as_a_whole(open_library: Open, root: Path) -> None:
    library = open_library()
    checker = Checker(library)
    (cluster,) = checker.spellings("topics")

    library.apply(checker.renaming("topics", cluster, "Tides"))

    assert "topics: [Tides]" in (root / "_news/two.md").read_text()
    assert Checker(library).spellings("topics") == []


@pytest.mark.usefixtures("folder")
def test_the_folders_settings_switch_checks(open_library: Open, root: Path) -> None:
    (root / ".curator.yaml").write_text(
        "profile: everyday\nchecks:\n  entities: off\n  bare-colon-typo: off\n"
    )
    library = open_library()
    assert "bare-colon-typo" in library.notes[0]

    (root / ".curator.yaml").write_text("profile: everyday\nchecks:\n  entities: off\n  no-image: error\n")
    library.refresh()
    codes = {problem.code: str(problem.severity) for _, problem in Checker(library).run()}
    assert "entities" not in codes
    assert codes["no-image"] == "error"


@pytest.mark.usefixtures("folder")
def test_stopped_between_two_files(open_library: Open) -> None:
    with pytest.raises(Cancelled):
        list(Checker(open_library()).run(cancelled=lambda: True))
