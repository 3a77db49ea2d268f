"""What one editor chose: theme, recent folders, window, own views.

Nothing of a content folder is stored here, and nothing here decides what an article means.
"""

from __future__ import annotations

import json
import os
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from curator.library import Keeping, StoreError, disk, store
from curator.library.rules.threshold import Keyless
from curator.library.running import is_left, named
from curator.library.saved_views import SavedView

RECENT_FOLDERS = 10
"""How many opened folders are remembered."""

RECENT_SEARCHES = 30
"""How many searches are remembered."""

_LARGEST_FILE = 1_000_000
"""A settings file of more bytes was not written by Curator and is not read."""


_TEMPORARY = (".settings-", ".tmp")


class SettingsError(Exception):
    """The settings could not be written; the file that was there is as it was."""


class Theme(StrEnum):
    """How the window is coloured; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Window(BaseModel):
    """Where the window stood when it was closed last.

    Attributes:
        geometry: QWidget.saveGeometry, as base64; "" before the first time.
        splitter: the widths of sidebar, list and detail pane in pixels; empty before the first time.
        columns: width of each list column in pixels, by the column's key; only where one was chosen.
        shown_columns: the keys of the columns beside the articles.
        compact: whether the list shows an article on one line.
        menu_bar: whether the menu bar is shown where the system has none of its own.
        folded: the names of the sidebar's sections that are folded; None: as the window has them at first.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    geometry: str = ""
    splitter: tuple[int, ...] = ()
    columns: dict[str, int] = Field(default_factory=dict)
    shown_columns: tuple[str, ...] = ("quality", "heat", "status")
    compact: bool = False
    menu_bar: bool = False
    folded: tuple[str, ...] | None = None


class Desk(BaseModel):
    """How the decision desk of one folder was left.

    Attributes:
        field: the key of the number; "" before the first time.
        lines: the line in each number, by its key.
        band: how far from the line an article is near it.
        keyless: what is made of articles without the published key.
        dismissed: suggested rules that are not to be shown again.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    field: str = ""
    lines: dict[str, float] = Field(default_factory=dict)
    band: float = Field(default=5.0, ge=0)
    keyless: Keyless = Keyless.LEAVE
    dismissed: tuple[str, ...] = ()


class Settings(BaseModel):
    """An immutable value; keys that a newer Curator wrote are kept when an older one saves.

    Attributes:
        language: the code of the window's language; "": the system's.
        recent_folders: absolute paths, the last opened first.
        quality_step: what the keys 0-9 multiply to set a quality.
        auto_advance: a decision selects the next article.
        history_days: entries of a folder's history older than that are forgotten; 0: none for its age.
        history_megabytes: what the history of one folder takes at most.
        shortcuts: action name -> key sequences, "; " between them, for those that differ from the built-in
            ones.
        remote_pictures: pictures are fetched from the web; None: the editor was not asked yet.
        private_pictures: they are also fetched from this computer and from private networks.
        picture_megabytes: what pictures of the web take on disk at most.
        updates: it is looked for a newer version once a day; None: the editor was not asked yet.
        update_address: where; "": at the publisher's.
        skipped_version: a version that the editor does not want to be told of; newer ones all the same.
        searches: what was searched for, the last first.
        views: the editor's own saved views, by the absolute path of their folder.
        desks: how the decision desk was left, by the absolute path of its folder.
        merging_offered: folders for which it was offered to let git merge by field.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    theme: Theme = Theme.SYSTEM
    language: str = Field(default="", max_length=20)
    recent_folders: tuple[Path, ...] = ()
    sort: str = "-date"
    quality_step: int = Field(default=10, ge=1, le=1000)
    auto_advance: bool = False
    history_days: int = Field(default=0, ge=0)
    history_megabytes: int = Field(default=1024, ge=10)
    shortcuts: dict[str, str] = Field(default_factory=dict)
    remote_pictures: bool | None = None
    private_pictures: bool = False
    picture_megabytes: int = Field(default=200, ge=10, le=100_000)
    updates: bool | None = None
    update_address: str = Field(default="", max_length=2000)
    skipped_version: str = Field(default="", max_length=40)
    searches: tuple[str, ...] = ()
    views: dict[str, tuple[SavedView, ...]] = Field(default_factory=dict)
    desks: dict[str, Desk] = Field(default_factory=dict)
    merging_offered: tuple[str, ...] = ()
    window: Window = Window()

    @property
    def keeping(self) -> Keeping:
        """How much history is kept."""
        return Keeping(self.history_days or None, self.history_megabytes * 1024 * 1024)

    def opened(self, folder: Path) -> Settings:
        """These settings after `folder` was opened: it is the first of the recent ones, once."""
        folder = folder.absolute()
        others = (path for path in self.recent_folders if path != folder)
        return self.model_copy(update={"recent_folders": (folder, *others)[:RECENT_FOLDERS]})

    def searched(self, query: str) -> Settings:
        """These settings after a search for `query`: it is the first of the recent ones, once."""
        others = (other for other in self.searches if other != query)
        return self.model_copy(update={"searches": (query, *others)[:RECENT_SEARCHES]})

    def views_of(self, folder: Path) -> tuple[SavedView, ...]:
        """The editor's own saved views of `folder`."""
        return self.views.get(str(folder), ())

    def with_views(self, folder: Path, views: tuple[SavedView, ...]) -> Settings:
        """These settings with other saved views of `folder`."""
        others = {key: kept for key, kept in self.views.items() if key != str(folder)}
        return self.model_copy(update={"views": {**others, str(folder): views} if views else others})

    def desk_of(self, folder: Path) -> Desk:
        """How the decision desk of `folder` was left."""
        return self.desks.get(str(folder), Desk())

    def with_desk(self, folder: Path, desk: Desk) -> Settings:
        """These settings with another state of the decision desk of `folder`."""
        return self.model_copy(update={"desks": {**self.desks, str(folder): desk}})

    def forgotten(self, folder: Path) -> Settings:
        """These settings without `folder` among the recent ones (it is gone)."""
        kept = tuple(path for path in self.recent_folders if path != folder.absolute())
        return self.model_copy(update={"recent_folders": kept})


def load(file: Path) -> tuple[Settings, str]:
    """The settings in `file`, and a note for the editor ("" when all is well).

    A missing file gives the defaults. A file that cannot be read, or a value that makes no sense, gives
    the default for just what is broken, and the note says which; nothing raises.
    """
    _remove_left(file.parent, also=os.getpid())
    try:
        if file.stat().st_size > _LARGEST_FILE:
            return Settings(), f"{file}: too large for settings; using the defaults"
        values = json.loads(file.read_bytes())
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, ValueError, RecursionError) as error:
        return Settings(), f"{file}: {error}; using the default settings"
    if not isinstance(values, dict):
        return Settings(), f"{file}: holds no settings; using the defaults"
    try:
        return Settings.model_validate(values), ""
    except ValidationError as error:
        broken = sorted({str(one["loc"][0]) for one in error.errors()})
        kept = {key: value for key, value in values.items() if key not in broken}
        return Settings.model_validate(kept), f"{file}: using the default for {', '.join(broken)}"


def save(settings: Settings, file: Path) -> None:
    """Write `settings` so that `file` (or what it links to) holds either the old or the new ones.

    Raises SettingsError with a plain message; the old file stays.
    """
    # not model_dump_json: a folder's name need not be UTF-8, which JSON in ASCII can tell all the same
    text = json.dumps(settings.model_dump(), default=str, indent=2) + "\n"
    try:
        file = Path(os.path.realpath(file))
        file.parent.mkdir(parents=True, exist_ok=True)
        _remove_left(file.parent)
        temporary = file.parent / named(*_TEMPORARY)
        try:
            disk.swap(temporary, file, store.write_new(temporary, text.encode(), 0o600))
        except BaseException:
            disk.remove(temporary)
            raise
    except OSError as error:
        raise SettingsError(f"{file}: settings not saved: {error.strerror or error}") from error
    except StoreError as error:
        raise SettingsError(f"{file}: settings not saved: {error}") from error


def _remove_left(folder: Path, also: int = 0) -> None:
    """Remove what a program that was killed while it saved left here; `also` what the process of this number
    left."""
    try:
        for name in os.listdir(folder):  # noqa: PTH208 - a fault can be put in its place
            if is_left(name, *_TEMPORARY, also=also):
                disk.remove(folder / name)
    except OSError:
        return  # next time
