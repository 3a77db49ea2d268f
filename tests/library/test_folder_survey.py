"""What a folder holds: its keys with counts, kinds, ranges and values, and what they might mean."""

from __future__ import annotations

import pytest

from curator.content import EVERYDAY, Kind
from curator.frontmatter import Value
from curator.library import Cancelled
from curator.library.folder_survey import FolderSurvey, KeySurvey, kind_of, survey_folder

from .conftest import Open, Write, article


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([], Kind.ANY),
        ([True, False], Kind.FLAG),
        ([1, 2.5, -1], Kind.NUMBER),
        ([1, "a"], Kind.ANY),
        (["2026-03-24", "2026-03-24T10:00:00Z"], Kind.DATETIME),
        (["https://a.example", "http://b.example/x"], Kind.URL),
        (["news", "news", "people", "news", "people", "news"], Kind.CHOICE),
        (["One title", "Another title", "A third"], Kind.TEXT),
        (["x" * 200, "y" * 120], Kind.LONG_TEXT),
        ([["a", "b"], []], Kind.TAGS),
        ([[{"url": "a.jpg", "width": 5}]], Kind.IMAGES),
        ([[{"title": "A", "excerpt": "b", "url": "https://x.example"}]], Kind.RELATED),
        ([{"name": "A"}], Kind.OBJECT),
    ],
)
def test_kinds(values: list[Value], kind: Kind) -> None:
    assert kind_of(values) is kind


def test_a_folder_is_counted_exactly(write: Write, open_library: Open) -> None:
    write(
        {
            f"_news/{number}.md": article(
                f"titel: Hafen {number}\nnote: {number}\nsichtbar: {'true' if number % 2 else 'false'}\n"
                + ("rubrik: Lokales\n" if number < 5 else "")
                + f"anriss: {'x' * 300}\n"
            )
            for number in range(10)
        }
    )
    survey = survey_folder(open_library())

    assert survey.articles == 10
    assert survey.key("note") == KeySurvey("note", 10, Kind.NUMBER, 0, 9)
    assert survey.key("rubrik") == KeySurvey("rubrik", 5, Kind.CHOICE, values=("Lokales",))
    anriss = survey.key("anriss")
    assert anriss is not None
    assert anriss.articles == 10, "a long value is counted too"
    assert survey.key("nothing") is None
    roles = survey.proposed_roles(EVERYDAY)
    assert roles["published"] == "sichtbar"
    assert roles["title"] == "titel"
    assert roles["category"] == "rubrik"
    assert "type" not in roles


def test_a_role_that_articles_have_a_key_for_is_left_alone() -> None:
    survey = FolderSurvey(2, (KeySurvey("title", 1), KeySurvey("titel", 2), KeySurvey("draft", 2)))
    assert survey.proposed_roles(EVERYDAY) == {"published": "draft"}


def test_it_can_be_stopped(write: Write, open_library: Open) -> None:
    write({"_news/a.md": article("title: A\n")})
    with pytest.raises(Cancelled):
        survey_folder(open_library(), cancelled=lambda: True)
