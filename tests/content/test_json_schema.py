"""The JSON Schemas for text editors: they are those of the models, and say of files what the models say."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest
import yaml
from pydantic import ValidationError

from curator.content import detect
from curator.content.folder_settings import FolderSettings, Role
from curator.content.json_schema import fields_schema, settings_schema
from curator.content.profile import PRESETS
from curator.content.roles import ROLES
from curator.frontmatter import Document, FrontMatterError
from curator.resources import resource

PROJECT = Path(__file__).resolve().parents[2]


def test_the_file_that_editors_read_is_what_the_models_say() -> None:
    text = resource("curator.schema.json").read_text(encoding="utf-8")
    assert json.loads(text) == settings_schema(), "curator schema > resources/curator.schema.json"


def test_every_setting_and_every_role_is_explained() -> None:
    properties = settings_schema()["properties"]
    assert set(properties) == set(FolderSettings.model_fields)
    assert [name for name, setting in properties.items() if not setting.get("description")] == []
    assert set(Role.__args__) == set(ROLES)  # type: ignore[attr-defined]
    jsonschema.Draft202012Validator.check_schema(settings_schema())


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "profile: hugo\nexclude: [old]\nextensions: [.md]\nabsent_means_published: false\n",
        "roles: {published: sichtbar, title: [titel, name], heat: ''}\ninverted: [entwurf]\n",
        "required: [title]\nexcerpt_length: 140\n",
        "quality: {minimum: 1, maximum: 6, step: 1}\nfile_name: '{date}-{slug}'\ntemplate: {layout: post}\n",
        "fields:\n  - {key: note, label: Note, kind: number, choices: [a]}\n",
        "fields:\n  - {key: orte, kind: tags, vocabulary: topics, column: true}\n",
        "views:\n  - {name: Hot, query: 'heat:>50', sort: -heat, columns: [heat]}\n",
        "checks:\n  no-image: error\n  image-small: {severity: warning, width: 400}\n  excerpt-cut: off\n",
        "not_duplicates:\n  - [a.md, b.md]\n",
    ],
)
def test_what_the_settings_allow_the_schema_allows(text: str) -> None:
    values = yaml.safe_load(text)
    FolderSettings.model_validate(values)
    jsonschema.validate(values, settings_schema())


@pytest.mark.parametrize(
    "text",
    [
        "colour: red\n",
        "profile: word-press\n",
        "roles: {publisht: x}\n",
        "quality: {minimum: 1}\n",
        "fields:\n  - {label: Note}\n",
        "fields:\n  - {key: a, kind: colour}\n",
        "checks: {no-such-check: off}\n",
        "checks: {no-image: loud}\n",
        "not_duplicates:\n  - [a.md]\n",
        "excerpt_length: -1\n",
    ],
)
def test_what_the_settings_refuse_the_schema_refuses(text: str) -> None:
    values = yaml.safe_load(text)
    with pytest.raises(ValidationError):
        FolderSettings.model_validate(values)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(values, settings_schema())


@pytest.mark.parametrize("name", PRESETS)
def test_the_front_matter_of_each_kind_of_site_has_a_schema(name: str) -> None:
    schema = fields_schema(PRESETS[name])
    jsonschema.Draft202012Validator.check_schema(schema)
    assert set(schema["properties"]) == {field.key for field in PRESETS[name].fields}


def test_articles_of_the_sample_site_are_what_its_schema_says() -> None:
    site = PROJECT / "sample_content"
    validator = jsonschema.Draft202012Validator(fields_schema(detect(site)))
    wrong: dict[str, list[str]] = {}
    for path in sorted(site.glob("_news/*.md")):
        try:
            values = Document.parse(path.read_bytes()).values
        except FrontMatterError:
            continue
        found = [one.message for one in validator.iter_errors(json.loads(json.dumps(values)))]
        if found:
            wrong[path.name] = found
    assert wrong == {}


def test_what_an_article_lacks_or_has_otherwise_is_named() -> None:
    validator = jsonschema.Draft202012Validator(fields_schema(PRESETS["everyday"]))
    sound = {"title": "A", "excerpt": "B", "published": True, "topics": ["AI"], "own": 7}
    assert [one.message for one in validator.iter_errors(sound)] == []
    assert list(validator.iter_errors({"title": "A"})), "an excerpt is required"
    assert list(validator.iter_errors({**sound, "published": "yes"}))
    assert list(validator.iter_errors({**sound, "topics": {"AI": 1}}))


def test_the_example_of_the_manual_is_what_both_allow() -> None:
    manual = (PROJECT / "README.md").read_text(encoding="utf-8")
    examples = [part.partition("```")[0] for part in manual.split("```yaml\n")[1:]]
    assert len(examples) >= 2
    for example in examples:
        values = yaml.safe_load(example)
        FolderSettings.model_validate(values)
        jsonschema.validate(values, settings_schema())
