"""Which signal is shown about a client: at most one, and none that was put away."""

from collections.abc import Collection, Iterable
from datetime import date

from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.frozen import frozen
from relbook.journal.signals import SIGNALS
from relbook.journal.signals.signal import Reason, Signal
from relbook.journal.snapshot import Snapshot


@frozen
class Hush:
    """That a signal is not to be shown about a client: before `until`, or never when that is None."""

    signal: str
    until: date | None = None

    def holds(self, today: date) -> bool:
        """Whether it keeps the signal away on this day; on the day it ends, it has ended."""
        return self.until is None or today < self.until


def raised(now: Snapshot, hushes: Iterable[Hush] = (), off: Collection[str] = ()) -> list[Reason]:
    """Every signal that fires for a client and may be shown, the most pressing first.

    `off` are the signals switched off for everybody.
    """
    if now.client.archived:
        return []
    away = {hush.signal for hush in hushes if hush.holds(now.today)} | set(off)
    found = (one.fires(now) for name, one in SIGNALS.items() if name not in away and _fits(one, now))
    return [reason for reason in found if reason]


def foremost(now: Snapshot, hushes: Iterable[Hush] = (), off: Collection[str] = ()) -> Reason | None:
    """The one signal to show about a client."""
    return next(iter(raised(now, hushes, off)), None)


def rank(reason: Reason) -> int:
    """How pressing a reason is by its rule alone; less comes first. It says nothing about a person."""
    return list(SIGNALS).index(reason.signal)


def _fits(one: Signal, now: Snapshot) -> bool:
    client = now.client
    held = client.circle is Circle.PROFESSIONAL or client.closeness is Closeness.COOLER
    return not (one.closeness and held)
