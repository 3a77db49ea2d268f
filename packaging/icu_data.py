"""Takes out of the ICU data of a Linux bundle what Curator never asks for: `icu_data.py BUNDLE`.

Qt uses ICU to compare and to decode text. Its data holds, too, the names of languages, regions, currencies
and units, the spelling of numbers, transliterations and dictionaries for breaking lines; Qt has tables of its
own for what it needs of these. That is more than half of the largest file of the bundle. The library is made
anew, of data only, with the assembler and the linker (binutils).
"""

import struct
import subprocess
import sys
import tempfile
from pathlib import Path

UNUSED = frozenset({"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"})
"""Folders inside the data; each is complete in itself."""

_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_ALIGNMENT = 16

Parts = dict[str, bytes]


class IcuDataError(Exception):
    """These bytes are not the ICU data that is expected."""


def split(data: bytes) -> tuple[bytes, Parts]:
    """The header of a package of ICU data, and its parts by name. Raises IcuDataError."""
    if data[2:4] != _MAGIC or data[12:16] != _FORMAT:
        raise IcuDataError("no package of ICU data")
    (length,) = struct.unpack_from("<H", data)
    table = data[length:]
    (count,) = struct.unpack_from("<I", table)
    entries = [struct.unpack_from("<II", table, 4 + 8 * at) for at in range(count)]
    ends = [start for _, start in entries[1:]] + [len(table)]
    names = [table[at : table.index(b"\0", at)].decode("ascii") for at, _ in entries]
    if names != sorted(names) or [start for _, start in entries] != sorted(start for _, start in entries):
        raise IcuDataError("its parts are in no order")
    return data[:length], {
        name: table[start:end] for name, (_, start), end in zip(names, entries, ends, strict=True)
    }


def joined(header: bytes, parts: Parts) -> bytes:
    """A package of these parts, the opposite of `split`."""
    names = sorted(parts)
    texts = b"".join(name.encode("ascii") + b"\0" for name in names)
    at_names = 4 + 8 * len(names)
    at_data = _up(at_names + len(texts))
    table, body = bytearray(struct.pack("<I", len(names))), bytearray()
    at_name = at_names
    for name in names:
        table += struct.pack("<II", at_name, at_data + len(body))
        at_name += len(name) + 1
        body += parts[name].ljust(_up(len(parts[name])), b"\xaa")
    return header + bytes(table) + texts.ljust(at_data - at_names, b"\xaa") + bytes(body)


def needed(parts: Parts) -> Parts:
    """The parts without those that Curator never asks for; a name is "icudt73l/lang/de.res"."""
    return {name: part for name, part in parts.items() if name.split("/")[1] not in UNUSED}


def trim(library: Path) -> None:
    """Make `libicudata.so.NN` anew, without what is not needed. Raises IcuDataError."""
    old = library.read_bytes()
    format_at = old.find(_MAGIC + b"\x14\x00")
    if format_at < 2:
        raise IcuDataError(f"{library.name}: no package of ICU data")
    header, parts = split(old[format_at - 2 :])
    last = sorted(parts)[-1]
    parts[last] = _without_what_follows(parts[last])
    major = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "data").write_bytes(joined(header, needed(parts)))
        symbol = f"icudt{major}_dat"
        (place / "data.s").write_text(
            f".section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n.type {symbol}, %object\n"
            f'{symbol}:\n.incbin "{place / "data"}"\n.size {symbol}, .-{symbol}\n'
            '.section .note.GNU-stack,"",%progbits\n',
            encoding="ascii",
        )
        subprocess.run(["as", "-o", place / "data.o", place / "data.s"], check=True)
        link = [
            "ld",
            "-shared",
            "-Bsymbolic",
            "--hash-style=gnu",
            "--build-id=none",
            "--strip-all",
            "-z",
            "noexecstack",
        ]
        subprocess.run([*link, "-soname", library.name, "-o", place / "new", place / "data.o"], check=True)
        library.write_bytes((place / "new").read_bytes())


def _without_what_follows(part: bytes) -> bytes:
    """The last part goes up to the end of the file that it was read from: cut it where its own data ends.

    It is a resource bundle: its indexes say how long it is (`URES_INDEX_BUNDLE_TOP`, in words of four bytes).
    """
    if part[2:4] != _MAGIC or part[12:16] != b"ResB":
        raise IcuDataError("the last part is no resource bundle")
    (length,) = struct.unpack_from("<H", part)
    (words,) = struct.unpack_from("<I", part, length + 4 + 4 * 3)
    return part[: length + 4 * words]


def _up(length: int) -> int:
    return -(-length // _ALIGNMENT) * _ALIGNMENT


if __name__ == "__main__":
    found = [path for path in Path(sys.argv[1]).rglob("libicudata.so.*") if not path.is_symlink()]
    if len(found) != 1:
        raise SystemExit(f"icu_data.py: {sys.argv[1]} has {len(found)} files of ICU data")
    trim(found[0])
