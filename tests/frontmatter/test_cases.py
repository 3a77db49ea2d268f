"""Edits as data: a text, an edit, the exact text expected."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from curator.frontmatter import Document, Edit, FrontMatterError, Insert, Move, Set, Timestamp, Unset

HERE = Path(__file__).parent / "cases"
SHARED = Path(os.environ.get("CURATOR_CASES", Path(__file__).parents[3] / "shared" / "cases"))


def _cases() -> list[Any]:
    """Our own cases, and those of a folder beside the project that are not among them."""
    found: dict[str, Any] = {}
    for folder in (HERE, SHARED):
        for file in sorted(folder.glob("*.json")):
            for case in json.loads(file.read_text(encoding="utf-8")):
                found.setdefault(json.dumps(case, sort_keys=True), pytest.param(case, id=case["name"]))
    return list(found.values())


def _edit(spec: dict[str, Any]) -> Edit:
    path = tuple(spec["path"])
    value = Timestamp(spec["value"]) if spec.get("literal") else spec.get("value")
    match spec["op"]:
        case "set":
            return Set(path, value)
        case "insert":
            after, before = spec.get("after"), spec.get("before")
            return Set(path, value, after=after and after[-1], before=before and before[-1])
        case "append":
            return Insert(path, value)
        case "delete":
            return Unset(path)
        case "move":
            return Move(path, spec["from"], spec["to"])
    raise ValueError(spec["op"])


@pytest.mark.parametrize("case", _cases())
def test_case(case: dict[str, Any]) -> None:
    data = case["text"].encode()
    if case.get("refused"):
        with pytest.raises(FrontMatterError) as refused:
            Document.parse(data).apply(_edit(case["edit"]))
        assert refused.value.message
        assert refused.value.line is not None
    else:
        assert Document.parse(data).apply(_edit(case["edit"])).data.decode() == case["expected"]
