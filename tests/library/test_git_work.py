"""A working day under git: what changed, commits of exactly that, exchange, conflicts, going back, blame."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from curator.content import EVERYDAY
from curator.frontmatter import ABSENT, Document, FieldChange, FieldConflict, Set, Unset
from curator.library import Directories, Gesture, Library, QueryError, StoreError
from curator.library.errors import Cancelled
from curator.library.git.blame import last_changes
from curator.library.git.changes import ChangedArticle, articles_only, with_fields
from curator.library.git.committing import commit_changes, commit_files
from curator.library.git.conflicts import (
    Conflicted,
    Given,
    Side,
    conflicted,
    left_behind,
    resolving,
    settle,
    settled,
    take_up_undone,
)
from curator.library.git.exchange import UncommittedChanges, fetch, give_up, go_on, integrate, pull, push
from curator.library.git.messages import proposed
from curator.library.git.program import GitError
from curator.library.git.repository import Operation, Repository
from curator.library.git.reverting import reverting
from curator.library.git.status import ChangedFile, Kind, changed_files

from .conftest import article
from .git_site import NEEDS_GIT, alone, clone, git, put, repository

pytestmark = NEEDS_GIT
POSIX = pytest.mark.skipif(os.name == "nt", reason="hooks as scripts of Unix")

A = article("title: A\npublished: false\nheat: 1\nprovider:\n  name: Wire")
B = article("title: B\npublished: false\nheat: 2\nprovider:\n  name: Wire")


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    alone(monkeypatch)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    files = {"_news/a.md": A, "_news/b ü.md": B, "other.txt": "1\n", ".curator.yaml": "profile: everyday\n"}
    return repository(tmp_path / "my site", files)


def found(folder: Path) -> Repository:
    one = Repository.find(folder)
    assert one is not None
    return one


def changed(folder: Path) -> list[ChangedArticle]:
    one = found(folder)
    return list(with_fields(one, articles_only(changed_files(one), EVERYDAY)))


def status(folder: Path) -> list[str]:
    return git(folder, "status", "--porcelain", "-z").split("\0")[:-1]


# ------------------------------------------------------------------ what changed


def test_changed_files_of_every_kind(site: Path) -> None:
    put(site, {"_news/a.md": A.replace("heat: 1", "heat: 5"), "_news/new.md": A, "_news/added.md": A})
    git(site, "add", "_news/added.md")
    (site / "_news" / "b ü.md").unlink()
    put(site, {"other.txt": "2\n", ".gitignore": "ignored.md\n", "ignored.md": ""})
    git(site, "add", "other.txt")
    blobs = {
        name: git(site, "rev-parse", f"HEAD:{name}") for name in ("_news/a.md", "_news/b ü.md", "other.txt")
    }
    assert sorted(changed_files(found(site)), key=lambda file: file.path) == [
        ChangedFile(".gitignore", Kind.ADDED, tracked=False),
        ChangedFile("_news/a.md", Kind.CHANGED, blobs["_news/a.md"]),
        ChangedFile("_news/added.md", Kind.ADDED, staged=True, unstaged=False),
        ChangedFile("_news/b ü.md", Kind.REMOVED, blobs["_news/b ü.md"]),
        ChangedFile("_news/new.md", Kind.ADDED, tracked=False),
        ChangedFile("other.txt", Kind.CHANGED, blobs["other.txt"], staged=True, unstaged=False),
    ]


def test_a_renamed_file_is_one_removed_and_one_added(site: Path) -> None:
    git(site, "mv", "_news/a.md", "_news/c.md")
    assert {(file.path, file.kind) for file in changed_files(found(site))} == {
        ("_news/a.md", Kind.REMOVED),
        ("_news/c.md", Kind.ADDED),
    }


@pytest.mark.skipif(os.name == "nt", reason="names that Windows does not have")
def test_strange_names(site: Path) -> None:
    names = [
        "_news/line\nbreak.md",
        "_news/tab\t.md",
        '_news/"quoted".md',
        "_news/-x.md",
        "_news/*.md",
        ":x.md",
    ]
    put(site, dict.fromkeys(names, A))
    commit_files(found(site), names, "Strange")
    assert status(site) == []
    put(site, {name: A.replace("heat: 1", "heat: 7") for name in names})
    articles = list(with_fields(found(site), changed_files(found(site))))
    assert {one.path for one in articles} == set(names)
    assert {one.fields for one in articles} == {(FieldChange(("heat",), 1, 7),)}


def test_only_the_content_folder_counts(tmp_path: Path) -> None:
    top = repository(tmp_path / "top", {"site/_news/a.md": A, "x.md": A})
    put(top, {"site/_news/a.md": B, "x.md": B})
    assert [file.path for file in changed_files(found(top / "site"))] == ["_news/a.md"]


def test_field_differences(site: Path) -> None:
    put(site, {"_news/a.md": A.replace("heat: 1\n", "").replace("false", "true").replace("Body", "Text"),
               "_news/b ü.md": B.replace("title: B", "title: 'B'"), "_news/c.md": A})  # fmt: skip
    by_path = {one.path: one for one in changed(site)}
    assert set(by_path) == {"_news/a.md", "_news/b ü.md", "_news/c.md"}
    first = by_path["_news/a.md"]
    assert first.fields == (FieldChange(("published",), False, True), FieldChange(("heat",), 1, ABSENT))
    assert first.body_differs
    assert (by_path["_news/b ü.md"].fields, by_path["_news/b ü.md"].body_differs) == ((), True)
    assert by_path["_news/c.md"].committed is None


def test_line_ends_of_windows_are_no_difference(site: Path) -> None:
    git(site, "config", "core.autocrlf", "true")
    put(site, {"_news/a.md": A.replace("heat: 1", "heat: 3").replace("\n", "\r\n")})
    [one] = changed(site)
    assert (one.fields, one.body_differs) == ((FieldChange(("heat",), 1, 3),), False)
    assert one.committed is not None
    assert one.committed.data == A.replace("\n", "\r\n").encode()


def test_an_article_that_cannot_be_read_says_why(site: Path) -> None:
    put(site, {"_news/a.md": "---\na: [\n---\n"})
    [one] = changed(site)
    assert one.problem.startswith("line 3: ")
    assert one.committed is not None


def test_a_status_can_be_stopped(site: Path) -> None:
    put(site, {f"_news/{number}.md": A for number in range(50)})
    with pytest.raises(Cancelled):
        list(changed_files(found(site), cancelled=lambda: True))


# ------------------------------------------------------------------ commits


def test_a_commit_of_exactly_these_files(site: Path) -> None:
    put(site, {"_news/a.md": B, "_news/b ü.md": A, "_news/new.md": A, "other.txt": "staged\n"})
    git(site, "add", "other.txt", "_news/b ü.md")
    put(site, {"other.txt": "later\n"})
    name = commit_files(found(site), ["_news/a.md", "_news/new.md"], "Two\n\n# not a comment\n")
    assert name == git(site, "rev-parse", "HEAD")
    assert git(site, "log", "-1", "--format=%an|%B") == "Editor|Two\n\n# not a comment"
    assert git(site, "diff", "--name-only", "HEAD~1", "HEAD").splitlines() == ["_news/a.md", "_news/new.md"]
    assert sorted(status(site)) == ["M  _news/b ü.md", "MM other.txt"]
    assert git(site, "show", ":other.txt") == "staged"


def test_a_commit_of_removed_files(site: Path) -> None:
    (site / "_news" / "a.md").unlink()
    commit_files(found(site), ["_news/a.md"], "Gone")
    assert git(site, "ls-tree", "--name-only", "HEAD", "_news/a.md") == ""
    assert status(site) == []


def test_the_first_commit_of_all(tmp_path: Path) -> None:
    site = repository(tmp_path / "site")
    put(site, {"_news/a.md": A, "_news/b.md": B})
    git(site, "add", "_news/b.md")
    commit_files(found(site), ["_news/a.md"], "First")
    assert git(site, "ls-tree", "-r", "--name-only", "HEAD") == "_news/a.md"
    assert status(site) == ["A  _news/b.md"]


def test_from_a_content_folder_below_the_top(tmp_path: Path) -> None:
    top = repository(tmp_path / "top", {"site/_news/a.md": A, "x.md": A})
    put(top, {"site/_news/a.md": B, "x.md": B})
    commit_files(found(top / "site"), ["_news/a.md"], "One")
    assert status(top) == [" M x.md"]


def test_what_was_written_in_the_second_of_the_last_commit_is_committed(site: Path) -> None:
    """Size and time are the same then: only the time of the index tells git to look."""
    git(site, "config", "core.trustctime", "false")  # nobody can set that one back
    file, index, then = site / "_news/a.md", site / ".git" / "index", 1_700_000_000
    os.utime(file, (then, then))
    git(site, "update-index", "--refresh")
    put(site, {"_news/a.md": B})
    for each in (file, index):
        os.utime(each, (then, then))
    commit_files(found(site), ["_news/a.md"], "One")
    assert git(site, "show", "HEAD:_news/a.md") == B.rstrip("\n")


@POSIX
def test_hooks_have_their_say(site: Path) -> None:
    hook = site / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\ngit diff --cached --name-only >hooked\necho 'No heat today' >&2\nexit 1\n")
    hook.chmod(0o755)
    put(site, {"_news/a.md": B, "other.txt": "2\n"})
    git(site, "add", "other.txt")
    head = git(site, "rev-parse", "HEAD")
    with pytest.raises(GitError, match="No heat today"):
        commit_files(found(site), ["_news/a.md"], "One")
    assert (site / "hooked").read_text() == "_news/a.md\n"
    assert git(site, "rev-parse", "HEAD") == head
    assert {"M  other.txt", " M _news/a.md"} <= set(status(site))
    assert not list((site / ".git").glob("curator-*"))


@POSIX
def test_signing_works(site: Path, tmp_path: Path) -> None:
    signer = tmp_path / "signer"
    signer.write_text(
        "#!/bin/sh\ncat >/dev/null\necho '[GNUPG:] SIG_CREATED ' >&2\n"
        "printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nsigned\\n-----END PGP SIGNATURE-----\\n'\n"
    )
    signer.chmod(0o755)
    git(site, "config", "gpg.program", str(signer))
    git(site, "config", "commit.gpgSign", "true")
    put(site, {"_news/a.md": B})
    commit_files(found(site), ["_news/a.md"], "Signed")
    assert "gpgsig -----BEGIN PGP SIGNATURE-----" in git(site, "cat-file", "commit", "HEAD")


def test_what_cannot_be_committed(site: Path) -> None:
    one = found(site)
    with pytest.raises(GitError, match="Nothing was chosen"):
        commit_files(one, [], "x")
    with pytest.raises(GitError, match="needs a message"):
        commit_files(one, ["_news/a.md"], " \n")
    with pytest.raises(GitError, match="nothing to commit"):
        commit_files(one, ["_news/a.md"], "x")


@pytest.fixture
def library(site: Path, tmp_path: Path) -> Library:
    own = tmp_path / "own"
    return Library.open(site, Directories(own / "config", own / "data", own / "cache"))


def test_a_commit_of_one_gesture_alone(site: Path, library: Library) -> None:
    """The bot has changed the same file, and nobody has committed that."""
    put(site, {"_news/a.md": A.replace("heat: 1", "heat: 9")})
    library.refresh()
    done = library.apply(
        Gesture.same("Publish 2 articles", ["_news/a.md", "_news/b ü.md"], [Set(("published",), True)])
    )
    commit_changes(found(site), done.changed, "Publish")
    assert git(site, "show", "HEAD:_news/a.md") + "\n" == A.replace("false", "true")
    assert git(site, "show", "HEAD:_news/b ü.md") + "\n" == B.replace("false", "true")
    assert status(site) == [" M _news/a.md"]
    [one] = changed(site)
    assert one.fields == (FieldChange(("heat",), 1, 9),)
    library.close()


def test_a_gesture_on_a_new_file_cannot_be_committed_alone(site: Path, library: Library) -> None:
    put(site, {"_news/new.md": A})
    library.refresh()
    done = library.apply(Gesture.same("Publish", ["_news/new.md"], [Set(("published",), True)]))
    with pytest.raises(GitError, match="is in no commit yet"):
        commit_changes(found(site), done.changed, "Publish")
    library.close()


def test_messages_in_the_editors_words(site: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    one = found(site)
    with monkeypatch.context() as earlier:  # git's times are in seconds, and the commit was made in this one
        earlier.setenv("GIT_COMMITTER_DATE", "@1700000000 +0000")
        git(site, "commit", "-q", "--amend", "--no-edit")
    assert proposed(one, library, []) == ""
    both = ["_news/a.md", "_news/b ü.md"]
    library.apply(Gesture.same("Publish 2 articles", both, [Set(("published",), True)]))
    assert proposed(one, library, changed(site)) == "Publish 2 articles: provider Wire"
    library.apply(Gesture.same("Set heat of 1 article", both[:1], [Set(("heat",), 7)]))
    assert proposed(one, library, changed(site)) == (
        "Edit 1, publish 1 article: provider Wire\n\n- Publish 2 articles\n- Set heat of 1 article"
    )
    commit_files(one, both, "All")
    put(site, {"_news/a.md": A, "_news/new.md": A})
    assert proposed(one, library, [article for article in changed(site) if article.path != "_news/a.md"]) == (
        "Add 1 article: A"
    )
    library.close()


# ------------------------------------------------------------------ exchange


@pytest.fixture
def two(site: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A repository that others push to, bare, and a second clone of it; `site` follows it too."""
    git(tmp_path, "clone", "-q", "--bare", str(site), "origin.git")
    git(site, "remote", "add", "origin", str(tmp_path / "origin.git"))
    git(site, "fetch", "-q")
    git(site, "branch", "-q", "--set-upstream-to=origin/main")
    return site, clone(tmp_path / "origin.git", tmp_path / "bot", "Bot")


def commit(folder: Path, files: dict[str, str], push_it: bool = False) -> None:
    put(folder, files)
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "Change")
    if push_it:
        git(folder, "push", "-q")


@pytest.mark.parametrize("rebase", ["", "true"])
def test_pull_and_push(two: tuple[Path, Path], rebase: str) -> None:
    site, bot = two
    if rebase:
        git(site, "config", "pull.rebase", rebase)
    commit(bot, {"_news/a.md": A.replace("heat: 1", "heat: 5")}, push_it=True)
    commit(site, {"_news/b ü.md": B.replace("false", "true")})
    lines: list[str] = []
    done = pull(found(site), said=lines.append)
    assert done.is_done
    assert (done.before != done.after, lines != []) == (True, True)
    parents = git(site, "log", "-1", "--format=%P").split()
    assert len(parents) == (1 if rebase else 2)
    assert (site / "_news" / "a.md").read_text() == A.replace("heat: 1", "heat: 5")
    push(found(site), said=lines.append)
    state = found(site).state()
    assert (state.ahead, state.behind) == (0, 0)


def test_a_push_that_is_refused_says_why(two: tuple[Path, Path]) -> None:
    site, bot = two
    commit(bot, {"_news/a.md": B}, push_it=True)
    commit(site, {"_news/a.md": A + "x"})
    with pytest.raises(GitError, match="rejected"):
        push(found(site))


def test_another_side_that_is_not_there(site: Path) -> None:
    with pytest.raises(GitError, match="not known which repository"):
        push(found(site))
    git(site, "remote", "add", "origin", str(site.parent / "gone"))
    with pytest.raises(GitError, match="does not appear to be a git repository"):
        push(found(site))
    with pytest.raises(GitError):
        pull(found(site))


def test_the_first_push_of_a_branch(two: tuple[Path, Path]) -> None:
    site, _ = two
    git(site, "checkout", "-qb", "mine")
    push(found(site))
    assert found(site).state().upstream == "origin/mine"


def test_a_pull_can_be_stopped(two: tuple[Path, Path]) -> None:
    site, _ = two
    git(site, "remote", "set-url", "origin", "ext::sleep 60")
    git(site, "config", "protocol.ext.allow", "always")
    began = time.monotonic()
    with pytest.raises(Cancelled):
        pull(found(site), cancelled=lambda: time.monotonic() - began > 0.5)
    assert time.monotonic() - began < 10


# ------------------------------------------------------------------ conflicts


QUALITY = A.replace("heat: 1", "heat: 1\nquality: 1")


@pytest.fixture(params=["merge", "rebase"])
def in_conflict(two: tuple[Path, Path], request: pytest.FixtureRequest) -> Path:
    """Both sides changed `quality` differently, each another field, and one article was removed here."""
    site, bot = two
    commit(site, {"_news/a.md": QUALITY})
    git(site, "push", "-q")
    git(bot, "pull", "-q")
    git(site, "config", "pull.rebase", "true" if request.param == "rebase" else "false")
    changes = {
        "_news/a.md": QUALITY.replace("quality: 1", "quality: 3").replace("heat: 1", "heat: 5"),
        "_news/b ü.md": B.replace("heat: 2", "heat: 5"),
    }
    commit(bot, changes, push_it=True)
    (site / "_news" / "b ü.md").unlink()
    commit(site, {"_news/a.md": QUALITY.replace("quality: 1", "quality: 2").replace("false", "true")})
    done = pull(found(site))
    assert not done.is_done
    assert done.conflicts == ("_news/a.md", "_news/b ü.md")
    assert done.operation is Operation(request.param)
    return site


@pytest.mark.parametrize(
    ("choice", "quality"),
    [(Side.WAS, "1"), (Side.MINE, "2"), (Side.THEIRS, "3"), (Given(44), "44"), (Given(ABSENT), "")],
)
def test_conflicts_are_resolved_field_by_field(in_conflict: Path, choice: Side | Given, quality: str) -> None:
    one = found(in_conflict)
    first, second = conflicted(one)
    assert first.fields == (FieldConflict(("quality",), 1, 2, 3),)
    assert [doc and doc.get(("quality",)) for doc in first.documents()] == [1, 2, 3]
    assert second.problem == "you have removed the file, and the other one changed it"
    assert (second.mine, second.whole(Side.THEIRS)) == (None, B.replace("heat: 2", "heat: 5").encode())
    with pytest.raises(ValueError, match="a choice is missing"):
        first.resolved({})
    resolved = first.resolved({("quality",): choice})
    settle(one, first, resolved)
    settle(one, second, second.whole(Side.MINE))
    assert conflicted(one) == []
    assert go_on(one).is_done
    expected = A.replace("heat: 1", f"heat: 5\nquality: {quality}" if quality else "heat: 5")
    assert (in_conflict / "_news" / "a.md").read_text() == expected.replace("false", "true")
    assert not (in_conflict / "_news" / "b ü.md").exists()
    assert status(in_conflict) == []


def test_what_conflicts_stopped_can_be_given_up(in_conflict: Path) -> None:
    one = found(in_conflict)
    with pytest.raises(GitError, match="end that first"):
        pull(one)
    with pytest.raises(GitError, match="end that first"):
        commit_files(one, ["_news/a.md"], "x")
    give_up(one)
    assert one.state().branch == "main"
    assert status(in_conflict) == []
    with pytest.raises(GitError, match="nothing to give up"):
        give_up(one)
    with pytest.raises(GitError, match="nothing to go on with"):
        go_on(one)


def test_a_file_that_changed_meanwhile_is_left_alone(in_conflict: Path) -> None:
    one = found(in_conflict)
    first, second = conflicted(one)
    put(in_conflict, {"_news/a.md": "mine, all mine\n", "_news/b ü.md": "too\n"})
    with pytest.raises(StoreError):
        settle(one, first, first.resolved({("quality",): Side.MINE}))
    with pytest.raises(GitError, match="changed the file just now"):
        settle(one, second, None)
    with pytest.raises(GitError, match="still conflict markers"):
        settle(one, first, first.now)
    assert (in_conflict / "_news" / "a.md").read_text() == "mine, all mine\n"


def test_markers_that_were_left_behind(site: Path) -> None:
    marked = article(
        "title: A\n<<<<<<< HEAD\nheat: 2\nquality: 1\n=======\nheat: 3\nquality: 1\n>>>>>>> x\nlast: 1"
    )
    put(site, {"_news/a.md": marked})
    one = left_behind("_news/a.md", marked.encode())
    assert one is not None
    assert one.fields == (FieldConflict(("heat",), ABSENT, 2, 3),)
    assert not one.staged
    resolved = one.resolved({("heat",): Side.THEIRS})
    assert Document.parse(resolved).values == {"title": "A", "heat": 3, "quality": 1, "last": 1}
    settle(found(site), one, resolved)
    assert (site / "_news" / "a.md").read_bytes() == resolved
    assert left_behind("_news/a.md", resolved) is None


def test_markers_in_the_text(site: Path) -> None:
    body = "<<<<<<< o\nmine\n||||||| b\nwas\n=======\ntheirs\n>>>>>>> t\n"
    data = article("title: A", body).encode()
    put(site, {"_news/a.md": data})
    one = left_behind("_news/a.md", data)
    assert isinstance(one, Conflicted)
    assert (one.fields, one.body_differs) == ((), True)
    with pytest.raises(ValueError, match="a choice is missing"):
        one.resolved({})
    for side, text in ((Side.WAS, "was"), (Side.MINE, "mine"), (Side.THEIRS, "theirs")):
        assert one.resolved({}, side) == article("title: A", f"{text}\n").encode()
    assert one.resolved({}, b"both\n") == article("title: A", "both\n").encode()


# ------------------------------------------------------------------ back, and who


def test_back_to_the_last_commit_is_one_gesture(site: Path, library: Library) -> None:
    both = ["_news/a.md", "_news/b ü.md"]
    library.apply(Gesture.same("x", both, [Set(("heat",), 50), Set(("published",), True), Unset(("title",))]))
    put(site, {"_news/new.md": A})
    gesture = reverting(changed(site), ("heat",))
    assert gesture.label == "Revert heat of 2 articles to the last commit"
    library.apply(gesture)
    assert {one.path: [change.path for change in one.fields] for one in changed(site)} == {
        "_news/a.md": [("title",), ("published",)],
        "_news/b ü.md": [("title",), ("published",)],
        "_news/new.md": [],
    }
    done = library.apply(reverting(changed(site)))
    assert len(done.changed) == 2
    assert status(site) == ["?? _news/new.md"]
    library.undo()
    assert "title" not in (site / "_news" / "a.md").read_text()
    library.close()


def test_who_changed_a_field_last(site: Path) -> None:
    git(site, "config", "user.name", "Bot")
    put(site, {"_news/a.md": A.replace("heat: 1", "heat: 2").replace("name: Wire", "name: Press")})
    git(site, "commit", "-qam", "Update heat", "--date=2099-01-01T00:00:00Z")
    put(site, {"_news/a.md": A.replace("heat: 1", "heat: 2").replace("name: Wire", "name: Press").replace(
        "title: A", "title: Mine")})  # fmt: skip
    changes = last_changes(found(site), "_news/a.md")
    assert list(changes) == ["title", "published", "heat", "provider"]
    assert {key: change.author for key, change in changes.items()} == {
        "title": changes["title"].author, "published": "Editor", "heat": "Bot", "provider": "Bot",
    }  # fmt: skip
    assert changes["title"].commit == ""
    assert (changes["heat"].summary, changes["heat"].mail) == ("Update heat", "editor@site.example")
    assert changes["heat"].commit == git(site, "rev-parse", "HEAD")
    assert changes["heat"].when.timestamp() == int(git(site, "log", "-1", "--format=%at"))
    put(site, {"_news/new.md": A})
    assert last_changes(found(site), "_news/new.md") == {}


def test_a_resolution_is_one_gesture_and_can_be_taken_back(in_conflict: Path, tmp_path: Path) -> None:
    one = found(in_conflict)
    library = Library.open(in_conflict, Directories(*(tmp_path / name for name in ("c", "d", "e"))))
    first, second = conflicted(one)
    resolved = first.resolved({("quality",): Side.THEIRS})
    repair = resolving(first, resolved)
    assert repair is not None
    assert resolving(second, second.whole(Side.THEIRS)) is None
    done = library.apply(Gesture("Resolve", (repair,)))
    assert [change.path for change in done.changed] == [first.path]
    settled(one, first, resolved)
    assert [article.path for article in conflicted(one)] == [second.path]
    library.undo()
    take_up_undone(one)
    again, _ = conflicted(one)
    assert (again.path, again.fields, again.now) == (first.path, first.fields, first.now)
    library.redo()
    settled(one, again, resolved)
    settle(one, second, second.whole(Side.MINE))
    take_up_undone(one)
    assert conflicted(one) == []
    assert go_on(one).is_done
    library.close()


def test_the_text_is_cut_where_its_lines_conflict() -> None:
    data = article(
        "title: A", "one\n<<<<<<< o\nmine\n||||||| b\nwas\n=======\ntheirs\n>>>>>>> t\ntwo"
    ).encode()
    one = left_behind("_news/a.md", data)
    assert one is not None
    hunks = one.body_hunks()
    assert [(hunk.base, hunk.ours, hunk.theirs) for hunk in hunks if hunk.conflicting] == [
        (b"was\n", b"mine\n", b"theirs\n")
    ]
    ends = {hunks[0].ours, hunks[-1].base}
    assert ends == {b"one\n", one.documents()[1].body.splitlines(keepends=True)[-1]}  # type: ignore[union-attr]


def test_a_pull_that_was_stopped_while_merging_is_taken_back(two: tuple[Path, Path]) -> None:
    site, bot = two
    commit(bot, {"_news/a.md": A.replace("heat: 1", "heat: 5")}, push_it=True)
    commit(site, {"_news/b ü.md": B.replace("false", "true")})
    before = git(site, "rev-parse", "HEAD")
    fetch(found(site))
    with pytest.raises(Cancelled):
        integrate(found(site), cancelled=lambda: True)
    assert git(site, "rev-parse", "HEAD") == before
    assert status(site) == []
    assert integrate(found(site)).is_done
    assert git(site, "rev-parse", "HEAD") != before


@pytest.mark.parametrize("rebase", ["true", "false"])
def test_a_pull_over_what_is_in_no_commit_is_refused(two: tuple[Path, Path], rebase: str) -> None:
    site, bot = two
    git(site, "config", "pull.rebase", rebase)
    commit(bot, {"_news/a.md": A.replace("heat: 1", "heat: 5")}, push_it=True)
    put(site, {"_news/a.md": A.replace("false", "true")})
    with pytest.raises(UncommittedChanges):
        pull(found(site))
    assert (site / "_news" / "a.md").read_text() == A.replace("false", "true")


def test_changed_articles_can_be_searched_for(site: Path, library: Library) -> None:
    with pytest.raises(QueryError, match="knows nothing of this folder"):
        library.select("is:changed")
    library.apply(Gesture.same("Publish", ["_news/a.md"], [Set(("published",), True)]))
    library.note_changed([one.path for one in changed_files(found(site))])
    assert [row.path for row in library.select("is:changed")] == ["_news/a.md"]
    assert library.count("-is:changed") == 1
    library.note_changed([])
    assert library.view("is:changed").paths([(0, 9)]) == []


def test_a_status_of_some_files_only(site: Path) -> None:
    put(site, {"_news/a.md": "1", "_news/b ü.md": "2", "new.md": "3"})
    one = found(site)
    assert [each.path for each in changed_files(one, paths=["_news/b ü.md", "new.md", "gone.md"])] == [
        "_news/b ü.md",
        "new.md",
    ]
