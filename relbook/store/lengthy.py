"""Writes that take long: told how far they are, and stopped while that is safe."""

from collections.abc import Callable

from relbook.store.database import ROOMY_KB, opened
from relbook.store.edit import Edit
from relbook.store.going import Going
from relbook.store.noting import going_along
from relbook.store.sound import asking


def at_length(write: Callable[[], Edit], going: Going) -> Edit:
    """Carry out a write; it can be stopped until all is written, but not yet on the disk.

    Raises:
        CancelledError: It was stopped; nothing was written.
    """
    journal = opened()

    def bound() -> None:
        journal.connection().set_progress_handler(None, 0)  # a commit is not broken off
        going.bound()

    with journal.remembering(ROOMY_KB), asking(journal, going):
        token = going_along.set(Going(going.told, going.stopped, bound))
        try:
            return write()
        finally:
            going_along.reset(token)
