"""Who answers to a name. It loads nothing but that: `relbook add --client` waits for every module."""

from relbook.errors import AmbiguousNameError, NobodyError
from relbook.journal.client import Being, Client
from relbook.journal.fold import fold
from relbook.store.models import ClientRow, tuples

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
    tests = (
        lambda client: fold(client.name) == wanted,
        lambda client: wanted in {fold(client.first), fold(client.alias) or None},
        lambda client: wanted in fold(client.name).split(),
        lambda client: len(wanted) >= BEGINNING and fold(client.name).startswith(wanted),
    )
    everybody = _everybody()
    for test in tests:
        fitting = [client for client in everybody if test(client)]
        if len(fitting) == 1:
            return fitting[0].id
        if fitting:
            raise AmbiguousNameError(name, _told_apart(fitting))
    raise NobodyError(name)


def _everybody() -> list[Client]:
    """Everybody on file, with no more than what they are called."""
    columns = (ClientRow.id, ClientRow.name, ClientRow.called, ClientRow.pseudonym, ClientRow.being)
    rows = tuples(ClientRow.select(*columns).where(ClientRow.gone.is_null()))
    return [
        Client(key, name, called, alias=alias, being=Being(being)) for key, name, called, alias, being in rows
    ]


def _told_apart(several: list[Client]) -> list[str]:
    """Their names, each with the company that tells it from the others."""
    from relbook.store.organisations import employers

    firms = employers([client.id for client in several])
    found = ((client.name, firms.get(client.id, ("", ""))[0]) for client in several)
    return sorted(f"{name} ({company})" if company else name for name, company in found)
