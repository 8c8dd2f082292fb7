"""Starting up and leaving."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import relbook.start.ahead  # before all else: its thread has much to do

# isort: split
import relbook.journal.day_page
import relbook.start.early
import relbook.store.holding
from relbook import paths

# isort: split
from relbook.start.beside import reader  # forked with what is loaded so far

if reader is None:
    import relbook.store.day_page
    import relbook.store.opening
else:
    relbook.start.early.put_off_shelf()
    relbook.start.ahead.look_for_fonts()

# isort: split
import relbook.start.signatures

# isort: split
import relbook.ui
from relbook.hardening import harden
from relbook.run.session import Session
from relbook.run.starting import Behind, asked, journal_path, keep_within, make_app
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.language import speak
from relbook.ui.shared.settings import Settings
from relbook.ui.single import Single
from relbook.uncaught import watch_for_bugs
from relbook.wish import Act, Wish

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from relbook.ui.shared.patience import Ask

__all__ = ["Session", "main", "make_app"]


def main(arguments: Sequence[str] | None = None, wish: Wish | None = None) -> int:
    """Open the window, or let the one that is open do what is wished for; says how the program ended."""
    harden()
    given = asked(sys.argv[1:] if arguments is None else arguments)
    if given.data is not None:  # so that a start anew finds everything in the same place
        os.environ[paths.ROOT_VARIABLE] = str(given.data.expanduser().absolute())
    places, root = paths.places(), paths.own_root()
    is_new = root is not None and not (places.settings.exists() or places.journal.exists())
    keep_within(places)
    app = _application()
    speak(app, Settings(places.settings).get(remembered.LANGUAGE))
    journal = journal_path(given.journal, places)
    single = Single(journal, places.runtime, wish, _ask_to_wait)
    if not single.is_first():
        return 0
    session = Session(journal, places, locked=given.locked, reader=reader)
    if is_new:
        session.beginning.new_place = root
    behind = Behind(single, places, partial(_hand_on, session), partial(_heed, session))
    session.shown.connect(behind.begin)
    session.turned.connect(single.turn_to)
    if sys.platform == "darwin":
        app.session = session  # type: ignore[attr-defined]
    watch_for_bugs(places.log, session.tell_of_bug, partial(_tell_of_disk, session))
    session.begin()
    code = app.exec()
    session.leave()
    single.end()
    behind.end()
    return code


def _application() -> "QApplication":
    """The application; on a Mac one that is handed files."""
    if sys.platform != "darwin":
        return make_app()
    from relbook.run.handed import Handed

    return make_app(Handed)


def _ask_to_wait() -> "Ask":
    """What a second start shows while the first does not answer is loaded when that takes long."""
    from relbook.ui.unlocking.waiting import WaitingScreen

    return WaitingScreen().chosen


def _hand_on(session: Session, wish: Wish) -> None:
    """Who knows what to do with a wish is loaded when there is one."""
    if wish.act is not Act.SHOW:
        session.wishes.hear(wish)


def _heed(session: Session) -> None:
    """End in order when the system asks for it, and save before somebody logs out."""
    from relbook.run.ending import Ending, heed_log_out

    heed_log_out(session)
    if os.name == "posix":  # Windows sends no signals
        Ending(session)


def _tell_of_disk(session: Session, error: BaseException) -> bool:
    """Who knows what a disk said is loaded when one says something."""
    return session.rescue.tell_of_disk(error)


if __name__ == "__main__":
    sys.exit(main())
