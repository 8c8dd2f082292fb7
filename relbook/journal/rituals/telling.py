"""What a page of a review tells: sentences made of facts, each with the rows it counts."""

from datetime import date

from relbook.journal.frozen import frozen


@frozen
class Row:
    """One thing that is counted: who it is about, in their first name, and what it is.

    `kind` is there where a kind of work stands in place of a name; `days` is how many days ago.
    """

    who: str = ""
    words: str = ""
    day: date | None = None
    client_id: str = ""
    kind: str = ""
    days: int | None = None


@frozen
class Told:
    """One sentence: `key` says which. What it counts is in `rows`, or in `number` where they are not kept."""

    key: str
    rows: tuple[Row, ...] = ()
    text: str = ""
    number: int | None = None
    other: int | None = None
    day: date | None = None

    @property
    def count(self) -> int:
        """How many it tells of."""
        return len(self.rows) if self.number is None else self.number

    @property
    def names(self) -> tuple[str, ...]:
        """Whom it names, each once, in the order of the rows."""
        return tuple(dict.fromkeys(row.who for row in self.rows if row.who))


def counted(key: str, rows: tuple[Row, ...]) -> tuple[Told, ...]:
    """A sentence about these rows; none without any."""
    return (Told(key, rows),) if rows else ()
