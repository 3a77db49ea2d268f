"""What a commit might be called, in the editor's own words: those of the history."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime

from curator.content import Article, Profile
from curator.frontmatter import FieldChange, format_path
from curator.library.gestures import Entry
from curator.library.git.changes import ChangedArticle
from curator.library.git.program import GitError
from curator.library.git.repository import Repository
from curator.library.library import Library

_MOST = 200
_LONGEST = 72
_LINES = 20


def proposed(repository: Repository, library: Library, articles: Sequence[ChangedArticle]) -> str:
    """A message for a commit of these articles: the label of the gesture that changed them, with what they
    have in common; several gestures make a line each below a first one; without any, what differs."""
    if not articles:
        return ""
    paths = {article.path for article in articles}
    labels = _labels(library, paths, _last_commit(repository))
    if len(labels) == 1 and labels[0][1] == paths:
        label, touched = labels[0]
        return labelled(label, library, [one for one in articles if one.path in touched])
    shared = shared_by(articles, library)
    first = _of_differences(articles, library.profile)
    first = _cut(f"{first}: {shared}" if shared else first)
    body = "".join(f"\n- {label}" for label, _ in labels[:_LINES])
    return f"{first}\n{body}" if body else first


def labelled(label: str, library: Library, articles: Sequence[ChangedArticle]) -> str:
    """A message for a commit of one gesture: its label, with what the articles have in common."""
    shared = shared_by(articles, library)
    return _cut(f"{label}: {shared}" if shared else label)


def shared_by(articles: Iterable[ChangedArticle], library: Library) -> str:
    """What the articles have in common, as "provider Wireflow PR", or the title of a single one; "" for
    nothing."""
    documents = [document for one in articles if (document := one.now or one.committed) is not None]
    if not documents:
        return ""
    seen = [Article.from_document(document, library.profile) for document in documents[:_MOST]]
    if len(seen) == 1:
        return seen[0].title
    providers = {article.provider.name for article in seen if article.provider is not None}
    if len(providers) == 1 and "" not in providers and all(article.provider for article in seen):
        return f"provider {providers.pop()}"
    topics = set(seen[0].topics).intersection(*(article.topics for article in seen))
    if len(topics) == 1:
        return f"topic {topics.pop()}"
    return ""


def _labels(library: Library, paths: Collection[str], since: datetime) -> list[tuple[str, frozenset[str]]]:
    """Labels of the gestures since then that touched these articles and no others, the oldest first, and
    what of them."""
    found: list[tuple[str, frozenset[str]]] = []
    for entry in library.past.entries(_MOST):
        if not _counts(entry, since):
            continue
        files = frozenset(library.past.files(entry.id))
        touched = files & set(paths)
        if touched and len(touched) == len(files):  # else its label tells of more than is committed
            found.insert(0, (entry.label, touched))
    merged: dict[str, frozenset[str]] = {}
    for label, touched in found:
        merged[label] = merged.get(label, frozenset()) | touched
    return list(merged.items())


def _counts(entry: Entry, since: datetime) -> bool:
    return entry.state != "undone" and entry.when > since


_LOCAL = re.compile(r"@\{(\d+)\}")


def _last_commit(repository: Repository) -> datetime:
    """When somebody committed here last. What was pulled does not count: an edit may be older than that."""
    words = ("log", "-g", "-n", "1", "--grep-reflog=^commit", "--format=%gd", "--date=unix", "HEAD")
    try:
        found = _LOCAL.search(repository.git.text(*words))
        return datetime.fromtimestamp(int(found[1]), UTC) if found else datetime.min.replace(tzinfo=UTC)
    except (GitError, ValueError, OverflowError, OSError):
        return datetime.min.replace(tzinfo=UTC)


def _of_differences(articles: Sequence[ChangedArticle], profile: Profile) -> str:
    """ "Publish 3, unpublish 1, change heat of 12 articles"."""
    counts = Counter(_verb(article, profile) for article in articles)
    parts = []
    for number, (verb, count) in enumerate(counts.most_common(3)):
        noun = f" article{'' if count == 1 else 's'}" if number == len(counts) - 1 or number == 2 else ""
        parts.append(f"{verb} {count:,}{noun}")
    text = ", ".join(parts)
    if len(counts) > 3:
        text += " and more"
    return text[:1].upper() + text[1:]


def _verb(article: ChangedArticle, profile: Profile) -> str:
    if article.file.kind == "added":
        return "add"
    if article.file.kind == "removed":
        return "remove"
    keys = {str(change.path[0]) for change in article.fields}
    if len(keys) != 1 or article.body_differs:
        return "edit"
    key = keys.pop()
    if key in profile.roles.get("published", ()):
        return _published(article.fields, key in profile.inverted)
    return f"change {format_path((key,))} of"


def _published(fields: Sequence[FieldChange], inverted: bool) -> str:
    value: object = fields[0].after
    if not isinstance(value, bool):
        return "edit"
    return "publish" if value is not inverted else "unpublish"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
