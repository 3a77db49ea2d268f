"""What the window can do beyond showing and editing the list: each feature once, given the window's parts.

A feature is a QObject in its own module or package: it defines its actions with `parts.actions.add`, puts
them into `parts.menus`, connects itself to the session, and opens its own dialogs. The window knows none
of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from curator.ui.bulk_edit.feature import BulkEditing
from curator.ui.conflicts import Conflicts
from curator.ui.deciding.decisions import Decisions
from curator.ui.deciding.triaging import Triaging
from curator.ui.decision_desk.desk import DecisionDesk
from curator.ui.duplicates.feature import DuplicatesFeature
from curator.ui.help.feature import Help
from curator.ui.help_files import HelpFiles
from curator.ui.history.feature import HistoryFeature
from curator.ui.interrupted.feature import Interrupted
from curator.ui.naming_fields import NamingFields
from curator.ui.parts import Parts
from curator.ui.picture_viewer.feature import PictureViewing
from curator.ui.problems.feature import ProblemsFeature
from curator.ui.publishing import Publishing
from curator.ui.settings_feature import SettingsFeature
from curator.ui.several.feature import Several
from curator.ui.shelving.feature import Shelving
from curator.ui.site_profile.feature import SiteProfileFeature
from curator.ui.suggested_rules.feature import SuggestedRules
from curator.ui.sync.feature import Sync
from curator.ui.updates.feature import Updates
from curator.ui.visiting import Visiting
from curator.ui.web_pictures.feature import WebPictures


def build_features(parts: Parts) -> Iterator[QObject]:
    """All features of a window, one by one, in the order in which their entries stand in the menus."""
    yield NamingFields(parts)
    yield (settings := SettingsFeature(parts))
    yield WebPictures(parts, settings)
    yield Updates(parts, settings)
    yield (bulk_editing := BulkEditing(parts))
    yield Several(parts, bulk_editing.ask)
    yield Publishing(parts)
    yield (decisions := Decisions(parts))
    yield (triaging := Triaging(parts, decisions))
    yield DecisionDesk(parts, triaging.start)
    yield SuggestedRules(parts)
    yield DuplicatesFeature(parts)
    yield ProblemsFeature(parts)
    yield SiteProfileFeature(parts)
    yield HistoryFeature(parts)
    yield Sync(parts)
    yield Visiting(parts)
    yield Shelving(parts)
    yield Help(parts, settings.show_keys)
    yield HelpFiles(parts)
    yield Interrupted(parts)
    yield PictureViewing(parts)
    yield Conflicts(parts)
