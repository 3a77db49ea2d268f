"""What the desk is about just now: which articles, which number, where the line is. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from curator.library import Changes, Library
from curator.library.rules.bins import Bar, Scale, bars_of, scale_of
from curator.library.rules.number_fields import NumberField
from curator.library.rules.spread import Changing, Order, RuleCounts, Spread
from curator.library.rules.threshold import Keyless, Threshold
from curator.settings import Desk
from curator.ui.decision_desk.scopes import Scope
from curator.ui.session import Session
from curator.ui.tasks import Task
from curator.ui.wording import said

_SETTLE_MS = 250
"""How long files have to rest before they are counted anew."""

BOTH = frozenset({True, False})


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted, away from the window: all that any place of the line asks for."""

    fields: tuple[NumberField, ...]
    spread: Spread
    scale: Scale
    bars: list[Bar]
    fitting: float | None


class DeskState(QObject):
    """Attributes:
        scope: the articles; counted: None while they are counted for the first time.
        rule: the line and what is made of articles without the key; band: how far "near" is.
        signs: whether what would be published (True) and unpublished (False) is to be done.
        order: how the changes are listed.
        unticked: the ids of the articles that are left out.
    Signals:
        recounted(): `counted` is new.
        moved(): the rule, the band, the order or what is left out is another.
        failed(str): the articles could not be counted.
    """

    recounted = Signal()
    moved = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, kept: Desk, scope: Scope, parent: QObject | None = None) -> None:
        """`kept`: how the desk was left."""
        super().__init__(parent)
        self.scope = scope
        self.counted: Counted | None = None
        self.rule = Threshold(0.0, kept.keyless)
        self.band = kept.band
        self.signs = BOTH
        self.order = Order.HIGHEST
        self.unticked: set[int] = set()
        self._session = session
        self._key = kept.field
        self._lines = dict(kept.lines)
        self._reading: Task | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_SETTLE_MS)
        self._again.timeout.connect(self.count)
        session.changed.connect(self._changed)

    # -- what there is ------------------------------------------------------------------------------

    @property
    def reading(self) -> bool:
        """Whether articles are still being counted, or about to be."""
        return self._again.isActive() or (self._reading is not None and not self._reading.finished)

    @property
    def field(self) -> NumberField | None:
        return None if self.counted is None else self.counted.spread.field

    def counts(self) -> RuleCounts:
        """What the rule would do."""
        return RuleCounts(0, 0, 0, 0) if self.counted is None else self.counted.spread.counts(self.rule)

    def near(self) -> int:
        """How many articles are near the line."""
        return 0 if self.counted is None else self.counted.spread.near(self.rule.line, self.band)

    def changing(self) -> Changing:
        """What the rule would change, without the direction that is not to be done."""
        if self.counted is None:
            return Changing(())
        return self.counted.spread.changing(self.rule, self.order, self.signs)

    def kept(self, before: Desk) -> Desk:
        """How the desk is left."""
        lines = {**self._lines} if self.field is None else {**self._lines, self._key: self.rule.line}
        return before.model_copy(
            update={"field": self._key, "lines": lines, "band": self.band, "keyless": self.rule.keyless}
        )

    # -- choosing -----------------------------------------------------------------------------------

    def choose_scope(self, scope: Scope) -> None:
        self.scope = scope
        self.unticked.clear()
        self.count()

    def choose_field(self, key: str) -> None:
        if key != self._key:
            self._lines[self._key] = self.rule.line
            self._key = key
            self.counted = None
            self.count()

    def set_line(self, line: float) -> None:
        self._lines[self._key] = line
        self._put(Threshold(line, self.rule.keyless))

    def set_keyless(self, keyless: Keyless) -> None:
        self._put(Threshold(self.rule.line, keyless))

    def set_band(self, band: float) -> None:
        self.band = max(0.0, band)
        self.moved.emit()

    def set_order(self, order: Order) -> None:
        self.order = order
        self.moved.emit()

    def do_sign(self, sign: bool, done: bool) -> None:
        """Publish what is above the line (True), unpublish what is below it (False), or leave these alone."""
        self.signs = self.signs | {sign} if done else self.signs - {sign}
        self.moved.emit()

    # -- counting -----------------------------------------------------------------------------------

    def count(self) -> None:
        """Count the articles anew."""
        self._again.stop()
        if self._reading is not None:
            self._reading.drop()
        scope, key = self.scope, self._key
        self._reading = self._session.read(
            lambda library: _count(library, scope, key),
            self._take,
            lambda error: self.failed.emit(said(error)),
        )

    def _take(self, counted: Counted) -> None:
        first = self.counted is None
        self.counted = counted
        key = counted.spread.field.key
        if first or key != self._key:
            self._key = key
            self.rule = Threshold(self._first_line(counted), self.rule.keyless)
        self.recounted.emit()

    def _first_line(self, counted: Counted) -> float:
        """Where it was left; else where it changes least; else in the middle."""
        if self._key in self._lines:
            return self._lines[self._key]
        if counted.fitting is not None:
            return counted.fitting
        scale = counted.scale
        return scale.snapped((scale.low + scale.high) / 2)

    def _put(self, rule: Threshold) -> None:
        if rule != self.rule:
            self.rule = rule
            self.moved.emit()

    def _changed(self, changes: Changes) -> None:
        if changes.paths:
            self._again.start()


def _count(library: Library, scope: Scope, key: str) -> Counted:
    fields = library.number_fields(scope.query)
    field = _chosen(fields, key)
    spread = library.spread(field, scope.query, scope.ids)
    scale = scale_of(spread)
    return Counted(fields, spread, scale, bars_of(spread, scale), spread.fitting_line())


def _chosen(fields: Sequence[NumberField], key: str) -> NumberField:
    """The field of that key, or of that role; without a key, or where there is no such field, the first."""
    fits = (field for field in fields if key and key in (field.key, field.role))
    return next(fits, fields[0] if fields else NumberField(key or "quality", key or "Quality"))
