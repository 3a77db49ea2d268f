"""The typing rule of the command line."""

from __future__ import annotations

import pytest

from curator.content import EVERYDAY, JEKYLL, core_schema, value_for
from curator.frontmatter import ABSENT, Absent, Path, Timestamp, Value, parse_path


def typed(value: Value) -> tuple[type, Value]:
    return type(value), value


@pytest.mark.parametrize(
    ("key", "text", "current", "expected"),
    [
        # the profile's kind decides
        ("title", "5", ABSENT, "5"),
        ("title", "5", 7, "5"),
        ("title", "", "old", ""),
        ("title", " x ", "old", " x "),
        ("excerpt", "true", ABSENT, "true"),
        ("category", "never-seen", ABSENT, "never-seen"),
        ("originalUrl", "https://e.example/a b", ABSENT, "https://e.example/a b"),
        ("quality", "80", ABSENT, 80),
        ("quality", "80", "80", 80),
        ("quality", "999", 5, 999),
        ("quality", "4.5", 5, 4.5),
        ("heat", "-1", 5, -1),
        ("published", "true", ABSENT, True),
        ("published", "false", "yes", False),
        ("publishedDateTime", "2022-03-24", ABSENT, Timestamp("2022-03-24")),
        ("publishedDateTime", "2022-03-24", Timestamp("2021-01-01"), Timestamp("2022-03-24")),
        ("publishedDateTime", "2022-03-24", "2021-01-01", "2022-03-24"),
        ("topics", "AI, Ethics", ABSENT, ["AI, Ethics"]),
        ("topics", "", ["x"], []),
        ("topics[0]", "5", ABSENT, "5"),
        ("provider.name", "5", ABSENT, "5"),
        ("images[0].width", "800", ABSENT, 800),
        ("images[0].isCached", "false", True, False),
        ("related[2].quality", "7", 119, 7),
        # else what the file has there
        ("mood", "5", "calm", "5"),
        ("mood", "5", 3, 5),
        ("mood", "0.5", 3, 0.5),
        ("mood", "true", False, True),
        ("mood", "2022-03-24", Timestamp("2021-01-01"), Timestamp("2022-03-24")),
        # else the core schema
        ("mood", "5", ABSENT, 5),
        ("mood", "5", None, 5),
        ("mood", "calm", ABSENT, "calm"),
        ("mood", "yes", ABSENT, "yes"),
        ("mood", "2022-03-24", ABSENT, "2022-03-24"),
        ("mood", "", ABSENT, ""),
    ],
)
def test_the_type_follows_the_key(key: str, text: str, current: Value | Absent, expected: Value) -> None:
    assert typed(value_for(EVERYDAY.field(parse_path(key)), text, current)) == typed(expected)


@pytest.mark.parametrize(
    ("key", "text", "current", "message"),
    [
        ("published", "yes", ABSENT, "published is true or false, not 'yes'"),
        ("published", "True", True, "published is true or false, not 'True'"),
        ("published", "1", ABSENT, "published is true or false, not '1'"),
        ("published", "", True, "published is true or false, not ''"),
        ("quality", "12a", ABSENT, "quality is a number, '12a' is not one"),
        ("quality", "", 5, "quality is a number, '' is not one"),
        ("quality", ".inf", 5, "quality is a number, '.inf' is not one"),
        ("quality", "1e999", 5, "quality is a number, '1e999' is not one"),
        ("quality", "9" * 5000, 5, f"quality is a number, '{'9' * 40}' is not one"),
        ("quality", "٣", 5, "quality is a number, '٣' is not one"),
        (
            "publishedDateTime",
            "24.3.2022",
            ABSENT,
            "publishedDateTime is a date such as 2022-03-24T20:25:00Z, '24.3.2022' is not one",
        ),
        ("secured", "x", "y", "secured is kept exactly as it is, it cannot be edited"),
        ("provider", "N", ABSENT, "provider is a group of keys: set one of them, such as provider.name"),
        ("images", "x", [], "images is a list of groups: give it as YAML with images:=[...]"),
        ("related", "x", [], "related is a list of groups: give it as YAML with related:=[...]"),
        ("actions", "x", [], "actions is a list of groups: give it as YAML with actions:=[...]"),
        ("mood", "yes", True, "mood is true or false, not 'yes'"),
        ("mood", "high", 3, "mood is a number, 'high' is not one"),
        ("mood", "x", [1], "mood is a list: give it as YAML with mood:=[...]"),
        ("mood", "x", {"a": 1}, "mood is a group of keys: set one of them, such as mood.name"),
    ],
)
def test_a_text_that_is_no_such_value(key: str, text: str, current: Value | Absent, message: str) -> None:
    with pytest.raises(ValueError) as error:  # noqa: PT011 - the message is compared in full
        value_for(EVERYDAY.field(parse_path(key)), text, current)
    assert str(error.value) == message


def test_tags_that_are_one_text_stay_one_text() -> None:
    path: Path = ("tags",)

    assert value_for(JEKYLL.field(path), "a b", "c") == "a b"
    assert value_for(JEKYLL.field(path), "a b", ["c"]) == ["a b"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("~", None),
        ("null", None),
        ("Null", None),
        ("nULL", "nULL"),
        ("true", True),
        ("FALSE", False),
        ("tRUE", "tRUE"),
        ("no", "no"),
        ("012", 12),
        ("+7", 7),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b101", "0b101"),
        ("1_000", "1_000"),
        ("1,000", "1,000"),
        ("12:30", "12:30"),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("-1.5E-3", -0.0015),
        (".", "."),
        ("e5", "e5"),
        ("1.2.3", "1.2.3"),
        ("2022-03-24", "2022-03-24"),
        ("5\n", "5\n"),
        (" 5", " 5"),
    ],
)
def test_the_core_schema(text: str, value: Value) -> None:
    assert typed(core_schema(text)) == typed(value)
