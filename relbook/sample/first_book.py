"""The sample as somebody's first book: made beside its place, and laid down there once it is whole."""

from datetime import date
from pathlib import Path

from relbook.sample.filling import fill
from relbook.store import laying
from relbook.store.companion import companion
from relbook.store.going import AT_ONCE, Going
from relbook.store.opening import open_journal


def lay(path: Path, today: date, *, device: str, going: Going = AT_ONCE) -> None:
    """Lay a journal with the sample down at `path`, to be opened there.

    Raises:
        JournalExistsError: There is a journal already; it stays.
        UnfitPlaceError: It is no plain file of one's own.
        FolderUnwritableError: Nothing can be written there.
        StoreUnavailableError: The disk is full, or failing.
        CancelledError: It was stopped; nothing is left.
    """
    with laying.place_for(path) as room:
        made = room / path.name
        journal = open_journal(made, device=device)
        try:
            fill(today, going=going)
        finally:
            journal.leave()
        going.past_stopping()
        laying.put_down(made, companion(made), path)
