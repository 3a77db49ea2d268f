"""The page of the settings where keys are changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from curator.ui.actions import Actions, keys_as_text
from curator.ui.keys.key_capture import KeyCapture
from curator.ui.keys.key_list import KeyEntry, conflicts, others_with
from curator.ui.keys.key_model import KeyModel, KeyTable
from curator.ui.preferences import Preferences
from curator.ui.theme import Text, Theme
from curator.ui.wording import key_text


class KeysPage(QWidget):
    """Lists all actions; the one selected gets the key pressed in the field below.

    A key that another action has is taken from it; which one that is stands there before.
    """

    def __init__(
        self, entries: list[KeyEntry], actions: Actions, preferences: Preferences, theme: Theme
    ) -> None:
        super().__init__()
        self._actions = actions
        self._preferences = preferences
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search by what it does, or by key"))
        self.search.setAccessibleName(self.tr("Search the keys"))
        self.search.setClearButtonEnabled(True)
        self.model = KeyModel([entry for entry in entries if entry.action is not None], actions, theme, self)
        self.table = KeyTable(self.model, theme, self)
        self.capture = KeyCapture(self)
        self.use = self._button(self.tr("Use This Key"), self._use)
        self.use.setProperty("look", "primary")
        self.add = self._button(self.tr("Add as Another"), self._add)
        self.remove = self._button(self.tr("No Key"), lambda: self._put([]))
        self.reset = self._button(self.tr("Reset"), self._reset)
        self.reset_all = self._button(self.tr("Reset All Keys"), self._reset_all)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setFont(theme.font(Text.SMALL))
        self.told.setMinimumHeight(theme.px(32))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.capture, 1)
        for button in (self.use, self.add):
            line.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(theme.px(8))
        for button in (self.remove, self.reset):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(line)
        layout.addLayout(below)
        self.search.textChanged.connect(self.model.search)
        self.capture.keySequenceChanged.connect(self._weigh)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.model.modelReset.connect(self._chosen)
        preferences.changed.connect(self._follow)
        self._chosen()

    def choose(self, name: str) -> None:
        """Select the action with this name."""
        for entry in self.model.entries:
            if entry.action is not None and entry.action.objectName() == name:
                self.table.setCurrentIndex(self.model.index(self.model.row_of(entry), 0))

    # -- inside -------------------------------------------------------------------------------------

    def _action(self) -> QAction | None:
        entry = self.model.entry(self.table.currentIndex().row())
        return None if entry is None else entry.action

    def _chosen(self) -> None:
        self.capture.clear()
        self._weigh()

    def _weigh(self) -> None:
        """Say what the key pressed would mean, and what can be done."""
        action, key = self._action(), self.capture.keySequence()
        ready = action is not None and not key.isEmpty()
        self.capture.setEnabled(action is not None)
        self.use.setEnabled(ready)
        self.add.setEnabled(ready and action is not None and key not in action.shortcuts())
        self.remove.setEnabled(action is not None and bool(action.shortcuts()))
        self.reset.setEnabled(action is not None and action.shortcuts() != self._actions.built_in(action))
        self.reset_all.setEnabled(bool(self._preferences.settings.shortcuts))
        self.told.setText(self._words(action, key))
        wrong = ready and action is not None and bool(self._conflicts(action, key))
        self.told.setProperty("look", "danger" if wrong else "muted")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _words(self, action: QAction | None, key: QKeySequence) -> str:
        if action is None:
            return self.tr("Choose what to change.")
        if key.isEmpty():
            return self.tr("Click into the field and press the key.")
        found = self._conflicts(action, key)
        if not found:
            return self.tr("{key} is free.").format(key=key_text(key))
        text = self.tr("{key} means already: {names}.").format(key=key_text(key), names=", ".join(found))
        if others_with(key, action, self.model.entries):
            text += " " + self.tr("Taken here, it is taken from there.")
        return text

    def _conflicts(self, action: QAction, key: QKeySequence) -> list[str]:
        return conflicts(key, action, self.model.entries, self._actions)

    def _use(self) -> None:
        self._put([self.capture.keySequence()])

    def _add(self) -> None:
        action = self._action()
        if action is not None:
            self._put([*action.shortcuts(), self.capture.keySequence()])

    def _put(self, keys: list[QKeySequence]) -> None:
        action = self._action()
        if action is None:
            return
        chosen = dict(self._preferences.settings.shortcuts)
        for key in keys:
            for entry in others_with(key, action, self.model.entries):
                if entry.action is not None:
                    left = [other for other in entry.keys if not _same_start(key, other)]
                    self._note(chosen, entry.action, left)
        self._note(chosen, action, keys)
        self._preferences.update(shortcuts=chosen)
        self._chosen()

    def _note(self, chosen: dict[str, str], action: QAction, keys: list[QKeySequence]) -> None:
        if keys == self._actions.built_in(action):
            chosen.pop(action.objectName(), None)
        else:
            chosen[action.objectName()] = keys_as_text(keys)

    def _reset(self) -> None:
        action = self._action()
        if action is not None:
            self._put(self._actions.built_in(action))

    def _reset_all(self) -> None:
        self._preferences.update(shortcuts={})
        self._chosen()

    def _follow(self) -> None:
        self._actions.use_keys(self._preferences.settings.shortcuts)
        self.model.keys_changed()
        self._weigh()

    def _button(self, text: str, act: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())  # type: ignore[operator]
        return button


def _same_start(one: QKeySequence, other: QKeySequence) -> bool:
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) is not none or other.matches(one) is not none
