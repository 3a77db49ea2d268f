"""Problems as SARIF 2.1.0, which code hosts show at the lines they are about.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from curator import __version__
from curator.content import Problem, Rules

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(found: Sequence[tuple[str, Problem]], rules: Rules) -> dict[str, Any]:
    """The log of one run; `found` are files, as typed from here, and what is wrong with each."""
    codes = sorted({rule.code for rule in rules} | {problem.code for _, problem in found})
    place = {code: index for index, code in enumerate(codes)}
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "curator",
                        "version": __version__,
                        "rules": [_rule(code, rules) for code in codes],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(file, problem, place[problem.code]) for file, problem in found],
            }
        ],
    }


def _rule(code: str, rules: Rules) -> dict[str, Any]:
    rule = rules[code]
    told: dict[str, Any] = {
        "id": code,
        "shortDescription": {"text": rule.label},
        "defaultConfiguration": {"level": str(rule.severity), "enabled": rule.is_on},
    }
    if rule.explanation:
        told["fullDescription"] = {"text": rule.explanation}
    return told


def _result(file: str, problem: Problem, index: int) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": uri(file)}}
    if problem.line is not None:
        region = {"startLine": problem.line}
        if problem.column is not None:
            region["startColumn"] = problem.column
        location["region"] = region
    return {
        "ruleId": problem.code,
        "ruleIndex": index,
        "level": str(problem.severity),
        "message": {"text": problem.message},
        "locations": [{"physicalLocation": location}],
    }


def uri(file: str) -> str:
    """The file as a URI: relative to the current folder, or whole."""
    path = Path(file)
    if path.is_absolute():
        return path.as_uri()
    return quote(path.as_posix().encode("utf-8", "surrogateescape"))
