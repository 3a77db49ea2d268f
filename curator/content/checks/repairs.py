"""Exact repairs of front matter that cannot be read: each is tried, and offered only if it helps.

A repair changes as little as its label says, on the lines where reading failed, and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from curator.content.checks.problem import Fix
from curator.frontmatter import Document, FrontMatterError, ReadError, Reason

_MOST = 4
_DEPTH = 12
_LARGEST = 512 * 1024
_ENTRY = re.compile(
    r"(?P<head> *(?:- +)*"
    r"(?:[^\s\"'#\[\]{}:,&*!|>%@`-][^\"'#\[\]{}:]*:|(?<=- ))[ \t]+)(?P<value>\S.*?)(?P<blanks>[ \t]*)"
)
_KEY_LINE = re.compile(r"[A-Za-z_][\w .-]*:(?:\s|$)")
_INSIDE = re.compile(r"\s+\S|- |-$|#|\s*$|[\]}]")
_NEARLY = re.compile(r"\s*(?:-{2,}|\u2013+|\u2014+|-(?: -)+|\.{3,}|\*{3,}|={3,})[ \t]*")
_NOT_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|\ufeff")


@dataclass(frozen=True, slots=True)
class _Try:
    """A file after a repair that may do."""

    label: str
    data: bytes
    is_sure: bool = False


_Repairer = Callable[[bytes, ReadError], Iterator[_Try]]


def repairs(data: bytes, error: ReadError) -> tuple[Fix, ...]:
    """Ways to make `data`, in which `Document.parse` found `error`, readable; the most likely one first.

    Where more than one place has to be mended, each way goes on with the most likely repair of the next.
    """
    if len(data) > _LARGEST:
        return ()
    fixes: dict[bytes, Fix] = {}
    for attempt in _attempts(data, error):
        whole = _carried_on(attempt)
        if whole is not None and whole.data != data:
            fixes.setdefault(whole.data, Fix(whole.label, data=whole.data, is_sure=whole.is_sure))
        if len(fixes) == _MOST:
            break
    only = len(fixes) == 1
    return tuple(replace(fix, is_sure=fix.is_sure and only) for fix in fixes.values())


def _carried_on(attempt: _Try) -> _Try | None:
    """The attempt, with what still cannot be read mended too; None where that fails."""
    more = 0
    is_sure = attempt.is_sure
    data = attempt.data
    for _ in range(_DEPTH):
        try:
            Document.parse(data)
        except ReadError as error:
            following = next(_attempts(data, error), None)
            if following is None or following.data == data:
                return None
            data, is_sure, more = following.data, is_sure and following.is_sure, more + 1
        except FrontMatterError:
            return None
        else:
            label = f"{attempt.label}, and mend {more} more" if more else attempt.label
            return _Try(label, data, is_sure)
    return None


def _attempts(data: bytes, error: ReadError) -> Iterator[_Try]:
    for repairer in _REPAIRERS.get(error.reason, ()):
        yield from repairer(data, error)


# -- bytes


def _start(data: bytes, _error: ReadError) -> Iterator[_Try]:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            yield _Try("Turn UTF-16 into UTF-8", data.decode("utf-16").encode())
        except UnicodeError:
            return
    bare = data.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    if bare != data and bare.startswith(b"---"):
        yield _Try("Take out what is blank before ---", bare, is_sure=True)


def _encoding(data: bytes, _error: ReadError) -> Iterator[_Try]:
    """Only the lines that are no UTF-8; the file may be one or a mixture of both."""
    for label, encoding in (("Windows-1252", "cp1252"), ("Latin-1", "latin-1")):
        lines = data.split(b"\n")
        try:
            mended = [line if _is_utf8(line) else line.decode(encoding).encode() for line in lines]
        except UnicodeDecodeError:
            continue  # Windows-1252 has five bytes that mean nothing
        yield _Try(f"Turn {label} into UTF-8", b"\n".join(mended))


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


# -- lines


def _closing(data: bytes, _error: ReadError) -> Iterator[_Try]:
    """A line that was meant as the closing fence; else where lines stop to look like keys and values."""
    lines = _lines(data)
    line_break = b"\r\n" if lines[0].endswith(b"\r\n") else b"\n"
    keys_end = 0
    for number, line in enumerate(lines[1:], 1):
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if _NEARLY.fullmatch(text) and keys_end:
            yield _Try(
                f"Write --- for {text.strip()} in line {number + 1}",
                b"".join((*lines[:number], b"---", line[len(line.rstrip(b"\r\n")) :], *lines[number + 1 :])),
            )
        if _KEY_LINE.match(text) or (keys_end and text.strip() and _INSIDE.match(text)):
            keys_end = number + 1
        elif not (text.strip() == "" or _INSIDE.match(text)):
            break
    if not keys_end:
        return
    before = b"".join(lines[:keys_end])
    if not before.endswith(b"\n"):
        before += line_break
    yield _Try(
        f"Close the front matter with --- after line {keys_end}",
        before + b"---" + line_break + b"".join(lines[keys_end:]),
    )


def _lines(data: bytes) -> list[bytes]:
    return re.findall(rb"[^\n]*\n|[^\n]+", data)


def _on_line(change: Callable[[str], Iterator[tuple[str, str, bool]]], above: int = 0) -> _Repairer:
    """A repairer that changes the one line where reading failed, or the one `above` it."""

    def repairer(data: bytes, error: ReadError) -> Iterator[_Try]:
        lines = _lines(data)
        at = (error.line or 0) - 1 - above
        if not 1 <= at < len(lines):
            return
        raw = lines[at]
        bare = raw.rstrip(b"\r\n")
        try:
            text = bare.decode()
        except UnicodeDecodeError:
            return
        for label, mended, is_sure in change(text):
            yield _Try(
                f"{label} in line {at + 1}" if above else label,
                b"".join((*lines[:at], mended.encode(), raw[len(bare) :], *lines[at + 1 :])),
                is_sure and not above,
            )

    return repairer


def quoted(text: str) -> str:
    """`text` as a quoted YAML scalar on one line, with as few escapes as can be."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def _quote(line: str) -> Iterator[tuple[str, str, bool]]:
    """The whole value of a line in quotes."""
    found = _ENTRY.fullmatch(line)
    if found is None:
        return
    value, comment = found["value"], ""
    if " #" in value:
        value, comment = value[: value.index(" #")].rstrip(), value[value.index(" #") :]
        gap = len(found["value"]) - len(value) - len(comment)
        comment = " " * gap + comment
        yield (
            "Quote the text, the comment stays",
            f"{found['head']}{quoted(value)}{comment}{found['blanks']}",
            False,
        )
    label = "Quote the text" if not comment else "Quote all of the line"
    yield label, f"{found['head']}{quoted(found['value'])}{found['blanks']}", not comment


def _quotes_inside(line: str) -> Iterator[tuple[str, str, bool]]:
    """A value in quotes that has the same quotes inside, or goes on behind them."""
    found = _ENTRY.fullmatch(line)
    if found is None or found["value"][0] not in "\"'":
        return
    value = found["value"]
    sign = value[0]
    if len(value) > 1 and value.endswith(sign):
        inner = value[1:-1]
        if sign == "'":
            mended = "'" + re.sub(r"(?<!')'(?!')", "''", inner) + "'"
        else:
            mended = '"' + re.sub(r'(?<!\\)"', r"\"", inner) + '"'
        yield "Keep the quotes inside as text", f"{found['head']}{mended}{found['blanks']}", False
    yield "Quote the text as a whole", f"{found['head']}{quoted(value)}{found['blanks']}", False


def _close_quote(line: str) -> Iterator[tuple[str, str, bool]]:
    found = _ENTRY.fullmatch(line)
    if found is None or found["value"][0] not in "\"'":
        return
    sign = found["value"][0]
    value = found["value"]
    if len(value) > 1 and value.endswith(sign):
        return
    if sign == '"' and value.endswith("\\"):
        value += "\\"
    elif sign == "'":
        value = "'" + re.sub(r"(?<!')'(?!')", "''", value[1:])
    yield "Close the quote at the end of the line", f"{found['head']}{value}{sign}{found['blanks']}", False
    if len(value) > 1 and value[1:].strip():
        opened = found["value"][1:]
        yield "Take the quote out", f"{found['head']}{opened}{found['blanks']}", False
        yield "Keep the quote as text", f"{found['head']}{quoted(found['value'])}{found['blanks']}", False


def _close_bracket(line: str) -> Iterator[tuple[str, str, bool]]:
    opened: list[str] = []
    for sign in re.sub(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'", "", line):
        if sign in "[{":
            opened.append("]" if sign == "[" else "}")
        elif opened and sign == opened[-1]:
            opened.pop()
    if opened:
        closing = "".join(reversed(opened))
        yield f"Close it with {closing} at the end of the line", line.rstrip() + closing, False
    yield from ((label, text, False) for label, text, _ in _quote(line))


def _escape(line: str) -> Iterator[tuple[str, str, bool]]:
    """Backslashes that were meant as such, in double quotes."""
    mended = re.sub(
        r"\\(?![0abt\tnvfre \"/\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})", r"\\\\", line
    )
    if mended != line:
        yield "Double the backslashes", mended, True


def _space_behind_colon(line: str) -> Iterator[tuple[str, str, bool]]:
    found = re.fullmatch(r"( *(?:- +)*[A-Za-z_][\w-]*):([^\s:/].*)", line)
    if found:
        yield "Put a space behind the colon", f"{found[1]}: {found[2]}", False


def _colon(line: str) -> Iterator[tuple[str, str, bool]]:
    found = re.fullmatch(r"([A-Za-z_][\w-]*) +(\S.*)", line)
    if found:
        yield f"Put a colon behind {found[1]}", f"{found[1]}: {found[2]}", False


def _tabs(data: bytes, error: ReadError) -> Iterator[_Try]:
    """Every tab of the front matter before the text of its line, by as many spaces as fit."""
    end = re.search(rb"^(?:---|\.\.\.)[ \t]*\r?$", data[3:], re.MULTILINE)
    limit = end.start() + 3 if end else len(data)
    front = data[:limit]
    for width in (2, 4, 8):
        spaces = b" " * width
        mended = re.sub(rb"(?m)^[ \t]*\t[ \t]*", lambda m, s=spaces: m[0].replace(b"\t", s), front)  # type: ignore[misc]
        mended = re.sub(rb"(?m)^( *(?:- *)*[\w.-]+:)[ ]*\t[ \t]*", rb"\1 ", mended)
        mended = re.sub(rb"(?m)^( *-)[ ]*\t[ \t]*", rb"\1 ", mended)
        label = f"Write {width} spaces for each tab"
        result = mended + data[limit:]
        if result != data and _is_readable(result):
            yield _Try(label, result, is_sure=True)
            return
    yield from _on_line(_quote)(data, error)


def _is_readable(data: bytes) -> bool:
    try:
        Document.parse(data)
    except FrontMatterError:
        return False
    return True


def _strange_signs(data: bytes, error: ReadError) -> Iterator[_Try]:
    lines = _lines(data)
    at = (error.line or 0) - 1
    if 1 <= at < len(lines):
        try:
            text = lines[at].decode()
        except UnicodeDecodeError:
            return
        mended = _NOT_YAML.sub("", text)
        yield _Try(
            "Take the character out", b"".join((*lines[:at], mended.encode(), *lines[at + 1 :])), is_sure=True
        )


_REPAIRERS: dict[Reason, tuple[_Repairer, ...]] = {
    Reason.NO_FRONT_MATTER: (_start,),
    Reason.NOT_UTF_8: (_encoding,),
    Reason.NO_CLOSING_FENCE: (_closing,),
    Reason.BARE_COLON: (_on_line(_quote), _on_line(_colon, above=1)),
    Reason.UNCLOSED_QUOTE: (_on_line(_close_quote),),
    Reason.UNCLOSED_BRACKET: (_on_line(_close_bracket),),
    Reason.TAB: (_tabs,),
    Reason.BAD_CHARACTER: (_strange_signs,),
    Reason.UNKNOWN_ALIAS: (_on_line(_quote),),
    Reason.UNKNOWN_TAG: (_on_line(_quote),),
    Reason.BAD_VALUE: (_on_line(_quote),),
    Reason.NOT_A_MAPPING: (_on_line(_space_behind_colon),),
    Reason.INVALID_YAML: (
        _on_line(_escape),
        _on_line(_quotes_inside),
        _on_line(_close_quote),
        _on_line(_quotes_inside, above=1),
        _on_line(_close_quote, above=1),
        _on_line(_quote),
        _on_line(_space_behind_colon),
        _on_line(_colon),
        _on_line(_space_behind_colon, above=1),
        _on_line(_colon, above=1),
    ),
}
