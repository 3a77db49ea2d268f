"""Which system libraries Qt needs on Linux, what Debian and Ubuntu call them, and which are missing here.

The table holds what the parts of PySide6 that Curator loads link to directly; apt brings the rest.
Where a release renamed a package (`libglib2.0-0t64`), it still answers to the name given here.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

OFFSCREEN: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
XCB: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND: Mapping[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
PACKAGES: Mapping[str, str] = {**OFFSCREEN, **XCB, **WAYLAND}


@dataclass(frozen=True, slots=True)
class Lack:
    """What keeps Qt from loading.

    Attributes:
        libraries: names of shared libraries that the system does not have.
        errors: what the loader said where no library was missing.
    """

    libraries: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.libraries or self.errors)


def probe(python: Path, platforms: Iterable[str]) -> Lack:
    """Let `python` load Qt and the named platform plugins; an empty Lack says that it can."""
    program = Path(__file__).with_name("qt_probe.py")
    done = subprocess.run(
        [str(python), str(program), *platforms], capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode != 0:
        last = done.stderr.strip().splitlines()[-1:] or [f"the trial ended with code {done.returncode}"]
        return Lack(errors=tuple(last))
    report = json.loads(done.stdout)
    return Lack(tuple(report["missing"]), tuple(report["errors"]))


def debian_packages(libraries: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return the Debian packages that hold `libraries`, and the libraries that the table does not know."""
    names = sorted(set(libraries))
    known = sorted({PACKAGES[name] for name in names if name in PACKAGES})
    return known, [name for name in names if name not in PACKAGES]


def apt_line(packages: Iterable[str]) -> str:
    """Return the command that installs `packages` on Debian and Ubuntu, for whoever runs this."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return f"{'' if root else 'sudo '}apt-get install -y --no-install-recommends {' '.join(packages)}"


def advice(lack: Lack) -> str:
    """Say what is missing and the exact line that mends it."""
    lines: list[str] = []
    packages, unknown = debian_packages(lack.libraries)
    if lack.libraries:
        lines.append(f"Qt needs system libraries that are not here: {', '.join(lack.libraries)}")
    if packages:
        here = shutil.which("apt-get") is not None
        lines.append(
            "Install them with (apt-get update first, where its lists are old):"
            if here
            else "On Debian and Ubuntu this line installs them:"
        )
        lines.append(f"    {apt_line(packages)}")
        if not here:
            lines.append("On other systems, install the packages that hold these files.")
    if unknown:
        lines.append(f"No package is known here for: {', '.join(unknown)} (try: apt-file search NAME)")
    lines += [f"Qt does not load: {error}" for error in lack.errors]
    return "\n".join(lines)


if __name__ == "__main__":
    print(*sorted({*PACKAGES.values()}), sep="\n")
