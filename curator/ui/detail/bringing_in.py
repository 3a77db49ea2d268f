"""Brings picture files of this computer into the site and the article: read, asked about, copied, named."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QWidget

from curator.content.image_size import size_in
from curator.library import Changes, Library, StoreError
from curator.library.picture_files import (
    CopiedPicture,
    PictureHome,
    address_for,
    copy_picture,
    ending_of_picture,
    picture_home,
    remove_copy,
    safe_name,
)
from curator.ui.decoding import MAX_BYTES, MAX_PIXELS
from curator.ui.detail.copy_pictures import ChosenPicture, CopyPictures
from curator.ui.detail.images_page import ImagesPage
from curator.ui.detail.notice import Notice
from curator.ui.drawings import DrawingError, checked
from curator.ui.session import Session
from curator.ui.theme import Theme
from curator.ui.wording import said

_MOST_FILES = 50
_PREVIEW = QSize(192, 128)


@dataclass(frozen=True, slots=True)
class _Read:
    """What was found of the files: those to copy, the addresses of those that lie in the folder already."""

    chosen: tuple[ChosenPicture, ...]
    here: tuple[tuple[str, tuple[int, int] | None], ...]
    home: PictureHome
    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Brought:
    """A copy, and the article that names it by `address`."""

    article: str
    address: str
    copied: CopiedPicture


class BringingIn(QObject):
    """One pane's: the dialog stands over `parent`, `notice` says what could not be done.

    Attributes:
        dialog: the question, while it is open.
    """

    def __init__(
        self, session: Session, page: ImagesPage, notice: Notice, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._notice = notice
        self._theme = theme
        self._window = parent
        self._brought: list[_Brought] = []
        self.dialog: CopyPictures | None = None
        session.changed.connect(self._changed)
        session.closed.connect(self._brought.clear)

    def begin(self, article: str, files: Sequence[str]) -> None:
        """Make these files images of the article at this path, which is shown now."""
        self._session.read(lambda library: _read(library, files), lambda read: self._ask(article, read))

    def _ask(self, article: str, read: _Read) -> None:
        if read.refused:
            self._notice.tell("\n".join(read.refused))
        if self._page.article != article:
            return
        if read.here:
            self._page.add_images(read.here)
        if not read.chosen:
            return
        dialog = CopyPictures(self._theme, read.chosen, read.home.folder, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(lambda folder, names: self._copy(article, read, folder, names))
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _copy(self, article: str, read: _Read, folder: str, names: list[str]) -> None:
        def work(library: Library) -> list[tuple[str, CopiedPicture]]:
            done = []
            for picture, name in zip(read.chosen, names, strict=True):
                copied = copy_picture(library, picture.data, folder, name)
                done.append((address_for(library.site, copied.path, read.home.like), copied))
            return done

        def copied(done: list[tuple[str, CopiedPicture]]) -> None:
            self._brought += [_Brought(article, address, copy) for address, copy in done]
            if self._page.article == article:
                sizes = [picture.size for picture in read.chosen]
                self._page.add_images([(one[0], size) for one, size in zip(done, sizes, strict=True)])
            else:
                told = self.tr("Copied, but another article is shown now, so no article names the copy yet.")
                self._notice.tell(told)

        def failed(error: Exception) -> None:
            self._notice.tell(self.tr("Not copied: {reason}").format(reason=error))

        self._session.write_beside(work, copied, failed)

    # -- taken back ---------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        """When the entry that names a copy was undone, say that the file stays, and offer to remove it."""
        if not changes.undone:
            return
        for brought in self._brought:
            if brought.article in changes.paths:
                self._look_after(brought)

    def _look_after(self, brought: _Brought) -> None:
        def is_named(library: Library) -> bool:
            return brought.address.encode() in library.document(brought.article).data

        def told(named: bool) -> None:
            if not named:
                self._offer(brought)

        self._session.glance(is_named, told, lambda _error: None)

    def _offer(self, brought: _Brought) -> None:
        told = self.tr("The copied file {path} stays in the folder; redo names it again.")
        self._notice.tell(
            told.format(path=brought.copied.path), self.tr("Remove the file"), lambda: self._remove(brought)
        )

    def _remove(self, brought: _Brought) -> None:
        def removed(_nothing: object) -> None:
            self._brought = [one for one in self._brought if one is not brought]

        def failed(error: Exception) -> None:
            reason = self.tr("{path} was not removed: {reason}")
            self._notice.tell(reason.format(path=brought.copied.path, reason=error))

        self._session.write_beside(lambda library: remove_copy(library, brought.copied), removed, failed)


def _read(library: Library, files: Sequence[str]) -> _Read:
    chosen: list[ChosenPicture] = []
    here: list[tuple[str, tuple[int, int] | None]] = []
    refused: list[str] = []
    home = picture_home(library)
    for file in files[:_MOST_FILES]:
        path = Path(file)
        try:
            picture = _picture(path)
        except (OSError, ValueError) as error:
            reason = (error.strerror if isinstance(error, OSError) else "") or str(error)
            reason = said(reason)
            refused.append(_tr("{name}: {reason}").format(name=path.name, reason=reason))
            continue
        inside = _path_inside(library, path)
        if inside:
            here.append((address_for(library.site, inside, home.like), picture.size))
        else:
            chosen.append(picture)
    if len(files) > _MOST_FILES:
        refused.append(_tr("Only the first {n} files are taken.", n=_MOST_FILES).format(n=_MOST_FILES))
    return _Read(tuple(chosen), tuple(here), home, tuple(refused))


def _path_inside(library: Library, path: Path) -> str:
    """Where a file of the content folder lies in it; "" for any other."""
    try:
        inside = library.relative(path)
    except (StoreError, OSError):
        return ""
    file = library.site.local_file(f"/{inside}")
    return inside if file is not None else ""


def _picture(path: Path) -> ChosenPicture:
    """The picture in a file. Raises OSError; ValueError for what is none, or too large."""
    with path.open("rb") as file:
        if not stat.S_ISREG(path.stat().st_mode):
            raise ValueError(_tr("it is not a file"))
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError(_tr("it is larger than {mb} MB").format(mb=MAX_BYTES // (1024 * 1024)))
    ending = ending_of_picture(data)
    if not ending:
        raise ValueError(_tr("it is no picture (PNG, JPEG, GIF, WebP, AVIF or SVG)"))
    size, preview = _looked_at(data, ending)
    return ChosenPicture(data, safe_name(path.name, ending), ending, size, preview)


def _looked_at(data: bytes, ending: str) -> tuple[tuple[int, int] | None, QImage]:
    """A picture's own size, where it is known, and itself small; without decoding what is too large."""
    buffer = QBuffer()
    try:
        buffer.setData(checked(data) if ending == ".svg" else data)
    except DrawingError as error:
        raise ValueError(str(error)) from error
    reader = QImageReader(buffer, ending[1:].encode())
    reader.setAutoDetectImageFormat(False)  # see `decoding`
    reader.setAutoTransform(True)
    natural = reader.size()
    size = size_in(data)
    if size is None and natural.isValid() and not natural.isEmpty():
        size = (natural.width(), natural.height())
    if size is None or size[0] * size[1] > MAX_PIXELS:
        return size, QImage()
    reader.setScaledSize(natural.scaled(_PREVIEW, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    image.setDevicePixelRatio(2.0)
    return size, image


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("BringingIn", text, None, n)
