"""Making an index of an earlier edition anew, portion by portion, while it is in use.

Row after row is indexed again in its place, so every entry is found all the while: by the earlier
spelling until its turn, by the later one afterwards. What is written meanwhile is of the later one.
Only the last portion says that the index is of this edition; whatever stops it before begins again.
"""

from dataclasses import replace
from time import monotonic

from relbook.errors import StoreUnavailableError
from relbook.journal.frozen import frozen
from relbook.store.database import Journal, opened
from relbook.store.documents import GATHER
from relbook.store.going import Going
from relbook.store.index import EDITION, catch_up, rebuild
from relbook.store.seeks import make
from relbook.store.troubles import DISK_FAULTS, transaction, trouble_of

STRIDE = 40
"""How many rows are indexed in one transaction: a save waits for no more of them."""

PORTION = 0.15
"""How long one portion takes, in seconds: other work waits no longer than that."""

ROWS_IN = 30
"""Where words and rows are both due, those over rows take one part in so many of the time."""

KINDS = tuple(GATHER)


@frozen
class Reached:
    """How far it is: the last row of a kind, and how many of how many are done."""

    kind: str
    key: str
    done: int
    of: int


def make_at_once(going: Going) -> None:
    """What no row after row can make: the indexes over rows, and the whole of it where it is of other tables.

    Raises:
        CancelledError: It was stopped. The earlier one goes on answering.
        StoreUnavailableError: The disk would not have it, or somebody else writes; the same holds.
    """
    journal = opened()
    try:
        if journal.index_unlike:
            make_anew(journal, going)
        elif journal.seeks_due:
            _make_seeks(journal, going)
    except DISK_FAULTS as error:
        raise StoreUnavailableError(trouble_of(error)) from error


def make_anew(journal: Journal, going: Going) -> None:
    """The whole of it, whichever it is of, and the indexes over rows that the opening left for later.

    Raises:
        CancelledError: It was stopped. The earlier one goes on answering.
    """
    rest = going
    if journal.seeks_due:
        _make_seeks(journal, going.span(0, 1, ROWS_IN))
        rest = going.span(1, ROWS_IN, ROWS_IN)
    rebuild(journal, rest)
    journal.index_due = journal.index_unlike = False


def _make_seeks(journal: Journal, going: Going) -> None:
    make(journal, going)
    journal.seeks_due = False


def begin() -> Reached:
    """Before the first row."""
    counts = [opened().execute_sql(f"SELECT count(*) FROM {kind}").fetchone()[0] for kind in KINDS]
    return Reached(KINDS[0], "", 0, sum(counts))


def go_on(reached: Reached) -> Reached | None:
    """One portion more; None once the whole index is of this edition.

    Raises:
        StoreUnavailableError: The disk would not have it, or somebody else writes; try again later.
    """
    until = monotonic() + PORTION
    while True:
        with transaction():
            found = _stride(reached)
        if found is None or monotonic() >= until:
            return found
        reached = found


def _stride(reached: Reached) -> Reached | None:
    journal = opened()
    if journal.user_version == EDITION:
        return None  # the command line made it anew meanwhile
    sql = f"SELECT id FROM {reached.kind} WHERE id > ? ORDER BY id LIMIT ?"
    keys = [key for (key,) in journal.execute_sql(sql, (reached.key, STRIDE)).fetchall()]
    if keys:
        GATHER[reached.kind](keys)
        catch_up()  # a crowded minute is seated anew
        return replace(reached, key=keys[-1], done=reached.done + len(keys))
    if reached.kind != KINDS[-1]:
        return replace(reached, kind=KINDS[KINDS.index(reached.kind) + 1], key="")
    journal.user_version = EDITION
    journal.index_due = False
    return None
