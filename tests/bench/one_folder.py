"""Measures Curator on very many small articles in one single folder, which no site has on purpose.

python -m tests.bench.one_folder [--articles 200000] [--work DIR]

Prints one table; the files are made anew each time, and removed.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random

from tests.bench import limits
from tests.bench.figures import Figure, seconds, table
from tests.bench.machine import describe, load
from tests.bench.processes import measured
from tests.bench.vocabulary import Vocabulary

_LIBRARY = "tests.bench.library_child"
_FOLDER = "_news"
_ARTICLE = """---
title: "{title}"
excerpt: "{title} in one folder with all the others."
publishedDateTime: 20{year:02}-{month:02}-{day:02}T10:00:00Z
quality: {quality}
heat: {heat}
published: {published}
---
Text.
"""


def make(site: Path, articles: int) -> None:
    """Make the folder of `articles` files."""
    chance = Random(7)
    words = Vocabulary(chance)
    folder = site / _FOLDER
    folder.mkdir(parents=True)
    (site / ".curator.yaml").write_text("profile: everyday\n")
    for number in range(articles):
        text = _ARTICLE.format(
            title=f"{words.title(40)} {number}",
            year=chance.randint(10, 25),
            month=chance.randint(1, 12),
            day=chance.randint(1, 28),
            quality=chance.randint(0, 100),
            heat=chance.randint(0, 200),
            published=chance.choice(("true", "false")),
        )
        (folder / f"{number:06}.md").write_text(text, encoding="utf-8")


def figures(site: Path, home: Path, articles: int) -> list[Figure]:
    """All that is measured."""
    cat = limits.cat(sorted((site / _FOLDER).iterdir()))
    cold = measured(_LIBRARY, "opened", site, home)
    warm = measured(_LIBRARY, "opened", site, home)
    asked = measured(_LIBRARY, "asked", site, home)
    edited = measured(_LIBRARY, "edited", site, home)
    published = measured(_LIBRARY, "published", site, home)
    assert cold["articles"] == warm["articles"] == articles
    found = [
        Figure("cold opening, all read", cold["open"], "s", "`cat` of the files", cat),
        Figure("warm opening, all checked", warm["open"], "s", "`cat` of the files", cat),
        Figure("memory, cold opening", cold["peak"], "MB"),
        Figure("memory, warm opening", warm["peak"], "MB"),
        Figure("single edit to disk", edited["median"] * 1000, "ms"),
        Figure(f"publish {published['files']:,} in one gesture", published["publish"], "s"),
        Figure("take that back", published["undo"], "s"),
    ]
    names = {
        "typed": "next letter of a word to rows",
        "sort": "sort to rows",
        "facets": "facet counts",
        "refresh": "look for changes, none there",
    }
    found += [Figure(f"{words}, p95", asked[name]["p95"] * 1000, "ms") for name, words in names.items()]
    return found


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=200_000)
    parser.add_argument("--work", type=Path, help="a folder on the disk to be measured")
    options = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="curator-one-folder-", dir=options.work))
    try:
        print(f"{describe()}; {load()}", file=sys.stderr)
        took = seconds(lambda: make(work / "site", options.articles))
        print(f"made {options.articles:,} files in {took:.0f} s", file=sys.stderr, flush=True)
        print(table(figures(work / "site", work / "home", options.articles)))
    finally:
        shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
