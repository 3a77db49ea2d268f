"""Dead links: asked of a server of our own, never of a private network unless a test allows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.content import EVERYDAY
from curator.frontmatter import Document
from curator.library import Cancelled
from curator.library.link_check import LinkCheck, places_in

from .web_server import Server, address, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as one:
        yield one


def everything(_ip: str) -> bool:
    return True


@pytest.mark.parametrize(
    ("path", "status", "is_dead"),
    [
        ("fine", 200, False),
        ("404", 404, True),
        ("410", 410, True),
        ("500", 500, False),
        ("away", 404, True),
        ("shy", 200, False),
        ("file", 0, False),
        ("a b?c=é", 200, False),
    ],
)
def test_answers(server: Server, path: str, status: int, is_dead: bool) -> None:
    where = address(server, path)
    answer = LinkCheck(None, rest=0.0, is_allowed=everything).ask([where])[where]

    assert (answer.is_dead, bool(answer.detail)) == (is_dead, status != 200)
    assert answer.status == status or path == "file"


def test_a_private_network_is_not_asked(server: Server) -> None:
    where = address(server, "404")

    answer = LinkCheck(None).ask([where])[where]

    assert (answer.is_dead, server.asked) == (False, [])
    assert "private network" in answer.detail


def test_answers_are_kept(server: Server, tmp_path: Path) -> None:
    where, cache = address(server, "404"), tmp_path / "own" / "links.json"
    first = LinkCheck(cache, rest=0.0, is_allowed=everything).ask([where, where])

    again = LinkCheck(cache, rest=0.0, is_allowed=everything).ask([where])

    assert again == first
    assert server.asked == ["HEAD /404"]
    cache.write_text("no json", encoding="utf-8")
    LinkCheck(cache, rest=0.0, is_allowed=everything).ask([where])
    assert len(server.asked) == 2


def test_stopped(server: Server) -> None:
    with pytest.raises(Cancelled):
        LinkCheck(None, is_allowed=everything).ask([address(server, "a")], cancelled=lambda: True)
    assert server.asked == []


def test_progress_is_told(server: Server) -> None:
    told: list[tuple[int, int]] = []
    LinkCheck(None, rest=0.0, is_allowed=everything).ask(
        [address(server, "a"), address(server, "b")], progress=lambda done, total: told.append((done, total))
    )
    assert told == [(1, 2), (2, 2)]


def test_the_addresses_of_an_article() -> None:
    text = (
        b"---\nwebUrl: https://x.example/a\nimages:\n  - url: https://x.example/i.png\n  - url: /own.png\n"
        b"secured: https://x.example/no\n---\n"
    )
    found = list(places_in(Document.parse(text), EVERYDAY))

    assert [(place.address, place.line, place.is_image) for place in found] == [
        ("https://x.example/a", 2, False),
        ("https://x.example/i.png", 4, True),
    ]
