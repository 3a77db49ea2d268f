"""Texts that readers would stumble over: entities, a wrong encoding, an excerpt cut off."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from curator.content.checks.look import Found, Look, name_of
from curator.content.checks.problem import Fix
from curator.content.fields import Kind
from curator.frontmatter import Set

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_MARKUP = re.compile(r"<[A-Za-z/!]")
_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT})

_BYTE_OF = {bytes([byte]).decode("cp1252", "replace"): byte for byte in range(0x80, 0x100)}
_BYTE_OF = {**{chr(byte): byte for byte in range(0x80, 0x100)}, **_BYTE_OF}
_BYTE_OF.pop("\N{REPLACEMENT CHARACTER}", None)
_LATER = "".join(re.escape(sign) for sign, byte in _BYTE_OF.items() if 0x80 <= byte < 0xC0)
_MISREAD = re.compile(
    f"[\u00c2-\u00df][{_LATER}]|[\u00e0-\u00ef][{_LATER}]{{2}}|[\u00f0-\u00f4][{_LATER}]{{3}}"
)
_SURELY_MISREAD = re.compile("\u00c3[\u0080-\u00bf]|\u00e2\u20ac|\u00f0\u0178|\u00e2\u0080")

_END = re.compile(r"[.!?\u2026\u3002\uff01\uff1f:][\"'\u2019\u201d\u00bb)\]]*$")
_SENTENCE = re.compile(r"[.!?][\"'\u2019\u201d)]?(?=\s+[\"'\u2018\u201c(]?[A-Z0-9])")
_CUT_SIGN = re.compile(r"\s*(?:\[?(?:\u2026|\.\.\.)\]?|&hellip;)\s*$")


def entities(look: Look) -> Iterator[Found]:
    """HTML entities in texts."""
    for path, field, value in look.scalars:
        if field.kind not in _TEXTS or not isinstance(value, str) or not (found := _ENTITY.search(value)):
            continue
        plain = html.unescape(value)
        if plain == value:
            continue
        sure = not _MARKUP.search(plain) and not _ENTITY.search(plain)
        yield Found(
            "entities",
            path,
            f"{name_of(look.profile, path)} has {found[0]} for {html.unescape(found[0])!r}",
            (Fix("Write the characters themselves", (Set(path, plain),), is_sure=sure),),
        )


def wrong_encodings(look: Look) -> Iterator[Found]:
    """Texts in which UTF-8 was once taken for Windows-1252: `cafÃ©`."""
    for path, field, value in look.scalars:
        if not isinstance(value, str) or value.isascii() or field.kind is Kind.DATETIME:
            continue
        mended = encoding_undone(value)
        if mended != value:
            found = _MISREAD.search(value)
            assert found is not None
            yield Found(
                "wrong-encoding",
                path,
                f"{name_of(look.profile, path)} has {found[0]!r} for {encoding_undone(found[0])!r}",
                (
                    Fix(
                        "Undo the wrong encoding",
                        (Set(path, mended),),
                        is_sure=_SURELY_MISREAD.search(value) is not None,
                    ),
                ),
            )


def encoding_undone(text: str) -> str:
    """`text` with every run of signs that is misread UTF-8 as what it was."""
    return _MISREAD.sub(_as_utf8, text)


def _as_utf8(found: re.Match[str]) -> str:
    try:
        return bytes(_BYTE_OF[sign] for sign in found[0]).decode()
    except (KeyError, UnicodeDecodeError):
        return found[0]


def cut_excerpts(look: Look) -> Iterator[Found]:
    """An excerpt that ends in the middle of a sentence."""
    key = look.key("excerpt")
    value = look.doc.get((key,)) if key else None
    if not isinstance(value, str):
        return
    text = html.unescape(value).strip()
    if len(text) < look.rules["excerpt-cut"].number("length"):
        return
    cut = _CUT_SIGN.search(text)
    if cut is None and _END.search(text):
        return
    whole = list(_SENTENCE.finditer(text))
    fixes: tuple[Fix, ...] = ()
    if whole:
        shorter = text[: whole[-1].end()]
        fixes = (Fix("End it with its last whole sentence", (Set((key,), shorter),)),)
    last = text[-24:].split(" ", 1)[-1]
    yield Found(
        "excerpt-cut", (key,), f"{look.profile.field(key).label} ends in mid-sentence: ...{last}", fixes
    )
