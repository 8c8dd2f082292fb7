"""What a client may be told of a talk, or of some days: read in a few queries, within the tiers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from relbook.errors import MissingError
from relbook.journal import recap as rules
from relbook.journal.book import Book
from relbook.journal.entry import CONTACT
from relbook.journal.meeting import Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.recap import Recap
from relbook.journal.selection import Selection
from relbook.journal.tiers import hushed, is_silent, leaving, withheld
from relbook.store import clients, entries, meetings, promises, reaching
from relbook.store.choosing import shut_among
from relbook.store.models import EntryClientRow, firsts

MOST = 400
"""How many of the newest entries of some days are looked at; nobody reads a mail about more."""

TALKS = 12
"""How many of the newest talks are offered."""


def of_entry(client_id: str, entry_id: str, now: datetime) -> Recap:
    """What there is to tell of one talk.

    Raises:
        MissingError: There is no such client or entry, or the entry is not about them.
    """
    page = entries.page(entry_id)
    if all(who.id != client_id for who in page.clients):
        raise MissingError(entry_id)
    made = [one for one in page.promises if one.client_id == client_id]
    found = _recap(client_id, [page], made, now)
    return replace(found, kind=page.entry.kind, since=page.entry.day, until=page.entry.day)


def of_days(client_id: str, now: datetime, since: date | None, until: date | None = None) -> Recap:
    """What there is to tell of some days, both included; the promises are those made or kept then.

    Raises:
        MissingError: There is no such client.
    """
    last = min(until or now.date(), now.date())
    asked = Selection(client_id=client_id, since=since, until=last)
    pages = entries.window(asked, limit=MOST)
    first = since or date.min
    made = [
        one
        for one in promises.of_client(client_id)
        if first <= one.made <= last or (one.settled and first <= one.settled <= last)
    ]
    return replace(_recap(client_id, pages, made, now), since=since, until=last)


def talks(client_id: str, today: date) -> list[tuple[str, str, date]]:
    """The newest talks with a client: key, kind and day of each, without those that are private."""
    asked = Selection(client_id=client_id, kinds=tuple(sorted(CONTACT)), until=today, private=False)
    return [(page.id, page.entry.kind, page.entry.day) for page in entries.window(asked, limit=TALKS)]


def _recap(client_id: str, pages: Sequence[Page], made: Sequence[Promise], now: datetime) -> Recap:
    client = clients.get(client_id)
    shut = shut_among(filter(None, (one.entry_id for one in made)))
    book = Book(now.date(), pages=tuple(pages), promises=tuple(made), shut=frozenset(shut))
    open_book = leaving(book)
    own = _filed(client_id, [page.id for page in pages])
    open_pages = [page for page in open_book.pages if page.id in own]
    told = rules.tellable(open_book.promises)
    return Recap(
        client,
        now.date(),
        decisions=rules.decided(open_pages),
        mine=tuple(one for one in told if one.mine),
        theirs=tuple(one for one in told if not one.mine),
        steps=rules.steps(open_pages),
        next=_next(client_id, now),
        mail=_mail(client_id),
        withheld=withheld(book),
    )


def _filed(client_id: str, entry_ids: Iterable[str]) -> set[str]:
    """Which of these entries were given to the client; where only a text names them, it is about others."""
    ties = EntryClientRow.select(EntryClientRow.entry).where(EntryClientRow.entry.in_(list(entry_ids)))
    given = EntryClientRow.client == client_id, ~EntryClientRow.typed, EntryClientRow.gone.is_null()
    return set(firsts(ties.where(*given)))


def _next(client_id: str, now: datetime) -> Meeting | None:
    """The next talk that is planned; what it is called stays with the writer."""
    ahead = next(iter(meetings.ahead(client_id, now)), None)
    return replace(hushed(ahead), title="", clients=()) if ahead else None


def _mail(client_id: str) -> str:
    mails = (one for one in reaching.points_of(client_id) if one.kind == "mail" and is_silent(one))
    return next((one.value for one in mails), "")
