"""The two places of the window that always show how the repository stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from curator.ui.buttons import ActionButton
from curator.ui.detail.plain import mnemonic_free, tooltip
from curator.ui.status_line import StatusLine
from curator.ui.sync.look import Look
from curator.ui.sync.words import branch, sentences, sync_label
from curator.ui.theme import Text, Theme
from curator.ui.top_bar import TopBar
from curator.ui.wording import key_text


class SyncButton(ActionButton):
    """ "Sync ↑2 ↓5" at the end of the bar on top; while files are in conflict it leads to them."""

    def __init__(self, action: QAction, theme: Theme, top: TopBar) -> None:
        super().__init__(action, theme, top)
        self._does = action
        layout = top.layout()
        assert layout is not None
        before = top.focus_chain()[-2]
        layout.insertWidget(layout.indexOf(before) + 1, self)  # type: ignore[attr-defined]
        QWidget.setTabOrder(before, self)
        self.hide()

    def show_look(self, seen: Look | None) -> None:
        """Show how it stands, or nothing."""
        usable = seen is not None and not seen.trouble
        if seen is not None and usable:
            self.set_label(sync_label(seen))
            key = key_text(self._does.shortcut())
            self.setToolTip(
                tooltip("\n".join([f"{self._does.text().replace('&', '')} ({key})", *sentences(seen)]))
            )
        self.setVisible(usable)


class BranchSign(QPushButton):
    """ "main ↑2 ↓5" in the line at the bottom; it opens the menu of git."""

    def __init__(self, theme: Theme, menu: QMenu, line: StatusLine) -> None:
        super().__init__(line)
        self._theme = theme
        self._menu_of_git = menu
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setFont(theme.font(Text.SMALL))
        self.setProperty("look", "quiet")
        self.setStyleSheet(f"padding: 0 {theme.px(4)}px; border-radius: {theme.px(4)}px;")
        self.setIconSize(QSize(theme.px(13), theme.px(13)))
        layout = line.layout()
        assert layout is not None
        layout.insertWidget(layout.indexOf(line.index), self)  # type: ignore[attr-defined]
        self.clicked.connect(self._open)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def show_look(self, seen: Look | None) -> None:
        """Show how it stands, or nothing."""
        if seen is not None:
            text = branch(seen)
            self.setText(mnemonic_free(text))
            said = "\n".join(sentences(seen))
            self.setToolTip(tooltip(said))
            self.setAccessibleName(self.tr("Branch: {text}").format(text=text))
            self.setAccessibleDescription(said)
        self.setVisible(seen is not None)

    def _open(self) -> None:
        above = self.mapToGlobal(QPoint(0, 0)) - QPoint(0, self._menu_of_git.sizeHint().height())
        self._menu_of_git.popup(above)

    def _recolour(self) -> None:
        self.setIcon(self._theme.icon("branch", "muted", 13))
