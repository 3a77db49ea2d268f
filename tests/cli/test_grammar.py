"""Words of a command line: files, keys, and what an assignment writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.cli.grammar import (
    Assignment,
    UsageError,
    assignment,
    files_and_assignments,
    files_and_keys,
    yaml_value,
)
from curator.content import EVERYDAY
from curator.frontmatter import ABSENT, Timestamp, Value
from curator.frontmatter import Path as Key


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("word", "path", "text"),
    [
        ("title=New", ("title",), "New"),
        ("title=", ("title",), ""),
        ("title=a=b:=c", ("title",), "a=b:=c"),
        ("heat=-1", ("heat",), "-1"),
        ("provider.name=Gate & Field", ("provider", "name"), "Gate & Field"),
        ("topics[0]=AI", ("topics", 0), "AI"),
        ("related[2].images[0].url=http://x/a b?c=d", ("related", 2, "images", 0, "url"), "http://x/a b?c=d"),
        ('"a.b".c=1', ("a.b", "c"), "1"),
        ('"a=b"=1', ("a=b",), "1"),
        ('seo."og/title"=T', ("seo", "og/title"), "T"),
        ('"a\\"b"=1', ('a"b',), "1"),
        ("größe=3", ("größe",), "3"),
        ("two words=x", ("two words",), "x"),
        ("excerpt=" + "long " * 30_000, ("excerpt",), "long " * 30_000),
    ],
)
def test_a_word_that_assigns(word: str, path: Key, text: str) -> None:
    assert assignment(word) == Assignment(path, text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[a, b]", ["a", "b"]),
        ('"12"', "12"),
        ("12", 12),
        ("-1.5", -1.5),
        ("true", True),
        ("null", None),
        ("", None),
        ("{url: x, width: 3}", {"url": "x", "width": 3}),
        ("2022-03-24", Timestamp("2022-03-24")),
        ("'2022-03-24'", "2022-03-24"),
        ("plain words", "plain words"),
        ("a  # with a comment", "a"),
        ("\n- a\n- b", ["a", "b"]),
    ],
)
def test_yaml_behind_a_colon(text: str, value: Value) -> None:
    found = assignment(f"tags:={text}")
    assert found == Assignment(("tags",), text, value)
    assert type(yaml_value(text)) is type(value)


@pytest.mark.parametrize("word", ["a.md", "_news/a=b.md", "./a=b.md", "C:\\site\\a=b.md", "=x", "", '"a=b'])
def test_a_word_that_assigns_nothing(word: str) -> None:
    assert assignment(word) is None


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("a..b=1", "a key is missing at position 3 of 'a..b'"),
        ("topics[-1]=x", "list positions count from 0"),
        ("topics[x]=x", "unexpected '['"),
        ("tags:=[a", "is no YAML value"),
        ("tags:=1\nother: 2", "is not one YAML value"),
        ("tags:=1\n---\nbody", "is not one YAML value"),
        ("tags:={a: 1, a: 2}", "is not one YAML value"),
        ("tags:=!!python/object:os.system x", "is no YAML value"),
        ("tags:=*nowhere", "is no YAML value"),
        ("tags:=" + "[" * 100_000, "is no YAML value"),
    ],
)
def test_a_word_that_is_wrong(word: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        assignment(word)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("word", "current", "value"),
    [
        ("quality=7", ABSENT, 7),
        ("quality=7.5", ABSENT, 7.5),
        ("quality:='7'", 5, "7"),
        ("published=true", ABSENT, True),
        ("title=12", ABSENT, "12"),
        ("title=true", ABSENT, "true"),
        ("title=", "Old", ""),
        ("quality=", 5, ""),
        ("x=", 5, ""),
        ("x=12", ABSENT, 12),
        ("x=12", "11", "12"),
        ("x=true", ABSENT, True),
        ("x=yes", ABSENT, "yes"),
        ("x=null", ABSENT, None),
        ("images[0].width=12", "9", 12),
        ("topics[0]=2020", ABSENT, "2020"),
        ("topics=AI", ["x"], ["AI"]),
        ("topics=", ["x"], []),
        ("publishedDateTime=2022-03-24", ABSENT, Timestamp("2022-03-24")),
    ],
)
def test_the_type_follows_the_key(word: str, current: Value, value: Value) -> None:
    found = assignment(word)
    assert found is not None
    written = found.value(EVERYDAY.field(found.path), current)
    assert (written, type(written)) == (value, type(value))


@pytest.mark.parametrize(
    ("word", "current", "message"),
    [
        ("quality=high", ABSENT, "quality is a number"),
        ("published=yes", ABSENT, "published is true or false, not 'yes'"),
        ("provider=Gate", ABSENT, "provider is a group of keys"),
        ("provider=", ABSENT, "provider is a group of keys"),
        ("related=x", ABSENT, "related"),
        ("secured=", "x", "secured is kept exactly as it is"),
        ("publishedDateTime=soon", ABSENT, "publishedDateTime is a date"),
    ],
)
def test_a_text_that_is_no_value_of_its_key(word: str, current: Value, message: str) -> None:
    found = assignment(word)
    assert found is not None
    with pytest.raises(ValueError, match=message):
        found.value(EVERYDAY.field(found.path), current)


def test_words_longer_than_any_file_name() -> None:
    long = "long " * 30_000
    assert files_and_assignments(["a.md", f"excerpt={long}"])[0] == ["a.md"]
    assert files_and_keys(["a.md", long]) == (["a.md"], [(long,)])


def test_files_come_before_assignments() -> None:
    files, assignments = files_and_assignments(["a.md", "dir/b=c.md", "title=x", "heat:=1"])
    assert files == ["a.md", "dir/b=c.md"]
    assert [one.path for one in assignments] == [("title",), ("heat",)]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["a.md"], "name at least one KEY=VALUE"),
        (["title=x"], "name at least one file"),
        (["a.md", "title=x", "b.md"], "'b.md' is no KEY=VALUE: files come before keys"),
        (["a.md", "z=1.md", "title=x"], "'z=1.md' is a file and also reads as a key: write ./z=1.md"),
        (["a.md", "title=x", "z=1.md"], "'z=1.md' is a file and also reads as a key"),
    ],
)
def test_files_and_assignments_that_are_wrong(tmp_path: Path, words: list[str], message: str) -> None:
    (tmp_path / "z=1.md").write_text("", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        files_and_assignments(words)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("words", "files", "keys"),
    [
        (["a.md", "title"], ["a.md"], [("title",)]),
        (["title", "title"], ["title"], [("title",)]),
        (
            ["a", "b.md", "x/c", "D.HTML", "topics[0]", "a.b"],
            ["a", "b.md", "x/c", "D.HTML"],
            [("topics", 0), ("a", "b")],
        ),
        (["a.md", "there", "heat"], ["a.md", "there"], [("heat",)]),
        (["a.md", '"there"'], ["a.md"], [("there",)]),
        (["a.md", '"og/title.md"', 'x."b.md"'], ["a.md"], [("og/title.md",), ("x", "b.md")]),
    ],
)
def test_files_and_keys(tmp_path: Path, words: list[str], files: list[str], keys: list[Key]) -> None:
    (tmp_path / "there").write_text("", encoding="utf-8")
    assert files_and_keys(words) == (files, keys)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["a.md"], "name at least one key"),
        (["a.md", "b.md"], "name at least one key"),
        (["a.md", "title", "there"], "'there' is a file and also reads as a key"),
        (["a.md", "a..b"], "a key is missing"),
    ],
)
def test_files_and_keys_that_are_wrong(tmp_path: Path, words: list[str], message: str) -> None:
    (tmp_path / "there").write_text("", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        files_and_keys(words)
    assert message in str(caught.value)
