"""What the one reminder of the day counts."""

from datetime import datetime

from relbook.journal.day_page import GOOD_SHOWN
from relbook.journal.digest import Digest
from relbook.journal.nudges import good_to_write
from relbook.journal.promise import Outcome
from relbook.store import clients, day, meetings, roster
from relbook.store.models import ClientRow, PromiseRow, firsts


def of_day(now: datetime) -> Digest:
    """What is left of the day at this moment."""
    today = now.date()
    planned = [meeting for meeting in meetings.between(today, today) if not meeting.entry_id]
    left = [meeting for meeting in planned if day.ahead(meeting, now)]
    busy = {who.id for meeting in planned for who in meeting.clients}
    good = good_to_write(roster.everyone(today), clients.circle_rules(), busy, today)
    query = PromiseRow.select(PromiseRow.client).where(PromiseRow.outcome == Outcome.OPEN.value)
    listed = ClientRow.select(ClientRow.id).where(ClientRow.gone.is_null())
    query = query.where(PromiseRow.gone.is_null(), PromiseRow.due <= today, PromiseRow.client.in_(listed))
    owed = firsts(query)
    about = clients.some({*owed, *(who.id for meeting in left for who in meeting.clients)})
    aliases = sorted({client.alias for client in about.values() if client.alias})
    writes = min(len(good), GOOD_SHOWN)
    return Digest(len(left), len(owed), len(day.dates_near(today)), writes, tuple(aliases))
