"""Names that came with an import and are nobody's page yet: found, and answered as one write."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from relbook.journal.frozen import frozen
from relbook.journal.strangers import Looking, Stranger, mark
from relbook.journal.syntax import parse
from relbook.store import bulk, clients, entries, index, settings
from relbook.store.batched import batched
from relbook.store.edit import change, write
from relbook.store.going import AT_ONCE, Going
from relbook.store.keys import key_for
from relbook.store.models import ClientRow, EntryClientRow, EntryRow, OriginRow, firsts, tuples

NOBODY = "names that are nobody"
"""The setting that remembers which names are nobody's: marks of them, as JSON; it names nobody."""

REMEMBERED = 2_000
"""How many names are remembered so; the oldest go first."""

STRIDE = 500

Offered = Mapping[str, Sequence[str]]
"""The names that the program a record comes from gives it, by the record's name for good."""


@frozen
class Answer:
    """What is said of a name: a new client, one on file (`client` is the key), or nobody."""

    stranger: Stranger
    client: str = ""
    nobody: bool = False


def offered_in(batch: str, offered: Offered | None = None, going: Going = AT_ONCE) -> list[Stranger]:
    """Who may be named in the entries that an import brought, those met most often first.

    Raises:
        CancelledError: It was stopped.
    """
    looking = Looking(_names(), _declined())
    of = (OriginRow.batch == batch, OriginRow.kind == "entry", OriginRow.gone.is_null())
    rows = tuples(OriginRow.select(OriginRow.row, OriginRow.source).where(*of))
    done = 0
    for pairs in batched(rows, STRIDE):
        some = dict(pairs)
        ties = _ties(some)
        here = EntryRow.select(EntryRow.id, EntryRow.text).where(EntryRow.id.in_(list(some)))
        for key, text in tuples(here.where(EntryRow.gone.is_null())):
            looking.read(key, text, (offered or {}).get(some[key], ()), ties.get(key, ()))
        done += len(some)
        going.at(done, len(rows))
    return looking.found()


@write
def settle(answers: Sequence[Answer]) -> str:
    """Make clients of some names, tie their entries to them or to whom they are, and remember the others."""
    key = ""
    for answer in answers:
        if answer.nobody:
            continue
        key = answer.client or clients.add(answer.stranger.name).row_id
        _tie_all(answer.stranger.entries, key)
    if declined := [answer.stranger for answer in answers if answer.nobody]:
        names = [name for one in declined for name in (one.name, *one.also)]
        known = [*_declined(), *map(mark, names)]
        settings.put(NOBODY, json.dumps(list(dict.fromkeys(known))[-REMEMBERED:]))
    return key


def _tie_all(entry_ids: Iterable[str], client_id: str) -> None:
    """Make entries one of this client's; those that were nobody's also say now to whom their lines are."""
    for wanted in batched(entry_ids, STRIDE):
        alive = (EntryRow.id.in_(wanted), EntryRow.gone.is_null())
        some = firsts(EntryRow.select(EntryRow.id).where(*alive))
        ties = _ties(some)
        keys = {key_for("entry_client", entry, client_id): entry for entry in some}
        there = dict(
            tuples(
                EntryClientRow.select(EntryClientRow.id, EntryClientRow.gone).where(
                    EntryClientRow.id.in_(list(keys))
                )
            )
        )
        for key, gone in there.items():
            if gone is not None:
                change(EntryClientRow, key, gone=None, typed=False)
        fresh = [
            {"id": key, "entry": entry, "client": client_id, "typed": False}
            for key, entry in keys.items()
            if key not in there
        ]
        bulk.put_many({EntryClientRow: fresh})
        for entry in _with_lines([entry for entry in some if not ties.get(entry)]):
            entries.file_under(entry.id, [client_id], today=entry.day)
        index.catch_up()


def _with_lines(entry_ids: Sequence[str]) -> Iterator[Any]:
    """Those of some entries whose lines say something to somebody."""
    for entry in entries.some(entry_ids):
        parsed = parse(entry.text, entry.day)
        if parsed.promises or parsed.facts or parsed.questions:
            yield entry


def _ties(entry_ids: Iterable[str]) -> dict[str, list[str]]:
    """Whose each of these entries is."""
    found: dict[str, list[str]] = {}
    rows = EntryClientRow.select(EntryClientRow.entry, EntryClientRow.client)
    rows = rows.where(EntryClientRow.entry.in_(list(entry_ids)), EntryClientRow.gone.is_null())
    for entry, client in tuples(rows):
        found.setdefault(entry, []).append(client)
    return found


def _names() -> Iterator[tuple[str, str]]:
    """Every way a client is called, with the key."""
    columns = (ClientRow.id, ClientRow.name, ClientRow.called)
    for key, name, called in tuples(ClientRow.select(*columns).where(ClientRow.gone.is_null())):
        yield from ((said, key) for said in dict.fromkeys((name, called, name.split(" ")[0])) if said.strip())


def _declined() -> list[str]:
    try:
        kept = json.loads(settings.get(NOBODY, "[]"))
    except ValueError:
        return []
    return [one for one in kept if isinstance(one, str)] if isinstance(kept, list) else []
