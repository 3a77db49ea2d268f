"""The site around the articles: its address, its own files, its vocabularies."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.content import EVERYDAY, Site

CONFIG = "title: Every Day\nurl: https://site.example/\nbaseurl: /ai/\n"


def open_site(root: Path) -> Site:
    return Site(root, EVERYDAY)


def test_the_sites_own_words(make_folder: Callable[..., Path]) -> None:
    site = open_site(make_folder({"_config.yml": CONFIG}))

    assert (site.title, site.url, site.baseurl, site.notes) == (
        "Every Day",
        "https://site.example",
        "/ai",
        (),
    )


def test_a_folder_without_settings(make_folder: Callable[..., Path]) -> None:
    site = open_site(make_folder({"assets/a.png": b"png"}))

    assert (site.title, site.url, site.baseurl, site.notes) == ("", "", "", ())
    assert site.local_file("/assets/a.png") == site.root / "assets" / "a.png"
    assert site.local_file("https://site.example/assets/a.png") is None


@pytest.mark.parametrize(
    "config",
    ["title: [", "url: 5\nbaseurl: [x]\ntitle: {a: b}\n", "- list\n", "x: " + "[" * 100_000, b"\xff\xff"],
)
def test_broken_settings_say_nothing(make_folder: Callable[..., Path], config: str | bytes) -> None:
    site = open_site(make_folder({"_config.yml": config, "assets/a.png": b"png"}))

    assert (site.title, site.url, site.baseurl) == ("", "", "")
    assert site.local_file("/assets/a.png") is not None
    assert all(note.startswith("_config.yml:") for note in site.notes)


def test_settings_with_anchors_and_merge_keys(make_folder: Callable[..., Path]) -> None:
    site = open_site(make_folder({"_config.yml": "a: &a {x: 1}\nb:\n  <<: *a\nurl: https://s.example\n"}))

    assert (site.url, site.notes) == ("https://s.example", ())


@pytest.mark.parametrize(
    "address",
    [
        "https://site.example/ai/assets/a b.png",
        "https://site.example/ai/assets/a%20b.png",
        "http://SITE.example/ai/assets/a b.png",
        "HTTPS://site.example/ai//assets/./a b.png",
        "//site.example/ai/assets/a b.png",
        "https://site.example/ai/assets/a b.png?v=2#top",
        "/ai/assets/a b.png",
        "/assets/a b.png",
        "assets/a b.png",
        "./assets/a%20b.png",
        "  /assets/a b.png\n",
    ],
)
def test_the_sites_own_addresses_are_files(make_folder: Callable[..., Path], address: str) -> None:
    site = open_site(make_folder({"_config.yml": CONFIG, "assets/a b.png": b"png"}))

    assert site.local_file(address) == site.root / "assets" / "a b.png"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "   ",
        "/",
        "https://site.example/ai/",
        "https://site.example/ai",
        "https://site.example/assets/a.png",
        "https://site.example/airport/assets/a.png",
        "https://other.example/ai/assets/a.png",
        "https://site.example.evil.example/ai/assets/a.png",
        "https://user@site.example/ai/assets/a.png",
        "https:///ai/assets/a.png",
        "file:///assets/a.png",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "/assets",
        "/assets/gone.png",
        "../outside.png",
        "/ai/../outside.png",
        "/assets/../../outside.png",
        "/assets/%2e%2e/%2e%2e/outside.png",
        "/assets/..%2f..%2foutside.png",
        "/assets\\..\\..\\outside.png",
        "/assets/a.png%00.txt",
        "/assets/%ff.png",
        "/assets/a.png.",
        "C:/assets/a.png",
        "//[",
        "/" + "a" * 5_000,
        "/" + "a/" * 2_000,
        "/" + "%C3%A9" * 300,
    ],
)
def test_any_other_address_is_none(make_folder: Callable[..., Path], address: str) -> None:
    root = make_folder({"_config.yml": CONFIG, "assets/a.png": b"png"})
    (root.parent / "outside.png").write_bytes(b"png")

    assert open_site(root).local_file(address) is None


def link(path: Path, target: Path, is_folder: bool = False) -> None:
    try:
        path.symlink_to(target, target_is_directory=is_folder)
    except OSError:
        pytest.skip("this system does not let us make symbolic links")


def test_links_that_lead_out_are_none(make_folder: Callable[..., Path]) -> None:
    root = make_folder({"assets/a.png": b"png"})
    outside = root.parent / "outside"
    outside.mkdir()
    (outside / "b.png").write_bytes(b"png")
    link(root / "assets" / "b.png", outside / "b.png")
    link(root / "assets" / "out", outside, is_folder=True)
    link(root / "assets" / "loop.png", root / "assets" / "loop.png")
    link(root / "assets" / "inside.png", root / "assets" / "a.png")
    site = open_site(root)

    assert site.local_file("/assets/b.png") is None
    assert site.local_file("/assets/out/b.png") is None
    assert site.local_file("/assets/loop.png") is None
    assert site.local_file("/assets/inside.png") == site.root / "assets" / "a.png"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_no_picture(make_folder: Callable[..., Path]) -> None:
    root = make_folder({"assets/a.png": b"png"})
    os.mkfifo(root / "assets" / "pipe.png")

    assert open_site(root).local_file("/assets/pipe.png") is None


def test_the_topics_in_the_order_of_their_files(make_folder: Callable[..., Path]) -> None:
    site = open_site(
        make_folder(
            {
                "_data/topics/02-vision.yaml": "name: Computer Vision\nparent: AI",
                "_data/topics/00-ai.yml": "---\nname: AI\nkeywords:\n  - ai\n",
                "_data/topics/01-ethics.md": "---\nname: AI Ethics\n---\n",
                "_data/topics/03-again.yaml": "name: AI\n",
                "_data/topics/04-nameless.yaml": "id: x\n",
                "_data/topics/05-number.yaml": "name: 5\n",
                "_data/topics/notes.txt": "name: Notes\n",
            }
        )
    )

    assert site.topics() == ("AI", "AI Ethics", "Computer Vision")
    assert site.notes == ()


def test_no_topics_at_all(make_folder: Callable[..., Path]) -> None:
    assert open_site(make_folder({})).topics() == ()


def test_a_broken_data_file_is_passed_over_with_a_note(make_folder: Callable[..., Path]) -> None:
    site = open_site(
        make_folder(
            {
                "_data/topics/0.yaml": "name: AI\n",
                "_data/topics/1.yaml": "id: x\nname: [\n",
                "_data/topics/2.yaml": b"name: \xff\n",
                "_data/topics/3.yaml": "- a\n",
                "_data/topics/4.yaml": "x: " + "a" * 1_000_001,
                "_data/topics/5.md": "no front matter\n",
                "_data/topics/6.yaml": "name: Robotics",
            }
        )
    )

    assert site.topics() == ("AI", "Robotics")
    assert [note.split(":")[0] for note in site.notes] == [f"_data/topics/{n}" for n in NOTED]


NOTED = ("1.yaml", "2.yaml", "3.yaml", "4.yaml", "5.md")

ORGANISATION = """\
---
name: Meridian Wire
domain: WWW.Wire.example
images:
  - {url: /assets/wire-50x50.png, width: 50, height: 50}
  - {url: /assets/wire-400x400.png, width: 400, height: 400}
  - {url: https://elsewhere.example/wire-800x800.png, width: 800, height: 800}
---
"""


def test_an_organisation_with_the_largest_logo_that_is_here(make_folder: Callable[..., Path]) -> None:
    site = open_site(
        make_folder(
            {
                "_data/organizations/wire.example.md": ORGANISATION,
                "assets/wire-50x50.png": b"png",
                "assets/wire-400x400.png": b"png",
            }
        )
    )

    for domain in ("wire.example", "www.wire.example", " Wire.Example "):
        found = site.organisation(domain)
        assert found is not None
        assert (found.name, found.domain) == ("Meridian Wire", "wire.example")
        assert found.logo == site.root / "assets" / "wire-400x400.png"
    assert site.organisation("other.example") is None
    assert site.organisation("") is None


def test_an_organisation_without_a_logo_here(make_folder: Callable[..., Path]) -> None:
    site = open_site(make_folder({"_data/organizations/a.md": "---\ndomain: a.example\nimages: 5\n---\n"}))

    found = site.organisation("a.example")
    assert found is not None
    assert (found.name, found.logo) == ("a.example", None)


def test_what_was_read_ahead_is_read_no_more(make_folder: Callable[..., Path]) -> None:
    root = make_folder(
        {"_data/organizations/a.md": "---\ndomain: a.example\n---\n", "_data/topics/t.yaml": "name: T\n"}
    )
    site = open_site(root)
    site.read_vocabularies()
    (root / "_data/organizations/a.md").unlink()
    (root / "_data/topics/t.yaml").unlink()
    assert site.organisation("a.example") is not None
    assert site.topics() == ("T",)
