"""How long the library takes over many generated articles: prints figures, asserts nothing.

python tests/bench/library_bench.py [COUNT] [FOLDER]
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from curator.frontmatter import Set
from curator.library import Directories, Gesture, Library

if sys.platform == "linux":
    import resource

_T = TypeVar("_T")

WORDS = ["harbour", "robots", "learn", "sort", "cargo", "city", "pauses", "camera", "trial", "audit", "model"]
TOPICS = ["AI", "AI Ethics", "Robotics", "Security", "NLP", "Computer Vision", "Hardware"]
PER_FOLDER = 5_000


def main(count: int, base: Path) -> None:
    site = base / "site"
    measured("write the articles", count, lambda: generate(site, count))
    own = Directories(base / "config", base / "data", base / "cache")
    library = measured("open, cold", count, lambda: Library.open(site, own))
    library.close()
    library = measured("open, warm", count, lambda: Library.open(site, own))
    print(f"  {library.report.read} read, {library.report.reused} reused")
    rows = measured("select, everything by date", count, lambda: library.select())
    for query in ("", "robots", 'topic:"AI Ethics" quality:>=70', "published:absent -robots", "price:free"):
        measured(f"select {query or 'the first 200'}", count, partial(library.select, query, limit=200))
    measured("facets", count, library.facets)
    measured("facets robots", count, lambda: library.facets("robots"))
    measured("refresh, nothing changed", count, library.refresh)
    one = Gesture.same("One", [rows[0].path], [Set(("heat",), 1)])
    measured("edit of one article", 1, lambda: library.apply(one))
    measured("undo of one article", 1, library.undo)
    drafts = [row.path for row in library.select("-published:true")]
    publish = Gesture.same("Publish", drafts, [Set(("published",), True)])
    measured("bulk publish, dry run", len(drafts), lambda: library.apply(publish, dry_run=True))
    changes = measured("bulk publish", len(drafts), lambda: library.apply(publish))
    print(f"  {len(changes.changed)} changed, {len(changes.refused)} refused")
    changes = measured("undo of it", len(drafts), library.undo)
    print(f"  {len(changes.changed)} changed, {len(changes.refused)} refused")
    library.close()
    for folder in (own.data, own.cache):
        size = sum(file.stat().st_size for file in folder.iterdir())
        print(f"{folder.name}: {size / 1e6:.1f} MB")
    if sys.platform == "linux":
        print(f"memory, at most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def measured(what: str, count: int, work: Callable[[], _T]) -> _T:
    start = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - start
    print(f"{what:45} {seconds:8.3f} s {seconds / max(count, 1) * 1000:8.3f} ms each of {count}", flush=True)
    return result


def generate(site: Path, count: int) -> None:
    """Articles of about 9 KB with related entries, half of them with a `published` key."""
    chance = random.Random(7)
    for number in range(count):
        folder = site / f"_news{number // PER_FOLDER or ''}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"article-{number:06}.md").write_text(article(chance, number), encoding="utf-8")


def article(chance: random.Random, number: int) -> str:
    def words(length: int) -> str:
        return " ".join(chance.choices(WORDS, k=length))

    related = "".join(
        f'  - title: "{words(9)}"\n    excerpt: "{words(60)}"\n    webUrl: "https://r.example/{number}/{item}"\n'
        f"    provider:\n      name: {words(2)}\n      domain: r{item}.example\n    quality: {item}\n"
        for item in range(10)
    )
    published = ("published: true\n", "published: false\n", "")[number % 3]
    return (
        f'---\ncategory: news\ntitle: "{words(8)}"\nexcerpt: "{words(25)}"\n'
        f"publishedDateTime: 20{number % 22:02}-03-{number % 28 + 1:02}T20:25:00Z\n"
        f'originalUrl: "https://a.example/{number}"\ntype: article\nquality: {number % 140}\n'
        f"heat: {number % 250}\n{published}\n"
        f"provider:\n  name: Provider {number % 97}\n  domain: p{number % 97}.example\n\n"
        f"topics:\n  - {TOPICS[number % 7]}\n  - {TOPICS[number % 5]}\n\nimages:\n"
        f'  - url: "https://i.example/{number}.jpg"\n    width: 800\n    height: 449\n\nrelated:\n{related}\n'
        f'secured: "{chance.randbytes(384).hex()}"\n---\n\nBody.\n'
    )


if __name__ == "__main__":
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    if len(sys.argv) > 2:
        main(total, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(total, Path(temporary))
