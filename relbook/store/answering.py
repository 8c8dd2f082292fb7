"""Who answers to a name. It loads nothing but that: `relbook add --client` waits for every module."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from relbook.errors import AmbiguousNameError, NobodyError
from relbook.journal.fold import fold
from relbook.store.models import database

if TYPE_CHECKING:
    from relbook.journal.client import Client

BEGINNING = 3
"""How many letters of a name are enough to mean somebody: fewer is a slip of the finger."""


def key_of(name: str) -> str:
    """The key of the one client who answers to `name`: the full name, the first name or the alias, folded.

    A full name wins over a first name, that over any other word of the name; a beginning of three
    letters or more counts when nothing else fits.

    Raises:
        NobodyError: No client does.
        AmbiguousNameError: Several do; none is guessed.
    """
    wanted = fold(name.strip())
    rows = database().execute_sql(_NAMES).fetchall()
    fitting = [row for row in rows if fold(row[1]) == wanted] or _meant(wanted, rows)
    if len(fitting) > 1:
        raise AmbiguousNameError(name, _told_apart(fitting))
    if not fitting:
        raise NobodyError(name)
    return str(fitting[0][0])


_NAMES = "SELECT id, name, called, alias, being FROM client WHERE gone IS NULL"


def _meant(wanted: str, rows: Sequence[Any]) -> list[Any]:
    """Who is meant by less than a full name: the rows that fit best."""
    tests = (
        lambda client: wanted in {fold(client.first), fold(client.alias) or None},
        lambda client: wanted in fold(client.name).split(),
        lambda client: len(wanted) >= BEGINNING and fold(client.name).startswith(wanted),
    )
    everybody = [(row, _client(row)) for row in rows]
    found: list[Any] = []
    for test in tests:
        found = found or [row for row, client in everybody if test(client)]
    return found


def _client(row: Sequence[str]) -> "Client":
    """Somebody with no more than what they are called."""
    from relbook.journal.client import Being, Client  # only for who is not meant by a full name

    key, name, called, alias, being = row
    return Client(key, name, called, alias=alias, being=Being(being))


def _told_apart(several: Sequence[Any]) -> list[str]:
    """Their names, each with the company that tells it from the others."""
    from relbook.store.organisations import employers

    firms = employers([key for key, *_ in several])
    found = ((name, firms.get(key, ("", ""))[0]) for key, name, *_ in several)
    return sorted(f"{name} ({company})" if company else name for name, company in found)
