"""Roles under other keys: what a team's own names mean, whatever kind of site they start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from curator.content import EVERYDAY, Article, Kind, Profile, detect
from curator.content.folder_settings import ProfileError, read_settings
from curator.content.profile import HUGO
from curator.content.roles import with_roles
from curator.frontmatter import Document


def profile_of(tmp_path: Path, settings: str) -> Profile:
    (tmp_path / ".curator.yaml").write_text(settings, encoding="utf-8")
    return detect(tmp_path)


def test_an_article_is_read_under_the_keys_of_its_team(tmp_path: Path) -> None:
    profile = profile_of(
        tmp_path,
        "profile: everyday\nroles: {title: titel, published: entwurf, quality: note, topics: schlagworte}\n"
        "inverted: [entwurf]\nquality: {minimum: 1, maximum: 6}\n",
    )
    document = Document.parse(b"---\ntitel: Hafen\nentwurf: true\nnote: 2\nschlagworte: [a]\n---\n")
    article = Article.from_document(document, profile)

    assert (article.title, article.published, article.quality, article.topics) == ("Hafen", False, 2, ("a",))
    assert profile.quality_range == (1, 6)
    published = document.apply(profile.publishing(True))
    assert published.data == b"---\ntitel: Hafen\nentwurf: false\nnote: 2\nschlagworte: [a]\n---\n"


def test_a_new_key_takes_the_place_and_the_kind_of_the_old_one() -> None:
    profile = with_roles(EVERYDAY, {"heat": ("waerme",), "type": ("art",), "title": ("titel", "name")})
    keys, before = ([field.key for field in one.fields] for one in (profile, EVERYDAY))

    assert keys.index("waerme") == before.index("heat")
    assert not {"heat", "type", "title"} & set(keys)
    assert profile.field("waerme").kind is Kind.NUMBER
    assert profile.field("waerme").label == "Waerme"
    assert profile.template == {"art": "article"}
    assert "waerme" in profile.collection_orders["_samples"]
    assert profile.key("title", {"name": "x"}) == "name"


def test_a_role_can_be_taken_away_and_two_can_share_a_key() -> None:
    profile = with_roles(HUGO, {"heat": (), "quality": ("weight",)})

    assert profile.key("heat") == ""
    assert profile.key("quality") == "weight"
    assert HUGO.role_keys.among(("weight", "", "title")) == {"title": "title"}
    assert profile.role_keys.among(("weight", "", "title")) == {"quality": "weight", "title": "title"}
    assert "draft" in profile.inverted


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("roles: {publisht: x}\n", "roles.publisht"),
        ("roles: [title]\n", "roles"),
        ("required: [titel]\n", "required"),
        ("fields:\n  - {key: a, vocabulary: colours}\n", "vocabulary"),
    ],
)
def test_what_is_no_role_is_refused_by_name(tmp_path: Path, settings: str, message: str) -> None:
    (tmp_path / ".curator.yaml").write_text(settings, encoding="utf-8")
    with pytest.raises(ProfileError, match=message):
        read_settings(tmp_path)


def test_related_entries_are_read_under_the_same_names(tmp_path: Path) -> None:
    profile = profile_of(
        tmp_path,
        "roles: {title: titel, date: datum, related: verwandt, original_url: adresse, provider: quelle}\n",
    )
    document = Document.parse(
        b"---\ntitel: A\nverwandt:\n  - titel: B\n    datum: 2026-03-01\n    adresse: https://b.example/x\n"
        b"    quelle: Hafenblatt\n  - title: C\n---\n"
    )
    first, second = Article.from_document(document, profile).related

    assert (first.title, first.original_url, first.provider.name) == (
        "B",
        "https://b.example/x",
        "Hafenblatt",
    )
    assert first.date is not None
    assert first.raw == document.values["verwandt"][0]  # type: ignore[index]
    assert second.title == "C"
