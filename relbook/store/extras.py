"""What was done for a client beyond what was asked, and what could be: drawn from what is known."""

from datetime import date, timedelta

from relbook.journal.entry import Kind
from relbook.journal.extras import Plenty, plenty
from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.signals.thresholds import EXTRAS, EXTRAS_DAYS
from relbook.store import facts, lives
from relbook.store.edit import write

DRAWN_FROM = (FactKind.LIKE, FactKind.PERSONAL)
"""What an idea for a small extra is drawn from (PRODUCT.md, P38: from their facts)."""

SHOWN = 12
"""How many ideas are offered; the newest ones."""


def lately(client_id: str, today: date) -> Plenty | None:
    """Whether there were enough extras for one client for a while: one query."""
    found = lives.latest(client_id, (Kind.EXTRA,), today, EXTRAS + EXTRAS_DAYS)
    since = today - timedelta(days=EXTRAS_DAYS)
    return plenty((day for _, day in found if day > since), today)


def ideas(client_id: str) -> list[Fact]:
    """What a client likes, and what is known of their life, the newest first: ideas for a small extra."""
    known = facts.of_client(client_id)
    found = [one for one in known if one.kind in DRAWN_FROM and one.standing is not Standing.CLOSED]
    mine = [one for one in found if not one.mine]
    return sorted(mine, key=_newest, reverse=True)[:SHOWN]


@write
def note_idea(client_id: str, text: str, day: date) -> str:
    """Write an idea down as something they like; raises `BlankTextError` when it says nothing."""
    return facts.add(client_id, FactKind.LIKE, text, as_of=day).row_id


def _newest(fact: Fact) -> tuple[date, str]:
    return fact.as_of, fact.id
