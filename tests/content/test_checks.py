"""What is wrong with an article that can be read."""

from __future__ import annotations

from curator.content import EVERYDAY, Article, Severity, check_document
from curator.content.checks import Problem
from curator.frontmatter import Document, ReadError


def problems_of(text: str) -> list[Problem]:
    doc = Document.parse(text.encode(), "a.md")
    return check_document(doc, Article.from_document(doc, EVERYDAY), EVERYDAY)


def test_nothing_wrong() -> None:
    assert problems_of("---\ntitle: x\nquality: 189\nheat: -1\nmood: {any: [thing]}\n---\n") == []


def test_wrong_types_with_their_lines() -> None:
    problems = problems_of(
        "---\ntitle: x\nquality: high\nimages:\n  - url: a\n    width: wide\nrelated:\n  - {}\n  -\n---\n"
    )

    assert [(p.code, p.severity, p.path, p.line, p.message) for p in problems] == [
        ("wrong-type", Severity.WARNING, ("quality",), 3, "Quality should be a number, it is text"),
        (
            "wrong-type",
            Severity.WARNING,
            ("images", 0, "width"),
            6,
            "Width (images[0].width) should be a number, it is text",
        ),
        (
            "wrong-type",
            Severity.WARNING,
            ("related", 1),
            9,
            "Related (related[1]) is an entry without a value",
        ),
    ]


def test_keys_that_stand_twice() -> None:
    problems = problems_of("---\ntitle: x\nprovider:\n  name: a\n  name: b\ntitle: y\n---\n")

    assert [(p.code, p.severity, p.path, p.line) for p in problems] == [
        ("duplicate-key", Severity.ERROR, ("provider", "name"), 5),
        ("duplicate-key", Severity.ERROR, ("title",), 6),
    ]


def test_a_file_that_cannot_be_read() -> None:
    try:
        Document.parse(b"---\ntitle: x\n", "a.md")
    except ReadError as error:
        problem = Problem.unreadable(error)
    assert (problem.code, problem.severity) == ("no-closing-fence", Severity.ERROR)
    assert problem.message
