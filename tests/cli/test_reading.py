"""What list, show, diff, check and index print; none of them changes a file."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from curator.cli.cells import cells

from .samples import HARBOUR, MODEL, Run


@pytest.fixture(autouse=True)
def _nothing_is_written(site: Path) -> Iterator[None]:
    yield
    kept = {path.name: path.read_bytes() for path in site.rglob("*.md")}
    assert kept["2026-03-24-harbour.md"].decode() == HARBOUR
    assert kept["2026-03-23-model.md"].decode() == MODEL


# -- list


def test_list_as_json(run: Run, site: Path, harbour: Path) -> None:
    result = run("list", site, "--format", "json", "--where", "in:_news topic:robotics")
    assert (result.code, result.err) == (0, "")
    [row] = result.json
    assert row == {
        "path": str(harbour),
        "collection": "_news",
        "title": "Harbour robots learn to sort cargo by touch",
        "excerpt": "",
        "provider": "Meridian Wire",
        "domain": "meridian.example",
        "date": "2026-03-24T20:25:00Z",
        "date_text": "2026-03-24T20:25:00Z",
        "topics": ["Robotics", "AI"],
        "category": "news",
        "type": None,
        "quality": 134,
        "heat": -1,
        "published": False,
        "status": "draft",
        "image": None,
        "images": 0,
        "related": 2,
        "edited": False,
        "problem": None,
    }


def test_a_broken_file_is_a_row_with_its_reason(run: Run, site: Path) -> None:
    rows = {Path(row["path"]).name: row for row in run("list", site, "--format", "json").json}
    assert len(rows) == 4
    assert rows["broken.md"]["status"] == "broken"
    assert "line 3" in rows["broken.md"]["problem"]
    assert rows["broken.md"]["published"] is None
    assert rows["2026-03-23-model.md"]["published"] is None
    assert rows["2026-03-23-model.md"]["status"] == "absent"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--sort", "quality"], ["model", "harbour"]),
        (["--sort", "-quality"], ["harbour", "model"]),
        (["--sort", "-heat", "--limit", "1"], ["model"]),
        (["--limit", "0"], []),
        ([], ["harbour", "model"]),
    ],
)
def test_order_and_number(run: Run, site: Path, words: list[str], expected: list[str]) -> None:
    result = run("list", site, "--where", "quality:>0", "--format", "paths", *words)
    names = [Path(line).stem.rpartition("-")[2] for line in result.out.splitlines()]
    assert (result.code, names) == (0, expected)


def test_paths_lead_to_the_files(run: Run, site: Path) -> None:
    lines = run("list", site / "_news", "--format", "paths", "--sort", "path").out.splitlines()
    assert lines == [
        str(site / "_news" / name) for name in ("2026-03-23-model.md", "2026-03-24-harbour.md", "broken.md")
    ]


def test_list_as_csv(run: Run, site: Path) -> None:
    result = run("list", site, "--format", "csv", "--sort", "path")
    rows = list(csv.DictReader(io.StringIO(result.out)))
    assert [row["title"] for row in rows][:2] == ["Old news", "Open model reads 40 regional dialects"]
    assert rows[2]["topics"] == "Robotics; AI"
    assert [row["published"] for row in rows] == ["true", "", "false", ""]
    assert [row["quality"] for row in rows] == ["", "97", "134", ""]


def test_the_table_fits_the_terminal_and_is_aligned(
    run: Run, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (site / "_news" / "wide.md").write_text(
        "---\ntitle: 港湾ロボットが触覚で貨物を仕分けることを学ぶという長い題名の記事\nquality: 1\n---\n",
        encoding="utf-8",
    )
    for width in (40, 60, 80, 120, 250):
        monkeypatch.setenv("COLUMNS", str(width))
        result = run("list", site)
        lines = result.out.splitlines()
        assert (result.code, len(lines)) == (0, 7)
        assert all(cells(line) <= width for line in lines)
        assert lines[0].startswith("Status")
    title_at = cells(lines[0][: lines[0].index("Title")])
    [wide] = [line for line in lines if "港湾" in line]
    [plain] = [line for line in lines if "Harbour" in line]
    assert cells(wide[: wide.index("港")]) == cells(plain[: plain.index("Harbour")]) == title_at
    [reason] = [after for line, after in pairwise(lines) if line.startswith("broken")]
    assert reason == "        line 3: the quote that opens here is never closed"


def test_nothing_in_an_article_steers_the_terminal(run: Run, site: Path) -> None:
    (site / "_news" / "evil.md").write_text('---\ntitle: "a\\e[2Jb\\nc"\n---\n', encoding="utf-8")
    result = run("list", site, "--where", "in:_news")
    assert "\x1b" not in result.out
    assert "a\\x1b[2Jb c" in result.out


@pytest.mark.parametrize(("form", "out"), [("table", ""), ("paths", ""), ("json", "[]\n")])
def test_no_articles_is_no_error_and_said_aside(run: Run, form: str, out: str) -> None:
    Path("empty").mkdir()
    result = run("list", "empty", "--format", form)
    assert (result.code, result.out) == (0, out)
    assert result.err == "curator: no articles in empty\n"
    assert "no articles that match in site" in run("list", "site", "--where", "nothing-like-it").err


# -- show


def test_show_gives_the_values_but_what_is_secured(run: Run, harbour: Path) -> None:
    result = run("show", harbour)
    assert result.code == 0
    assert list(result.json)[:4] == ["category", "title", "publishedDateTime", "quality"]
    assert result.json["secured"] == {"bytes": 12}
    assert result.json["related"][0]["url"] == "http://a.example/x y"
    assert result.json["published"] is False


def test_show_as_yaml_gives_the_file_s_own_lines(run: Run, harbour: Path) -> None:
    result = run("show", harbour, "--format", "yaml")
    assert "published: false\nprovider:\n  name: Meridian Wire\n" in result.out
    assert "title:  'Harbour robots learn to sort cargo by touch'" in result.out
    assert "secured:  # 12 bytes\n" in result.out
    assert "9f8e7d6c5b4a" not in result.out


def test_show_says_what_cannot_be_read(run: Run, site: Path) -> None:
    broken = site / "_news" / "broken.md"
    result = run("show", broken)
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith(f"curator: {broken}:3: ")


# -- diff


def test_diff_names_the_fields(run: Run, site: Path, harbour: Path) -> None:
    other = site / "_news" / "other.md"
    other.write_text(
        HARBOUR.replace("quality: 134", "quality: 12")
        .replace('  - "AI"\n', "")
        .replace("heat: -1\n", "")
        .replace("9f8e", "0000")
        .replace("café", "tea")
        .replace("published: false", "published: false\nnew: null"),
        encoding="utf-8",
    )
    result = run("diff", harbour, other)
    assert result.code == 0
    assert sorted(result.out.splitlines()) == sorted(
        [
            "quality: 134 -> 12",
            "heat: -1 -> (absent)",
            "new: (absent) -> null",
            'topics: ["Robotics", "AI"] -> ["Robotics"]',
            'secured: {"bytes": 12} -> {"bytes": 12}',
            "(body): differs",
        ]
    )
    found = run("diff", harbour, other, "--json").json
    assert found["body_differs"] is True
    assert {"key": "heat", "before": -1} in found["fields"]
    assert {"key": "new", "after": None} in found["fields"]
    other.unlink()


@pytest.mark.parametrize(
    ("change", "note"),
    [(("", ""), "the files are the same"), (("heat: -1", "heat:   -1 # c"), "no field differs")],
)
def test_diff_of_equal_values(run: Run, harbour: Path, change: tuple[str, str], note: str) -> None:
    other = Path("other.md")
    other.write_text(HARBOUR.replace(*change), encoding="utf-8")
    result = run("diff", harbour, other)
    assert (result.code, result.out, result.err) == (0, "", f"curator: {note}\n")
    assert run("diff", harbour, other, "--json").json == {"fields": [], "body_differs": False}


# -- check


def test_check_finds_what_cannot_be_read_and_what_is_wrong(run: Run, site: Path) -> None:
    odd = site / "_archive" / "odd.md"
    odd.write_text("---\ntitle: a\nquality: high\nheat: 1\nheat: 2\n---\n", encoding="utf-8")
    only = "--only=wrong-type,duplicate-key,unclosed-quote"
    result = run("check", site, only)
    assert result.code == 1
    lines = result.out.splitlines()
    assert [line.split(": ")[0] for line in lines] == [
        f"{odd}:3",
        f"{odd}:5",
        str(site / "_news" / "broken.md:3:10"),
    ]
    assert lines[0].split(": ")[1] == "warning"
    assert lines[1].split(": ")[1] == "error"
    assert result.err == "curator: 3 problems found: 2 errors, 1 warning\n"
    found = run("check", site, only, "--json").json
    assert [(one["code"], one["key"], one["line"], one["severity"]) for one in found][:2] == [
        ("wrong-type", "quality", 3, "warning"),
        ("duplicate-key", "heat", 5, "error"),
    ]
    assert found[2]["path"] == str(site / "_news" / "broken.md")
    odd.unlink()


def test_check_of_sound_files(run: Run, site: Path, harbour: Path) -> None:
    result = run("check", harbour, site / "_archive", "--json", "--severity=error")
    assert (result.code, result.json, result.err) == (0, [], "curator: no problem found\n")


def test_check_goes_on_after_what_is_not_there(run: Run, site: Path) -> None:
    result = run("check", "gone.md", site / "_news" / "broken.md")
    assert result.code == 1
    assert result.out.startswith(str(site / "_news" / "broken.md:3"))
    assert "curator: gone.md: there is no such file or folder\n" in result.err
    found = run("check", "gone.md", site / "_archive", "--json", "--severity=error")
    assert [(one["path"], one["code"]) for one in found.json] == [("gone.md", "unreachable")]


def test_check_finds_broken_settings_of_the_folder(run: Run, site: Path) -> None:
    (site / ".curator.yaml").write_text("profile: nothing\n", encoding="utf-8")
    result = run("check", site / "_archive")
    assert result.code == 1
    assert ".curator.yaml" in result.out


# -- index


def test_index_counts(run: Run, site: Path) -> None:
    first = run("index", site, "--json")
    assert first.code == 0
    assert {key: first.json[key] for key in ("articles", "problems", "read", "reused")} == {
        "articles": 4,
        "problems": 1,
        "read": 4,
        "reused": 0,
    }
    assert set(first.json) == {"articles", "problems", "skipped", "seconds", "read", "reused"}
    assert first.json["seconds"] > 0
    assert run("index", site, "--rebuild", "--json").json["read"] == 4
    assert run("index", site).out.splitlines()[0].split() == ["articles", "4"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_index_says_what_it_did_not_look_into(run: Run, site: Path) -> None:
    os.mkfifo(site / "_news" / "pipe.md")
    result = run("index", site, "--json")
    assert result.json["skipped"] == 1
    assert "pipe.md: is a named pipe, not a file" in result.err
    (site / "_news" / "pipe.md").unlink()
    assert json.loads(result.out) == result.json
