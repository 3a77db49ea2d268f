"""Prints what `curator/publisher.py` says, for what builds packages: `publisher.py HOMEPAGE`, and so on.

`publisher.py check` fails while the values are placeholders: with them nothing can be given to others.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from curator import publisher

PLACEHOLDERS = ("example.org", "org.example")
VALUES = {name: value for name, value in vars(publisher).items() if name.isupper()}


def placeholders(values: dict[str, str]) -> list[str]:
    """The names of the values that nobody has filled in."""
    return sorted(name for name, value in values.items() if any(part in value for part in PLACEHOLDERS))


def main(word: str) -> None:
    """Print one value, or check all. Ends the program with a message where that cannot be."""
    if word == "check":
        if found := placeholders(VALUES):
            raise SystemExit(f"curator/publisher.py still has placeholders: {', '.join(found)}")
    elif word in VALUES:
        print(VALUES[word])
    else:
        raise SystemExit(f"publisher.py: {word} is not one of {', '.join(VALUES)}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(sys.argv[1])
