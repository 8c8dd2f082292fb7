"""What every importer is: a format, how it is told by its content, and how it is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from relbook.imports.given import Given
from relbook.journal.parcel import Format, Parcel


@dataclass(frozen=True, slots=True)
class Asked:
    """How something is to be read: `today` dates what names no day.

    `columns` says which column of a table is which field, by the column's number; None lets the
    reader find out.
    """

    today: date
    columns: Mapping[int, str] | None = None
    stopped: Callable[[], bool] = field(default=lambda: False)


@dataclass(frozen=True, slots=True)
class Reader:
    """An importer.

    `knows` looks into what was given and says whether it is of this format; it never trusts a name
    alone. `read` takes all of it, and leaves out and reports what cannot be taken. One that stands
    `apart` is also found file by file among others in a folder or an archive; another reads the
    folder or the archive as a whole. Files that stand apart `together` are read as one: a folder of
    mails is one thing to bring in, not thousands.
    """

    format: Format
    knows: Callable[[Given], bool]
    read: Callable[[Given, Asked], Parcel]
    apart: bool = False
    together: bool = False
