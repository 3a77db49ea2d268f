"""What files are called: slugs of any script, rules, and names that a system does not take."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.content.file_names import MAX_NAME, fault_in_name, fault_in_rule, name_by, slug_of

DAY = date(2026, 3, 24)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Harbour robots learn to sort cargo by touch", "harbour-robots-learn-to-sort-cargo-by-touch"),
        ("What's new: Power Apps, 2.0!", "whats-new-power-apps-2-0"),
        ("Don’t panic", "dont-panic"),
        ("R&amp;D &mdash; and more", "r-d-and-more"),
        ("Ärger über Straßen", "ärger-über-straßen"),
        ("Новини з Києва", "новини-з-києва"),
        ("Ειδήσεις", "ειδήσεις"),
        ("東京の猫", "東京の猫"),
        ("हिन्दी समाचार", "हिन्दी-समाचार"),
        ("A\u0308rger", "ärger"),
        ("ﬁne ５", "fine-5"),
        ("  --  ", ""),
        ("🎉🎉", ""),
        ("../../etc/passwd", "etc-passwd"),
        ("a\x00b\nc", "a-b-c"),
    ],
)
def test_a_title_becomes_a_slug(title: str, slug: str) -> None:
    assert slug_of(title) == slug


def test_a_long_title_ends_with_a_whole_word_and_fits_a_disk() -> None:
    assert slug_of("word " * 100) == "-".join(["word"] * 30)
    assert len(slug_of("猫" * 500).encode()) <= MAX_NAME - 40
    assert len(slug_of("a" * 500)) == 150


@given(st.text(max_size=400))
def test_any_title_gives_a_name_that_every_system_takes(title: str) -> None:
    name = name_by("{date}-{slug}", title, DAY)
    assert fault_in_name(f"{name}.md") == ""
    assert fault_in_name(f"{name_by('{slug}', title, DAY)}.md") == ""
    assert name == name_by("{date}-{slug}", title, DAY)


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ("{date}-{slug}", "2026-03-24-on-air"),
        ("{slug}", "on-air"),
        ("{year}{month}{day}_{slug}", "20260324_on-air"),
    ],
)
def test_a_rule_makes_a_name(rule: str, name: str) -> None:
    assert (name_by(rule, "On Air", DAY), fault_in_rule(rule)) == (name, "")


def test_a_title_that_is_a_device_of_windows_gets_another_name() -> None:
    assert name_by("{slug}", "CON", DAY) == "con-article"


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        ("{date}", "{slug} has to"),
        ("{title}", "there is no {title}"),
        ("a/{slug}", "/"),
        (".{slug}", "hidden"),
    ],
)
def test_a_rule_that_cannot_be_used_is_named(rule: str, fault: str) -> None:
    assert fault in fault_in_rule(rule)


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", "name"),
        ("a/b.md", "/"),
        ("a\\b.md", "\\"),
        ("a:b.md", ":"),
        ("what?.md", "?"),
        ("a\nb.md", "control"),
        ("nul.md", "device"),
        ("COM1", "device"),
        ("lpt³.md", "device"),
        ("a.md.", "dot"),
        (" a.md", "blank"),
        (".hidden.md", "hidden"),
        ("a" * 253 + ".md", "256 bytes"),
        ("ä" * 127 + ".md", "257 bytes"),
        ("\ud800.md", "half"),
        ("consul.md", ""),
        ("a.b.md", ""),
        ("猫.md", ""),
    ],
)
def test_a_name_that_some_system_does_not_take_is_refused(name: str, fault: str) -> None:
    assert fault in fault_in_name(name)
    assert bool(fault) == bool(fault_in_name(name))
