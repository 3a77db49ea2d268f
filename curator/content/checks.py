"""What is wrong with an article that can be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from curator.content.article import Article
from curator.content.profile import Profile
from curator.frontmatter import Document, FrontMatterError, Path, format_path


class Severity(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: its stable code, its place in the front matter and the line in the file."""

    code: str
    severity: Severity
    path: Path
    line: int | None
    message: str

    @classmethod
    def unreadable(cls, error: FrontMatterError) -> Problem:
        """The problem of a file that cannot be read at all."""
        return cls(str(error.reason), Severity.ERROR, (), error.line, error.message)


def check_document(doc: Document, article: Article, profile: Profile) -> list[Problem]:
    """Keys that stand there twice and values of the wrong type, by line."""
    problems = [
        Problem(
            "duplicate-key",
            Severity.ERROR,
            path,
            line,
            f"{format_path(path)} stands here a second time; readers disagree about which one counts",
        )
        for path, line in doc.repeated
    ]
    problems += [
        Problem(
            "wrong-type", Severity.WARNING, path, _line_of(doc, path), f"{_name(profile, path)} {message}"
        )
        for path, message in article.invalid
    ]
    return sorted(problems, key=lambda problem: (problem.line or 0, problem.code))


def _name(profile: Profile, path: Path) -> str:
    label = profile.field(path).label
    return label if len(path) == 1 else f"{label} ({format_path(path)})"


def _line_of(doc: Document, path: Path) -> int | None:
    """The line of `path`, or of the nearest place around it."""
    return next((line for end in range(len(path), 0, -1) if (line := doc.line(path[:end]))), None)
