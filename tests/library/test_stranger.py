"""A settings file from a stranger's repository: plain data within bounds, that starts, fetches and writes
nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import typing
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType

import pytest
from pydantic import BaseModel

from curator.content import EVERYDAY, detect
from curator.content.folder_settings import FolderSettings, ProfileError, read_settings
from curator.library import FolderSettingsError
from curator.library.saved_views import MOST_VIEWS, SavedView
from curator.library.shared_views import read_shared, remove_shared

from .conftest import Write, article

PROJECT = Path(__file__).resolve().parents[2]
LONG = "x" * 100_000
ESCAPES = (
    "../../../../etc/passwd",
    "/etc/passwd",
    "C:\\Windows\\win.ini",
    "\\\\host\\share\\x",
    "file:///etc/passwd",
)
"""What a program would follow that takes a word for a place."""

EVERY_KEY = {
    *(
        "profile",
        "label",
        "collections",
        "exclude",
        "extensions",
        "absent_means_published",
        "excerpt_length",
        "quality",
        "heat",
    ),
    *("fields", "views", "checks", "not_duplicates"),
    *("file_name", "template", "roles", "inverted", "required"),
}


def test_every_key_is_known_here_and_is_plain_data() -> None:
    assert set(FolderSettings.model_fields) == EVERY_KEY, "a new key needs its bounds and a case below"
    loose = {"views": "by `view_of`", "checks": "by `Rule.changed`", "template": "by `fault_in_template`"}
    for name, info in FolderSettings.model_fields.items():
        if name not in loose:
            assert set(_leaves(info.annotation)) <= {str, int, bool, NoneType}, name


def _leaves(kind: object) -> list[object]:
    if typing.get_origin(kind) is typing.Annotated:
        return _leaves(typing.get_args(kind)[0])
    if typing.get_origin(kind) is typing.Literal:
        return [type(word) for word in typing.get_args(kind)]
    if typing.get_origin(kind) in (list, dict, typing.Union, UnionType):
        return [leaf for part in typing.get_args(kind) for leaf in _leaves(part)]
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return [leaf for field in kind.model_fields.values() for leaf in _leaves(field.annotation)]
    return [str] if isinstance(kind, type) and issubclass(kind, Enum) else [kind]


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ("run: rm -rf /", "run: there is no such setting"),
        ("plugins: [x]", "plugins: there is no such setting"),
        ("fetch: https://evil.example/", "there is no such setting"),
        ("profile: !!python/object/apply:os.system [id]", "not plain data"),
        ("label: !include /etc/passwd", "not plain data"),
        (f"profile: {LONG}", "at most 200"),
        (f"label: {LONG}", "at most 200"),
        (f"collections: [{LONG}]", "at most 200"),
        ("collections: [" + "a, " * 501 + "]", "at most 500"),
        ("exclude: [" + "a, " * 501 + "]", "at most 500"),
        ("extensions: [" + ".md, " * 51 + "]", "at most 50"),
        ("extensions: ['.md/../../x']", "match pattern"),
        (f"extensions: [.{LONG}]", "at most 20"),
        ("quality: {minimum: 0, maximum: 100000000000000000000}", "less than or equal"),
        ("quality: {minimum: -1e99, maximum: 5}", "quality.minimum"),
        ("heat: {minimum: 5, maximum: 1}", "below the maximum"),
        ("heat: {minimum: 0, maximum: 9, step: 0}", "greater than or equal"),
        (f"fields: [{{key: {LONG}}}]", "at most 200"),
        (f"fields: [{{key: a, label: {LONG}}}]", "at most 200"),
        ("fields: [{key: a, minimum: 1e300}]", "valid integer"),
        ("fields: [{key: a, maximum: 99999999999}]", "less than or equal"),
        ("fields: [{key: a, step: 99999999999}]", "less than or equal"),
        ("fields: [{key: a, kind: command}]", "fields[0].kind"),
        ("fields: [{key: a, command: id}]", "there is no such setting"),
        ("fields: [{key: a, choices: [" + "a, " * 501 + "]}]", "at most 500"),
        ("fields: [" + "{key: a}, " * 501 + "]", "at most 500"),
        ("absent_means_published: [x]", "absent_means_published"),
        ("excerpt_length: 100001", "excerpt_length"),
        ("excerpt_length: -1", "excerpt_length"),
        ("roles: {command: id}", "roles.command"),
        (f"roles: {{title: {LONG}}}", "at most 200"),
        ("roles: {title: [" + "a, " * 21 + "]}", "at most 20"),
        ("inverted: [" + "a, " * 21 + "]", "at most 20"),
        ("required: [" + "title, " * 51 + "]", "at most 50"),
        (f"file_name: {LONG}", "at most 200"),
        ("template: {" + ", ".join(f"a{n}: 1" for n in range(201)) + "}", "at most 200"),
        ("not_duplicates: [[a]]", "at least 2"),
        ("checks: {no-such: on}", "no check"),
        (f"checks: {{{'y' * 900}: on}}", "no check"),
        ("checks: {no-image: {command: id}}", "no setting"),
        ("checks: {no-image: {severity: [error]}}", "no setting"),
        ("checks: {no-image: [a]}", "off, on"),
        ("checks: {image-small: {width: 99999999999}}", "a number from 0 on"),
        (f"checks: {{missing-key: {{keys: [{LONG}]}}}}", "too long"),
        ("checks: {missing-key: {keys: [" + "a, " * 501 + "]}}", "too many"),
        ("label: x\n" + "# " + "y" * 1_000_000, "larger than"),
        ("label: " + "[" * 100_000, "deeper"),
        (
            "a: &a [x]\n"
            + "".join(f"a{n}: &a{n} [" + f"*a{n - 1 or ''}, " * 9 + "]\n" for n in range(1, 12)),
            "aliases",
        ),
        ("label: \x07", "not allowed"),
        ("- a\n- b", "a list"),
    ],
    ids=range(50),
)
def test_what_is_out_of_bounds_is_named_and_the_folder_opens_without_it(
    tmp_path: Path, settings: str, reason: str
) -> None:
    (tmp_path / ".curator.yaml").write_text(settings)
    with pytest.raises(ProfileError) as refused:
        read_settings(tmp_path)
    assert reason in str(refused.value)
    assert len(str(refused.value)) < 400
    assert str(refused.value) in "\n".join(detect(tmp_path).notes)


def test_no_pattern_of_a_collection_takes_long() -> None:
    bad = "*".join("a" * 60) + "*b"
    profile = EVERYDAY.model_copy(update={"collections": (bad,) * 20})
    started = time.process_time()
    assert profile.collect("a" * 250 + "/x.md") is None
    assert time.process_time() - started < 1.0
    assert profile.collect("a" * 60 + "b/x.md") == "a" * 60 + "b"


@pytest.mark.parametrize(
    ("pattern", "part", "matches"),
    [
        ("a", "a", True),
        ("a", "ab", False),
        ("*", "", True),
        ("*", "any\nthing", True),
        ("a*", "a", True),
        ("a*a", "a", False),
        ("a*a", "aa", True),
        ("a*b*c", "aXbYc", True),
        ("a*b*c", "acb", False),
        ("*b*", "abc", True),
        ("**", "x", True),
        ("ab*bc", "abc", False),
        ("a*bc*c", "abcc", True),
        ("[a]*", "[a]b", True),
        (".*", "ab", False),
    ],
)
def test_stars(pattern: str, part: str, matches: bool) -> None:
    profile = EVERYDAY.model_copy(update={"collections": (f"_x/{pattern}",), "excluded": ()})
    found = profile.collect(f"_x/{part}/a.md") if part and not part.startswith(".") else None
    assert (found is not None) == (matches and bool(part))


def test_views_are_bounded(tmp_path: Path) -> None:
    file = tmp_path / ".curator.yaml"
    file.write_text("views:\n" + "".join(f"  - {{name: v{n}, query: x}}\n" for n in range(MOST_VIEWS + 50)))
    assert len(read_shared(tmp_path).views) == MOST_VIEWS
    file.write_text(
        f"views:\n  - {{name: {LONG}}}\n  - {{name: a, query: {LONG}}}\n  - {{name: b, columns: [{LONG}]}}\n"
    )
    found = read_shared(tmp_path)
    assert found.views == ()
    assert [note.partition(": ")[2] for note in found.notes] == ["the view is too long"] * 3
    file.write_text("views: []\n#" + "x" * 1_000_000)
    assert "larger than" in "\n".join(read_shared(tmp_path).notes)
    before = file.read_bytes()
    with pytest.raises(FolderSettingsError, match="larger than"):
        remove_shared(tmp_path, SavedView("a"))
    assert file.read_bytes() == before


def test_looking_at_a_strangers_folder_starts_fetches_and_writes_nothing(
    tmp_path: Path, write: Write
) -> None:
    root, own = tmp_path / "site", tmp_path / "own"
    places = ", ".join(f"'{place}'" for place in ESCAPES)
    settings = f"""\
profile: everyday
label: '$(touch {tmp_path}/run) `id` {{{{ 7*7 }}}} %PATH%'
collections: [{places}, '_*']
exclude: [{places}]
fields:
  - {{key: __class__, label: '<img src="https://evil.example/x.png">', choices: [{places}]}}
views:
  - {{name: '<img src=x>', query: "a' OR 1=1; ATTACH '{tmp_path}/run' AS x",
     sort: "title; DROP TABLE article"}}
  - {{name: b, query: 'in:../../etc', columns: [{places}]}}
  - {{name: c, query: '{"(" * 50}'}}
  - {{name: d, query: '{"-" * 3000}a'}}
checks:
  missing-key: {{keys: [{places}]}}
not_duplicates: [[{places}]]
"""
    write(
        {
            ".curator.yaml": settings,
            "_config.yml": "url: https://evil.example\nbaseurl: /../..\n",
            "_data/topics/a.yaml": "name: '<script>x</script>'\n",
            "_news/a.md": article(
                "title: '<img src=\"https://evil.example/a.png\">'\nimages:\n"
                "  - url: https://evil.example/b.png\n  - url: ../../../../etc/passwd\n"
                "originalUrl: javascript:alert(1)\nwebUrl: file:///etc/passwd\n"
            ),
            "_news/b.md": article("title: B\noriginalUrl: https://evil.example/b\nexcerpt: x"),
        }
    )
    own.mkdir()
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("stranger_process.py")), str(root), str(own)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={
            **os.environ,
            **{"PYTHONPATH": str(PROJECT), "PYTHONDONTWRITEBYTECODE": "1"},
            **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(own)),
        },
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["touched"] == []
    assert told["articles"] == 2
    assert any("parentheses" in note for note in told["notes"])
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before
    assert {path.name for path in tmp_path.iterdir()} == {"site", "own"}
