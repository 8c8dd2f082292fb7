"""How far something long is, and whether somebody wants it stopped."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from relbook.errors import CancelledError
from relbook.journal.frozen import frozen


def _unheard(done: int, of: int) -> None:
    """Nobody asked how far it is."""


def _unbound() -> None:
    """Nobody asked from when on it cannot be stopped."""


@frozen
class Going:
    """What long work calls on its way; `told`, `stopped` and `bound` are called on its own thread.

    `told` hears how many steps of how many are done. `bound` hears that stopping is over.
    """

    told: Callable[[int, int], None] = _unheard
    stopped: Callable[[], bool] = bool
    bound: Callable[[], None] = _unbound

    def at(self, done: int, of: int) -> None:
        """Say how far it is.

        Raises:
            CancelledError: Somebody said stop.
        """
        self.told(done, of)
        self.heed()

    def heed(self) -> None:
        """Go on.

        Raises:
            CancelledError: Somebody said stop.
        """
        if self.stopped():
            raise CancelledError

    def part(self, number: int, of: int) -> "Going":
        """For one part of several that are done one after another; `number` counts from 0."""
        return self.span(number, number + 1, of)

    def span(self, begins: int, ends: int, of: int) -> "Going":
        """For a part that takes from step `begins` to step `ends` of the whole."""

        def told(done: int, steps: int) -> None:
            self.told(begins * steps + (ends - begins) * done, of * steps)

        return Going(told, self.stopped, self.bound)

    @property
    def unheard(self) -> "Going":
        """For what is done beside the part that tells: it can be stopped, and says nothing."""
        return Going(stopped=self.stopped)

    @property
    def unstopped(self) -> "Going":
        """For what goes to its end once it is past stopping: it only tells."""
        return Going(self.told)

    def past_stopping(self) -> None:
        """From now on it goes to its end; the last moment in which it can be stopped.

        Raises:
            CancelledError: Somebody said stop.
        """
        self.heed()
        self.bound()


AT_ONCE = Going()
"""For who waits, asks nothing and stops nothing."""

Showing = Callable[[], AbstractContextManager[Going]]
"""Called once something long begins, for as long as it lasts: what is quick never asks to be shown."""


def unseen() -> AbstractContextManager[Going]:
    """For who is shown nothing."""
    return nullcontext(AT_ONCE)
