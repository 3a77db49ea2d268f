"""Writes the description of the .msi that wixl makes, from the folder: `msi.py FOLDER VERSION ICON OUT.wxs`.

For administrators: for all users of a machine, into Program Files, without questions.
"""

import sys
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from curator import publisher

SPACE = uuid.UUID("2d2d1a4c-6a43-4d4f-9d0a-5d0d2a6f6e51")
"""Never to be changed: by it a newer .msi knows what an older one installed."""


def guid(text: str) -> str:
    """A GUID that is always the same for `text`."""
    return str(uuid.uuid5(SPACE, text)).upper()


def directory(folder: Path, base: Path, names: list[str], indent: str) -> list[str]:
    """The lines for what lies in the folder: one component for each file."""
    lines: list[str] = []
    for path in sorted(folder.iterdir()):
        place = path.relative_to(base).as_posix()
        if path.is_dir():
            lines.append(f'{indent}<Directory Id="d{guid(place)[:8]}" Name={quoteattr(path.name)}>')
            lines += directory(path, base, names, indent + "  ")
            lines.append(f"{indent}</Directory>")
            continue
        name = f"c{len(names):05}"
        names.append(name)
        link = ""
        if place == "curator-gui.exe":
            link = (
                '<Shortcut Id="menu" Directory="ProgramMenuFolder" Name="Curator" '
                'WorkingDirectory="INSTALLDIR" Icon="curator.ico" Advertise="yes"/>'
            )
        lines.append(
            f'{indent}<Component Id="{name}" Guid="{guid(place)}" Win64="yes">'
            f'<File Id="f{name}" Source={quoteattr(str(path))} Name={quoteattr(path.name)} KeyPath="yes">'
            f"{link}</File></Component>"
        )
    return lines


def description(folder: Path, version: str, icon: Path) -> str:
    """The whole .wxs."""
    names: list[str] = []
    files = directory(folder, folder, names, " " * 12)
    references = [f'      <ComponentRef Id="{name}"/>' for name in names]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">',
            f'  <Product Name="Curator" Manufacturer={quoteattr(publisher.NAME)}',
            '           Language="1033" Codepage="1252"',
            f'           Id="{guid("product" + version)}" UpgradeCode="{guid("upgrade")}"',
            f'           Version="{version}">',
            f'    <Package Id="{guid("package" + version)}" Description="Curator {version}"',
            '             InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>',
            '    <MajorUpgrade DowngradeErrorMessage="A newer Curator is installed already."/>',
            '    <Media Id="1" Cabinet="curator.cab" EmbedCab="yes"/>',
            f'    <Icon Id="curator.ico" SourceFile={quoteattr(str(icon))}/>',
            '    <Property Id="ARPPRODUCTICON" Value="curator.ico"/>',
            '    <Directory Id="TARGETDIR" Name="SourceDir">',
            '      <Directory Id="ProgramMenuFolder"/>',
            '      <Directory Id="ProgramFiles64Folder">',
            '        <Directory Id="INSTALLDIR" Name="Curator">',
            *files,
            "        </Directory>",
            "      </Directory>",
            "    </Directory>",
            '    <Feature Id="curator" Level="1">',
            *references,
            "    </Feature>",
            "  </Product>",
            "</Wix>",
            "",
        ]
    )


if __name__ == "__main__":
    source, number, icon_file, out = sys.argv[1:]
    Path(out).write_text(description(Path(source), number, Path(icon_file)), encoding="utf-8")
