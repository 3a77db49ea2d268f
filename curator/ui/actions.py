"""Every action of the window, once: its name, its key, its icon. What it does is connected by the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from curator.library import Entry
from curator.ui.article_columns import CHOICES
from curator.ui.detail.plain import tooltip
from curator.ui.theme import Theme
from curator.ui.wording import key_text, said

_Standard = QKeySequence.StandardKey

THEMES = ("system", "light", "dark")
SORT_KEYS = (
    "title",
    "provider",
    "date",
    "topics",
    "category",
    "type",
    "collection",
    "path",
    "quality",
    "heat",
    "status",
)


def sort_label(key: str) -> str:
    """What a sort key is called."""
    return {
        "title": _tr("Title"),
        "provider": _tr("Provider"),
        "date": _tr("Date"),
        "topics": _tr("Topics"),
        "category": _tr("Category"),
        "type": _tr("Type"),
        "collection": _tr("Collection"),
        "path": _tr("Path"),
        "quality": _tr("Quality"),
        "heat": _tr("Heat"),
        "status": _tr("Status"),
    }.get(key, key)


class Actions(QObject):
    """The actions, ready to be put into menus and buttons.

    Single letters are keys too; Qt gives a letter to a text field first, so they never fire while typing.

    Attributes:
        themes, columns, sort_by: one checkable action a theme, a column, a sort key.
        sort_up, sort_down: the direction.
    """

    def __init__(self, theme: Theme, shortcuts: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._own_keys = shortcuts
        self._built_in: dict[QAction, list[QKeySequence]] = {}
        self._titles: dict[QAction, str] = {}
        self._icons: dict[QAction, str] = {}
        self._names: dict[str, str] = {}
        make = self.add
        self.open_folder = make("open_folder", _tr("&Open Folder…"), _Standard.Open, "folder")
        self.close_folder = make("close_folder", _tr("&Close Folder"), "Ctrl+W")
        self.sample = make("sample_site", _tr("&Try the Sample Site"))
        self.quit = make("quit", _tr("&Quit"), "Ctrl+Q", role=QAction.MenuRole.QuitRole)
        self.undo = make("undo", _tr("&Undo"), "Ctrl+Z", "undo")
        self.redo = make("redo", _tr("&Redo"), "Ctrl+Shift+Z", "redo")
        self.select_all = make("select_all", _tr("Select &All Shown"), _Standard.SelectAll)
        self.find = make("find", _tr("&Find"), ["/", "Ctrl+F"], "search")
        self.save_search = make("save_search", _tr("&Save This Search…"), "Ctrl+Shift+S")
        self.publish = make("publish", _tr("&Publish"), "P")
        self.unpublish = make("unpublish", _tr("&Unpublish"), "X")
        self.quality = make("quality", _tr("Set &Quality…"))
        self.heat = make("heat", _tr("Set &Heat…"))
        self.topics = make("topics", _tr("Change &Topics…"))
        self.preview = make("preview", _tr("Pre&view Changes"), checkable=True)
        self.next = make("next", _tr("&Next Article"), "J")
        self.previous = make("previous", _tr("Pr&evious Article"), "K")
        self.open_original = make("open_original", _tr("&Open Original"), "O", "external")
        self.refresh = make("refresh", _tr("&Look for Changes on Disk"), _Standard.Refresh)
        self.menu_bar = make("menu_bar", _tr("Show &Menu Bar"), "Ctrl+M", checkable=True)
        self.compact = make("compact", _tr("&One Line per Article"), "Ctrl+L", checkable=True)
        self.about = make("about", _tr("&About Curator"), role=QAction.MenuRole.AboutRole)
        self.main_menu = make("main_menu", _tr("Menu"), "F10", "menu")
        names = {"system": _tr("Follow the &System"), "light": _tr("&Light"), "dark": _tr("&Dark")}
        self.themes = self._choices("theme", {key: names[key] for key in THEMES})
        self.sort_by = self._choices("sort", {key: sort_label(key) for key in SORT_KEYS})
        self.columns = {key: make(f"column_{key}", sort_label(key), checkable=True) for key in CHOICES}
        directions = self._choices("direction", {"down": _tr("&Descending"), "up": _tr("&Ascending")})
        self.sort_down, self.sort_up = directions["down"], directions["up"]
        theme.changed.connect(self._recolour)
        self._recolour()

    def all(self) -> Iterator[QAction]:
        """Each action; a window adds them all so that keys work where no menu shows them."""
        yield from (child for child in self.children() if isinstance(child, QAction))

    def name_fields(self, names: Mapping[str, str]) -> None:
        """Let what sorts by a field, or shows its column, be called as the open folder calls the field."""
        self._names = dict(names)
        for actions in (self.sort_by, self.columns):
            for key, action in actions.items():
                self._call(action, names[key].replace("&", "&&"))
        for action, key, text in (
            (self.quality, "quality", _tr("Set &Quality…")),
            (self.heat, "heat", _tr("Set &Heat…")),
            (self.topics, "topics", _tr("Change &Topics…")),
        ):
            usual = names[key] == sort_label(key)
            self._call(action, text if usual else _tr("Change {name}…").format(name=names[key]))

    def field_name(self, key: str) -> str:
        """What the open folder calls the field of a sort key."""
        return self._names.get(key) or sort_label(key)

    def _call(self, action: QAction, text: str) -> None:
        self._titles[action] = text
        action.setText(text)
        set_tip(action, text)

    def name_history(self, undo: Entry | None, redo: Entry | None) -> None:
        """Let undo and redo say what they would take back and repeat; None: there is nothing."""
        texts = (
            (self.undo, undo, _tr("Undo"), _tr("Undo {label}")),
            (self.redo, redo, _tr("Redo"), _tr("Redo {label}")),
        )
        for action, entry, plain, named in texts:
            action.setEnabled(entry is not None)
            label = plain if entry is None else named.format(label=said(entry.label))
            action.setText(label.replace("&", "&&"))
            set_tip(action, label)

    def add(
        self,
        name: str,
        text: str,
        keys: str | list[str] | QKeySequence.StandardKey | None = None,
        icon: str = "",
        *,
        checkable: bool = False,
        role: QAction.MenuRole = QAction.MenuRole.NoRole,
    ) -> QAction:
        """Define one action: its name in the settings, its text, its key or keys, its icon. Once each."""
        action = QAction(text, self)
        self._titles[action] = text
        action.setObjectName(name)
        action.setMenuRole(role)
        action.setCheckable(checkable)
        if isinstance(keys, QKeySequence.StandardKey):
            self._built_in[action] = QKeySequence.keyBindings(keys)
        else:
            named = [keys] if isinstance(keys, str) else keys or []
            self._built_in[action] = [QKeySequence(key) for key in named]
        self._use_keys(action)
        if icon:
            self._icons[action] = icon
        set_tip(action, text)
        return action

    def title(self, action: QAction) -> str:
        """What an action is called, also while its text says what it would do just now."""
        return self._titles[action] or action.text()

    def built_in(self, action: QAction) -> list[QKeySequence]:
        """The keys of an action unless the editor chose others."""
        return self._built_in[action]

    def use_keys(self, shortcuts: dict[str, str]) -> None:
        """Give each action the keys that the editor chose for its name (as `keys_as_text` writes them), the
        others their own ones, now."""
        self._own_keys = shortcuts
        for action in self.all():
            before = action.shortcuts()
            self._use_keys(action)
            if action.shortcuts() != before:
                set_tip(action, action.text())

    def _use_keys(self, action: QAction) -> None:
        chosen = self._own_keys.get(action.objectName())
        action.setShortcuts(self._built_in[action] if chosen is None else keys_from_text(chosen))

    def _choices(self, name: str, labels: dict[str, str]) -> dict[str, QAction]:
        group = QActionGroup(self)
        choices = {}
        for key, text in labels.items():
            action = self.add(f"{name}_{key}", text, checkable=True)
            group.addAction(action)
            choices[key] = action
        return choices

    def _recolour(self) -> None:
        for action, icon in self._icons.items():
            action.setIcon(self._theme.icon(icon, "muted", 18))


def keys_as_text(keys: Iterable[QKeySequence]) -> str:
    """Keys as the settings keep them: "; " between them, "" for none."""
    return QKeySequence.listToString(list(keys), QKeySequence.SequenceFormat.PortableText)


def keys_from_text(text: str) -> list[QKeySequence]:
    """The keys that `keys_as_text` wrote; what is none is left out."""
    found = QKeySequence.listFromString(text, QKeySequence.SequenceFormat.PortableText)
    return [key for key in found if not key.isEmpty()]


def set_tip(action: QAction, text: str) -> None:
    """Give the action the tooltip `text` (never read as rich text) with its key behind it."""
    plain = text.replace("&", "").rstrip("…")
    keys = key_text(action.shortcut())
    whole = f"{plain} ({keys})" if keys else plain
    action.setToolTip(tooltip(whole) if "<" in whole else whole)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
