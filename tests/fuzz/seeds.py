"""The texts that a run begins with: the shared cases, several kinds of sites, and a folder of one's own."""

from __future__ import annotations

import json
from pathlib import Path

from tests.sites.layouts import LAYOUTS

_TESTS = Path(__file__).parents[1]
_CASES = _TESTS / "frontmatter" / "cases" / "edits.json"
_SAMPLES = _TESTS.parent / "sample_content"
_MOST = 2_000


def seeds(corpus: Path | None = None) -> list[bytes]:
    """All texts, always in the same order; of a large folder, evenly spread ones."""
    found = [case["text"].encode("utf-8", "surrogatepass") for case in json.loads(_CASES.read_text("utf-8"))]
    for layout in LAYOUTS.values():
        found += [data for data, _, _ in layout.articles.values()]
    found += [path.read_bytes() for path in sorted(_SAMPLES.rglob("*.md"))]
    if corpus is not None:
        paths = sorted(path for path in corpus.rglob("*.md") if path.is_file())
        found += [path.read_bytes() for path in paths[:: len(paths) // _MOST + 1]]
    return found
