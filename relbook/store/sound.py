"""Whether a copy of a journal is what it should be: every page sealed, every table whole and as long."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from peewee import SqliteDatabase

from relbook.errors import CancelledError, JournalDamagedError, StoreUnavailableError
from relbook.journal.backup import DAMAGED
from relbook.store.database import Journal
from relbook.store.going import AT_ONCE, Going
from relbook.store.kept_open import reading
from relbook.store.peeking import opened
from relbook.store.seal import broken_page
from relbook.store.troubles import DISK_FAULTS

OFTEN = 500
"""After so many steps of the database's own machine it is asked whether to go on: below a millisecond."""

PER_VALUE = 2.1
"""How many such steps a look at a value takes, measured over journals of all sizes."""

MOST = 20
"""How many faults of one file are listed at most."""

PARTS = 1000
"""How finely it is told how far it is."""

SEALS = 300
"""How many of these are the seals."""


def faults(copy: Journal, expected: dict[str, int] | None = None, going: Going = AT_ONCE) -> list[str]:
    """What is wrong with an open copy, in the driver's words: none of them is of a note.

    `expected` says how many rows each table should have. The index of words is looked at meanwhile on
    another thread: it takes as long as the seals and all tables do, and the machine has a core for it. In a
    copy that is only read SQLite looks at it with the tables; the seals are then what is done beside. Nobody
    else may write in the copy.

    Raises:
        CancelledError: It was stopped.
    """
    apart = not copy.read_only and copy.table_exists("words")
    with ThreadPoolExecutor(max_workers=1) as beside:
        rest = beside.submit(_wrong_words if apart else _broken_seal, copy, going.unheard)
        try:
            found = _broken_seal(copy, going.span(0, SEALS, PARTS)) if apart else []
            found = found or _wrong_rows(copy, expected, going.span(SEALS, PARTS, PARTS), apart=apart)
        except DISK_FAULTS:
            if not apart and (broken := rest.result()):
                return broken
            raise
        if found and apart:
            return found  # on such pages no word is to be relied on
        return rest.result() or found


def count_rows(journal: Journal, going: Going = AT_ONCE) -> dict[str, int]:
    """How many rows every table has, those of the index too.

    The pages of its words are left out: to count them all are read, and the index looks after them itself.

    Raises:
        CancelledError: It was stopped.
    """

    def counted(name: str) -> int:
        going.heed()
        return int(journal.execute_sql(f'SELECT count(*) FROM "{name}"').fetchone()[0])

    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    names = [str(name) for (name,) in journal.execute_sql(named).fetchall() if name != "words_data"]
    return {name: counted(name) for name in names}


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
def asking(journal: SqliteDatabase, going: Going, heard: Callable[[], object] = bool) -> Iterator[None]:
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
    except DISK_FAULTS as error:
        if going.stopped():
            connection.set_progress_handler(None, 0)
            if connection.in_transaction and not journal.in_transaction():
                connection.rollback()  # BEGIN or ROLLBACK was broken off: its caller knows of no transaction
            raise CancelledError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def past_stopping(journal: SqliteDatabase, going: Going) -> None:
    """Within `asking`: the last moment to stop; what comes now, a commit first of all, is not broken off.

    Raises:
        CancelledError: Somebody said stop.
    """
    going.past_stopping()
    journal.connection().set_progress_handler(None, 0)


def by_steps(going: Going, of: float) -> Callable[[], None]:
    """For `asking`, to tell how far it is: `of` are about all steps of the database's own machine."""
    steps, said = 0, -1

    def told() -> None:
        nonlocal steps, said
        steps += OFTEN
        share = min(PARTS - 1, int(PARTS * steps / max(of, 1)))
        if share > said:  # a window that is told a thousand times a second paints nothing else
            said = share
            going.told(share, PARTS)

    return told


def wrong_tables(
    copy: Journal, going: Going = AT_ONCE, counts: dict[str, int] | None = None, most: int = MOST
) -> list[str]:
    """What is wrong with the trees of tables and their values, `most` of it; `counts` are their rows.

    Raises:
        CancelledError: It was stopped.
    """
    if counts is None:
        counts = count_rows(copy, going)
    of = PER_VALUE * sum(_width(copy, name) * count for name, count in counts.items())
    with asking(copy, going, by_steps(going, of)):
        return _found(copy.execute_sql(f"PRAGMA quick_check({most})"))


def _width(copy: Journal, table: str) -> int:
    """How many columns a table has."""
    return int(copy.execute_sql("SELECT count(*) FROM pragma_table_info(?)", (table,)).fetchone()[0])


def _wrong_rows(copy: Journal, expected: dict[str, int] | None, going: Going, *, apart: bool) -> list[str]:
    """What is wrong with the tables, else with their lengths."""
    with _words_left_out(copy) if apart else nullcontext():
        found = wrong_tables(copy, going, expected)
    if not found and expected is not None and count_rows(copy, going) != expected:
        return ["tables of another length"]
    return found


@contextmanager
def _words_left_out(copy: Journal) -> Iterator[None]:
    """Leave the index of words to who looks at it beside: a look at all tables would do the same once more.

    It is taken out of the schema, its tables are not: every tree, every row and every free page is still
    looked at, and no page may belong to two. Nothing of it is kept.
    """
    with copy.atomic() as unit:
        copy.execute_sql("PRAGMA writable_schema = ON")
        copy.execute_sql("DELETE FROM sqlite_master WHERE name = 'words'")
        copy.execute_sql("PRAGMA writable_schema = RESET")
        try:
            yield
        finally:
            unit.rollback()
    copy.execute_sql("PRAGMA writable_schema = RESET")


def _broken_seal(copy: Journal, going: Going) -> list[str]:
    """The first page that does not carry its seal."""
    with reading(Path(copy.database)) as file:
        number = broken_page(file, copy.key, going)
    return [f"page {number} does not carry its seal"] if number else []


def _wrong_words(copy: Journal, going: Going) -> list[str]:
    """What is wrong with the index of words; on a thread and a connection of its own."""
    copy.connect()
    try:
        with asking(copy, going):
            return _found(copy.execute_sql("PRAGMA quick_check(words)"))
    finally:
        copy.close()


def _found(said: Any) -> list[str]:
    rows = [str(row[0]) for row in said.fetchall()]
    return [] if rows == ["ok"] else rows
