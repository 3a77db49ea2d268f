"""Undo, redo and history, each in a run of its own: nothing is kept but what is on disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from curator.library import disk

from .samples import HARBOUR, MODEL, Run


def test_undo_and_redo_give_back_every_byte(run: Run, site: Path, harbour: Path) -> None:
    model = site / "_news" / "2026-03-23-model.md"
    entry = run("publish", harbour, model, "--json").json["entry"]
    published = harbour.read_bytes(), model.read_bytes()
    undone = run("undo", site, "--json")
    assert undone.code == 0
    assert {one["path"] for one in undone.json["changed"]} == {str(harbour), str(model)}
    assert undone.json["entry"] == entry
    assert (harbour.read_bytes().decode(), model.read_bytes().decode()) == (HARBOUR, MODEL)
    assert run("redo", site).code == 0
    assert (harbour.read_bytes(), model.read_bytes()) == published


def test_any_entry_can_be_taken_back_by_its_number(run: Run, site: Path, harbour: Path) -> None:
    first = run("set", harbour, "quality=1", "--json").json["entry"]
    run("set", harbour, "heat=2")
    assert run("undo", site / "_news", first).code == 0
    assert harbour.read_bytes().decode() == HARBOUR.replace("heat: -1", "heat: 2")
    states = {one["label"]: one["state"] for one in run("history", site, "--json").json}
    assert states == {"Set quality in 1 article": "undone", "Set heat in 1 article": "done"}


def test_what_holds_something_else_now_is_refused(run: Run, site: Path, harbour: Path) -> None:
    run("set", harbour, "quality=1")
    other = harbour.read_text(encoding="utf-8").replace("quality: 1", "quality: 99")
    harbour.write_text(other, encoding="utf-8")
    result = run("undo", site, "--json")
    assert result.code == 1
    assert [one["path"] for one in result.json["refused"]] == [str(harbour)]
    assert harbour.read_text(encoding="utf-8") == other


@pytest.mark.parametrize("words", [["undo"], ["redo"], ["undo", "99"]])
def test_nothing_to_take_back(run: Run, site: Path, words: list[str]) -> None:
    result = run(words[0], site, *words[1:])
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("curator: ")


def test_history_lists_the_last_first(run: Run, site: Path, harbour: Path) -> None:
    assert run("history", site).err == f"curator: nothing was edited in {site} yet\n"
    run("set", harbour, "quality=1")
    run("publish", site)
    result = run("history", site)
    lines = result.out.splitlines()
    assert lines[0].split() == ["Entry", "When", "State", "Files", "What"]
    assert lines[1].endswith("Publish 4 articles")
    assert lines[2].endswith("Set quality in 1 article")
    [last] = run("history", site, "--limit", "1", "--json").json
    assert (last["label"], last["files"], last["state"]) == ("Publish 4 articles", 2, "done")
    assert last["when"].endswith("+00:00")


class Power(BaseException):
    """The power fails."""


@pytest.mark.parametrize(("word", "left"), [("undo", False), ("redo", True)])
def test_what_was_interrupted_is_rolled_back_or_finished(
    run: Run, site: Path, harbour: Path, monkeypatch: pytest.MonkeyPatch, word: str, left: bool
) -> None:
    model = site / "_news" / "2026-03-23-model.md"
    real = disk.swap
    seen: list[Path] = []

    def failing(temporary: Path, target: Path, ours: os.stat_result) -> None:
        if seen:
            raise Power
        seen.append(target)
        real(temporary, target, ours)

    with monkeypatch.context() as patched:
        patched.setattr(disk, "swap", failing)
        with pytest.raises(Power):
            run("set", harbour, model, "quality=3")
    told = run("history", site)
    assert "interrupted" in told.out
    assert "`curator redo` with its number finishes it, `curator undo` rolls it back" in told.err
    changed = run(word, site, "--json").json["changed"]
    assert len(changed) == 1
    assert [b"quality: 3\n" in file.read_bytes() for file in (harbour, model)] == [left] * 2
    assert "interrupted" not in run("history", site).out
