"""Where the files of `resources/` and the sample site lie: in the source tree, in an installed wheel and in
a frozen app.

The only module that knows; everything else asks for a resource by its name.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class ResourceError(Exception):
    """A file that belongs to Curator itself is not where it was installed."""


def resource(name: str) -> Path:
    """The path of the resource `name` ("icons/undo.svg", "/" separated; "" for the folder of all of them).

    A wheel and a frozen app hold them inside the package, as `curator/_resources`; a source tree
    (an editable install too) holds them beside it, as `resources`.

    Raises ResourceError when there is none: the installation is damaged.
    """
    folders = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")
    for folder in folders:
        path = folder / name
        if path.exists():
            return path
    raise ResourceError(f"{name or 'resources'}: not found in {folders[0]}; please install Curator again")


def sample_site() -> Path | None:
    """The small invented site that comes with Curator, never to be changed where it lies; None where it was
    left out.

    A wheel and a frozen app hold it as `curator/_sample_content`, a source tree as `sample_content`.
    """
    folders = (_PACKAGE / "_sample_content", _PACKAGE.parent / "sample_content")
    return next((folder for folder in folders if (folder / "_config.yml").is_file()), None)
