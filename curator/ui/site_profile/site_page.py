"""The page of the kind of site: what it was taken for and why, its folders, how files are called."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

from curator.content.detection import Detected
from curator.content.profile import PRESETS
from curator.frontmatter import Value
from curator.ui.site_profile.draft import Draft
from curator.ui.site_profile.pages import Page
from curator.ui.site_profile.words import why
from curator.ui.theme import Theme
from curator.ui.wording import said


class SitePage(Page):
    """Attributes:
    kind, label, collections, excluded, absent, file_name: what can be said. told: why it is what it is.
    """

    def __init__(self, theme: Theme, draft: Draft, detected: Detected) -> None:
        super().__init__(theme, draft, "")
        self.told: QLabel = self.note(why(detected))
        self.kind = QComboBox()
        self.kind.addItem(self.tr("As it is by itself: {kind}").format(kind=said(detected.profile.label)), "")
        for name, preset in PRESETS.items():
            self.kind.addItem(said(preset.label), name)
        self.label, self.collections, self.excluded, self.file_name = (QLineEdit() for _ in range(4))
        self.absent = QCheckBox(self.tr("Articles without a published key are on the site"))
        self.form.addRow(self.told)
        self.row(self.tr("&Kind of site"), self.kind)
        self.row(self.tr("&Name"), self.label)
        self.row(
            self.tr("&Folders with articles"),
            self.collections,
            self.tr("With commas between them; * stands for any text in a name: _news, _learning/*"),
        )
        self.row(self.tr("Folders &without"), self.excluded)
        self.row(
            self.tr("File na&mes"),
            self.file_name,
            self.tr("The rule for new names, such as {date}-{slug}; empty: as most in a folder are called."),
        )
        self.form.addRow("", self.absent)
        self.kind.activated.connect(lambda: self._say("profile", self.kind.currentData() or None))
        self.label.editingFinished.connect(self._name)
        self.collections.editingFinished.connect(self._folders)
        self.excluded.editingFinished.connect(lambda: self._say("exclude", _listed(self.excluded.text())))
        self.file_name.editingFinished.connect(self._rule)
        self.absent.clicked.connect(self._absent)

    def show_draft(self) -> None:
        draft, profile = self._draft, self._draft.profile
        self.kind.setCurrentIndex(max(0, self.kind.findData(draft.values.get("profile", ""))))
        self.label.setText(profile.label)
        self.collections.setText(", ".join(profile.collections))
        excluded = draft.values.get("exclude")
        self.excluded.setText(", ".join(map(str, excluded)) if isinstance(excluded, list) else "")
        self.file_name.setText(profile.file_name)
        self.absent.setChecked(profile.absent_means_published)

    # -- saying it ----------------------------------------------------------------------------------

    def _say(self, key: str, value: Value) -> None:
        if self._draft.values.get(key) != value:
            self._draft.put(key, value)
            self.changed.emit()

    def _name(self) -> None:
        text = self.label.text().strip()
        self._say("label", None if text in ("", self._draft.base.label) else text)

    def _folders(self) -> None:
        listed = _listed(self.collections.text())
        same = tuple(map(str, listed or ())) == self._draft.base.collections
        self._say("collections", None if same else listed)

    def _rule(self) -> None:
        text = self.file_name.text().strip()
        self._say("file_name", None if text in ("", self._draft.base.file_name) else text)

    def _absent(self) -> None:
        on = self.absent.isChecked()
        self._say("absent_means_published", None if on is self._draft.base.absent_means_published else on)


def _listed(text: str) -> list[Value] | None:
    """The words between commas; None for none."""
    found: list[Value] = [word.strip() for word in text.split(",") if word.strip()]
    return found or None
