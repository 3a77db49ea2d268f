"""The page of the settings for look, language, decisions and history."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from curator.settings import Theme as ThemeChoice
from curator.ui.language import LANGUAGES
from curator.ui.preferences import Preferences
from curator.ui.theme import Text, Theme


class GeneralPage(QWidget):
    """Theme, language, what the digits set, whether a decision goes on, how much history is kept."""

    def __init__(self, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._preferences = preferences
        self._theme = theme
        self.theme = QComboBox(self)
        for choice, text in (
            (ThemeChoice.SYSTEM, self.tr("Follow the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        ):
            self.theme.addItem(text, choice.value)
        self.language = QComboBox(self)
        self.language.addItem(self.tr("Follow the system"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language_note = QLabel(self.tr("From the next start on."), self)
        self.language_note.setProperty("look", "muted")
        self.language_note.setFont(theme.font(Text.SMALL))
        self.language_note.hide()
        self.step = _spin(self, theme, 1, 1000, "")
        self.advance = QCheckBox(self.tr("Go on to the next article after each decision"), self)
        self.days = _spin(self, theme, 0, 36_500, self.tr(" days"))
        self.days.setSpecialValueText(self.tr("however old"))
        self.most = _spin(self, theme, 10, 1_000_000, self.tr(" MB"))
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(10))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._section(form, self.tr("Look"))
        self._row(form, self.tr("Theme"), self.theme)
        self._row(form, self.tr("Language"), self.language)
        form.addRow("", self.language_note)
        self._section(form, self.tr("Decisions"))
        self._row(form, self.tr("A digit sets its number times"), self.step)
        form.addRow("", self.advance)
        self._section(form, self.tr("History"))
        self._row(form, self.tr("Keep entries"), self.days)
        self._row(form, self.tr("Per folder at most"), self.most)
        note = QLabel(
            self.tr(
                "Entries that are too old or too many are forgotten with the next change, whole ones, the "
                "oldest first. The newest one stays, and so does what was interrupted."
            ),
            self,
        )
        note.setWordWrap(True)
        note.setProperty("look", "muted")
        note.setFont(theme.font(Text.SMALL))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(10))
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addStretch(1)
        self._show()
        self.theme.activated.connect(lambda: preferences.update(theme=ThemeChoice(self.theme.currentData())))
        self.language.activated.connect(self._take_language)
        self.step.valueChanged.connect(lambda value: preferences.update(quality_step=value))
        self.advance.toggled.connect(lambda on: preferences.update(auto_advance=on))
        self.days.valueChanged.connect(lambda value: preferences.update(history_days=value))
        self.most.valueChanged.connect(lambda value: preferences.update(history_megabytes=value))
        preferences.changed.connect(self._show)

    def _show(self) -> None:
        settings = self._preferences.settings
        for part in (self.step, self.advance, self.days, self.most):
            part.blockSignals(True)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme.value))
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.step.setValue(settings.quality_step)
        self.advance.setChecked(settings.auto_advance)
        self.days.setValue(settings.history_days)
        self.most.setValue(settings.history_megabytes)
        for part in (self.step, self.advance, self.days, self.most):
            part.blockSignals(False)

    def _take_language(self) -> None:
        chosen = self.language.currentData()
        if chosen != self._preferences.settings.language:
            self._preferences.update(language=chosen)
            self.language_note.show()

    def _section(self, form: QFormLayout, text: str) -> None:
        heading = QLabel(text.upper(), self)
        heading.setFont(self._theme.font(Text.CAPTION))
        heading.setProperty("look", "muted")
        heading.setContentsMargins(0, self._theme.px(10) if form.rowCount() else 0, 0, 0)
        form.addRow(heading)

    def _row(self, form: QFormLayout, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        field.setAccessibleName(text)
        form.addRow(label, field)


def _spin(parent: QWidget, theme: Theme, low: int, high: int, suffix: str) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(low, high)
    box.setSuffix(suffix)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(theme.px(8), 0, theme.px(8), 0)
    box.setMinimumWidth(theme.px(150))
    return box
