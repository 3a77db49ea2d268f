"""`curator check` in its forms, with its exit codes and its fixes, and `curator duplicates`."""

from __future__ import annotations

from pathlib import Path

import pytest

from .samples import Run

SICK = "---\ntitle: Salt &amp; tide\nexcerpt: B.\nquality: '80'\n---\n"


@pytest.fixture
def sick(site: Path) -> Path:
    file = site / "_news" / "sick.md"
    file.write_bytes(SICK.encode())
    return file


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 1),
        (("--fail-on=error",), 0),
        (("--fail-on", "never"), 0),
        (("--only=entities",), 0),
        (("--only=entities", "--fail-on=note"), 1),
        (("--severity=error",), 0),
    ],
)
def test_the_exit_code_is_by_severity(run: Run, sick: Path, options: tuple[str, ...], code: int) -> None:
    assert run("check", sick, *options).code == code


def test_sarif(run: Run, sick: Path) -> None:
    log = run("check", sick, sick.parent / "broken.md", "--format=sarif", "--severity=warning").json

    assert log["version"] == "2.1.0"
    (one,) = log["runs"]
    rules = one["tool"]["driver"]["rules"]
    results = one["results"]
    assert [result["ruleId"] for result in results] == ["wrong-type", "unclosed-quote"]
    for result in results:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
    place = results[0]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "site/_news/sick.md"}, "region": {"startLine": 4}}
    assert [result["level"] for result in results] == ["warning", "error"]


def test_sarif_uri_of_an_odd_name(run: Run, site: Path) -> None:
    file = site / "_news" / "a b#%.md"
    file.write_bytes(SICK.encode())
    log = run("check", file, "--format=sarif").json
    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "site/_news/a%20b%23%25.md"


def test_fixing(run: Run, sick: Path, site: Path) -> None:
    shown = run("check", sick, "--fix", "--dry-run")
    assert "+title: Salt & tide" in shown.out
    assert sick.read_bytes() == SICK.encode()

    done = run("check", sick, "--fix", "--only=entities", "--json")
    assert [change["path"] for change in done.json["changed"]] == [str(sick)]
    assert sick.read_bytes() == SICK.replace("&amp;", "&").encode()
    run("check", site, "--fix")
    assert b"quality: 80\n" in sick.read_bytes()
    run("undo", site)
    run("undo", site)
    assert sick.read_bytes() == SICK.encode()


def test_fixing_has_no_sarif(run: Run, sick: Path) -> None:
    assert run("check", sick, "--fix", "--format=sarif").code == 2


def test_duplicates(run: Run, site: Path, harbour: Path) -> None:
    assert run("duplicates", site).err == "curator: no duplicates found\n"
    twin = site / "_archive" / "twin.md"
    twin.write_bytes(harbour.read_bytes())

    result = run("duplicates", site)

    assert (result.code, result.err) == (0, "curator: 1 group of 2 articles\n")
    assert result.out.splitlines()[0].startswith(f"{twin}: draft: ")
    (group,) = run("duplicates", site, "--json").json
    assert group["lead"] == str(twin)
    assert [pair["reason"] for pair in group["pairs"]] == ["title"]
    assert run("duplicates", site, "--apart", f"{twin},{harbour}").code == 0
    assert run("duplicates", site, "--json").json == []
    assert run("duplicates", site, "--apart", str(twin)).code == 2
