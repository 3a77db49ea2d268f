"""Each check on text, and each fix by the bytes before and after it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from curator.content import EVERYDAY, JEKYLL, Around, Problem, Profile, Rules, check_data, mend
from curator.content.checks import ALL_RULES, Severity
from curator.frontmatter import format_path

NOW = datetime(2026, 4, 1, tzinfo=UTC)
AROUND = Around(
    now=NOW,
    topics=("Robotics", "AI Ethics"),
    own={"tide.example/two": "_news/two.md"},
    topic_leads={"Robotic": "Robotics"},
    provider_leads={"Meridian wire": "Meridian Wire"},
    dead={"https://x.example/gone": "the server answers 404"},
    size_of={"/assets/a.png": (640, 360), "/assets/s.png": (50, 50)}.get,
)
WHOLE = "title: A\nexcerpt: B.\nimages:\n  - url: /assets/a.png\n"


def check(
    yaml: str, code: str, *, name: str = "_news/a.md", rules: Rules = ALL_RULES, profile: Profile = EVERYDAY
) -> list[Problem]:
    data = f"---\n{yaml}---\nBody\n".encode()
    return [problem for problem in check_data(data, name, profile, AROUND, rules) if problem.code == code]


CASES = [
    # code, YAML, place, line, first fix: YAML afterwards ("" for none), whether it is sure
    ("missing-key", "title: A\n", "excerpt", 1, "", False),
    ("empty-key", "title: ''\nexcerpt: B\n", "title", 2, "", False),
    ("empty-key", "title:\nexcerpt: B\n", "title", 2, "", False),
    ("wrong-type", "quality: '80'\n", "quality", 2, "quality: 80\n", True),
    ("wrong-type", "quality: high\n", "quality", 2, "", False),
    ("wrong-type", 'published: "yes"\n', "published", 2, "published: true\n", True),
    ("wrong-type", "topics: Robotics\n", "topics", 2, "topics:\n  - Robotics\n", True),
    ("wrong-type", "topics: Robotics, AI\n", "topics", 2, "", False),
    ("out-of-range", "title: A\nquality: 151\n", "quality", 3, "title: A\nquality: 150\n", False),
    ("out-of-range", "heat: -2\n", "heat", 2, "heat: -1\n", False),
    (
        "out-of-range",
        "images:\n  - url: a\n    width: -5\n",
        "images[0].width",
        4,
        "images:\n  - url: a\n    width: 0\n",
        False,
    ),
    (
        "bad-date",
        "publishedDateTime: March 24, 2026\n",
        "publishedDateTime",
        2,
        "publishedDateTime: 2026-03-24\n",
        True,
    ),
    (
        "bad-date",
        "publishedDateTime: 24 Mar. 2026 # c\n",
        "publishedDateTime",
        2,
        "publishedDateTime: 2026-03-24 # c\n",
        True,
    ),
    (
        "bad-date",
        'publishedDateTime: "Tue, 24 Mar 2026 20:25:00 +0100"\n',
        "publishedDateTime",
        2,
        "publishedDateTime: 2026-03-24T19:25:00Z\n",
        True,
    ),
    ("bad-date", "publishedDateTime: 03/04/2026\n", "publishedDateTime", 2, "", False),
    ("bad-date", "publishedDateTime: 2026-02-30\n", "publishedDateTime", 2, "", False),
    ("future-date", "publishedDateTime: 2026-04-03\n", "publishedDateTime", 2, "", False),
    (
        "address-space",
        'webUrl: " https://tide.example/a "\n',
        "webUrl",
        2,
        'webUrl: "https://tide.example/a"\n',
        True,
    ),
    (
        "address-space",
        "related:\n  - title: T\n    webUrl: https://tide.example/a b\n",
        "related[0].webUrl",
        4,
        "related:\n  - title: T\n    webUrl: https://tide.example/a%20b\n",
        True,
    ),
    ("address-scheme", "webUrl: javascript:alert(1)\n", "webUrl", 2, "", False),
    (
        "address-scheme",
        "webUrl: www.tide.example/a\n",
        "webUrl",
        2,
        "webUrl: https://www.tide.example/a\n",
        False,
    ),
    ("address-scheme", "webUrl: //tide.example/a\n", "webUrl", 2, "webUrl: https://tide.example/a\n", False),
    (
        "address-tracking",
        "webUrl: https://tide.example/a?id=7&utm_source=x&fbclid=y#part\n",
        "webUrl",
        2,
        "webUrl: https://tide.example/a?id=7#part\n",
        True,
    ),
    ("entities", "title: Salt &amp; tide\n", "title", 2, "title: Salt & tide\n", True),
    ("entities", 'title: "It&#8217;s"\n', "title", 2, 'title: "It\u2019s"\n', True),
    ("entities", "title: Use &lt;b&gt; well\n", "title", 2, "title: Use <b> well\n", False),
    ("wrong-encoding", "title: caf\u00c3\u00a9\n", "title", 2, "title: caf\u00e9\n", True),
    (
        "wrong-encoding",
        "excerpt: It\u00e2\u20ac\u2122s\n",
        "excerpt",
        2,
        "excerpt: It\u2019s\n",
        True,
    ),
    (
        "excerpt-cut",
        "excerpt: The harbour has new robots. They sort what comes in by touch and by the\n",
        "excerpt",
        2,
        "excerpt: The harbour has new robots.\n",
        False,
    ),
    (
        "excerpt-cut",
        "excerpt: The harbour has new robots that sort what comes in by touch and by ...\n",
        "excerpt",
        2,
        "",
        False,
    ),
    ("no-image", "title: A\n", "images", 1, "", False),
    ("published-without-image", "published: true\n", "images", 1, "", False),
    ("published-without-topic", "published: true\ntopics: []\n", "topics", 3, "", False),
    ("image-small", "images:\n  - url: /assets/s.png\n", "images[0]", 3, "", False),
    (
        "image-small",
        "images:\n  - {url: 'http://x.example/i', width: 99, height: 99}\n",
        "images[0]",
        3,
        "",
        False,
    ),
    (
        "image-size",
        "images:\n  - url: /assets/a.png\n    width: 64\n    height: 360\n",
        "images[0]",
        3,
        "images:\n  - url: /assets/a.png\n    width: 640\n    height: 360\n",
        True,
    ),
    ("unknown-topic", "topics: [Robotcs]\n", "topics[0]", 2, "topics: [Robotics]\n", False),
    ("unknown-topic", "topics:\n  - ai-ethics\n", "topics[0]", 3, "topics:\n  - AI Ethics\n", True),
    ("unknown-topic", "topics: [Gardens]\n", "topics[0]", 2, "", False),
    (
        "repeated-topic",
        "topics:\n  - Robotics\n  - robotics\n",
        "topics[1]",
        4,
        "topics:\n  - Robotics\n",
        True,
    ),
    (
        "related-repeated",
        "related:\n  - webUrl: https://x.example/a\n  - webUrl: http://www.x.example/a/?utm_id=1\n",
        "related[1]",
        4,
        "related:\n  - webUrl: https://x.example/a\n",
        True,
    ),
    (
        "related-self",
        "webUrl: https://x.example/a\nrelated:\n  - webUrl: https://x.example/b\n"
        "  - ampWebUrl: https://x.example/a/amp\n",
        "related[1]",
        5,
        "webUrl: https://x.example/a\nrelated:\n  - webUrl: https://x.example/b\n",
        True,
    ),
    ("related-own", "related:\n  - webUrl: https://tide.example/two\n", "related[0]", 3, "", False),
    ("similar-topic", "topics: [Robotic]\n", "topics[0]", 2, "topics: [Robotics]\n", False),
    (
        "similar-provider",
        "provider:\n  name: Meridian wire\n",
        "provider.name",
        3,
        "provider:\n  name: Meridian Wire\n",
        False,
    ),
    ("duplicate-key", "title: A\nheat: 1\nheat: 2 # two\n", "heat", 4, "title: A\nheat: 2 # two\n", False),
    ("duplicate-key", "heat: 1\ntitle: A\nheat: 1\n", "heat", 4, "title: A\nheat: 1\n", True),
    (
        "dead-link",
        "related:\n  - webUrl: https://x.example/gone\n    title: A\n  - webUrl: https://x.example/b\n",
        "related[0].webUrl",
        3,
        "related:\n  - webUrl: https://x.example/b\n",
        False,
    ),
    ("dead-link", "originalUrl: https://x.example/gone\n", "originalUrl", 2, "", False),
    (
        "dead-image",
        "images:\n  - url: https://x.example/a.png\n  - url: https://x.example/gone\n",
        "images[1].url",
        4,
        "images:\n  - url: https://x.example/a.png\n",
        False,
    ),
]


@pytest.mark.parametrize(("code", "yaml", "place", "line", "after", "is_sure"), CASES)
def test_a_check_and_its_fix(code: str, yaml: str, place: str, line: int, after: str, is_sure: bool) -> None:
    (problem,) = check(yaml, code)

    assert (format_path(problem.path), problem.line) == (place, line)
    assert problem.severity is ALL_RULES[code].severity
    assert problem.message
    data = f"---\n{yaml}---\nBody\n".encode()
    fixed = [fix.applied(data, EVERYDAY.key_order) for fix in problem.fixes]
    assert fixed[:1] == ([f"---\n{after}---\nBody\n".encode()] if after else [])
    assert (problem.sure_fix is not None) == is_sure
    if fixed:
        left = check_data(fixed[0], "_news/a.md", EVERYDAY, AROUND)
        assert (code, problem.path) not in [(one.code, one.path) for one in left]


@pytest.mark.parametrize(
    ("code", "yaml"),
    [
        ("missing-key", WHOLE),
        ("wrong-type", "quality: 80\npublished: false\ntopics: [A]\n"),
        ("bad-date", "publishedDateTime: 2026-03-24T20:25:00.123+01:00\n"),
        ("future-date", "publishedDateTime: 2026-04-01T20:00:00Z\n"),
        ("address-space", "webUrl: https://x.example/a%20b\n"),
        ("address-scheme", "webUrl: https://x.example:8080/a\nimages:\n  - url: assets/pic.png\n"),
        ("address-scheme", "webUrl: /news/a.html\n"),
        ("address-tracking", "webUrl: https://x.example/a?id=1&page=2&v=3#utm_source=x\n"),
        ("address-tracking", "images:\n  - url: https://x.example/a.png?utm_source=x\n"),
        ("entities", "title: AT&T; Q&A & more\n"),
        ("entities", "secured: '&amp;'\n"),
        ("wrong-encoding", "title: « Ça, caf\u00e9 na\u00efve ÅÄÖ\n"),
        (
            "excerpt-cut",
            "excerpt: 'It is whole, and it is long enough to be looked at: \"as it should be.\"'\n",
        ),
        ("excerpt-cut", "excerpt: Short one without an end\n"),
        ("published-without-topic", "published: false\n"),
        ("image-small", "images:\n  - url: /assets/a.png\n  - url: /assets/s.png\n"),
        ("image-size", "images:\n  - url: /assets/a.png\n"),
        (
            "related-repeated",
            "related:\n  - webUrl: https://x.example/a?id=1\n  - webUrl: https://x.example/a?id=2\n",
        ),
        ("related-own", "related:\n  - webUrl: https://tide.example/three\n"),
        ("similar-topic", "topics: [Robotics]\n"),
    ],
)
def test_what_is_no_problem(code: str, yaml: str) -> None:
    assert check(yaml, code) == []


def test_a_related_entry_of_the_article_itself_is_no_other_article() -> None:
    assert check("related:\n  - webUrl: https://tide.example/two\n", "related-own", name="_news/two.md") == []


@pytest.mark.parametrize(
    ("name", "date", "count"),
    [
        ("_posts/2026-03-24-a.md", "2026-03-24", 0),
        ("_posts/2026-03-24-a.md", "2026-03-25T03:00:00+01:00", 0),
        ("_posts/2026-03-24-a.md", "2025-03-24", 1),
        ("_posts/a.md", "2025-03-24", 0),
    ],
)
def test_the_date_in_the_file_name(name: str, date: str, count: int) -> None:
    assert len(check(f"date: {date}\n", "date-name", name=name, profile=JEKYLL)) == count


# -- settings


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        ("off", None),
        (False, None),
        ("error", Severity.ERROR),
        ({"severity": "note"}, Severity.NOTE),
        ({"days": 5}, None),
        ({"days": 0, "severity": "error"}, Severity.ERROR),
        (True, Severity.WARNING),
    ],
)
def test_a_check_as_the_settings_want_it(wish: object, found: Severity | None) -> None:
    problems = check(
        "publishedDateTime: 2026-04-03\n", "future-date", rules=ALL_RULES.changed({"future-date": wish})
    )
    assert [problem.severity for problem in problems] == ([] if found is None else [found])


def test_words_as_a_setting() -> None:
    rules = ALL_RULES.changed(
        {"missing-key": {"keys": ["heat", "provider"]}, "address-tracking": {"keep": "gclid"}}
    )

    assert [problem.path for problem in check("heat: 1\n", "missing-key", rules=rules)] == [("provider",)]
    (problem,) = check("webUrl: https://x.example/?gclid=1&utm_id=2\n", "address-tracking", rules=rules)
    assert "gclid" not in problem.message


@pytest.mark.parametrize(
    ("wishes", "message"),
    [
        ({"no-such": "off"}, "no check 'no-such'"),
        ({"entities": "loud"}, "entities is off, on"),
        ({"image-small": {"depth": 3}}, "no setting 'depth'"),
        ({"image-small": {"width": "wide"}}, "width is a number"),
        ({"image-small": {"width": True}}, "width is a number"),
        ({"missing-key": {"keys": [1]}}, "keys is a list of words"),
    ],
)
def test_settings_that_mean_nothing(wishes: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        ALL_RULES.changed(wishes)


# -- all at once


def test_everything_that_leaves_nothing_to_ask_is_mended_at_once() -> None:
    before = (
        b"---\r\ntitle: Salt &amp; caf\xc3\x83\xc2\xa9   # the editor's\r\nquality: '80'\r\n"
        b"publishedDateTime: 24 March 2026\r\n"
        b"related:\r\n  - webUrl: http://x.example/a?utm_id=1\r\n  - webUrl: http://x.example/a\r\n"
        b"  - webUrl: http://x.example/b\r\n  - webUrl: http://x.example/b/\r\n---\r\nBody &amp; soul\r\n"
    )
    after = (
        b"---\r\ntitle: Salt & caf\xc3\xa9   # the editor's\r\nquality: 80\r\n"
        b"publishedDateTime: 2026-03-24\r\n"
        b"related:\r\n  - webUrl: http://x.example/a\r\n"
        b"  - webUrl: http://x.example/b\r\n---\r\nBody &amp; soul\r\n"
    )

    mended = mend(before, "_news/a.md", EVERYDAY, AROUND)

    assert mended.after == after
    assert mended.edits is not None
    assert {problem.code for problem in mended.mended} == {
        "entities",
        "wrong-encoding",
        "wrong-type",
        "bad-date",
        "address-tracking",
        "related-repeated",
    }
    assert not [problem for problem in mended.left if problem.sure_fix]
    assert mend(after, "_news/a.md", EVERYDAY, AROUND).after == after


def test_only_what_is_wanted_is_mended() -> None:
    before = b"---\ntitle: Salt &amp; tide\nquality: '80'\n---\n"

    mended = mend(before, "a.md", EVERYDAY, wanted=lambda problem: problem.code == "wrong-type")

    assert mended.after == b"---\ntitle: Salt &amp; tide\nquality: 80\n---\n"


def test_what_edits_refuse_stays() -> None:
    before = b"---\ntitle: &t Salt &amp; tide\nexcerpt: *t\n---\n"

    mended = mend(before, "a.md", EVERYDAY)

    assert b"title: &t Salt &amp; tide" in mended.after
    assert ("entities", ("title",)) in [(problem.code, problem.path) for problem in mended.left]


def test_a_file_is_made_readable_and_then_mended() -> None:
    mended = mend(b"---\ntitle: One: two\nexcerpt: a &amp; b\n---\n", "a.md", EVERYDAY)

    assert mended.after == b'---\ntitle: "One: two"\nexcerpt: a & b\n---\n'
    assert mended.edits is None


def test_no_check_is_without_a_case() -> None:
    elsewhere = {"conflict", "date-name"}
    assert {case[0] for case in CASES} | elsewhere == {rule.code for rule in ALL_RULES}
