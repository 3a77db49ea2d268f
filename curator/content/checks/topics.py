"""Topics that the site does not know, that stand twice, or that are missing."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from curator.content.article import Status
from curator.content.checks.look import Found, Look
from curator.content.checks.problem import Fix
from curator.content.checks.spellings import fingerprint
from curator.frontmatter import Remove, Set

_NEAR = 0.75


def topics(look: Look) -> Iterator[Found]:
    """Each topic of the article, if they are written as a list."""
    key = look.key("topics")
    if not key:
        return
    if look.article.status is Status.PUBLISHED and not any(topic.strip() for topic in look.article.topics):
        yield Found("published-without-topic", (key,), "it is published and has no topic")
    if not isinstance(look.doc.get((key,)), list):
        return
    seen: dict[str, int] = {}
    for index, topic in enumerate(look.article.topics):
        place = (key, index)
        first = seen.setdefault(topic.strip().casefold(), index)
        if not topic.strip():
            continue
        if first != index:
            fix = Fix("Take the second one out", (Remove((key,), index),), is_sure=True)
            yield Found("repeated-topic", place, f"the topic {topic!r} stands in the list twice", (fix,))
        elif look.around.topics and topic not in look.around.topics:
            yield _unknown(look, (key, index), topic)


def _unknown(look: Look, path: tuple[str, int], topic: str) -> Found:
    alike = [name for name in look.around.topics if fingerprint(name) == fingerprint(topic)]
    near = alike or difflib.get_close_matches(topic, look.around.topics, n=3, cutoff=_NEAR)
    fixes = tuple(
        Fix(f"Write {name!r}", (Set(path, name),), is_sure=len(alike) == 1)
        for name in near[: 1 if alike else 3]
    )
    if near:
        message = f"the site has no topic {topic!r}; did you mean {near[0]!r}?"
    else:
        message = f"the site has no topic {topic!r}"
    return Found("unknown-topic", path, message, fixes)
