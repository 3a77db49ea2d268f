"""Makes a site of N invented articles, the same one for the same seed.

python -m tests.bench.corpus --articles N --out DIR [--seed S]
"""

from __future__ import annotations

import argparse
import random
import struct
import sys
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.shapes import PICTURES, SITE, Shapes

SEED = 7
_WIDTH, _HEIGHT = 640, 360
_CONFIG = 'title: Every Day\nurl: https://site.example\nbaseurl: "/bench"\npermalink: /:year/:title/\n'


def make(site: Path, articles: int, seed: int = SEED, progress: Callable[[int], None] | None = None) -> int:
    """Make the site in the folder `site`, which must be empty or not there yet; the bytes of its articles.

    Raises FileExistsError.
    """
    site.mkdir(parents=True, exist_ok=True)
    if any(site.iterdir()):
        raise FileExistsError(f"{site} is not empty")
    chance = random.Random(seed)
    shapes = Shapes(chance)
    _surroundings(site, shapes, chance)
    for folder in ("_news", "_learning/videos", "_learning/courses", "_samples"):
        (site / folder).mkdir(parents=True)
    size = 0
    for number in range(articles):
        path, text = shapes.article(number)
        size += (site / path).write_bytes(text.encode())
        if progress is not None and number % 5_000 == 0:
            progress(number)
    return size


def _surroundings(site: Path, shapes: Shapes, chance: random.Random) -> None:
    """What is in the folder beside the articles."""
    site.joinpath("_config.yml").write_text(_CONFIG, encoding="utf-8")
    words = shapes.vocabulary
    topics = site / "_data" / "topics"
    organizations = site / "_data" / "organizations"
    pictures = site / "assets" / "images"
    for folder in (topics, organizations, pictures):
        folder.mkdir(parents=True)
    for topic in words.topics:
        slug = words.slug(topic)
        topics.joinpath(f"{slug}.yaml").write_text(
            f"taxonomy: topic\n_id: {slug}\nname: {topic}\nkeywords:\n  - {topic.lower()}\n", encoding="utf-8"
        )
    for name, domain in words.providers[:120]:
        organizations.joinpath(f"{domain}.md").write_text(
            f"---\ntaxonomy: organization\n_id: {domain}\nname: {name}\ndomain: {domain}\nimages:\n"
            f"  - url: {SITE}/assets/images/organizations/{domain}-50x50.jpg\n    width: 50\n    height: 50\n"
            "---\n",
            encoding="utf-8",
        )
    for number in range(PICTURES):
        pictures.joinpath(f"{number:02}.png").write_bytes(_picture(chance))


def _picture(chance: random.Random) -> bytes:
    """A PNG that fades from one colour to another."""
    one, other = chance.randbytes(3), chance.randbytes(3)
    lines = []
    for y in range(_HEIGHT):
        colour = bytes((a * (_HEIGHT - y) + b * y) // _HEIGHT for a, b in zip(one, other, strict=True))
        lines.append(b"\0" + colour * _WIDTH)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"".join(lines), 1))
        + chunk(b"IEND", b"")
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.corpus", description=__doc__)
    parser.add_argument("--articles", type=int, required=True, metavar="N")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--seed", type=int, default=SEED, metavar="S")
    options = parser.parse_args(arguments)
    try:
        size = make(
            options.out,
            options.articles,
            options.seed,
            lambda done: print(f"\r{done:,}", end="", file=sys.stderr, flush=True),
        )
    except FileExistsError as error:
        print(f"corpus: {error}", file=sys.stderr)
        return 1
    print(f"\r{options.articles:,} articles, {size / 1e6:.1f} MB", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
