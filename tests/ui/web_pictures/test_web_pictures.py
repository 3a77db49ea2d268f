"""Pictures of the web, from a real server: shown, or a reason; no further than they may go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from curator.library.web.reach import is_public
from curator.ui import pictures as module
from curator.ui.pictures import State
from curator.ui.web.fetch import Bounds
from curator.ui.web.names import Resolved, resolve
from curator.ui.web_pictures.downloads import AT_ONCE, OF_A_HOST
from tests.ui.test_pictures import png_that_claims
from tests.ui.web_pictures.conftest import (
    GIF,
    PLACE,
    QUICK,
    SMALL,
    SVG,
    MakeShown,
    Server,
    Shown,
    names,
    picture,
)

# -- pictures -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_picture_is_fetched_and_shown_at_the_screens_pixels(
    shown: Shown, server: Server, kind: str
) -> None:
    source = server.gives("/a b.png", picture(kind)).replace("a b", "a%20b")
    server.answers["/a%20b.png"] = server.answers["/a b.png"]
    found = shown.get(source, QSize(20, 10), 2.0)
    assert found.state is State.READY
    assert found.natural == QSize(40, 30)
    assert found.pixmap is not None
    assert found.pixmap.size() == QSize(40, 20)


@pytest.mark.parametrize(("body", "color"), [(GIF, "#ff0000"), (SVG, "#ff0000")])
def test_other_kinds_are_shown_too(shown: Shown, server: Server, body: bytes, color: str) -> None:
    found = shown.get(server.gives("/picture", body, "application/octet-stream"), QSize(2, 1))
    assert found.pixmap is not None
    assert found.pixmap.toImage().pixelColor(0, 0) == QColor(color)


def test_an_address_with_spaces_is_fetched(shown: Shown, server: Server) -> None:
    server.gives("/a%20picture.png", picture())
    assert shown.get("  " + server.at("/a picture.png#part")).state is State.READY


def test_it_is_fetched_once_for_all_sizes_and_for_the_next_time(
    shown: Shown, make_shown: MakeShown, server: Server
) -> None:
    source = server.gives("/a.png", picture())
    assert shown.get(source).state is State.READY
    assert shown.get(source, QSize(30, 30)).state is State.READY
    again = make_shown()
    assert again.get(source).state is State.READY
    assert server.asked == ["/a.png"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda _data: b"",
        lambda data: bytes(len(data)),
        lambda data: data[: len(data) // 2],
        lambda data: data[:-40],
        lambda data: data[:-20] + b"\xff" + data[-19:],
        lambda data: b"\x00\xff" + data[2:],
        lambda data: data + b"more",
        None,
    ],
    ids=["empty", "zeros", "half", "cut", "one byte of the picture", "head", "longer", "gone"],
)
def test_a_kept_picture_that_is_damaged_on_disk_is_fetched_anew(
    shown: Shown,
    make_shown: MakeShown,
    server: Server,
    tmp_path: Path,
    damage: Callable[[bytes], bytes] | None,
) -> None:
    source = server.gives("/a.png", picture(width=300, height=200))
    assert shown.get(source).state is State.READY
    kept = [file for file in (tmp_path / "pictures").rglob("*") if file.is_file()]
    assert kept
    for file in kept:
        if damage is None:
            file.unlink()
        else:
            file.write_bytes(damage(file.read_bytes()))

    assert make_shown().get(source).state is State.READY
    assert server.asked == ["/a.png"] * 2
    assert make_shown().get(source).state is State.READY
    assert server.asked == ["/a.png"] * 2


def test_what_must_not_be_kept_is_not(shown: Shown, make_shown: MakeShown, server: Server) -> None:
    source = server.gives("/a.png", picture(), Cache_Control="no-store")
    assert shown.get(source).state is State.READY
    assert make_shown().get(source).state is State.READY
    assert server.asked == ["/a.png"] * 2


def test_an_old_one_is_asked_after_and_shown_when_offline(
    shown: Shown, make_shown: MakeShown, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.ui.web_pictures.answers.LEAST_FRESH", -10)
    source = server.gives("/a.png", picture(), Cache_Control="max-age=0", ETag='"one"')
    assert shown.get(source).state is State.READY
    server.answers["/a.png"] = lambda handler: handler.give(
        b"", status=304, headers={"Cache-Control": "max-age=0"}
    )
    assert make_shown().get(source).state is State.READY
    assert server.headers[-1]["if-none-match"] == '"one"'
    server.answers["/a.png"] = lambda handler: handler.give(b"", status=503)
    assert make_shown().get(source).state is State.READY
    assert len(server.asked) == 3


def test_nothing_of_the_editor_goes_along(shown: Shown, server: Server) -> None:
    server.gives("/a.png", picture(), Set_Cookie="who=you")
    server.gives("/b.png", picture())
    shown.get(server.at("/a.png").replace("//", "//editor:secret@"))
    shown.get(server.at("/b.png"))
    for headers in server.headers:
        assert not headers.keys() & {"cookie", "authorization", "referer"}
        assert headers["host"] == f"127.0.0.1:{server.port}"


# -- reasons --------------------------------------------------------------------------------------------


def test_what_is_no_picture_has_a_reason(shown: Shown, server: Server) -> None:
    cases = {
        server.at("/gone.png"): (State.MISSING, "127.0.0.1 has no such picture"),
        server.gives("/page", b"<!DOCTYPE html><title>Sign in</title>"): (State.UNSUPPORTED, "a page"),
        server.gives("/a.avif", b"\0\0\0\x1cftypavif" + b"\0" * 60): (State.UNSUPPORTED, "AVIF"),
        server.gives("/a.tif", picture("tiff")): (State.UNSUPPORTED, "no picture"),
        server.gives("/noise", b"\x01\x02\x03" * 50): (State.UNSUPPORTED, "no picture"),
        server.gives("/empty", b""): (State.UNSUPPORTED, "nothing"),
        server.gives("/bomb.png", png_that_claims(100_000, 100_000)): (State.TOO_LARGE, "100000 × 100000"),
        server.gives("/cut.png", picture(width=200, height=200)[:60]): (State.REFUSED, "127.0.0.1"),
        server.gives("/a.svg", SVG.replace(b"<rect", b"<image href='http://x.example/'/><rect")): (
            State.REFUSED,
            "from elsewhere",
        ),
        server.gives("/huge.png", picture() + b"\0" * 300_000): (State.TOO_LARGE, "Too large"),
    }
    for source, (state, says) in cases.items():
        found = shown.get(source)
        assert (found.state, found.pixmap) == (state, None), source
        assert says in found.reason, source


@pytest.mark.parametrize(
    ("status", "state"), [(403, State.BLOCKED), (410, State.MISSING), (500, State.OFFLINE)]
)
def test_an_error_of_the_server_is_told(shown: Shown, server: Server, status: int, state: State) -> None:
    server.answers["/a.png"] = lambda handler: handler.give(picture(), status=status)
    assert shown.get(server.at("/a.png")).state is state


def test_a_server_that_claims_too_much_is_left_before_it_sends(shown: Shown, server: Server) -> None:
    source = server.waits("/a.png", b"\x89PNG", length=900_000_000)
    assert shown.get(source).state is State.TOO_LARGE


def test_endless_bytes_without_a_length_are_cut_off(shown: Shown, server: Server) -> None:
    def answer(handler) -> None:  # type: ignore[no-untyped-def]
        handler.send_response(200)
        handler.send_header("Connection", "close")
        handler.end_headers()
        while not server.hold.is_set():
            handler.wfile.write(b"\0" * 50_000)

    server.answers["/a.png"] = answer
    assert shown.get(server.at("/a.png")).state is State.TOO_LARGE


def test_a_picture_that_breaks_off_is_not_shown(shown: Shown, server: Server) -> None:
    body = picture("jpg", 200, 200)

    def answer(handler) -> None:  # type: ignore[no-untyped-def]
        handler.give(body[: len(body) // 2], "image/jpeg", length=len(body))
        handler.break_off()

    server.answers["/a.jpg"] = answer
    found = shown.get(server.at("/a.jpg"))
    assert found.state is State.OFFLINE
    assert "broke off" in found.reason


@pytest.mark.parametrize("start", [b"", b"\x89PNG"])
def test_a_server_that_stops_answering_is_given_up(
    make_shown: MakeShown, server: Server, start: bytes
) -> None:
    found = make_shown(bounds=QUICK).get(server.waits("/a.png", start))
    assert found.state is State.OFFLINE
    assert found.reason


def test_a_server_that_drips_is_given_up_in_time(make_shown: MakeShown, server: Server) -> None:
    def answer(handler) -> None:  # type: ignore[no-untyped-def]
        handler.give(b"\x89PNG", length=100_000)
        while not server.hold.wait(0.05):
            handler.wfile.write(b"\0")

    server.answers["/a.png"] = answer
    found = make_shown(bounds=Bounds(seconds=0.8, silence=5.0)).get(server.at("/a.png"))
    assert found.state is State.OFFLINE
    assert "does not answer" in found.reason


def test_offline_is_told_and_tried_again(
    make_shown: MakeShown, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    known: dict[str, list[str]] = {}
    shown = make_shown(names=lambda host, asker, done: names(**known)(host, asker, done))
    server.gives("/a.png", picture())
    source = server.at("/a.png", "pictures.example")
    found = shown.get(source)
    assert found.state is State.OFFLINE
    assert "pictures.example" in found.reason
    known["pictures_example"] = ["127.0.0.1"]
    assert shown.get(source).state is State.OFFLINE  # not at each time it is painted
    monkeypatch.setattr(module, "AGAIN_SECONDS", 0.0)
    shown.pictures.picture(source, PLACE)
    shown.qtbot.waitUntil(lambda: shown.pictures.picture(source, PLACE).state is State.READY)
    assert server.headers[-1]["host"] == f"pictures.example:{server.port}"


def test_nobody_listening_is_told(shown: Shown, server: Server) -> None:
    server.server_close()
    assert shown.get(server.at("/a.png")).state is State.OFFLINE


def test_the_next_address_of_a_host_is_tried(make_shown: MakeShown, server: Server) -> None:
    shown = make_shown(
        lambda address: address.startswith("127."), names(a_example=["127.0.0.9", "127.0.0.1"])
    )
    server.gives("/a.png", picture())
    assert shown.get(server.at("/a.png", "a.example")).state is State.READY


# -- where it may lead ----------------------------------------------------------------------------------


def test_redirects_are_followed_but_not_for_ever(shown: Shown, server: Server) -> None:
    server.gives("/end.png", picture())
    server.sends_on("/2", "/end.png", 301)
    assert shown.get(server.sends_on("/1", server.at("/2"), 308)).state is State.READY
    found = shown.get(server.sends_on("/round", "/round"))
    assert found.state is State.BLOCKED
    assert server.asked.count("/round") == SMALL.hops + 1


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.2:{port}/in.png",
        "http://localhost.example:{port}/in.png",
        "http://[::ffff:127.0.0.2]:{port}/in.png",
        "http://10.0.0.1/in.png",
        "http://169.254.169.254/latest/meta-data",
        "http://0.0.0.0:{port}/in.png",
        "file:///etc/hostname",
        "data:image/png;base64,AAAA",
        "ftp://127.0.0.1/in.png",
    ],
)
def test_a_redirect_leads_nowhere_private(make_shown: MakeShown, server: Server, target: str) -> None:
    local = names(localhost_example=["127.0.0.2"])

    def look_up(host: str, asker: QObject, done: Resolved) -> None:
        (local if host.endswith("example") else resolve)(host, asker, done)

    shown = make_shown(names=look_up)
    server.gives("/in.png", picture())
    found = shown.get(server.sends_on("/out.png", target.format(port=server.port)))
    assert found.state is State.BLOCKED
    assert "/in.png" not in server.asked


def test_nothing_of_this_computer_is_fetched_unless_it_is_allowed(
    make_shown: MakeShown, server: Server
) -> None:
    shown = make_shown(is_public)
    source = server.gives("/a.png", picture())
    for address in (
        source,
        source.replace("127.0.0.1", "localhost"),
        source.replace("127.0.0.1", "2130706433"),
    ):
        found = shown.get(address)
        assert found.state is State.BLOCKED
        assert "private" in found.reason
    assert server.asked == []
    shown.pictures.use_web(True, private=True)
    assert shown.get(source).state is State.READY


def test_a_name_that_changes_its_meaning_leads_nowhere_else(make_shown: MakeShown, server: Server) -> None:
    """DNS rebinding: looked at, the name means an allowed address; asked again, this computer."""
    meanings = [["192.0.2.1", "127.0.0.1"], ["127.0.0.1"]]
    asked: list[str] = []

    def look_up(host: str, asker: QObject, done: Resolved) -> None:
        asked.append(host)
        QTimer.singleShot(0, asker, lambda: done(meanings[min(len(asked), 2) - 1]))

    shown = make_shown(lambda address: address == "192.0.2.1", look_up)
    server.gives("/a.png", picture())
    assert shown.get(server.at("/a.png", "trap.example")).state is not State.READY
    assert server.asked == []
    assert asked == ["trap.example"]


def test_the_server_sees_the_name_though_the_address_is_connected_to(
    make_shown: MakeShown, server: Server
) -> None:
    shown = make_shown(names=names(one_example=["127.0.0.1"], two_example=["127.0.0.1"]))
    for host, color in (("one.example", "#ff0000"), ("two.example", "#0000ff")):
        server.gives("/a.png", picture(color=color))
        found = shown.get(server.at("/a.png", host))
        assert found.pixmap is not None
        assert found.pixmap.toImage().pixelColor(5, 5) == QColor(color)  # one address, two sites
        assert server.headers[-1]["host"] == f"{host}:{server.port}"


# -- many at once ---------------------------------------------------------------------------------------


def test_few_are_fetched_at_once_and_the_last_asked_for_first(make_shown: MakeShown, server: Server) -> None:
    hosts = {f"h{n}_example": ["127.0.0.1"] for n in range(10)}
    shown = make_shown(names=names(**hosts), bounds=Bounds())
    for n in range(10):
        for part in "abc":
            server.waits(f"/{part}{n}.png")
            shown.pictures.picture(server.at(f"/{part}{n}.png", f"h{n}.example"), PLACE)
    shown.qtbot.waitUntil(lambda: len(server.asked) == AT_ONCE)
    shown.qtbot.waitUntil(lambda: not shown.pictures._waiting)
    by_host = [path[2] for path in server.asked]
    assert max(by_host.count(host) for host in by_host) <= OF_A_HOST
    assert len(shown.downloads.running) == AT_ONCE


def test_what_is_scrolled_away_is_fetched_no_further(make_shown: MakeShown, server: Server) -> None:
    shown = make_shown(bounds=Bounds())
    sources = [server.waits(f"/{n}.png") for n in range(5)]
    for source in sources:
        shown.pictures.picture(source, PLACE, asker="list")
    shown.qtbot.waitUntil(lambda: len(shown.downloads.running) == OF_A_HOST)
    shown.pictures.picture(sources[4], PLACE, asker="cover")
    last = server.gives("/last.png", picture())
    shown.pictures.picture(last, PLACE, asker="list")
    shown.pictures.keep("list", [last])
    shown.qtbot.waitUntil(lambda: shown.pictures.picture(last, PLACE).state is State.READY)
    assert shown.downloads.running == (sources[4],)


# -- settings -------------------------------------------------------------------------------------------


def test_nothing_is_fetched_before_the_editor_was_asked_or_when_it_is_off(
    make_shown: MakeShown, server: Server, qtbot: QtBot
) -> None:
    shown = make_shown()
    source = server.gives("/a.png", picture())
    shown.pictures.use_web(None, private=True)
    with qtbot.waitSignal(shown.pictures.remote_met):
        shown.pictures.picture(source, PLACE)
    assert "not shown yet" in shown.get(source).reason
    shown.pictures.use_web(False, private=True)
    found = shown.get(source)
    assert found.state is State.REMOTE
    assert "from the folder only" in found.reason
    assert server.asked == []
    with qtbot.waitSignal(shown.pictures.ready):
        shown.pictures.use_web(True, private=True)
    assert shown.get(source).state is State.READY
    shown.pictures.use_web(False, private=True)
    assert shown.get(source).state is State.REMOTE


def test_what_is_kept_on_disk_is_bounded_and_can_be_emptied(
    make_shown: MakeShown, server: Server, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = make_shown()
    noise = picture("bmp", 200, 200)
    shown.pictures.keep_on_disk(1)
    for n in range(12):
        assert shown.get(server.gives(f"/{n}.bmp", noise + bytes([n]))).state is State.READY

    def kept() -> int:
        return sum(file.stat().st_size for file in (tmp_path / "pictures").rglob("*") if file.is_file())

    assert 0 < kept() <= 1024 * 1024
    shown.pictures.empty_disk()
    qtbot.waitUntil(lambda: kept() == 0)
