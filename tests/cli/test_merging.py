"""`curator merge`: what is merged, exit codes, how the result is written, and how little it loads."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from curator.line_merge import merge_lines

from .conftest import PROJECT
from .samples import Run

GIT = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
POSIX = pytest.mark.skipif(os.name == "nt", reason="modes and links of Unix")


def files(base: str, ours: str, theirs: str) -> list[str]:
    for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
        Path(name).write_bytes(text.encode())
    return ["base", "ours", "theirs"]


def article(text: str, body: str = "B\n") -> str:
    return f"---\n{text}---\n{body}"


PLAIN = [article(f"published: {p}\nheat: {h}\n") for p, h in (("false", 1), ("true", 1), ("false", 2))]
ANCHORED = [text.replace("---\nB", "x: {a: &a 1, b: *a}\n---\nB") for text in PLAIN]


@pytest.mark.parametrize("versions", [PLAIN, ANCHORED], ids=["plain", "with a parser"])
def test_the_result_replaces_ours(run: Run, versions: list[str]) -> None:
    result = run("merge", *files(*versions))
    assert (result.code, result.out, result.err) == (0, "", "")
    assert Path("ours").read_text() == versions[1].replace("heat: 1", "heat: 2")
    assert (Path("base").read_text(), Path("theirs").read_text()) == (versions[0], versions[2])


@pytest.mark.parametrize("versions", [PLAIN, ANCHORED], ids=["plain", "with a parser"])
def test_or_goes_elsewhere(run: Run, versions: list[str]) -> None:
    result = run("merge", "--output", "result", *files(*versions))
    assert (result.code, result.out, result.err) == (0, "", "")
    assert Path("result").read_text() == versions[1].replace("heat: 1", "heat: 2")
    assert Path("ours").read_text() == versions[1]
    assert sorted(os.listdir()) == ["base", "ours", "result", "theirs"]  # noqa: PTH208


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_a_conflict_is_marked_named_and_ends_with_1(run: Run, line_break: str) -> None:
    versions = [
        article(f"heat: {heat}\nquality: {quality}\n").replace("\n", line_break)
        for heat, quality in ((1, 1), (1, 2), (5, 3))
    ]
    result = run("merge", *files(*versions), "--name", "_news/a.md")
    assert result.code == 1
    assert result.out == ""
    assert (
        result.err == "curator: _news/a.md: quality was changed on both sides: it was 1, ours 2, theirs 3\n"
    )
    marked = "---\nheat: 5\n<<<<<<< ours\nquality: 2\n=======\nquality: 3\n>>>>>>> theirs\n---\nB\n"
    assert Path("ours").read_bytes() == marked.replace("\n", line_break).encode()


@GIT
def test_bodies_are_merged_by_lines(run: Run) -> None:
    lines = [f"line {number}\n" for number in range(9)]
    body = "".join(lines)
    versions = [
        article("a: 1\n", body),
        article("a: 2\n", body.replace("line 1", "mine")),
        article("a: 1\n", body.replace("line 7", "theirs")),
    ]
    assert run("merge", *files(*versions)).code == 0
    merged = body.replace("line 1", "mine").replace("line 7", "theirs")
    assert Path("ours").read_text() == article("a: 2\n", merged)


@GIT
def test_the_same_lines_of_bodies_are_a_conflict(run: Run) -> None:
    result = run(
        "merge", *files(article("a: 1\n"), article("a: 2\n", "mine\n"), article("a: 1\n", "theirs\n"))
    )
    assert result.code == 1
    assert result.err == "curator: ours: the same lines of the text were changed on both sides\n"
    assert Path("ours").read_text() == article(
        "a: 2\n", "<<<<<<< ours\nmine\n=======\ntheirs\n>>>>>>> theirs\n"
    )


@GIT
def test_what_is_no_front_matter_is_plain_text(run: Run) -> None:
    assert run("merge", *files("1\n2\n3\n4\n", "0\n2\n3\n4\n", "1\n2\n3\n5\n")).code == 0
    assert Path("ours").read_text() == "0\n2\n3\n5\n"


def test_a_base_with_markers_is_read_as_its_first_side(run: Run) -> None:
    """git merges several bases into one for itself, and may leave conflicts in it."""
    base = "---\nheat: 1\n<<<<<<< ours\nq: 1\n=======\nq: 2\n>>>>>>> theirs\n---\nB\n"
    versions = (base, article("heat: 1\nq: 1\n"), article("heat: 5\nq: 3\n"))
    assert run("merge", *files(*versions)).code == 0
    assert Path("ours").read_text() == article("heat: 5\nq: 3\n")


@POSIX
@pytest.mark.parametrize("versions", [PLAIN, ANCHORED], ids=["plain", "with a parser"])
def test_mode_and_link_stay(run: Run, versions: list[str]) -> None:
    names = files(*versions)
    Path("ours").chmod(0o754)
    Path("link").symlink_to("ours")
    assert run("merge", "base", "link", names[2]).code == 0
    assert Path("link").is_symlink()
    assert Path("ours").stat().st_mode & 0o777 == 0o754
    assert "heat: 2" in Path("ours").read_text()


def test_what_cannot_be_read_or_written_ends_with_1(run: Run) -> None:
    names = files(*PLAIN)
    gone = run("merge", "base", "ours", "gone")
    assert (gone.code, gone.err) == (1, "curator: gone: cannot be read: No such file or directory\n")
    there = run("merge", *names, "--output", "no/such/folder")
    assert there.code == 1
    assert there.err.startswith("curator: no/such/folder: cannot be written, and is as it was: ")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["merge", "a"], "curator: merge: the following arguments are required: OURS, THEIRS"),
        (["merge", "a", "b", "c", "d"], "curator: merge: unrecognized arguments: d"),
        (["merge", "a", "b", "c", "--output"], "curator: merge: argument --output: expected one argument"),
        (["merge", "a", "b", "c", "--nope"], "curator: merge: unrecognized arguments: --nope"),
    ],
)
def test_a_wrong_command_line_ends_with_2(run: Run, words: list[str], message: str) -> None:
    result = run(*words)
    assert result.code == 2
    assert result.err.startswith(message)


@pytest.mark.parametrize(
    ("versions", "foreign"),
    [
        (
            PLAIN,
            ("PySide", "pydantic", "sqlite3", "yaml", "curator.library", "curator.frontmatter", "pathlib"),
        ),
        (ANCHORED, ("PySide", "pydantic", "sqlite3", "curator.library", "curator.content")),
    ],
    ids=["plain", "with a parser"],
)
def test_it_loads_little(versions: list[str], foreign: tuple[str, ...]) -> None:
    files(*versions)
    script = (
        "import sys; before = set(sys.modules); from curator.__main__ import main; "
        "code = main(['merge', 'base', 'ours', 'theirs']); "
        f"print([name for name in set(sys.modules) - before if name.startswith({foreign!r})], code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        timeout=60,
        check=True,
    )
    assert done.stdout == "[] 0\n"


TEXTS = [
    ("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n", "A\nb\nc\nD\n", False),
    ("a\n", "b\n", "c\n", "<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n", True),
    ("a\r\n", "b\r\n", "c\r\n", "<<<<<<< ours\r\nb\r\n=======\r\nc\r\n>>>>>>> theirs\r\n", True),
    ("a\n", "b", "c", "<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\n", True),
    ("a\n", "b\n", "b\n", "b\n", False),
]


@pytest.mark.parametrize("git", [pytest.param("git", marks=GIT), "no-such-git"])
@pytest.mark.parametrize(("base", "ours", "theirs", "expected", "conflict"), TEXTS)
def test_lines(base: str, ours: str, theirs: str, expected: str, conflict: bool, git: str) -> None:
    merged = merge_lines(base.encode(), ours.encode(), theirs.encode(), git)
    assert merged == (expected.encode(), conflict)


def test_binary_stays_ours() -> None:
    assert merge_lines(b"a\0", b"b\0", b"c\0") == (b"b\0", True)
