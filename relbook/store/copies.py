"""Copies of the journal: which there are, how long they last, and one written anew without somebody."""

import os
import shutil
import tempfile
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from peewee import DatabaseError

from relbook.errors import RelbookError
from relbook.journal.backup import read_name
from relbook.journal.forgetting import Copy, Fate, Why, Wish
from relbook.journal.lasting import until
from relbook.journal.naming import Known
from relbook.store import purging, tracing
from relbook.store import spots as speaking
from relbook.store.database import Journal
from relbook.store.durable import sync
from relbook.store.lock import WriterLock
from relbook.store.tracing import run

ENDINGS = (".relbook", ".damaged")
"""How the files of backups end."""

BEFORE = ".before-"
"""What stands behind the journal's name in the copy that is set aside before a migration."""


def is_copy(path: Path) -> bool:
    """Whether a file may be a copy of a journal."""
    return path.name.endswith(ENDINGS) or BEFORE in path.name


def listed(path: Path, folders: Iterable[Path], now: datetime) -> list[Copy]:
    """Every copy of the journal at `path`, the oldest first, with the day on which it will be gone."""
    files = found(path, folders)
    named = [one for file in files if (one := read_name(file.name)) is not None]
    gone = until(named, now.astimezone(UTC))
    return [Copy(file.name, _made(file), until=gone.get(file.name)) for file in files]


def found(path: Path, folders: Iterable[Path]) -> list[Path]:
    """The files that are copies of the journal, the oldest first; the journal itself is none."""
    beside = path.parent.glob(f"{path.name}{BEFORE}*")
    inside = (one for folder in folders if folder.is_dir() for one in folder.rglob("*") if is_copy(one))
    every = {one for one in (*beside, *inside) if one.is_file() and not one.is_symlink() and one != path}
    return sorted(every, key=_age)


def treated(
    journal: Journal,
    people: Collection[str],
    known: Known,
    wish: Wish,
    folders: Iterable[Path],
    now: datetime,
    *,
    rewrite: bool,
) -> list[Copy]:
    """Every copy with what became of it: written anew without these people, or left as it is."""
    folders = tuple(folders)
    described = {one.name: one for one in listed(journal.path, folders, now)}
    if not rewrite:
        return list(described.values())
    done = []
    for path in found(journal.path, folders):
        lock = WriterLock(path.parent / "backups")  # nobody makes or thins backups here meanwhile
        if not lock.take():
            done.append(replace(described[path.name], why=Why.BUSY))
            continue
        try:
            fate = _anew(path, journal.key, people, known, wish)
            done.append(replace(described[path.name], fate=fate, until=None))
        except (DatabaseError, OSError, RelbookError):
            done.append(replace(described[path.name], why=Why.UNREADABLE))
        finally:
            lock.drop()
    return done


def erase_contents(journal: Journal, folders: Iterable[Path], digests: Collection[str]) -> list[Copy]:
    """Delete contents from what the backups share, whatever becomes of them; says where that failed."""
    failed = []
    for path in (one for folder in folders if folder.is_dir() for one in sorted(folder.rglob("*.files*"))):
        shared = Journal(path, journal.key, device="", read_only=False, shared=False)
        try:
            shared.connect()
            purging.erase(shared, digests)
        except (DatabaseError, RelbookError):
            failed.append(Copy(path.name, _made(path), why=Why.UNREADABLE))
        finally:
            shared.close()
    return failed if digests else []


def _made(path: Path) -> date:
    """The civil day a copy is of, as its name tells, else its file."""
    named = read_name(path.name)
    made = named.made if named is not None else datetime.fromtimestamp(_age(path), UTC)
    return made.astimezone().date()


def _age(path: Path) -> float:
    return path.stat().st_mtime


def _anew(path: Path, key: str, people: Collection[str], known: Known, wish: Wish) -> Fate:
    """Write a copy anew beside itself, look whether it is sound and free of them, and put it in place."""
    handle, name = tempfile.mkstemp(prefix=".relbook-", dir=path.parent)
    os.close(handle)
    made = Path(name)
    try:
        shutil.copyfile(path, made)
        fate = _purged(made, key, people, known, wish)
        if fate is Fate.REWRITTEN:
            _put_in_place(made, path)
    finally:
        for left in path.parent.glob(f"{made.name}*"):
            left.unlink()
    return fate


def _purged(made: Path, key: str, people: Collection[str], known: Known, wish: Wish) -> Fate:
    copy = Journal(made, key, device="", read_only=False, shared=False)
    copy.connect()
    try:
        run(copy, "PRAGMA journal_mode = DELETE").fetchone()
        with copy.atomic("IMMEDIATE"):
            theirs = tracing.trace(copy, *people)
            chosen = wish.taken(speaking.spots(copy, known, theirs.rows))
            if not chosen and not any(theirs.rows.values()):
                return Fate.ABSENT
            speaking.redact(copy, chosen, known)
            purging.purge(copy, theirs)
            _unindex(copy)
            purging.settle_words(copy)
            tracing.let_go(copy)
        purging.sweep(copy)
        _look(copy, people)
    finally:
        copy.close()
    return Fate.REWRITTEN


def _unindex(copy: Journal) -> None:
    """Take out of the index what is gone or changed; an opening indexes again what stays."""
    if "stale" not in copy.get_tables():
        return
    which = "SELECT id FROM place WHERE key IN (SELECT key FROM stale)"
    run(copy, f"DELETE FROM words WHERE rowid IN ({which})")
    run(copy, "DELETE FROM place WHERE key IN (SELECT key FROM stale)")
    run(copy, "DELETE FROM stale WHERE key IN (SELECT id FROM temp.traced)")


def _look(copy: Journal, people: Collection[str]) -> None:
    """Whether the new file is sound and names nobody who was to go; if not, the old one stays."""
    sound = not run(copy, "PRAGMA cipher_integrity_check").fetchall()
    sound = sound and run(copy, "PRAGMA quick_check").fetchall() == [("ok",)]
    if not sound or purging.naming(copy, people) or purging.index_names(copy, people):
        raise DatabaseError("a copy that was written anew is not as it should be")


def _put_in_place(made: Path, path: Path) -> None:
    """The new file in the place of the old, with its age and its rights, durably."""
    stat = path.stat()
    made.chmod(0o600)
    os.utime(made, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    sync(made)
    made.replace(path)
    sync(path.parent)
