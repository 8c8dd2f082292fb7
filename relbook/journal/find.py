"""Something a search brought to light, with what a list shows of it."""

from datetime import date

from relbook.journal.client import Client
from relbook.journal.fold import Span
from relbook.journal.frozen import frozen
from relbook.journal.promise import Promise


@frozen
class Find:
    """One row of what was found.

    `sort` is entry, promise, fact, question or client, and `kind` what kind of entry or fact.
    `client` is whom it is chiefly about, `others` how many more. `entry_id` is the entry itself,
    or the one it came from. `title_marks` and `marks` say where the words stand in `title` and
    `excerpt`, `places` how often in all. `context` is the heading of the entry it came from.
    """

    id: str
    sort: str
    kind: str
    day: date
    place: int
    title: str
    title_marks: tuple[Span, ...] = ()
    excerpt: str = ""
    marks: tuple[Span, ...] = ()
    places: int = 1
    client: Client | None = None
    others: int = 0
    entry_id: str = ""
    context: str = ""
    promise: Promise | None = None

    @property
    def client_id(self) -> str:
        return self.client.id if self.client else ""


@frozen
class Finds:
    """What a question brought to light: the first rows, and how many there are in all.

    `count` and `people` stop counting at the cap of the search. `more` says whether there are
    rows beyond these; `last` is the place to go on from, `seen` how many hits have been read.
    `places` are those of the newest hits, as far as the index was walked: these and further ones.
    """

    rows: tuple[Find, ...] = ()
    count: int = 0
    people: int = 0
    only_entries: bool = True
    more: bool = False
    last: int = 0
    seen: int = 0
    places: tuple[int, ...] = ()
