"""Looking after an open journal: its pages after an unclean end and once a week, and what lies around it."""

from datetime import date, datetime, timedelta
from pathlib import Path

from relbook.journal.frozen import frozen
from relbook.journal.synced import Service
from relbook.store import footing, settings, spare
from relbook.store.companion import companion
from relbook.store.database import PASSING_KB, Journal
from relbook.store.edit import Edit
from relbook.store.kept_open import reading
from relbook.store.models import AttachmentRow, database
from relbook.store.seal import blank_page
from relbook.store.synced import service_of
from relbook.store.troubles import DISK_FAULTS, trouble_of

EVERY = timedelta(days=7)
"""How often every page is looked at (RELIABILITY.md, section 3d: two seconds for 100 MiB)."""

LEEWAY = timedelta(days=1)
"""How far ahead of the clock the book may have been written: two machines seldom agree to the hour."""

_CHECKED = "pages checked"


@frozen
class Health:
    """What was found.

    `sound` is None where the pages were not looked at. `ahead` is the day the book was last written
    on, where the clock says an earlier one. `unheld` are files that have no companion file to lie in.
    `synced` is whose folder it lies in, where a program keeps that in step with other machines.
    """

    sound: bool | None = None
    others: tuple[Path, ...] = ()
    ahead: date | None = None
    unheld: int = 0
    synced: Service | None = None


def look(now: datetime, utc: datetime) -> Health:
    """Look at the journal in hand, on a connection of this thread; `utc` is this moment without a zone.

    Room for the last save is set aside on the way.
    """
    journal = database()
    spare.keep_ready(journal)
    sound = None
    if (journal.left_open or _is_due(now.date()) or _is_wiped(journal)) and not journal.on_a_copy:
        sound = is_sound(journal)
        journal.left_open = False
    if sound is False:
        return Health(sound)  # whatever else it answers could not be trusted
    others = tuple(footing.others_beside(journal.path))
    return Health(sound, others, _ahead(journal, utc), _unheld(journal), service_of(journal.path))


def _is_wiped(journal: Journal) -> bool:
    """Whether a page may have been wiped, where the opening left that to the first look."""
    unseen, journal.unseen = journal.unseen, False
    if not unseen:
        return False
    with reading(journal.path) as file:
        return blank_page(file) > 0


def is_sound(journal: Journal) -> bool:
    """Whether every page carries its seal and every table is in order; the whole file is read."""
    try:
        with journal.remembering(PASSING_KB):
            if journal.execute_sql("PRAGMA cipher_integrity_check").fetchone() is not None:
                return False
            return bool(journal.execute_sql("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except DISK_FAULTS as error:
        trouble_of(error)  # any other fault is a bug and is raised again
        return False


def last_checked() -> date | None:
    """The day on which every page was last looked at and found sound."""
    try:
        return date.fromisoformat(settings.get(_CHECKED))
    except ValueError:
        return None


def note_checked(day: date) -> Edit:
    """Note that every page was looked at on this day, and found sound."""
    return settings.put(_CHECKED, day.isoformat())


def _is_due(today: date) -> bool:
    last = last_checked()
    return last is None or not timedelta() <= today - last < EVERY  # a clock may have been set back


def _ahead(journal: Journal, utc: datetime) -> date | None:
    every = "SELECT updated FROM entry UNION ALL SELECT updated FROM client"
    newest = journal.execute_sql(f"SELECT max(updated) FROM ({every})")
    (stamp,) = newest.fetchone()
    if not stamp:
        return None
    written = datetime.fromisoformat(stamp)
    return written.date() if written > utc + LEEWAY else None


def _unheld(journal: Journal) -> int:
    if companion(journal.path).exists():
        return 0
    return int(AttachmentRow.select().where(AttachmentRow.gone.is_null()).count())
