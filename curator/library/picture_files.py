"""Pictures that an editor brings into the folder: where they go, what they are called, how addressed.

A copy is a new file inside the folder; nothing that is there is ever overwritten.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath
from urllib.parse import quote, urlsplit

from curator.content import Site
from curator.content.image_kind import image_kind
from curator.library import store
from curator.library.disk_errors import explained
from curator.library.errors import StoreError, StoreReason
from curator.library.library import Library

USUAL_FOLDERS = ("assets/images", "assets/img", "images", "img", "static/images", "static", "public/images")
"""Where sites keep their pictures, where none of their articles shows one; the first is made if none is."""

_LOOKED_AT = 300
_LONGEST_NAME = 80
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d"})
_ENDINGS = {
    "png": ".png",
    "gif": ".gif",
    "jpeg": ".jpg",
    "webp": ".webp",
    "avif": ".avif",
    "svg": ".svg",
}
"""What a site shows, by the kind of picture."""


@dataclass(frozen=True, slots=True)
class PictureHome:
    """Where the site keeps its pictures.

    Attributes:
        folder: relative to the content folder, "/" separated.
        like: an address by which an article names a picture of the site; "" where none does.
    """

    folder: str
    like: str = ""


@dataclass(frozen=True, slots=True)
class CopiedPicture:
    """A picture that was copied into the folder: its path there, and what it held then."""

    path: str
    digest: bytes


def picture_home(library: Library) -> PictureHome:
    """The folder in which most of the site's own pictures lie that its latest articles show; without any, the
    first of the usual folders that is there."""
    folders: Counter[str] = Counter()
    likes: dict[str, str] = {}
    for row in library.select("has:image", limit=_LOOKED_AT):
        file = library.site.local_file(row.image) if row.image else None
        if file is not None:
            folder = file.parent.relative_to(library.site.root).as_posix()
            folders[folder] += 1
            likes.setdefault(folder, row.image)
    if folders:
        ((folder, _),) = folders.most_common(1)
        return PictureHome(folder, likes[folder])
    there = (name for name in USUAL_FOLDERS if (library.root / name).is_dir())
    return PictureHome(next(there, USUAL_FOLDERS[0]))


def ending_of_picture(data: bytes) -> str:
    """The ending that suits a picture for a site by its first bytes (".png"); "" for no such picture."""
    return _ENDINGS.get(image_kind(data), "")


def safe_name(name: str, ending: str) -> str:
    """A file name that is the same on every system and in every address: small letters, digits, `-`, `.`."""
    stem = PurePosixPath(name.replace("\\", "/")).name
    stem = stem[: stem.rfind(".")] if "." in stem[1:] else stem
    letters = (
        unicodedata.normalize("NFKD", stem.translate(_LETTERS)).encode("ascii", "ignore").decode().lower()
    )
    plain = re.sub(r"[^a-z0-9.]+", "-", letters)
    plain = re.sub(r"\.{2,}", ".", plain)[:_LONGEST_NAME].strip("-.") or "picture"
    return f"{'picture-' if _RESERVED.fullmatch(plain) else ''}{plain}{ending}"


def copy_picture(library: Library, data: bytes, folder: str, name: str) -> CopiedPicture:
    """Put `data` into `folder` under `name`, or that name with a number where there is such a file.

    Missing folders are made. Raises StoreError: OUTSIDE, NO_PERMISSION, DISK_FULL ...
    """
    place = _made_folder(library.root, folder)
    stem, ending = name.rpartition(".")[0] or name, PurePosixPath(name).suffix
    for number in count(1):
        tried = name if number == 1 else f"{stem}-{number}{ending}"
        if (place / tried).exists() or (place / tried).is_symlink():
            continue
        try:
            store.create(place / tried, data)
        except StoreError as error:
            if error.reason is StoreReason.CHANGED:
                continue
            raise
        path = (place / tried).relative_to(library.root).as_posix()
        return CopiedPicture(path, hashlib.sha256(data).digest())
    raise AssertionError


def remove_copy(library: Library, copied: CopiedPicture) -> None:
    """Delete a copied picture again, if it holds what was copied.

    Raises StoreError: CHANGED, MISSING, NO_PERMISSION ...
    """
    file = store.inside(library.root, copied.path)
    if hashlib.sha256(store.read(file).data).digest() != copied.digest:
        raise StoreError("it is another one now, so it stays", StoreReason.CHANGED)
    try:
        file.unlink()
    except OSError as error:
        raise explained(error, file) from error


def address_for(site: Site, path: str, like: str) -> str:
    """The address by which an article names the file at `path`, written in the manner of `like`."""
    shown = quote(path, safe="/._-~")
    manner = urlsplit(like) if like else None
    if manner is not None and manner.netloc:
        base = f"{manner.scheme}://{manner.netloc}{urlsplit(site.url).path.rstrip('/')}{site.baseurl}"
        return f"{base}/{shown}"
    if manner is not None and not like.startswith("/"):
        return shown
    with_base = bool(site.baseurl) and like.startswith(f"{site.baseurl}/")
    return f"{site.baseurl if with_base else ''}/{shown}"


def _made_folder(root: Path, folder: str) -> Path:
    parts = [part for part in folder.split("/") if part]
    if any(part in (".", "..") or "\\" in part or ":" in part or "\0" in part for part in parts):
        raise StoreError("this is not a folder inside the site's folder", StoreReason.OUTSIDE)
    place = root
    for part in parts:
        place = place / part
        try:
            place.mkdir(exist_ok=True)
            place = place.resolve(strict=True)
        except OSError as error:
            raise explained(error, place) from error
        if not place.is_relative_to(root):
            raise StoreError("it is a link to a folder outside of this one", StoreReason.OUTSIDE)
    return place
