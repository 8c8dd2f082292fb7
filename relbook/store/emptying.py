"""Emptying the bin: what was removed goes for good, its files too, and the pages it stood on."""

from contextlib import suppress
from datetime import UTC, datetime

from relbook.errors import StoreUnavailableError
from relbook.journal.backup import is_due
from relbook.store import arriving, backups, index, purging, tracing
from relbook.store.binned import KEPT
from relbook.store.database import Journal
from relbook.store.edit import Edit
from relbook.store.going import AT_ONCE, Going
from relbook.store.models import TABLES, database
from relbook.store.moment import now
from relbook.store.sound import asking, past_stopping
from relbook.store.tracing import RULES, Trace, follow, ids
from relbook.store.troubles import DISK_FAULTS, transaction

ALIVE = ("promise", "fact", "question", "attachment")
"""Rows that keep a removed client from going for good while they are not removed themselves."""

BY_THEMSELVES = ("promise", "fact", "question", "meeting", "attachment", "contact_point", "link")
"""Rows that may have been removed while what they belong to stays."""


STEPS = 4
"""In how many parts it is told: the rows, the words of the index, the files, and the pages."""


def empty(going: Going = AT_ONCE) -> int:
    """Delete for good whatever is in the bin; says how many rows. Nothing of it can be taken back.

    It can be stopped until the rows are gone. What a full disk then leaves to be swept is swept by `tidy`.

    Raises:
        StoreUnavailableError: The disk would not have it; nothing was deleted.
        CancelledError: It was stopped; nothing was deleted.
    """
    journal, rest = database(), going.unstopped
    with asking(journal, going):
        count = _delete(now(), going=going)
    rest.at(2, STEPS)
    with suppress(*DISK_FAULTS, StoreUnavailableError):
        purging.erase_contents(purging.unnamed(journal))
        rest.at(3, STEPS)
        purging.sweep(journal)
    rest.at(STEPS, STEPS)
    return count


def emptied(going: Going = AT_ONCE) -> Edit:
    """Empty the bin, and hand back the news for every room; it cannot be taken back."""
    empty(going)
    kinds = frozenset(table._meta.table_name for table in TABLES)
    return Edit("", frozenset(), _for_good, kinds)


def _for_good() -> Edit:
    raise AssertionError("what was in the bin does not come back")


def expire() -> int:
    """Delete for good what has been in the bin for longer than it keeps anything; says how many rows.

    Freed room is overwritten at once, so the file is not written anew for it.
    """
    count = _delete(now() - KEPT, due=False)
    if count:
        purging.erase_contents(purging.unnamed(database()))
    return count


def tidy() -> int:
    """Finish what a computer that went out left undone, and let go of what the bin no longer keeps.

    It goes by itself, so it goes only while a backup of the last day has it, opened and checked: where
    none could be made, the bin keeps it until one is.
    """
    purging.finish(database())
    arriving.sweep()
    copies = backups.listed(backups.folder_of(database().path), backups.book_in_hand(database()))
    if is_due(copies, datetime.now(UTC)):
        return 0
    return expire()


def _delete(before: datetime, *, due: bool = True, going: Going = AT_ONCE) -> int:
    journal = database()
    with transaction():
        found = _binned(journal, before)
        count = sum(map(len, found.rows.values()))
        if count:
            purging.purge(journal, found, due=due)
            going.at(1, STEPS)
            index.catch_up()
            if due:
                purging.settle_words(journal)
        tracing.let_go(journal)
        past_stopping(journal, going)
    return count


def _binned(journal: Journal, before: datetime) -> Trace:
    """What was removed before an instant, with what belongs to it and nothing that is not removed."""
    gone = f"(gone NOTNULL AND gone < '{before.isoformat(timespec='microseconds')}')"
    people = ids(journal, f"SELECT id FROM client one WHERE {gone} AND NOT ({_still_needed()})")
    rules = dict(RULES)
    rules["entry"] = gone
    rules["meeting"] = gone
    rules["organisation"] = f"{gone} AND client IN (SELECT id FROM temp.traced WHERE kind = 'client')"
    for table in BY_THEMSELVES:
        rules[table] = f"({rules[table]} OR {gone})" if table != "meeting" else gone
    return follow(journal, people, rules)


def _still_needed() -> str:
    """Whether something that was not removed is about a client."""
    rows = [f"SELECT 1 FROM {table} WHERE client = one.id AND gone IS NULL" for table in ALIVE]
    rows.append(
        """SELECT 1 FROM entry_client tie JOIN entry ON entry.id = tie.entry AND entry.gone IS NULL
        WHERE tie.client = one.id AND tie.gone IS NULL AND NOT EXISTS (SELECT 1 FROM entry_client other
            JOIN client ON client.id = other.client AND client.gone IS NULL
            WHERE other.entry = tie.entry AND other.gone IS NULL)"""
    )
    return " OR ".join(f"EXISTS ({row})" for row in rows)
