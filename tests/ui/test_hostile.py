"""A folder that means harm, in the window: nothing is read as markup, followed, or too large to show."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from curator.ui.decoding import State, decode_file
from tests.ui.conftest import SITE, MakeDesk

MARK = '<img src="file:///etc/hostname" width="9"><b>&mark</b>'
_MARKUP = re.compile(r"<(?:img|b)[ >]")

HOSTILE = f"""---
title: '{MARK}'
excerpt: '{MARK} {MARK}'
category: ['{MARK}']
type: '{MARK}'
published: '{MARK}'
quality: 99999999999999999999999999999999
heat: -1.7e308
topics: ['{MARK}', "\\u202Egnp", "", "\\0"]
provider: {{name: '{MARK}', domain: '{MARK}', images: [{{url: 'file:///etc/hostname'}}]}}
publishedDateTime: '{MARK}'
originalUrl: 'javascript:alert(1)'
webUrl: '{MARK}'
images:
  - {{url: '../../../etc/hostname', title: '{MARK}'}}
  - {{url: '\\\\\\\\host\\share\\x.png'}}
related:
  - {{title: '{MARK}', excerpt: '{MARK}', webUrl: 'vbscript:x', provider: {{name: '{MARK}'}}}}
secured: '{MARK}'
'{MARK}': '{MARK}'
---
{MARK}
"""

NAMES = ("two\nlines.md", "caf\udce9.md", "\u202egnp.md", "<b>bold<b>.md", "&amp.md", "\x1b[31m.md")


def shown_as_markup(top: QWidget) -> list[str]:
    """Texts of the file that some widget would read as markup."""
    found: list[str] = []
    for widget in [top, *top.findChildren(QWidget)]:
        is_plain = isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.PlainText
        if isinstance(widget, QLabel) and not is_plain and _MARKUP.search(widget.text()):
            found.append(f"label: {widget.text()[:60]}")
        if _MARKUP.search(widget.toolTip()):
            found.append(f"tooltip: {widget.toolTip()[:60]}")
        if isinstance(widget, QAbstractButton) and "&mark" in widget.text() and "&&mark" not in widget.text():
            found.append(f"button: {widget.text()[:60]}")
    return found


def test_nothing_of_an_article_is_read_as_markup(make_desk: MakeDesk) -> None:
    desk = make_desk({**SITE, "_news/2030-01-01-harm.md": HOSTILE.encode()})
    desk.open()
    desk.window.view.select_places([0], 0)
    desk.settle()
    assert desk.selected()[0].startswith("<img")
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(QLabel)))
    assert shown_as_markup(desk.window) == []
    desk.window.detail.grab()
    assert shown_as_markup(desk.window) == []
    assert desk.opened == []


def test_values_beyond_all_bounds_are_shown(make_desk: MakeDesk) -> None:
    long = "word " * 40_000
    text = f"---\ntitle: {long}\nexcerpt: {long}\nquality: .inf\nheat: .nan\ntopics: [{'t, ' * 3_000}]\n"
    text += "related:\n" + f"  - title: {long[:500]}\n" * 1_000 + "---\n" + "x" * 500_000
    desk = make_desk({**SITE, "_news/2030-01-01-large.md": text.encode()})
    desk.open()
    desk.window.view.select_places([0], 0)
    desk.settle()
    assert desk.selected()[0].startswith("word word")
    assert not desk.window.grab().isNull()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_names_that_no_editor_would_choose(make_desk: MakeDesk) -> None:
    desk = make_desk()
    for name in NAMES:
        try:
            (desk.root / "_news" / name).write_bytes(b"---\nheat: 1\npublished: false\n---\n")
        except (OSError, UnicodeError):
            continue
    desk.open()
    named = {row.path.partition("/")[2] for row in desk.rows()}
    there = {file.name for file in (desk.root / "_news").iterdir()}
    assert there <= named
    assert there & set(NAMES)
    for place, row in enumerate(desk.rows()):
        if row.path.partition("/")[2] in NAMES:
            assert "\n" not in row.title
            desk.window.view.select_places([place], place)
            desk.settle()
            file = desk.root / row.path
            before = file.read_bytes()
            desk.changing(desk.window.actions_.publish.trigger)
            assert file.read_bytes() == before.replace(b"published: false", b"published: true")
            desk.changing(desk.window.actions_.undo.trigger)
            assert file.read_bytes() == before
            assert shown_as_markup(desk.window) == []


def drawn(path: Path) -> tuple[State, str]:
    decoded = decode_file(path, QSize(64, 64), cover=True)
    assert decoded.image is None or decoded.image.size() == QSize(64, 64)
    return decoded.state, decoded.reason


_XML = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
_SVG = f'<svg {_XML} width="9" height="9">{{}}</svg>'
_RECT = '<rect id="a0" width="9" height="9" fill="red"/>'
BOMB = (
    _RECT
    + "".join(f'<g id="a{n}">' + f'<use xlink:href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12))
    + '<use xlink:href="#a11"/>'
)


LOOP = '<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>'


@pytest.mark.parametrize(
    ("inner", "state"),
    [
        (_RECT, State.READY),
        (_RECT + '<use xlink:href="#a0" x="3"/>', State.READY),
        (_RECT + '<a xlink:href="https://example.org/"><circle r="3"/></a>', State.READY),
        ('<image width="9" height="9" xlink:href="{secret}"/>', State.REFUSED),
        ('<image width="9" height="9" href="{secret}"/>', State.REFUSED),
        ("<s:image xmlns:s='http://www.w3.org/2000/svg' width='9' xlink:href='{secret}'/>", State.REFUSED),
        ('<image width="9" height="9" xlink:href="&#47;etc/hostname"/>', State.REFUSED),
        ('<image width="9" height="9" xlink:href="\\\\\\\\host\\share\\x.png"/>', State.REFUSED),
        ('<image width="9" height="9" xlink:href="https://evil.example/x.png"/>', State.REFUSED),
        (BOMB, State.REFUSED),
        (LOOP, State.REFUSED),
    ],
)  # fmt: skip
def test_a_drawing_shows_itself_and_fetches_nothing(tmp_path: Path, inner: str, state: State) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"")
    file = tmp_path / "x.svg"
    file.write_text(_SVG.format(inner.replace("{secret}", str(secret))))
    assert drawn(file)[0] is state


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><svg width="9" height="9">&b;</svg>',
        _SVG.format('<image xlink:href="/etc/hostname"/>').encode("utf-16"),
        b"\x1f\x8b\x08\x00" + b"\0" * 100,
        b"<svg" + b"<g>" * 100_000,
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x06\0\0\0",
        b"GIF89a\xff\xff\xff\xff\x80\0\0",
        b"BM" + b"\xff" * 60,
        b"",
    ],
    ids=["entities", "utf-16", "gzip", "depth", "png", "gif", "bmp", "empty"],
)  # fmt: skip
def test_a_picture_that_is_a_trap_is_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "x.svg"
    file.write_bytes(data)
    assert drawn(file)[0] is State.REFUSED


def test_nothing_of_a_strangers_settings_is_read_as_markup(make_desk: MakeDesk) -> None:
    settings = f"""\
profile: everyday
label: '{MARK}'
quality: {{minimum: -1000000000, maximum: 1000000000, step: 1000000000}}
heat: {{minimum: 999999999, maximum: 1000000000}}
fields:
  - {{key: quality, label: '{MARK}'}}
  - {{key: heat, label: '{MARK}'}}
  - {{key: mark, label: '{MARK}', kind: bool, choices: ['{MARK}']}}
  - {{key: title, label: '{MARK}'}}
views:
  - {{name: '{MARK}', query: '{MARK}'}}
"""
    articles = {**SITE, "_news/2030-01-01-a.md": b"---\ntitle: A\nquality: 5\nheat: 6\nmark: x\n---\n"}
    desk = make_desk({**articles, ".curator.yaml": settings.encode()})
    desk.open()
    desk.window.view.select_places([0], 0)
    desk.settle()
    assert desk.selected() == ["A"]
    assert not desk.window.grab().isNull()
    assert shown_as_markup(desk.window) == []
