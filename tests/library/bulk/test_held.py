"""What the fields of some articles hold, counted from the index and from the files."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.frontmatter import ABSENT, same
from curator.library import Library
from curator.library.bulk import held, survey
from curator.library.bulk.held import MOST_VALUES
from tests.library.conftest import Open, Write, article

LONG = "x" * 400


def opened(write: Write, open_library: Open, *texts: str) -> tuple[Library, list[int]]:
    write({f"_news/{n:05}.md": article(text) for n, text in enumerate(texts)})
    library = open_library()
    return library, list(library.view(sort="path").ids)


def test_common_different_and_missing(write: Write, open_library: Open) -> None:
    library, ids = opened(
        write,
        open_library,
        "title: A\ncategory: news\nheat: 1\nwhen: 2026-01-02",
        "title: B\ncategory: news\nheat: 1.0\nwhen: '2026-01-02'",
        "title: C\ncategory: news\nheat: 1",
        "title: [broken",
    )
    found = held(library, ids)
    assert (found.articles, found.unread) == (3, 1)
    fields = found.fields
    assert fields[("category",)].common == "news"
    assert fields[("title",)].common is ABSENT
    assert (fields[("title",)].present, fields[("title",)].distinct) == (3, 3)
    assert fields[("heat",)].values == ((1, 2), (1.0, 1))
    assert fields[("when",)].values == (("2026-01-02", 2),)


def test_long_values_are_told_apart_and_read_from_a_file(write: Write, open_library: Open) -> None:
    texts = (f"title: {n}\nexcerpt: {LONG}{end}" for n, end in (("A", ""), ("B", ""), ("C", "y")))
    library, ids = opened(write, open_library, *texts)
    excerpt = held(library, ids).fields[("excerpt",)]
    assert excerpt.values == ((LONG, 2), (f"{LONG}y", 1))


@pytest.mark.parametrize("pad", ["", LONG])
def test_parts_of_groups_are_fields_of_their_own(write: Write, open_library: Open, pad: str) -> None:
    library, ids = opened(
        write,
        open_library,
        f"provider:\n  name: Gate\n  note: '{pad}'",
        f"provider:\n  name: Gate\n  domain: g.example\n  note: '{pad}'",
        "provider: Gate",
    )
    fields = held(library, ids, [("provider", "name"), ("provider", "domain")]).fields
    assert fields[("provider", "name")].common == "Gate"
    assert fields[("provider", "name")].present == 2
    assert fields[("provider", "domain")].present == 1
    assert fields[("provider",)].common == "Gate"


def test_of_what_is_opaque_only_that_it_is_there(write: Write, open_library: Open) -> None:
    library, ids = opened(write, open_library, "secured: abc", "secured: def", "title: A")
    secured = held(library, ids, opaque=["secured"]).fields[("secured",)]
    assert (secured.present, secured.values, secured.common) == (2, (), ABSENT)


def test_so_many_values_are_told_apart_and_no_more(write: Write, open_library: Open) -> None:
    library, ids = opened(write, open_library, *(f"title: T{n}" for n in range(MOST_VALUES + 5)))
    title = held(library, ids).fields[("title",)]
    assert (title.present, title.distinct) == (MOST_VALUES + 5, MOST_VALUES)


@given(st.randoms(use_true_random=False))
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
def test_the_index_and_the_files_count_alike(write: Write, open_library: Open, chance: Random) -> None:
    values = [
        "1",
        "one",
        "'1'",
        "true",
        "~",
        "[a, b]",
        "{k: v}",
        "2026-01-02",
        LONG,
        f"'{LONG}'",
        "|\n  x\n  y",
    ]
    keys = ["title", "heat", "topics", "other"]
    texts = [
        "\n".join(f"{key}: {chance.choice(values)}" for key in keys if chance.random() < 0.8) or "title: A"
        for _ in range(8)
    ]
    library, ids = opened(write, open_library, *texts)
    found = held(library, ids).fields
    read = survey(library, [row.path for row in library.select(sort="path")], [(key,) for key in keys])
    for key in keys:
        there = [value for value in read.values[(key,)] if value is not ABSENT]
        if not there:
            assert (key,) not in found
            continue
        field = found[(key,)]
        assert field.present == len(there)
        assert sum(count for _, count in field.values) == len(there)
        if field.common is not ABSENT:
            assert all(same(field.common, value) for value in there)
