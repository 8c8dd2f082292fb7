"""What a review tells of, as rows: entries by their headings, promises and facts by their words."""

from collections.abc import Iterable, Sequence

from relbook.journal.client import Client
from relbook.journal.entry import GESTURES, TALKS, Entry, Kind
from relbook.journal.insights.noted import Noted
from relbook.journal.promise import Promise
from relbook.journal.rituals.telling import Row
from relbook.journal.syntax import without_secrets
from relbook.store import entries
from relbook.store.models import ClientRow, FactRow, tuples

MOST = 40
"""How many rows a sentence has at most; more is read in the journal itself."""


class ToldOf:
    """The entries of a stretch of days as rows, their words read once for all that are told of."""

    def __init__(self, found: Sequence[Noted]) -> None:
        self._found = found
        kinds = (*TALKS, *GESTURES, Kind.MESSAGE, Kind.APPRECIATION_RECEIVED)
        wanted = [one.id for one in found if one.kind in kinds or one.energy]
        self._entries = {entry.id: entry for entry in entries.some(wanted)}
        self._who = entries.clients_in(wanted)

    def of(self, kinds: Iterable[str]) -> tuple[Row, ...]:
        """The entries of these kinds."""
        wanted = frozenset(map(str, kinds))
        return self.where([one for one in self._found if one.kind in wanted])

    def where(self, chosen: Sequence[Noted]) -> tuple[Row, ...]:
        """These entries, the newest first."""
        rows = [self._row(one) for one in reversed(chosen) if one.id in self._entries]
        return tuple(rows[:MOST])

    def _row(self, one: Noted) -> Row:
        who = self._who[one.id]
        return Row(
            ", ".join(client.first for client in who),
            heading(self._entries[one.id]),
            one.day,
            who[0].id if who else "",
            kind="" if who else one.kind,
        )


def rows_of(keys: Sequence[str]) -> tuple[Row, ...]:
    """The entries under these keys, the newest first."""
    found, who = entries.some(keys), entries.clients_in(keys)
    newest = sorted(found, key=_place, reverse=True)
    return tuple(
        Row(", ".join(one.first for one in who[entry.id]), heading(entry), entry.day) for entry in newest
    )


def _place(entry: Entry) -> int:
    return entry.place


def heading(entry: Entry) -> str:
    """What an entry is called; nothing where all of it is secret."""
    return entry.heading if without_secrets(entry.text)[0].strip() else ""


def promised(found: Iterable[Promise]) -> tuple[Row, ...]:
    """Promises, with the day they are due or were settled on."""
    return tuple(
        Row(one.client_first, one.text, one.due if one.open else one.settled, one.client_id) for one in found
    )[:MOST]


_FACT = (ClientRow.id, ClientRow.name, ClientRow.called, FactRow.text, FactRow.as_of, FactRow.ending)


def facts_where(*which: object) -> tuple[Row, ...]:
    """Facts with whom they are about, the oldest first."""
    query = FactRow.select(*_FACT).join(ClientRow, on=FactRow.client == ClientRow.id)
    query = query.where(FactRow.gone.is_null(), ClientRow.gone.is_null(), *which)
    query = query.order_by(FactRow.as_of, FactRow.id).limit(MOST)
    found = []
    for key, name, called, text, as_of, ending in tuples(query):
        words = without_secrets(text)[0].strip()
        said = f"{words} ({ending})" if ending and words else words
        found.append(Row(Client(key, name, called).first, said, as_of, key))
    return tuple(row for row in found if row.words)
