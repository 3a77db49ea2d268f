"""The actions that decide: what they are called and their keys, each once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from curator.ui.actions import Actions
from curator.ui.menus import Menus
from curator.ui.wording import number

DIGITS = range(10)


class DecisionActions(QObject):
    """Beside `publish` and `unpublish`, which the window has.

    Attributes:
        restore: back to how it was before this sitting.
        quality: the ten that set a quality, by digit.
        publish_on, unpublish_on, restore_on, quality_on: the same, and then the next article.
        advance: whether each decision goes on to the next article.
        onwards: scroll the article; at its end to the next undecided one. back: to the one decided last.
    """

    def __init__(self, actions: Actions, menus: Menus, parent: QObject) -> None:
        super().__init__(parent)
        add = actions.add
        self.restore = add("restore", _tr("&Back to How It Was"), "U")
        self.publish_on = add("publish_on", _tr("&Publish and Go On"), "Shift+P")
        self.unpublish_on = add("unpublish_on", _tr("&Unpublish and Go On"), "Shift+X")
        self.restore_on = add("restore_on", _tr("&Back to How It Was and Go On"), "Shift+U")
        self.quality = [add(f"quality_{digit}", "", str(digit)) for digit in DIGITS]
        self.quality_on = [add(f"quality_{digit}_on", "", f"Shift+{digit}") for digit in DIGITS]
        self.advance = add("auto_advance", _tr("&Go On After Each Decision"), "A", checkable=True)
        self.onwards = add("onwards", _tr("&Read On, Then the Next Undecided"), "Space")
        self.back = add("back", _tr("Back to the Last Decided"), ["B", "Backspace"])
        for action in self.deciding():
            action.setAutoRepeat(False)
        self._fill(menus)
        self.name_qualities(10, 100)

    def deciding(self) -> list[QAction]:
        """Those that change the selected articles."""
        return [self.restore, *self.quality, *self.going_on()]

    def going_on(self) -> list[QAction]:
        """Those that decide and then go on."""
        return [self.publish_on, self.unpublish_on, self.restore_on, *self.quality_on]

    def name_qualities(self, step: int, most: float) -> None:
        """Say what each digit sets: itself times `step`, `most` at most."""
        for digit in DIGITS:
            value = number(quality_for(digit, step, most))
            self.quality[digit].setText(_tr("Set Quality to {n}").format(n=value))
            self.quality_on[digit].setText(_tr("Set Quality to {n} and Go On").format(n=value))

    def _fill(self, menus: Menus) -> None:
        quality = QMenu(_tr("Set Quality &To"), menus.article)
        going = QMenu(_tr("&Decide and Go On"), menus.article)
        quality.addActions(self.quality)
        going.addActions(self.going_on())
        menus.article.addSeparator()
        menus.article.addAction(self.restore)
        menus.article.addMenu(quality)
        menus.article.addMenu(going)
        menus.article.addAction(self.advance)
        menus.article.addSeparator()
        menus.article.addAction(self.onwards)
        menus.article.addAction(self.back)


def quality_for(digit: int, step: int, most: float) -> int:
    """The quality that a digit sets."""
    return min(digit * step, int(most)) if most >= 0 else digit * step


def _tr(text: str) -> str:
    return QCoreApplication.translate("DecisionActions", text)
