"""Prints what reading and verified editing of one article cost, beside PyYAML reading it once.

python -m tests.bench.frontmatter_bench [FILE]
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from curator.frontmatter import Document, Insert, Move, Set, Unset

ROUNDS = 7
REPEATS = 40


def article() -> bytes:
    """An invented article of the usual kind, of about 9 KB."""
    entry = """  - title: "Entry {n}: harbour robots learn to sort cargo by touch in a long title"
    excerpt: "{filler}"
    publishedDateTime: 2026-03-{n:02}T10:17:00Z
    webUrl: "https://news{n}.example/technology/2026/03/{n}/harbour-robots-learn-to-sort-cargo-by-touch"
    type: article
    provider:
      name: Wire {n}
      domain: news{n}.example
    quality: {n}
    images:
      - url: "https://images.news{n}.example/2026/03/harbour.jpg?auto=compress&fm=pjpg&ixlib=3.3.1"
        width: 2000
        height: 1000
        isCached: true
"""
    related = "".join(entry.format(n=n, filler="One sentence of an excerpt. " * 9) for n in range(10, 20))
    return f"""---
category: news
title: "Harbour robots learn to sort cargo by touch"
type: article
quality: 80
heat: -1
published: false

provider:
  name: Meridian Wire
  domain: meridian.example

topics:
  - AI

related:
{related}
secured: "{"abc+/" * 100}"
---
""".encode()


def milliseconds(call: Callable[[], object]) -> float:
    """The median of several rounds, in ms a call."""
    figures = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        for _ in range(REPEATS):
            call()
        figures.append((time.perf_counter() - started) / REPEATS * 1000)
    return statistics.median(figures)


def main() -> None:
    """The command."""
    data = Path(sys.argv[1]).read_bytes() if len(sys.argv) > 1 else article()
    document = Document.parse(data)
    text = document.front_matter
    cases: dict[str, Callable[[], object]] = {
        "PyYAML C load, for scale": lambda: yaml.load(text, yaml.CSafeLoader),
        "Document.parse": lambda: Document.parse(data),
        "Set a flag": lambda: document.apply(Set(("published",), not document.get(("published",)))),
        "Set a title": lambda: document.apply(Set(("title",), "New: title")),
        "Set an absent key": lambda: document.apply(Set(("absent",), 1)),
        "Unset a key": lambda: document.apply(Unset(("quality",))),
        "append a topic": lambda: document.apply(Insert(("topics",), "New")),
        "parse, then set a flag": lambda: Document.parse(data).apply(Set(("heat",), 123456)),
    }
    if document.get(("related", 1)):
        cases["move a related entry"] = lambda: document.apply(Move(("related",), 0, 1))
        cases["remove a related entry"] = lambda: document.apply(Unset(("related", 0)))
    print(f"{len(data):,} bytes, {len(text.splitlines())} lines of front matter")
    for name, call in cases.items():
        print(f"{milliseconds(call):8.2f} ms  {name}")


if __name__ == "__main__":
    main()
