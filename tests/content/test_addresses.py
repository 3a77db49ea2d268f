"""Web addresses: which ones lead to the same page."""

from __future__ import annotations

import pytest

from curator.content.addresses import canonical, spellings, tracking_in, without_tracking


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://tide.example/a", "http://www.tide.example/a/"),
        ("https://tide.example/a", "https://TIDE.example:443/a#top"),
        ("https://tide.example/a", "https://tide.example/a?utm_source=x&utm_medium=y&fbclid=z"),
        ("https://tide.example/a?id=1&p=2", "https://tide.example/a?p=2&amp;id=1&gclid=3"),
        ("https://tide.example/a", "https://tide.example/a/index.html"),
        ("https://tide.example/a", "https://tide.example/a/amp/"),
        ("https://tide.example/a", "https://tide.example/amp/a"),
        ("https://tide.example/a", "https://amp.tide.example/a?amp=1"),
        ("https://tide.example/a", "https://tide.example/a.amp.html"),
        ("https://tide.example/a", "https://tide-example.cdn.ampproject.org/c/s/tide.example/a/amp"),
        (
            "https://tide.example/a",
            "https://tide-example.cdn.ampproject.org/v/s/www.tide.example/a?amp&usqp=",
        ),
        ("https://tide.example/a", "https://www.google.com/amp/s/tide.example/a"),
        ("https://tide.example/a", "https://www.bing.com/amp/s/tide.example/a"),
        ("https://tide.example/a", "https://tide-example.bing-amp.com/c/s/tide.example/a"),
        ("https://tide.example/a", "https://web.archive.org/web/20260324000000/https://tide.example/a"),
        (
            "https://tide.example/a",
            "https://webcache.googleusercontent.com/search?q=cache:xyz:https://tide.example/a+b",
        ),
        ("https://tide.example/caf%c3%a9", "https://tide.example/café"),
        ("https://youtu.be/abc", "https://m.youtube.com/watch?feature=share&v=abc&t=3"),
    ],
)
def test_the_same_page(one: str, other: str) -> None:
    assert canonical(one) == canonical(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://tide.example/a?id=1", "https://tide.example/a?id=2"),
        ("https://tide.example/a", "https://tide.example/A"),
        ("https://tide.example/a", "https://news.tide.example/a"),
        ("https://tide.example/camp", "https://tide.example/c"),
        ("https://tide.example/amp", "https://tide.example/amps"),
        ("https://tide.example/#!/a", "https://tide.example/#!/b"),
        ("https://tide.example:8080/a", "https://tide.example/a"),
        ("https://youtube.com/watch?v=a", "https://youtube.com/watch?v=b"),
        ("https://amp.example/a", "https://example/a"),
    ],
)
def test_other_pages(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "/a/b",
        "mailto:a@b.example",
        "javascript:alert(1)",
        "http://",
        "http://[::1",
        "https://x.example:port/",
        "http://" + "a" * 5000,
    ],
)
def test_no_web_address(address: str) -> None:
    assert canonical(address) == ""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("https://x.example/a?utm_source=x", "https://x.example/a"),
        ("https://x.example/a?id=1&utm_source=x&b=%20#f", "https://x.example/a?id=1&b=%20#f"),
        ("https://x.example/a?utm_source=x&id=1", "https://x.example/a?id=1"),
        ("https://x.example/a?b=2&amp;fbclid=x&amp;c=3", "https://x.example/a?b=2&amp;c=3"),
        ("https://x.example/a?", "https://x.example/a?"),
        ("https://x.example/a?id=1", "https://x.example/a?id=1"),
    ],
)
def test_without_tracking(before: str, after: str) -> None:
    kept = without_tracking(before)
    assert kept == after or (before.endswith("?") and kept == before.rstrip("?"))
    assert tracking_in(kept) == ()


def test_parameters_to_keep() -> None:
    assert tracking_in("https://x.example/?gclid=1&utm_id=2", ("gclid",)) == ("utm_id",)
    assert without_tracking("https://x.example/?gclid=1&utm_id=2", ("gclid",)) == "https://x.example/?gclid=1"


def test_the_usual_spellings_begin_with_the_one_given() -> None:
    assert spellings(" http://www.tide.example/a/?utm_source=x ") == (
        "http://www.tide.example/a/?utm_source=x",
        "https://tide.example/a/?utm_source=x",
        "https://www.tide.example/a/?utm_source=x",
        "http://tide.example/a/?utm_source=x",
        "http://www.tide.example/a",
        "https://tide.example/a",
        "https://www.tide.example/a",
        "http://tide.example/a",
    )
    assert spellings("javascript:alert(1)") == spellings("/a") == spellings("") == ()


@pytest.mark.parametrize(
    "path",
    [
        "/camp",
        "/a/sample.html",
        "/amplifier",
        "/AMP",
        "/a/Amp/",
        "/lamp/x",
        "/a-amp/b",
        "/champ.amp",
        "/x/amp.html",
    ],
)
def test_a_plain_address_means_what_it_means_when_it_is_looked_at_closely(path: str) -> None:
    plain = f"https://stamps.example{path}"

    assert canonical(plain) == canonical(f"{plain}?utm_source=x")  # which no short way is taken for
