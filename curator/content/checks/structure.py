"""Keys that stand twice, values of the wrong type, keys that should be there, numbers out of range."""

from __future__ import annotations

from collections.abc import Iterator

from curator.content.checks.look import Found, Look, name_of
from curator.content.checks.problem import Fix
from curator.content.checks.repeated_keys import fixes_for_repeated
from curator.content.fields import Field, Kind, is_number
from curator.content.typed_text import core_schema
from curator.frontmatter import ABSENT, Absent, Path, Set, Value, format_path


def repeated_keys(look: Look) -> Iterator[Found]:
    """Keys that stand twice in their group."""
    for path, line in look.doc.repeated:
        message = f"{format_path(path)} stands here a second time; readers disagree about which one counts"
        yield Found("duplicate-key", path, message, fixes_for_repeated(look.doc, path), line)


def wrong_types(look: Look) -> Iterator[Found]:
    """Values that are not what their field holds; dates are looked at by `dates`."""
    for path, message in look.article.invalid:
        field, value = look.profile.field(path), look.doc.get(path)
        if field.kind is Kind.DATETIME and isinstance(value, str):
            continue
        meant = _meant(field, value)
        fixes = () if meant is None else (Fix(f"Write {_shown(meant)}", (Set(path, meant),), is_sure=True),)
        yield Found("wrong-type", path, f"{name_of(look.profile, path)} {message}", fixes)


def _meant(field: Field, value: Value | Absent) -> Value:
    """What a value of the wrong type can only have meant; None where it may have meant anything."""
    if field.kind is Kind.TAGS and isinstance(value, str) and value.strip() and "," not in value:
        return [value.strip()]
    if not isinstance(value, str):
        return None
    if field.kind is Kind.FLAG:
        return {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(
            value.strip().lower()
        )
    if field.kind is Kind.NUMBER and is_number(number := core_schema(value.strip())):
        return number
    return None


def _shown(value: Value) -> str:
    return (
        str(value).lower()
        if isinstance(value, bool)
        else "it as a list"
        if isinstance(value, list)
        else str(value)
    )


def required_keys(look: Look) -> Iterator[Found]:
    """Keys that every article should have, and with a value, unless the site's own settings give it one."""
    given = look.profile.defaults.values_for(look.doc.source)
    for code in ("missing-key", "empty-key"):
        for name in look.rules[code].words("keys") or look.profile.required:
            key = look.key(name) or name
            value = look.doc.get((key,))
            if code == "missing-key" and value is ABSENT and key not in given:
                yield Found(code, (key,), f"{look.profile.field(key).label} ({key}) is missing")
            elif code == "empty-key" and _is_empty(value):
                yield Found(code, (key,), f"{look.profile.field(key).label} ({key}) is empty")


def _is_empty(value: Value | Absent) -> bool:
    return value is None or value in ([], {}) or (isinstance(value, str) and not value.strip())


def ranges(look: Look) -> Iterator[Found]:
    """Numbers outside of what their field takes."""
    for path, field, value in look.scalars:
        if field.kind is not Kind.NUMBER or not isinstance(value, int | float) or not is_number(value):
            continue
        for bound, is_out, word in (
            (field.minimum, field.minimum is not None and value < field.minimum, "below"),
            (field.maximum, field.maximum is not None and value > field.maximum, "above"),
        ):
            if is_out and bound is not None:
                yield Found(
                    "out-of-range",
                    path,
                    f"{name_of(look.profile, path)} is {value}, {word} {bound}",
                    (Fix(f"Set it to {bound}", (Set(path, bound),)),),
                )


def nearest_line(look: Look, path: Path) -> int:
    """The line of `path`, or of the nearest place around it; of what is not there the first line."""
    return next((line for end in range(len(path), 0, -1) if (line := look.doc.line(path[:end]))), 1)
