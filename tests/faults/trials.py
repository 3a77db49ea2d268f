"""Trials: one scenario, one fault, all invariants. And how they are counted."""

from __future__ import annotations

import os
import shutil
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from curator.library import Changes
from tests.faults.invariants import (
    Broken,
    Texts,
    check_clean,
    check_failure,
    check_history,
    check_index,
    check_settings,
    check_texts,
    check_told,
    check_way_back,
    settle,
)
from tests.faults.points import Fault, Killed, Kind, Points
from tests.faults.scenarios import Place, Scenario, make_site, parts_of, temporary_in


@dataclass(slots=True)
class Counts:
    """What was tried, and what came of it.

    Attributes:
        faults: errors and lies injected, by what kind; kills: in-process and real ones.
        outcomes: how the interrupted work ended.
        broken: promises that were not kept, each with how to see it again.
    """

    faults: Counter[str] = field(default_factory=Counter)
    kills: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    scenarios: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)


class Bench:
    """One scenario, prepared once, and tried as often as asked with another fault each time."""

    def __init__(self, scenario: Scenario, base: Path) -> None:
        """In `base`, a folder of its own that is emptied."""
        self.scenario = scenario
        self.place = Place(base / "place")
        self._template = base / "template"
        shutil.rmtree(base, ignore_errors=True)
        self.place.base.mkdir(parents=True)
        with self._set():
            make_site(self.place)
            self.origin: dict[str, bytes | None] = dict(self.place.texts())
            scenario.prepare(self.place)
            self.place.base.rename(self._template)
            self._restore()
            self.old: Texts = self._without_temporary(self.place.texts())
            self.calls = self._record()
            self.new: Texts = self._without_temporary(self.place.texts())
        meddled = {
            ".curator.yaml",
            *(path for path, data in self.old.items() if b"Theirs" in data or path not in self.origin),
        }
        self._settled = scenario.name == "looking for changes"
        self.origin = {path: data for path, data in self.origin.items() if path not in meddled}
        if scenario.whole:
            come = (self.old.keys() | self.new.keys()) - self.origin.keys() - {".curator.yaml"}
            self.origin |= dict.fromkeys(come)
        if self._settled:
            self.origin = {}

    def kill(self, fault: Fault, counts: Counts) -> None:
        """Kill a real process at this point, by a signal, and check what it left."""
        self._restore()
        child = os.fork()
        if child == 0:
            self._be_killed(fault)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        if not killed and os.waitstatus_to_exitcode(status) != 0:
            raise Broken(f"the process ended with {os.waitstatus_to_exitcode(status)}")
        counts.kills["SIGKILL"] += 1
        counts.outcomes["killed" if killed else "done before the kill"] += 1
        with self._set():
            self._check(fault)

    def fail(self, fault: Fault, counts: Counts) -> None:
        """Put the fault in, in this process, and check what came of it."""
        self._restore()
        with self._set():
            outcome = self._run(Points(str(self.place.base)), fault)
            if fault.kind is Kind.KILL:
                counts.kills["in the process"] += 1
            else:
                counts.faults[str(fault.kind)] += 1
            counts.outcomes[self._judge(outcome)] += 1
            self._check(fault)

    # -- inside ---------------------------------------------------------------------------------------------

    @contextmanager
    def _set(self) -> Iterator[None]:
        with parts_of(self.scenario.parts), temporary_in(self.place):
            yield

    def _restore(self) -> None:
        shutil.rmtree(self.place.base, ignore_errors=True)
        shutil.copytree(self._template, self.place.base, symlinks=True)

    def _record(self) -> Sequence[str]:
        points = Points(str(self.place.base))
        with points.installed(), self._opened() as act, points.armed(None) as log:
            act()
        return log

    def _run(self, points: Points, fault: Fault) -> Changes | BaseException | None:
        with points.installed(), self._opened() as act:
            try:
                with points.armed(fault):
                    return act()
            except Killed as killed:
                return killed
            except Exception as error:
                return error

    @contextmanager
    def _opened(self) -> Iterator[Callable[[], Changes | None]]:
        """What to interrupt, with a library opened before and closed afterwards where it needs one."""
        scenario = self.scenario
        library = None if scenario.opens else self.place.open()
        try:
            yield lambda: scenario.act(self.place, library)
        finally:
            if library is not None:
                library.close()

    def _be_killed(self, fault: Fault) -> None:
        """The child: ends here, one way or the other."""
        code = 1
        try:
            points = Points(str(self.place.base), really_kill=True)
            with self._set(), points.installed(), self._opened() as act, points.armed(fault):
                act()
            code = 0
        finally:
            os._exit(code)

    def _judge(self, outcome: Changes | BaseException | None) -> str:
        now = self.place.texts()
        check_texts(now, self.old, self.new)
        if isinstance(outcome, Killed):
            return "killed"
        if isinstance(outcome, BaseException):
            check_failure(self._without_temporary(now), self.old, outcome)
            return "failed as a whole, with a reason"
        if outcome is None or self._settled:
            return "done"
        check_told(now, self.old, self.new, outcome)
        return "done" if not outcome.refused else "some files refused, with a reason"

    def _check(self, fault: Fault) -> None:
        """Start again after the fault, as an editor would, and look at everything."""
        place = self.place
        check_texts(place.texts(), self.old, self.new)
        check_settings(place)
        library = place.open()
        try:
            check_texts(place.texts(), self.old, self.new)
            check_clean(place)
            settle(place, library, finish=fault.at % 2 == 0, exact=not self._meddles)
            if not self._meddles:
                check_history(place)
                check_way_back(place, library, self.origin)
            check_index(library)
        finally:
            library.close()
        check_clean(place)

    @property
    def _meddles(self) -> bool:
        return "others" in self.scenario.name

    @staticmethod
    def _without_temporary(texts: Texts) -> Texts:
        return {path: data for path, data in texts.items() if "/.curator-" not in f"/{path}"}


def attempt(bench: Bench, fault: Fault, counts: Counts, *, really_kill: bool = False) -> None:
    """One trial, counted; a broken promise is noted and stops nothing."""
    counts.scenarios[bench.scenario.name] += 1
    try:
        if really_kill:
            bench.kill(fault, counts)
        else:
            bench.fail(fault, counts)
    except Exception as error:
        calls = bench.calls
        call = calls[fault.at] if fault.at < len(calls) else "?"
        counts.broken.append(f"{bench.scenario.name}: {fault} ({call}): {type(error).__name__}: {error}")
