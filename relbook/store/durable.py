"""What is written stays, whatever happens to the power."""

import os
from contextlib import suppress
from pathlib import Path


def sync(place: Path) -> None:
    """Have the disk keep a file, or the names in a folder, where that can be asked.

    Raises:
        OSError: The disk could not.
    """
    if os.name == "posix":
        handle = os.open(place, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_where_it_can(place: Path) -> None:
    """The same where nothing is acknowledged on it: a disk that cannot says nothing."""
    with suppress(OSError):
        sync(place)
