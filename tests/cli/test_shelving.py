"""The commands over whole files: what is on disk, what they print, and the way back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.own_trash import trash_in

from .samples import HARBOUR, OLD, Run

PAGE = b"""<meta property="og:title" content="Robots &amp; cargo">
<meta name="description" content="By touch.">"""
MODEL = "site/_news/2026-03-23-model.md"
BY_RULE = "site/_news/2026-03-23-open-model-reads-40-regional-dialects.md"


def test_a_new_article_is_called_by_the_rule_and_looks_as_its_neighbours_do(run: Run, site: Path) -> None:
    result = run(
        "new", "site", "--in", "_archive", "--title", "On air: now", "--address", "https://a.example/x"
    )
    assert (result.code, result.out) == (0, "site/_archive/on-air-now.md\n")
    text = (site / "_archive/on-air-now.md").read_bytes().decode()
    assert text.startswith('---\r\ntitle: "On air: now"\r\npublishedDateTime: 2')
    assert "published: false\r\n" in text
    assert "curator undo" in result.err
    assert run("undo", "site").code == 0
    assert not (site / "_archive/on-air-now.md").exists()


def test_the_folder_of_a_collection_says_where(run: Run, site: Path) -> None:
    result = run("new", "site/_news", "--title", "On air", "--name", "on-the-air")
    assert (result.code, result.out) == (0, "site/_news/on-the-air.md\n")
    assert (site / "_news/on-the-air.md").exists()


def test_a_dry_run_of_a_new_article_is_a_diff_of_a_new_file(run: Run, site: Path) -> None:
    result = run("new", "site", "--in", "_news", "--title", "On air", "--dry-run")
    assert result.out.startswith("--- /dev/null\n+++ site/_news/")
    assert "+title: On air\n" in result.out
    assert len(list((site / "_news").iterdir())) == 3


def test_a_name_that_is_taken_is_refused(run: Run, site: Path) -> None:
    result = run("new", "site", "--in", "_archive", "--name", "OLD", "--title", "x", "--json")
    assert (result.code, result.json["changed"]) == (1, [])
    assert "old.md" in result.json["refused"][0]["reason"]
    assert (site / "_archive/old.md").read_bytes() == OLD.encode()


@pytest.mark.parametrize(
    "words",
    [
        ("new", "site"),
        ("new", "site", "--title", "x"),
        ("rename", MODEL),
        ("rename", MODEL, "a/b"),
        ("move-to", MODEL),
        ("trash",),
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("site")
def test_a_wrong_command_line_is_said_and_nothing_is_done(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).code == 2
    assert Path(MODEL).exists()


def test_a_copy_is_not_published(run: Run, site: Path) -> None:
    result = run("duplicate", "site/_archive/old.md", "site/_news/broken.md", "--json")
    assert result.code == 1
    assert result.json["changed"] == [{"path": "site/_archive/old-copy.md", "keys": [], "kind": "create"}]
    assert [one["path"] for one in result.json["refused"]] == ["site/_news/broken.md"]
    copy = (site / "_archive/old-copy.md").read_bytes()
    assert copy == OLD.replace("published: true", "published: false").encode()


@pytest.mark.usefixtures("site")
def test_rename_by_the_rule_and_to_a_name(run: Run) -> None:
    result = run("rename", MODEL, "--by-rule", "--dry-run")
    assert result.out == f"rename from {MODEL}\nrename to {BY_RULE}\n"
    result = run("rename", MODEL, "--by-rule", "--json")
    assert result.json["changed"] == [{"path": MODEL, "keys": [], "kind": "move", "to": BY_RULE}]
    assert run("rename", BY_RULE, "--by-rule", "--json").json["unchanged"] == [BY_RULE]
    assert run("rename", BY_RULE, "dialects").out == "site/_news/dialects.md\n"
    assert (run("undo", "site").code, run("undo", "site").code) == (0, 0)
    assert Path(MODEL).exists()


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize("collection", ["_archive", "site/_archive"])
def test_move_to_a_collection_by_name_or_by_folder(run: Run, collection: str) -> None:
    result = run("move-to", MODEL, "site/_archive/old.md", collection, "--json")
    assert (result.code, result.json["unchanged"]) == (0, ["site/_archive/old.md"])
    assert result.json["changed"][0]["to"] == "site/_archive/2026-03-23-model.md"
    assert not Path(MODEL).exists()


@pytest.mark.usefixtures("site")
def test_move_to_a_folder_that_holds_no_articles_is_refused(run: Run) -> None:
    result = run("move-to", MODEL, "assets")
    assert result.code == 1
    assert "no article can be there" in result.err
    assert Path(MODEL).exists()


def test_the_trash_and_back(run: Run, harbour: Path, tmp_path: Path) -> None:
    with trash_in(tmp_path / "Trash") as trash:
        result = run("trash", harbour, MODEL)
        assert (result.code, len(result.out.splitlines())) == (0, 2)
        assert sorted(file.name for file in trash.iterdir()) == sorted((harbour.name, Path(MODEL).name))
        assert not harbour.exists()
        assert run("undo", "site").code == 0
        assert harbour.read_bytes() == HARBOUR.encode()
        result = run("trash", harbour, "--dry-run")
        assert result.out == f"deleted file {harbour}\n"
        assert harbour.exists()


def test_a_link_is_not_taken_for_the_file_that_it_leads_to(run: Run, harbour: Path) -> None:
    link = harbour.with_name("link.md")
    link.symlink_to(harbour.name)
    for words in (("trash", link), ("rename", link, "other"), ("move-to", link, "_archive")):
        assert run(*words).code == 1
    assert (link.is_symlink(), harbour.exists()) == (True, True)


@pytest.fixture
def address() -> Iterator[str]:
    """Where a server on this machine has a page."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/robots" else 404)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(PAGE)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_a_new_article_from_the_page_at_an_address(run: Run, site: Path, address: str) -> None:
    words = ("new", "site", "--in", "_archive", "--from", f"{address}/robots", "--excerpt", "Mine.")
    result = run(*words)
    assert result.code == 1
    assert "private network" in result.err
    result = run(*words, "--allow-private")
    assert (result.code, result.out) == (0, "site/_archive/robots-cargo.md\n")
    text = (site / "_archive/robots-cargo.md").read_bytes().decode()
    assert "title: Robots & cargo\r\nexcerpt: Mine.\r\n" in text
    assert f"{address}/robots" in text
    again = run(*words, "--allow-private", "--dry-run")
    assert "there is an article of this address already: site/_archive/robots-cargo.md" in again.err
    result = run("new", "site", "--in", "_archive", "--from", f"{address}/gone", "--allow-private", "--json")
    assert (result.code, result.json["changed"]) == (1, [])
    assert "404" in result.json["refused"][0]["reason"]
