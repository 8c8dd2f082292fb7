"""How something ended, with what is made of it: one act, so one write and one step back."""

from datetime import date

from relbook.journal.entry import Tier
from relbook.journal.fact import Fact
from relbook.journal.tiers import is_private
from relbook.store import entries, facts, promises
from relbook.store.edit import write


@write
def conclude(fact_id: str, day: date, ending: str = "", *, note: str = "", promise: str = "") -> str:
    """Close a fact with how it ended; a `note` becomes an entry of that day, a `promise` the writer's own.

    The note about something sensitive, or learned in a private entry, is private too.

    Raises:
        MissingError: There is no such fact.
    """
    fact = facts.get(fact_id)
    facts.close(fact_id, day, ending.strip())
    if note.strip():
        entries.add(note, day=day, today=day, clients=[fact.client_id], tier=_tier(fact))
    if promise.strip():
        promises.add(fact.client_id, promise, mine=True, made=day)
    return fact_id


def _tier(fact: Fact) -> Tier:
    shut = fact.sensitive or (fact.entry_id and is_private(entries.get(fact.entry_id)))
    return Tier.PRIVATE if shut else Tier.SHAREABLE
