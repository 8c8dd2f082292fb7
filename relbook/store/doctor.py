"""Looking whether a journal is sound: its pages, its index, its ties, its files, its privacy."""

import hashlib
import os
import stat
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO

from relbook.journal.frozen import frozen
from relbook.store import files, footing
from relbook.store.companion import companion
from relbook.store.database import APPLICATION_ID, Journal
from relbook.store.going import AT_ONCE, Going
from relbook.store.index import missing_parts
from relbook.store.kept_open import reading
from relbook.store.schema import migration_names
from relbook.store.seal import broken_pages
from relbook.store.sound import asking, wrong_tables
from relbook.store.ties import TIES
from relbook.store.troubles import DISK_FAULTS, trouble_of

_SHOWN = 20
"""How many faults of one kind a check lists at most."""


class Ailment(StrEnum):
    """What can be wrong with a journal."""

    PAGES = "pages that cannot be trusted"
    TABLES = "tables out of order"
    STRANGER = "a stamp that is not relbook's"
    SCHEMA = "steps of the schema that are missing"
    INDEX_PARTS = "parts of the word index that are missing"
    INDEX_DRIFT = "a word index that does not match the notes"
    STALE = "rows the word index has not looked at"
    ORPHANS = "rows whose other end is missing"
    FILES = "files whose content is missing"
    FILES_CHANGED = "files whose content is not what it was"
    FILE_PAGES = "pages of the files that cannot be trusted"
    COMPANION = "files whose content is missing, for the companion file that held them is not there"
    COMPANION_SHUT = "files whose content cannot be reached, for the journal's key does not open their file"
    COPIES = "other versions of the journal that a sync program left beside it"
    OPEN_FILE = "a file that others may read"
    OPEN_FOLDER = "a folder that others may look into"


MENDED_BY_REINDEX = frozenset({Ailment.INDEX_PARTS, Ailment.INDEX_DRIFT, Ailment.STALE})
"""What making the index again puts right."""

ADVICE = frozenset({Ailment.OPEN_FILE, Ailment.OPEN_FOLDER, Ailment.COPIES})
"""What is worth knowing, though the journal is sound."""


@frozen
class Finding:
    """One thing that is wrong: how many rows, pages or files, and which, in words without text of notes."""

    ailment: Ailment
    count: int
    facts: tuple[str, ...] = ()

    @property
    def grave(self) -> bool:
        """Whether the journal is unsound because of it."""
        return self.ailment not in ADVICE


STEPS = 10
"""How finely it is told how far it is; what is done until then, by the times measured."""

SEALS, TABLES_SEEN, INDEX_SEEN = 1, 5, 9


def examine(journal: Journal, going: Going = AT_ONCE) -> list[Finding]:
    """Everything that is wrong with an open journal; nothing is changed.

    Where pages cannot be trusted nothing else is asked: the answers could not be trusted either.

    Raises:
        CancelledError: It was stopped.
    """
    with reading(Path(journal.database)) as file, journal.atomic():  # one moment: nobody writes within it
        journal.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()
        findings = [*_pages(file, journal, Ailment.PAGES, going.span(0, SEALS, STEPS))]
        findings = findings or [*_tables(journal, going.span(SEALS, TABLES_SEEN, STEPS))]
        if not findings:
            with asking(journal, going):
                findings = [*_whose(journal), *_index(journal, going.span(TABLES_SEEN, INDEX_SEEN, STEPS))]
                findings += [*_orphans(journal), *_files(journal)]
    return [*findings, *_privacy(journal.path), *_copies(journal.path)]


def _pages(file: BinaryIO, journal: Journal, ailment: Ailment, going: Going = AT_ONCE) -> Iterator[Finding]:
    broken = list(broken_pages(file, journal.key, going))
    if broken:
        told = tuple(f"page {number} does not carry its seal" for number in broken[:_SHOWN])
        yield Finding(ailment, len(broken), told)


def _tables(journal: Journal, going: Going) -> Iterator[Finding]:
    if told := wrong_tables(journal, going, most=_SHOWN):
        yield Finding(Ailment.TABLES, len(told), tuple(told))


def _whose(journal: Journal) -> Iterator[Finding]:
    if journal.application_id != APPLICATION_ID:
        yield Finding(Ailment.STRANGER, 1)
    applied = {name for (name,) in journal.execute_sql("SELECT name FROM schema_migration").fetchall()}
    if pending := sorted(set(migration_names()) - applied):
        yield Finding(Ailment.SCHEMA, len(pending), tuple(pending))


def _index(journal: Journal, going: Going) -> Iterator[Finding]:
    if gone := sorted(missing_parts(journal)):
        yield Finding(Ailment.INDEX_PARTS, len(gone), tuple(gone))
        return
    if stale := _number(journal, "SELECT count(*) FROM stale"):
        yield Finding(Ailment.STALE, stale)
    drift = {}
    for done, (name, sql) in enumerate(_DRIFT.items()):
        going.at(done, len(_DRIFT))
        if found := _number(journal, sql):
            drift[name] = found
    if drift:
        facts = tuple(f"{name}: {found}" for name, found in drift.items())
        yield Finding(Ailment.INDEX_DRIFT, sum(drift.values()), facts)


def _missing_from_index(kind: str) -> str:
    return f"""SELECT count(*) FROM {kind} WHERE gone IS NULL
        AND NOT EXISTS (SELECT 1 FROM place WHERE place.key = {kind}.id AND place.kind = '{kind}')"""


def _not_in_journal(kind: str) -> str:
    return f"""SELECT count(*) FROM place WHERE kind = '{kind}'
        AND NOT EXISTS (SELECT 1 FROM {kind} WHERE {kind}.id = place.key AND gone IS NULL)"""


_KINDS = ("entry", "promise", "fact", "question", "client")
_DRIFT = {
    **{f"{kind} not indexed": _missing_from_index(kind) for kind in _KINDS},
    **{f"{kind} indexed and gone": _not_in_journal(kind) for kind in _KINDS},
    "place without words": "SELECT count(*) FROM place WHERE id NOT IN (SELECT id FROM words_docsize)",
    "words without place": "SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT id FROM place)",
    "entry elsewhere": """SELECT count(*) FROM entry JOIN place ON place.key = entry.id
        WHERE entry.gone IS NULL AND entry.place IS NOT place.id""",
    "tie elsewhere": """SELECT count(*) FROM entry_client tie JOIN entry ON entry.id = tie.entry
        WHERE tie.place IS NOT CASE WHEN tie.gone IS NULL AND entry.gone IS NULL THEN entry.place END""",
}
"""What the index should say, asked of the rows themselves."""


def _orphans(journal: Journal) -> Iterator[Finding]:
    found = {}
    for table, column, other in TIES:
        sql = f"""SELECT count(*) FROM {table} one WHERE one.{column} <> ''
            AND NOT EXISTS (SELECT 1 FROM "{other}" two WHERE two.id = one.{column})"""
        if count := _number(journal, sql):
            found[f"{table}.{column}"] = count
    if found:
        facts = tuple(f"{name}: {count}" for name, count in found.items())
        yield Finding(Ailment.ORPHANS, sum(found.values()), facts)


def _files(journal: Journal) -> Iterator[Finding]:
    wanted = files.every()
    if wanted and not companion(journal.path).exists():
        yield Finding(Ailment.COMPANION, len(wanted), (companion(journal.path).name,))
        return
    if not companion(journal.path).exists():
        return
    try:
        yield from _shelved()
    except DISK_FAULTS as error:
        trouble_of(error)  # any other fault is a bug and is raised again
        yield Finding(Ailment.COMPANION_SHUT, len(wanted), (companion(journal.path).name,))


def _shelved() -> Iterator[Finding]:
    if missing := files.missing():
        yield Finding(Ailment.FILES, len(missing), tuple(file.id for file in missing[:_SHOWN]))
    with files.shelf() as shelf, reading(Path(shelf.database)) as file, shelf.atomic("DEFERRED"):
        shelf.execute_sql("SELECT count(*) FROM sqlite_master").fetchone()  # from here on nobody writes
        broken = [*_pages(file, shelf, Ailment.FILE_PAGES)]
        yield from broken or _contents(shelf)


def _contents(shelf: Journal) -> Iterator[Finding]:
    """Each content is named by its hash: whatever has another one is not what was put in."""
    if not shelf.table_exists("content"):
        return
    held = shelf.execute_sql("SELECT digest, bytes FROM content")
    if changed := [digest for digest, content in held if hashlib.sha256(content).hexdigest() != digest]:
        yield Finding(Ailment.FILES_CHANGED, len(changed), tuple(digest[:12] for digest in changed[:_SHOWN]))


def _copies(path: Path) -> Iterator[Finding]:
    if others := footing.others_beside(path):
        yield Finding(Ailment.COPIES, len(others), tuple(other.name for other in others[:_SHOWN]))


def _privacy(path: Path) -> Iterator[Finding]:
    if os.name != "posix":
        return
    beside = (Path(f"{path}{suffix}") for suffix in ("", "-wal", "-shm", "-journal", "-files", "-spare"))
    if readable := [file.name for file in beside if _open_to_others(file)]:
        yield Finding(Ailment.OPEN_FILE, len(readable), tuple(readable))
    folder = path.absolute().parent
    if _open_to_others(folder):
        yield Finding(Ailment.OPEN_FOLDER, 1, (str(folder),))


def _open_to_others(place: Path) -> bool:
    try:
        return bool(stat.S_IMODE(place.stat().st_mode) & 0o077)
    except FileNotFoundError:
        return False


def _number(journal: Journal, sql: str) -> int:
    row: Any = journal.execute_sql(sql).fetchone()
    return int(row[0])
