"""The page of an article's images: a strip to order and to drop files on, and the values of one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from curator.ui.detail.add_image import AddImage
from curator.ui.detail.entries_page import EntriesPage
from curator.ui.detail.entry_form import EntryForm
from curator.ui.detail.entry_list import dropped_files
from curator.ui.detail.entry_places import new_image
from curator.ui.detail.shown import Shown
from curator.ui.detail.strip import Strip
from curator.ui.fields.editor import Kit
from curator.ui.wording import number

PICTURE_FILES = "*.png *.jpg *.jpeg *.gif *.webp *.avif *.svg"


class ImagesPage(EntriesPage):
    """See the module.

    Signals:
        picture_wanted(int): the picture at this position shall be shown large.
        files_dropped(list): these files (str) shall become images of the article.
    """

    picture_wanted = Signal(int)
    files_dropped = Signal(list)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        theme, pictures = kit.theme, kit.pictures
        strip = Strip(
            theme, pictures, self.tr("Images"), self.tr("No images. Drop a picture here, or add an address.")
        )
        form = EntryForm(kit, self.tr("Image"), closable=False)
        super().__init__(theme, "images", strip, form, parent)
        self.popover: AddImage | None = None
        self.add_button = self.button(self.tr("Add…"))
        self.head.addStretch(1)
        below = QHBoxLayout()
        below.setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(6))
        below.addWidget(form)
        self.column.addLayout(below)
        self.setAcceptDrops(True)
        form.hide()
        strip.files_dropped.connect(self.files_dropped)
        strip.large_wanted.connect(self.picture_wanted)
        strip.edit_wanted.connect(self._edit)
        strip.selectionModel().currentChanged.connect(self._turn_to)
        self.add_button.clicked.connect(self.ask_for_more)

    # -- what it shows -----------------------------------------------------------------------------

    def show_article(self, shown: Shown) -> None:
        if not self.follow_entry(shown) and self.items():
            self._choose_row(min(max(self.entries.currentIndex().row(), 0), len(self.items()) - 1))
        self.entries.show_entries(shown.images)
        self.form.setVisible(self._row >= 0)
        self.fill_form()

    def commit(self) -> None:
        """Decide on whatever is being typed."""
        self.form.commit()

    def _turn_to(self, current: QModelIndex) -> None:
        """The form is about the image on which the keyboard is."""
        row = current.row()
        if 0 <= row < len(self.items()) and row != self._row:
            self.form.commit()
            self._choose_row(row)
            self.form.setVisible(True)
            self.fill_form()

    def _choose_row(self, row: int) -> None:
        self._row, self._entry = row, self.items()[row]

    def _edit(self, row: int) -> None:
        self.entries.setCurrentIndex(self.entries.entry_model.index(row))
        self.form.focus_first()

    # -- what is decided ---------------------------------------------------------------------------

    def label_of(self, verb: str, count: int = 1) -> str:
        if verb == "remove" and count > 1:
            return self.tr("Remove {n} images", n=count).format(n=number(count))
        return {
            "add": self.tr("Add an image"),
            "edit": self.tr("Edit an image"),
            "move": self.tr("Move an image"),
            "remove": self.tr("Remove an image"),
        }[verb]

    def ask_for_more(self) -> None:
        """Let the editor name an address, or choose a file."""
        self.popover = AddImage(self._theme, self)
        self.popover.address_chosen.connect(self.add_address)
        self.popover.file_wanted.connect(self._ask_for_file)
        self.popover.destroyed.connect(self._forget_popover)
        self.popover.open_above(self.add_button)

    @property
    def article(self) -> str:
        """The path of the article whose images are shown; "" for none."""
        return "" if self._shown is None else self._shown.path

    def add_address(self, address: str) -> None:
        """Put the image at this address behind the others."""
        self.add_images([(address, None)])

    def add_images(self, images: Sequence[tuple[str, tuple[int, int] | None]]) -> None:
        """Put images behind the others, in one gesture: address, and width and height where known."""
        if self._shown is not None and self.key:
            field, items = self.field, self.items()
            self.add(*(new_image(field, items, address, size) for address, size in images))

    def _ask_for_file(self) -> None:
        title, kinds = self.tr("Choose a picture"), self.tr("Pictures ({kinds})").format(kinds=PICTURE_FILES)
        files, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if files:
            self.files_dropped.emit(files)

    def _forget_popover(self) -> None:
        self.popover = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)
