"""The excerpt of an article as its site shows it: decoded, taken from the text where there is none, cut."""

from __future__ import annotations

from curator.content.article import plain_text

_SEPARATOR = "\n\n"
_LONGEST_BODY = 20_000


def shown_excerpt(excerpt: str, body: str, *, longest: int = 0, separator: str = "") -> str:
    """What a reader sees of an article before opening it.

    `excerpt` as the file has it; where that is empty, the `body` up to `separator` ("" is the first blank
    line, as https://jekyllrb.com/docs/posts/#post-excerpts has it). More than `longest` characters (0: any
    number) are cut behind the last whole word, with an ellipsis.
    """
    text = plain_text(excerpt)
    if not text.strip():
        start = body[:_LONGEST_BODY].replace("\r\n", "\n").lstrip()
        text = start.partition(separator or _SEPARATOR)[0]
    text = " ".join(text.split())
    if not longest or len(text) <= longest:
        return text
    cut = text[: max(1, longest - 1)]
    if not text[len(cut)].isspace() and " " in cut:
        cut = cut.rpartition(" ")[0]
    return cut.rstrip(" ,;:–—-") + "…"
