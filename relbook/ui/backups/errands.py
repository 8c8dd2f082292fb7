"""Work on backups for the worker: plain values in, plain values out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from relbook.errors import JournalLockedError, RelbookError
from relbook.journal.backup import Backup, Shelf, Why
from relbook.journal.frozen import frozen
from relbook.store import backups, footing, peeking, renewing, returning
from relbook.store.database import opened
from relbook.store.edit import Edit
from relbook.store.going import AT_ONCE, Going
from relbook.store.peeking import Counts, OldClient, OldEntry
from relbook.store.renewing import Renewed
from relbook.store.sound import recheck

if TYPE_CHECKING:
    from relbook.store.moving import Carried


def second_folder(place: str) -> Path | None:
    """The folder in the second place; None where it is not there just now."""
    folder = Path(place) / backups.SECOND
    return folder if place and folder.is_dir() else None


@frozen
class Looking:
    """Look which backups there are."""

    place: str
    last: datetime | None = None

    def __call__(self) -> Shelf:
        journal = opened()
        book, far = backups.book_in_hand(journal), second_folder(self.place)
        found = tuple(backups.listed(far, book)) if far is not None else None
        behind = len(renewing.behind(journal, far)) if far is not None else 0
        near = tuple(backups.listed(backups.folder_of(journal.path), book))
        return Shelf(near, found, self.place, self.last, behind)


@frozen
class Backing:
    """Back up beside the journal, and into the second place where that is there."""

    why: Why
    now: datetime
    place: str

    def __call__(self, going: Going = AT_ONCE) -> RelbookError | None:
        """What went wrong in the second place, if anything did; the first place raises.

        Raises:
            BackupFailedError: Beside the journal it could not be made.
            CancelledError: It was stopped before it was there.
        """
        journal = opened()
        far = second_folder(self.place)
        parts = 1 if far is None else 2
        backups.make(journal, self.why, now=self.now, going=going.part(0, parts))
        if far is None:
            return None
        try:
            renewing.renew(journal, far)  # else the files there would begin anew beside the earlier ones
            backups.make(journal, self.why, folder=far, now=self.now, going=going.part(1, parts))
        except RelbookError as error:
            return error
        return None


@frozen
class Renewing:
    """Give the copies in the second place the key of today, where they still have an earlier one."""

    place: str

    def __call__(self, going: Going = AT_ONCE) -> Renewed:
        """What came of it; what was noted of earlier keys goes once no copy needs it.

        Raises:
            CancelledError: It was stopped; the rest waits for another time.
        """
        journal, far = opened(), second_folder(self.place)
        if far is None:
            return Renewed()
        found = renewing.renew(journal, far, going=going)
        if not found.left and not renewing.behind(journal, backups.folder_of(journal.path)):
            renewing.forget_noted()
        return found


@frozen
class Listed:
    """A backup in the list: where it is, and what it holds; `state` is "", "locked" or "damaged".

    One that is `beside` is no backup but another version of the book, put there by a program that keeps
    folders in step: it is looked into like one, and like one it is never written in and never removed.
    """

    path: Path
    backup: Backup
    holds: Counts | None
    state: str = ""
    far: bool = False
    beside: bool = False

    @property
    def id(self) -> str:
        return str(self.path)


@frozen
class Listing:
    """Every backup with what it holds, and whatever lies beside the book as another version of it."""

    place: str

    def __call__(self) -> list[Listed]:
        journal = opened()
        book, near, far = (
            backups.book_in_hand(journal),
            backups.folder_of(journal.path),
            second_folder(self.place),
        )
        found = [_seen(near / one.name, one, journal.key, far=False) for one in backups.listed(near, book)]
        if far is not None:
            found += [_seen(far / one.name, one, journal.key, far=True) for one in backups.listed(far, book)]
        found += [_version(path, journal.key) for path in footing.others_beside(journal.path)]
        return sorted(found, key=lambda one: (one.backup.made, not one.far), reverse=True)


@frozen
class Packing:
    """Pack the journal with its files into one file, for another computer."""

    target: Path

    def __call__(self, going: Going = AT_ONCE) -> Carried:
        from relbook.store import moving  # seldom asked for, and this module is loaded with every window

        return moving.pack(opened(), self.target, going=going)


@frozen
class Checked:
    """How many backups were looked at page by page, and how many of them are not what they were."""

    count: int = 0
    damaged: int = 0


@frozen
class Checking:
    """Read every page of every backup once more; what is not sound is marked, and kept."""

    place: str

    def __call__(self, going: Going = AT_ONCE) -> Checked:
        """What was found; one under another passphrase is left out.

        Raises:
            CancelledError: It was stopped; those that were looked at are marked.
        """
        journal, far = opened(), second_folder(self.place)
        book = backups.book_in_hand(journal)
        folders = (backups.folder_of(journal.path), *([far] if far is not None else []))
        paths = [folder / one.name for folder in folders for one in backups.listed(folder, book)]
        found = []
        for done, path in enumerate(paths):
            going.at(done, len(paths))
            with suppress(JournalLockedError):
                found.append(recheck(path, journal.key, going.part(done, len(paths))))
        going.told(len(paths), len(paths))
        return Checked(len(found), found.count(False))


def _seen(path: Path, backup: Backup, key: str, *, far: bool) -> Listed:
    try:
        return Listed(path, backup, peeking.counts(path, key), "" if backup.good else "damaged", far=far)
    except JournalLockedError:
        return Listed(path, backup, None, "locked", far=far)
    except RelbookError:
        return Listed(path, backup, None, "damaged", far=far)


def _version(path: Path, key: str) -> Listed:
    """Another version of the book, by the moment it was last changed."""
    changed, size = datetime(1970, 1, 1, tzinfo=UTC), 0
    with suppress(OSError):  # it may have gone again
        found = path.stat()
        changed, size = datetime.fromtimestamp(found.st_mtime, UTC), found.st_size
    as_one = Backup(path.name, changed, Why.ASKED, size=size)
    return replace(_seen(path, as_one, key, far=False), beside=True)


@frozen
class Peeking:
    """Look for clients or entries in a backup; `client_id` narrows entries to one client's."""

    path: Path
    key: str
    words: str
    entries: bool
    client_id: str = ""

    def __call__(self) -> list[OldClient] | list[OldEntry]:
        key = self.key or opened().key
        if self.entries:
            return peeking.entries(self.path, key, self.words, self.client_id)
        return peeking.clients(self.path, key, self.words)


@frozen
class Bringing:
    """Bring one client or one entry back, as one write."""

    path: Path
    key: str
    client_id: str
    entry_id: str
    today: date

    def __call__(self) -> returning.Returned:
        key = self.key or opened().key
        if self.client_id:
            return returning.bring_client(self.path, key, self.client_id, today=self.today)
        return returning.bring_entry(self.path, key, self.entry_id, today=self.today)


def as_done(edit: Edit) -> Edit:
    """The write was done on the worker; the desk remembers it and tells."""
    return edit
