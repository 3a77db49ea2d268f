"""What is said of a repository: in the button, in the line at the bottom, in tool tips. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.content import Profile
from curator.frontmatter import FieldChange, format_path
from curator.library.git.changes import ChangedArticle
from curator.library.git.repository import Operation, State
from curator.library.git.status import Kind
from curator.ui.detail.plain import one_line
from curator.ui.detail.shown import opaque_keys
from curator.ui.detail.value_text import value_text
from curator.ui.sync.look import Look
from curator.ui.wording import articles, number, said

_SLOW_SECONDS = 2.0
_MOST_FIELDS = 6


def arrows(state: State) -> str:
    """ "↑2 ↓5": commits to send and to get; "" for none."""
    parts = [(state.ahead or 0, "↑"), (state.behind or 0, "↓")]
    return " ".join(f"{sign}{number(count)}" for count, sign in parts if count)


def branch(seen: Look) -> str:
    """Where the repository stands, in a few words."""
    state = seen.state
    if seen.trouble:
        return _tr("git: not usable here")
    name = state.branch or (
        _tr("detached at {commit}").format(commit=state.head[:7]) if state.head else _tr("no branch")
    )
    doing = {
        Operation.MERGE: _tr("merging"),
        Operation.REBASE: _tr("rebasing"),
        Operation.CHERRY_PICK: _tr("cherry-picking"),
        Operation.REVERT: _tr("reverting"),
        Operation.APPLY: _tr("applying patches"),
        Operation.BISECT: _tr("bisecting"),
    }.get(state.operation, "")
    return " ".join(filter(None, (name, arrows(state), f"· {doing}" if doing else "")))


def sync_label(seen: Look) -> str:
    """What stands on the button."""
    if seen.conflicts:
        return _tr("Resolve {n}…").format(n=number(len(seen.conflicts)))
    return " ".join(filter(None, (_tr("Sync"), arrows(seen.state))))


def sentences(seen: Look) -> list[str]:
    """All that there is to be said, a sentence each."""
    if seen.trouble:
        return [seen.trouble]
    state = seen.state
    lines = [said(word) for word in state.words]
    if state.upstream:
        ahead, behind = number(state.ahead or 0), number(state.behind or 0)
        told = _tr("{branch} follows {upstream}: {ahead} commits to send, {behind} to get (when last asked).")
        lines.append(told.format(branch=state.branch, upstream=state.upstream, ahead=ahead, behind=behind))
    elif state.branch:
        lines.append(_tr("{branch} follows no branch elsewhere yet.").format(branch=state.branch))
    if seen.conflicts:
        told = _tr("{n} files are in conflict.", n=len(seen.conflicts))
        lines.append(told.format(n=number(len(seen.conflicts))))
    if seen.files:
        told = _tr("{n} files are not as in the last commit.", n=len(seen.files))
        lines.append(told.format(n=number(len(seen.files))))
    if state.submodules:
        lines.append(_tr("Repositories inside of it (submodules) are left alone."))
    if state.lfs and not state.lfs_missing:
        lines.append(_tr("Large files are kept by Git LFS."))
    if seen.seconds > _SLOW_SECONDS:
        told = _tr("Looking took {n} s. Quicker: git config core.untrackedCache true, then git status once.")
        lines.append(told.format(n=number(round(seen.seconds, 1))))
    return lines


def field_words(change: FieldChange, profile: Profile) -> str:
    """ "quality: 50 → 70"."""
    opaque = str(change.path[0]) in opaque_keys(profile)
    before, after = (
        one_line(value_text(value, opaque=opaque, limit=60)) for value in (change.before, change.after)
    )
    return f"{format_path(change.path)}: {before} → {after}"


def article_words(article: ChangedArticle, profile: Profile) -> str:
    """What has changed in an article, in one line."""
    if article.file.kind is Kind.CONFLICT:
        return _tr("in conflict")
    if article.file.kind is Kind.ADDED:
        return _tr("new")
    if article.file.kind is Kind.REMOVED:
        return _tr("removed")
    if article.problem:
        return said(article.problem)
    lines = [field_words(change, profile) for change in article.fields[:_MOST_FIELDS]]
    if len(article.fields) > _MOST_FIELDS:
        lines.append(_tr("{n} more").format(n=number(len(article.fields) - _MOST_FIELDS)))
    if article.body_differs:
        lines.append(_tr("the text") if article.fields else _tr("text, comments or blanks"))
    return " · ".join(lines) or _tr("changed")


def commit_label(count: int) -> str:
    """What the button of the commit says."""
    return _tr("Commit {what}").format(what=articles(count))


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Sync", text, None, n)
