"""The schema of a journal, step by step: which steps it has taken, and taking those it lacks.

All pending steps are one write behind one backup. Where none can be taken, they are taken in a
private copy, which is then read in the journal's place.
"""

from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import StoreUnavailableError, Trouble
from relbook.store.database import Journal
from relbook.store.going import Showing
from relbook.store.index import keep_in_step, let_go, watch_again

_FOLDER = Path(__file__).with_name("migrations")
"""A folder on the disk in every installation: peewee's runner reads its files by path."""


def migration_names() -> list[str]:
    """Every migration this relbook knows, in order; the last one names its schema."""
    return _steps(_FOLDER)


def _steps(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.iterdir() if path.suffix == ".py" and path.name[0].isdigit())


def applied(journal: Journal) -> set[str]:
    """The steps a journal has taken."""
    return {name for (name,) in journal.execute_sql("SELECT name FROM schema_migration").fetchall()}


def migrate(journal: Journal) -> None:
    """Run every step of this relbook that a journal has not seen."""
    step_up(journal, _FOLDER)


def step_up(journal: Journal, folder: Path) -> None:
    """Run the steps in a folder that a journal has not seen; before the first, a copy is set aside."""
    pending = _pending(journal, folder)
    if not pending:
        return
    if journal.table_exists("schema_migration") and applied(journal):
        _back_up(journal)
    _take_steps(journal, folder)


def _pending(journal: Journal, folder: Path) -> list[str]:
    taken = applied(journal) if journal.table_exists("schema_migration") else set()
    return [name for name in _steps(folder) if name not in taken]


def _take_steps(journal: Journal, folder: Path) -> None:
    """Take all steps as one write: whoever starts meanwhile waits, and finds them taken."""
    from playhouse.migrations import Runner  # only when there is something to do: it costs start-up

    journal.execute_sql("PRAGMA foreign_keys = 0")  # inside a transaction this would do nothing
    try:
        with journal.atomic("IMMEDIATE"):
            if _pending(journal, folder):
                let_go(journal)
                Runner(journal, folder).up()
                watch_again(journal)
    finally:
        journal.execute_sql("PRAGMA foreign_keys = 1")


def _back_up(journal: Journal) -> None:
    """Keep the whole journal as it is before its schema changes; without that it stays as it is."""
    from relbook.journal.backup import Why
    from relbook.store import backups  # they open journals too

    backups.make(journal, Why.MIGRATION)


def read_as_of_today(journal: Journal, *, later: bool, showing: Showing) -> None:
    """Where no step can be taken, take it in a private copy and read that: earlier tables lack columns.

    The copy's index is made anew behind `showing`; with `later` an earlier one answers, as in `open_journal`.
    """
    if journal.on_a_copy:
        journal.execute_sql("PRAGMA query_only = 0")
    else:
        _copy_of_a_moment(journal)
        journal.read_only = False  # the copy is ours to change; nothing is written back
        journal.connect()
    _take_steps(journal, _FOLDER)
    keep_in_step(journal, later=later, showing=showing)
    journal.execute_sql("PRAGMA query_only = 1")
    journal.read_only = True


def _copy_of_a_moment(journal: Journal) -> None:
    """Leave the journal for a copy of it as it is between two writes of another process."""
    try:
        private = journal.place_for_a_copy()
        copy = sqlcipher.connect(str(private), isolation_level=None)
        with closing(copy):
            copy.execute("PRAGMA cipher_log_level = NONE")
            copy.execute("PRAGMA key = '{}'".format(journal.key.replace("'", "''")))
            journal.connection().backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    except OSError as error:
        raise StoreUnavailableError(Trouble.FULL) from error
    journal.close()
    journal.alone = False
    journal.init(str(private))
