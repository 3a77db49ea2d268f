"""Related entries that stand twice, or lead to an article of the folder itself."""

from __future__ import annotations

from collections.abc import Iterator

from curator.content.addresses import canonical
from curator.content.checks.look import Found, Look
from curator.content.checks.problem import Fix
from curator.content.views import Related
from curator.frontmatter import Remove


def related(look: Look) -> Iterator[Found]:
    """Each entry of the article's list."""
    key = look.key("related")
    if not key or not isinstance(look.doc.get((key,)), list):
        return
    article = look.article
    own = {
        canonical(address)
        for address in (article.original_url, article.web_url, article.amp_url, article.cdn_amp_url)
    } - {""}
    seen: dict[str, int] = {}
    for index, entry in enumerate(article.related):
        places = _addresses(entry)
        if not places:
            continue
        path = (key, index)
        first = min((seen[place] for place in places if place in seen), default=None)
        for place in places:
            seen.setdefault(place, index)
        removal = Fix("Take the entry out", (Remove((key,), index),), is_sure=True)
        if first is not None:
            message = f"{key}[{index}] leads to the same address as {key}[{first}]"
            yield Found("related-repeated", path, message, (removal,))
        elif own & places:
            yield Found("related-self", path, f"{key}[{index}] leads to this article itself", (removal,))
        elif others := {look.around.own.get(place) or "" for place in places} - {look.doc.source, ""}:
            yield Found("related-own", path, f"{key}[{index}] is an article of this folder: {min(others)}")


def _addresses(entry: Related) -> frozenset[str]:
    found = (entry.original_url, entry.web_url, entry.amp_url, entry.cdn_amp_url)
    return frozenset(map(canonical, found)) - {""}
