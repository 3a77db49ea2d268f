"""What an article's file may be called, on each of the three systems, and should be called by a rule.

A rule is a name with `{date}`, `{slug}`, `{year}`, `{month}` and `{day}` in it and no ending: that of
Jekyll's posts is `{date}-{slug}`. Knows no disk.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from html import unescape

MAX_NAME = 255
"""Bytes in UTF-8, what ext4 and the others of Linux take; NTFS and APFS take at least as much."""

MAX_SLUG = 150
"""Characters. Longer ones end with a whole word."""

PARTS = ("{date}", "{year}", "{month}", "{day}", "{slug}")
UNTITLED = "untitled"

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_PART = re.compile(r"\{[^{}]*\}")


def slug_of(title: str) -> str:
    """A title as a part of a file's name: letters and digits of any script in lower case, "-" between words.

    Letters keep their accents and their script, as Jekyll, Hugo and Astro keep them: a site in Greek has
    Greek addresses. "" where the title has neither letters nor digits.
    """
    text = unicodedata.normalize("NFKC", unescape(title)).lower()
    text = re.sub(r"['’ʼ`]", "", text)
    words: list[str] = []
    for letter in text:
        if unicodedata.category(letter)[0] in "LNM":
            words.append(letter)
        elif words and words[-1] != "-":
            words.append("-")
    slug = unicodedata.normalize("NFC", "".join(words)).strip("-")
    if len(slug) > MAX_SLUG:
        cut = slug[: MAX_SLUG + 1].rpartition("-")[0]
        slug = (cut if len(cut) > MAX_SLUG // 2 else slug[:MAX_SLUG]).strip("-")
    while len(slug.encode()) > MAX_NAME - 40:  # a date, a number and an ending have to find room
        slug = slug[:-1].rstrip("-")
    return slug


def name_by(rule: str, title: str, day: date) -> str:
    """The name, without ending, that a rule gives to an article of this title and day."""
    slug = slug_of(title) or UNTITLED
    values = {
        "{date}": f"{day:%Y-%m-%d}",
        "{year}": f"{day:%Y}",
        "{month}": f"{day:%m}",
        "{day}": f"{day:%d}",
        "{slug}": slug,
    }
    name = _PART.sub(lambda part: values.get(part[0], part[0]), rule)
    return f"{name}-article" if _DEVICE.fullmatch(name) else name


def fault_in_rule(rule: str) -> str:
    """What is wrong with a rule; "" if nothing is."""
    unknown = [part for part in _PART.findall(rule) if part not in PARTS]
    if unknown:
        return f"there is no {unknown[0]}; there are {', '.join(PARTS)}"
    if "{slug}" not in rule:
        return "{slug} has to stand in it, or all articles of a day would have one name"
    return fault_in_name(f"{_PART.sub('a', rule)}.md")


def fault_in_name(name: str) -> str:
    """Why a file cannot have this name on Linux, Windows or macOS; "" if it can on all three."""
    try:
        size = len(name.encode())
    except UnicodeEncodeError:
        return "the name holds half a character"
    if not name:
        return "a file has to have a name"
    found = _FORBIDDEN.search(name)
    if found is not None:
        sign = f"the character {found[0]}" if found[0].isprintable() else "a control character"
        return f"{sign} cannot stand in a file's name on every system"
    if name.startswith("."):
        return "a name that starts with a dot is a hidden file's"
    if name != name.strip() or name.endswith("."):
        return "a name cannot start with a blank, or end with a blank or a dot, on every system"
    if _DEVICE.fullmatch(name):
        return f"{name.partition('.')[0]} is a device on Windows"
    if size > MAX_NAME:
        return f"the name has {size} bytes, more than the {MAX_NAME} that a disk takes"
    return ""
