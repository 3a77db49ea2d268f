"""Every action that can have a key, by the menu it stands in; and what a key means already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from curator.ui.actions import Actions
from curator.ui.wording import key_text

_Standard = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One line of the list of keys.

    Attributes:
        group: what it stands under, for people. action: None for what the list and the fields do themselves.
        fixed: the keys of an entry without an action, for people.
    """

    group: str
    label: str
    action: QAction | None
    fixed: str = ""

    @property
    def keys(self) -> list[QKeySequence]:
        return self.action.shortcuts() if self.action is not None else []

    @property
    def keys_text(self) -> str:
        """Its keys as the system writes them."""
        return "   ".join(map(key_text, self.keys)) or self.fixed


def key_entries(main: QMenu, actions: Actions) -> list[KeyEntry]:
    """All actions by menus, those of no menu last, then what the list does by itself."""
    known = set(actions.all())
    found: dict[QAction, KeyEntry] = {}
    for group, action in _walk(main, ""):
        if action in known and action not in found:
            found[action] = KeyEntry(group, plain(actions.title(action)), action)
    rest = [
        KeyEntry(_tr("Elsewhere"), plain(actions.title(action)), action)
        for action in actions.all()
        if action not in found
    ]
    return [*found.values(), *rest, *_fixed()]


def conflicts(key: QKeySequence, action: QAction, entries: Sequence[KeyEntry], actions: Actions) -> list[str]:
    """What `key`, as a key of `action`, would mean besides, in words; the names of actions first."""
    others = [entry.label for entry in others_with(key, action, entries)]
    if key in actions.built_in(action):
        return others
    return others + [
        name for name in _standard_names() if key in QKeySequence.keyBindings(_standard_names()[name])
    ]


def others_with(key: QKeySequence, action: QAction, entries: Sequence[KeyEntry]) -> list[KeyEntry]:
    """The other actions that have this key, or one that begins or goes on like it."""
    return [
        entry
        for entry in entries
        if entry.action is not None
        and entry.action is not action
        and any(_collide(key, other) for other in entry.keys)
    ]


def plain(text: str) -> str:
    """The text of an action without the signs of menus."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _collide(one: QKeySequence, other: QKeySequence) -> bool:
    none = QKeySequence.SequenceMatch.NoMatch
    return one.matches(other) is not none or other.matches(one) is not none


def _walk(menu: QMenu, group: str) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from _walk(inside, plain(inside.title()))
        elif not action.isSeparator():
            yield group, action


def _fixed() -> list[KeyEntry]:
    group = _tr("In the list and in fields")
    return [
        KeyEntry(group, label, None, keys)
        for label, keys in (
            (_tr("Next and previous article"), "↓   ↑"),
            (_tr("Select several"), _tr("Shift with ↓ or ↑")),
            (_tr("First and last article"), _tr("Home   End")),
            (_tr("A page down or up"), _tr("Page Down   Page Up")),
            (_tr("Edit the title, or the field the keyboard is on"), "F2"),
            (_tr("Take what is typed; give it up"), _tr("Enter   Esc")),
            (_tr("To the next part of the window, and back"), _tr("Tab   Shift+Tab")),
        )
    ]


def _standard_names() -> dict[str, QKeySequence.StandardKey]:
    """What Qt itself does on a key, in fields and lists, by its name for people."""
    return {
        _tr("Copy"): _Standard.Copy,
        _tr("Cut"): _Standard.Cut,
        _tr("Paste"): _Standard.Paste,
        _tr("Undo typing"): _Standard.Undo,
        _tr("Redo typing"): _Standard.Redo,
        _tr("Select all text"): _Standard.SelectAll,
        _tr("Delete"): _Standard.Delete,
        _tr("Delete a word"): _Standard.DeleteStartOfWord,
        _tr("Next article"): _Standard.MoveToNextLine,
        _tr("Previous article"): _Standard.MoveToPreviousLine,
        _tr("A page down"): _Standard.MoveToNextPage,
        _tr("A page up"): _Standard.MoveToPreviousPage,
        _tr("A word on"): _Standard.MoveToNextWord,
        _tr("A word back"): _Standard.MoveToPreviousWord,
        _tr("Start of the line"): _Standard.MoveToStartOfLine,
        _tr("End of the line"): _Standard.MoveToEndOfLine,
        _tr("Cancel"): _Standard.Cancel,
        _tr("Next field"): _Standard.NextChild,
        _tr("Previous field"): _Standard.PreviousChild,
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)
