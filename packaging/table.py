"""Prints the rows that the proofs wrote as a Markdown table: `table.py TABLE.tsv`."""

import sys
from pathlib import Path

HEAD = ("what", "size", "start-up to first window", "result")


def table(text: str) -> str:
    """The tab separated rows of `text` under the usual head, in columns of equal width."""
    rows = [HEAD, *(tuple(line.split("\t")) for line in text.splitlines() if line)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = [
        "| " + " | ".join(f"{cell:<{w}}" for cell, w in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(Path(sys.argv[1]).read_text(encoding="utf-8")))
