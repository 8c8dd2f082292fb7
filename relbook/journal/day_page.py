"""The page of a day, as plain values."""

from datetime import date

from relbook.journal.circle import Circle, CircleRule
from relbook.journal.frozen import frozen
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.promise import Promise
from relbook.journal.roster import ClientLine

GOOD_SHOWN = 3
"""How many a page names whom it would be good to write to."""


@frozen
class Talk:
    """A planned conversation: `line` is whom it is chiefly with, `about` what it or the last was about."""

    meeting: Meeting
    line: ClientLine | None
    about: str
    ahead: bool
    share: float | None = None


@frozen
class Good:
    """Somebody it would be good to write to; `days` of a rhythm of `rhythm` have passed."""

    line: ClientLine
    days: int
    rhythm: int
    share: float
    opener: str


@frozen
class Day:
    """A day of the year that matters to a client, and when it falls next."""

    mark: ImportantDate
    line: ClientLine
    on: date


@frozen
class Agenda:
    """One day: `due` counts promises due by today, `open` all that are open.

    `to_decide` are the promises to be asked about: keep, move or release.
    """

    today: date
    talks: tuple[Talk, ...]
    promises: tuple[Promise, ...]
    good: tuple[Good, ...]
    due: int
    open: int
    clients: int
    to_decide: tuple[Promise, ...] = ()
    days: tuple[Day, ...] = ()

    @property
    def left(self) -> int:
        """How many conversations are still to come."""
        return sum(talk.ahead for talk in self.talks)

    @property
    def clear(self) -> bool:
        """Whether there is nothing at all to show."""
        return not (self.talks or self.promises or self.good or self.to_decide or self.days)


@frozen
class FirstPage:
    """All that the first picture of a book shows: everybody on the list, and the day beside it.

    `inbox` counts the entries that belong to nobody yet. `unwritten` are the talks that are over and
    have no note. `is_open`: no passphrase is set.
    """

    everybody: tuple[ClientLine, ...]
    rules: dict[Circle, CircleRule]
    inbox: int
    agenda: Agenda
    unwritten: tuple[Meeting, ...]
    is_open: bool


@frozen
class FirstLook:
    """What is said of a journal that is not open yet before its first page is: how its file is just now.

    `day` is the one its page will be of; without one it takes a passphrase, and there is no page.
    """

    seen: tuple[int, ...]
    day: date | None

    def holds(self, seen: tuple[int, ...] | None, today: date) -> bool:
        """Whether that is still all there is to say: the file is as it was, and a page is of this day."""
        return seen == self.seen and self.day in {None, today}
