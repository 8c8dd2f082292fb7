"""Going on with a sound journal in the place of a damaged one, which is kept beside it as it is."""

import os
from datetime import date
from pathlib import Path

from relbook.errors import JournalDamagedError, JournalLockedError, RelbookError
from relbook.store import backups, swapping
from relbook.store.companion import companion, put_in_place
from relbook.store.going import AT_ONCE, Going


def place_beside(path: Path, today: date) -> Path:
    """A name beside a journal that nobody has, for what was read of it."""
    number, new = 1, path.with_name(f"{path.stem} read {today.isoformat()}.relbook")
    while os.path.lexists(new):
        number += 1
        new = path.with_name(f"{path.stem} read {today.isoformat()} {number}.relbook")
    return new


def use(path: Path, new: Path, passphrase: str, going: Going = AT_ONCE) -> None:
    """Put what was read in the place of the damaged journal, which is kept beside it as it is.

    Raises:
        StoreUnavailableError: Another window has the journal open, or the disk would not.
        CancelledError: It was stopped. Nothing was changed.
    """
    swapping.replace(path, new, passphrase, going=going)
    if companion(new).exists():
        put_in_place(companion(new), companion(path))
    new.unlink(missing_ok=True)


def sound_backups(path: Path) -> list[Path]:
    """The backups of a journal that were found sound when they were last looked at, the newest first."""
    folder = backups.folder_of(path)
    return [folder / one.name for one in backups.listed(folder) if one.good]


def bring_back(path: Path, passphrase: str, going: Going = AT_ONCE) -> Path:
    """Put the newest backup in the place of the damaged journal, which is kept beside it as it is.

    Raises:
        JournalLockedError: The passphrase opens no backup.
        JournalDamagedError: No backup is sound.
        StoreUnavailableError: Another window has the journal open, or the disk would not.
        CancelledError: It was stopped. Nothing was changed.
    """
    fault: RelbookError = JournalDamagedError(path)
    for copy in sound_backups(path):
        try:
            swapping.replace(path, copy, passphrase, going=going)
        except (JournalDamagedError, JournalLockedError) as error:
            fault = error
        else:
            return copy
    raise fault
