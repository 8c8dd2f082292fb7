"""Writing a sealed file anew, so that no page of it holds what was deleted.

SQLite makes the new file aside and copies it over the old one in one transaction. Aside is memory for every
connection that works (`database`), for most of what SQLite puts there is not sealed; but a new file is as
long as the book, and a book of a million entries has more than most machines. So it is made in a file: to
that one SQLCipher hands its key on, it lies beside the book and never on another disk, and it has no name
from the moment it is there.
"""

import os
from pathlib import Path

from relbook.store.database import Journal
from relbook.store.footing import LONGEST
from relbook.store.tracing import run

_NAME = 32
"""How many bytes the name of what SQLite puts aside may take: `/etilqs_`, sixteen figures, some room."""


def write_anew(sealed: Journal) -> None:
    """Write the file of this connection anew, with the memory of a few pages, whatever its length.

    It takes room on the disk for two more of it, until it is done. Whoever asks is in no transaction.

    Raises:
        DatabaseError: The disk would not have it, or another program is at work; the file is as it was.
    """
    path = Path(sealed.database).absolute()
    apart = Journal(path, sealed.key, device="", read_only=False, shared=False)
    apart.connect()  # what else a connection puts aside would not be sealed: this one does nothing else
    try:
        if len(os.fsencode(path.parent)) + _NAME < LONGEST:
            run(apart, "PRAGMA temp_store_directory = '{}'".format(str(path.parent).replace("'", "''")))
            run(apart, "PRAGMA temp_store = FILE")
        run(apart, "VACUUM")
    finally:
        apart.close()
