"""Older copies of a journal and the passphrase they open with: giving them the one of today.

A copy in a place that was away while the passphrase changed still opens with the one before. The
key it has is then noted in the journal, which today's passphrase closes, so that the copy can be
written anew when its place is next seen; it goes out in no export (`dumping`).
"""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import RelbookError
from relbook.journal.backup import read_name
from relbook.journal.frozen import frozen
from relbook.journal.lasting import until
from relbook.store import backups, files_copy, settings
from relbook.store.companion import copy_under, let_go, opens, put_in_place
from relbook.store.database import OPEN_KEY, Journal
from relbook.store.edit import Edit, write
from relbook.store.going import AT_ONCE, Going
from relbook.store.lock import WriterLock
from relbook.store.seal import PAGE, derive, is_raw, raw, salt_of, secret_of
from relbook.store.unlocking import key_for

NOTED = "keys of earlier copies"
"""The setting that holds the keys which copies elsewhere may still have."""

MOST = 8
"""How many such keys are kept: those of the latest changes."""


@frozen
class Renewed:
    """What came of it: how many copies got the key of today, and which did not."""

    count: int = 0
    left: tuple[Path, ...] = ()


def copies_of(path: Path, *folders: Path) -> list[Path]:
    """Older copies of sealed files: set aside beside the journal, its backups, all in these folders."""
    near = [it for mark in ("before", "kept") for it in sorted(path.parent.glob(f"{path.name}.{mark}-*"))]
    places = [folder for folder in (backups.folder_of(path), *folders) if folder.is_dir()]
    far = [it for folder in places for it in sorted(folder.rglob("*")) if not it.name.startswith(".")]
    return [it for it in (*near, *far) if it.is_file() and not it.is_symlink() and _whole_pages(it)]


def under_another(copies: Iterable[Path], key: str, passphrase: str = "") -> list[Path]:
    """The copies that neither the key nor the passphrase of today opens."""
    return [copy for copy in copies if not _openers(copy, key, passphrase)]


def give(copy: Path, was: str, old: str, words: str) -> bool:
    """Give a copy the new passphrase `words`; False where neither key nor passphrase so far opens it."""
    found = _openers(copy, was, "" if is_raw(old) else old)
    if not found:
        return False
    salt = salt_of(copy)
    return _written_anew(copy, found[0], raw(secret_of(derive(words, salt) if words else OPEN_KEY), salt))


def behind(journal: Journal, folder: Path) -> list[Path]:
    """The copies of this journal in a folder that do not open with its key of today; nothing is written."""
    return [copy for copy in _of(journal, folder) if not opens(copy, _own(journal.key, copy))]


def renew(journal: Journal, folder: Path, passphrase: str = "", going: Going = AT_ONCE) -> Renewed:
    """Give the copies of the open journal in this folder its key of today, whatever noted key they have.

    `passphrase` is tried too. Each copy is written whole beside itself and looked at before it takes
    the old one's place, so that it can be stopped between any two.

    Raises:
        CancelledError: `going` says so. What was written anew stays so.
    """
    waiting = behind(journal, folder)
    lock = WriterLock(folder / "backups")  # nobody makes or thins backups here meanwhile
    if not waiting or not lock.take():
        return Renewed(0, tuple(waiting))
    left = []
    try:
        for done, copy in enumerate(waiting):
            going.at(done, len(waiting))
            if not _renewed(journal, copy, passphrase):
                left.append(copy)
        going.told(len(waiting), len(waiting))
    finally:
        lock.drop()
    return Renewed(len(waiting) - len(left), tuple(left))


def earlier() -> list[str]:
    """The keys that copies elsewhere may still have, as 64 hex digits, the latest first."""
    said = settings.get(NOTED)
    return [str(one) for one in json.loads(said)] if said else []


def note(key: str) -> Edit | None:
    """Note that copies elsewhere may still have this raw key; the published one needs no note."""
    secret = secret_of(key).hex()
    if secret == secret_of(OPEN_KEY).hex():
        return None
    return _put([secret, *(one for one in earlier() if one != secret)][:MOST])


def forget_noted() -> Edit | None:
    """Let go of the noted keys: every copy there is has the one of today."""
    return _put([]) if earlier() else None


def last_day(left: Iterable[Path], now: datetime) -> date | None:
    """The day on which the last of these backups will have been thinned out; None where nobody can say."""
    days: list[date | None] = []
    for folder, names in _by_folder(left).items():
        gone = until(backups.listed(folder), now.astimezone(UTC))
        days += [gone.get(name) if read_name(name) else None for name in names]
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None


@write
def _put(keys: list[str]) -> str:
    return settings.put(NOTED, json.dumps(keys) if keys else "").row_id


def _of(journal: Journal, folder: Path) -> list[Path]:
    """The backups of this journal in a folder, and the files they share."""
    book = backups.book_in_hand(journal)
    shared = files_copy.copy_of(folder, book)
    files = (shared, shared.with_name(f"{shared.name}.earlier"))
    named = [folder / one.name for one in backups.listed(folder, book)]
    return [one for one in (*named, *files) if one.is_file() and not one.is_symlink() and _whole_pages(one)]


def _renewed(journal: Journal, copy: Path, passphrase: str) -> bool:
    keys = [_own(raw(bytes.fromhex(one)), copy) for one in earlier()]
    keys.append(_own(OPEN_KEY, copy))
    if passphrase:
        keys.append(passphrase if is_raw(passphrase) else key_for(copy, passphrase))
    fits = next((key for key in keys if opens(copy, key)), "")
    return bool(fits) and _written_anew(copy, fits, _own(journal.key, copy))


def _written_anew(copy: Path, key: str, new: str) -> bool:
    """The copy under another key, whole and looked at; False where the disk would not or it is damaged."""
    ready = copy.with_name(f"{copy.name}.rekey")
    try:
        copy_under(copy, key, ready, new)
        put_in_place(ready, copy)
    except (sqlcipher.Error, OSError, RelbookError):
        let_go(ready)
        return False
    return True


def _own(key: str, copy: Path) -> str:
    """A raw key with the salt of the file it is to open."""
    return raw(secret_of(key), salt_of(copy))


def _openers(copy: Path, key: str, passphrase: str) -> list[str]:
    tried = [key] if key else []
    if passphrase:
        tried.append(key_for(copy, passphrase))
    return [one for one in tried if opens(copy, one)]


def _whole_pages(file: Path) -> bool:
    size = file.stat().st_size
    return bool(size) and not size % PAGE


def _by_folder(paths: Iterable[Path]) -> dict[Path, list[str]]:
    found: dict[Path, list[str]] = {}
    for path in paths:
        found.setdefault(path.parent, []).append(path.name)
    return found
