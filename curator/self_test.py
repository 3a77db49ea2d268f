"""`curator --self-test`: uses every part that an installation can lack, and says what does not work.

Every part is imported by name, so that one that does not load is a line of the report and not its end.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from curator import __version__
from curator.resources import resource

ICONS = (
    *("branch", "calendar", "check", "check-white", "chevron-down", "chevron-muted", "chevron-right"),
    *(
        "close",
        "copy",
        "curator",
        "dash-white",
        "edit",
        "external",
        "folder",
        "go-to",
        "lock",
        "menu",
        "more",
    ),
    *("plus", "redo", "search", "undo", "warning"),
)
FONTS = ("Inter-Bold", "Inter-Medium", "Inter-Regular", "Inter-SemiBold")
OTHER_RESOURCES = (
    *("curator.schema.json", "fonts/OFL.txt"),
    *("translations/curator_de.ts", "translations/curator_uk.ts"),
)

_EVERYWHERE = (
    *("imageformats/qgif", "imageformats/qico", "imageformats/qjpeg", "imageformats/qsvg"),
    *("imageformats/qtiff", "imageformats/qwebp", "iconengines/qsvgicon", "platforms/qoffscreen"),
)
PLUGINS = {  # by sys.platform: what must load; packaging/bundle_contents.py carries these
    "linux": (
        *_EVERYWHERE,
        *("platforms/qxcb", "xcbglintegrations/qxcb-egl-integration"),
        *("xcbglintegrations/qxcb-glx-integration", "platforms/qwayland"),
        *("wayland-shell-integration/xdg-shell", "wayland-decoration-client/bradient"),
        "wayland-graphics-integration-client/qt-plugin-wayland-egl",
        *("platforminputcontexts/composeplatforminputcontextplugin", "platformthemes/qxdgdesktopportal"),
        *("platforminputcontexts/ibusplatforminputcontextplugin", "tls/qopensslbackend"),
    ),
    "win32": (*_EVERYWHERE, "platforms/qwindows", "tls/qschannelbackend"),
    "darwin": (*_EVERYWHERE, "platforms/qcocoa", "tls/qsecuretransportbackend"),
}
_PICTURES = ("png", "jpg", "webp", "tiff", "ico")  # written and read again
_ONLY_READ = ("gif", "svg")
_VERSIONS = {  # module: the attribute that names its version
    "pydantic": "VERSION",
    "yaml": "__version__",
    "watchfiles": "VERSION",
    "platformdirs": "__version__",
    "PySide6": "__version__",
}
_ARTICLE = '---\ntitle: "Cranes at the harbour" # kept\npublished: false\n---\nText.\n'
_SIZE = (1200, 760)
_PROCESSES = (
    *("curator.library.reading_process", "curator.library.problems.process"),
    *("curator.library.doubles_process", "curator.library.planning_process"),
)
_PATIENCE = 60.0  # seconds
_TRIES = 20  # of 0.2 seconds each


class SelfTestError(Exception):
    """A part does not do what it must; the message says what."""


@dataclass(slots=True)
class Report:
    """What the self-test found; `text` is for people, `data` for programs."""

    checks: list[tuple[str, bool, str]] = field(default_factory=list)
    versions: dict[str, str] = field(default_factory=dict)
    first_paint: float | None = None
    first_paint_cpu: float | None = None

    def check(self, name: str, part: Callable[[], str]) -> None:
        """Do one check: `part` says what it found, or raises."""
        try:
            self.checks.append((name, True, part()))
        except Exception as error:
            reason = str(error) or type(error).__name__
            self.checks.append((name, False, reason if isinstance(error, SelfTestError) else repr(error)))

    @property
    def failures(self) -> list[str]:
        """The failed checks with their reasons."""
        return [f"{name}: {detail}" for name, passed, detail in self.checks if not passed]

    def text(self) -> str:
        """One line for each version and each check."""
        lines = [f"{name} {version}" for name, version in self.versions.items()]
        lines += [f"{'ok  ' if passed else 'FAIL'} {name}: {text}" for name, passed, text in self.checks]
        return "\n".join(lines)

    def data(self) -> dict[str, object]:
        """Everything, for JSON. `first_paint` is when the window was drawn, in seconds since 1970, and
        `first_paint_cpu` how much the processor had done until then, in seconds.
        """
        return {
            "ok": not self.failures,
            "versions": self.versions,
            "frozen": bool(getattr(sys, "frozen", False)),
            "first_paint": self.first_paint,
            "first_paint_cpu": self.first_paint_cpu,
            "checks": [{"name": name, "ok": passed, "detail": text} for name, passed, text in self.checks],
        }


def main(words: Sequence[str]) -> int:
    """Test this installation as the words behind `--self-test` say; 0 when all of it works, else 1."""
    parser = argparse.ArgumentParser(prog="curator --self-test", description="Test this installation.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the report to FILE too")
    options = parser.parse_args(words)
    report = Report()
    if options.json is not None and not _saved(options.json, {"ok": False, "checks": [_ENDED]}):
        return 1
    with tempfile.TemporaryDirectory(prefix="curator-self-test-") as folder:
        _test(report, Path(folder))
    if options.json is not None and not _saved(options.json, report.data()):
        return 1
    _say(sys.stdout, report.text())
    for failure in report.failures:
        _say(sys.stderr, f"curator: self-test: {failure}")
    return 1 if report.failures else 0


_ENDED = {"name": "end", "ok": False, "detail": "the program ended in the middle of its self-test"}


def _test(report: Report, folder: Path) -> None:
    report.check("window", lambda: _window(report, folder))  # first: its time is the start-up time
    report.check("versions", lambda: _versions(report))
    report.check("modules", _modules)
    report.check("resources", _resources)
    report.check("fonts", _fonts)
    for name in PLUGINS.get(sys.platform, ()):
        report.check(f"plugin {name}", lambda name=name: _plugin(name))  # type: ignore[misc]
    report.check("pictures", _pictures)
    report.check("secure connections", _secure_connections)
    report.check("yaml in C", _yaml)
    report.check("fast reader", _fast_reader)
    report.check("watcher", lambda: _watcher(folder))
    report.check("full-text search", _full_text)
    report.check("library", lambda: _library(folder))
    report.check("other processes", _other_processes)
    report.check("languages", _languages)  # last: from then on Qt speaks the last of them


def _load(name: str) -> Any:
    return importlib.import_module(name)


def _expect(fact: object, otherwise: str) -> None:
    if not fact:
        raise SelfTestError(otherwise)


def _window(report: Report, folder: Path) -> str:
    display = _load("curator.ui.display")
    shown_by = display.platforms(os.environ)
    if sys.platform.startswith("linux") and not shown_by:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    why_not = display.obstacle(os.environ)
    _expect(not why_not, why_not)
    app_module, settings, library = _load("curator.app"), _load("curator.settings"), _load("curator.library")
    app = app_module.make_application(sys.argv[:1])
    where = library.Directories(folder / "config", folder / "data", folder / "cache")
    window = app_module.make_window(where, settings.Settings(), app_module.Runners.inline(), None)
    window.resize(*_SIZE)
    window.show()
    until = time.monotonic() + 20
    while not window.windowHandle().isExposed() and time.monotonic() < until:
        app.processEvents()
    picture = window.grab().toImage()
    report.first_paint, report.first_paint_cpu = time.time(), time.process_time()
    by = app.platformName()
    window.close()
    app.processEvents()
    step = 7
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), step) for y in range(0, picture.height(), step)
    }
    _expect(len(colours) > 10, f"the window is drawn in {len(colours)} colours only")
    return f"drawn by {by}, {picture.width()}x{picture.height()}"


def _versions(report: Report) -> str:
    report.versions |= {
        "curator": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "sqlite": sqlite3.sqlite_version,
        "qt": _load("PySide6.QtCore").qVersion(),
    }
    for module, attribute in _VERSIONS.items():
        report.versions[module] = str(getattr(_load(module), attribute))
    return f"{len(report.versions)} known"


def _modules() -> str:
    names = ("curator.app", "curator.cli.main", "curator.cli.merging")
    for name in names:
        _load(name)
    return ", ".join(names)


def _resources() -> str:
    svg = _load("PySide6.QtSvg")
    for name in ICONS:
        _expect(svg.QSvgRenderer(str(resource(f"icons/{name}.svg"))).isValid(), f"{name}.svg is damaged")
    for name in OTHER_RESOURCES:
        _expect(resource(name).read_bytes(), f"{name} is empty")
    return f"{len(ICONS)} icons"


def _fonts() -> str:
    gui = _load("PySide6.QtGui")
    _expect(gui.QGuiApplication.instance() is not None, "not tried: there is no window")
    for name in FONTS:
        file = str(resource(f"fonts/{name}.otf"))
        _expect(gui.QFontDatabase.addApplicationFont(file) >= 0, f"{name}.otf cannot be used")
    return ", ".join(FONTS)


def _languages() -> str:
    """Take up each language, with Qt's own words for the buttons of dialogs."""
    language, core = _load("curator.ui.language"), _load("PySide6.QtCore")
    app = core.QCoreApplication.instance()
    _expect(app is not None, "not tried: there is no window")
    folder = core.QLibraryInfo.path(core.QLibraryInfo.LibraryPath.TranslationsPath)
    for code in language.LANGUAGES:
        taken = language.speak(app, code)
        _expect(taken.code == code, taken.problem)
        _expect(code == "en" or core.QTranslator().load(f"qtbase_{code}", folder), f"no qtbase_{code}.qm")
    return ", ".join(language.LANGUAGES)


def _plugin(name: str) -> str:
    kind, _, plugin = name.partition("/")
    display = _load("curator.ui.display")
    why_not = display.why_not_loaded(display.plugin_file(kind, plugin))
    _expect(not why_not, why_not)
    return "loaded"


def _pictures() -> str:
    core, gui = _load("PySide6.QtCore"), _load("PySide6.QtGui")
    known = {bytes(name.data()).decode() for name in gui.QImageReader.supportedImageFormats()}
    missing = {*_PICTURES, *_ONLY_READ} - known
    _expect(not missing, f"cannot be read: {', '.join(sorted(missing))}")
    picture = gui.QImage(32, 32, gui.QImage.Format.Format_RGB32)
    picture.fill(gui.QColor("#336699"))
    for name in _PICTURES:
        buffer = core.QBuffer()
        buffer.open(core.QIODevice.OpenModeFlag.ReadWrite)
        _expect(picture.save(buffer, name), f"no {name} can be written")
        again = gui.QImage.fromData(buffer.data(), name).pixelColor(16, 16)
        _expect(abs(again.blue() - 0x99) < 8, f"a {name} reads as {again.name()}")
    return ", ".join((*_PICTURES, *_ONLY_READ))


def _secure_connections() -> str:
    socket = _load("PySide6.QtNetwork").QSslSocket
    _expect(socket.supportsSsl(), "pictures cannot be fetched from https addresses")
    return str(socket.sslLibraryVersionString())


def _yaml() -> str:
    yaml = _load("yaml")
    _expect(yaml.__with_libyaml__, "PyYAML was built without libyaml")
    _expect(yaml.load("a: [1]", yaml.CSafeLoader) == {"a": [1]}, "it reads wrongly")
    return "CSafeLoader"


def _fast_reader() -> str:
    ryml = _load("ryml")
    tree = ryml.parse_in_arena(b"title: x")
    value = bytes(tree.val(tree.find_child(tree.root_id(), b"title")))
    _expect(value == b"x", f"it reads {value!r}")
    return "rapidyaml"


def _watcher(folder: Path) -> str:
    """Watch a folder in which a file is written each time nothing has been seen yet."""
    watch = _load("watchfiles").watch
    watched = folder / "watched"
    watched.mkdir()
    for number, seen in enumerate(watch(watched, rust_timeout=200, yield_on_timeout=True, step=10)):
        if seen:
            return "watchfiles"
        _expect(number < _TRIES, "a new file is not noticed")
        (watched / f"{number}.md").write_text("new", encoding="utf-8")
    raise SelfTestError("it stops at once")


def _full_text() -> str:
    connection = sqlite3.connect(":memory:")
    try:
        for tokenizer in ("unicode61 remove_diacritics 2", "trigram"):
            connection.execute(f'CREATE VIRTUAL TABLE t USING fts5 (a, tokenize="{tokenizer}")')
            connection.execute("INSERT INTO t VALUES ('Kräne im Hafen')")
            found = connection.execute("SELECT count(*) FROM t WHERE t MATCH 'hafen'").fetchone()[0]
            _expect(found == 1, f"{tokenizer} finds nothing")
            connection.execute("DROP TABLE t")
    finally:
        connection.close()
    return "FTS5"


def _other_processes() -> str:
    """Start each process that works for the window, ask it nothing, and see that it ends in peace."""
    command, start = (
        _load("curator.library.wire").command,
        _load("curator.library.other_process").start,
    )
    for name in _PROCESSES:
        word = _load(name).WORD
        process = start(command(name, word))
        _expect(process is not None, f"{word}: none can be started")
        with process:
            process.stdin.close()
            try:
                code = process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                raise SelfTestError(f"{word}: it does not end") from None
        _expect(code == 0, f"{word}: it ends with {code}")
    return f"{len(_PROCESSES)} kinds"


def _library(folder: Path) -> str:
    """Index, find, publish and undo one article in a folder of its own."""
    library, frontmatter = _load("curator.library"), _load("curator.frontmatter")
    site = folder / "Größe 1" / "_news"
    site.mkdir(parents=True)
    article = site / "harbour.md"
    article.write_text(_ARTICLE, encoding="utf-8", newline="")
    where = library.Directories(folder / "config", folder / "data", folder / "cache")
    opened = library.Library.open(site.parent, where)
    try:
        paths = [row.path for row in opened.select("crane published:false")]
        _expect(paths == ["_news/harbour.md"], f"the search finds {paths}")
        edits = (frontmatter.Set(("published",), True),)
        changes = opened.apply(library.Gesture.same("Publish", paths, edits))
        _expect(len(changes.changed) == 1 and not changes.refused, "the article cannot be published")
        expected = _ARTICLE.replace("published: false", "published: true").encode()
        _expect(article.read_bytes() == expected, "publishing changed other bytes")
        opened.undo()
        _expect(article.read_bytes() == _ARTICLE.encode(), "undo does not bring the old file back")
    finally:
        opened.close()
    return "found, published and undone"


def _saved(file: Path, data: dict[str, object]) -> bool:
    try:
        file.write_text(json.dumps(data, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        _say(sys.stderr, f"curator: {file}: the report could not be written: {error.strerror or error}")
        return False
    return True


def _say(stream: TextIO | None, text: str) -> None:
    if stream is None:  # a window program of Windows has nowhere to write
        return
    with suppress(OSError):
        print(
            text.encode(stream.encoding or "utf-8", "replace").decode(stream.encoding or "utf-8"), file=stream
        )
