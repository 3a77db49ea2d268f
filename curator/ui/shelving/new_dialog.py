"""Asks what a new article is to be: its collection, its title, its file; or takes it from an address."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.content import parse_date
from curator.content.templates import Known
from curator.ui.shelving import words
from curator.ui.theme import Text, Theme
from curator.ui.wording import said

_PAUSE_MS = 150


class NewDialog(QDialog):
    """Everything that is taken from an address can be checked and changed here before a file is made.

    Attributes:
        collection, title, name, address, excerpt, image, provider, day: the fields.
        warns: whether the remark below the address is a warning.
    Signals:
        altered(): what would be made is another one: to be prepared again.
        fetch_wanted(str): the page at this address is to be looked at.
        stop_wanted(): ... is not to be waited for any more.
        wanted(): make it.
    """

    altered = Signal()
    fetch_wanted = Signal(str)
    stop_wanted = Signal()
    wanted = Signal()

    def __init__(self, theme: Theme, places: Sequence[tuple[str, str]], place: str, parent: QWidget) -> None:
        """`places`: folder and its name for people; `place`: the one that is chosen first."""
        super().__init__(parent)
        self._theme = theme
        self._ready = self._fetching = self.warns = False
        self._size = (0, 0, "")
        self.setWindowTitle(self.tr("New article"))
        self.collection = QComboBox(self)
        for folder, name in places:
            self.collection.addItem(words.place(folder, name), folder)
        self.collection.setCurrentIndex(max(0, self.collection.findData(place)))
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(self.tr("https://…, where the article comes from"))
        self.fetch = QPushButton(self.tr("Take from the &Page"), self)
        self.fetch.setAutoDefault(False)
        self.title = QLineEdit(self)
        self.excerpt = QPlainTextEdit(self)
        self.excerpt.setTabChangesFocus(True)
        self.excerpt.setFixedHeight(theme.px(76))
        self.image, self.provider, self.day, self.name = (QLineEdit(self) for _ in range(4))
        self.day.setPlaceholderText(self.tr("now"))
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(theme.px(4))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.note = QLabel(self)
        self.note.setProperty("look", "muted")
        self.file = QLabel(self)
        for label in (self.note, self.file):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.do_button = QPushButton(self.tr("Create"), self)
        self.do_button.setProperty("look", "primary")
        self.buttons.addButton(self.do_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.do_button.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.altered)
        self._lay_out()
        self._connect()
        self.title.setFocus()
        self._settle()

    # -- what is typed ------------------------------------------------------------------------------

    def place(self) -> str:
        """The collection that is chosen."""
        return str(self.collection.currentData() or "")

    def known(self) -> Known:
        """The article as the fields have it."""
        width, height, image = self._size
        is_same = image == self.image.text().strip()
        return Known(
            title=self.title.text().strip(),
            excerpt=" ".join(self.excerpt.toPlainText().split()),
            day=parse_date(self.day.text()) if self.day.text().strip() else None,
            address=self.address.text().strip(),
            image=self.image.text().strip(),
            width=width if is_same else 0,
            height=height if is_same else 0,
            provider=self.provider.text().strip(),
        )

    # -- what comes of it ---------------------------------------------------------------------------

    def show_path(self, path: str, fault: str) -> None:
        """Say how the file will be called, or why it cannot be made."""
        self._ready = not fault
        self.file.setText(said(fault) or path)
        self.file.setProperty("look", "danger" if fault else "muted")
        self.file.style().polish(self.file)
        self._settle()

    def show_fetching(self) -> None:
        """The page is on its way."""
        self._fetching = True
        self.progress.show()
        self.fetch.setText(self.tr("Stop"))
        self.tell("")

    def show_fetched(self, known: Known | None, told: str) -> None:
        """The page is here, `known` is what it says; None: it did not come, and `told` says why."""
        self._fetching = False
        self.progress.hide()
        self.fetch.setText(self.tr("Take from the &Page"))
        if known is not None:
            self._size = (known.width, known.height, known.image)
            self.title.setText(known.title)
            self.excerpt.setPlainText(known.excerpt)
            for field, text in (
                (self.address, known.address),
                (self.image, known.image),
                (self.provider, known.provider),
                (self.day, "" if known.day is None else known.day.isoformat()),
            ):
                field.setText(text)
                field.setCursorPosition(0)
            self.title.setCursorPosition(0)
            self.title.setFocus()
        self.tell(told)

    def tell(self, text: str, *, warns: bool = False) -> None:
        """A remark below the address."""
        self.warns = warns
        self.note.setText(text)
        self.note.setProperty("look", "danger" if warns else "muted")
        self.note.style().polish(self.note)
        self.note.setVisible(bool(text))

    # -- inside -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = self._theme.px
        heading = QLabel(self.tr("New article"), self)
        heading.setFont(self._theme.font(Text.TITLE))
        told = QLabel(
            self.tr("It is not published. Only the title is needed; the rest can be edited afterwards."), self
        )
        told.setProperty("look", "muted")
        told.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(px(14))
        form.setVerticalSpacing(px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        line = QHBoxLayout()
        line.addWidget(self.address, 1)
        line.addWidget(self.fetch)
        below = QVBoxLayout()
        below.setSpacing(px(4))
        below.addLayout(line)
        below.addWidget(self.progress)
        below.addWidget(self.note)
        self.note.hide()
        self._row(form, self.tr("Co&llection"), self.collection)
        caption = self._row(form, self.tr("&Address"), self.address, below)
        caption.setBuddy(self.address)
        self._row(form, self.tr("&Title"), self.title)
        self._row(form, self.tr("&Excerpt"), self.excerpt)
        self._row(form, self.tr("&Picture"), self.image)
        self._row(form, self.tr("&Source"), self.provider)
        self._row(form, self.tr("&Date"), self.day)
        self._row(form, self.tr("File &name"), self.name)
        form.addRow("", self.file)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(heading)
        column.addWidget(told)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(QSize(px(680), px(520)))

    def _row(
        self, form: QFormLayout, caption: str, field: QWidget, layout: QVBoxLayout | None = None
    ) -> QLabel:
        label = QLabel(caption, self)
        label.setBuddy(field)
        field.setAccessibleName(caption.replace("&", ""))
        if layout is None:
            form.addRow(label, field)
        else:
            form.addRow(label, layout)
        return label

    def _connect(self) -> None:
        self.collection.currentIndexChanged.connect(self._changed)
        for field in (self.title, self.name, self.day, self.address, self.image, self.provider):
            field.textChanged.connect(self._changed)
        self.excerpt.textChanged.connect(self._changed)
        self.fetch.clicked.connect(self._fetch_or_stop)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def _fetch_or_stop(self) -> None:
        if self._fetching:
            self.stop_wanted.emit()
        else:
            self.fetch_wanted.emit(self.address.text().strip())

    def _changed(self) -> None:
        self._ready = False
        self._pause.start()
        self._settle()

    def _accept(self) -> None:
        if self._ready:
            self.wanted.emit()

    def _settle(self) -> None:
        self.fetch.setEnabled(self._fetching or bool(self.address.text().strip()))
        self.do_button.setEnabled(self._ready and not self._fetching)
