"""Every verb on bytes: what stands in the file before and after, and what is refused with which words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from curator.content import EVERYDAY, JEKYLL, Profile
from curator.frontmatter import Document, parse_path
from curator.library.bulk import (
    Add,
    AddItems,
    BulkEdit,
    Clamp,
    Clear,
    DecodeEntities,
    FieldEdit,
    Finding,
    Nothing,
    RemoveItems,
    RenameItem,
    ReplaceList,
    ReplaceText,
    Scale,
    SetTo,
    Shift,
    Trim,
    Unfit,
    Verb,
    propose,
)

BEFORE = "category: news\n"
AFTER = "secured: {a: b}  # kept\n"
PROVIDER = "provider: {name: Gate, domain: gate.example}  # kept\n"


def document(lines: str, line_break: str = "\n") -> Document:
    text = f"---\n{BEFORE}{lines}{AFTER}---\nBody & text.\n"
    return Document.parse(text.replace("\n", line_break).encode(), "_news/a.md")


def result(lines: str, key: str, verb: Verb, line_break: str = "\n", profile: Profile = EVERYDAY) -> str:
    """The lines afterwards; all around them is checked to be as it was."""
    old = document(lines, line_break)
    bulk = BulkEdit((FieldEdit(parse_path(key), verb),))
    found = propose(old, bulk, profile)
    if isinstance(found, Nothing):
        return lines
    text = old.apply(*found.edits, order=profile.key_order).data.decode()
    assert text.count("\n") == text.count(line_break)
    text = text.replace(line_break, "\n")
    head, tail = f"---\n{BEFORE}", f"{AFTER}---\nBody & text.\n"
    assert text.startswith(head)
    assert text.endswith(tail)
    return text[len(head) : -len(tail)]


NUMBERS: list[tuple[str, Verb, str]] = [
    ("quality: 50\n", SetTo("70"), "quality: 70\n"),
    ("quality: 70\n", SetTo("70"), "quality: 70\n"),
    ("", SetTo("70"), "quality: 70\n"),
    ("quality:\n", SetTo("70"), "quality: 70\n"),
    ("quality: high # why\n", SetTo("7.5"), "quality: 7.5 # why\n"),
    ("quality: 50 # why\n", Add(5), "quality: 55 # why\n"),
    ("quality: 50\n", Add(-60), "quality: -10\n"),
    ("quality: 7.5\n", Add(1), "quality: 8.5\n"),
    ("quality: 0.1\n", Add(0.2), "quality: 0.3\n"),
    ("quality: 50\n", Add(0.5), "quality: 51\n"),
    ("quality: -1\n", Add(-0.5), "quality: -2\n"),
    ("", Add(5), ""),
    ("quality:\n", Add(5), "quality:\n"),
    ("quality: 50\n", Add(0), "quality: 50\n"),
    ("quality: 50\n", Scale(1.1), "quality: 55\n"),
    ("quality: 45\n", Scale(1.1), "quality: 50\n"),  # 49.5
    ("quality: -45\n", Scale(1.1), "quality: -50\n"),
    ("quality: 7.5\n", Scale(2), "quality: 15.0\n"),
    ("quality: 1.0\n", Scale(1 / 3), "quality: 0.333333\n"),
    ("quality: 200\n", Clamp(0, 150), "quality: 150\n"),
    ("quality: -1\n", Clamp(0, 150), "quality: 0\n"),
    ("quality: 70\n", Clamp(0, 150), "quality: 70\n"),
    ("quality: 200.5\n", Clamp(None, 150), "quality: 150.0\n"),
    ("quality: 200\n", Clamp(None, 150.5), "quality: 150\n"),
    ("quality: 1\n", Clamp(1.5, None), "quality: 2\n"),
    ("quality: 70 # why\n", Clear(), ""),
    ("", Clear(), ""),
]

TEXTS: list[tuple[str, Verb, str]] = [
    ("title: Old\n", SetTo("New"), "title: New\n"),
    ("title: 'Old'\n", SetTo("It's new"), "title: 'It''s new'\n"),
    ('title: "Old"\n', SetTo("New"), 'title: "New"\n'),
    ("", SetTo("New"), "title: New\n"),
    ("title: Old\n", SetTo("yes"), 'title: "yes"\n'),
    ('title: "Old & old"\n', ReplaceText(Finding("old", "new")), 'title: "Old & new"\n'),
    ("title: Old & old\n", ReplaceText(Finding("old", "new", match_case=False)), "title: new & new\n"),
    ("title: a.b+c\n", ReplaceText(Finding(".b+", "\\1")), "title: a\\1c\n"),
    (
        "title: 'Five, 5 and 55'\n",
        ReplaceText(Finding(r"(\d)(\d)?\b", r"<\1>", expression=True)),
        "title: 'Five, <5> and <5>'\n",
    ),
    ("title: a: b\n".replace("a: b", "a - b"), ReplaceText(Finding(" -", ":")), 'title: "a: b"\n'),
    ("title: Old\n", ReplaceText(Finding("nowhere", "x")), "title: Old\n"),
    ("", ReplaceText(Finding("a", "x")), ""),
    ("title: Old\n", ReplaceText(Finding("Old", "")), 'title: ""\n'),
    ('title: "  Old\\n"\n', Trim(), 'title: "Old"\n'),
    ('title: "\\u00a0Old "\n', Trim(), 'title: "Old"\n'),
    ("title: |\n  Old\n  lines\n", Trim(), "title: |\n  Old\n  lines\n"),
    ("title: Old   # why\n", Trim(), "title: Old   # why\n"),
    ("title: Fish &amp; chips\n", DecodeEntities(), "title: Fish & chips\n"),
    ("title: '&lt;b&gt; it&#39;s &amp;amp;'\n", DecodeEntities(), "title: '<b> it''s &amp;'\n"),
    ("title: >\n  Fish &amp;\n  chips\n", DecodeEntities(), "title: >\n  Fish &\n  chips\n"),
    ('title: "Old"\n', Clear(), ""),
]

LISTS: list[tuple[str, Verb, str]] = [
    ("topics:\n  - AI\n", AddItems(("Robots", "AI")), "topics:\n  - AI\n  - Robots\n"),
    ("topics:\n- AI\n", AddItems(("Robots",)), "topics:\n- AI\n- Robots\n"),
    ("topics: [AI, 'B']\n", AddItems(("C", "D")), "topics: [AI, 'B', 'C', 'D']\n"),
    ("topics: []\n", AddItems(("AI",)), "topics: [AI]\n"),
    ("topics:\n", AddItems(("AI",)), "topics:\n  - AI\n"),
    ("", AddItems(("AI", "AI")), "topics:\n  - AI\n"),
    ("topics:\n  - AI\n  - B # b\n  - AI\n", RemoveItems(("AI",)), "topics:\n  - B # b\n"),
    ("topics: [AI, B, C]\n", RemoveItems(("B", "none")), "topics: [AI, C]\n"),
    ("topics: [AI]\n", RemoveItems(("AI",)), "topics: []\n"),
    ("topics:\n  - AI\n", RemoveItems(("AI",)), "topics: []\n"),
    ("topics:\n  - 2024\n  - B\n", RemoveItems(("2024",)), "topics:\n  - B\n"),
    ("", RemoveItems(("AI",)), ""),
    ("topics: [AI, B]\n", ReplaceList(("B", "C")), "topics: [B, C]\n"),
    ("topics:\n  - AI\n  - B\n", ReplaceList(("B", "C")), "topics:\n  - B\n  - C\n"),
    ("topics: [AI, B]\n", ReplaceList(("AI", "B", "AI")), "topics: [AI, B]\n"),
    ("", ReplaceList(("AI",)), "topics:\n  - AI\n"),
    ("topics:\n  - 'AI'\n  - B\n", RenameItem("AI", "KI"), "topics:\n  - 'KI'\n  - B\n"),
    ("topics: [AI, B, AI]\n", RenameItem("AI", "KI"), "topics: [KI, B]\n"),
    ("topics: [AI, B]\n", RenameItem("AI", "B"), "topics: [B]\n"),
    ("topics: [AI, B]\n", RenameItem("C", "D"), "topics: [AI, B]\n"),
    ("topics: [A&amp;B, ' C ']\n", DecodeEntities(), "topics: [A&B, ' C ']\n"),
    ("topics: [A, ' C ', '  ']\n", Trim(), "topics: [A, 'C']\n"),
    ("topics:\n  - AI news\n  - x\n", ReplaceText(Finding("AI", "KI")), "topics:\n  - KI news\n  - x\n"),
    ("topics:\n  - AI\n", Clear(), ""),
]

DATE = "publishedDateTime"
DATES: list[tuple[str, Verb, str]] = [
    ("{}: 2026-03-24T20:25:00Z\n", Shift(timedelta(days=1)), "{}: 2026-03-25T20:25:00Z\n"),
    ("{}: '2026-03-24T20:25:00Z'\n", Shift(timedelta(hours=4)), "{}: '2026-03-25T00:25:00Z'\n"),
    ("{}: 2026-02-28\n", Shift(timedelta(days=1)), "{}: 2026-03-01\n"),
    ("{}: 2024-02-28\n", Shift(timedelta(days=1)), "{}: 2024-02-29\n"),
    ("{}: 2026-3-9\n", Shift(timedelta(days=1)), "{}: 2026-3-10\n"),
    (
        "{}: 2026-12-31 23:05:07.250 +0100\n",
        Shift(timedelta(hours=1)),
        "{}: 2027-01-01 00:05:07.250 +0100\n",
    ),
    ("{}: 2026-03-24t9:25:00 -05:30 # a\n", Shift(timedelta(days=-1)), "{}: 2026-03-23t9:25:00 -05:30 # a\n"),
    ("", Shift(timedelta(days=1)), ""),
    ("{}: 2026-03-24T20:25:00Z\n", SetTo("2026-04-01"), "{}: 2026-04-01\n"),
    ('{}: "2026-03-24T20:25:00Z"\n', SetTo("2026-04-01"), '{}: "2026-04-01"\n'),
    ("{}: 2026-03-24\n", Clear(), ""),
]  # fmt: skip

CASES = [
    *(("quality", case) for case in NUMBERS),
    *(("title", case) for case in TEXTS),
    *(("topics", case) for case in LISTS),
    *((DATE, (before.format(DATE), verb, after.format(DATE))) for before, verb, after in DATES),
    ("published", ("published: false\n", SetTo("true"), "published: true\n")),
    ("published", ("published: True\n", SetTo("false"), "published: False\n")),
    ("published", ("", SetTo("true"), "published: true\n")),
    ("published", ("published: false # no\n", Clear(), "")),
    ("mood", ("mood: glad\n", SetTo("sad"), "mood: sad\n")),
    ("mood", ("mood: 5\n", SetTo("6"), "mood: 6\n")),
    ("mood", ("mood: 5\n", Add(1), "mood: 6\n")),
    ("mood", ("mood: [a]\n", AddItems(("b",)), "mood: [a, b]\n")),
]


@pytest.mark.parametrize("line_break", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize(("key", "case"), CASES)
def test_a_verb_changes_these_bytes_and_no_others(
    key: str, case: tuple[str, Verb, str], line_break: str
) -> None:
    before, verb, after = case
    assert result(before, key, verb, line_break) == after


@pytest.mark.parametrize(
    ("key", "verb", "line"),
    [
        ("provider.name", SetTo("Field"), "provider: {name: Field, domain: gate.example}  # kept"),
        ("provider.name", Clear(), "provider: {domain: gate.example}  # kept"),
        ("provider.name", Trim(), PROVIDER.strip()),
        ("provider.name", SetTo("G, Co"), 'provider: {name: "G, Co", domain: gate.example}  # kept'),
    ],
)  # fmt: skip
def test_a_key_inside_a_group(key: str, verb: Verb, line: str) -> None:
    old = document(PROVIDER)
    found = propose(old, BulkEdit((FieldEdit(parse_path(key), verb),)), EVERYDAY)
    new = old if isinstance(found, Nothing) else old.apply(*found.edits)
    assert new.data == old.data.replace(PROVIDER.strip().encode(), line.encode())


def test_a_group_that_is_not_there_is_made() -> None:
    bulk = BulkEdit((FieldEdit(("provider", "name"), SetTo("Field")),))
    old = Document.parse(b"---\ntitle: A\n---\n", "_news/a.md")
    found = propose(old, bulk, EVERYDAY)
    assert not isinstance(found, Nothing)
    assert old.apply(*found.edits).data == b"---\ntitle: A\nprovider:\n  name: Field\n---\n"


@pytest.mark.parametrize(
    ("lines", "key", "verb", "reason"),
    [
        ("quality: high\n", "quality", Add(5), "quality should be a number, it is text"),
        ("quality: '5'\n", "quality", Scale(2), "quality should be a number, it is text"),
        ("quality: true\n", "quality", Clamp(0, 5), "quality should be a number, it is true or false"),
        ("quality: [1]\n", "quality", SetTo("5"), "quality should be a number, it is a list"),
        ("quality: 1\n", "quality", SetTo("high"), "quality is a number, 'high' is not one"),
        ("quality: 1\n", "quality", Scale(10**15), "quality would become too large a number"),
        ("quality: 1\n", "quality", Clamp(1.2, 1.8), "quality is a whole number, and there is none in"),
        ("title: {a: b}\n", "title", SetTo("x"), "title should be a text, it is a group of keys"),
        ("title: 5\n", "title", Trim(), "title should be text, it is the number 5"),
        ("title: 2026-03-24\n", "title", Trim(), "title should be text, it is a date"),
        ("topics: AI\n", "topics", AddItems(("B",)), "topics should be a list, it is text"),
        ("topics: [{a: b}]\n", "topics", RemoveItems(("B",)), "topics is a list of groups of keys, not"),
        ("publishedDateTime: soon\n", DATE, Shift(timedelta(1)), f"{DATE}: 'soon' is not a date"),
        ("publishedDateTime: 5\n", DATE, Shift(timedelta(1)), f"{DATE} should be a date, it is the number 5"),
        (
            "publishedDateTime: 2026-03-24\n", DATE, Shift(timedelta(hours=5)),
            f"{DATE}: 2026-03-24 has no time, so it can only be moved by whole days",
        ),
        (
            "publishedDateTime: 9999-12-31\n", DATE, Shift(timedelta(1)),
            f"{DATE}: 9999-12-31 would leave the calendar",
        ),
        ("", "secured", Clear(), "secured is kept exactly as it is, it cannot be edited"),
        ("published: false\n", "published", SetTo("maybe"), "published is true or false, not 'maybe'"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_with_its_reason(lines: str, key: str, verb: Verb, reason: str) -> None:
    bulk = BulkEdit((FieldEdit(parse_path(key), verb),))
    with pytest.raises(Unfit) as told:
        propose(document(lines), bulk, EVERYDAY)
    assert str(told.value).startswith(reason)


@pytest.mark.parametrize(
    ("before", "verb", "after"),
    [
        ("tags: a b\n", AddItems(("c", "a")), "tags: a b c\n"),
        ("tags: a b\n", RemoveItems(("a",)), "tags: b\n"),
        ("tags: 'a b'\n", RenameItem("b", "c"), "tags: 'a c'\n"),
        ("tags: a b\n", ReplaceList(("c",)), "tags: c\n"),
        ("tags: [a b]\n", AddItems(("c d",)), "tags: [a b, c d]\n"),
    ],
)
def test_a_list_that_is_written_as_one_text_stays_one(before: str, verb: Verb, after: str) -> None:
    assert result(before, "tags", verb, profile=JEKYLL) == after


def test_an_item_with_a_blank_does_not_fit_into_one_text() -> None:
    bulk = BulkEdit((FieldEdit(("tags",), AddItems(("c d",))),))
    with pytest.raises(Unfit, match="written as one text"):
        propose(document("tags: a b\n"), bulk, JEKYLL)


def test_when_one_field_does_not_fit_no_other_is_touched() -> None:
    bulk = BulkEdit((FieldEdit(("title",), SetTo("New")), FieldEdit(("quality",), Add(1))))
    with pytest.raises(Unfit, match="quality should be a number"):
        propose(document("title: Old\nquality: high\n"), bulk, EVERYDAY)


def test_the_differences_are_those_of_the_ticked_fields_that_change() -> None:
    bulk = BulkEdit(
        (
            FieldEdit(("title",), SetTo("Old")),
            FieldEdit(("quality",), Add(1)),
            FieldEdit(("heat",), SetTo("3")),
        )
    )
    found = propose(document("title: Old\nquality: 4\n"), bulk, EVERYDAY)
    assert not isinstance(found, Nothing)
    assert [(one.path, one.before, bool(one.after)) for one in found.differences] == [
        (("quality",), 4, True),
        (("heat",), found.differences[1].before, True),
    ]


@pytest.mark.parametrize(("low", "high"), [(None, None), (5, 4)])
def test_a_range_without_numbers_is_no_range(low: int | None, high: int | None) -> None:
    with pytest.raises(ValueError, match="number"):
        Clamp(low, high)
