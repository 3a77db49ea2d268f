"""JSON Schemas for text editors: of `.curator.yaml`, and of the front matter that a profile describes.

They are made of the models, which stay the truth: what a schema lets through may still be refused by them.
"""

from __future__ import annotations

from typing import Any

from curator.content.checks import ALL_RULES, Rule, Severity
from curator.content.fields import LISTS_OF_OBJECTS, Field, Kind
from curator.content.folder_settings import SETTINGS_FILE, FolderSettings
from curator.content.profile import PRESETS, Profile

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

_MEANINGS = {
    "profile": "The kind of site that all else starts from.",
    "label": "What the window calls this kind of site.",
    "collections": "The folders that hold articles: `*` stands for any text in one part of a path.",
    "exclude": "Folder names that hold no articles, at any depth.",
    "extensions": "Of article files, with the dot.",
    "absent_means_published": "Whether the site shows an article that has no published key.",
    "file_name": "The rule by which files are called, such as {date}-{slug}.",
    "template": "The keys of a new article, with the values that it begins with.",
    "roles": "Which key means what: a key, or several, the preferred one first; empty for none.",
    "inverted": "Keys that mean the opposite of published, as draft does.",
    "required": "What every article should have.",
    "excerpt_length": "Characters of an excerpt that the site's lists show; 0 is all of it.",
    "quality": "The range of the quality slider.",
    "heat": "The range of the heat slider.",
    "fields": "Keys that the team adds, or describes anew.",
    "views": "Searches with a name, shared by the team.",
    "checks": "Checks that are switched on or off, or adjusted.",
    "not_duplicates": "Articles that look alike and are no duplicates, each entry a list of paths.",
}
"""What each setting is for, in a sentence that text editors show."""

_VIEW: Schema = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "description": "What the view is called."},
        "query": {"type": "string", "description": "A search, as in the search box."},
        "sort": {"type": "string", "description": "What is sorted by; with - before it falling."},
        "columns": {"type": "array", "items": {"type": "string"}},
    },
}


def settings_schema() -> Schema:
    """The schema of `.curator.yaml`."""
    schema = FolderSettings.model_json_schema()
    _without_titles(schema)
    properties = schema["properties"]
    properties["profile"] = {"enum": list(PRESETS)}
    properties["views"] = {"type": "array", "items": _VIEW}
    properties["checks"] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {rule.code: _check(rule) for rule in ALL_RULES},
    }
    for name, meaning in _MEANINGS.items():
        properties[name]["description"] = meaning
    for definition in schema["$defs"].values():
        definition.pop("description", None)
    for model in (schema, *schema["$defs"].values()):
        for name, setting in model.get("properties", {}).items():
            model["properties"][name] = _plainer(setting)
    return {
        "$schema": _DIALECT,
        "title": SETTINGS_FILE,
        "description": "What a team says about its own site to Curator.",
        **{key: value for key, value in schema.items() if key not in ("title", "description")},
    }


def fields_schema(profile: Profile) -> Schema:
    """The schema of the front matter of a site's articles; keys that it does not know are allowed."""
    title_keys = [list(profile.roles[role]) for role in profile.required if profile.roles.get(role)]
    schema: Schema = {
        "$schema": _DIALECT,
        "title": profile.label,
        "type": "object",
        "properties": {field.key: _field(field) for field in profile.fields},
    }
    if title_keys:
        schema["allOf"] = [{"anyOf": [{"required": [key]} for key in keys]} for keys in title_keys]
    return schema


def _field(field: Field) -> Schema:
    schema = _kind(field)
    schema["title"] = field.label
    return schema


def _kind(field: Field) -> Schema:
    empty: Schema = {"type": "null"}
    if field.is_list:
        items = _group(field) if field.parts or field.kind in LISTS_OF_OBJECTS else _text(field)
        forms: list[Schema] = [{"type": "array", "items": items}, empty]
        return {"anyOf": [*forms, {"type": "string"}] if field.or_text else forms}
    match field.kind:
        case Kind.OBJECT:
            return {"anyOf": [_group(field), empty]}
        case Kind.FLAG:
            return {"type": "boolean"}
        case Kind.NUMBER:
            return {"type": "number"}  # a range is the slider's, other numbers are as right
        case Kind.DATETIME:
            return {"type": ["string", "null"], "format": "date-time"}
        case Kind.ANY | Kind.OPAQUE:
            return {}
        case _:
            return {"anyOf": [_text(field), {"type": ["number", "boolean", "null"]}]}


def _text(field: Field) -> Schema:
    """A text; where there are choices they are proposed, and others are as right."""
    return {"type": "string", **({"examples": list(field.choices)} if field.choices else {})}


def _group(field: Field) -> Schema:
    return {"type": "object", "properties": {part.key: _field(part) for part in field.parts}}


def _check(rule: Rule) -> Schema:
    options: Schema = {
        "severity": {"enum": [str(severity) for severity in Severity]},
        "on": {"type": "boolean"},
    }
    for name, default in rule.options.items():
        words = {"type": "array", "items": {"type": "string"}}
        options[name] = {"type": "integer", "minimum": 0} if isinstance(default, int) else words
    return {
        "description": f"{rule.label}. {rule.explanation}",
        "anyOf": [
            {"enum": ["off", "on", *(str(severity) for severity in Severity)]},
            {"type": "boolean"},
            {"type": "object", "additionalProperties": False, "properties": options},
        ],
    }


def _plainer(setting: Schema) -> Schema:
    """The schema of a setting that may be left out, without the null that stands for that."""
    forms = setting.get("anyOf")
    if not forms or {"type": "null"} not in forms:
        return setting
    left = [form for form in forms if form != {"type": "null"}]
    rest = {key: value for key, value in setting.items() if key not in ("anyOf", "default")}
    return {**rest, **left[0]} if len(left) == 1 else {**rest, "anyOf": left}


def _without_titles(schema: Any) -> None:
    """Take away the titles that pydantic makes of names; a setting may itself be called so."""
    if isinstance(schema, list):
        for item in schema:
            _without_titles(item)
    elif isinstance(schema, dict):
        if isinstance(schema.get("title"), str):
            del schema["title"]
        for value in schema.values():
            _without_titles(value)
