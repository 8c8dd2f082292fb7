"""Killing an act at its calls, and looking what the next start finds."""

import shutil
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.endurance import strace
from tests.endurance.acts import Act, Look, kept_since, look, run
from tests.endurance.strace import Call

KILLED = (-signal.SIGKILL, 128 + signal.SIGKILL)


@dataclass(frozen=True, slots=True)
class Examined:
    """How often an act was killed, at how many calls there are, and how often it had happened by then."""

    killed: int
    calls: int
    happened: int


class Examiner:
    """One act, tried again and again on a copy of the same book."""

    def __init__(self, act: Act, place: Path) -> None:
        self.act = act
        self._place = place
        self._seed = place / "seed"
        act.prepare(self._seed)
        self.before = self._look(self._trial())
        trial = self._trial()
        done = run(act.command(trial), place / "home", strace.counting(place / "calls"))
        assert done.returncode == 0, done.stderr
        self.calls = strace.calls_in(place / "calls")
        self.after = self._look(trial)

    def kill_at(self, points: Sequence[Call]) -> Examined:
        """Kill it before each of these calls: afterwards it has happened, or it has not."""
        killed = happened = 0
        for call in points:
            trial = self._trial()
            done = run(self.act.command(trial), self._place / "home", strace.killing(call))
            found = self._look(trial)
            assert found in (self.before, self.after), f"killed at {call}: something between the two"
            if done.returncode in KILLED:
                killed += 1
            else:  # it came through: the calls of two runs are not always as many
                assert (done.returncode, found) == (0, self.after), done.stderr
            happened += found == self.after
        return Examined(killed, len(self.calls), happened)

    def some(self, names: str, most: int) -> list[Call]:
        """Some of the calls of these names that the act makes."""
        return strace.spread([call for call in self.calls if call[0] in names.split(",")], most)

    def fail_at(self, call: Call, error: str, *, for_good: bool) -> bool:
        """Let a call fail: it is said, and nothing is torn. False where the act came through without it."""
        trial, log = self._trial(), self._place / "faults"
        wrap = strace.failing(log, call, error, for_good=for_good)
        done = run(self.act.command(trial), self._place / "home", wrap)
        if not strace.injected(log):
            return False
        assert "Traceback" not in done.stderr, done.stderr
        assert "fault in relbook" not in done.stderr, done.stderr
        assert done.returncode in (0, 1), done.stderr
        found = self._look(trial)
        if done.returncode == 0:
            assert found == self.after
        else:
            assert done.stderr.strip()
            assert found in (self.before, self.after)
        return True

    def _trial(self) -> Path:
        trial = self._place / "trial"
        for used in (trial, self._place / "home"):
            shutil.rmtree(used, ignore_errors=True)
        return Path(shutil.copytree(self._seed, trial))

    def _look(self, trial: Path) -> Look:
        found = look(trial, self.act.phrases)
        assert self.act.name != "restore" or kept_since(trial), "what was there before is nowhere"
        return found
