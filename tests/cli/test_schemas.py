"""`curator schema`: what it prints is the schema, of the settings and of a folder's articles."""

from __future__ import annotations

from pathlib import Path

from curator.content.json_schema import settings_schema

from .samples import Run


def test_of_the_settings(run: Run) -> None:
    assert run("schema").json == settings_schema()


def test_of_a_folders_articles_by_its_own_settings(run: Run, site: Path) -> None:
    (site / ".curator.yaml").write_text("label: Ours\nroles: {quality: note}\n", encoding="utf-8")
    schema = run("schema", site).json
    assert schema["title"] == "Ours"
    assert schema["properties"]["note"] == {"type": "number", "title": "Note"}
    assert "quality" not in schema["properties"]


def test_of_no_folder(run: Run) -> None:
    assert run("schema", "no-such-folder").code != 0
