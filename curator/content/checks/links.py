"""Web addresses of an article, and those of them of which the network said that nothing is there.

Nothing is asked here: answers are given, see `Around.dead`.
"""

from __future__ import annotations

from collections.abc import Iterator

from curator.content.checks.look import Found, Look
from curator.content.checks.problem import Fix
from curator.content.fields import Kind
from curator.frontmatter import Path, Remove


def web_addresses(look: Look) -> Iterator[tuple[Path, str, bool]]:
    """Every web address of the article: its place, itself, and whether it is one of an image."""
    for path, field, value in look.scalars:
        if (
            field.kind is Kind.URL
            and isinstance(value, str)
            and value.lower().startswith(("http://", "https://"))
        ):
            is_image = "images" in path or path[0] in look.profile.roles.get("images", ())
            yield path, value.strip(), is_image


def dead_addresses(look: Look) -> Iterator[Found]:
    """The addresses that are known not to answer."""
    if not look.around.dead:
        return
    for path, address, is_image in web_addresses(look):
        detail = look.around.dead.get(address)
        if detail is not None:
            code = "dead-image" if is_image else "dead-link"
            yield Found(code, path, f"{address} does not answer: {detail}", _without(look, path))


def _without(look: Look, path: Path) -> tuple[Fix, ...]:
    """Where the address makes an entry of a list, the entry can go."""
    if len(path) > 1 and isinstance(path[1], int) and path[0] in (look.key("related"), look.key("images")):
        return (Fix("Take the entry out", (Remove((path[0],), path[1]),)),)
    return ()
