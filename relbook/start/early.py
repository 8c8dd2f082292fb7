"""A window that stands before its book is open: the first page was read beside, and the rest comes behind it.

Whoever looks at the picture has not asked for anything yet. The first key or click that comes before the
book is open waits for that, as one does that comes before the wires are laid.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from relbook.errors import RelbookError
from relbook.store import footing
from relbook.unread import load, put_off

if TYPE_CHECKING:
    from pathlib import Path

    from relbook.journal.day_page import FirstLook, FirstPage
    from relbook.run.session import Session
    from relbook.start.beside import Beside
    from relbook.store.database import Journal

ASKED = ("clients", "promises", "meetings", "roster", "day", "day_page", "sieving", "snoozes", "spare")
"""Of the shelf, what the rooms of the first picture know by name, and ask nothing yet."""

BELOW, ABOVE = ("fields", "models", "worded", "edit", "index", "database"), ("schema", "opening")

SHELF = (
    *("sqlcipher3.dbapi2", "peewee", "playhouse.sqlcipher_ext"),
    *(f"relbook.store.{name}" for name in (*BELOW, *ASKED, *ABOVE)),
)
"""What reads and writes a book, a portion at a time: no key waits for more than one of them."""

WATCHING = ("relbook.run.locker", "relbook.run.elsewhere")
"""What watches over a window that answers: loaded a file at a time, before it is made in one turn."""


def put_off_shelf() -> None:
    """Load what reads a book when somebody first asks it for something."""
    put_off(*(f"relbook.store.{name}" for name in ASKED))


def look(reader: Beside, journal: Path) -> FirstLook | None:
    """What was read beside of this journal; while that goes on, files of the window are loaded here."""
    if not reader.is_ready:
        load("relbook.ui.window")
    return reader.answer(journal)


class Page:
    """The first page, when a window is made as far as it goes without it."""

    def __init__(self, session: Session, reader: Beside) -> None:
        self._session, self._reader = session, reader

    def __call__(self) -> FirstPage:
        """Wait for it; where whoever read it ended before it was said, open the book and read it here."""
        with suppress(EOFError):
            return self._reader.page()
        from relbook.store.day_page import first_page

        self._session.journal = self._session.unlocked()
        return first_page(self._session.clock())


class Door:
    """Where workers go in and out of the book, which may not be open yet when they are made."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._journal: Journal | None = None

    def enter(self) -> Callable[[], None]:
        """Open this thread's connection; what is returned stops what it is asked."""
        self._journal = self._session.journal
        assert self._journal is not None, "the window asked before its book was open"
        return self._journal.join()

    def leave(self) -> None:
        """Close this thread's connection."""
        assert self._journal is not None
        self._journal.close()


class Early:
    """Opens the book of a window whose first picture stands; where that cannot be, opens it as ever."""

    def __init__(self, session: Session, look: FirstLook) -> None:
        self._session, self._look = session, look

    def steps(self) -> Iterator[Callable[[], None]]:
        """What has to be loaded before the book can be opened."""
        return (partial(load, name) for name in SHELF)

    def open(self) -> bool:
        """Open the book behind the picture; False where the window had to make way for another screen."""
        session = self._session
        with suppress(RelbookError, OSError):
            as_read = footing.state(session.path) == self._look.seen
            journal = session.unlocked()
            if not (journal.read_only or journal.index_due or journal.waits_for_indexes):
                session.journal = journal
                if not as_read and session.window is not None:
                    session.window.rooms.look_again()
                return True
            journal.leave()
        session.begin_anew()
        return False
