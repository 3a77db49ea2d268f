"""What is taken out of the ICU data of a Linux bundle, and that ICU still works with the rest."""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import icu_data
import pytest

HEADER = struct.pack("<HBBHHBBBB4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD").ljust(32, b"\0")
COLLATE = """
import ctypes, sys
i18n = ctypes.CDLL(sys.argv[1])
open_, compare = (getattr(i18n, f"{name}_{sys.argv[2]}") for name in ("ucol_open", "ucol_strcollUTF8"))
open_.restype = ctypes.c_void_p
for language, before, after in (("de", "ä", "b"), ("sv", "z", "ä"), ("uk", "г", "ґ"), ("en", "a", "B")):
    status = ctypes.c_int(0)
    collator = open_(language.encode(), ctypes.byref(status))
    assert status.value <= 0, (language, status.value)
    one, other = before.encode(), after.encode()
    less = compare(ctypes.c_void_p(collator), one, len(one), other, len(other), ctypes.byref(status))
    assert (status.value <= 0, less) == (True, -1), (language, status.value, less)
"""


def libraries() -> Path | None:
    """Where the Qt of this environment has its libraries, if it brings ICU."""
    spec = importlib.util.find_spec("PySide6")
    places = [Path(each, "Qt", "lib") for each in (spec.submodule_search_locations or [])] if spec else []
    return next((each for each in places if list(each.glob("libicudata.so.*"))), None)


def test_a_package_is_taken_apart_and_put_together_again() -> None:
    parts = {"icu/a.res": b"12345", "icu/lang/de.res": b"x" * 40, "icu/zz.res": b""}
    header, again = icu_data.split(icu_data.joined(HEADER, parts))
    assert header == HEADER
    assert {name: part.rstrip(b"\xaa") for name, part in again.items()} == parts
    assert list(icu_data.needed(again)) == ["icu/a.res", "icu/zz.res"]


@pytest.mark.parametrize("data", [b"", b"\x7fELF" + bytes(60), HEADER.replace(b"CmnD", b"ResB")])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(icu_data.IcuDataError):
        icu_data.split(data)


@pytest.mark.skipif(
    libraries() is None or not all(map(shutil.which, ("as", "ld"))) or not sys.platform.startswith("linux"),
    reason="this Qt brings no ICU, or there is no assembler",
)
def test_icu_still_compares_texts_with_what_is_left(tmp_path: Path) -> None:
    folder = libraries()
    assert folder is not None
    for library in folder.glob("libicu*.so.*"):
        shutil.copy(library, tmp_path)
    data = next(tmp_path.glob("libicudata.so.*"))
    before = data.stat().st_size
    icu_data.trim(data)
    assert data.stat().st_size < 0.6 * before
    major = data.name.rpartition(".")[2]
    assert ctypes.CDLL(str(data))[f"icudt{major}_dat"]
    i18n = next(tmp_path.glob("libicui18n.so.*"))
    subprocess.run([sys.executable, "-c", COLLATE, i18n, major], check=True)
