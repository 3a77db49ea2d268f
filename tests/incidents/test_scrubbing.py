"""What a report and the log may say of an error: where and of what kind, never what stands in an article."""

from __future__ import annotations

import errno
import json
import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from curator.content import EVERYDAY, Article
from curator.frontmatter import Document, Set
from curator.incidents import report
from curator.incidents.log_file import NAME, Log, last_lines
from curator.incidents.scrubbing import place_in_package, told, trace, without_home
from curator.library import store
from curator.library.query import parse_query

SECRET = "Zyxwv"
"""What stands in the article."""


class Numbers(BaseModel):
    """Anything that checks what it is given."""

    number: int


def _failing() -> dict[str, Callable[[], object]]:
    data = f"---\ntitle: {SECRET}\nquality: !!int {SECRET}\n---\n".encode()
    fine = Document.parse(f"---\n{SECRET}: {SECRET}\n---\n".encode())
    return {
        "value": lambda: Document.parse(data),
        "refused": lambda: fine.apply(Set((SECRET, "x", 1), SECRET)),
        "key": lambda: dict.fromkeys(["a"])[SECRET],
        "int": lambda: int(SECRET),
        "text": lambda: f"{SECRET}\udcff".encode(),
        "attribute": lambda: getattr(SECRET, "no_such"),  # noqa: B009
        "json": lambda: json.loads(f'{{"{SECRET}": {SECRET}'),
        "yaml": lambda: yaml.safe_load(f"a: b: {SECRET}"),
        "pydantic": lambda: Numbers(number=SECRET),  # type: ignore[arg-type]
        "sql": lambda: sqlite3.connect(":memory:").execute(f"SELECT '{SECRET}' FROM t WHERE \"{SECRET}"),
        "missing": lambda: store.read(Path.home() / SECRET),
        "os": lambda: (Path.home() / SECRET).read_bytes(),
        "query": lambda: parse_query(f'"{SECRET}'),
        "index": lambda: [SECRET][7],
        "article": lambda: Article.of(fine, None),  # type: ignore[attr-defined]
    }


@pytest.mark.parametrize("name", list(_failing()))
def test_nothing_of_an_article_is_in_report_or_log(name: str, tmp_path: Path) -> None:
    log = Log(tmp_path)
    try:
        with pytest.raises(Exception) as failed:  # noqa: PT011 - any of them
            _failing()[name]()
        logging.getLogger("curator.test").error("it failed: %s", failed.value, exc_info=failed.value)
        text = report.compose_for(failed.value, last_lines(tmp_path))
    finally:
        log.close()
    assert type(failed.value).__name__ in text
    assert "it failed" in text
    for said in (text, (tmp_path / NAME).read_text()):
        assert SECRET not in said
        assert str(Path.home()) not in said


def test_an_error_is_told_as_well_as_it_can_be() -> None:
    assert told(OSError(errno.ENOSPC, "No space left on device", "/x/y.md")) == (
        "OSError: ENOSPC: No space left on device"
    )
    assert told(AttributeError("'NoneType' object has no attribute 'rows'")).endswith("no attribute 'rows'")
    assert told(ValueError("cannot convert float NaN to integer")).endswith("float NaN to integer")
    assert told(KeyError("a title")) == "KeyError: '…'"
    with pytest.raises(Exception) as failed:  # noqa: PT011
        Document.parse(b"---\na: [\n---\n")
    assert told(failed.value) == "ReadError: unclosed-bracket"


def test_the_trace_names_places_within_the_program_and_causes() -> None:
    def fail() -> None:
        try:
            Document.parse(b"---\na: !x 1\n---\n")
        except ValueError as error:
            raise RuntimeError("and so it ends") from error

    with pytest.raises(RuntimeError) as failed:
        fail()
    lines = trace(failed.value)
    assert "RuntimeError: and so it ends" in lines
    assert "which came after:" in lines
    assert any(line.startswith("  curator/frontmatter/document.py:") for line in lines)
    assert not any(str(Path(__file__).parent) in line for line in lines)


@pytest.mark.parametrize(
    ("file", "shown"),
    [
        (str(Path(report.__file__)), "curator/incidents/report.py"),
        ("C:\\Program Files\\Curator\\curator\\app.py", "curator/app.py"),
        ("/opt/curator/lib/curator/ui/tasks.py", "curator/ui/tasks.py"),
        ("/usr/lib/python3.11/json/decoder.py", None),
        ("/home/someone/curator/my-articles/x.py", None),
    ],
)
def test_places(file: str, shown: str | None) -> None:
    assert place_in_package(file) == shown


def test_the_home_is_a_tilde(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/jane")
    monkeypatch.setenv("USERPROFILE", "/home/jane")
    assert without_home("/home/jane/site '/home/jane' /home/janet/x") == "~/site '~' /home/janet/x"


def test_the_log_rotates_and_its_level_can_be_chosen(tmp_path: Path) -> None:
    log = Log(tmp_path, {"CURATOR_LOG": "warning"})
    try:
        for number in range(6_000):
            logging.getLogger("curator.test").warning("%s %d", "line " * 80, number)
        logging.getLogger("curator.test").info("too little")
    finally:
        log.close()
    sizes = {file.name: file.stat().st_size for file in tmp_path.iterdir()}
    assert set(sizes) == {NAME, *(f"{NAME}.{number}" for number in range(1, 5))}
    assert max(sizes.values()) <= 512 * 1024
    assert last_lines(tmp_path)[-1].endswith("5999")
    assert "too little" not in (tmp_path / NAME).read_text()
    logging.getLogger("curator.test").warning("after the end")
    assert "after the end" not in (tmp_path / NAME).read_text()


def test_a_log_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log = Log(tmp_path / "file" / "log")
    logging.getLogger("curator.test").error("nobody hears it")
    log.close()
    assert last_lines(tmp_path / "file" / "log") == []
    assert report.write(tmp_path / "file", "text") is None


def test_old_reports_go(tmp_path: Path) -> None:
    written = [report.write(tmp_path, f"report {number}") for number in range(25)]
    kept = sorted(file.read_text() for file in (tmp_path / report.FOLDER).iterdir())
    assert len(kept) == 20
    assert len({file for file in written if file}) == 25
    assert "report 24" in kept
    assert EVERYDAY.name not in kept
