"""The fast reader against the judge: the same record, or none at all."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from curator.content import EVERYDAY, JEKYLL, Article, Profile
from curator.frontmatter import Document, FrontMatterError
from curator.library import fast_reading
from curator.library.fast_reading import read_fast
from curator.library.records import Record, describe, describe_broken, describe_document
from curator.library.signature import Signature
from tests.frontmatter.nasty import SCALARS, Nasty

CASES = Path(__file__).parents[1] / "frontmatter" / "cases" / "edits.json"
SAMPLES = Path(__file__).parents[2] / "sample_content"
SEEN = Signature(1, 2, 3, 4)

ARTICLE = b"""---
category: news
title: "Robots &amp; people: a talk"
excerpt: "Half a \\"sentence\\" with A & B, C | D and caf\xc3\xa9 ..."
publishedDateTime: 2022-03-24T20:25:00Z
originalUrl: "https://a.example/b?c=d#e"
type: article
quality: 70
heat: -1
published: true

provider:
  name: Gizmodo
  domain: gizmodo.com
  images:
    - url: "https://i.example/50x50.jpg"
      width: 50

topics:
  - AI Ethics
  - Robotics

images:
  - url: "https://i.example/1.jpg"
    isCached: true
related:
  - title: "One"
    images: []
    quality: 1.5
  - title: Two
secured: "QCn9Ofl8taPCEwmog2TWLpKvOYd4;YC676cHDgNWugNmLR/aI4A=="
---

Body: [not] &read
"""


def judged(path: str, data: bytes, profile: Profile) -> Record:
    """The record as `frontmatter` alone makes it."""
    try:
        document = Document.parse(data, path)
    except FrontMatterError as error:
        return describe_broken(path, "_news", str(error), SEEN, data)
    return describe_document(path, "_news", document, profile, SEEN)


def check(path: str, data: bytes) -> None:
    for profile in (EVERYDAY, JEKYLL):
        assert describe(path, "_news", data, SEEN, profile) == judged(path, data, profile), data


def test_a_usual_article_needs_no_judge() -> None:
    pytest.importorskip("ryml")
    document = Document.parse(ARTICLE)
    read = read_fast(ARTICLE)
    assert read is not None
    assert read[:3] == (document.values, (), document.front_matter)
    assert list(read.values) == list(document.values)
    assert "\n".join(read.sections or ()) + "\n" == document.front_matter
    counted = read_fast(ARTICLE, ("related", "title", "none"))
    assert counted is not None
    assert counted.counted == ("related",)
    assert counted.values == {**document.values, "related": [None, None]}
    assert read_fast(ARTICLE) == read  # what is remembered of it was not only counted
    check("_news/a.md", ARTICLE)


@pytest.mark.parametrize("file", sorted(SAMPLES.rglob("*.md")), ids=lambda file: file.name)
def test_every_sample(file: Path) -> None:
    check(file.name, file.read_bytes())


@pytest.mark.parametrize("case", json.loads(CASES.read_text("utf-8")), ids=lambda case: str(case["name"]))
def test_every_case_of_the_judge(case: dict[str, str]) -> None:
    check("a.md", case["text"].encode("utf-8", "surrogatepass"))
    if "expected" in case:
        check("a.md", case["expected"].encode("utf-8", "surrogatepass"))


DOUBTS = (
    *('a: "x\n  y": b#c', "z: 1\na: 'x\n  y': b", 'a:\n  b: "x\n   y": c', "'a': 1\nb: 'x\n  y':\n    c"),
    "provider:\n  name: R\n  :",
    *("a: &x 1\nb: *x", "a: !!str 5", "a: ! x", "a:  *x", "- a", "a: b: c", "a: [1, *x]", "a: {b: &c d}"),
    *(
        "a: @x",
        "a: `x",
        "a: %x",
        "a: ]",
        "a: x\ty",
        "\ta: 1",
        "a: \x85b",
        "a: \u2028b",
        "a: \x07",
        "a: \ufeffb",
    ),
    *("a: yes", "a: 012", "a: 0x1f", "a: 1_000", "a: 1:30", "a: +5", "a: ~", "a: Null", "a: .inf", "a: 1e3"),
    *("a: -.5", "a: 00", "a: -0", "a: True", "2022: x", "true: x", "<<: {a: 1}\nb: 2", "a: [b, end:]"),
    *('a: "\\ud83d\\ude00"', 'a: "\\x41"', 'a: "\\e"', 'a: "x" y', "a: 'x' y", "a: | x\n  y", "a: >1 x\n  y"),
    *(
        "a: 1\n---\nb: 2",
        "%YAML 1.1",
        "? a\n: b",
        "a: {b: 1",
        "a: [1,2",
        "a:\n  - 1\n - 2",
        "a: 1234567890123456",
    ),
)
SAME = (
    *("a: 1\na: 2", "a: x\n  y\n\n  z", "a: |\n  x\n  y", "a: >-\n  x\n  y", "{a: 1}", "a: {b, c}", "a: #c"),
    *(
        "'a': 1\n\"b\": c",
        "a:\n  - 'b': c",
        "a: x#c",
        "a: x # c",
        "a: 'it''s'",
        "a: 1.50",
        "a: 2022-13-45",
        "a:",
        "a: ''",
        "# only",
        "",
        "a: -",
    ),
    *(
        "a: R & D",
        "a: what ? yes",
        "a: x | y > z",
        "a: 50%",
        "a: me@here",
        'a: "say \\"hi\\""',
        'a: "two\\nlines"',
        'a: "one\\r\\nand\\tmore"',
        "a: C:\\new\\things",
        "a: 'C:\\table'",
    ),
    *(
        "a: b:c",
        "a: b#c",
        "a: b #c",
        "a: b: c",
        "a: b:",
        "a: b #",
        "a:  b ",
        "a: b\n\n",
        "a: \u00e9t\u00e9:",
        "a : b",
    ),
    *("a: 'it'", "a: 'it's'", 'a: "x', 'a: "x\ny"', 'a: "x\nz: 1\nb: y"', "a: 'x\nz: 1\nb: y'", 'a: "x" #c'),
    *("a: [b\nc: d\ne]", "a: {b: c\nd: e}", "a: b\nc", "a: b\n c: d", "a:\n b\nc: d", "a: |\n b\n\nc: d"),
    *(
        "a: |+\n b\n\n\nc: d",
        "c: d\na: |+\n b\n\n",
        "a: |\nb: c",
        "a: >\n\n x\n# c\nb: 1",
        "a:\n# c\n- b\n- c",
    ),
    *(
        "a:\n- b\n- c",
        "a:\n  - b\n  - c",
        "a:\n  - b\n- c",
        "a:\n- b\n  - c",
        "a:\n - b\n - c: d",
        "a:\n - b\n   c",
    ),
    *(
        "a:\n - b #c",
        "a:\n - y\n - n",
        "a:\n - ''",
        'a:\n - "1"\n - "yes"',
        "a:\n - b:c",
        "a:\n - b\n\n - c",
        "a: \n - b",
    ),
    *(
        'a: "yes"',
        'a: "2020"',
        'a: "null"',
        'a: ""',
        "a: 'no'",
        "a: n",
        "a: on",
        "a: nan",
        "a: inf",
        "a: Infinity",
    ),
    *(
        "a: 2022-03-24T20:25:00Z",
        "a: 2022-03-24 20:25:00",
        "a: 0000-00-00",
        "a: 2022-3-4",
        "a: 1.5",
        "a: -1.5",
        "a: -0.5",
    ),
    *(
        "a: 0.10",
        "a: 10.0",
        "a: 123456789012345",
        "a: 1e5",
        "a: e5",
        "y: 1\nb: 2",
        "a-b: c\n_d: e",
        "a.b: c\nd: 1",
        "a:\nb:",
    ),
    *(
        "a: b\n'c': d",
        "a: b\n c",
        "a: b\n- c",
        "a: b\n\n- c",
        "- a\nb: c",
        "a: b\n... \nc: d",
        "...\na: b",
        "a: b\n...",
        "# x\na: b",
    ),
    *(
        "\na: b",
        "  a: b\n  c: d",
        "a: b\na: c",
        "a: b\n? c\n: d",
        "a: b\nc",
        "a: *b\nc: &b d",
        "a: b\nc: \u2028",
        "a: b,c]}",
    ),
    *(
        f"topics:\n{dash}{value}{after}"
        for dash in ("- ", "  - ", "- - ")
        for value in ("'a'", '"a"', "'it''s'", "'a\n  b'", "[a]", "{a: b}", "a")
        for after in (" -", "  - b", " -\n  - c", " - - b", " b", " ?", "-")
    ),
    *(
        "a: 5 min",
        "a: 5:30",
        "a: 5,000",
        "a: 12 monkeys: x",
        "a: (b) c",
        "a: /b/c",
        "a: $5",
        "a: _",
        "a: 2022-03-24 20:25:00 Z",
        'a: "say \\"hi\\""',
        'a: "a\\\\"',
        'a: "a\\\\" b"',
        'a: "\\n\\""',
        'a: "b" c',
    ),
    *(
        "images:\n  - url: x\n    width: 1\n  - url: y",
        "images:\n- url: x\n  width: 1\n- b",
        "images:\n  - url: x\n   width: 1",
        "images:\n  - url: x\n     width: 1",
        "images:\n  - url: x\n    url: y",
        "images:\n  - url: yes\n    width: ~",
        "images:\n  - url: 'x'\n    alt: y\n      z",
        "images:\n  - url: x\n    sizes:\n      - 1",
        "images:\n  - url:\n    width: 1",
        "images:\n  - url: x\n\n    width: 1\n\n",
        "images:\n  - url: x\n    # c\n    width: 1",
        "images:\n  - url: x\n  width: 1",
        "images:\n  - 1\n  - 1.5\n  - 'x'\n  - http://a/b",
        "images:\n  - yes: 1",
        "provider:\n  name: yes\n  domain: x",
        "topics:\n  - 'yes'\n  - \"2020\"\n  - 2020\n  - y",
        "images: x\n  - url: y",
        "related:\n  - a: 1\n  - b",
        "related:\n  - a: {b: [c]}\n  - b",
    ),
)


@pytest.mark.parametrize("yaml", DOUBTS + SAME)
def test_what_may_be_read_differently(yaml: str) -> None:
    check("a.md", f"---\n{yaml}\n---\nBody\n".encode())
    check("a.md", f"---\n{yaml}\n---\nBody\n".replace("\n", "\r\n").encode())


RELATED = """related:
  - title: "One"
    quality: -5
    webUrl: https://a.example/b#c
    provider:
      name: A & B
      images:
        - url: 'x'
          width: 50
        - y
    images: []
    topics:
      - A
      - "say \\"hi\\""
  - title: Two (2)
    date: 2022-03-24
  - three
"""


NOT_INDENTED = """related:
- title: "One"
  provider:
    name: A & B
    images:
    - url: 'x'
      width: 50
    - y
  topics:
  - A
- title: Two (2)
- three

"""


REGULAR = pytest.mark.parametrize(
    "related",
    [RELATED, NOT_INDENTED, RELATED.replace('\\"', "'")],
    ids=["indented", "not indented", "nothing escaped"],
)


@REGULAR
def test_regular_related_entries_are_counted(related: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = f"---\ntitle: x\n{related}---\n".encode()
    check("a.md", data)
    monkeypatch.setattr(fast_reading, "_parsed", lambda *_: pytest.fail("the parser was asked"))
    read = read_fast(data, ("related",))
    assert read is not None
    assert read.values["related"] == [None] * 3


@REGULAR
def test_irregular_related_entries_are_the_judges(related: str) -> None:
    """With any line less, twice, further in or out, or with another value."""
    lines = related.rstrip("\n").split("\n")
    for at, line in enumerate(lines[1:], 1):
        key = line.partition(":")[0]
        for other in (
            (),
            (line, line),
            ("  " + line,),
            (line[1:],),
            (line[2:],),
            (line, ""),
            (line + " #c",),
            (line + ":",),
            (line, "      z: 1"),
            (line, "    - z"),
            *(
                (f"{key}: {value}",)
                for value in (
                    *("yes", "x: y", '"x" y', "*x", "&x y", "[1", "", "|", "- x", "{a: b}"),
                    *('"x" "y"', '"x": "y"', '"x', 'x"', '"x" #"', '"x\\\\" y"'),
                    *('"x\n  - y"', '"x\n- y: "\n- z: "'),
                )
            ),
        ):
            text = "\n".join((*lines[:at], *other, *lines[at + 1 :]))
            check("a.md", f"---\n{text}\nname: x\n---\n".encode())


def test_what_is_remembered_of_other_files_is_what_this_one_says() -> None:
    for yaml in DOUBTS + SAME:  # again, and beside other keys
        check("a.md", f"---\ntitle: x\n{yaml}\nname: y\n---\n".encode())
        check("a.md", f"---\ntitle: x\n{yaml}\nname: y\n---\n".encode())


def test_windows_lines_need_no_judge() -> None:
    pytest.importorskip("ryml")
    data = ARTICLE.replace(b"\n", b"\r\n")
    read = read_fast(data)
    assert read is not None
    assert read.values == Document.parse(data).values
    check("_news/a.md", data)


@pytest.mark.parametrize(
    "data",
    [
        b"---\r\na: 1\n---\n",
        b"---\na: 1\r\n---\n",
        b"---\r\na: x\r\n---\n---\r\n",
        b"---\r\na: x\n---\r\nb: 1\r\n---\r\n",
        b"---\r\na: |\r\n  x\r\n\r\n  y\r\nb: 'p\r\n  q'\r\n---\r\n",
        b"---\r\na: x\ry\r\n---\r\n",
        b'---\r\na: "x\\r\\ty"\r\n---',
        b"---\r\n---\r\n",
        b"---\r\na: 1\r\n...\r\nb\r\n---\r\n",
    ],
)
def test_lines_that_end_in_two_ways(data: bytes) -> None:
    check("a.md", data)


@pytest.mark.parametrize(
    "data", [b"", b"---\n", b"---\n---", b"---\n---\n", b"no", b"---\na: 1", b"---\na: \xff\n---\n"]
)
def test_what_is_no_front_matter(data: bytes) -> None:
    check("a.md", data)


@pytest.mark.parametrize(
    "deep", ["[" * 100_000, "{a: " * 20_000, "- " * 60_000, "a: [" + "[" * 70, "- " * 70]
)
def test_depth_kills_nobody(deep: str) -> None:
    data = f"---\na:\n {deep}\n---\n".encode()
    assert read_fast(data) is None
    assert describe("a.md", "", data, SEEN, EVERYDAY).row.problem


def test_indented_depth_kills_nobody() -> None:
    for depth in (30, 60, 70, 2_000):
        check("a.md", b"---\n" + b"".join(b" " * level + b"a:\n" for level in range(depth)) + b"---\n")


@pytest.mark.parametrize("seed", range(40))
def test_generated_nastiness(seed: int) -> None:
    chance = Random(seed)
    for _ in range(10):
        check("a.md", Nasty(chance).document())


@pytest.mark.parametrize("seed", range(40))
def test_damaged_articles(seed: int) -> None:
    """An article with a few bytes added, removed, moved: what is broken to the judge is broken to both."""
    chance = Random(1_000 + seed)
    for _ in range(10):
        text = bytearray(ARTICLE)
        for _ in range(chance.choice((1, 1, 2, 4))):
            at = chance.randrange(4, len(text) - 30)
            match chance.randrange(4):
                case 0:
                    text[at:at] = chance.choice(PIECES)
                case 1:
                    del text[at : at + chance.choice((1, 1, 2, 8))]
                case 2:
                    lines = bytes(text).split(b"\n")
                    line = chance.randrange(1, len(lines) - 4)
                    lines[line] = chance.choice(
                        (b" " + lines[line], lines[line][1:], lines[line] + lines[line])
                    )
                    text = bytearray(b"\n".join(lines))
                case _:
                    lines = bytes(text).split(b"\n")
                    line = chance.randrange(1, len(lines) - 4)
                    key, colon, _ = lines[line].partition(b": ")
                    lines[line] = key + colon + chance.choice(SCALARS).encode()
                    text = bytearray(b"\n".join(lines))
        check("a.md", bytes(text))
        check("a.md", bytes(text).replace(b"\n", b"\r\n"))


PIECES = (
    *(
        b" ",
        b"\n",
        b":",
        b": ",
        b"-",
        b"- ",
        b'"',
        b"'",
        b"[",
        b"]",
        b"{",
        b"}",
        b"#",
        b" #",
        b",",
        b"?",
        b"|",
        b">",
    ),
    *(
        b"&",
        b" *",
        b"!",
        b"%",
        b"@",
        b"`",
        b"\\",
        b"\t",
        b"~",
        b"=",
        b"<<: ",
        b"1",
        b".",
        b"\n\n",
        b"\n  ",
        b"  ",
    ),
    *(b"\xff", b"\xc2\x85", b"\r\n", b"\n---\n", b"\n... \n"),
)


@pytest.mark.parametrize(
    "yaml", ["title: 2022", "title: 1.10", "name: 5\ntopics: x", "date: 2022-03-24\nlink: x"]
)
def test_a_row_says_what_the_article_says(yaml: str) -> None:
    for data in (f"---\n{yaml}\n---\n".encode(), ARTICLE):
        for profile in (EVERYDAY, JEKYLL):
            row = describe("_news/2021-02-03-x.md", "_news", data, SEEN, profile).row
            article = Article.from_document(Document.parse(data, "_news/2021-02-03-x.md"), profile)
            assert row.title in (article.title.replace("&amp;", "&"), "X")
            assert (row.quality, row.heat, row.published) == (
                article.quality,
                article.heat,
                article.published,
            )
            assert (row.images, row.related) == (len(article.images), len(article.related))
            assert (row.provider, row.domain) == (article.provider.name, article.provider.domain)
            assert (row.topics, row.category, row.type) == (article.topics, article.category, article.type)
            assert (row.date[:10], row.date_text) == (str(article.date)[:10], article.date_text)
            assert row.image == next((image.url for image in article.images), "")


def test_nothing_is_said_on_the_error_stream(capfd: pytest.CaptureFixture[str]) -> None:
    for yaml in (b"a: [1", b"a: b: c", b"a: 'x' y", b"a: 1\n b: 2"):
        read_fast(b"---\n" + yaml + b"\n---\n")
    assert capfd.readouterr() == ("", "")
