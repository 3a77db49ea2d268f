"""A long run of random edits over real and generated front matter, judged by PyYAML; prints the counts.

    python -m tests.frontmatter.long_run --edits 1000000 --jobs 2 --corpus FOLDER --cases FILE.json

Exits 1 if any edit came out wrong, with the document and the edit to repeat it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

from curator.frontmatter import Document, EditRefused, FrontMatterError, ReadError
from tests.frontmatter.judge import WrongEditError, check
from tests.frontmatter.nasty import Edits, Nasty

CHAIN = 25
"""Edits made one upon another before the next document."""


def run(seed: int, edits: int, sources: list[bytes], show: str) -> tuple[Counter[str], list[str]]:
    """Make `edits` random edits; returns the counts and a line for each wrong one, and for each refusal by
    the name `show`."""
    chance = Random(seed)
    nasty, maker = Nasty(chance), Edits(chance)
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    while counts["edits"] < edits:
        data = chance.choice(sources) if sources and chance.random() < 0.5 else nasty.document()
        try:
            document = Document.parse(data)
        except ReadError as error:
            counts["documents unreadable"] += 1
            counts[f"unreadable: {error.reason}"] += 1
            continue
        counts["documents"] += 1
        for _ in range(CHAIN):
            edit = maker.edit(document.values)
            counts["edits"] += 1
            try:
                after = document.apply(edit)
                check(document.data, edit, after.data)
            except EditRefused as error:
                counts["refused"] += 1
                counts[f"refused: {error.reason}"] += 1
                if show == str(error.reason):
                    wrong.append(f"{error}\n  {document.data!r}\n  {edit!r}")
                continue
            except (WrongEditError, Exception) as error:
                counts["wrong"] += 1
                wrong.append(f"{type(error).__name__}: {error}\n  {document.data!r}\n  {edit!r}")
                break
            counts["no change" if after is document else "done"] += 1
            document = after if len(after.data) < 100_000 else document
    return counts, wrong


def documents(folders: Iterable[Path], cases: Iterable[Path]) -> list[bytes]:
    """All readable files below the folders, and the texts of the cases."""
    found: list[bytes] = []
    for folder in folders:
        for path in sorted(folder.rglob("*.md")):
            data = path.read_bytes()
            try:
                Document.parse(data)
            except FrontMatterError:
                continue
            found.append(data)
    for file in cases:
        found += [case["text"].encode() for case in json.loads(file.read_text(encoding="utf-8"))]
    return found


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--edits", type=int, default=1_000_000)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", type=Path, action="append", default=[])
    parser.add_argument("--cases", type=Path, action="append", default=[])
    parser.add_argument("--show", default="", help="also print the edits that are refused by this name")
    options = parser.parse_args()
    sources = documents(options.corpus, options.cases)
    started = time.perf_counter()
    share = 10_000
    seeds = range(options.seed, options.seed + max(1, options.edits // share))
    total: Counter[str] = Counter()
    wrong: list[str] = []
    with ProcessPoolExecutor(options.jobs) as pool:
        for counts, lines in pool.map(
            run,
            seeds,
            [min(share, options.edits)] * len(seeds),
            [sources] * len(seeds),
            [options.show] * len(seeds),
        ):
            total += counts
            wrong += lines
            print(f"\r{total['edits']:,} edits, {total['wrong']} wrong", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for line in wrong[:20]:
        print(line)
    for name, count in sorted(total.items(), key=lambda item: (item[0].split(":")[0], -item[1])):
        print(f"{count:>12,}  {100 * count / total['edits']:7.3f} %  {name}")
    print(f"{time.perf_counter() - started:,.0f} s with {options.jobs} jobs, {len(sources)} files as seeds")
    return 1 if total["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
