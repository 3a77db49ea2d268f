"""What the writing commands change in a file's bytes, what they refuse, and how they tell it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from .samples import BROKEN, HARBOUR, MODEL, OLD, Run


@pytest.mark.parametrize(
    ("words", "before", "after"),
    [
        (["set", "FILE", "published=true"], "published: false\n", "published: true\n"),
        (["set", "FILE", "quality=-5"], "quality: 134\n", "quality: -5\n"),
        (["set", "FILE", "heat=12.5"], "heat: -1\n", "heat: 12.5\n"),
        (
            ["set", "FILE", 'title=Robots: it\'s a "deal"'],
            "'Harbour robots learn to sort cargo by touch'",
            "'Robots: it''s a \"deal\"'",
        ),
        (["set", "FILE", "title="], "'Harbour robots learn to sort cargo by touch'", "''"),
        (["set", "FILE", "topics[1]=ML"], '  - "AI"\n', '  - "ML"\n'),
        (["set", "FILE", "provider.name=Gate & Field"], "name: Meridian Wire\n", "name: Gate & Field\n"),
        (["set", "FILE", "related[1].title=Third"], "title: Second\n", "title: Third\n"),
        (["set", "FILE", "category:=news"], "", ""),
        (["set", "FILE", 'quality:="12"'], "quality: 134\n", 'quality: "12"\n'),
        (["set", "FILE", "quality=7", "heat=8"], "quality: 134\nheat: -1\n", "quality: 7\nheat: 8\n"),
        (["unset", "FILE", "quality"], "quality: 134\n", ""),
        (["unset", "FILE", "topics[0]"], "  - Robotics\n", ""),
        (["unset", "FILE", "related[0]"], "  - title: First\n    url: http://a.example/x y\n", ""),
        (["unset", "FILE", "related[0].url"], "    url: http://a.example/x y\n", ""),
        (["unset", "FILE", "quality", "heat"], "quality: 134\nheat: -1\n", ""),
        (["add", "FILE", "topics=Harbours"], '  - "AI"\n', '  - "AI"\n  - "Harbours"\n'),
        (["remove", "FILE", "topics=AI"], '  - "AI"\n', ""),
        (["remove", "FILE", "related:={title: Second}"], "  - title: Second\n", ""),
        (
            ["move", "FILE", "topics", "1", "0"],
            '  - Robotics\n  - "AI"\n',
            '  - "AI"\n  - Robotics\n',
        ),
        (
            ["move", "FILE", "topics", "-1", "0"],
            '  - Robotics\n  - "AI"\n',
            '  - "AI"\n  - Robotics\n',
        ),
        (["publish", "FILE"], "published: false\n", "published: true\n"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_the_bytes_meant_and_no_other(
    run: Run, harbour: Path, words: list[str], before: str, after: str
) -> None:
    assert HARBOUR.count(before) == 1 or before == after
    result = run(*(str(harbour) if word == "FILE" else word for word in words))
    assert harbour.read_bytes().decode() == HARBOUR.replace(before, after)
    assert result.code == 0, result.err
    assert result.out == ("" if before == after else f"{harbour}\n")


def test_an_absent_key_stands_where_its_siblings_have_it(run: Run, site: Path) -> None:
    file = site / "_news" / "2026-03-23-model.md"
    assert run("publish", file).code == 0
    assert file.read_text(encoding="utf-8") == MODEL.replace("heat: 151\n", "heat: 151\npublished: true\n")


def test_a_windows_file_keeps_its_line_ends(run: Run, site: Path) -> None:
    file = site / "_archive" / "old.md"
    assert run("set", file, "title=Older news", "quality=3").code == 0
    expected = OLD.replace("Old news", "Older news").replace("-01-02\r\n", "-01-02\r\nquality: 3\r\n")
    assert file.read_bytes().decode() == expected


def test_several_items_leave_by_their_places_before(run: Run, harbour: Path) -> None:
    assert run("unset", harbour, "topics[0]", "topics[1]", "topics[0]").code == 0
    assert run("show", harbour).json["topics"] == []


def test_remove_takes_every_equal_item_and_no_other(run: Run, site: Path) -> None:
    file = site / "_news" / "many.md"
    text = "---\ntitle: x\ntopics: [AI, ML, AI, '2020']\nyears: [2020, '2020', 2021]\n---\n"
    file.write_text(text, encoding="utf-8")
    assert run("remove", file, "topics=AI").code == 0
    assert run("remove", file, "topics=2020").code == 0
    assert run("remove", file, "years:=2020").code == 0
    assert file.read_text(encoding="utf-8") == text.replace("[AI, ML, AI, '2020']", "[ML]").replace(
        "[2020, '2020', 2021]", "['2020', 2021]"
    )
    assert run("remove", file, "years=2020").code == 0
    assert run("show", file).json["years"] == [2021]


def test_what_is_not_there_is_unchanged(run: Run, harbour: Path) -> None:
    for words in (["remove", harbour, "topics=None such"], ["unset", harbour, "nothing", "topics[7]"]):
        result = run(*words, "--json")
        assert result.code == 0
        assert result.json == {"changed": [], "unchanged": [str(harbour)], "refused": [], "entry": None}
    assert harbour.read_bytes().decode() == HARBOUR


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["set", "quality=high"], "quality is a number, 'high' is not one"),
        (["set", "published=maybe"], "published is true or false, not 'maybe'"),
        (["set", "provider=Gate"], "provider is a group of keys: set one of them, such as provider.name"),
        (["set", "secured=x"], "secured is kept exactly as it is, it cannot be edited"),
        (["set", "secured:=x"], "secured is kept exactly as it is, it cannot be edited"),
        (["unset", "secured"], "secured is kept exactly as it is, it cannot be edited"),
        (["add", "secured=x"], "secured is kept exactly as it is, it cannot be edited"),
        (["remove", "title=x"], "title is no list"),
        (["move", "topics", "0", "2"], "topics has no item 2: it has 2, counted from 0"),
        (["move", "topics", "-3", "0"], "topics has no item -3: it has 2, counted from 0"),
        (["move", "title", "0", "1"], "title is no list"),
        (["move", "nothing", "0", "1"], "nothing is no list"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_meant_is_refused(run: Run, harbour: Path, words: list[str], reason: str) -> None:
    result = run(words[0], harbour, *words[1:], "--json")
    assert result.code == 1
    assert result.json["refused"] == [{"path": str(harbour), "reason": reason}]
    assert result.json["entry"] is None
    assert f"curator: {harbour}: {reason}" in result.err.splitlines()
    assert harbour.read_bytes().decode() == HARBOUR


@pytest.mark.parametrize("words", [["add", "title=x"], ["set", "title.a=x"], ["set", "topics[5]=x"]])
def test_what_does_not_fit_the_file_is_refused(run: Run, harbour: Path, words: list[str]) -> None:
    result = run(words[0], harbour, *words[1:], "--json")
    assert result.code == 1
    assert [one["path"] for one in result.json["refused"]] == [str(harbour)]
    assert harbour.read_bytes().decode() == HARBOUR


def test_the_object_of_a_writing_command(run: Run, site: Path, harbour: Path) -> None:
    broken, model = site / "_news" / "broken.md", site / "_news" / "2026-03-23-model.md"
    result = run("set", harbour, broken, "no such.md", model, "quality=97", "provider.name=N", "--json")
    assert result.code == 1
    found = result.json
    assert found["changed"] == [
        {"path": str(harbour), "keys": ["quality", "provider.name"]},
        {"path": str(model), "keys": ["provider.name"]},
    ]
    assert found["unchanged"] == []
    assert sorted(one["path"] for one in found["refused"]) == sorted(["no such.md", str(broken)])
    assert isinstance(found["entry"], int)
    assert broken.read_bytes().decode() == BROKEN


def test_messages_name_the_file_and_the_line(run: Run, site: Path) -> None:
    broken = site / "_news" / "broken.md"
    result = run("publish", broken)
    assert result.code == 1
    assert result.out == ""
    first = result.err.splitlines()[0]
    assert first.startswith(f"curator: {broken}:3: ")


def test_a_dry_run_prints_what_would_change_and_writes_nothing(run: Run, site: Path, harbour: Path) -> None:
    old = site / "_archive" / "old.md"
    result = run("set", "--dry-run", harbour, old, "published=true")
    assert result.code == 0
    assert result.out == (
        f"--- {harbour}\n+++ {harbour}\n@@ -4,7 +4,7 @@\n publishedDateTime: 2026-03-24T20:25:00Z\n"
        " quality: 134\n heat: -1\n-published: false\n+published: true\n"
        " \n provider:\n   name: Meridian Wire\n"
    )
    assert harbour.read_bytes().decode() == HARBOUR
    assert run("history", site, "--json").json == []


def test_a_dry_run_as_json(run: Run, harbour: Path) -> None:
    result = run("publish", harbour, "--dry-run", "--json")
    assert (result.code, result.json) == (
        0,
        {
            "changed": [{"path": str(harbour), "keys": ["published"]}],
            "unchanged": [],
            "refused": [],
            "entry": None,
        },
    )
    assert harbour.read_bytes().decode() == HARBOUR


@pytest.mark.parametrize(
    ("words", "context"), [(["related[1].title=x"], 0), (["related[0].title=x"], 2), (["quality=1"], 3)]
)
def test_a_diff_does_not_show_what_is_secured(
    run: Run, harbour: Path, words: list[str], context: int
) -> None:
    result = run("set", harbour, *words, "--dry-run")
    assert "9f8e7d6c5b4a" not in result.out
    kept = [line for line in result.out.splitlines()[3:] if line.startswith(" ")]
    assert len(kept) == 2 * context


def test_a_diff_can_be_applied_whatever_the_line_ends(run: Run, site: Path) -> None:
    old = site / "_archive" / "old.md"
    result = run("unpublish", old, "--dry-run")
    assert "-published: true\r\n+published: false\r\n" in result.out
    assert result.out.endswith(" Body\n\\ No newline at end of file\n")


# -- which files


def test_a_folder_means_every_article_in_it(run: Run, site: Path) -> None:
    result = run("publish", site, "--json")
    news = site / "_news"
    assert result.code == 1  # the broken one
    assert [one["path"] for one in result.json["changed"]] == [
        str(news / "2026-03-23-model.md"),
        str(news / "2026-03-24-harbour.md"),
    ]
    assert result.json["unchanged"] == [str(site / "_archive" / "old.md")]
    assert [one["path"] for one in result.json["refused"]] == [str(news / "broken.md")]
    assert (site / "README.md").read_text(encoding="utf-8").startswith("---\ntitle: About")


def test_a_folder_inside_and_a_search_narrow_it(run: Run, site: Path, harbour: Path) -> None:
    result = run("unpublish", site / "_news", "--where", "quality:>100", "--json")
    assert result.code == 0
    assert result.json["unchanged"] == [str(harbour)]
    result = run("publish", site / "_archive", harbour, "--where", "-title:nothing heat:<0", "--json")
    assert [one["path"] for one in result.json["changed"]] == [str(harbour)]


def test_a_file_that_is_named_twice_is_edited_once(run: Run, site: Path, harbour: Path) -> None:
    result = run(
        "publish", harbour, harbour.resolve(), site / "_news" / ".." / "_news" / harbour.name, "--json"
    )
    assert [one["path"] for one in result.json["changed"]] == [str(harbour)]
    assert result.json["unchanged"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_to_a_file_stays_a_link(run: Run, site: Path, harbour: Path) -> None:
    link = Path("a link.md")
    link.symlink_to(harbour.resolve())
    result = run("set", link, harbour, "quality=1", "--json")
    assert result.json["changed"] == [{"path": "a link.md", "keys": ["quality"]}]
    assert link.is_symlink()
    assert harbour.read_text(encoding="utf-8") == HARBOUR.replace("quality: 134", "quality: 1")
    assert len(run("history", site, "--json").json) == 1


def test_a_file_that_is_no_article_of_the_site_can_be_edited_by_its_name(run: Run, site: Path) -> None:
    readme = site / "README.md"
    assert run("set", readme, "title=Who we are").code == 0
    assert readme.read_text(encoding="utf-8") == "---\ntitle: Who we are\n---\nNo article.\n"
    assert run("undo", site).code == 0
    assert readme.read_text(encoding="utf-8") == "---\ntitle: About\n---\nNo article.\n"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("no such.md", "there is no such file or folder"),
        ("site", "is a folder, not a file"),
        ("site/plain.txt", "line 1: the file does not start with a line ---"),
        ("site/_news/broken.md", "line 3: "),
    ],
)
def test_a_name_that_is_no_file_to_edit_is_refused_and_stops_no_other(
    run: Run, site: Path, harbour: Path, name: str, reason: str
) -> None:
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file() and path != harbour}
    result = run("set", name, harbour, "quality=1", "--json")
    assert result.code == 1
    assert [one["path"] for one in result.json["refused"]] == [name]
    assert reason in result.json["refused"][0]["reason"]
    assert [one["path"] for one in result.json["changed"]] == [str(harbour)]
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_refused_and_never_waited_for(run: Run, site: Path) -> None:
    os.mkfifo(site / "_news" / "pipe.md")
    result = run("publish", site / "_news" / "pipe.md", "--json")
    assert result.code == 1
    assert "pipe" in result.json["refused"][0]["reason"]


def test_each_content_folder_has_its_own_entry(run: Run, site: Path, harbour: Path) -> None:
    other = Path("other site")
    (other / "_news").mkdir(parents=True)
    (other / "_config.yml").write_text("", encoding="utf-8")
    (other / "_news" / "b.md").write_text(MODEL, encoding="utf-8")
    result = run("publish", harbour, other / "_news" / "b.md", "--json")
    assert result.code == 0
    assert [one["path"] for one in result.json["changed"]] == [str(harbour), str(other / "_news" / "b.md")]
    assert result.json["entry"] is None
    assert result.json["entries"].keys() == {str(site.resolve()), str(other.resolve())}
    for folder in (site, other):
        [entry] = run("history", folder, "--json").json
        assert (entry["entry"], entry["label"]) == (
            result.json["entries"][str(folder.resolve())],
            "Publish 1 article",
        )
        assert run("undo", folder).code == 0
    assert harbour.read_text(encoding="utf-8") == HARBOUR
    assert (other / "_news" / "b.md").read_text(encoding="utf-8") == MODEL


def test_a_file_alone_in_a_folder_is_a_content_folder_of_its_own(run: Run) -> None:
    file = Path("with spaces") / "note.md"
    file.parent.mkdir()
    file.write_text("---\ntitle: a\n---\n", encoding="utf-8")
    assert run("set", file, "title=b").code == 0
    assert run("undo", file.parent).code == 0
    assert file.read_text(encoding="utf-8") == "---\ntitle: a\n---\n"


def test_what_was_done_is_told_with_how_to_take_it_back(run: Run, site: Path, harbour: Path) -> None:
    result = run("publish", harbour)
    entry = run("history", site, "--json").json[0]["entry"]
    assert result.err.splitlines() == [
        "curator: 1 changed",
        f"curator: to take it back: curator undo {site.resolve()} {entry}",
    ]
