"""What every importer is: a format, how it is told by its content, and how it is read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from datetime import date

from relbook.imports.given import Given
from relbook.journal.frozen import frozen
from relbook.journal.parcel import Format, Parcel


@frozen
class Asked:
    """How something is to be read: `today` dates what names no day.

    `columns` says which column of a table is which field, by the column's number; None asks
    `remembered` for what was once said of a table with these headers, and else lets the reader find out.
    `told` hears how far a reader is with something long.
    """

    today: date
    columns: Mapping[int, str] | None = None
    stopped: Callable[[], bool] = field(default=lambda: False)
    told: Callable[[int, int], None] = field(default=lambda done, of: None)
    remembered: Callable[[Sequence[str]], Mapping[int, str] | None] = field(default=lambda headers: None)


@frozen
class Reader:
    """An importer.

    `knows` looks into what was given and says whether it is of this format; it never trusts a name
    alone. `read` takes all of it, and leaves out and reports what cannot be taken. One that stands
    `apart` is also found file by file among others in a folder or an archive; another reads the
    folder or the archive as a whole. Files that stand apart `together` are read as one: a folder of
    mails is one thing to bring in, not thousands. What an `entire` one knows is its own to the last file:
    a mail that lies there belongs to a note.
    """

    format: Format
    knows: Callable[[Given], bool]
    read: Callable[[Given, Asked], Parcel]
    apart: bool = False
    together: bool = False
    entire: bool = False
