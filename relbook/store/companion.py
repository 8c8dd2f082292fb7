"""The file beside a journal that holds its attachments: under the journal's own key and salt.

Two files of one salt and one passphrase have one raw key, so that the passphrase alone opens both
in any SQLCipher, and so does the recovery key. When the passphrase changes, the new companion is
written whole beside the old one first; whichever fits the journal is the companion from then on.
That is settled at the next opening if the change was cut short. No state is kept but the files.
"""

import os
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import JournalDamagedError
from relbook.store.address import address
from relbook.store.durable import sync_where_it_can
from relbook.store.seal import derive, is_raw, raw, salt_of, secret_of

BUSY_SECONDS = 10


def companion(journal: Path) -> Path:
    """Where a journal's files lie: beside it."""
    return journal.with_name(f"{journal.name}-files")


def waiting(journal: Path) -> Path:
    """Where the companion of a new passphrase waits until the journal has it."""
    return journal.with_name(f"{journal.name}-files.rekey")


def beside(salt: bytes, key: str) -> str:
    """The key that makes a companion of a journal's salt."""
    return raw(secret_of(key), salt) if salt and is_raw(key) else key


def opens(path: Path, key: str, *, mending: bool = False) -> bool:
    """Whether `key` opens the sealed file at `path`.

    Nothing is written, unless `mending` lets SQLite take back what a kill left half done.
    """
    try:
        with closing(_connect(path, key, "rw" if mending else "ro")):
            return path.stat().st_size > 0  # a file without a page opens with any key
    except (sqlcipher.Error, OSError):
        return False


def copy_under(source: Path, key: str, target: Path, new: str) -> None:
    """Write a whole copy of a sealed file under another key, durably, and look whether it is sound.

    Raises:
        sqlcipher3.dbapi2.Error: The disk would not.
        JournalDamagedError: The copy is not as good as the original should be.
    """
    part = target.with_name(f"{target.name}-part")
    let_go(part)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(_connect(source, key, "rw")) as old, closing(_connect(part, new, "rw", fresh=True)) as made:
        made.execute("PRAGMA synchronous = EXTRA")
        old.backup(made)  # all pages at once: by parts it starts again for ever under a busy writer
        for name in ("application_id", "user_version"):
            (value,) = old.execute(f"PRAGMA {name}").fetchone()
            made.execute(f"PRAGMA {name} = {value}")
    verify(part, new)
    sync_where_it_can(part)
    put_in_place(part, target)  # under its own name it is whole


def verify(path: Path, key: str) -> None:
    """Look at every page of a sealed file.

    Raises:
        JournalDamagedError: Some page is not as it was written.
    """
    with closing(_connect(path, key, "ro")) as found:
        broken = found.execute("PRAGMA cipher_integrity_check").fetchall()
        if broken or found.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise JournalDamagedError(path)


def settle(journal: Path, key: str, passphrase: str = "") -> None:
    """Make the companion the one that fits the journal, after a change that was cut short.

    `key` is known to open the journal. A companion made by the passphrase with a salt of its own
    is written anew under the journal's.
    """
    there, ready = companion(journal), waiting(journal)
    part = ready.with_name(f"{ready.name}-part")
    if part.exists():
        let_go(part)
    if ready.exists():
        if opens(ready, key):
            put_in_place(ready, there)
        elif opens(there, key, mending=True):  # the other is of a passphrase that the journal never got
            let_go(ready)
    if not passphrase or is_raw(passphrase) or not there.exists() or salt_of(there) == salt_of(journal):
        return
    own = derive(passphrase, salt_of(there))
    if salt_of(there) and opens(there, own):
        copy_under(there, own, ready, beside(salt_of(journal), key))
        put_in_place(ready, there)


def put_in_place(source: Path, target: Path) -> None:
    """Give a file another's name, durably."""
    source.replace(target)
    sync_where_it_can(target.parent)


def let_go(file: Path) -> None:
    """Remove a file and what a kill in the middle of writing it left; where that fails, nothing is said."""
    with suppress(OSError):  # it is looked for again at every opening
        file.unlink(missing_ok=True)
        file.with_name(f"{file.name}-journal").unlink(missing_ok=True)
        sync_where_it_can(file.parent)


def _connect(path: Path, key: str, mode: str, *, fresh: bool = False) -> Any:
    found = sqlcipher.connect(
        address(path.absolute(), mode), uri=True, isolation_level=None, timeout=BUSY_SECONDS
    )
    try:
        found.execute("PRAGMA cipher_log_level = NONE")
        found.execute("PRAGMA key = '{}'".format(key.replace("'", "''")))
        found.execute("PRAGMA temp_store = MEMORY")
        if not fresh:
            found.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        found.close()
        raise
    return found
