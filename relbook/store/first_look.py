"""What the first picture of a journal shows, read from where it lies: nothing is written or made.

It is for a process of its own beside the window that is being made (`relbook/start/beside.py`). Only a
journal that opens at once, and of which opening would change nothing, is looked at; of one with a passphrase
is said that it has one. Of any other there is no first look, and opening it says why.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from peewee import PeeweeException
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import JournalLockedError, RelbookError
from relbook.journal.day_page import FirstLook, FirstPage
from relbook.store import footing
from relbook.store.database import APPLICATION_ID, OPEN_KEY, Journal
from relbook.store.day_page import first_page
from relbook.store.index import EDITION, INDEX_TABLES, StaleRow, missing_parts
from relbook.store.models import TABLES
from relbook.store.schema import applied, migration_names
from relbook.store.seeks import missing
from relbook.store.unlocking import unlock


def first_look(path: Path, now: datetime) -> Iterator[FirstLook | FirstPage]:
    """What there is to say of the journal, then its first page at this moment of the wall's clock.

    Nothing where it is to be opened first; no page where it takes a passphrase, or is not read to the end.
    """
    with suppress(OSError, RelbookError, PeeweeException, sqlcipher.Error):  # opening it says what it is
        footing.check(path)
        seen = footing.state(path)
        if seen is None or footing.left_open(path) or not os.access(path, os.W_OK):
            return
        journal = Journal(path, OPEN_KEY, device="", read_only=True, shared=False)
        try:
            unlock(journal)
            with journal.atomic("DEFERRED"):
                if _in_step(journal):
                    yield FirstLook(seen, now.date())
                    yield first_page(now)
        except JournalLockedError:
            if _takes_a_passphrase(path):
                yield FirstLook(seen, None)
        finally:
            journal.close()


def _takes_a_passphrase(path: Path) -> bool:
    """Whether nothing else is the matter with a file that the published key does not open."""
    from relbook.store.wreck import lost_its_salt  # it reads much else

    return not lost_its_salt(path, OPEN_KEY)


def _in_step(journal: Journal) -> bool:
    """Whether opening it would find nothing to do."""
    if journal.application_id != APPLICATION_ID or applied(journal) != set(migration_names()):
        return False
    if journal.user_version != EDITION or missing_parts(journal) or missing(journal):
        return False
    journal.bind((*TABLES, *INDEX_TABLES))
    return not StaleRow.select().exists()
