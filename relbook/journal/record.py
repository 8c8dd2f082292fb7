"""Everything about a client's person, as one form shows it and hands it back."""

from relbook.journal.client import Client, ContactPoint, Role
from relbook.journal.custom import CustomValue
from relbook.journal.frozen import frozen
from relbook.journal.link import Link
from relbook.journal.meeting import ImportantDate


@frozen
class Record:
    """A client with what belongs to their person.

    Handed back to be kept, it says how things shall be: a part with an empty key is new, one that
    is missing is dropped. The client's company and role are left to `roles`.
    """

    client: Client
    points: tuple[ContactPoint, ...] = ()
    roles: tuple[Role, ...] = ()
    days: tuple[ImportantDate, ...] = ()
    links: tuple[Link, ...] = ()
    values: tuple[CustomValue, ...] = ()
