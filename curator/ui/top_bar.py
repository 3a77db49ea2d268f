"""The bar on top: folder, undo and redo, search, publish. Shows actions; does nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from curator.ui.actions import Actions
from curator.ui.buttons import ActionButton, ActionToolButton
from curator.ui.detail.plain import tooltip
from curator.ui.search_box import SearchBox
from curator.ui.theme import Text, Theme
from curator.ui.wording import number

_MOST_NAME = 200


class TopBar(QFrame):
    """Attributes:
    search: the search field.
    folder_button: shows the folder's name and opens its menu.
    """

    def __init__(
        self, actions: Actions, theme: Theme, folder_menu: QMenu, main_menu: QMenu, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._main_menu = main_menu
        self._has_folder = False
        self.setProperty("look", "topbar")
        self.setFixedHeight(theme.px(52))
        self.setAccessibleName(self.tr("Tool bar"))
        self.folder_button = QPushButton(self)
        self.folder_button.setProperty("look", "folder")
        self.folder_button.setFont(theme.font(Text.STRONG))
        self.folder_button.setMenu(folder_menu)
        self.folder_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.folder_button.setIconSize(QSize(theme.px(10), theme.px(10)))
        self.search = SearchBox(theme, self)
        self.unpublish_button = ActionButton(actions.unpublish, theme, self)
        self.publish_button = ActionButton(actions.publish, theme, self, look="primary")
        self._menu_button = ActionToolButton(actions.main_menu, theme, self)
        self._parts: list[QWidget] = [
            undo := ActionToolButton(actions.undo, theme, self),
            redo := ActionToolButton(actions.redo, theme, self),
            self.search,
            self.unpublish_button,
            self.publish_button,
        ]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), 0, theme.px(14), theme.px(1))
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.folder_button)
        layout.addWidget(undo)
        layout.addWidget(redo)
        layout.addStretch(1)
        layout.addWidget(self.search, 4)
        layout.addStretch(1)
        layout.addWidget(self.unpublish_button)
        layout.addWidget(self.publish_button)
        layout.addWidget(self._menu_button)
        actions.main_menu.triggered.connect(self.open_menu)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.show_folder("", "")

    def show_folder(self, name: str, place: str) -> None:
        """Show the folder's name, or, without one, only what can be done without a folder."""
        text = name or self.tr("Open a folder")
        metrics = QFontMetrics(self.folder_button.font())
        self.folder_button.setText(
            metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._theme.px(_MOST_NAME)).replace(
                "&", "&&"
            )
        )
        self.folder_button.setToolTip(tooltip(place))
        self.folder_button.setAccessibleName(self.tr("Folder: {name}").format(name=text))
        self._has_folder = bool(name)
        self._fit()

    def show_selected(self, editable: int) -> None:
        """Say how many articles Publish would publish."""
        label = self.tr("Publish {n}").format(n=number(editable)) if editable else ""
        self.publish_button.set_label(label)
        self._fit()

    def focus_chain(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        undo, redo, search, *verbs = self._parts
        assert isinstance(search, SearchBox)
        return [self.folder_button, undo, redo, *search.focus_chain(), *verbs, self._menu_button]

    def hide_menu_button(self, hidden: bool) -> None:
        """Hide the menu button: the menu bar is there."""
        self._menu_button.setHidden(hidden)

    def open_menu(self) -> None:
        """Open the main menu at its button."""
        button = self._menu_button
        right = button.mapToGlobal(QPoint(button.width(), button.height() + self._theme.px(4)))
        self._main_menu.popup(right - QPoint(self._main_menu.sizeHint().width(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what there is room for; keys and the menu have the rest."""
        for part in self._parts:
            part.setVisible(self._has_folder)
        undo, redo, _search, unpublish, publish = self._parts
        for spare in ((undo, redo), (unpublish,), (publish,)):
            if self._needed() <= self.width():
                return
            for part in spare:
                part.hide()

    def _needed(self) -> int:
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        widths = [
            self.search.minimumWidth() if part is self.search else part.sizeHint().width()
            for part in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if not part.isHidden() and layout.indexOf(part) >= 0
        ]
        return sum(widths) + layout.spacing() * (len(widths) + 1) + margins.left() + margins.right()

    def _recolour(self) -> None:
        self.folder_button.setIcon(self._theme.icon("chevron-down", "text", 10))
