"""Names that are spelled in several ways."""

from __future__ import annotations

import pytest

from curator.content.checks import clusters, leads


@pytest.mark.parametrize(
    "names",
    [
        ("AI Ethics", "ai ethics"),
        ("AI Ethics", "AI-Ethics"),
        ("AI Ethics", "Ethics, AI"),
        ("Café Society", "Cafe Society"),
        ("Power Apps", "PowerApps"),
        ("Harbour News", "Harbor News"),
        ("Dashboards", "Dashboard"),
        ("Meridian Wire", "Meridan Wire"),
    ],
)
def test_one_name(names: tuple[str, str]) -> None:
    (cluster,) = clusters({names[0]: 3, names[1]: 1, "Tides": 7})

    assert cluster.spellings == ((names[0], 3), (names[1], 1))
    assert cluster.lead == names[0]


@pytest.mark.parametrize(
    "names",
    [
        ("C", "C++"),
        ("C++", "C#"),
        ("Windows 10", "Windows 11"),
        ("Cats", "Cars"),
        ("Release 2024", "Release 202"),
        ("Bolting", "Jolting"),
        ("AI", "AI Ethics"),
    ],
)
def test_several_names(names: tuple[str, str]) -> None:
    assert clusters(dict.fromkeys(names, 1)) == []


def test_the_vocabulary_leads() -> None:
    (cluster,) = clusters({"ai ethics": 9, "AI Ethics": 1, "AI-ethics": 2}, frozenset({"AI Ethics"}))

    assert leads([cluster]) == {"ai ethics": "AI Ethics", "AI-ethics": "AI Ethics"}
