"""Reading what can be read of a damaged journal into a new one beside it.

The damaged file is only read. Its tables are read by ranges of row ids, then leaf by leaf where
no way leads there any more; what is still missing comes from the newest backups that have it; the
index is made again and the new file examined before it gets its name.
"""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from relbook.errors import (
    JournalDamagedError,
    JournalExistsError,
    JournalLockedError,
    JournalTooNewError,
    StoreUnavailableError,
    Trouble,
)
from relbook.journal.backup import read_name
from relbook.journal.frozen import frozen
from relbook.journal.passphrase import normal
from relbook.store import backups, salvage_files, sound
from relbook.store.database import OPEN_KEY, Journal
from relbook.store.index import rebuild
from relbook.store.leaves import read_leaves
from relbook.store.likeness import likenesses, sort_out
from relbook.store.models import TABLES, Row
from relbook.store.opening import open_journal
from relbook.store.outbox import trouble_of_file
from relbook.store.ranges import Found, read_table
from relbook.store.schema import migration_names
from relbook.store.seal import is_raw, salt_of
from relbook.store.troubles import DISK_FAULTS, trouble_of
from relbook.store.wreck import Broken, Wreck, salts_near

Told = Callable[[int, int], None]


@frozen
class Account:
    """What became of one kind of row: so many read, filled from backups, and known to be missing."""

    read: int = 0
    filled: int = 0
    lost: int = 0

    @property
    def whole(self) -> int:
        """How many there were, as far as anybody knows."""
        return self.read + self.filled + self.lost


@frozen
class Salvaged:
    """A new journal at `path`. `rows` are all rows, entries among them; `sources` the backups that helped.

    `certain` is False where some part of the file could not even be counted.
    """

    path: Path
    entries: Account
    rows: Account
    files: Account = Account()
    sources: tuple[tuple[date, int], ...] = ()
    certain: bool = True


def salvage(path: Path, passphrase: str, to: Path, told: Told | None = None) -> Salvaged:
    """Read what can be read of the journal at `path` into a new one at `to`, and say how much that was.

    `told` hears how far it is. No other journal may be open meanwhile.

    Raises:
        JournalExistsError: There is something at `to`.
        JournalLockedError: The passphrase opens neither the file nor a backup.
        JournalTooNewError: A later relbook wrote it.
        JournalDamagedError: The new file is not sound; it is removed again.
        StoreUnavailableError: It cannot be written.
    """
    if os.path.lexists(to):
        raise JournalExistsError(to)
    key = (passphrase if is_raw(passphrase) else normal(passphrase)) if passphrase else OPEN_KEY
    copies = [it for it in backups_near(path) if it.stat().st_size]
    making = to.with_name(f"{to.name}.making")
    try:
        made = _made(path, key, copies, making, told or _unheard)
        if made.files.whole:
            salvage_files.put_beside(making, to)
        making.replace(to)
    except OSError as error:
        raise StoreUnavailableError(trouble_of_file(error) or Trouble.GONE) from error
    finally:
        for left in (making, Path(f"{making}-journal"), Path(f"{making}-files"), Path(f"{making}.lock")):
            left.unlink(missing_ok=True)
    return Salvaged(to, made.entries, made.rows, made.files, made.sources, made.certain)


def backups_near(path: Path) -> list[Path]:
    """Copies of journals in the usual places around one, the newest first."""
    folder = backups.folder_of(path)
    named = [folder / one.name for one in backups.listed(folder)]
    aside = sorted(path.parent.glob(f"{path.name}.before-*"), key=_moment, reverse=True)
    return [*named, *(it for it in aside if it.is_file())]


def _made(path: Path, key: str, copies: Sequence[Path], making: Path, told: Told) -> Salvaged:
    salts = [*salts_near(path), *(salt_of(copy) for copy in copies)]
    try:
        wreck = Wreck(path, key, salts)
    except JournalLockedError:
        if not copies:
            raise
        return _write(None, {}, key, path, copies, making)
    with wreck:
        _refuse_the_future(wreck, path)
        return _write(wreck, _read(wreck, making, told), key, path, copies, making)


def _read(wreck: Wreck, making: Path, told: Told) -> dict[str, Found]:
    """Every table, by ranges and then by leaves."""
    order = _orders(making)
    found: dict[str, Found] = {}
    for done, table in enumerate(TABLES):
        name = table._meta.table_name
        told(done, 2 * len(TABLES))
        try:
            found[name] = read_table(wreck, name)
        except Broken:
            found[name] = Found(order[name], certain=False)
    if all(table.whole for table in found.values()):
        return found

    def further(page: int, pages: int) -> None:
        told(len(TABLES) * (pages + page) // pages, 2 * len(TABLES))

    known = {name: table.keys for name, table in found.items()}
    sorted_out = sort_out(read_leaves(wreck, further), likenesses(order), known)
    for name, rows in sorted_out.items():
        _add(found[name], rows, order[name])
    return found


def _add(table: Found, rows: dict[str, tuple[Any, ...]], order: Sequence[str]) -> None:
    """Add what lay on leaves to what the ranges gave, where that was not all."""
    if table.whole or len(table.columns) != len(order):
        return
    wanted = table.missing if table.certain else rows.keys() - table.rows.keys()
    table.rows |= {key: row for key, row in rows.items() if key in wanted}
    table.keys |= table.rows.keys()


def _orders(making: Path) -> dict[str, list[str]]:
    """The columns of every table as they lie in a journal of today; a fresh one is made to see."""
    model = open_journal(making)
    try:
        return {
            table._meta.table_name: [
                str(row[1]) for row in model.execute_sql(f'PRAGMA table_info("{table._meta.table_name}")')
            ]
            for table in TABLES
        }
    finally:
        model.leave()
        making.unlink()


def _write(
    wreck: Wreck | None, found: dict[str, Found], key: str, path: Path, copies: Sequence[Path], making: Path
) -> Salvaged:
    """Fill the gaps, write the new file, examine it."""
    filled, sources = _filled(found, key, copies)
    if wreck is None and not any(one.rows for one in filled.values()):
        raise JournalLockedError(path)
    try:
        journal = open_journal(making, wreck.key if wreck else "" if key == OPEN_KEY else key)
        try:
            with journal.atomic("IMMEDIATE"):
                for table in TABLES:
                    name = table._meta.table_name
                    _insert(journal, table, found.get(name), filled.get(name))
            rebuild(journal)
            _examine(journal)
            files = Account(*salvage_files.carry(journal, path, key, copies))
        finally:
            journal.leave()
    except DISK_FAULTS as error:
        raise StoreUnavailableError(trouble_of(error)) from error
    counts = {name: _account(found.get(name), filled.get(name)) for name in _names()}
    rows = Account(*(sum(getattr(one, part) for one in counts.values()) for part in Account.__match_args__))
    certain = bool(found) and all(one.certain for one in found.values())
    return Salvaged(making, counts["entry"], rows, files, sources, certain)


def _filled(
    found: dict[str, Found], key: str, copies: Sequence[Path]
) -> tuple[dict[str, Found], tuple[tuple[date, int], ...]]:
    """What the newest backups know of what is missing.

    Where the index says which rows there are, nothing else is taken: what is gone on purpose stays
    gone.
    """
    filled: dict[str, Found] = {}
    sources = []
    for copy in copies:
        open_ends = [name for name in _names() if name not in found or not found[name].whole]
        if not open_ends:
            break
        with suppress(JournalLockedError, OSError), Wreck(copy, key) as backup:
            entries = sum(_take(found, filled, backup, name) for name in open_ends)
            if entries:
                sources.append((_moment(copy).date(), entries))
    return filled, tuple(sources)


def _take(found: dict[str, Found], filled: dict[str, Found], backup: Wreck, name: str) -> int:
    """Take from a backup what is missing of a table; how many of them are entries."""
    here = found.get(name)
    try:
        there = read_table(backup, name)
    except Broken:
        return 0
    have = (here.rows.keys() if here else set()) | (filled[name].rows.keys() if name in filled else set())
    wanted = there.rows.keys() - have
    if here is not None and here.certain:
        wanted &= here.missing
    taken = filled.setdefault(name, Found(there.columns))
    if taken.columns == there.columns:
        taken.rows |= {key: there.rows[key] for key in wanted}
    return len(wanted) if name == "entry" else 0


def _insert(journal: Journal, table: type[Row], *parts: Found | None) -> None:
    fields = {field.column_name: field for field in table._meta.sorted_fields}
    for part in parts:
        if part is None or not part.rows:
            continue
        taken = [at for at, column in enumerate(part.columns) if column in fields]
        names = [part.columns[at] for at in taken]
        standing = [
            None if fields[name].null else fields[name].db_value(fields[name].default) for name in names
        ]
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        sql = f'INSERT OR REPLACE INTO "{table._meta.table_name}" ({columns}) VALUES ({marks})'
        for row in part.rows.values():
            values = [
                row[at] if row[at] is not None else other for at, other in zip(taken, standing, strict=True)
            ]
            journal.execute_sql(sql, values)


def _examine(journal: Journal) -> None:
    if found := sound.faults(journal):
        raise JournalDamagedError(journal.path) from ValueError(len(found))


def _account(found: Found | None, filled: Found | None) -> Account:
    read = set(found.rows) if found else set()
    more = set(filled.rows) - read if filled else set()
    lost = (found.missing if found else set()) - more
    return Account(len(read), len(more), len(lost))


def _refuse_the_future(wreck: Wreck, path: Path) -> None:
    with suppress(Broken):
        applied = {str(name) for (name,) in wreck.ask("SELECT name FROM schema_migration")}
        if unknown := sorted(applied - set(migration_names())):
            raise JournalTooNewError(path, unknown)


def _names() -> list[str]:
    return [table._meta.table_name for table in TABLES]


def _moment(copy: Path) -> datetime:
    named = read_name(copy.name)
    return named.made if named else datetime.fromtimestamp(copy.stat().st_mtime, UTC)


def _unheard(done: int, whole: int) -> None:
    """Nobody wants to know how far it is."""
