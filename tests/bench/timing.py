"""Taking times in turn, so that a busy machine is busy for both sides."""

import gc
import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Spread:
    """Times of one piece of work, in milliseconds."""

    times: tuple[float, ...]

    @property
    def p50(self) -> float:
        """The median."""
        return median(self.times)

    @property
    def p95(self) -> float:
        """What 95 of 100 stay within."""
        return self.at(0.95)

    @property
    def p99(self) -> float:
        """What 99 of 100 stay within."""
        return self.at(0.99)

    @property
    def most(self) -> float:
        """The longest."""
        return max(self.times)

    def at(self, share: float) -> float:
        """What this share of the times stays within, from 0 to 1."""
        ordered = sorted(self.times)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def in_turn(ours: Sequence[Work], floor: Sequence[Work], rounds: int = 3) -> tuple[Spread, Spread]:
    """Times of our pieces of work and of those of the floor, one of each in turn.

    Everything is done once before it counts: what is promised is promised warm.
    """
    for piece in (*ours, *floor):
        piece()
    taken: tuple[list[float], list[float]] = ([], [])
    with _no_collector():
        for _ in range(rounds):
            for number in range(max(len(ours), len(floor))):
                taken[0].append(spent(ours[number % len(ours)]))
                taken[1].append(spent(floor[number % len(floor)]))
    return Spread(tuple(taken[0])), Spread(tuple(taken[1]))


def spent(piece: Work) -> float:
    """How long a piece of work takes, in milliseconds."""
    begun = perf_counter()
    piece()
    return (perf_counter() - begun) * 1000


@dataclass(frozen=True, slots=True)
class Run:
    """A whole process: milliseconds by the clock and of processor, and its largest memory in MB."""

    wall: float
    cpu: float
    memory: float


def run(command: Sequence[str], **variables: str) -> Run:
    """Run a command to its end; what it writes is read and thrown away.

    Bytecode is read and written as on any user's machine, whatever this one is set to.
    """
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    begun = perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment | variables
    )
    _, status, used = os.wait4(process.pid, 0)
    wall = (perf_counter() - begun) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"exit {process.returncode}: {' '.join(command)}")
    return Run(wall, (used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024)


def until_said(command: Sequence[str], **variables: str) -> list[float]:
    """Milliseconds from the start of a process until its first word, which is what its `perf_counter` shows.

    Every process of a machine has the same one. Further words are numbers, too, and are handed on.
    """
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    begun = perf_counter()
    told = subprocess.run(command, capture_output=True, env=environment | variables, check=True)
    first, *more = [float(word) for word in told.stdout.split()]
    return [(first - begun) * 1000, *more]


def runs_in_turn(
    ours: Sequence[str], floor: Sequence[str], rounds: int = 7, **variables: str
) -> tuple[Run, Run]:
    """The medians of two commands, run in turn after one run each that does not count."""
    run(ours, **variables)
    run(floor, **variables)
    pairs = [(run(ours, **variables), run(floor, **variables)) for _ in range(rounds)]
    return _middle([one for one, _ in pairs]), _middle([other for _, other in pairs])


def _middle(taken: Sequence[Run]) -> Run:
    return Run(
        median(one.wall for one in taken),
        median(one.cpu for one in taken),
        median(one.memory for one in taken),
    )


@contextmanager
def _no_collector() -> Iterator[None]:
    """A collection in the middle of one side would be counted against it."""
    before = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if before:  # in the tests nobody collects but `swept`
            gc.enable()
