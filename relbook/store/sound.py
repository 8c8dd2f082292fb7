"""Whether a copy of a journal is what it should be: every page sealed, every table whole and as long."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from peewee import DatabaseError

from relbook.errors import CancelledError, JournalDamagedError, StoreUnavailableError
from relbook.journal.backup import DAMAGED
from relbook.store.database import Journal
from relbook.store.edit import DISK_FAULTS
from relbook.store.going import AT_ONCE, Going
from relbook.store.peeking import opened
from relbook.store.seal import broken_page

OFTEN = 500
"""After so many steps of the database's own machine it is asked whether to go on: below a millisecond."""

PER_VALUE = 2.1
"""How many such steps a look at a value takes, measured over journals of all sizes."""

MOST = 20
"""How many faults of one file are listed at most."""

PARTS = 1000
"""How finely it is told how far it is."""


def faults(copy: Journal, expected: dict[str, int] | None = None, going: Going = AT_ONCE) -> list[str]:
    """What is wrong with an open copy, in the driver's words: none of them is of a note.

    `expected` says how many rows each table should have. The tables are looked at on this thread,
    the seals, the word index and the lengths meanwhile on another: they take as long again, and the
    machine has a core for them. Nobody else may write in the copy.

    Raises:
        CancelledError: It was stopped.
    """
    with ThreadPoolExecutor(max_workers=1) as beside:
        rest = beside.submit(_beside_tables, copy, expected, going.unheard)
        try:
            found = wrong_tables(copy, going, expected)
        except DISK_FAULTS:
            if broken := rest.result():
                return broken
            raise
        return rest.result() or found


def count_rows(journal: Journal) -> dict[str, int]:
    """How many rows every table has, those of the index too.

    The pages of its words are left out: to count them all are read, and the index looks after them itself.
    """
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    names = [str(name) for (name,) in journal.execute_sql(named).fetchall() if name != "words_data"]
    return {name: int(journal.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names}


def recheck(path: Path, key: str, going: Going = AT_ONCE) -> bool:
    """Look at a backup again; one that is not sound is marked by its name, and kept for what it still holds.

    Raises:
        JournalLockedError: It is under another key: nothing can be said of it.
        CancelledError: It was stopped; nothing is said of it.
    """
    try:
        with opened(path, key) as copy:
            sound = not faults(copy, going=going)
    except (JournalDamagedError, StoreUnavailableError):
        sound = False
    if sound:
        os.utime(path)
    elif not path.name.endswith(DAMAGED):
        path.replace(path.with_name(path.name + DAMAGED))
    return sound


@contextmanager
def asking(journal: Journal, going: Going, heard: Callable[[], object] = bool) -> Iterator[None]:
    """Let long statements of this thread's connection be stopped; `heard` is called every `OFTEN` steps.

    Raises:
        CancelledError: Somebody said stop.
    """

    def look() -> bool:
        heard()
        return going.stopped()

    connection = journal.connection()
    connection.set_progress_handler(look, OFTEN)
    try:
        yield
    except DatabaseError as error:
        if going.stopped():
            raise CancelledError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def wrong_tables(
    copy: Journal, going: Going = AT_ONCE, counts: dict[str, int] | None = None, most: int = MOST
) -> list[str]:
    """What is wrong with the trees of tables and their values, `most` of it; `counts` are their rows.

    Raises:
        CancelledError: It was stopped.
    """
    if counts is None:
        counts = count_rows(copy)
    steps, said, of = 0, -1, PER_VALUE * sum(_width(copy, name) * count for name, count in counts.items())

    def told() -> None:
        nonlocal steps, said
        steps += OFTEN
        share = min(PARTS - 1, int(PARTS * steps / max(of, 1)))
        if share > said:  # a window that is told a thousand times a second paints nothing else
            said = share
            going.told(share, PARTS)

    with asking(copy, going, told):
        found = [str(row[0]) for row in copy.execute_sql(f"PRAGMA quick_check({most})").fetchall()]
    return [] if found == ["ok"] else found


def _width(copy: Journal, table: str) -> int:
    """How many columns a table has."""
    return int(copy.execute_sql("SELECT count(*) FROM pragma_table_info(?)", (table,)).fetchone()[0])


def _beside_tables(copy: Journal, expected: dict[str, int] | None, going: Going) -> list[str]:
    """What is wrong with the seals of pages, else with the words or the lengths; a connection of its own."""
    if number := broken_page(Path(copy.database), copy.key, going):
        return [f"page {number} does not carry its seal"]
    copy.connect()
    try:
        with asking(copy, going):
            if not copy.read_only and copy.table_exists("words"):
                _look_at_words(copy)
            if expected is not None and count_rows(copy) != expected:
                return ["tables of another length"]
    finally:
        copy.close()
    return []


def _look_at_words(copy: Journal) -> None:
    """Let the index compare its words with their sums; what it would note of that is taken back.

    Kept, its note would wait until nobody reads the copy: in a large one, the look at tables beside this
    reads for longer than anybody waits.
    """
    with copy.atomic() as unit:
        copy.execute_sql("INSERT INTO words(words, rank) VALUES ('integrity-check', 0)")
        unit.rollback()
