"""Articles in TOML, JSON and YAML of other people's sites, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.sites.layouts import LAYOUTS, Layout

from .samples import Run


@pytest.fixture(params=LAYOUTS)
def layout(request: pytest.FixtureRequest) -> Layout:
    return LAYOUTS[request.param]


def _files(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def test_list_publish_and_undo(run: Run, layout: Layout, tmp_path: Path) -> None:
    root = tmp_path / "other site"
    layout.write(root)
    listed = {Path(line) for line in run("list", root, "--format", "paths").out.splitlines()}
    assert listed == {root / path for path in layout.articles}
    assert run("publish", root).code == 0
    assert _files(root) == layout.published()
    assert run("undo", root).code == 0
    assert _files(root) == layout.files()


TOML = b'+++\ntitle = "A" # here\ndate = 2026-03-24\ntags = ["sea"]\n\n[extra]\nhot = true\n+++\nBody\n'
JSON = b'{\n  "title": "A",\n  "date": "2026-03-24",\n  "tags": ["sea"],\n  "extra": {"hot": true}\n}\nBody\n'


@pytest.fixture(params=[TOML, JSON], ids=["toml", "json"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    root = tmp_path / "hugo site"
    (root / "content" / "posts").mkdir(parents=True)
    (root / "hugo.toml").write_bytes(b"title = 'x'\n")
    file = root / "content" / "posts" / "a.md"
    file.write_bytes(request.param)
    return file


@pytest.mark.parametrize(
    ("words", "toml", "replaced"),
    [
        (["set", "F", "title=B"], [(b'"A" # here', b'"B" # here')], [(b'"A"', b'"B"')]),
        (
            ["set", "F", "weight=7"],
            [(b'["sea"]\n', b'["sea"]\nweight = 7\n')],
            [(b'["sea"],', b'["sea"],\n  "weight": 7,')],
        ),
        (["set", "F", "date=2026-03-25"], [(b"03-24", b"03-25")], [(b"03-24", b"03-25")]),
        (
            ["set", "F", "extra.hot:=false"],
            [(b"hot = true", b"hot = false")],
            [(b'"hot": true', b'"hot": false')],
        ),
        (["add", "F", "tags=moon"], [(b'["sea"]', b'["sea", "moon"]')], [(b'["sea"]', b'["sea", "moon"]')]),
        (["remove", "F", "tags=sea"], [(b'["sea"]', b"[]")], [(b'["sea"]', b"[]")]),
        (
            ["unset", "F", "extra"],
            [(b"\n[extra]\nhot = true\n", b"")],
            [(b',\n  "extra": {"hot": true}', b"")],
        ),
        (["unset", "F", "date"], [(b"date = 2026-03-24\n", b"")], [(b'  "date": "2026-03-24",\n', b"")]),
    ],
)
def test_each_command_changes_what_it_names_and_nothing_else(
    run: Run,
    file: Path,
    words: list[str],
    toml: list[tuple[bytes, bytes]],
    replaced: list[tuple[bytes, bytes]],
) -> None:
    before = file.read_bytes()
    wanted = before
    for old, new in toml if before.startswith(b"+++") else replaced:
        assert old in before
        wanted = wanted.replace(old, new, 1)
    done = run(*(file if word == "F" else word for word in words))
    assert (done.code, file.read_bytes()) == (0, wanted)
    assert run("undo", file.parents[2]).code == 0
    assert file.read_bytes() == before


def test_show_tells_the_values_and_as_yaml_what_yaml_would_be(run: Run, file: Path) -> None:
    shown = {"title": "A", "date": "2026-03-24", "tags": ["sea"], "extra": {"hot": True}}
    assert json.loads(run("show", file).out) == shown
    as_yaml = run("show", file, "--format", "yaml").out
    assert 'tags: ["sea"]' in as_yaml
    assert "extra: {hot: true}" in as_yaml


def test_what_toml_cannot_hold_is_refused_by_name(run: Run, file: Path) -> None:
    before = file.read_bytes()
    done = run("set", file, "weight:=null")
    if before.startswith(b"+++"):
        assert done.code == 1
        assert "TOML has no empty value" in done.err
        assert file.read_bytes() == before
    else:
        assert b'"weight": null' in file.read_bytes()


def test_merge_takes_field_by_field_what_each_side_changed(run: Run, file: Path, tmp_path: Path) -> None:
    base = file.read_bytes()
    toml = base.startswith(b"+++")
    ours = base.replace(b"2026-03-24", b"2026-03-25")
    theirs = base.replace(b'"A"', b'"B"').replace(b'["sea"]', b'["sea", "moon"]')
    for name, data in (("base", base), ("ours", ours), ("theirs", theirs)):
        (tmp_path / name).write_bytes(data)
    assert run("merge", *(tmp_path / name for name in ("base", "ours", "theirs"))).code == 0
    assert (tmp_path / "ours").read_bytes() == theirs.replace(b"2026-03-24", b"2026-03-25")

    (tmp_path / "ours").write_bytes(base.replace(b'"A"', b'"C"'))
    done = run("merge", *(tmp_path / name for name in ("base", "ours", "theirs")))
    assert done.code == 1
    lines = (tmp_path / "ours").read_bytes().splitlines()
    title = b'title = "%b" # here' if toml else b'  "title": "%b",'
    assert lines[1:6] == [b"<<<<<<< ours", title % b"C", b"=======", title % b"B", b">>>>>>> theirs"]
    assert b'["sea", "moon"]' in b"\n".join(lines)


def test_diff_and_check_name_fields_and_lines(run: Run, file: Path) -> None:
    other = file.with_name("b.md")
    other.write_bytes(file.read_bytes().replace(b'"A"', b'"B"').replace(b'["sea"]', b"7"))
    assert 'title: "A" -> "B"' in run("diff", file, other).out
    found = json.loads(run("check", other, "--json").out)
    lines = {problem["code"]: problem["line"] for problem in found}
    assert lines["wrong-type"] == 4


def test_a_broken_one_is_told_with_its_line(run: Run, file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b'"A"', b'"A'))
    done = run("check", file, "--json")
    (problem,) = json.loads(done.out)
    assert problem["line"] == 2
    assert problem["code"] in ("unclosed-quote", "invalid-json")
