"""A client's whole record: read for a form, and kept as one write."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from relbook.journal.client import Client
from relbook.journal.link import THANKS_WITHIN
from relbook.journal.record import Record
from relbook.store import clients, custom, important_dates, links, organisations, promises, reaching
from relbook.store.edit import write


def record(client_id: str) -> Record:
    """Everything about a client's person.

    Raises:
        MissingError: There is no such client.
    """
    return Record(
        clients.get(client_id),
        tuple(reaching.points_of(client_id)),
        tuple(organisations.roles(client_id)),
        tuple(important_dates.of_client(client_id)),
        tuple(links.of_client(client_id)),
        tuple(custom.values_of(client_id)),
    )


@write
def keep(
    wanted: Record,
    *,
    today: date,
    moved_on: date | None = None,
    thanks: Mapping[str, str] | None = None,
    endings: Sequence[tuple[str, date]] = (),
) -> str:
    """Make a client's record this, or put somebody new on file where the key is empty.

    Args:
        wanted: How things shall be.
        today: Dates in words are counted from it.
        moved_on: The day on which a new state, circle or closeness counts, when it is not today.
        thanks: Promises to note with it, to thank whoever introduced them: the introducer's key
            and the words. Due within three days.
        endings: What is promised to the client as the work ends, and by when.

    Raises:
        BlankTextError: The name is blank.
        BadDateError: A field of one's own asks for a date.
        BadValueError: It asks for something else.
    """
    details = _details(wanted.client)
    if wanted.client.id:
        key = clients.amend(wanted.client.id, on=moved_on or today, **details).row_id
    else:
        del details["name"]
        key = clients.add(wanted.client.name, **details).row_id
    reaching.keep_points(key, wanted.points)
    organisations.keep_roles(key, wanted.roles)
    important_dates.keep_days(key, wanted.days)
    links.keep_links(key, wanted.links)
    custom.keep_values(key, wanted.values, today)
    for introducer, words in (thanks or {}).items():
        due = today + timedelta(days=THANKS_WITHIN)
        promises.add(introducer, words, mine=True, made=today, due=due)
    for words, by in endings:
        promises.add(key, words, mine=True, made=today, due=by)
    return key


def _details(client: Client) -> dict[str, Any]:
    return {name: getattr(client, name) for name in clients.FIELDS}
