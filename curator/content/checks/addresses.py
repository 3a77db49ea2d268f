"""Addresses that do not open, or that follow the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from curator.content.addresses import tracking_in, without_tracking
from curator.content.checks.look import Found, Look, name_of
from curator.content.checks.problem import Fix
from curator.content.fields import Kind
from curator.frontmatter import Path, Set

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\d+(?:/|$))")
_OPENS = frozenset({"http", "https", "mailto"})
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:[/?#:].*)?", re.IGNORECASE | re.DOTALL)
_OF_FILES = re.compile(r"(?:^|/)[^/?#]+\.(?:avif|gif|html?|jpe?g|md|pdf|png|svg|webp)$", re.IGNORECASE)


def addresses(look: Look) -> Iterator[Found]:
    """Every address of the article, wherever it stands."""
    pictures = look.key("images")
    for path, field, value in look.scalars:
        if field.kind is Kind.URL and isinstance(value, str) and value.strip():
            found = _spaces(look, path, value) or _scheme(look, path, value)
            if found is not None:
                yield found
            elif pictures not in path and "images" not in path:
                yield from _tracking(look, path, value)


def _spaces(look: Look, path: Path, value: str) -> Found | None:
    if not re.search(r"\s", value):
        return None
    mended = re.sub(r"\s", "%20", re.sub(r"[\t\r\n]+", "", value.strip()))
    where = "at an end" if not re.search(r"\s", value.strip()) else "inside"
    return Found(
        "address-space",
        path,
        f"{name_of(look.profile, path)} has a space {where}",
        (
            Fix(
                "Take the space out" if where == "at an end" else "Write %20",
                (Set(path, mended),),
                is_sure=True,
            ),
        ),
    )


def _scheme(look: Look, path: Path, value: str) -> Found | None:
    name = name_of(look.profile, path)
    if value.startswith("//"):
        fix = Fix("Put https: before it", (Set(path, f"https:{value}"),))
        return Found("address-scheme", path, f"{name} does not say http or https", (fix,))
    scheme = _SCHEME.match(value)
    if scheme is not None:
        if scheme[1].lower() in _OPENS:
            return None
        return Found("address-scheme", path, f"{name} begins with {scheme[1]}:, which is no web address")
    if value.lower().startswith("www.") or (_HOST.fullmatch(value) and not _OF_FILES.search(value)):
        fix = Fix("Put https:// before it", (Set(path, f"https://{value}"),))
        return Found("address-scheme", path, f"{name} does not begin with http:// or https://", (fix,))
    return None


def _tracking(look: Look, path: Path, value: str) -> Iterator[Found]:
    keep = look.rules["address-tracking"].words("keep")
    names = tracking_in(value, keep)
    if names:
        fix = Fix("Take the parameters out", (Set(path, without_tracking(value, keep)),), is_sure=True)
        message = f"{name_of(look.profile, path)} carries tracking: {', '.join(names)}"
        yield Found("address-tracking", path, message, (fix,))
