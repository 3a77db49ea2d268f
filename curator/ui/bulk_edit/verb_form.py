"""What is to be done to one field of many articles: a verb, and what it needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from curator.content import Kind
from curator.frontmatter import Absent, Timestamp, Value
from curator.library.bulk import FieldEdit
from curator.ui.bulk_edit.find_input import Away, FindInput
from curator.ui.bulk_edit.inputs import (
    Input,
    ItemsInput,
    NumberInput,
    RangeInput,
    RenameInput,
    ShiftInput,
    SwitchInput,
    TextInput,
    plain_input,
)
from curator.ui.bulk_edit.offered import Do, Offered, words_of
from curator.ui.bulk_edit.verb_box import VerbBox
from curator.ui.theme import Theme

_SAMPLES = 500


class VerbForm(QWidget):
    """Attributes:
        verbs: what can be done. input: with what, once `begin` was called.
    Signals:
        changed(): `edit` may give another one now.
    """

    changed = Signal()

    def __init__(
        self,
        offered: Offered,
        vocabulary: Callable[[], Sequence[str]],
        away: Away,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._offered = offered
        self._vocabulary = vocabulary
        self._away = away
        self._theme = theme
        self._values: Sequence[Value | Absent] = ()
        self.input: Input | None = None
        self.verbs = VerbBox(self)
        self.verbs.setAccessibleName(self.tr("{field}: what to do").format(field=offered.label))
        for do in offered.verbs:
            self.verbs.addItem(words_of(do), do)
        self.verbs.setVisible(len(offered.verbs) > 1)
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._inside.setContentsMargins(theme.px(22), 0, 0, theme.px(6))
        self._inside.setSpacing(theme.px(8))
        self._inside.addWidget(self.verbs, 0, Qt.AlignmentFlag.AlignTop)
        self.verbs.currentIndexChanged.connect(lambda _index: self._make_input(focus=False))

    def stack(self) -> None:
        """Stand in a narrow place: the input below the verb."""
        self._inside.setDirection(QBoxLayout.Direction.TopToBottom)
        self._inside.setContentsMargins(0, 0, 0, self._theme.px(6))

    def begin(self) -> None:
        """Let the editor say what is to be done."""
        if self.input is None:
            self._make_input(focus=True)
        if self.input is not None:
            self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def know(self, values: Sequence[Value | Absent]) -> None:
        """What the field holds in some of the articles: choices, and samples to try a search on."""
        self._values = values
        if isinstance(self.input, FindInput):
            self.input.look()

    def choose(self, do: Do) -> None:
        """Choose what is to be done, as the editor does."""
        self.verbs.setCurrentIndex(self._offered.verbs.index(do))

    def edit(self) -> FieldEdit:
        """What is asked for. Raises ValueError, with a sentence for the editor, while it is not clear."""
        assert self.input is not None
        return FieldEdit(self._offered.path, self.input.verb())

    def words(self) -> str:
        """What is asked for, in short."""
        if self.input is None:
            return ""
        return self.input.words() or self.verbs.currentText()

    # -- inside ---------------------------------------------------------------------------------------

    def _make_input(self, *, focus: bool) -> None:
        old, self.input = self.input, self._input(self.verbs.currentData())
        if old is not None:
            self._inside.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._inside.addWidget(self.input, 1)
        self.input.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.input.changed.connect(self.changed)
        QWidget.setTabOrder(self.verbs, self.input)
        if focus:
            self.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _input(self, do: Do) -> Input:
        theme, name, field = self._theme, self._offered.label, self._offered.field
        found = plain_input(do, self)
        if found is not None:
            return found
        match do:
            case Do.ADD | Do.SCALE:
                return NumberInput(do, name, theme, self)
            case Do.CLAMP:
                return RangeInput(field, name, theme, self)
            case Do.ADD_ITEMS | Do.REMOVE_ITEMS | Do.REPLACE_LIST:
                choices = self._items if do is Do.REMOVE_ITEMS else self._choices
                return ItemsInput(do, name, choices, theme, self)
            case Do.RENAME_ITEM:
                return RenameInput(name, self._choices, self)
            case Do.REPLACE_TEXT:
                return FindInput(name, self._texts, self._away, theme, self)
            case Do.SHIFT:
                return ShiftInput(name, theme, self)
            case Do.SWITCH:
                return SwitchInput(name, self)
            case _:
                return TextInput(field, name, self._choices, theme, self)

    def _texts(self) -> list[str]:
        return [text for text in self._each() if text][:_SAMPLES]

    def _items(self) -> list[str]:
        """The entries that the articles have, the commonest first."""
        return [text for text, _ in Counter(self._each()).most_common(200) if text]

    def _choices(self) -> list[str]:
        field = self._offered.field
        known: Sequence[str] = self._vocabulary() if field.vocabulary else field.choices
        own = self._items() if field.kind in (Kind.TAGS, Kind.CHOICE, Kind.TEXT, Kind.ANY) else []
        return list(dict.fromkeys((*known, *own)))

    def _each(self) -> list[str]:
        """The texts that the articles hold, those of lists one by one."""
        texts: list[str] = []
        for value in self._values:
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, str) and not isinstance(item, Timestamp):
                    texts.append(item)
        return texts
